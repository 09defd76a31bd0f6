import { sql } from 'kysely';
import type { Reading } from '../../../access/reading.ts';
import type { Database } from '../../../database/connection.ts';
import { symbolKey, type SheetPlace } from './check.ts';

/** By what a sheet names the document of a recommendation: its symbol, or the review's own address where it has none. */
const symbol = sql<string>`coalesce(d.symbol, v.symbol, v.slug)`;

/** Some recommendations as the rows of a sheet, in the order of their ids in the list. */
export async function listSheetRows(reading: Reading, ids: readonly string[]): Promise<SheetPlace[]> {
  const rows = await reading
    .selectFrom('recommendation as r')
    .innerJoin('review as v', 'v.id', 'r.review')
    .innerJoin('document as d', 'd.id', 'r.document')
    .select(['r.id', 'r.number', 'r.text'])
    .select(symbol.as('symbol'))
    .where(sql<boolean>`r.id = any(${sql.val([...ids])}::uuid[])`)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** All recommendations of the documents that a sheet names. */
export async function readSheetPlaces(
  db: Database,
  country: string,
  symbols: readonly string[],
): Promise<SheetPlace[]> {
  const keys = [...new Set(symbols.map(symbolKey))];
  return db
    .selectFrom('recommendation as r')
    .innerJoin('review as v', (join) =>
      join.onRef('v.country', '=', 'r.country').onRef('v.id', '=', 'r.review'),
    )
    .innerJoin('document as d', (join) =>
      join.onRef('d.country', '=', 'r.country').onRef('d.id', '=', 'r.document'),
    )
    .select(['r.id', 'r.number', 'r.text'])
    .select(symbol.as('symbol'))
    .where('r.country', '=', country)
    .where(sql<boolean>`upper(${symbol}) = any(${sql.val(keys)}::text[])`)
    .orderBy('r.ordinal')
    .execute();
}
