import { sql } from 'kysely';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row } from '../../database/tables.ts';

/** Whoever is due for a digest, with what decides on what is in it. */
export type DueDigest = Pick<
  Row<'digest_setting'>,
  'id' | 'person' | 'frequency' | 'weekday' | 'hour' | 'time_zone'
> & {
  next_at: Date;
  name: string;
  email: string;
  language: string;
  isSuspended: boolean;
  /** Whether a mail server has refused the address for good. */
  isRefused: boolean;
  /** Their roles, alike for all to whom the same things come. */
  roles: string;
};

/** Some of those whose digest is due, the longest first. */
export async function listDue(db: Database, country: string, now: Date, limit: number): Promise<DueDigest[]> {
  return db
    .selectFrom('digest_setting as s')
    .innerJoin('person as p', (join) =>
      join.onRef('p.country', '=', 's.country').onRef('p.id', '=', 's.person'),
    )
    .innerJoin('auth.user as u', 'u.id', 'p.account')
    .select(['s.id', 's.person', 's.frequency', 's.weekday', 's.hour', 's.time_zone'])
    .select(['p.name', 'u.email', 'p.language'])
    .select([
      sql<Date>`s.next_at`.as('next_at'),
      sql<boolean>`p.suspended_at is not null`.as('isSuspended'),
      sql<boolean>`exists (select from mail_refusal m where m.country = s.country and m.person = s.person
        and m.cleared_at is null and m.address = u.email)`.as('isRefused'),
      sql<string>`coalesce((select string_agg(m.organisation || m.role || m.is_alternate, ' '
          order by m.organisation, m.role, m.is_alternate)
        from membership m where m.country = s.country and m.person = s.person and m.ended_at is null), '')`.as(
        'roles',
      ),
    ])
    .where('s.country', '=', country)
    .where('s.next_at', '<=', now)
    .orderBy('s.next_at')
    .orderBy('s.id')
    .limit(limit)
    .execute();
}

/** Takes a setting that is still due for this transaction alone; false when another process has it or had it. */
export async function takeDue(tx: InTransaction, country: string, id: string, now: Date): Promise<boolean> {
  const row = await tx
    .selectFrom('digest_setting')
    .select('id')
    .where('country', '=', country)
    .where('id', '=', id)
    .where('next_at', '<=', now)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row !== undefined;
}

export async function setNext(
  tx: InTransaction,
  country: string,
  id: string,
  next: Date | null,
): Promise<void> {
  await tx
    .updateTable('digest_setting')
    .set({ next_at: next })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

/** Settles a period of a person's; false when it was settled before. */
export async function settlePeriod(tx: InTransaction, row: NewRow<'digest_period'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto('digest_period')
    .values(row)
    .onConflict((conflict) => conflict.columns(['country', 'person', 'period']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

export async function readSetting(
  db: Database,
  country: string,
  person: string,
): Promise<Row<'digest_setting'> | undefined> {
  return db
    .selectFrom('digest_setting')
    .selectAll()
    .where('country', '=', country)
    .where('person', '=', person)
    .executeTakeFirst();
}

export async function putSetting(db: Database, row: NewRow<'digest_setting'>): Promise<void> {
  const { country: _, id: _id, person: _of, ...changed } = row;
  await db
    .insertInto('digest_setting')
    .values(row)
    .onConflict((conflict) => conflict.columns(['country', 'person']).doUpdateSet(changed))
    .execute();
}

/** The last digest that a person was sent. */
export async function readLastSent(db: Database, country: string, person: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom('digest_period')
    .select('settled_at')
    .where('country', '=', country)
    .where('person', '=', person)
    .where('mail_message', 'is not', null)
    .orderBy('settled_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.settled_at;
}

/** Whether there is such a person, and in which language they read. */
export async function findReader(
  db: Database,
  country: string,
  person: string,
): Promise<{ name: string; language: string } | undefined> {
  return db
    .selectFrom('person')
    .select(['name', 'language'])
    .where('country', '=', country)
    .where('id', '=', person)
    .executeTakeFirst();
}
