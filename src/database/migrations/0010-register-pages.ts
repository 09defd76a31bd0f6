import { sql, type Kysely } from 'kysely';

/**
 * What the secretariat writes beside the UN's words: a recommendation in plain language (`summary`), and what somebody
 * reading about a theme is entitled to (`entitlement`), one a language. An emptied one is no longer public. `region_map`
 * holds the outlines of the country's regions as they were uploaded.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table summary (
      country text not null,
      id uuid not null,
      recommendation uuid not null,
      language text not null,
      text text not null,
      organisation uuid,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, recommendation, language),
      foreign key (country, recommendation) references recommendation,
      foreign key (country, organisation) references organisation,
      check (text <> '' or not public)
    );

    create table entitlement (
      country text not null references country,
      id uuid not null,
      theme text not null,
      language text not null,
      named_right text not null,
      treaty_articles text not null,
      national_law text not null,
      responsible text not null,
      complaint text not null,
      organisation uuid,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, theme, language),
      foreign key (country, organisation) references organisation
    );

    create table region_map (
      country text not null references country,
      id uuid not null,
      regions jsonb not null,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id)
    );
  `.execute(db);
}
