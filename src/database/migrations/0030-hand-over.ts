import { sql, type Kysely } from 'kysely';

/**
 * Hand-overs (decision 0032): of a person who leaves an organisation to a successor, or of all that an organisation answers
 * for to another. What was done before stays its author's; a hand-over only says who goes on. Never public.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table hand_over (
      country text not null,
      id uuid not null,
      organisation uuid not null,
      leaver uuid,
      successor uuid,
      to_organisation uuid,
      note text not null,
      language text not null,
      received_at timestamptz,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, organisation) references organisation,
      foreign key (country, leaver) references person,
      foreign key (country, successor) references person,
      foreign key (country, to_organisation) references organisation,
      check ((leaver is null) = (successor is null)),
      check ((to_organisation is null) = (leaver is not null))
    );
    create index hand_over_waiting on hand_over (country, successor) where received_at is null;
  `.execute(db);
}
