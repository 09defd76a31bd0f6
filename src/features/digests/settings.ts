import { randomUUID } from 'node:crypto';
import { requireAuthority, signedIn, type Viewer } from '../../access/policy.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { House } from '../../house.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { clearRefusals } from '../mail/actions.ts';
import { putSetting, readSetting as findSetting } from './queries.ts';
import { nextAfter } from './schedule.ts';
import { readSetting, unchosen, type DigestInput, type DigestSetting } from './schema.ts';

/*
 * How often somebody wants mail is nobody else's to know, and the ledger forgets nothing: as with saved searches, these
 * verbs write no entry (docs/decisions/0021).
 */

export function ownerOf(viewer: Viewer): string {
  const { person } = requireAuthority(viewer, signedIn);
  if (person === null) throw new Error('a digest is for a person');
  return person;
}

export async function changeDigest(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  viewer: Viewer,
  input: DigestInput,
): Promise<Outcome<DigestSetting>> {
  const person = ownerOf(viewer);
  const { setting, problems } = readSetting(input);
  if (problems.length > 0) return refused(...problems);
  await writeSetting(db, clock(), { country: viewer.country, person }, setting);
  return done(setting);
}

/** Has no more digests sent to somebody, whoever holds one of theirs. The rest of their setting stays. */
export async function stopDigest(
  { db, clock, country }: Pick<House, 'db' | 'clock' | 'country'>,
  person: string,
): Promise<void> {
  const standing = await findSetting(db, country, person);
  if (standing) await writeSetting(db, clock(), { country, person }, { ...standing, frequency: 'never' });
}

/** Somebody says that their address is right after it was refused: it is tried again. */
export async function confirmAddress(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  viewer: Viewer,
): Promise<void> {
  await clearRefusals(db, viewer.country, ownerOf(viewer), clock());
}

export async function readDigest(
  db: Database,
  country: string,
  person: string,
  timeZone: string,
): Promise<DigestSetting & { next_at: Date | null }> {
  return (await findSetting(db, country, person)) ?? { ...unchosen, time_zone: timeZone, next_at: null };
}

async function writeSetting(
  db: Database | InTransaction,
  now: Date,
  of: { country: string; person: string },
  { frequency, weekday, hour, time_zone }: DigestSetting,
): Promise<void> {
  const setting = { frequency, weekday, hour, time_zone };
  await putSetting(db, {
    ...of,
    ...setting,
    id: randomUUID(),
    next_at: nextAfter(setting, now),
    changed_at: now,
  });
}
