import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { isAnyTerm, type Reading, type ReadTables } from '../../access/reading.ts';
import type { Row } from '../../database/tables.ts';
import {
  reached,
  withStanding,
  type ListedRecommendation,
  type StandingFigures,
} from '../recommendations/actions.ts';
import { eachStep, threadSteps } from '../recommendations/schema.ts';
import type { Subject } from './schema.ts';

type Builder = ExpressionBuilder<ReadTables & { r: Row<'recommendation'>; v: Row<'review'> }, 'r' | 'v'>;

/** How it stands with the recommendations of a subject, from one count by review and position. */
export async function countFigures(reading: Reading, subject: Subject): Promise<StandingFigures> {
  const rows = await among(reading, subject)
    .select((eb) => [
      'v.slug',
      'v.mechanism',
      'v.cycle',
      'v.held_on',
      eb.fn.coalesce('r.position', sql<string>`'none'`).as('position'),
      eb.fn.countAll<number>().as('count'),
      ...threadSteps.map((step) =>
        eb.fn
          .countAll<number>()
          .filterWhere(reached(eb as unknown as Builder, step))
          .as(step),
      ),
    ])
    .groupBy(['v.slug', 'v.mechanism', 'v.cycle', 'v.held_on', sql`5`])
    .orderBy('v.held_on', (order) => order.desc().nullsLast())
    .orderBy('v.slug', 'desc')
    .orderBy('count', 'desc')
    .orderBy('position')
    .execute();
  const reviews = [...Map.groupBy(rows, ({ slug }) => slug).values()].flatMap((of) => {
    if (!of[0]) return [];
    const { slug, mechanism, cycle, held_on } = of[0];
    return {
      slug,
      mechanism,
      cycle,
      held_on,
      positions: of.map(({ position, count }) => ({ position, count })),
    };
  });
  return { reviews, thread: eachStep((step) => rows.reduce((sum, row) => sum + row[step], 0)) };
}

/** The States that made most recommendations of a subject, most first; one that several made counts for each. */
export async function countStates(
  reading: Reading,
  subject: Subject,
  limit: number,
): Promise<{ state: string; count: number }[]> {
  return reading
    .selectFrom(
      among(reading, subject)
        .select(sql<string>`unnest(r.recommending_states)`.as('state'))
        .as('asked'),
    )
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .orderBy('count', 'desc')
    .orderBy('state')
    .limit(limit)
    .execute();
}

/** The newest recommendations of a subject, as lists show them. */
export async function listNewest(
  reading: Reading,
  subject: Subject,
  limit: number,
): Promise<ListedRecommendation[]> {
  const rows = await among(reading, subject)
    .select([
      'r.id',
      'r.address',
      'r.number',
      'r.language',
      'r.text',
      'r.text as marked',
      'r.position',
      'r.recommending_states',
      'v.slug as review_slug',
      'v.cycle',
      'v.mechanism',
      'v.held_on',
    ])
    .orderBy('v.held_on', (order) => order.desc().nullsLast())
    .orderBy('v.slug', 'desc')
    .orderBy('r.ordinal')
    .limit(limit)
    .execute();
  return withStanding(reading, rows);
}

function among(reading: Reading, subject: Subject) {
  return reading
    .selectFrom('recommendation as r')
    .innerJoin('review as v', 'v.id', 'r.review')
    .where((eb) => concerns(eb as unknown as Builder, subject));
}

function concerns(eb: Builder, subject: Subject): Expression<SqlBool> {
  if (subject.by === 'mechanism') return eb('v.mechanism', '=', subject.mechanism);
  if (subject.by === 'review') return eb('v.slug', '=', subject.slug);
  if (subject.by === 'state')
    return sql<SqlBool>`r.recommending_states @> ${sql.val([subject.state])}::text[]`;
  if (subject.by === 'region')
    return sql<SqlBool>`r.recommending_states && ${sql.val([...subject.states])}::text[]`;
  const kind = subject.by === 'right' ? 'theme' : subject.kind;
  return eb(
    'r.id',
    'in',
    eb.selectFrom('borne_term as t').select('t.recommendation').where(isAnyTerm(kind, subject.labels)),
  );
}
