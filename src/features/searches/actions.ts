import { randomUUID } from 'node:crypto';
import { requireAuthority, signedIn, type Viewer } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { searchOf, valuesOf } from '../recommendations/schema.ts';
import {
  deleteOwnSearch,
  findOwnSearch,
  insertSearch,
  listOwnSearches,
  lockOwner,
  updateOwnSearch,
  type Owner,
  type SavedSearch,
} from './queries.ts';
import { MOST_SEARCHES, nameProblems, queryProblems } from './schema.ts';

type Deps = Pick<House, 'db' | 'clock'>;

/*
 * What somebody follows is nobody else's to know, and the ledger forgets nothing: these verbs write no entry
 * (docs/decisions/0021-private-searches.md).
 */

/** Whose searches a viewer may touch: their own. Throws for whoever is not signed in as a person. */
export function ownerOf(viewer: Viewer): Owner {
  const { person } = requireAuthority(viewer, signedIn);
  if (person === null) throw new Error('searches are kept by a person');
  return { country: viewer.country, person };
}

/** Keeps a search of the register under a name. Comes back with its id, or with every problem at once. */
export async function saveSearch(
  { db, clock }: Deps,
  viewer: Viewer,
  { name, search }: { name: string; search: string },
): Promise<Outcome<{ id: string }>> {
  const owner = ownerOf(viewer);
  const query = searchOf(valuesOf(search));
  return db.transaction().execute(async (tx) => {
    await lockOwner(tx, owner);
    const kept = await listOwnSearches(tx, owner);
    const problems = [...nameProblems(name), ...queryProblems(query)];
    const same = kept.find((one) => one.query === query);
    if (same) problems.push({ code: 'searches.same', values: { name: same.name } });
    else if (kept.length >= MOST_SEARCHES)
      problems.push({ code: 'searches.most', values: { most: MOST_SEARCHES } });
    if (problems.length > 0) return refused(...problems);
    const id = randomUUID();
    const now = clock();
    await insertSearch(tx, { ...owner, id, name, query, opened_at: now, created_at: now });
    return done({ id });
  });
}

/** Gives a search another name; null where the viewer keeps no such search. */
export async function renameSearch(
  { db }: Deps,
  viewer: Viewer,
  id: string,
  name: string,
): Promise<Outcome<null> | null> {
  const owner = ownerOf(viewer);
  if (!(await findOwnSearch(db, owner, id))) return null;
  const problems = nameProblems(name);
  if (problems.length > 0) return refused(...problems);
  return (await updateOwnSearch(db, owner, id, { name })) ? done(null) : null;
}

/** Forgets a search, with nothing left of it. Returns whether the viewer kept such a search. */
export async function removeSearch({ db }: Deps, viewer: Viewer, id: string): Promise<boolean> {
  return deleteOwnSearch(db, ownerOf(viewer), id);
}

/** What is new is counted from here on. Comes back with the search, if the viewer keeps it. */
export async function openSearch(
  { db, clock }: Deps,
  viewer: Viewer,
  id: string,
): Promise<SavedSearch | undefined> {
  const owner = ownerOf(viewer);
  const found = await findOwnSearch(db, owner, id);
  if (found) await updateOwnSearch(db, owner, id, { opened_at: clock() });
  return found;
}
