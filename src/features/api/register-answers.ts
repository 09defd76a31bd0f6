import { z } from 'zod';
import { instruments, rights } from '../../vocabularies/rights.ts';
import { settable, vocabularies } from '../../vocabularies/vocabularies.ts';
import { voices } from '../assessments/schema.ts';
import { duties, dutyAnswers } from '../assignments/schema.ts';
import { facetNames } from '../recommendations/schema.ts';
import {
  day,
  documentInShort,
  file,
  instant,
  language,
  list,
  names,
  organisationInShort,
  position,
  printedPage,
  recommendationFields,
  recommendationInShort,
  register,
  reviewInShort,
  states,
  url,
} from './answer-parts.ts';

/** What the API answers of recommendations and of what they rest on. */
const owner = z
  .object({
    organisation: organisationInShort,
    duty: z.enum(duties),
    since: instant,
    answer: z
      .enum(dutyAnswers)
      .nullable()
      .meta({ description: 'What the organisation says to it; null where it has not answered yet.' }),
    answeredAt: instant.nullable(),
    reason: z.string().nullable().meta({ description: 'Why the organisation contests it.' }),
    reasonLanguage: z.string().nullable(),
    upheldAt: instant.nullable(),
    upheldReason: z.string().nullable().meta({ description: 'Why it stands although it is contested.' }),
  })
  .meta({ id: 'Assignment', description: 'The duty of an organisation to answer for a recommendation.' });

const assessment = z
  .object({
    id: z.uuid(),
    voice: z.enum(voices),
    organisation: organisationInShort,
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
export const terms = list(term, 'Terms', 'Terms by kind and label.');
export const rightsListed = list(right, 'Rights', 'Human rights, family by family.');
export const vocabulary = list(vocabularyTerm, 'Vocabulary', 'The terms of a vocabulary, in its order.');
