import { sql, type Kysely } from 'kysely';

/**
 * What the public is told when an account or an organisation is suspended. The record names the organisation and never
 * the person; only the person's own row, which stays inside, says which records are theirs.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table suspension (
      country text not null references country,
      id uuid not null,
      organisation uuid,
      what text not null check (what in ('account', 'organisation')),
      reason_public text not null,
      since timestamptz not null,
      until timestamptz,
      primary key (country, id),
      foreign key (country, organisation) references organisation
    );
    create index suspension_by_organisation on suspension (country, organisation, since);
    alter table person add column suspensions uuid[] not null default '{}';
  `.execute(db);
}
