import { z } from 'zod';
import type { Row, Translated } from '../../database/tables.ts';
import { asLine, asText } from '../../web/lines.ts';

export const LONGEST_NOTE = 10_000;

export type HandOver = Row<'hand_over'> & {
  organisation_slug: string;
  organisation_names: Translated;
  leaver_name: string | null;
  successor_name: string | null;
  to_slug: string | null;
  to_names: Translated | null;
};

export type Member = { id: string; name: string; role: string; membership: string };

/** What waits for a successor: a hand-over that they have not said they have. */
export type Waiting = {
  kind: 'hand-over';
  leaver: string;
  organisation: Translated;
  address: string;
  due: null;
  since: Date;
};

export type HandOverInput = {
  /** The id of a successor by the id of each person who leaves. */
  successors: ReadonlyMap<string, string>;
  note: string;
};

/** A form with `successor-<person>` for each person of an organisation, and `note`. */
export const handOverForm: z.ZodType<HandOverInput> = z
  .record(z.string(), z.string().catch(''))
  .transform((typed) => ({
    successors: new Map(
      Object.keys(typed)
        .filter((name) => name.startsWith('successor-') && typed[name] !== '')
        .map((name) => [name.slice('successor-'.length), asLine(typed[name] ?? '')]),
    ),
    note: asText(typed['note'] ?? ''),
  }));

export const dutiesForm = z.object({
  from: z.string().catch('').transform(asLine),
  to: z.string().catch('').transform(asLine),
  note: z.string().catch('').transform(asText),
});
export type DutiesInput = z.output<typeof dutiesForm>;

export function handOverHref(id: string): string {
  return `/hand-overs/${id}`;
}
