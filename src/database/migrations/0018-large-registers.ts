import { sql, type Kysely } from 'kysely';

/**
 * What a register of 250,000 recommendations is asked for too often to be looked for row by row: what stands before and
 * after in a document, what is due, what is new, what bears a term, which entries the public may see, and what stood where
 * something was changed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index recommendation_by_document on recommendation (country, document, ordinal);
    create index recommendation_by_due on recommendation (country, due) where due is not null;
    create index recommendation_by_time on recommendation (country, recorded_at desc, ordinal, id);
    create index answer_by_time on answer (country, recorded_at desc);
    create index issued_term_by_label on issued_term (country, kind, label);
    create index ledger_change_public on ledger_change (country, seq) where public;
    create index ledger_change_replaced on ledger_change (country, kind, seq) where before is not null;
  `.execute(db);
}
