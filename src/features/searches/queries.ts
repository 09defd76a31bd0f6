import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row } from '../../database/tables.ts';

export type SavedSearch = Pick<Row<'saved_search'>, 'id' | 'name' | 'query' | 'opened_at'>;

/** Whose a search is stands in every question about one: there is none without a person in it. */
export type Owner = { country: string; person: string };

/** The searches that a person keeps, by name. */
export async function listOwnSearches(db: Database, { country, person }: Owner): Promise<SavedSearch[]> {
  return db
    .selectFrom('saved_search')
    .select(['id', 'name', 'query', 'opened_at'])
    .where('country', '=', country)
    .where('person', '=', person)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

export async function findOwnSearch(
  db: Database,
  { country, person }: Owner,
  id: string,
): Promise<SavedSearch | undefined> {
  return db
    .selectFrom('saved_search')
    .select(['id', 'name', 'query', 'opened_at'])
    .where('country', '=', country)
    .where('person', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Makes what one person keeps a row: two browsers of theirs cannot pass the limit together. */
export async function lockOwner(tx: InTransaction, { country, person }: Owner): Promise<void> {
  await tx
    .selectFrom('person')
    .select('id')
    .where('country', '=', country)
    .where('id', '=', person)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}

export async function insertSearch(tx: InTransaction, row: NewRow<'saved_search'>): Promise<void> {
  await tx.insertInto('saved_search').values(row).execute();
}

/** Returns whether there was such a search of this person. */
export async function updateOwnSearch(
  db: Database,
  { country, person }: Owner,
  id: string,
  values: { name?: string; opened_at?: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('saved_search')
    .set(values)
    .where('country', '=', country)
    .where('person', '=', person)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Returns whether there was such a search of this person. */
export async function deleteOwnSearch(
  db: Database,
  { country, person }: Owner,
  id: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('saved_search')
    .where('country', '=', country)
    .where('person', '=', person)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
