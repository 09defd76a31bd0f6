import { sql, type Kysely } from 'kysely';

/**
 * Files that were filled in without a line and brought back (decision 0029). They are no records, and no ledger follows
 * them: what comes of one is in the drafts that it changes. The bytes are kept until somebody applies or discards them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table offline_upload (
      country text not null,
      id uuid not null,
      organisation uuid not null,
      person uuid not null,
      file_name text not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      content bytea,
      made_from integer,
      made_at timestamptz not null,
      language text not null,
      filled jsonb,
      state text not null check (state in ('waiting', 'applied', 'discarded')),
      drafts integer not null default 0,
      uploaded_at timestamptz not null,
      settled_at timestamptz,
      primary key (country, id),
      foreign key (country, organisation) references organisation,
      foreign key (country, person) references person,
      check ((state = 'waiting') = (content is not null)),
      check ((state = 'waiting') = (filled is not null)),
      check ((state = 'waiting') = (settled_at is null))
    );
    create index offline_upload_by_organisation on offline_upload (country, organisation, uploaded_at);
    create unique index offline_upload_waiting on offline_upload (country, organisation, sha256)
      where state = 'waiting';
  `.execute(db);
}
