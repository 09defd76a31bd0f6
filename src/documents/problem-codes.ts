import { z } from 'zod';

/**
 * Everything that can be odd about a document. Each code has a sentence per language elsewhere, filled from the
 * problem's `values`; the order here is the order of severity and of reading.
 */
export const PROBLEM_CODES = [
  'not-a-document',
  'format-not-read',
  'old-office',
  'wrong-extension',
  'encrypted',
  'damaged',
  'no-text-layer',
  'too-many-pages',
  'too-large',
  'unpacks-too-large',
  'timed-out',
  'out-of-memory',
  'reader-failed',
  'unknown-kind',
  'other-document',
  'kind-not-read',
  'no-symbol',
  'unknown-country',
  'no-session',
  'no-list',
  'empty-list',
  'lead-in-without-position',
  'paragraph-not-read',
  'recommendations-outside-list',
  'repeated-number',
  'missing-numbers',
  'number-out-of-order',
  'number-under-other-paragraph',
  'unread-state',
  'guessed-state',
  'unbalanced-brackets',
  'no-closing-states',
  'states-inside-text',
  'positions-differ',
  'short-text',
  'long-text',
  'no-answers',
  'unread-range',
  'answered-twice',
  'unclear-answer',
  'answer-outside-lists',
  'answer-for-the-rest',
  'counts-differ',
  'answer-without-recommendation',
  'ambiguous-answer',
  'answer-differs',
  'unanswered',
] as const;

export const problemCode = z.enum(PROBLEM_CODES);
export type ProblemCode = z.infer<typeof problemCode>;
