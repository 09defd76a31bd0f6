import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row } from '../../database/tables.ts';
import type { Register } from '../recommendations/actions.ts';
import type { LedgerKind } from '../../ledger/kinds.ts';

export type ListedReview = Row<'review'> & { recommendations: number };

/** Reviews, newest first, with how many recommendations each made. */
export async function listReviews({ reading, index }: Register): Promise<ListedReview[]> {
  if (!index) return countInTables(reading);
  const reviews = await reading
    .selectFrom('review')
    .selectAll()
    .orderBy('held_on', (order) => order.desc().nullsLast())
    .orderBy('slug', 'desc')
    .execute();
  return reviews.map((review) => ({ ...review, recommendations: index.counts.review.get(review.slug) ?? 0 }));
}

async function countInTables(reading: Reading): Promise<ListedReview[]> {
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

/** A review on record as it stands now, public or not, for verbs. */
export async function findRecordedReview(
  tx: InTransaction,
  country: string,
  id: string,
): Promise<Row<'review'>> {
  return tx
    .selectFrom('review')
    .selectAll()
    .where('country', '=', country)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** A document with its file, which is null where the public may not have it. */
export type ReviewDocument = Row<'document'> & { file_sha256: string | null; file_name: string | null };

export async function listDocuments(reading: Reading, review: string): Promise<ReviewDocument[]> {
  return reading
    .selectFrom('document as d')
    .leftJoin('source_file as f', 'f.id', 'd.source_file')
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

/**
 * The review that rests on a document already: on the same file, or on one of the same symbol in that language. An
 * export or a country's register may be a source of several reviews: of it only the review `slug` is asked.
 */
export async function findReviewOfDocument(
  tx: Database | InTransaction,
  country: string,
  {
    sha256,
    symbol,
    language,
    slug,
  }: { sha256: string; symbol: string | null; language: string; slug?: string },
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('document as d')
    .innerJoin('source_file as f', (join) =>
      join.onRef('f.country', '=', 'd.country').onRef('f.id', '=', 'd.source_file'),
    )
    .innerJoin('review as v', (join) =>
      join.onRef('v.country', '=', 'd.country').onRef('v.id', '=', 'd.review'),
    )
    .select('v.slug')
    .where('d.country', '=', country)
    .$if(slug !== undefined, (query) => query.where('v.slug', '=', slug ?? ''))
    .where((eb) => {
      const isSameFile = eb('f.sha256', '=', sha256);
      if (symbol === null) return isSameFile;
      return eb.or([isSameFile, eb.and([eb('d.symbol', '=', symbol), eb('d.language', '=', language)])]);
    })
    .executeTakeFirst();
  return row?.slug;
}

/** A recommendation on record, as further documents of its review are linked to it. */
export type ReviewItem = {
  id: string;
  number: string;
  text: string;
  states: string[];
  position: string | null;
  language: string;
  /** What a person has set right or decided between sources, oldest first. */
  corrections: { field: string; reason: string | null; organisation: string | null }[];
};

/** The recommendations of a review in the order of its report; null when there is no such review. */
export async function listReviewItems(
  tx: Database | InTransaction,
  country: string,
  slug: string,
): Promise<{ id: string; symbol: string | null; public: boolean; items: ReviewItem[] } | null> {
  const review = await tx
    .selectFrom('review')
    .select(['id', 'symbol', 'public'])
    .where('country', '=', country)
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (!review) return null;
  const items = await tx
    .selectFrom('recommendation as r')
    .select(['r.id', 'r.number', 'r.text', 'r.position', 'r.language', 'r.recommending_states as states'])
    .select((eb) =>
      eb
        .selectFrom('correction as c')
        .select(
          sql<ReviewItem['corrections']>`coalesce(jsonb_agg(jsonb_build_object('field', c.field,
            'reason', c.reason, 'organisation', c.organisation) order by c.recorded_at), '[]')`.as('made'),
        )
        .whereRef('c.country', '=', 'r.country')
        .whereRef('c.recommendation', '=', 'r.id')
        .$asScalar()
        .$notNull()
        .as('corrections'),
    )
    .where('r.country', '=', country)
    .where('r.review', '=', review.id)
    .orderBy('r.ordinal')
    .execute();
  return { ...review, items };
}

/** What further documents add to a review, as rows. */
export type SourceRows = {
  documents: NewRow<'document'>[];
  answers: NewRow<'answer'>[];
  terms: NewRow<'issued_term'>[];
  wordings: NewRow<'wording'>[];
  entries: NewRow<'register_entry'>[];
};

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

function inBatches<R>(list: readonly R[]): R[][] {
  return Array.from({ length: Math.ceil(list.length / BATCH) }, (_, index) =>
    list.slice(index * BATCH, (index + 1) * BATCH),
  );
}

export async function insertReview(tx: InTransaction, rows: ReviewRows): Promise<void> {
  await tx.insertInto('review').values(rows.review).execute();
  await tx.insertInto('document').values(rows.document).execute();
  for (const batch of inBatches(rows.recommendations))
    await tx.insertInto('recommendation').values(batch).execute();
  for (const batch of inBatches(rows.clauses)) await tx.insertInto('clause').values(batch).execute();
  for (const batch of inBatches(rows.pledges)) await tx.insertInto('pledge').values(batch).execute();
  for (const batch of inBatches(rows.corrections)) await tx.insertInto('correction').values(batch).execute();
}

export async function insertSources(tx: InTransaction, rows: SourceRows): Promise<void> {
  for (const batch of inBatches(rows.documents)) await tx.insertInto('document').values(batch).execute();
  for (const batch of inBatches(rows.answers)) await tx.insertInto('answer').values(batch).execute();
  for (const batch of inBatches(rows.terms)) await tx.insertInto('issued_term').values(batch).execute();
  for (const batch of inBatches(rows.wordings)) await tx.insertInto('wording').values(batch).execute();
  for (const batch of inBatches(rows.entries)) await tx.insertInto('register_entry').values(batch).execute();
}

/** Sets the position that holds now, each for several recommendations at once. */
export async function setPositions(
  tx: InTransaction,
  country: string,
  changed: readonly { id: string; position: string | null }[],
): Promise<void> {
  for (const [position, of] of Map.groupBy(changed, (one) => one.position))
    await tx
      .updateTable('recommendation')
      .set({ position })
      .where('country', '=', country)
      .where(
        'id',
        'in',
        of.map(({ id }) => id),
      )
      .execute();
}

/** Writes what a person decided between sources: the words or States that hold, each beside its correction. */
export async function setDecided(
  tx: InTransaction,
  country: string,
  decided: readonly { id: string; text?: string; recommending_states?: string[] }[],
  corrections: readonly NewRow<'correction'>[],
): Promise<void> {
  for (const { id, ...values } of decided)
    await tx
      .updateTable('recommendation')
      .set(values)
      .where('country', '=', country)
      .where('id', '=', id)
      .execute();
  for (const batch of inBatches(corrections)) await tx.insertInto('correction').values(batch).execute();
}

/**
 * The ids of all that belongs to a review, by kind, for publishing and withdrawing as a whole: recommendations before
 * assessments, and duties before the updates on them with their parts, which the database lets be public exactly when what
 * they speak of is. A country's own register
 * is never a public file, and of its words only those that somebody decided to publish.
 */
export async function listReviewRecords(
  tx: InTransaction,
  country: string,
  review: string,
): Promise<{ kind: LedgerKind; ids: string[] }[]> {
  const { rows } = await sql<{ kind: LedgerKind; id: string }>`
    select 'review' as kind, id from review where country = ${country} and id = ${review}
    union all select 'document', id from document where country = ${country} and review = ${review}
    union all select 'source_file', source_file from document where country = ${country} and review = ${review}
      and kind <> 'country-register'
    union all select 'recommendation', id from recommendation where country = ${country} and review = ${review}
    union all select 'pledge', id from pledge where country = ${country} and review = ${review}
    union all select 'clause', c.id from clause c join recommendation r on r.country = c.country
      and r.id = c.recommendation where c.country = ${country} and r.review = ${review}
    union all select 'correction', c.id from correction c join recommendation r on r.country = c.country
      and r.id = c.recommendation where c.country = ${country} and r.review = ${review}
    union all select 'answer', a.id from answer a join document d on d.country = a.country
      and d.id = a.document where a.country = ${country} and d.review = ${review}
    union all select 'issued_term', t.id from issued_term t join document d on d.country = t.country
      and d.id = t.document where t.country = ${country} and d.review = ${review}
    union all select 'term_choice', t.id from term_choice t join recommendation r on r.country = t.country
      and r.id = t.recommendation where t.country = ${country} and r.review = ${review}
    union all select 'wording', w.id from wording w join document d on d.country = w.country
      and d.id = w.document where w.country = ${country} and d.review = ${review}
    union all select 'register_entry', e.id from register_entry e join document d on d.country = e.country
      and d.id = e.document where e.country = ${country} and d.review = ${review} and e.published
    union all select 'assignment', a.id from assignment a join recommendation r on r.country = a.country
      and r.id = a.recommendation where a.country = ${country} and r.review = ${review}
    union all select 'assignment_claim', a.id from assignment_claim a join recommendation r on r.country = a.country
      and r.id = a.recommendation where a.country = ${country} and r.review = ${review}
    union all select 'assessment', a.id from assessment a join recommendation r on r.country = a.country
      and r.id = a.recommendation where a.country = ${country} and r.review = ${review}
    union all select 'progress_update', u.id from progress_update u join assignment a on a.country = u.country
      and a.id = u.assignment join recommendation r on r.country = a.country and r.id = a.recommendation
      where u.country = ${country} and r.review = ${review} and u.state = 'published'
    union all select 'update_obstacle', b.id from update_obstacle b join progress_update u on u.country = b.country
      and u.id = b.progress_update join assignment a on a.country = u.country and a.id = u.assignment
      join recommendation r on r.country = a.country and r.id = a.recommendation
      where b.country = ${country} and r.review = ${review} and u.state = 'published' and b.removed_at is null
    union all select 'update_evidence', e.id from update_evidence e join progress_update u on u.country = e.country
      and u.id = e.progress_update join assignment a on a.country = u.country and a.id = u.assignment
      join recommendation r on r.country = a.country and r.id = a.recommendation
      where e.country = ${country} and r.review = ${review} and u.state = 'published' and e.removed_at is null
        and e.sensitivity = 'public'
    union all select 'discussion', d.id from discussion d join recommendation r on r.country = d.country
      and r.id = d.recommendation where d.country = ${country} and r.review = ${review} and d.audience = 'public'
    union all select 'discussion_message', m.id from discussion_message m join discussion d on d.country = m.country
      and d.id = m.discussion join recommendation r on r.country = d.country and r.id = d.recommendation
      where m.country = ${country} and r.review = ${review} and d.audience = 'public' and m.withdrawn_at is null
    union all select 'discussion_conclusion', c.id from discussion_conclusion c join discussion d
      on d.country = c.country and d.id = c.discussion join recommendation r on r.country = d.country
      and r.id = d.recommendation where c.country = ${country} and r.review = ${review} and d.audience = 'public'
    union all select 'priority', p.id from priority p join recommendation r on r.country = p.country
      and r.id = p.recommendation where p.country = ${country} and r.review = ${review} and p.published
    union all select 'cluster_member', m.id from cluster_member m join recommendation r on r.country = m.country
      and r.id = m.recommendation where m.country = ${country} and r.review = ${review}
    union all select 'cluster', c.id from cluster c where c.country = ${country}
      and exists (select from cluster_member m join recommendation r on r.country = m.country
        and r.id = m.recommendation where m.country = c.country and m.cluster = c.id and r.review = ${review})
      and not exists (select from cluster_member m join recommendation r on r.country = m.country
        and r.id = m.recommendation where m.country = c.country and m.cluster = c.id and m.public
          and r.review <> ${review})
    union all select 'summary', s.id from summary s join recommendation r on r.country = s.country
      and r.id = s.recommendation where s.country = ${country} and r.review = ${review} and s.text <> ''
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
