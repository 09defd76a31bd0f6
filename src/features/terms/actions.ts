import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { Row } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change } from '../../ledger/change.ts';
import { versionOf } from '../../ledger/version.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { writeEntitlements } from './policy.ts';
import { findEntitlement, putEntitlement } from './queries.ts';
import { entitlementFields, entitlementProblems, type EntitlementInput } from './schema.ts';

export { findTerm } from './find-term.ts';
export { listEntitlements, listTerms, type Entitlement, type Term } from './queries.ts';

/** For telling whether somebody else saved since a form was drawn. */
export function entitlementVersion(row: Row<'entitlement'> | undefined): string {
  return row?.public
    ? versionOf(Object.fromEntries(entitlementFields.map((field) => [field, row[field]])))
    : 'none';
}

/**
 * Writes, or writes anew, what somebody reading about a theme is entitled to, in one language; in public with the
 * commit. Emptied, it is no longer shown.
 */
export async function writeEntitlement(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  viewer: Viewer,
  at: { theme: string; language: string },
  input: EntitlementInput,
): Promise<Outcome<null>> {
  const author = requireAuthority(viewer, writeEntitlements);
  const { country } = viewer;
  return change(db, { country, verb: 'entitlement.write', author, clock }, async ({ tx, now, touch }) => {
    const standing = await findEntitlement(tx, country, at.theme, at.language);
    const problems = entitlementProblems(input);
    if (entitlementVersion(standing) !== input.version) problems.unshift(newerVersion);
    if (problems.length > 0) return refused(...problems);
    const { version: _, ...words } = input;
    const isWritten = entitlementFields.some((field) => words[field] !== '');
    if (!isWritten && !standing) return done(null);
    const id = standing?.id ?? randomUUID();
    await touch('entitlement', [id]);
    await putEntitlement(tx, {
      country,
      id,
      ...at,
      ...words,
      organisation: author.organisation,
      public: isWritten,
      recorded_at: now,
    });
    return done(null);
  });
}
