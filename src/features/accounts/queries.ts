import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Membership } from '../../access/policy.ts';
import { roles, type Role } from '../../access/roles.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';

const PASSWORD_PROVIDER = 'credential';

function isRole(role: string | null): role is Role {
  return roles.some((known) => known === role);
}

export type LinkKind = Row<'account_link'>['kind'];

/** A person with what they may be now. */
type StandingPerson = { id: string; name: string; suspended: boolean; memberships: Membership[] };

/** A person of a country by their account or their id; undefined for an account of another country. */
export async function findStandingPerson(
  db: Database,
  country: string,
  by: { account: string } | { person: string },
): Promise<StandingPerson | undefined> {
  const rows = await db
    .selectFrom('person as p')
    .leftJoin('membership as m', (join) =>
      join.onRef('m.country', '=', 'p.country').onRef('m.person', '=', 'p.id').on('m.ended_at', 'is', null),
    )
    .leftJoin('organisation as o', (join) =>
      join
        .onRef('o.country', '=', 'm.country')
        .onRef('o.id', '=', 'm.organisation')
        .on('o.suspended_at', 'is', null),
    )
    .select(['p.id', 'p.name', 'p.suspended_at', 'm.role', 'o.id as organisation'])
    .where('p.country', '=', country)
    .$if('account' in by, (query) => query.where('p.account', '=', 'account' in by ? by.account : ''))
    .$if('person' in by, (query) => query.where('p.id', '=', 'person' in by ? by.person : ''))
    .orderBy('m.granted_at')
    .orderBy('m.id')
    .execute();
  const first = rows[0];
  if (!first) return undefined;
  return {
    id: first.id,
    name: first.name,
    suspended: first.suspended_at !== null,
    memberships: rows.flatMap(({ role, organisation }) =>
      isRole(role) && organisation ? [{ role, organisation }] : [],
    ),
  };
}

export function findPersonOfAccount(
  db: Database,
  country: string,
  account: string,
): Promise<StandingPerson | undefined> {
  return findStandingPerson(db, country, { account });
}

export type Owner = {
  person: string;
  account: string;
  name: string;
  email: string;
  language: string;
  suspended: boolean;
  twoFactor: boolean;
  acceptedAt: Date | null;
};

const ownerColumns = [
  'p.id as person',
  'p.account',
  'p.name',
  'u.email',
  'p.language',
  'p.suspended_at',
  'p.two_factor as twoFactor',
  'p.accepted_at as acceptedAt',
] as const;

function owners(db: Database, country: string) {
  return db
    .selectFrom('person as p')
    .innerJoin('auth.user as u', 'u.id', 'p.account')
    .select(ownerColumns)
    .where('p.country', '=', country);
}

type OwnerRow = Omit<Owner, 'suspended'> & { suspended_at: Date | null };

function toOwner(row: OwnerRow | undefined): Owner | undefined {
  if (!row) return undefined;
  const { suspended_at, ...owner } = row;
  return { ...owner, suspended: suspended_at !== null };
}

export async function findOwner(db: Database, country: string, person: string): Promise<Owner | undefined> {
  return toOwner(await owners(db, country).where('p.id', '=', person).executeTakeFirst());
}

export async function findOwnerByAccount(
  db: Database,
  country: string,
  account: string,
): Promise<Owner | undefined> {
  return toOwner(await owners(db, country).where('p.account', '=', account).executeTakeFirst());
}

export async function findOwnerByEmail(
  db: Database,
  country: string,
  email: string,
): Promise<Owner | undefined> {
  return toOwner(await owners(db, country).where('u.email', '=', email.toLowerCase()).executeTakeFirst());
}

