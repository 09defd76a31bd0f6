import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';

export type Place = { path: string; changed_at: Date | null };

/** How many recommendations the public can open. */
export async function countPlaces(reading: Reading): Promise<number> {
  const row = await reading
    .selectFrom('recommendation')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Recommendations with the day on which the ledger last recorded a change of them. */
export async function listPlaces(
  reading: Reading,
  country: string,
  limit: number,
  offset: number,
): Promise<Place[]> {
  return reading
    .with('place', (cte) =>
      cte.selectFrom('recommendation').select(['id', 'address']).orderBy('id').limit(limit).offset(offset),
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
