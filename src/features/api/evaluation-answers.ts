import { z } from 'zod';
import { adjustments, responseAnswers } from '../evaluations/schema.ts';
import {
  actionInShort,
  day,
  instant,
  language,
  list,
  organisationInShort,
  register,
  url,
} from './answer-parts.ts';

const evaluationFields = {
  slug: z.string(),
  title: z.string(),
  language,
  plan: z
    .object({ slug: z.string(), title: z.string(), url })
    .nullable()
    .meta({ description: 'What is evaluated.' }),
  theme: z
    .string()
    .nullable()
    .meta({ description: 'What is evaluated, where it is no plan: the code of a theme.' }),
  evaluator: organisationInShort,
  isIndependent: z
    .boolean()
    .meta({ description: 'What the evaluator, outside the government, says of itself.' }),
  method: z.string(),
  publishedAt: instant,
  questions: z.array(
    z.object({
      question: z.string(),
      findings: z.array(
        z.object({
          finding: z.string(),
          recommends: z.string().nullable(),
          answer: z
            .object({
              organisation: organisationInShort.shape.names,
              answer: z.enum(responseAnswers),
              text: z.string(),
              language,
              owner: organisationInShort.nullable(),
              due: day.nullable(),
              adjustment: z.enum(adjustments).nullable(),
              adjusted: z.string().nullable(),
              adjustedOn: day.nullable(),
              action: actionInShort.nullable(),
            })
            .nullable()
            .meta({ description: 'What management answers; null while it has not.' }),
        }),
      ),
    }),
  ),
  url,
};

export const evaluationListed = z
  .object(evaluationFields)
  .meta({ id: 'EvaluationListed', description: 'A published evaluation of a plan or a theme.' });

export const evaluation = z
  .object({ ...evaluationFields, register })
  .meta({ id: 'Evaluation', description: 'A published evaluation, and in which state of the register.' });

export const evaluations = list(evaluationListed, 'Evaluations', 'Published evaluations, newest first.');
