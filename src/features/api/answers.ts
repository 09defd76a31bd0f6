import { z } from 'zod';
import { organisationKinds } from '../../access/roles.ts';
import { instruments, rights } from '../../vocabularies/rights.ts';
import { settable, vocabularies } from '../../vocabularies/vocabularies.ts';
import { voices } from '../assessments/schema.ts';
import { duties } from '../assignments/schema.ts';
import { facetNames, positions, threadSteps } from '../recommendations/schema.ts';

/**
 * What the API answers, as schemas: types, the OpenAPI document and the checks of tests all follow from them. Fields are
 * only ever added; one that is taken away or changes its meaning is a new version of the API.
 */
const day = z.iso.date().meta({ description: 'A day of the calendar.' });
const instant = z.iso.datetime().meta({ description: 'An instant in UTC.' });
const url = z.url();
const names = z
  .record(z.string(), z.string())
  .meta({ description: 'Names by the ISO 639-1 code of their language.' });
const language = z.string().meta({ description: 'ISO 639-1 code of the language of the words.' });
const states = z.array(z.string()).meta({
  description: 'ISO 3166-1 alpha-3 codes, in the order of the document; empty where it names none.',
});
const position = z
  .enum(positions)
  .nullable()
  .meta({ description: 'What the State answered; null where none of its documents answers.' });
const printedPage = z
  .int()
  .nullable()
  .meta({ description: 'The page of the document; null where it has none.' });

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

const register = z
  .object({
    entry: z.int().meta({ description: 'The newest ledger entry when this was answered.' }),
    hash: z
      .string()
      .nullable()
      .meta({ description: 'Its hash: with it you can show later what you were given.' }),
    asOf: day.nullable().meta({ description: 'The day at whose end the register is shown; null for now.' }),
  })
  .meta({ id: 'RegisterState', description: 'Which state of the register an answer shows.' });

const file = z
  .object({ name: z.string(), sha256: z.string(), url })
  .meta({ id: 'File', description: 'A source file as it was brought in.' });

const documentInShort = z
  .object({
    symbol: z.string().nullable(),
    kind: z.string(),
    language,
    file: z
      .object({ sha256: z.string(), url })
      .nullable()
      .meta({ description: 'Null where the file is not public.' }),
  })
  .meta({ id: 'DocumentInShort', description: 'The document that something rests on.' });

const reviewInShort = z
  .object({
    slug: z.string(),
    mechanism: z.string(),
    cycle: z.int().nullable(),
    heldOn: day.nullable(),
    url,
  })
  .meta({ id: 'ReviewInShort', description: 'The review in which a recommendation was made.' });

const step = z
  .object({
    step: z.enum(threadSteps),
    state: z.enum(['yes', 'part', 'no']),
    rests: z
      .object({
        kind: z.enum(['review', 'position', 'assignments', 'assessment']),
        on: day.nullable(),
        position,
        organisation: names.nullable().meta({ description: 'Who leads, or who says so.' }),
        status: names.nullable().meta({ description: 'What the government itself says.' }),
      })
      .nullable()
      .meta({ description: 'The record that the step rests on; null where there is none.' }),
  })
  .meta({
    id: 'ThreadStep',
    description: 'One step of how far a recommendation has come, computed from records.',
  });

const recommendationFields = {
  address: z.string().meta({ description: 'Lasting: the symbol with hyphens, a slash, the number.' }),
  number: z.string(),
  review: reviewInShort,
  language,
  text: z.string().meta({ description: 'The official words, as issued.' }),
  recommendingStates: states,
  position,
  thread: z.array(step),
  url: url.meta({ description: 'The page for people.' }),
};

const recommendationInShort = z
  .object(recommendationFields)
  .meta({ id: 'RecommendationInShort', description: 'A recommendation as lists show it.' });

const owner = z
  .object({ organisation: z.object({ slug: z.string(), names }), duty: z.enum(duties), since: instant })
  .meta({ id: 'Assignment', description: 'The duty of an organisation to answer for a recommendation.' });

const assessment = z
  .object({
    id: z.uuid(),
    voice: z.enum(voices),
    organisation: z.object({ slug: z.string(), names }),
    status: z
      .object({ id: z.uuid(), names, index: z.number().nullable() })
      .meta({ description: 'As it was called and what it counted when this was said.' }),
    reason: z.string(),
    language,
    evidence: z.string().nullable().meta({ description: 'The address of what it rests on.' }),
    day: day.meta({ description: 'The day that it speaks of.' }),
    recordedAt: instant,
    isStanding: z.boolean().meta({ description: 'False for what the organisation has said anew since.' }),
  })
  .meta({
    id: 'Assessment',
    description: 'What an organisation says of the implementation, in its own voice.',
  });

