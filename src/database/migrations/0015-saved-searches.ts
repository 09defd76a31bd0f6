import { sql, type Kysely } from 'kysely';

/**
 * Searches of the register that people keep for themselves; no ledger follows them. And what a program named when it
 * brought a document in (`repeatable_request`), kept for a day, so that asking again brings nothing in twice.
 */
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

    create table repeatable_request (
      country text not null,
      id uuid not null,
      api_key uuid not null,
      named text not null,
      fingerprint bytea not null,
      import uuid not null,
      created_at timestamptz not null,
      primary key (country, id),
      unique (country, api_key, named),
      foreign key (country, api_key) references api_key,
      foreign key (country, import) references import
    );
    create index repeatable_request_by_time on repeatable_request (country, created_at);
  `.execute(db);
}
