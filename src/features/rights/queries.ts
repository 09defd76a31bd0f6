import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Right } from '../../vocabularies/rights.ts';
import { listThemesByRight, type Register } from '../recommendations/actions.ts';

/** How many recommendations bear a theme of each right; one that bears several themes of a right counts once. */
export async function countByRight({ reading, index }: Register): Promise<ReadonlyMap<string, number>> {
  return index ? index.counts.right : countInTables(reading);
}

async function countInTables(reading: Reading): Promise<ReadonlyMap<Right, number>> {
  const themes = await listThemesByRight(reading);
  const pairs = [...themes].flatMap(([right, labels]) => labels.map((label) => ({ right, label })));
  if (pairs.length === 0) return new Map();
  const rows = await reading
    .selectFrom('borne_term as t')
    .innerJoin('recommendation as r', 'r.id', 't.recommendation')
    .innerJoin(
      sql<{ label: string; right: Right }>`unnest(${sql.val(pairs.map(({ label }) => label))}::text[],
        ${sql.val(pairs.map(({ right }) => right))}::text[])`.as<'m'>(sql`m(label, "right")`),
      'm.label',
      't.label',
    )
    .select((eb) => ['m.right', eb.fn.count<number>('t.recommendation').distinct().as('count')])
    .where('t.kind', '=', 'theme')
    .groupBy('m.right')
    .execute();
  return new Map(rows.map(({ right, count }) => [right, count]));
}