const clusterFields = {
  slug: z.string().meta({ description: 'The end of its lasting address.' }),
  title: z.string().meta({ description: 'Its name, or else what its recommendations share.' }),
  name: z.string().nullable().meta({ description: 'What somebody called it.' }),
  language: z.string().nullable().meta({ description: 'ISO 639-1 code of the language of the name.' }),
  shared: z
    .object({ instruments: z.array(z.string()), persons: z.array(z.string()), words: z.array(z.string()) })
    .meta({ description: 'What the texts share: instruments by name, groups of persons, words.' }),
  recommendations: z.int().meta({ description: 'How many recommendations ask for it.' }),
  asked: z
    .array(z.object({ review: reviewInShort, recommendations: z.int(), positions: z.array(position) }))
    .meta({ description: 'In which reviews it was asked for and how that was answered, oldest first.' }),
  url,
};
const clusterListed = z
  .object(clusterFields)
  .meta({ id: 'ClusterListed', description: 'Recommendations that ask for the same, as lists show them.' });
export const cluster = z
  .object({
    ...clusterFields,
    members: z.array(
      z.object({
        recommendation: recommendationInShort,
        organisation: names.nullable().meta({ description: 'In whose name it was put here.' }),
        recordedAt: instant,
        proposal: z
          .object({ probability: z.number(), words: z.array(z.string()) })
          .nullable()
          .meta({ description: 'What the machine had proposed; null where it had not.' }),
      }),
    ),
    register,
  })
  .meta({
    id: 'Cluster',
    description: 'Recommendations that ask for the same, across reviews and mechanisms.',
  });

export const recommendation = z
  .object({
    ...recommendationFields,
    leadIn: z.string().nullable().meta({ description: 'The words above it in the document.' }),
    concern: z.string().nullable().meta({ description: 'What a treaty body is concerned about before it.' }),
    due: day.nullable().meta({ description: 'By when a treaty body asks for information on it.' }),
    page: printedPage,
    document: documentInShort,
    clauses: z
      .array(z.object({ text: z.string(), recommendingStates: states }))
      .meta({ description: 'Its parts, where several States share the number.' }),
    answers: z.array(
      z.object({ position, comment: z.string().nullable(), page: printedPage, document: documentInShort }),
    ),
    assignments: z.array(owner).meta({ description: 'Who answers for it now, the lead first.' }),
    assessments: z.array(assessment).meta({ description: 'Everything that was said of it, newest first.' }),
    cluster: z
      .object({ slug: z.string(), title: z.string(), url })
      .nullable()
      .meta({ description: 'The cluster of those that ask for the same; null where it is in none.' }),
    rights: z
      .array(z.enum(rights))
      .meta({ description: 'The human rights that its themes concern, by the vocabulary that ships.' }),
    terms: z.array(
      z.object({
        kind: z.enum(settable),
        label: z.string(),
        document: documentInShort
          .nullable()
          .meta({ description: 'What gives it; null where a person set it.' }),
        set: z
          .object({
            organisation: names.nullable(),
            recordedAt: instant,
            proposal: z
              .object({ model: z.string(), probability: z.number(), words: z.array(z.string()) })
              .nullable()
              .meta({ description: 'What the machine had proposed; null where it had not.' }),
          })
          .nullable()
          .meta({ description: 'In whose name it was set; null where a document gives it.' }),
      }),
    ),
    wordings: z
      .array(
        z.object({
          language,
          number: z.string(),
          text: z.string(),
          page: printedPage,
          document: documentInShort,
        }),
      )
      .meta({ description: 'Its words in other documents of the review.' }),
    entries: z
      .array(z.object({ kind: z.string(), heading: z.string(), text: z.string(), document: documentInShort }))
      .meta({ description: "What the country's own register says, where that was published." }),
    corrections: z
      .array(
        z.object({
          field: z.string(),
          asRead: z.unknown(),
          corrected: z.unknown(),
          reason: z.string().nullable(),
          organisation: names.nullable(),
          recordedAt: instant,
        }),
      )
      .meta({ description: 'What was set right beside what had been read.' }),
    previous: z.string().nullable().meta({ description: 'The address before it in the same document.' }),
    next: z.string().nullable().meta({ description: 'The address after it.' }),
    register,
  })
  .meta({ id: 'Recommendation', description: 'A recommendation with everything that is public about it.' });

const documentFields = {
  id: z.uuid(),
  symbol: z.string().nullable(),
  kind: z.string(),
  language,
  issuedOn: day.nullable(),
  review: z.string().meta({ description: 'The slug of its review.' }),
  file: file.nullable().meta({ description: 'Null where the file is not public.' }),
};
const documentListed = z
  .object(documentFields)
  .meta({ id: 'DocumentListed', description: 'A document of a review.' });
