import type { Reading } from '../../access/reading.ts';
import type { InTransaction } from '../../database/connection.ts';
import type { NewRow, Row } from '../../database/tables.ts';

export async function findRegionMap(reading: Reading): Promise<Row<'region_map'> | undefined> {
  return reading.selectFrom('region_map').selectAll().limit(1).executeTakeFirst();
}

export async function readRegionMapId(tx: InTransaction, country: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('region_map')
    .select('id')
    .where('country', '=', country)
    .executeTakeFirst();
  return row?.id;
}

export async function putRegionMap(tx: InTransaction, row: NewRow<'region_map'>): Promise<void> {
  const { regions, recorded_at, public: isPublic } = row;
  await tx
    .insertInto('region_map')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['country', 'id']).doUpdateSet({ regions, recorded_at, public: isPublic }),
    )
    .execute();
}
