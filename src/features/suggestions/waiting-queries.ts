import { sql } from 'kysely';
import type { Database } from '../../database/connection.ts';
import type { Row } from '../../database/tables.ts';
import { openProposalCount } from '../clusters/actions.ts';
import { openTerms } from './queries.ts';

/** How many terms and clusters are proposed that nobody has decided on. */
export type Proposed = { terms: number; clusters: number };

/** Counts what is proposed over the whole register by one question. */
export async function countProposed(db: Database, country: string): Promise<Proposed> {
  const { rows } = await sql<Proposed>`select
    (select count(*) from ${openTerms(ofRegister(country), country)} o) as terms,
    ${openProposalCount(country)} as clusters`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('a count has one row');
  return row;
}

/** A review with terms to be decided on: how many, and on how many of its recommendations. */
export type WaitingReview = Pick<Row<'review'>, 'slug' | 'mechanism' | 'cycle' | 'held_on'> & {
  terms: number;
  recommendations: number;
};

/** The reviews in which proposed terms wait, newest first. */
export async function listWaitingReviews(db: Database, country: string): Promise<WaitingReview[]> {
  const { rows } = await sql<WaitingReview>`
    select v.slug, v.mechanism, v.cycle, v.held_on, count(*) as terms,
      count(distinct o.recommendation) as recommendations
    from ${openTerms(ofRegister(country), country)} o
    join recommendation r on r.country = ${country} and r.id = o.recommendation
    join review v on v.country = r.country and v.id = r.review
    group by v.country, v.id
    order by v.held_on desc nulls last, v.slug`.execute(db);
  return rows;
}

function ofRegister(country: string) {
  return sql`in (select id from recommendation where country = ${country})`;
}
