import { z } from 'zod';
import { organisationKinds } from '../../access/roles.ts';
import { instant, list, names, organisationInShort, paging, register, url } from './answer-parts.ts';

/** What the API answers of the country, its organisations and its history, of imports, and of what is wrong. */
const problemFields = {
  type: z.string().meta({ description: 'Leads to the description of the problem on the reference page.' }),
  title: z.string(),
  status: z.int(),
  code: z.string().meta({ description: 'The same in every language and release.' }),
  detail: z.string().meta({ description: 'What was found and what was expected.' }),
  remedy: z.string().meta({ description: 'What to do.' }),
};

export const problem = z
  .object({
    ...problemFields,
    problems: z
      .array(z.object({ field: z.string().nullable(), code: z.string(), detail: z.string() }))
      .optional()
      .meta({
        description: 'Everything that is wrong, where it can be said of one parameter or field each.',
      }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457, with a code, and a remedy in the language asked for.' });

const organisationFields = {
  slug: z.string(),
  kind: z.enum(organisationKinds),
  names,
  suspendedAt: instant.nullable(),
  url,
};
const organisationListed = z
  .object(organisationFields)
  .meta({ id: 'OrganisationListed', description: 'An organisation as lists show it.' });
export const organisation = z
  .object({
    ...organisationFields,
    suspensions: z.array(
      z.object({
        what: z.enum(['account', 'organisation']),
        reason: z.string(),
        since: instant,
        until: instant.nullable(),
      }),
    ),
    leads: z.int().meta({ description: 'How many recommendations it leads on now.' }),
    supports: z.int().meta({ description: 'How many it supports.' }),
    assessed: z.int().meta({ description: 'How many it has assessed.' }),
    register,
  })
  .meta({ id: 'Organisation', description: 'Who takes part in the follow-up.' });

const status = z
  .object({
    id: z.uuid(),
    names,
    index: z
      .number()
      .nullable()
      .meta({ description: 'What it counts in the index of implementation; null for nothing.' }),
    retiredAt: instant.nullable(),
  })
  .meta({ id: 'Status', description: "A status of the country's scale." });

const organisationNamed = organisationInShort
  .nullable()
  .meta({ description: 'In whose name; null for the operator at the command line. People are never named.' });
const entryFields = {
  entry: z.int(),
  recordedAt: instant,
  verb: z.string(),
  sentence: z.string().meta({ description: 'What happened, in the language asked for.' }),
  organisation: organisationNamed,
  hash: z.string(),
  counts: z
    .array(z.object({ kind: z.string(), count: z.int() }))
    .meta({ description: 'How many public records of each kind it changed.' }),
  url,
};
const historyEntryListed = z
  .object(entryFields)
  .meta({ id: 'HistoryEntryListed', description: 'A ledger entry, as far as it is public.' });

export const historyEntry = z
  .object({
    ...entryFields,
    previousHash: z.string(),
    changes: z.array(
      z.object({
        kind: z.string(),
        record: z.uuid(),
        isRedacted: z.boolean().meta({ description: 'The content was removed to protect somebody.' }),
        fields: z.array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })),
      }),
    ),
    ...paging,
    register,
  })
  .meta({ id: 'HistoryEntry', description: 'A ledger entry with a page of its public changes.' });

export const organisations = list(organisationListed, 'Organisations', 'Organisations by their slug.');
export const statuses = list(status, 'Statuses', 'The status scale in its order, retired ones among it.');
export const history = list(historyEntryListed, 'History', 'Ledger entries, newest first.');

export const country = z
  .object({
    code: z.string().meta({ description: 'ISO 3166-1 alpha-3; XAA to XZZ for an invented State.' }),
    names,
    languages: z.array(z.string()),
    timeZone: z.string(),
    isSandbox: z.boolean(),
    licence: z
      .object({ id: z.string().nullable(), title: z.string(), url })
      .meta({ description: 'What its open data may be used under; the id is the Open Definition’s.' }),
    url,
    register,
  })
  .meta({ id: 'Country', description: 'The State that this installation serves.' });

export const importState = z
  .object({
    id: z.uuid(),
    state: z.enum(['queued', 'reading', 'mapping', 'mapped', 'review', 'confirmed', 'discarded', 'failed']),
    progress: z.int().meta({ description: 'Of the reading, from 0 to 100.' }),
    file: z.object({ name: z.string(), sha256: z.string(), bytes: z.int() }),
    receivedAt: instant,
    problems: z
      .array(
        z.object({
          code: z.string(),
          severity: z.enum(['error', 'warning', 'information']),
          number: z.string().nullable(),
          detail: z.string(),
        }),
      )
      .meta({ description: 'What was odd about the document, in the language asked for.' }),
    review: z.string().nullable().meta({ description: 'The slug of the review that was made of it.' }),
    url: url.meta({ description: 'Where a person checks and confirms it.' }),
  })
  .meta({ id: 'Import', description: 'A document on its way into the register.' });
