import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Register } from '../recommendations/actions.ts';

export type Place = { path: string; changed_at: Date | null };

/** How many recommendations the public can open. */
export async function countPlaces({ reading, index }: Register): Promise<number> {
  if (index) return index.size;
  const row = await reading
    .selectFrom('recommendation')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Recommendations, newest review first, with the day on which the ledger last recorded a change of them. */
export async function listPlaces(
  { reading, index }: Register,
  country: string,
  limit: number,
  offset: number,
): Promise<Place[]> {
  const named = index && index.idsInOrder(offset, limit);
  return reading
    .with('place', (cte) =>
      cte
        .selectFrom('recommendation as r')
        .innerJoin('review as v', 'v.id', 'r.review')
        .select(['r.id', 'r.address'])
        .$if(named !== undefined, (query) =>
          query.where(sql<boolean>`r.id = any(${sql.val(named ?? [])}::uuid[])`),
        )
        .$if(named === undefined, (query) =>
          query
            .orderBy('v.held_on', (order) => order.desc().nullsLast())
            .orderBy(sql`v.slug collate "C"`, 'desc')
            .orderBy('r.ordinal')
            .orderBy('r.id')
            .limit(limit)
            .offset(offset),
        ),
    )
    .selectFrom('place')
    .select([
      sql<string>`'/recommendations/' || place.address`.as('path'),
      lastChange('recommendation', country).as('changed_at'),
    ])
    .orderBy('place.id')
    .execute();
}

export async function listReviewPlaces(reading: Reading, country: string): Promise<Place[]> {
  return reading
    .selectFrom('review as place')
    .select([
      sql<string>`'/reviews/' || place.slug`.as('path'),
      lastChange('review', country).as('changed_at'),
    ])
    .orderBy('place.slug')
    .execute();
}

function lastChange(kind: 'recommendation' | 'review', country: string) {
  return sql<Date | null>`(select l.recorded_at from ledger_change c
    join ledger l on l.country = c.country and l.seq = c.seq
    where c.country = ${country} and c.kind = ${sql.lit(kind)} and c.record = place.id and c.public
    order by c.seq desc limit 1)`;
}
