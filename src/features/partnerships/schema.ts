import { z } from 'zod';
import type { OrganisationKind } from '../../access/roles.ts';
import type { Row, Translated } from '../../database/tables.ts';
import { versionOf } from '../../ledger/version.ts';
import { asText, line, lines } from '../../web/lines.ts';

/** How many parties a form has fields for. */
export const PARTIES = 6;

export type PartyInput = { organisation: string; brings: string };

export type PartnershipInput = {
  title: string;
  purpose: string;
  language: string;
  agreedOn: string;
  reviewOn: string;
  parties: PartyInput[];
  /** Ids of actions. */
  actions: string[];
  /** Of the agreement that the form was drawn from; empty for a new one. */
  version: string;
};

/** A form with `party-<n>` and `brings-<n>` for each party, and `action` for each action. */
export const partnershipForm: z.ZodType<PartnershipInput> = z
  .object({ action: z.array(line).catch([]), purpose: z.string().catch('').transform(asText) })
  .catchall(line)
  .transform((typed) => {
    const field = (name: string) => (typed as Record<string, unknown>)[name];
    const text = (name: string) => line.parse(field(name));
    return {
      title: text('title'),
      purpose: typed.purpose,
      language: text('language'),
      agreedOn: text('agreed-on'),
      reviewOn: text('review-on'),
      parties: Array.from({ length: PARTIES }, (_, at) => ({
        organisation: text(`party-${at}`),
        brings: text(`brings-${at}`),
      })).filter(({ organisation, brings }) => organisation !== '' || brings !== ''),
      actions: typed.action.filter((id) => id !== ''),
      version: text('version'),
    };
  });

export const reasonForm: z.ZodType<{ reason: string }> = lines.transform((typed) => ({
  reason: typed['reason'] ?? '',
}));

export type Party = {
  id: string;
  organisation: string;
  kind: OrganisationKind;
  slug: string;
  names: Translated;
  brings: string;
  agreed_at: Date | null;
  left_at: Date | null;
  left_reason: string | null;
};

type Standing = { ended_at: Date | null; parties: readonly Pick<Party, 'agreed_at' | 'left_at'>[] };

/** In force while two parties have agreed and not left, and nobody has ended it. */
export function isInForce({ ended_at, parties }: Standing): boolean {
  const agreed = parties.filter((party) => party.agreed_at !== null && party.left_at === null);
  return ended_at === null && agreed.length >= 2;
}

/** `ended`, `force`, or `proposed` while too few have agreed. */
export function stateOf(partnership: Standing): 'ended' | 'force' | 'proposed' {
  if (partnership.ended_at !== null) return 'ended';
  return isInForce(partnership) ? 'force' : 'proposed';
}

export function partnershipHref(slug: string): string {
  return `/partnerships/${slug}`;
}

/** An agreement as somebody changes it. */
export type StandingPartnership = Row<'partnership'> & {
  parties: Pick<Party, 'id' | 'organisation' | 'slug' | 'brings' | 'agreed_at' | 'left_at'>[];
  actions: { id: string; action: string }[];
};

/** Whether all who have not left have agreed. */
export function isAgreedByAll({ parties }: Pick<Standing, 'parties'>): boolean {
  const staying = parties.filter(({ left_at }) => left_at === null);
  return staying.length >= 2 && staying.every(({ agreed_at }) => agreed_at !== null);
}

/** For telling whether somebody else saved, agreed or left since a form was drawn. */
export function partnershipVersion(standing: StandingPartnership): string {
  const { title, purpose, language, agreed_on, review_on, parties, actions } = standing;
  return versionOf([
    [title, purpose, language, agreed_on, review_on],
    parties.map((party) => [party.slug, party.brings, party.agreed_at !== null, party.left_at !== null]),
    actions.map(({ action }) => action),
  ]);
}

export function changeHref(slug: string): string {
  return `${partnershipHref(slug)}/edit`;
}
