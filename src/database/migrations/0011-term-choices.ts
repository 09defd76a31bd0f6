import { sql, type Kysely } from 'kysely';

/**
 * What people decide on the terms of a recommendation, beside those that documents give it: each term that somebody set
 * or turned down, one a kind and label, with what the machine had proposed when it had. A term is the name that its
 * vocabulary gives it, as `issued_term` holds it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table term_choice (
      country text not null,
      id uuid not null,
      recommendation uuid not null,
      kind text not null check (kind in ('theme', 'group', 'sdg', 'issue', 'action')),
      label text not null check (label <> ''),
      choice text not null check (choice in ('set', 'rejected')),
      probability real check (probability between 0 and 1),
      words text[] not null default '{}',
      model text,
      organisation uuid,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, recommendation, kind, label),
      foreign key (country, recommendation) references recommendation,
      foreign key (country, organisation) references organisation,
      check ((probability is null) = (model is null))
    );
    create index term_choice_by_label on term_choice (country, kind, label) where choice = 'set';
  `.execute(db);
}
