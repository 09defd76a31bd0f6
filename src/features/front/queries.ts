import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import { listStandingAssessments } from '../assessments/actions.ts';
import type { StandingAssessment } from '../assessments/schema.ts';
import type { Register } from '../recommendations/actions.ts';

/** A recommendation as the front page names it. */
export type Named = {
  address: string;
  number: string;
  mechanism: string;
  cycle: number | null;
  held_on: string | null;
};

const NAMED = ['r.address', 'r.number', 'v.mechanism', 'v.cycle', 'v.held_on'] as const;

export type Differing = Named & { positions: string[]; count: number };

/** Recommendations to which documents give different answers, the one that is in force among them, newest review first, and how many there are. */
export async function listDiffering(
  reading: Reading,
  limit: number,
): Promise<{ count: number; items: Differing[] }> {
  const rows = await reading
    .selectFrom('answer as a')
    .innerJoin('recommendation as r', 'r.id', 'a.recommendation')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select(NAMED)
    .select([
      sql<string[]>`(
        select array_agg(distinct said) from unnest(array_agg(a.position) || r.position) said
        where said is not null
      )`.as('positions'),
      sql<number>`count(*) over ()`.as('count'),
    ])
    // an answer that was promised and then given is no difference
    .where('a.position', '<>', 'pending')
    .groupBy([...NAMED, 'r.ordinal', 'r.position'])
    // a report answers in its own words: its answer is the recommendation's, and none of another document
    .having(sql<boolean>`count(distinct a.position) > 1 or bool_or(a.position <> r.position)`)
    .orderBy('v.held_on', (order) => order.desc().nullsLast())
    .orderBy('r.ordinal')
    .limit(limit)
    .execute();
  return { count: rows[0]?.count ?? 0, items: rows };
}

export type VoicesDiffering = {
  /** Of how many recommendations somebody has said something. */
  assessed: number;
  count: number;
  items: readonly (Named & { language: string; text: string; assessments: readonly StandingAssessment[] })[];
};

/** Where voices do not count a recommendation alike: how many, and those of the newest review. */
export async function listVoicesDiffering(reading: Reading, limit: number): Promise<VoicesDiffering> {
  const { assessed } = await reading
    .selectFrom('standing_assessment as s')
    .innerJoin('recommendation as r', 'r.id', 's.recommendation')
    .select(sql<number>`count(distinct s.recommendation)`.as('assessed'))
    .executeTakeFirstOrThrow();
  const rows = await reading
    .selectFrom('recommendation as r')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select(NAMED)
    .select(['r.id', 'r.language', 'r.text', sql<number>`count(*) over ()`.as('count')])
    .where(
      sql<boolean>`r.id in (select recommendation from standing_assessment where index_value is not null
        group by recommendation having count(distinct voice) > 1 and count(distinct index_value) > 1)`,
    )
    .orderBy('v.held_on', (order) => order.desc().nullsLast())
    .orderBy('r.ordinal')
    .limit(limit)
    .execute();
  const said = await listStandingAssessments(
    reading,
    rows.map(({ id }) => id),
  );
  const items = rows.map((row) => ({ ...row, assessments: said.get(row.id) ?? [] }));
  return { assessed, count: rows[0]?.count ?? 0, items };
}

export type Corrected = Named & { count: number };

/** Recommendations that a person set right, or decided between sources for; the newest first, and how many there are. */
export async function listCorrected(
  reading: Reading,
  limit: number,
): Promise<{ count: number; items: Corrected[] }> {
  const rows = await reading
    .selectFrom('correction as c')
    .innerJoin('recommendation as r', 'r.id', 'c.recommendation')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select(NAMED)
    .select([sql<number>`count(*) over ()`.as('count')])
    .groupBy([...NAMED, 'r.ordinal'])
    .orderBy(sql`max(c.recorded_at)`, 'desc')
    .orderBy('r.ordinal')
    .limit(limit)
    .execute();
  return { count: rows[0]?.count ?? 0, items: rows };
}

export type Due = { due: string; count: number; address: string; number: string; mechanism: string };

/** The next days by which information is asked for, from a day on, with a recommendation that asks for it. */
export async function listDue(reading: Reading, from: string, limit: number): Promise<Due[]> {
  return reading
    .selectFrom('recommendation as r')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select((eb) => [
      'r.due',
      'v.mechanism',
      eb.fn.countAll<number>().as('count'),
      eb.fn.min<string>('r.address').as('address'),
      eb.fn.min<string>('r.number').as('number'),
    ])
    .where('r.due', '>=', from)
    .$narrowType<{ due: string }>()
    .groupBy(['r.due', 'v.mechanism'])
    .orderBy('r.due')
    .limit(limit)
    .execute();
}

/** How many answers were promised and not given. */
export async function countPromised({ reading, index }: Register): Promise<number> {
  if (index) return index.counts.position.get('pending') ?? 0;
  const row = await reading
    .selectFrom('recommendation')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('position', '=', 'pending')
    .executeTakeFirstOrThrow();
  return row.count;
}
