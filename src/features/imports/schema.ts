import { z } from 'zod';
import type { Problem } from '../../problem.ts';
import { language, position, readDocument, type ReadDocument } from '../../documents/document.ts';

/** What a person set right in one item of a reading. The reading itself is never changed. */
export const correction = z.discriminatedUnion('field', [
  z.object({ index: z.number(), field: z.literal('text'), value: z.string(), reason: z.string().nullable() }),
  z.object({
    index: z.number(),
    field: z.literal('number'),
    value: z.string(),
    reason: z.string().nullable(),
  }),
  z.object({
    index: z.number(),
    field: z.literal('states'),
    value: z.array(z.string()),
    reason: z.string().nullable(),
  }),
  z.object({
    index: z.number(),
    field: z.literal('position'),
    value: position.nullable(),
    reason: z.string().nullable(),
  }),
  z.object({
    index: z.number(),
    field: z.literal('leftOut'),
    value: z.boolean(),
    reason: z.string().nullable(),
  }),
  // what no reader found: an item behind the last that was read
  z.object({
    index: z.number(),
    field: z.literal('added'),
    value: z.object({
      number: z.string(),
      text: z.string(),
      states: z.array(z.string()),
      position: position.nullable(),
    }),
    reason: z.string().nullable(),
  }),
]);
export type Correction = z.output<typeof correction>;
export const corrections = z.array(correction);

/** A stored reading; readings of earlier releases parse too, since fields are only added with defaults. */
export function parseReading(stored: unknown): ReadDocument | null {
  return stored === null ? null : readDocument.parse(stored);
}

/** Somebody else corrected, confirmed or put aside what was on the page. */
export const CHANGED_MEANWHILE: Problem = { code: 'imports.changed' };

const day = z.iso.date('imports.day.wrong');
const dayOrNone = z.union([z.literal('').transform(() => null), day], 'imports.day.wrong');

const cycle = z
  .string('imports.cycle.wrong')
  .regex(/^[1-9]$/, 'imports.cycle.wrong')
  .transform(Number);

/** The documents that were on the page and their versions, `id:version` with spaces between. */
const members = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(' ')
      .map((member) => /^([0-9a-f-]{36}):(\d{1,9})$/.exec(member))
      .filter((found) => found !== null)
      .map(([, id = '', version]) => ({ id, version: Number(version) })),
  );

/** What a person types beside a text that is entered by hand, as it is kept with the import. */
export const enteredDetails = z.object({
  mechanism: z.string(),
  symbol: z.string().nullable(),
  date: z.string().nullable(),
  language,
  cycle: z.number().nullable(),
});
export type Entered = z.output<typeof enteredDetails>;

/** A document's symbol as the United Nations write it, such as `A/HRC/43/15`. */
export const SYMBOL = /^[A-Z]+(\/[A-Za-z0-9.]+)+$/;

/** What a person confirms about the review as a whole. */
export const confirmForm = z.object({
  version: z.string().regex(/^\d+$/).transform(Number),
  members,
  cycle,
  session: z.string().trim().max(60),
  symbol: z
    .string('imports.symbol.wrong')
    .trim()
    .max(80, 'imports.symbol.wrong')
    .regex(SYMBOL, 'imports.symbol.wrong'),
  heldOn: day,
  issuedOn: dayOrNone,
});
export type ConfirmForm = Omit<z.output<typeof confirmForm>, 'members' | 'cycle'> & {
  members?: { id: string; version: number }[];
  /** Null for the document of a treaty body or a special procedure. */
  cycle: number | null;
};

/** The same for the document of a treaty body or a special procedure, which belongs to no cycle and no session. */
export const confirmBodyForm = confirmForm
  .omit({ cycle: true, session: true })
  .transform((form): ConfirmForm => ({ ...form, cycle: null, session: '' }));

/** The same for what a person has brought of a body: its documents are not always known by a symbol. */
export const confirmOwnForm = confirmForm
  .omit({ cycle: true, session: true })
  .extend({ symbol: z.string().trim().max(120, 'imports.title.long') })
  .transform((form): ConfirmForm => ({ ...form, cycle: null, session: '' }));

/** The same for what is added to a body's review on record, which is known by its symbol. */
export const confirmBodySourceForm = z
  .object({ version: z.string().regex(/^\d+$/).transform(Number), members, symbol: z.string().max(120) })
  .transform((form): ConfirmForm => ({ ...form, cycle: null, session: '', heldOn: '', issuedOn: null }));

/** The same for documents that are added to a review on record, of which only the cycle has to be known. */
export const confirmSourceForm = z
  .object({ version: z.string().regex(/^\d+$/).transform(Number), members, cycle })
  .transform((form): ConfirmForm => ({ ...form, session: '', symbol: '', heldOn: '', issuedOn: null }));

/** `121.1`, `23.a`, `144.134P2`; in what bodies write by their own rules also a letter or a Roman number alone. */
const NUMBER =
  /^(?=.*\p{N}|[a-zA-Z\u0621-\u064A]$|[ivxIVX]+$)[\p{L}\p{N}]{1,8}([.-][\p{L}\p{N}]{1,8}){0,4}$/u;

/** One item as corrected by hand. States are typed as names or codes, separated by commas. */
export const itemForm = z.object({
  version: z.string().regex(/^\d+$/).transform(Number),
  number: z.string('imports.number.wrong').trim().regex(NUMBER, 'imports.number.wrong'),
  text: z
    .string('imports.text.missing')
    .trim()
    .min(1, 'imports.text.missing')
    .max(10_000, 'imports.text.long'),
  states: z.string().trim().max(2_000),
  position: z.union([position, z.literal('none').transform(() => null)]),
  reason: z
    .string()
    .trim()
    .max(500)
    .transform((reason) => reason || null),
  leftOut: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
});
/** One item that no reader found. */
export const addedForm = itemForm.omit({ reason: true, leftOut: true });
export type ItemForm = z.output<typeof itemForm>;
