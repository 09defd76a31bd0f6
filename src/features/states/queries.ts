import { sql } from 'kysely';
import { mostFirst, type Register } from '../recommendations/actions.ts';

/** How many recommendations each recommending State made, most first; one that several made counts for each. */
export async function countByState({
  reading,
  index,
}: Register): Promise<{ state: string; count: number }[]> {
  if (index) return [...index.counts.state].map(([state, count]) => ({ state, count })).toSorted(mostFirst);
  return reading
    .selectFrom('recommendation')
    .select((eb) => [
      sql<string>`unnest(recommending_states)`.as('state'),
      eb.fn.countAll<number>().as('count'),
    ])
    .groupBy('state')
    .orderBy('count', 'desc')
    .orderBy('state')
    .execute();
}

/** How many recommendations at least one State of each group made; one that several groups made counts for each. */
export async function countByRegion(
  { reading, index }: Register,
  groups: readonly { state: string; group: string }[],
): Promise<ReadonlyMap<string, number>> {
  if (index) return index.counts.region;
  const states = groups.map(({ state }) => state);
  const names = groups.map(({ group }) => group);
  const rows = await reading
    .selectFrom(
      reading
        .selectFrom('recommendation as r')
        .select(['r.id', sql<string>`unnest(r.recommending_states)`.as('state')])
        .as('asked'),
    )
    .innerJoin(
      sql<{ state: string; region: string }>`unnest(${states}::text[], ${names}::text[])`.as<'m'>(
        sql`m(state, region)`,
      ),
      'm.state',
      'asked.state',
    )
    .select((eb) => ['m.region', eb.fn.count<number>('asked.id').distinct().as('count')])
    .groupBy('m.region')
    .execute();
  return new Map(rows.map(({ region, count }) => [region, count]));
}
