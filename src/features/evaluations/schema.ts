import { z } from 'zod';
import type { Adjustment, ResponseAnswer } from '../../database/evaluation-tables.ts';
import type { Row, Translated } from '../../database/tables.ts';
import { versionOf } from '../../ledger/version.ts';
import { asText, line } from '../../web/lines.ts';

/** How many of each a form has fields for. */
export const QUESTIONS = 8;
export const FINDINGS = 12;
export const LONGEST = { title: 200, question: 500, text: 4_000 } as const;

export const evaluationStates = ['draft', 'finished', 'published'] as const;
export const responseAnswers = [
  'accepted',
  'partly',
  'rejected',
] as const satisfies readonly ResponseAnswer[];
export const adjustments = [
  'action',
  'date',
  'money',
  'owner',
  'accept',
] as const satisfies readonly Adjustment[];

/** What the inbox is told of evaluations. */
export type WaitingEvaluation = {
  kind: 'evaluate' | 'respond' | 'adjust';
  /** In the words of whoever wrote it. */
  title: string;
  language: string;
  address: string;
  due: string | null;
  since: Date;
};

export function evaluationHref(slug: string): string {
  return `/evaluations/${slug}`;
}

export type ListedEvaluation = Row<'evaluation'> & {
  evaluator_slug: string;
  evaluator_names: Translated;
  evaluator_kind: string;
  commissioned_names: Translated;
  plan_slug: string | null;
  plan_title: string | null;
  plan_language: string | null;
  findings: number;
  responses: number;
};
export type Question = Row<'evaluation_question'>;
export type Finding = Row<'evaluation_finding'>;
export type Response = Row<'evaluation_response'> & {
  organisation_names: Translated;
  owner_slug: string | null;
  owner_names: Translated | null;
  action_number: number | null;
  action_title: string | null;
  action_plan: string | null;
  action_language: string | null;
};

const text = z.string().catch('').transform(asText);

export const newForm = z.record(z.string(), z.unknown()).transform((typed) => ({
  title: line.parse(typed['title']),
  /** `plan:` and a slug, or `theme:` and a code. */
  of: line.parse(typed['of']),
  evaluator: line.parse(typed['evaluator']),
  language: line.parse(typed['language']),
  questions: Array.from({ length: QUESTIONS }, (_, at) => text.parse(typed[`question-${at}`])),
}));
export type NewInput = z.output<typeof newForm>;

export const editForm = z.record(z.string(), z.unknown()).transform((typed) => ({
  title: line.parse(typed['title']),
  method: text.parse(typed['method']),
  isIndependent: line.parse(typed['independent']) !== '',
  questions: Array.from({ length: QUESTIONS }, (_, at) => text.parse(typed[`question-${at}`])),
  findings: Array.from({ length: FINDINGS }, (_, at) => ({
    /** Which question it is on, from 1. */
    question: line.parse(typed[`finding-question-${at}`]),
    text: text.parse(typed[`finding-${at}`]),
    recommends: text.parse(typed[`recommends-${at}`]),
  })),
  version: line.parse(typed['version']),
}));
export type EditInput = z.output<typeof editForm>;

export const respondForm = z.object({
  answer: line,
  text,
  language: line,
  /** A slug. */
  owner: line,
  due: line,
  version: line,
});
export type RespondInput = z.output<typeof respondForm>;

export const adjustForm = z.object({
  adjustment: line,
  text,
  /** `plan/number` of the action that was changed; may be empty. */
  action: line,
  version: line,
});
export type AdjustInput = z.output<typeof adjustForm>;

export type Whole = Row<'evaluation'> & { questions: readonly Question[]; findings: readonly Finding[] };

/** For telling whether somebody else has saved since a form was drawn. */
export function evaluationVersion({
  title,
  method,
  is_independent,
  state,
  questions,
  findings,
}: Whole): string {
  return versionOf([
    title,
    method,
    is_independent,
    state,
    questions.map(({ ordinal, text: said }) => [ordinal, said]),
    findings.map(({ question, text: said, recommends }) => [question, said, recommends]),
  ]);
}

export function responseVersion(response: Row<'evaluation_response'> | undefined): string {
  if (!response) return '';
  const { answer, text: said, owner, due, adjustment } = response;
  return versionOf([answer, said, owner, due, adjustment]);
}
