import type { z } from 'zod';
import { everyone } from '../../access/policy.ts';
import { readingAs, type Reading } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { PageContext } from '../../web/context.ts';
import {
  countEvaluations,
  listEvaluations,
  listFindings,
  listQuestions,
  listResponses,
} from '../evaluations/actions.ts';
import { evaluationHref, type ListedEvaluation, type Response } from '../evaluations/schema.ts';
import { planHref } from '../plans/schema.ts';
import * as answers from './answers.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import { listParameters, noParameters, oneParameters, slugParameter } from './parameters.ts';
import { createPlanShapes } from './plan-shapes.ts';
import { partOf } from './register-endpoints.ts';
import { createShapes } from './shapes.ts';

type Answered = z.input<typeof answers.evaluationListed>;

/** Published evaluations with their findings, and what was answered. */
export function evaluationEndpoints({ db, config }: Pick<House, 'db' | 'config'>): Endpoint[] {
  const { publicUrl } = config;
  const shapes = createShapes(publicUrl);
  const of = createPlanShapes(publicUrl);
  const readingFor = (page: PageContext) => readingAs(db, page.viewer, page.asOf?.seq);

  const answerOf = (response: Response | undefined) =>
    response
      ? {
          organisation: response.organisation_names,
          answer: response.answer,
          text: response.text,
          language: response.language,
          owner:
            response.owner_slug !== null && response.owner_names
              ? { slug: response.owner_slug, names: response.owner_names }
              : null,
          due: response.due,
          adjustment: response.adjustment,
          adjusted: response.adjusted_text,
          adjustedOn: response.adjusted_on,
          action:
            response.action_plan !== null && response.action_number !== null
              ? of.action({
                  plan: response.action_plan,
                  number: response.action_number,
                  title: response.action_title ?? '',
                  language: response.action_language ?? 'en',
                })
              : null,
        }
      : null;

  const answered = async (
    reading: Reading,
    evaluations: readonly ListedEvaluation[],
  ): Promise<Answered[]> => {
    const ids = evaluations.map(({ id }) => id);
    const [questions, findings, responses] = await Promise.all([
      listQuestions(reading, ids),
      listFindings(reading, ids),
      listResponses(reading, ids),
    ]);
    return evaluations.map((one) => ({
      slug: one.slug,
      title: one.title,
      language: one.language,
      plan:
        one.plan_slug === null
          ? null
          : { slug: one.plan_slug, title: one.plan_title ?? '', url: publicUrl + planHref(one.plan_slug) },
      theme: one.theme,
      evaluator: { slug: one.evaluator_slug, names: one.evaluator_names },
      isIndependent: one.is_independent,
      method: one.method,
      publishedAt: one.published_at?.toISOString() ?? '',
      questions: (questions.get(one.id) ?? []).map(({ id, text }) => ({
        question: text,
        findings: (findings.get(one.id) ?? [])
          .filter(({ question }) => question === id)
          .map((finding) => ({
            finding: finding.text,
            recommends: finding.recommends || null,
            answer: answerOf(
              responses.get(one.id)?.find((response) => response.finding === finding.id && response.public),
            ),
          })),
      })),
      url: publicUrl + evaluationHref(one.slug),
    }));
  };

  return [
    endpoint({
      method: 'get',
      path: '/evaluations',
      id: 'listEvaluations',
      tag: 'Reading',
      summary: 'List published evaluations of plans and themes, with what was answered to their findings',
      needs: everyone,
      pathParameters: noParameters,
      query: listParameters,
      status: 200,
      answer: answers.evaluations,
      problems: [],
      async respond({ page, query }) {
        const reading = readingFor(page);
        const filter = { isPublic: true };
        const { paging, offset, limit } = partOf(await countEvaluations(reading, filter), query);
        const items = await answered(reading, await listEvaluations(reading, filter, limit, offset));
        return { items, ...paging, register: shapes.register(page) };
      },
    }),

    endpoint({
      method: 'get',
      path: '/evaluations/{slug}',
      id: 'readEvaluation',
      tag: 'Reading',
      summary: 'Read a published evaluation',
      needs: everyone,
      pathParameters: slugParameter,
      query: oneParameters,
      status: 200,
      answer: answers.evaluation,
      problems: ['not-found'],
      async respond({ page, path }) {
        const reading = readingFor(page);
        const found = await listEvaluations(reading, { slug: path.slug, isPublic: true }, 1, 0);
        const [one] = await answered(reading, found);
        return one ? { ...one, register: shapes.register(page) } : null;
      },
    }),
  ];
}
