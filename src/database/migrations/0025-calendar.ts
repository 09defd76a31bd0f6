import { sql, type Kysely } from 'kysely';

/**
 * Days that the secretariat enters: sessions of mechanisms, reviews, deadlines, consultations, meetings (decision 0027).
 * What can be reckoned from other records is not stored. The secret addresses at which people's calendars ask are no
 * records: no ledger follows them, and one that ends leaves nothing.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table calendar_event (
      country text not null,
      id uuid not null,
      slug text not null,
      kind text not null check (kind in ('session', 'review', 'report-due', 'follow-up-due', 'answers-due', 'mid-term',
        'consultation', 'cso-deadline', 'meeting', 'other')),
      names jsonb not null,
      mechanism text,
      session text,
      review uuid,
      starts_on date not null,
      ends_on date not null,
      place text not null,
      web_address text not null,
      note text not null,
      language text not null,
      organisation uuid,
      withdrawn_at timestamptz,
      version integer not null default 1 check (version > 0),
      changed_at timestamptz not null,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, slug),
      foreign key (country, review) references review,
      foreign key (country, organisation) references organisation,
      check (starts_on <= ends_on),
      check (kind <> 'session' or (mechanism is not null and session is not null)),
      check (kind = 'session' or session is null)
    );
    create unique index calendar_session_current on calendar_event (country, mechanism, session)
      where kind = 'session' and withdrawn_at is null;
    create index calendar_event_by_day on calendar_event (country, ends_on);

    create table calendar_address (
      country text not null,
      id uuid not null,
      person uuid not null,
      token_hash bytea not null,
      created_at timestamptz not null,
      primary key (country, id),
      unique (country, person),
      unique (country, token_hash),
      foreign key (country, person) references person
    );
  `.execute(db);
}
