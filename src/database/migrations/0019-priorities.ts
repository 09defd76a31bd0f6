import { sql, type Kysely } from 'kysely';

/**
 * How a recommendation is weighed for the plan, criterion by criterion, each with its reason. `published` is what
 * somebody decided; `public` is what is shown, which also needs the recommendation to be. Who weighed it stands in the
 * ledger's entry, which names people inside only. A weighing that was taken back has no level.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table priority (
      country text not null,
      id uuid not null,
      recommendation uuid not null,
      criterion text not null check (criterion in ('severity', 'urgency', 'feasibility', 'cost')),
      level text check (level in ('low', 'medium', 'high')),
      reason text not null,
      organisation uuid,
      published boolean not null,
      public boolean not null,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, recommendation, criterion),
      foreign key (country, recommendation) references recommendation,
      foreign key (country, organisation) references organisation,
      check (published or not public),
      check (level is not null and reason <> '' or level is null and reason = '' and not published)
    );
  `.execute(db);
}
