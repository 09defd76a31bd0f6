import { sql, type Kysely } from 'kysely';

/**
 * What the public is told when a review is withdrawn: which one, in whose name and why. The record says nothing of the
 * review's words, so that it can stay public while the review is not. Reviews withdrawn before have no record here.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table withdrawal (
      country text not null references country,
      id uuid not null,
      review uuid not null,
      slug text not null,
      mechanism text not null,
      cycle integer,
      symbol text,
      reason text not null check (reason <> ''),
      language text not null,
      organisation uuid,
      recorded_at timestamptz not null,
      ended_at timestamptz,
      primary key (country, id),
      foreign key (country, review) references review,
      foreign key (country, organisation) references organisation
    );
    create unique index withdrawal_under_way on withdrawal (country, review) where ended_at is null;
  `.execute(db);
}
