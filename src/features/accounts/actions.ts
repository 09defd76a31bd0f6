/**
 * What other features and the command line do with accounts. An account is better-auth's user; a `person` row, made by
 * features/people, is what a country knows of it: `person.account` is the id that `createAccount` returns.
 *
 *   await change(db, {...}, async (recording) => {
 *     const account = await createAccount(house, recording.tx, { email, name });
 *     if (!account.ok) return account;
 *     await recording.touch('person', [person]);
 *     ...insert person { account: account.value, ... }, touch and insert memberships...
 *     await createInvitation(house, recording, { person });
 *     return done(person);
 *   });
 *   house.jobs.wake(); // the mail leaves at once
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import type { Viewer } from '../../access/policy.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { House } from '../../house.ts';
import { change, type Author, type Change } from '../../ledger/change.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { queueMail } from '../mail/actions.ts';
import { mailAddress } from '../mail/schema.ts';
import { invitationMail, resetMail } from './mails.ts';
import { passwordProblems } from './passwords.ts';
import { viewerOf } from './viewer.ts';
import {
  deleteSessions,
  deleteTwoFactor,
  endLinks,
  findOwner,
  findOwnerByAccount,
  findOwnerByEmail,
  insertAccount,
  readAccountEmails,
  readCountry,
  replaceLink,
  updatePerson,
  writePasswordHash,
  type LinkKind,
  type Owner,
} from './queries.ts';

const DAY = 24 * 3600 * 1000;
const LIFE: Record<LinkKind, number> = { invitation: 14 * DAY, reset: 3600 * 1000 };

/** Makes an account without a password. Refused, on the field `email`, when that is no address or is taken. */
export async function createAccount(
  house: Pick<House, 'clock'>,
  tx: InTransaction,
  { email, name }: { email: string; name: string },
): Promise<Outcome<string>> {
  const address = email.trim();
  if (!mailAddress.safeParse(address).success)
    return refused({ code: 'accounts.email.invalid', field: 'email', values: { email: address } });
  const account = await insertAccount(tx, { email: address, name, now: house.clock() });
  return account
    ? done(account)
    : refused({ code: 'accounts.email.taken', field: 'email', values: { email: address } });
}

/**
 * Mails a person the link with which they set their password, valid 14 days and once; links sent before end. Part of
 * the caller's change, whose person row has been written already. Comes back with the link, for the command line.
 */
export async function createInvitation(
  house: House,
  recording: Change,
  { person }: { person: string },
): Promise<string> {
  await recording.touch('person', [person]);
  const owner = await requireOwner(recording.tx, house.country, person);
  await updatePerson(recording.tx, house.country, person, { invited_at: recording.now });
  const { url, expiresAt } = await makeLink(house, recording.tx, 'invitation', person, recording.now);
  const country = await readCountry(recording.tx, house.country);
  await queueMail(house, recording.tx, invitationMail(house.languages, country, owner, url, expiresAt));
  return url;
}

/** Mails a link to set a new password, valid one hour and once, if the address is somebody's who may sign in. */
export async function requestReset(house: House, email: string): Promise<void> {
  const owner = await findOwnerByEmail(house.db, house.country, email);
  if (!owner || owner.suspended) return;
  await house.db.transaction().execute(async (tx) => {
    const { url } = await makeLink(house, tx, 'reset', owner.person, house.clock());
    const country = await readCountry(tx, house.country);
    await queueMail(house, tx, resetMail(house.languages, country, owner, url));
  });
  house.jobs.wake();
}

/**
 * Sets a password, for the command line and the sandbox; every session of the account ends. Refused on the field
 * `password` when it is too short or easily guessed. Throws when this country has no such account.
 */
export async function setPassword(house: House, account: string, password: string): Promise<Outcome<void>> {
  const owner = await findOwnerByAccount(house.db, house.country, account);
  if (!owner) throw new Error('no person of this country has this account');
  const problems = await newPasswordProblems(house, owner, password);
  if (problems.length > 0) return refused(...problems);
  await writePassword(house, owner, password, { verb: 'person.set-password', author: OPERATOR });
  return done(undefined);
}

