import { randomUUID } from 'node:crypto';
import { requireAuthority, seePlans, type Viewer } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { putEntry } from './queries.ts';
import { entryProblems, type EntryInput } from './schema.ts';

export { listPeopleInside } from './queries.ts';

/** Says how one can be reached by colleagues, or that one is not to be listed. Theirs alone: the ledger does not keep it. */
export async function saveEntry(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  viewer: Viewer,
  input: EntryInput,
): Promise<Outcome<null>> {
  const { person } = requireAuthority(viewer, seePlans);
  const problems = entryProblems(input);
  if (problems.length > 0 || person === null) return refused(...problems);
  await putEntry(db, {
    country: viewer.country,
    id: randomUUID(),
    person,
    office: input.office,
    telephone: input.telephone,
    shows_email: input.email,
    is_listed: input.listed,
    changed_at: clock(),
  });
  return done(null);
}
