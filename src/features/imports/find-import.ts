import type { Ask } from '../../web/context.ts';
import type { ImportHouse } from './import-house.ts';
import { findImport, type ListedImport } from './queries.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The import at an address; undefined when there is none. */
export async function findImportAsked(
  { db, country }: Pick<ImportHouse, 'db' | 'country'>,
  ask: Ask,
): Promise<ListedImport | undefined> {
  return findImportNamed({ db, country }, ask.req.param('id'));
}

/** The import of an id that somebody may have typed. */
export async function findImportNamed(
  { db, country }: Pick<ImportHouse, 'db' | 'country'>,
  id: string | undefined,
): Promise<ListedImport | undefined> {
  return id !== undefined && UUID.test(id) ? findImport(db, country, id) : undefined;
}
