import type { Ask } from '../../web/context.ts';
import type { ImportHouse } from './import-house.ts';
import { findImport, type ListedImport } from './queries.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The import at an address; undefined when there is none. */
export async function findImportAsked(
  { db, country }: Pick<ImportHouse, 'db' | 'country'>,
  ask: Ask,
): Promise<ListedImport | undefined> {
  const id = ask.req.param('id') ?? '';
  return UUID.test(id) ? findImport(db, country, id) : undefined;
}
