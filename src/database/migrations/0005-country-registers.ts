import { sql, type Kysely } from 'kysely';

/**
 * A country's own register comes as a spreadsheet. What its columns mean is kept by its headings (`column_mapping`), each
 * review in it becomes an import of its own (`part_of`), and what stood beside a recommendation is kept in the country's
 * words (`register_entry`; `published` is the decision that the public may read it, `public` whether it can now).
 * `entered` is what somebody typed beside a text that was entered by hand.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table import drop constraint import_state_check;
    alter table import add constraint import_state_check
      check (state in ('queued', 'reading', 'mapping', 'mapped', 'review', 'confirmed', 'discarded', 'failed'));
    alter table import add column part_of uuid;
    alter table import add column mapping jsonb;
    alter table import add column entered jsonb;
    alter table import add foreign key (country, part_of) references import;
    create index import_by_whole on import (country, part_of) where part_of is not null;

    create table column_mapping (
      country text not null references country,
      id uuid not null,
      fingerprint text not null,
      mapping jsonb not null,
      updated_at timestamptz not null,
      primary key (country, id),
      unique (country, fingerprint)
    );

    create table register_entry (
      country text not null,
      id uuid not null,
      recommendation uuid not null,
      document uuid not null,
      kind text not null check (kind in ('status', 'owner', 'action', 'comment', 'date')),
      ordinal integer not null,
      heading text not null,
      text text not null,
      published boolean not null,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, recommendation) references recommendation,
      foreign key (country, document) references document,
      check (published or not public)
    );
    create index register_entry_by_recommendation on register_entry (country, recommendation, ordinal);
  `.execute(db);
}
