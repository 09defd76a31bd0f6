import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { requireAuthority, signedIn, type Viewer } from '../../access/policy.ts';
import type { InTransaction } from '../../database/connection.ts';
import type { House } from '../../house.ts';
import { findViewer } from '../accounts/actions.ts';
import { deleteAddress, findAddress, findOwnAddress, replaceAddress } from './address-queries.ts';

/*
 * The secret addresses at which people's own calendars ask. Who follows their days from where is nobody else's to know,
 * and the ledger forgets nothing: as with saved searches, these verbs write no entry (docs/decisions/0021).
 */

/** 256 random bits, so that a plain hash of them cannot be guessed back. */
const SHAPE = /^[A-Za-z0-9_-]{43}$/;

function ownerOf(viewer: Viewer): string {
  const { person } = requireAuthority(viewer, signedIn);
  if (person === null) throw new Error('a calendar of their own is for a person');
  return person;
}

/** Makes an address for whoever asks, and ends the one that they had. Comes back with what nobody can read again. */
export async function makeAddress(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  viewer: Viewer,
): Promise<string> {
  const person = ownerOf(viewer);
  const token = randomBytes(32).toString('base64url');
  await replaceAddress(db, {
    country: viewer.country,
    id: randomUUID(),
    person,
    token_hash: hashOf(token),
    created_at: clock(),
  });
  return token;
}

/** Ends the address of whoever asks; nothing is left of it. */
export async function endAddress({ db }: Pick<House, 'db'>, viewer: Viewer): Promise<void> {
  await deleteAddress(db, viewer.country, ownerOf(viewer));
}

/** Ends the address of somebody whose account is suspended, in that verb's own transaction. */
export async function endAddressOf(tx: InTransaction, country: string, person: string): Promise<void> {
  await deleteAddress(tx, country, person);
}

export async function readOwnAddress({ db }: Pick<House, 'db'>, viewer: Viewer) {
  return findOwnAddress(db, viewer.country, ownerOf(viewer));
}

/** Whom an address stands for, asked anew each time, with what they may be at that moment; null when it stands for nobody. */
export async function viewerAt(
  { db, country }: Pick<House, 'db' | 'country'>,
  token: string,
): Promise<Viewer | null> {
  if (!SHAPE.test(token)) return null;
  const found = await findAddress(db, country, hashOf(token));
  return found ? findViewer({ db, country }, found.person) : null;
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
