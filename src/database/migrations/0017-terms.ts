import { sql, type Kysely } from 'kysely';

/**
 * What a machine proposes as terms of recommendations, what it has learned from people's decisions, and what a country
 * makes of the vocabularies that ship: its own terms, names, official texts, and which term has taken the place of another.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table term_suggestion (
      country text not null,
      id uuid not null,
      recommendation uuid not null,
      model text not null,
      terms jsonb not null,
      made_at timestamptz not null,
      primary key (country, id),
      unique (country, recommendation),
      foreign key (country, recommendation) references recommendation
    );

    create table term_model (
      country text not null references country,
      id uuid not null,
      state text not null check (state in ('queued', 'learning', 'ready', 'failed')),
      decisions integer not null default 0,
      corrections jsonb,
      before jsonb,
      after jsonb,
      used boolean not null default false,
      organisation uuid,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, organisation) references organisation
    );
    create unique index term_model_used on term_model (country) where used;

    create table vocabulary_term (
      country text not null references country,
      id uuid not null,
      vocabulary text not null,
      code text not null check (code <> ''),
      names jsonb not null default '{}',
      texts jsonb not null default '{}',
      merged_into text check (merged_into <> code),
      retired boolean not null default false,
      own boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, vocabulary, code)
    );
  `.execute(db);
}
