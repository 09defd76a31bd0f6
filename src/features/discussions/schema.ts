import { z } from 'zod';
import { audiences, takesIn } from '../../access/audiences.ts';
import type { OrganisationKind } from '../../access/roles.ts';
import type { Audience } from '../../database/discussion-tables.ts';
import type { Row, Translated } from '../../database/tables.ts';
import { asText, line } from '../../web/lines.ts';

export { audiences };

export const LONGEST = { title: 200, message: 4_000, conclusion: 500 } as const;
/** How many messages one person may write in so many minutes; a conversation needs no more, a script does. */
export const MOST_MESSAGES = 20;
export const WITHIN_MINUTES = 10;
/** What one discussion holds; what goes on after that is a discussion of its own. */
export const MOST_IN_ONE = 400;
/** How many can be asked by name in one message. */
export const MENTIONS = 3;

/** What the inbox is told of discussions. */
export type WaitingDiscussion = {
  kind: 'conclusion' | 'mention';
  /** In the words of whoever wrote it. */
  title: string;
  language: string;
  address: string;
  due: string | null;
  since: Date;
};

export function discussionHref(id: string): string {
  return `/discussions/${id}`;
}

/** What a new discussion is to be about: an action by its plan and number, or a recommendation by its address. */
export type SubjectAsked = { plan: string; number: number } | { address: string };

export function newDiscussionHref(of: SubjectAsked): string {
  const query = new URLSearchParams(
    'plan' in of ? { action: `${of.plan}/${of.number}` } : { recommendation: of.address },
  );
  return `/discussions/new?${query.toString()}`;
}

/** What a discussion is about, as far as whoever looks may see it. */
export type Subject =
  | {
      kind: 'action';
      id: string;
      plan: string;
      number: number;
      title: string;
      language: string;
      isRemoved: boolean;
      isPublic: boolean;
    }
  | {
      kind: 'recommendation';
      id: string;
      address: string;
      number: string;
      text: string;
      language: string;
      isPublic: boolean;
    };

/** The audiences that an organisation of this kind can choose: all that it is in itself. */
export function audiencesOf(kind: OrganisationKind): Audience[] {
  return audiences.filter((audience) => audience === 'own' || takesIn(audience, kind));
}

/** A body, or somebody in it, who can be asked by name. */
export type Askable = {
  organisation: string;
  organisation_names: Translated;
  person: string | null;
  name: string | null;
};

/** How somebody to be asked is written into the field of a form. */
export function askedAs(
  { name, organisation_names }: Askable,
  nameOf: (names: Translated) => string,
): string {
  return name === null ? nameOf(organisation_names) : `${name} (${nameOf(organisation_names)})`;
}

const text = z.string().catch('').transform(asText);
/** Whom the fields of a form ask by name, each with the field that it was typed into. */
const asked = z.record(z.string(), z.unknown()).transform((typed) =>
  Array.from({ length: MENTIONS }, (_, at) => `asked-${at}`)
    .map((field) => ({ field, name: line.parse(typed[field]) }))
    .filter(({ name }) => name !== ''),
);

const message = { organisation: line, text, language: line };

export const openForm = z
  .looseObject({ title: line, audience: line, ...message })
  .transform((typed) => ({ ...typed, asked: asked.parse(typed) }));
export type OpenInput = z.output<typeof openForm>;

export const messageForm = z
  .looseObject(message)
  .transform((typed) => ({ ...typed, asked: asked.parse(typed) }));
export type MessageInput = z.output<typeof messageForm>;

export const conclusionForm = z.object({
  organisation: line,
  /** The body that does it, by its slug. */
  who: line,
  conclusion: text,
  due: line,
  language: line,
});
export type ConclusionInput = z.output<typeof conclusionForm>;

export type ListedDiscussion = Row<'discussion'> & {
  organisation_slug: string;
  organisation_names: Translated;
  subject: Subject;
  messages: number;
  /** Conclusions that nobody has carried out yet. */
  open_conclusions: number;
  last_at: Date;
};

export type Message = Row<'discussion_message'> & {
  organisation_slug: string;
  organisation_names: Translated;
};

export type Conclusion = Row<'discussion_conclusion'> & {
  organisation_slug: string;
  organisation_names: Translated;
  concluded_by_names: Translated;
};

export type Mention = Row<'discussion_mention'> & { organisation_names: Translated; name: string | null };