/** Makes an account without a password; undefined when the address has one already. */
export async function insertAccount(
  tx: InTransaction,
  account: { email: string; name: string; now: Date },
): Promise<string | undefined> {
  const row = await tx
    .insertInto('auth.user')
    .values({
      id: randomUUID(),
      name: account.name,
      email: account.email.toLowerCase(),
      email_verified: true,
      created_at: account.now,
      updated_at: account.now,
      two_factor_enabled: false,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export async function findPasswordHash(db: Database, account: string): Promise<string | null> {
  const row = await db
    .selectFrom('auth.account')
    .select('password')
    .where('user_id', '=', account)
    .where('provider_id', '=', PASSWORD_PROVIDER)
    .executeTakeFirst();
  return row?.password ?? null;
}

export async function writePasswordHash(
  tx: InTransaction,
  account: string,
  hash: string,
  now: Date,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('auth.account')
    .set({ password: hash, updated_at: now })
    .where('user_id', '=', account)
    .where('provider_id', '=', PASSWORD_PROVIDER)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  await tx
    .insertInto('auth.account')
    .values({
      id: randomUUID(),
      account_id: account,
      provider_id: PASSWORD_PROVIDER,
      user_id: account,
      password: hash,
      created_at: now,
      updated_at: now,
    })
    .execute();
}

export async function readAccountEmails(
  db: Database,
  accounts: readonly string[],
): Promise<Map<string, string>> {
  if (accounts.length === 0) return new Map();
  const rows = await db.selectFrom('auth.user').select(['id', 'email']).where('id', 'in', accounts).execute();
  return new Map(rows.map(({ id, email }) => [id, email]));
}

/** Ends sessions of an account: all, or all but one, or one. Returns how many there were. */
export async function deleteSessions(
  db: Database,
  account: string,
  which: { only?: string; except?: string } = {},
): Promise<number> {
  let query = db.deleteFrom('auth.session').where('user_id', '=', account);
  if (which.only !== undefined) query = query.where('id', '=', which.only);
  if (which.except !== undefined) query = query.where('id', '!=', which.except);
  const { numDeletedRows } = await query.executeTakeFirst();
  return Number(numDeletedRows);
}

/** Sessions that are over are only seen when their cookie comes back; this forgets the others. */
export async function deleteExpiredSessions(db: Database): Promise<void> {
  await sql`delete from auth.session where expires_at < now()`.execute(db);
  await sql`delete from auth.verification where expires_at < now()`.execute(db);
}

export type SessionRow = { id: string; userAgent: string | null; createdAt: Date };

export async function readSessions(db: Database, account: string): Promise<SessionRow[]> {
  return db
    .selectFrom('auth.session')
    .select(['id', 'user_agent as userAgent', 'created_at as createdAt'])
    .where('user_id', '=', account)
    .where(sql<boolean>`expires_at > now()`)
    .orderBy('created_at', 'desc')
    .execute();
}

/** The second factor's secret as better-auth encrypted it, and whether a first code has proved it. */
export async function findTwoFactor(
  db: Database,
  account: string,
): Promise<{ secret: string; verified: boolean } | undefined> {
  const row = await db
    .selectFrom('auth.two_factor')
    .select(['secret', 'verified'])
    .where('user_id', '=', account)
    .executeTakeFirst();
  return row && { secret: row.secret, verified: row.verified === true };
}

export async function deleteTwoFactor(tx: InTransaction, account: string): Promise<void> {
  await tx.deleteFrom('auth.two_factor').where('user_id', '=', account).execute();
  await tx.updateTable('auth.user').set({ two_factor_enabled: false }).where('id', '=', account).execute();
}

export async function updatePerson(
  tx: InTransaction,
  country: string,
  person: string,
  columns: Partial<
    Pick<
      NewRow<'person'>,
      'name' | 'language' | 'invited_at' | 'accepted_at' | 'password_changed_at' | 'two_factor'
    >
  >,
): Promise<void> {
  await tx
    .updateTable('person')
    .set(columns)
    .where('country', '=', country)
    .where('id', '=', person)
    .execute();
}

/** The name that better-auth keeps beside the person's own, which it prints in authenticator apps. */
export async function renameAccount(
  tx: InTransaction,
  account: string,
  name: string,
  now: Date,
): Promise<void> {
  await tx.updateTable('auth.user').set({ name, updated_at: now }).where('id', '=', account).execute();
}

/** Makes a link the only valid one of its kind for a person. */
export async function replaceLink(
  tx: InTransaction,
  link: Omit<NewRow<'account_link'>, 'used_at'>,
): Promise<void> {
  await endLinks(tx, link.country, link.person, link.created_at, link.kind);
  await tx
    .insertInto('account_link')
    .values({ ...link, used_at: null })
    .execute();
}

/** Ends every unused link of a person, of one kind or of all. */
export async function endLinks(
  tx: InTransaction,
  country: string,
  person: string,
  now: Date,
  kind?: LinkKind,
): Promise<void> {
  let query = tx
    .updateTable('account_link')
    .set({ used_at: now })
    .where('country', '=', country)
    .where('person', '=', person)
    .where('used_at', 'is', null);
  if (kind) query = query.where('kind', '=', kind);
  await query.execute();
}

export type Link = { id: string; person: string; expiresAt: Date; usedAt: Date | null };

export async function findLink(
  db: Database,
  country: string,
  kind: LinkKind,
  tokenHash: Buffer,
): Promise<Link | undefined> {
  return db
    .selectFrom('account_link')
    .select(['id', 'person', 'expires_at as expiresAt', 'used_at as usedAt'])
    .where('country', '=', country)
    .where('kind', '=', kind)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/** Uses a link up; false when somebody else has just done so. */
export async function useLink(tx: InTransaction, country: string, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('account_link')
    .set({ used_at: now })
    .where('country', '=', country)
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function readCountry(
  db: Database,
  country: string,
): Promise<{ names: Translated; languages: string[] }> {
  return db
    .selectFrom('country')
    .select(['names', 'languages'])
    .where('country', '=', country)
    .executeTakeFirstOrThrow();
}

export type OwnRole = { role: Role; organisation: Translated; slug: string; grantedAt: Date };

export async function readOwnRoles(db: Database, country: string, person: string): Promise<OwnRole[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'm.country').onRef('o.id', '=', 'm.organisation'),
    )
    .select(['m.role', 'o.names as organisation', 'o.slug', 'm.granted_at as grantedAt'])
    .where('m.country', '=', country)
    .where('m.person', '=', person)
    .where('m.ended_at', 'is', null)
    .where('o.suspended_at', 'is', null)
    .orderBy('m.granted_at')
    .orderBy('m.id')
    .execute();
  return rows.flatMap((row) => (isRole(row.role) ? [{ ...row, role: row.role }] : []));
}
