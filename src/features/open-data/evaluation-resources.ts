import type { Resource } from './resource.ts';

/** Published evaluations with their questions, findings and what management answers. */
export const evaluationResources: readonly Resource[] = [
  {
    name: 'evaluations',
    table: 'evaluation',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      slug: 'string',
      // one of the two; a theme by its code
      plan: 'string',
      theme: 'string',
      title: 'string',
      method: 'string',
      language: 'string',
      evaluator: 'string',
      evaluator_names: 'any',
      is_independent: 'boolean',
      published_at: 'datetime',
    },
  },
  {
    name: 'evaluation-questions',
    table: 'evaluation_question',
    isOnlyGiven: true,
    fields: { id: 'string', evaluation: 'string', ordinal: 'integer', text: 'string' },
  },
  {
    name: 'evaluation-findings',
    table: 'evaluation_finding',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      evaluation: 'string',
      question: 'string',
      ordinal: 'integer',
      text: 'string',
      // empty where the evaluator recommends nothing
      recommends: 'string',
    },
  },
  {
    name: 'evaluation-responses',
    table: 'evaluation_response',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      evaluation: 'string',
      finding: 'string',
      organisation: 'string',
      organisation_names: 'any',
      answer: 'string',
      text: 'string',
      language: 'string',
      owner: 'string',
      due: 'date',
      adjustment: 'string',
      adjusted_action: 'string',
      adjusted_text: 'string',
      adjusted_on: 'date',
    },
  },
];
