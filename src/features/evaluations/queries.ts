import { sql, type SqlBool } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Finding, ListedEvaluation, Question, Response, WaitingEvaluation } from './schema.ts';
import { evaluationHref } from './schema.ts';

export type EvaluationsFilter = {
  slug?: string | undefined;
  /** A plan by its slug. */
  plan?: string | undefined;
  theme?: string | undefined;
  isPublic?: boolean;
};

function seen(reading: Reading, { slug, plan, theme, isPublic }: EvaluationsFilter) {
  return reading
    .selectFrom('evaluation as e')
    .innerJoin('organisation as o', 'o.id', 'e.evaluator')
    .innerJoin('organisation as c', 'c.id', 'e.commissioned_by')
    .leftJoin('plan as p', 'p.id', 'e.plan')
    .$if(slug !== undefined, (query) => query.where('e.slug', '=', slug ?? ''))
    .$if(plan !== undefined, (query) => query.where('p.slug', '=', plan ?? ''))
    .$if(theme !== undefined, (query) => query.where('e.theme', '=', theme ?? ''))
    .$if(isPublic === true, (query) => query.where('e.public', '=', true));
}

export async function countEvaluations(reading: Reading, filter: EvaluationsFilter): Promise<number> {
  const row = await seen(reading, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Evaluations that a viewer may see, newest first. */
export async function listEvaluations(
  reading: Reading,
  filter: EvaluationsFilter,
  limit: number,
  offset: number,
): Promise<ListedEvaluation[]> {
  return seen(reading, filter)
    .selectAll('e')
    .select(['o.slug as evaluator_slug', 'o.names as evaluator_names', 'o.kind as evaluator_kind'])
    .select('c.names as commissioned_names')
    .select(['p.slug as plan_slug', 'p.title as plan_title', 'p.language as plan_language'])
    .select([
      sql<number>`(select count(*) from evaluation_finding f where f.evaluation = e.id
        and f.removed_at is null)`.as('findings'),
      sql<number>`(select count(*) from evaluation_response s where s.evaluation = e.id)`.as('responses'),
    ])
    .orderBy(sql`coalesce(e.published_at, e.finished_at, e.recorded_at)`, 'desc')
    .orderBy('e.id')
    .limit(limit)
    .offset(offset)
    .execute();
}

function isOneOf(evaluations: readonly string[]) {
  return sql<SqlBool>`t.evaluation = any(${sql.val([...evaluations])}::uuid[])`;
}

/** The questions of some evaluations, by evaluation, in their order. */
export async function listQuestions(
  reading: Reading,
  evaluations: readonly string[],
): Promise<Map<string, Question[]>> {
  if (evaluations.length === 0) return new Map();
  const rows = await reading
    .selectFrom('evaluation_question as t')
    .selectAll('t')
    .where(isOneOf(evaluations))
    .where('t.removed_at', 'is', null)
    .orderBy('t.ordinal')
    .execute();
  return Map.groupBy(rows, ({ evaluation }) => evaluation);
}

/** The findings of some evaluations that a viewer may see, by evaluation, in their order. */
export async function listFindings(
  reading: Reading,
  evaluations: readonly string[],
): Promise<Map<string, Finding[]>> {
  if (evaluations.length === 0) return new Map();
  const rows = await reading
    .selectFrom('evaluation_finding as t')
    .selectAll('t')
    .where(isOneOf(evaluations))
    .where('t.removed_at', 'is', null)
    .orderBy('t.ordinal')
    .execute();
  return Map.groupBy(rows, ({ evaluation }) => evaluation);
}

/** What management answers to the findings of some evaluations, by evaluation. */
export async function listResponses(
  reading: Reading,
  evaluations: readonly string[],
): Promise<Map<string, Response[]>> {
  if (evaluations.length === 0) return new Map();
  const rows = await reading
    .selectFrom('evaluation_response as t')
    .innerJoin('organisation as o', 'o.id', 't.organisation')
    .leftJoin('organisation as w', 'w.id', 't.owner')
    .leftJoin('action as a', (join) =>
      join.onRef('a.id', '=', 't.adjusted_action').on('a.removed_at', 'is', null),
    )
    .leftJoin('plan as p', 'p.id', 'a.plan')
    .selectAll('t')
    .select(['o.names as organisation_names', 'w.slug as owner_slug', 'w.names as owner_names'])
    .select(['a.number as action_number', 'a.title as action_title', 'p.slug as action_plan'])
    .select('p.language as action_language')
    .where(isOneOf(evaluations))
    .execute();
  return Map.groupBy(rows, ({ evaluation }) => evaluation);
}

/** The themes of the register, as recommendations bear them. */
export async function listThemes(reading: Reading): Promise<string[]> {
  const rows = await reading
    .selectFrom('borne_term as t')
    .distinct()
    .select('t.label')
    .where('t.kind', '=', 'theme')
    .execute();
  return rows.map(({ label }) => label);
}

/** What waits: drafts for their evaluators, findings for management's answer, answers for their owners. */
export async function listOpen(
  reading: Reading,
  of: { evaluators: readonly string[]; owners: readonly string[]; manages: boolean },
): Promise<WaitingEvaluation[]> {
  const among = (ids: readonly string[]) => sql`any(${sql.val([...ids])}::uuid[])`;
  const rows = await reading
    .selectFrom('evaluation as e')
    .select(['e.slug', 'e.title', 'e.language', 'e.state', 'e.recorded_at', 'e.finished_at'])
    .select(sql<boolean>`(e.evaluator = ${among(of.evaluators)})`.as('isOwn'))
    .select(
      sql<number>`(select count(*) from evaluation_finding f where f.evaluation = e.id and f.removed_at is null
        and not exists (select from evaluation_response s where s.finding = f.id))`.as('unanswered'),
    )
    .where('e.state', 'in', ['draft', 'finished', 'published'])
    .execute();
  const owned = await reading
    .selectFrom('evaluation_response as s')
    .innerJoin('evaluation as e', 'e.id', 's.evaluation')
    .select(['e.slug', 's.text as title', 's.language', 's.due', 's.recorded_at as since', 's.finding'])
    .where('s.adjustment', 'is', null)
    .where(sql<SqlBool>`s.owner = ${among(of.owners)}`)
    .orderBy('s.due')
    .execute();
  return [
    ...owned.map(({ slug, finding, ...rest }) => ({
      kind: 'adjust' as const,
      ...rest,
      address: `${evaluationHref(slug)}#finding-${finding}`,
    })),
    ...rows.flatMap(
      ({
        slug,
        title,
        language,
        state,
        recorded_at,
        finished_at,
        isOwn,
        unanswered,
      }): WaitingEvaluation[] => {
        const shared = { title, language, due: null };
        if (state === 'draft')
          return isOwn
            ? [
                {
                  kind: 'evaluate' as const,
                  ...shared,
                  address: `${evaluationHref(slug)}/edit`,
                  since: recorded_at,
                },
              ]
            : [];
        return of.manages && unanswered > 0
          ? [
              {
                kind: 'respond' as const,
                ...shared,
                address: evaluationHref(slug),
                since: finished_at ?? recorded_at,
              },
            ]
          : [];
      },
    ),
  ];
}
