import { z } from 'zod';
import type { Row, Translated } from '../../database/tables.ts';
import type { ItemReason } from '../../database/meeting-tables.ts';
import { versionOf } from '../../ledger/version.ts';
import { asLine, asText } from '../../web/lines.ts';

export const LONGEST_LINE = 200;
export const LONGEST_TEXT = 5_000;
/** More than anybody gets through. */
export const MOST_ITEMS = 100;
/** Empty lines for decisions that the form of the minutes offers. */
export const NEW_DECISIONS = 3;

export const itemReasons = [
  'overdue',
  'unfunded',
  'contested',
  'decision',
  'other',
] as const satisfies readonly ItemReason[];
/** What the agenda is proposed from. */
export const proposedReasons = ['overdue', 'unfunded', 'contested', 'decision'] as const;
export type ProposedReason = (typeof proposedReasons)[number];

export type Meeting = Row<'meeting'>;
export type Item = Row<'meeting_item'>;
export type Invitation = Row<'meeting_invitation'> & {
  organisation_slug: string;
  organisation_names: Translated;
  organisation_kind: string;
};
export type Decision = Row<'meeting_decision'> & {
  organisation_slug: string;
  organisation_names: Translated;
  person_name: string | null;
};

/** A meeting with all that belongs to it and is not taken out again. */
export type WholeMeeting = {
  meeting: Meeting;
  items: readonly Item[];
  invitations: readonly Invitation[];
  decisions: readonly Decision[];
};

/** What could be put on the agenda. */
export type Proposal = {
  reason: ProposedReason;
  title: string;
  language: string;
  href: string;
  detail: string;
};

/** What waits for somebody: a decision that their organisation, or they, are to carry out. */
export type Waiting = {
  kind: 'decision';
  title: string;
  language: string;
  address: string;
  due: string | null;
  since: Date;
};

export function meetingVersion({ meeting, items, invitations, decisions }: WholeMeeting): string {
  return versionOf([
    meeting.title,
    meeting.language,
    meeting.held_on,
    meeting.begins,
    meeting.place,
    meeting.note,
    meeting.cancelled_at !== null,
    items.map(({ id, ordinal, notes, title }) => [id, ordinal, notes, title]),
    invitations.map(({ id, attended, present }) => [id, attended, present]),
    decisions.map((one) => [one.id, one.text, one.organisation, one.person, one.due, one.done_note]),
  ]);
}

const record = z.record(z.string(), z.string().catch(''));

export type MeetingInput = {
  title: string;
  language: string;
  heldOn: string;
  begins: string;
  place: string;
  note: string;
  /** Slugs. */
  invited: readonly string[];
  version: string;
};

/** A form with a tick `invited-<slug>` for each organisation. */
export const meetingForm: z.ZodType<MeetingInput> = record.transform((typed) => ({
  title: asLine(typed['title'] ?? ''),
  language: asLine(typed['language'] ?? ''),
  heldOn: asLine(typed['held-on'] ?? ''),
  begins: asLine(typed['begins'] ?? ''),
  place: asLine(typed['place'] ?? ''),
  note: asText(typed['note'] ?? ''),
  invited: namesAfter(typed, 'invited-'),
  version: asLine(typed['version'] ?? ''),
}));

export type AgendaInput = {
  /** The place of each item that stays, by its id. */
  places: ReadonlyMap<string, number>;
  removed: readonly string[];
  /** Places in the list of what was proposed. */
  picked: readonly string[];
  /** Items of its own, a line each. */
  own: readonly string[];
  version: string;
};

/** A form with `place-<id>` and a tick `remove-<id>` for each item, a tick `pick-<href>` for each proposal, and `own`. */
export const agendaForm: z.ZodType<AgendaInput> = record.transform((typed) => ({
  places: new Map(
    namesAfter(typed, 'place-').map((id) => [id, Number.parseInt(typed[`place-${id}`] ?? '', 10) || 0]),
  ),
  removed: namesAfter(typed, 'remove-'),
  picked: namesAfter(typed, 'pick-'),
  own: asText(typed['own'] ?? '')
    .split('\n')
    .filter((text) => text !== ''),
  version: asLine(typed['version'] ?? ''),
}));

export type DecisionInput = {
  /** Of one that is there; or the number of an empty line. */
  key: string;
  text: string;
  /** A slug. */
  organisation: string;
  /** The id of a person; empty for nobody in particular. */
  person: string;
  due: string;
  item: string;
};

export type MinutesInput = {
  attended: ReadonlyMap<string, boolean | null>;
  present: ReadonlyMap<string, string>;
  notes: ReadonlyMap<string, string>;
  decisions: readonly DecisionInput[];
  version: string;
};

/**
 * A form with `attended-<id>` (`yes`, `no` or empty) and `present-<id>` for each invitation, `notes-<id>` for each item, and
 * `decision-<key>`, `owner-<key>`, `person-<key>`, `due-<key>` and `item-<key>` for each decision.
 */
export const minutesForm: z.ZodType<MinutesInput> = record.transform((typed) => ({
  attended: new Map(namesAfter(typed, 'attended-').map((id) => [id, typed[`attended-${id}`] === 'yes'])),
  present: textsAfter(typed, 'present-', asLine),
  notes: textsAfter(typed, 'notes-', asText),
  decisions: Object.keys(typed)
    .filter((name) => name.startsWith('decision-'))
    .map((name) => name.slice('decision-'.length))
    .map((key) => ({
      key,
      text: asText(typed[`decision-${key}`] ?? ''),
      organisation: asLine(typed[`owner-${key}`] ?? ''),
      person: asLine(typed[`person-${key}`] ?? ''),
      due: asLine(typed[`due-${key}`] ?? ''),
      item: asLine(typed[`item-${key}`] ?? ''),
    })),
  version: asLine(typed['version'] ?? ''),
}));

/** What stands behind a beginning in the names of the fields that hold something. */
function namesAfter(typed: Readonly<Record<string, string>>, start: string): string[] {
  return Object.keys(typed)
    .filter((name) => name.startsWith(start) && typed[name] !== '')
    .map((name) => name.slice(start.length));
}

function textsAfter(
  typed: Readonly<Record<string, string>>,
  start: string,
  as: (text: string) => string,
): Map<string, string> {
  const names = Object.keys(typed).filter((name) => name.startsWith(start));
  return new Map(names.map((name) => [name.slice(start.length), as(typed[name] ?? '')]));
}

export function meetingHref(number: number): string {
  return `/meetings/${number}`;
}