export const document = z
  .object({ ...documentFields, register })
  .meta({ id: 'Document', description: 'A document of a review.' });

const reviewFields = {
  ...reviewInShort.shape,
  session: z.string().nullable(),
  symbol: z.string().nullable(),
  recommendations: z.int().meta({ description: 'How many recommendations it made.' }),
};
const reviewListed = z
  .object(reviewFields)
  .meta({ id: 'ReviewListed', description: 'A review as lists show it.' });
export const review = z
  .object({
    ...reviewFields,
    positions: z
      .array(z.object({ position, count: z.int() }))
      .meta({ description: 'How many recommendations were answered in which way.' }),
    documents: z.array(documentListed),
    pledges: z
      .array(z.object({ number: z.string().nullable(), language, text: z.string(), page: printedPage }))
      .meta({ description: 'What the State promised by itself.' }),
    register,
  })
  .meta({ id: 'Review', description: 'One examination of the State by a mechanism.' });

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

const term = z
  .object({
    kind: z.enum(['theme', 'group', 'sdg']),
    label: z.string(),
    recommendations: z.int().meta({ description: 'How many recommendations have it.' }),
  })
  .meta({ id: 'Term', description: 'A theme, group or SDG as a document gives it.' });

const right = z
  .object({
    right: z.enum(rights).meta({ description: 'What the register is filtered by; the end of its address.' }),
    name: z.string().meta({ description: 'In the language asked for, in words of our own.' }),
    description: z.string(),
    articles: z
      .array(z.object({ instrument: z.enum(instruments), articles: z.array(z.string()) }))
      .meta({ description: 'Where it is guaranteed: `12`, `14(2)(b)`, `9–11`.' }),
    recommendations: z.int().meta({ description: 'How many recommendations bear a theme that concerns it.' }),
    url,
  })
  .meta({ id: 'Right', description: 'A human right of the vocabulary that ships.' });

const vocabularyTerm = z
  .object({
    vocabulary: z.enum(vocabularies),
    code: z.string().meta({ description: 'For themes, groups and issues the name as issued.' }),
    name: z.string().meta({ description: 'In the language asked for.' }),
    names: names.meta({
      description: 'What the country calls it, by language; empty where it says nothing.',
    }),
    texts: names.meta({ description: 'Official full texts by language, where they were loaded.' }),
    origin: z
      .enum(['shipped', 'own', 'documents'])
      .meta({ description: 'Comes with Suivi, is the country’s own, or stands in documents only.' }),
    successor: z.string().nullable().meta({ description: 'The code of what has taken its place.' }),
    isRetired: z.boolean(),
    recommendations: z
      .int()
      .nullable()
      .meta({ description: 'How many bear it; null for a vocabulary that is not counted.' }),
  })
  .meta({ id: 'VocabularyTerm', description: 'A term of a vocabulary, with what the country makes of it.' });

const organisationNamed = z
  .object({ slug: z.string(), names })
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

const paging = {
  found: z.int().meta({ description: 'How many there are on all pages together.' }),
  page: z.int(),
  pages: z.int(),
};

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

const list = <Item extends z.ZodType>(item: Item, id: string, description: string) =>
  z.object({ items: z.array(item), ...paging, register }).meta({ id, description });

export const recommendations = list(
  recommendationInShort,
  'Recommendations',
  'A page of the register, in the order asked for.',
);
export const facets = z
  .object({
    found: z.int().meta({ description: 'How many recommendations meet every filter.' }),
    total: z.int().meta({ description: 'How many there are without a filter.' }),
    facets: z.array(
      z.object({
        facet: z.enum(facetNames as [string, ...string[]]).meta({ description: 'The name of the filter.' }),
        values: z
          .array(z.object({ value: z.string(), recommendations: z.int() }))
          .meta({ description: 'Counted as if nothing were chosen in this filter; most frequent first.' }),
      }),
    ),
    register,
  })
  .meta({ id: 'Facets', description: 'How many recommendations each value of each filter would leave.' });
export const clusters = list(clusterListed, 'Clusters', 'Clusters, most asked first.');
export const reviews = list(reviewListed, 'Reviews', 'Reviews, newest first.');
export const documents = list(documentListed, 'Documents', 'Documents, newest first.');
export const organisations = list(organisationListed, 'Organisations', 'Organisations by their slug.');
export const statuses = list(status, 'Statuses', 'The status scale in its order, retired ones among it.');
export const terms = list(term, 'Terms', 'Terms by kind and label.');
export const rightsListed = list(right, 'Rights', 'Human rights, family by family.');
export const vocabulary = list(vocabularyTerm, 'Vocabulary', 'The terms of a vocabulary, in its order.');
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
