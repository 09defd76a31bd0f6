import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow } from '../../database/tables.ts';

/** Since when a person has an address; undefined while they have none. */
export async function findOwnAddress(
  db: Database,
  country: string,
  person: string,
): Promise<{ created_at: Date } | undefined> {
  return db
    .selectFrom('calendar_address')
    .select('created_at')
    .where('country', '=', country)
    .where('person', '=', person)
    .executeTakeFirst();
}

/** Whose an address is. */
export async function findAddress(
  db: Database,
  country: string,
  tokenHash: Buffer,
): Promise<{ person: string } | undefined> {
  return db
    .selectFrom('calendar_address')
    .select('person')
    .where('country', '=', country)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/** Gives a person an address in the place of any that they had, which answers no more. */
export async function replaceAddress(db: Database, row: NewRow<'calendar_address'>): Promise<void> {
  const { token_hash, created_at } = row;
  await db
    .insertInto('calendar_address')
    .values(row)
    .onConflict((conflict) => conflict.columns(['country', 'person']).doUpdateSet({ token_hash, created_at }))
    .execute();
}

export async function deleteAddress(
  db: Database | InTransaction,
  country: string,
  person: string,
): Promise<void> {
  await db
    .deleteFrom('calendar_address')
    .where('country', '=', country)
    .where('person', '=', person)
    .execute();
}