/** Ends every session of an account in the caller's transaction: the next request with one is the public's. */
export async function endSessions(
  _house: Pick<House, 'db'>,
  tx: InTransaction,
  account: string,
): Promise<void> {
  await deleteSessions(tx, account);
}

/** Turns the second factor off for somebody who has lost it, and ends their sessions. For the command line. */
export async function resetTwoFactor(house: House, account: string): Promise<void> {
  const owner = await findOwnerByAccount(house.db, house.country, account);
  if (!owner) throw new Error('no person of this country has this account');
  await change(
    house.db,
    { country: house.country, verb: 'person.reset-two-factor', author: OPERATOR, clock: house.clock },
    async ({ tx, touch }) => {
      await touch('person', [owner.person]);
      await deleteTwoFactor(tx, account);
      await updatePerson(tx, house.country, owner.person, { two_factor: false });
      await deleteSessions(tx, account);
    },
  );
}

/** Mail addresses by account, for pages that administrators see. */
export function readEmails(db: Database, accounts: readonly string[]): Promise<Map<string, string>> {
  return readAccountEmails(db, accounts);
}

/** What a person may see and do now; null for who is suspended or has no role any more. */
export function findViewer(house: Pick<House, 'db' | 'country'>, person: string): Promise<Viewer | null> {
  return viewerOf(house, { person });
}

/** The account of a mail address in this country, for the command line. */
export async function findAccount(
  house: Pick<House, 'db' | 'country'>,
  email: string,
): Promise<string | undefined> {
  return (await findOwnerByEmail(house.db, house.country, email))?.account;
}

const OPERATOR: Author = { person: null, organisation: null };

/** What is wrong with a new password of this person, who may also not use the country's name. */
export async function newPasswordProblems(
  house: Pick<House, 'db' | 'country'>,
  owner: Pick<Owner, 'name' | 'email'>,
  password: string,
) {
  const country = await readCountry(house.db, house.country);
  return passwordProblems(password, {
    names: [owner.name, house.country, ...Object.values(country.names)],
    email: owner.email,
  });
}

/**
 * Writes a password that has been checked, in one change: sessions end but for the one that asks, mailed links end, and
 * whatever `also` does belongs to it. What `also` throws undoes it all.
 */
export async function writePassword(
  house: Pick<House, 'db' | 'country' | 'clock'>,
  owner: Pick<Owner, 'person' | 'account'>,
  password: string,
  how: { verb: string; author: Author; keepSession?: string; also?: (recording: Change) => Promise<void> },
): Promise<void> {
  const hash = await hashPassword(password);
  const { verb, author, keepSession, also } = how;
  await change(house.db, { country: house.country, verb, author, clock: house.clock }, async (recording) => {
    const { tx, now, touch } = recording;
    await touch('person', [owner.person]);
    await also?.(recording);
    await writePasswordHash(tx, owner.account, hash, now);
    await updatePerson(tx, house.country, owner.person, { password_changed_at: now });
    await deleteSessions(tx, owner.account, keepSession === undefined ? {} : { except: keepSession });
    await endLinks(tx, house.country, owner.person, now);
  });
}

/** What is kept of a link's token. The token has 256 random bits, so that a plain hash cannot be turned back. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

async function makeLink(
  house: Pick<House, 'config' | 'country'>,
  tx: InTransaction,
  kind: LinkKind,
  person: string,
  now: Date,
): Promise<{ url: string; expiresAt: Date }> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + LIFE[kind]);
  await replaceLink(tx, {
    country: house.country,
    id: randomUUID(),
    kind,
    person,
    token_hash: hashToken(token),
    created_at: now,
    expires_at: expiresAt,
  });
  return { url: `${house.config.publicUrl}/${kind}/${token}`, expiresAt };
}

async function requireOwner(db: Database, country: string, person: string): Promise<Owner> {
  const owner = await findOwner(db, country, person);
  if (!owner) throw new Error('the person row has to be written before they are invited');
  return owner;
}
