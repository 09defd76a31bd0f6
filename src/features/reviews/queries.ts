import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { InTransaction } from '../../database/connection.ts';
import type { NewRow, Row } from '../../database/tables.ts';
import type { LedgerKind } from '../../ledger/kinds.ts';

export type ListedReview = Row<'review'> & { recommendations: number };

/** Reviews, newest first, with how many recommendations each made. */
export async function listReviews(reading: Reading): Promise<ListedReview[]> {
  return reading
    .selectFrom('review as v')
    .leftJoin('recommendation as r', 'r.review', 'v.id')
    .selectAll('v')
    .select((eb) => eb.fn.count<number>('r.id').as('recommendations'))
    .groupBy([
      'v.country',
      'v.id',
      'v.slug',
      'v.mechanism',
      'v.cycle',
      'v.session',
      'v.symbol',
      'v.held_on',
      'v.public',
      'v.recorded_at',
    ])
    .orderBy('v.held_on', (order) => order.desc().nullsLast())
    .orderBy('v.slug', 'desc')
    .execute();
}

export async function findReview(reading: Reading, slug: string): Promise<Row<'review'> | undefined> {
  return reading.selectFrom('review').selectAll().where('slug', '=', slug).executeTakeFirst();
}

export type ReviewDocument = Row<'document'> & { file_sha256: string; file_name: string };

export async function listDocuments(reading: Reading, review: string): Promise<ReviewDocument[]> {
  return reading
    .selectFrom('document as d')
    .innerJoin('source_file as f', 'f.id', 'd.source_file')
    .selectAll('d')
    .select(['f.sha256 as file_sha256', 'f.name as file_name'])
    .where('d.review', '=', review)
    .orderBy('d.issued_on')
    .execute();
}

export async function listPledges(reading: Reading, review: string): Promise<Row<'pledge'>[]> {
  return reading.selectFrom('pledge').selectAll().where('review', '=', review).orderBy('ordinal').execute();
}

/** How a review's recommendations were answered: how many by position, `none` where no document answers. */
export async function countPositions(
  reading: Reading,
  review: string,
): Promise<{ position: string; count: number }[]> {
  return reading
    .selectFrom('recommendation')
    .select((eb) => [
      eb.fn.coalesce('position', sql<string>`'none'`).as('position'),
      eb.fn.countAll<number>().as('count'),
    ])
    .where('review', '=', review)
    .groupBy(sql`1`)
    .orderBy('count', 'desc')
    .execute();
}

export async function isSlugTaken(tx: InTransaction, country: string, slug: string): Promise<boolean> {
  const row = await tx
    .selectFrom('review')
    .select('id')
    .where('country', '=', country)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row !== undefined;
}

export async function isSymbolTaken(tx: InTransaction, country: string, symbol: string): Promise<boolean> {
  const row = await tx
    .selectFrom('document')
    .select('id')
    .where('country', '=', country)
    .where('symbol', '=', symbol)
    .executeTakeFirst();
  return row !== undefined;
}

/** Everything that makes up an imported review, as rows. */
export type ReviewRows = {
  review: NewRow<'review'>;
  document: NewRow<'document'>;
  recommendations: NewRow<'recommendation'>[];
  clauses: NewRow<'clause'>[];
  pledges: NewRow<'pledge'>[];
  corrections: NewRow<'correction'>[];
};

// PostgreSQL takes at most 65,535 parameters in a statement; no table here has more than 20 columns.
const BATCH = 3_000;

export async function insertReview(tx: InTransaction, rows: ReviewRows): Promise<void> {
  await tx.insertInto('review').values(rows.review).execute();
  await tx.insertInto('document').values(rows.document).execute();
  const batches = <R>(list: R[]): R[][] =>
    Array.from({ length: Math.ceil(list.length / BATCH) }, (_, index) =>
      list.slice(index * BATCH, (index + 1) * BATCH),
    );
  for (const batch of batches(rows.recommendations))
    await tx.insertInto('recommendation').values(batch).execute();
  for (const batch of batches(rows.clauses)) await tx.insertInto('clause').values(batch).execute();
  for (const batch of batches(rows.pledges)) await tx.insertInto('pledge').values(batch).execute();
  for (const batch of batches(rows.corrections)) await tx.insertInto('correction').values(batch).execute();
}

/** The ids of all that belongs to a review, by kind, for publishing and withdrawing as a whole. */
export async function listReviewRecords(
  tx: InTransaction,
  country: string,
  review: string,
): Promise<{ kind: LedgerKind; ids: string[] }[]> {
  const { rows } = await sql<{ kind: LedgerKind; id: string }>`
    select 'review' as kind, id from review where country = ${country} and id = ${review}
    union all select 'document', id from document where country = ${country} and review = ${review}
    union all select 'source_file', source_file from document where country = ${country} and review = ${review}
    union all select 'recommendation', id from recommendation where country = ${country} and review = ${review}
    union all select 'pledge', id from pledge where country = ${country} and review = ${review}
    union all select 'clause', c.id from clause c join recommendation r on r.country = c.country
      and r.id = c.recommendation where c.country = ${country} and r.review = ${review}
    union all select 'correction', c.id from correction c join recommendation r on r.country = c.country
      and r.id = c.recommendation where c.country = ${country} and r.review = ${review}
  `.execute(tx);
  return [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, of]) => ({
    kind,
    ids: of.map(({ id }) => id),
  }));
}

export async function setPublic(
  tx: InTransaction,
  country: string,
  kind: LedgerKind,
  ids: readonly string[],
  isPublic: boolean,
): Promise<void> {
  await sql`update ${sql.table(kind)} set public = ${isPublic}
    where country = ${country} and id = any(${sql.val(ids)}::uuid[])`.execute(tx);
}
