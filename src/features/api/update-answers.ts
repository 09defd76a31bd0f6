import { z } from 'zod';
import { decisions, obstacleKinds, recordedHows } from '../updates/schema.ts';
import {
  actionInShort,
  day,
  instant,
  language,
  list,
  names,
  organisationInShort,
  recommendationNamed,
  register,
  url,
} from './answer-parts.ts';

/** What the API answers of what organisations report. */
const updateFields = {
  id: z.uuid(),
  organisation: organisationInShort,
  action: actionInShort.nullable().meta({
    description:
      'What it speaks of; null for a recommendation, and for an action that was taken out of its plan.',
  }),
  recommendation: z
    .object(recommendationNamed)
    .nullable()
    .meta({ description: 'What it speaks of, where its organisation answers for a recommendation.' }),
  startsOn: day,
  endsOn: day,
  language,
  done: z.string().meta({ description: 'What was done.' }),
  changed: z.string().meta({ description: 'What changed for people; empty where nothing is said of it.' }),
  status: names.nullable().meta({ description: 'The status of the scale that is proposed.' }),
  indexValue: z.number().nullable().meta({ description: 'What that status counts in the index.' }),
  recordedHow: z.enum(recordedHows).nullable().meta({
    description: 'How the secretariat was told, where it recorded it for a body that does not write here.',
  }),
  recordedOn: day.nullable(),
  publishedAt: instant,
  obstacles: z.array(
    z.object({
      kind: z.enum(obstacleKinds),
      text: z.string(),
      decision: z
        .enum(decisions)
        .nullable()
        .meta({ description: 'What follows; null while nothing is decided.' }),
      reason: z.string().nullable(),
      reasonLanguage: z.string().nullable(),
      decidedOn: day.nullable(),
      decidedBy: names.nullable(),
    }),
  ),
  evidence: z
    .array(
      z.object({
        proves: z.string(),
        address: url.nullable().meta({ description: 'On the web; null for a file.' }),
        file: z
          .object({ name: z.string(), mediaType: z.string(), bytes: z.int(), sha256: z.string(), url })
          .nullable(),
      }),
    )
    .meta({ description: 'What is public of what it rests on.' }),
  url,
};

export const updateListed = z.object(updateFields).meta({
  id: 'UpdateListed',
  description: 'What an organisation reports of an action or a recommendation.',
});

export const update = z
  .object({ ...updateFields, register })
  .meta({ id: 'Update', description: 'What an organisation reports, and in which state of the register.' });

export const updates = list(updateListed, 'Updates', 'Published updates, newest first.');
