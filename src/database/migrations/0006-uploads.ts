import { sql, type Kysely } from 'kysely';

/**
 * Files that were chosen together stay together: one page shows how far all of them have come, and names those that were
 * refused at once. `settled` keeps what a person decided where further documents differ from a review on record.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table upload (
      country text not null references country,
      id uuid not null,
      requested_by uuid,
      refused jsonb not null default '[]',
      created_at timestamptz not null,
      primary key (country, id)
    );
    alter table import add column upload uuid;
    alter table import add column settled jsonb not null default '[]';
    alter table import add foreign key (country, upload) references upload;
    create index import_by_upload on import (country, upload) where upload is not null;
  `.execute(db);
}
