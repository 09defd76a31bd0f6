import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';

/** Which review a withdrawal is of, as everybody may know it. */
export type WithdrawnReview = Pick<Row<'review'>, 'id' | 'slug' | 'mechanism' | 'cycle' | 'symbol'>;

/** A withdrawal as its entry in the ledger tells it. */
export type WithdrawalEntry = {
  seq: number;
  recorded_at: Date;
  /** Null for the operator at the command line. */
  organisation_names: Translated | null;
};

/** By the review's own address, or by the first part of its recommendations' addresses. */
export type WithdrawnAddress = { slug: string } | { symbol: string };

/**
 * The review at an address that is withdrawn now. It asks the table itself, since readers of the public have no rows of it,
 * and takes from it only what the withdrawal makes public. Whether a recommendation stands at a number is not asked, so
 * that the answer tells nobody which numbers there are.
 */
export async function findWithdrawnReview(
  db: Database,
  country: string,
  address: WithdrawnAddress,
): Promise<WithdrawnReview | undefined> {
  return db
    .selectFrom('review as v')
    .select(['v.id', 'v.slug', 'v.mechanism', 'v.cycle', 'v.symbol'])
    .where('v.country', '=', country)
    .where('v.public', '=', false)
    .where((eb) =>
      'slug' in address
        ? eb('v.slug', '=', address.slug)
        : eb.exists(
            eb
              .selectFrom('recommendation as r')
              .select('r.id')
              .whereRef('r.country', '=', 'v.country')
              .whereRef('r.review', '=', 'v.id')
              .where(sql<string>`split_part(r.address, '/', 1)`, '=', address.symbol),
          ),
    )
    .orderBy('v.slug')
    .executeTakeFirst();
}

/** The newest public entry in which a review was withdrawn. */
export async function findWithdrawalEntry(
  db: Database,
  country: string,
  review: string,
): Promise<WithdrawalEntry | undefined> {
  return db
    .selectFrom('ledger as l')
    .innerJoin('ledger_change as c', (join) =>
      join.onRef('c.country', '=', 'l.country').onRef('c.seq', '=', 'l.seq'),
    )
    .leftJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'l.country').onRef('o.id', '=', 'l.organisation'),
    )
    .select(['l.seq', 'l.recorded_at', 'o.names as organisation_names'])
    .where('l.country', '=', country)
    .where('l.verb', '=', 'review.withdraw')
    .where('c.kind', '=', 'review')
    .where('c.record', '=', review)
    .where('c.public', '=', true)
    .orderBy('l.seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The reason of a review's withdrawal under way; undefined for one of the time when none was asked for. */
export async function findReason(
  reading: Reading,
  review: string,
): Promise<Pick<Row<'withdrawal'>, 'reason' | 'language'> | undefined> {
  return reading
    .selectFrom('withdrawal')
    .select(['reason', 'language'])
    .where('review', '=', review)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
}

/** What disappears with a review: its recommendations, and what how many organisations have said of them. */
export type Disappearing = { recommendations: number; assessments: number; organisations: number };

export async function countDisappearing(
  db: Database | InTransaction,
  country: string,
  review: string,
): Promise<Disappearing> {
  return db
    .selectFrom('recommendation as r')
    .leftJoin('assessment as a', (join) =>
      join.onRef('a.country', '=', 'r.country').onRef('a.recommendation', '=', 'r.id'),
    )
    .select((eb) => [
      eb.fn.count<number>('r.id').distinct().as('recommendations'),
      eb.fn.count<number>('a.id').distinct().as('assessments'),
      eb.fn.count<number>('a.organisation').distinct().as('organisations'),
    ])
    .where('r.country', '=', country)
    .where('r.review', '=', review)
    .executeTakeFirstOrThrow();
}

export async function insertWithdrawal(tx: InTransaction, row: NewRow<'withdrawal'>): Promise<void> {
  await tx.insertInto('withdrawal').values(row).execute();
}

export async function findWithdrawalUnderWay(
  tx: InTransaction,
  country: string,
  review: string,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('withdrawal')
    .select('id')
    .where('country', '=', country)
    .where('review', '=', review)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row?.id;
}

export async function endWithdrawal(
  tx: InTransaction,
  country: string,
  id: string,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('withdrawal')
    .set({ ended_at: now })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}
