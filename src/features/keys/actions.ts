import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import { scopes } from '../../access/scopes.ts';
import type { House } from '../../house.ts';
import { change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { administerKeys } from './policy.ts';
import {
  findKey,
  findKeyByHash,
  insertKey,
  listActingOrganisations,
  readToday,
  setRevoked,
  setUsed,
  type Key,
} from './queries.ts';
import { fitsKind, LONGEST_LIFE, LONGEST_NAME, type KeyInput } from './schema.ts';

type Deps = Pick<House, 'db' | 'clock'>;

/** Starts with a word that scanners for leaked secrets can look for; 256 random bits follow. */
const SHAPE = /^suivi_[A-Za-z0-9_-]{43}$/;
/** As much of a key as is kept to know it again by. */
const START = 'suivi_'.length + 6;

/** Whether a key works, and if not, why. */
export type KeyState = 'works' | 'revoked' | 'expired' | 'organisation-suspended' | 'maker-left';

export function stateOf(key: Key): KeyState {
  if (key.revoked_at) return 'revoked';
  if (key.expires_on < key.today) return 'expired';
  if (key.isOrganisationSuspended) return 'organisation-suspended';
  return key.isMakerInOffice ? 'works' : 'maker-left';
}

/**
 * Whom a key speaks for, asked anew at every request so that revoking and suspensions take effect at once; null when it
 * does not work. Scopes that the organisation's kind has lost since do not count.
 */
export function createAuthenticateKey({ db, clock, country }: Deps & Pick<House, 'country'>) {
  return async (shown: string): Promise<Viewer | null> => {
    if (!SHAPE.test(shown)) return null;
    const key = await findKeyByHash(db, country, hashOf(shown), clock());
    if (!key || stateOf(key) !== 'works') return null;
    if (key.last_used_on !== key.today) await setUsed(db, country, key.id, key.today);
    const { id, organisation, organisation_kind: kind } = key;
    const held = scopes.filter((scope) => key.scopes.includes(scope) && fitsKind(scope, kind));
    return { country, person: null, memberships: [], key: { id, organisation, scopes: held } };
  };
}

/** Makes a key. Comes back with the key itself, which nobody can read again, or with every problem at once. */
export async function makeKey(
  { db, clock }: Deps,
  viewer: Viewer,
  input: KeyInput,
): Promise<Outcome<{ key: string }>> {
  const author = requireAuthority(viewer, administerKeys);
  const { country } = viewer;
  const maker = author.person;
  if (maker === null) throw new Error('a key is made by a person');
  return change(db, { country, verb: 'key.make', author, clock }, async ({ tx, now, touch }) => {
    const organisations = await listActingOrganisations(tx, country);
    const organisation = organisations.find(({ id }) => id === input.organisation);
    const problems = [
      ...nameProblems(input.name),
      ...organisationProblems(organisation?.kind, input.scopes),
      ...dayProblems(input.expiresOn, await readToday(tx, country, now)),
    ];
    if (problems.length > 0) return refused(...problems);
    const key = `suivi_${randomBytes(32).toString('base64url')}`;
    const id = randomUUID();
    await touch('api_key', [id]);
    await insertKey(tx, {
      country,
      id,
      name: input.name,
      organisation: input.organisation,
      scopes: input.scopes,
      start: key.slice(0, START),
      hash: hashOf(key),
      made_by: maker,
      created_at: now,
      expires_on: input.expiresOn,
      revoked_at: null,
      last_used_on: null,
    });
    return done({ key });
  });
}

/** Ends a key for ever, with the next request. Returns whether there is such a key. */
export async function revokeKey({ db, clock }: Deps, viewer: Viewer, id: string): Promise<boolean> {
  const author = requireAuthority(viewer, administerKeys);
  const { country } = viewer;
  return change(db, { country, verb: 'key.revoke', author, clock }, async ({ tx, now, touch }) => {
    const key = await findKey(tx, country, id);
    if (!key) return false;
    if (key.revoked_at) return true;
    await touch('api_key', [id]);
    await setRevoked(tx, country, id, now);
    return true;
  });
}

/** A key has 256 random bits, so that a plain hash of it cannot be guessed back. */
function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

function nameProblems(name: string): Problem[] {
  if (name === '') return [{ code: 'keys.name.missing', field: 'name' }];
  if (name.length <= LONGEST_NAME) return [];
  return [{ code: 'keys.name.tooLong', field: 'name', values: { length: name.length, most: LONGEST_NAME } }];
}

function organisationProblems(kind: string | undefined, wanted: KeyInput['scopes']): Problem[] {
  const problems: Problem[] = [];
  if (kind === undefined) problems.push({ code: 'keys.organisation.missing', field: 'organisation' });
  if (wanted.length === 0) problems.push({ code: 'keys.scopes.missing', field: `scope-${scopes[0]}` });
  for (const scope of wanted)
    if (kind !== undefined && !fitsKind(scope, kind))
      problems.push({ code: 'keys.scopes.unfit', field: 'organisation', values: { scope, kind } });
  return problems;
}

function dayProblems(day: string, today: string): Problem[] {
  const field = 'expires-on';
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  if (!isDay) return [{ code: 'keys.expires.missing', field }];
  const days = (time - Date.parse(`${today}T00:00:00Z`)) / 86_400_000;
  if (days < 0) return [{ code: 'keys.expires.past', field }];
  return days > LONGEST_LIFE ? [{ code: 'keys.expires.far', field, values: { most: LONGEST_LIFE } }] : [];
}
