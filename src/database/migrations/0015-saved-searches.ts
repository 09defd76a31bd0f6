import { sql, type Kysely } from 'kysely';

/** Searches of the register that people keep for themselves; no ledger follows them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table saved_search (
      country text not null,
      id uuid not null,
      person uuid not null,
      name text not null,
      query text not null,
      opened_at timestamptz not null,
      created_at timestamptz not null,
      primary key (country, id),
      unique (country, person, query),
      foreign key (country, person) references person
    );
  `.execute(db);
}
