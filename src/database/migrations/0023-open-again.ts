import { sql, type Kysely } from 'kysely';

/**
 * A decision on a term can be taken back: the term stands open again, as before anybody decided on it. The row stays, since
 * every day of the past reads what stood then through the row that stands today.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table term_choice drop constraint term_choice_choice_check;
    alter table term_choice add constraint term_choice_choice_check check (choice in ('set', 'rejected', 'open'));
  `.execute(db);
}
