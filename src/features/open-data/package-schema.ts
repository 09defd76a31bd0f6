import { z } from 'zod';
import { EDITION } from './resource.ts';

/** The part of a package's description that taking it in rests on. */
export const descriptor = z.object({
  suivi: z.object({
    edition: z.literal(EDITION),
    country: z.string().regex(/^[A-Z]{3}$/),
    ledger_entry: z.number().int().min(0),
    ledger_hash: z.string().regex(/^([0-9a-f]{64})?$/),
  }),
  resources: z.array(z.object({ path: z.string(), hash: z.string() })),
});

const id = z.uuid();
const text = z.string().max(100_000);
const short = z.string().max(1_000);
const day = z.iso.date().nullable();
const place = z.number().int().min(0);
const page = z.number().int().nullable();
const states = z.array(z.string().regex(/^[A-Z]{3}$/)).max(200);
const position = z.enum(['supported', 'noted', 'partially-supported', 'pending']).nullable();
const language = z.string().regex(/^[a-z]{2,3}$/);
const ofRecommendation = { id, recommendation: id };
const ofDocument = { ...ofRecommendation, document: id };

/** Each table of a package as it may come in, by name. */
export const tableSchemas = {
  reviews: z.array(
    z.object({
      id,
      slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      mechanism: short,
      cycle: z.number().int().nullable(),
      session: short.nullable(),
      symbol: short.nullable(),
      held_on: day,
    }),
  ),
  documents: z.array(
    z.object({
      id,
      review: id,
      kind: short,
      symbol: short.nullable(),
      language,
      issued_on: day,
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable(),
      file_name: short.nullable(),
      media_type: short.nullable(),
    }),
  ),
  recommendations: z.array(
    z.object({
      id,
      review: id,
      document: id,
      address: short,
      number: short,
      ordinal: place,
      language,
      text,
      lead_in: text.nullable(),
      page,
      position,
      recommending_states: states,
      concern: text.nullable(),
      due: day,
    }),
  ),
  clauses: z.array(z.object({ ...ofRecommendation, ordinal: place, text, recommending_states: states })),
  pledges: z.array(
    z.object({
      id,
      review: id,
      document: id,
      number: short.nullable(),
      ordinal: place,
      language,
      text,
      page,
    }),
  ),
  answers: z.array(z.object({ ...ofDocument, position, comment: text.nullable(), page })),
  terms: z.array(
    z.object({ ...ofDocument, kind: z.enum(['theme', 'group', 'sdg']), ordinal: place, label: short }),
  ),
  wordings: z.array(z.object({ ...ofDocument, number: short, language, text, page })),
  corrections: z.array(
    z.object({
      ...ofRecommendation,
      field: short,
      as_read: z.unknown(),
      corrected: z.unknown(),
      reason: text.nullable(),
    }),
  ),
  'register-entries': z.array(
    z.object({
      ...ofDocument,
      kind: z.enum(['status', 'owner', 'action', 'comment', 'date']),
      ordinal: place,
      heading: short,
      text,
    }),
  ),
};
export type PackageTables = { [Name in keyof typeof tableSchemas]: z.output<(typeof tableSchemas)[Name]> };
