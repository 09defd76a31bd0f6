import { z } from 'zod';
import type { Problem } from '../../problem.ts';
import { clause, language, position, readDocument, type ReadDocument } from '../../documents/document.ts';

const by = {
  reason: z.string().nullable(),
  /** Who decided it, in whose name and when; null in corrections of earlier releases. */
  person: z.string().nullable().default(null),
  organisation: z.string().nullable().default(null),
  at: z.string().nullable().default(null),
};

function corrected<Field extends string, Value extends z.ZodType>(field: Field, value: Value) {
  return z.object({
    /** The item's place in the reading; an item that was added has a place behind them. */
    index: z.number().int().nonnegative(),
    field: z.literal(field),
    value,
    /** What was done in one step, such as splitting, is undone in one. */
    step: z.string().optional(),
    ...by,
  });
}

/** What a person set right in one item of a reading. The reading itself is never changed. */
export const correction = z.discriminatedUnion('field', [
  corrected('text', z.string()),
  corrected('number', z.string()),
  corrected('states', z.array(z.string())),
  corrected('position', position.nullable()),
  corrected('leftOut', z.boolean()),
  corrected('themes', z.array(z.string())),
  corrected('groups', z.array(z.string())),
  corrected('sdgs', z.array(z.string())),
  corrected('clauses', z.array(clause)),
  /** An item that the reader missed, or that was split from another: it stands after that one. */
  corrected(
    'added',
    z.object({ after: z.number().nullable(), from: z.number().nullable(), page: z.number().nullable() }),
  ),
  /** This item is a part of another, whose words have been joined with its own. */
  corrected('joinedTo', z.number()),
]);
export type Correction = z.output<typeof correction>;
export type CorrectedField = Correction['field'];
export const corrections = z.array(correction);

/** What a person decided where further documents differ from a recommendation on record. */
export const settlement = z.discriminatedUnion('field', [
  z.object({ recommendation: z.string(), field: z.literal('text'), value: z.string(), ...by }),
  z.object({ recommendation: z.string(), field: z.literal('states'), value: z.array(z.string()), ...by }),
  z.object({ recommendation: z.string(), field: z.literal('position'), value: position.nullable(), ...by }),
]);
export type Settlement = z.output<typeof settlement>;
export const settlements = z.array(settlement);

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

const versionField = z.string().regex(/^\d+$/).transform(Number);
/** `121.1`, `23.a`, `144.134P2`; in what bodies write by their own rules also a letter or a Roman number alone. */
const NUMBER =
  /^(?=.*\p{N}|[a-zA-Z\u0621-\u064A]$|[ivxIVX]+$)[\p{L}\p{N}]{1,8}([.-][\p{L}\p{N}]{1,8}){0,4}$/u;
const numberField = z.string('imports.number.wrong').trim().regex(NUMBER, 'imports.number.wrong');
/** A recommendation is one paragraph; line ends come from the form. */
const wordsField = z
  .string('imports.text.missing')
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'imports.text.missing').max(10_000, 'imports.text.long'));
const statesField = z.string().trim().max(2_000);
const positionField = z.union([position, z.literal('none').transform(() => null)]);
const reasonField = z
  .string()
  .trim()
  .max(500)
  .transform((reason) => reason || null);
/** One label a line, each once. */
const labelsField = z
  .string()
  .max(5_000)
  .default('')
  .transform((lines) => [
    ...new Set(
      lines
        .split(/\r?\n/)
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter((line) => line !== ''),
    ),
  ]);

/** The most parts that one number may be split into by hand. */
export const MOST_CLAUSES = 12;

/** One item as corrected by hand. States are typed as names or codes, separated by commas. */
export const itemForm = z.object({
  version: versionField,
  number: numberField,
  text: wordsField,
  states: statesField,
  position: positionField,
  themes: labelsField,
  groups: labelsField,
  sdgs: labelsField,
  clauseText: z.array(z.string().max(10_000, 'imports.text.long')).max(MOST_CLAUSES),
  clauseStates: z.array(statesField).max(MOST_CLAUSES),
  reason: reasonField,
  leftOut: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
});
export type ItemForm = z.output<typeof itemForm>;
/** The fields of the form that are sent several times, once for each part. */
export const CLAUSE_FIELDS = ['clauseText', 'clauseStates'] as const;

const placeField = z
  .string()
  .regex(/^(first|\d{1,4})$/, 'imports.place.wrong')
  .transform((place) => (place === 'first' ? null : Number(place)));

/** An item that the reader missed, typed from the page. */
export const addForm = z.object({
  version: versionField,
  after: placeField,
  number: numberField,
  text: wordsField,
  states: statesField,
  position: positionField,
  page: z
    .string()
    .trim()
    .regex(/^\d{0,4}$/, 'imports.page.wrong')
    .transform((typed) => Number(typed) || null),
  reason: reasonField,
});
export type AddForm = z.output<typeof addForm>;

/** One item that holds two recommendations, as the two of them. */
export const splitForm = z.object({
  version: versionField,
  firstText: wordsField,
  firstStates: statesField,
  secondNumber: numberField,
  secondText: wordsField,
  secondStates: statesField,
  splitReason: reasonField,
});
export type SplitForm = z.output<typeof splitForm>;

/** Two items that are one recommendation. */
export const joinForm = z.object({
  version: versionField,
  other: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number),
  joinReason: reasonField,
});

/** Which correction is taken back. */
export const undoForm = z.object({
  version: versionField,
  index: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number),
  field: z.string().max(20),
});

/** What somebody decided between sources: one of what they say, by its place in the list, or the item's own. */
export const settleForm = z.object({
  version: versionField,
  choice: z
    .string('imports.settle.missing')
    .regex(/^\d{1,2}$/, 'imports.settle.missing')
    .transform(Number),
  reason: reasonField,
});
