import type { Ask } from '../../web/context.ts';
import { isId } from '../../web/ids.ts';
import type { ImportHouse } from './import-house.ts';
import { findImport, type ListedImport } from './queries.ts';

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
  return id !== undefined && isId(id) ? findImport(db, country, id) : undefined;
}
