import { sql } from 'kysely';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { Row, Translated } from '../../database/tables.ts';

/** The verbs that decide on many terms at once, each of whose entries can be taken back as one. */
const AT_ONCE = ['terms.decide', 'terms.accept-above'];

/** A choice of an entry, and whether it is still as that entry made it. */
export type DecidedTerm = Row<'term_choice'> & { stands: boolean };

/** What one entry decided on terms of a review; empty for an entry that did something else. */
export async function listDecidedBy(
  tx: InTransaction,
  country: string,
  review: string,
  entry: number,
): Promise<DecidedTerm[]> {
  const { rows } = await sql<DecidedTerm>`
    select t.*, (t.recorded_at = l.recorded_at and t.choice = c.after ->> 'choice') as stands
    from ledger l
    join ledger_change c on c.country = l.country and c.seq = l.seq and c.kind = 'term_choice'
    join term_choice t on t.country = c.country and t.id = c.record
    join recommendation r on r.country = t.country and r.id = t.recommendation and r.review = ${review}
    where l.country = ${country} and l.seq = ${entry} and l.verb = any(${sql.val(AT_ONCE)}::text[])
    order by c.ordinal`.execute(tx);
  return rows;
}

/** Terms that were accepted at once above a probability, of which some stand as they were accepted. */
export type Acceptance = {
  entry: number;
  recorded_at: Date;
  terms: number;
  organisation_names: Translated | null;
};

/** What was accepted at once in a review and can be taken back, the newest first. */
export async function listAcceptances(
  db: Database,
  country: string,
  review: string,
  limit: number,
): Promise<Acceptance[]> {
  const { rows } = await sql<Acceptance>`
    select l.seq as entry, l.recorded_at, count(*) as terms, o.names as organisation_names
    from ledger l
    join ledger_change c on c.country = l.country and c.seq = l.seq and c.kind = 'term_choice'
    join term_choice t on t.country = c.country and t.id = c.record and t.choice = 'set'
      and t.recorded_at = l.recorded_at
    join recommendation r on r.country = t.country and r.id = t.recommendation and r.review = ${review}
    left join organisation o on o.country = l.country and o.id = l.organisation
    where l.country = ${country} and l.verb = 'terms.accept-above'
    group by l.seq, l.recorded_at, o.names
    order by l.seq desc limit ${limit}`.execute(db);
  return rows;
}
