import { sql, type Kysely } from 'kysely';

/**
 * A review rests on several documents: what each of them says of a recommendation is kept as that document's own, beside
 * the report's words. A treaty body's recommendation follows on its concern and may be due for an answer. `review_key` tells which imports that wait to be checked speak of the same review.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table answer (
      country text not null,
      id uuid not null,
      recommendation uuid not null,
      document uuid not null,
      position text check (position in ('supported', 'noted', 'partially-supported', 'pending')),
      comment text,
      page integer,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, recommendation) references recommendation,
      foreign key (country, document) references document
    );
    create index answer_by_recommendation on answer (country, recommendation);

    create table issued_term (
      country text not null,
      id uuid not null,
      recommendation uuid not null,
      document uuid not null,
      kind text not null check (kind in ('theme', 'group', 'sdg')),
      ordinal integer not null,
      label text not null,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, recommendation) references recommendation,
      foreign key (country, document) references document
    );
    create index issued_term_by_recommendation on issued_term (country, recommendation, kind, ordinal);

    create table wording (
      country text not null,
      id uuid not null,
      recommendation uuid not null,
      document uuid not null,
      number text not null,
      language text not null,
      text text not null,
      page integer,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, recommendation) references recommendation,
      foreign key (country, document) references document
    );
    create index wording_by_recommendation on wording (country, recommendation, language);

    alter table recommendation add column concern text;
    alter table recommendation add column due date;
    alter table import add column review_key text;
    create index import_by_review_key on import (country, review_key) where state = 'review';
  `.execute(db);
}
