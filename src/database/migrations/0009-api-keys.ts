import { sql, type Kysely } from 'kysely';

/**
 * Keys with which programs write. What is kept of one is a hash, and its first characters to know it again by. It speaks
 * for an organisation, and an import says which key brought it in.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table api_key (
      country text not null references country,
      id uuid not null,
      name text not null,
      organisation uuid not null,
      scopes text[] not null,
      start text not null,
      hash bytea not null unique,
      made_by uuid not null,
      created_at timestamptz not null,
      expires_on date not null,
      revoked_at timestamptz,
      last_used_on date,
      primary key (country, id),
      foreign key (country, organisation) references organisation,
      foreign key (country, made_by) references person
    );
    alter table import add column api_key uuid;
    alter table import add foreign key (country, api_key) references api_key;
  `.execute(db);
}
