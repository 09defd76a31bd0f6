import { z } from 'zod';
import {
  actionInShort,
  day,
  instant,
  language,
  list,
  organisationInShort,
  recommendationNamed,
  register,
  url,
} from './answer-parts.ts';

const discussionFields = {
  id: z.uuid(),
  title: z.string(),
  language,
  action: actionInShort.nullable().meta({
    description:
      'What it is about; null for a recommendation, and for an action that was taken out of its plan.',
  }),
  recommendation: z.object(recommendationNamed).nullable().meta({ description: 'What it is about.' }),
  organisation: organisationInShort,
  begunAt: instant,
  messages: z
    .array(
      z.object({
        organisation: organisationInShort,
        language,
        text: z.string().nullable().meta({ description: 'Null where it was withdrawn by whoever wrote it.' }),
        withdrawnAt: instant.nullable(),
        writtenAt: instant,
      }),
    )
    .meta({ description: 'What bodies said, in order; no person is named.' }),
  conclusions: z
    .array(
      z.object({
        text: z.string(),
        language,
        organisation: organisationInShort,
        due: day,
        doneOn: day.nullable(),
      }),
    )
    .meta({ description: 'Who does what until when.' }),
  url,
};

export const discussionListed = z.object(discussionFields).meta({
  id: 'DiscussionListed',
  description: 'A discussion of a recommendation or an action that everybody reads.',
});

export const discussion = z.object({ ...discussionFields, register }).meta({
  id: 'Discussion',
  description: 'A discussion that everybody reads, and in which state of the register.',
});

export const discussions = list(
  discussionListed,
  'Discussions',
  'Public discussions, the one in which something was said last first.',
);
