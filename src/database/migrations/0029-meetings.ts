import { sql, type Kysely } from 'kysely';

/**
 * Meetings of the mechanism with their agenda, invitations, minutes and decisions, and the letters of its secretariat with
 * their templates and letterhead (decision 0032). None of it has a column `public`: it never is.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table meeting (
      country text not null,
      id uuid not null,
      number integer not null check (number > 0),
      title text not null,
      language text not null,
      held_on date not null,
      begins text not null,
      place text not null,
      note text not null,
      cancelled_at timestamptz,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, number)
    );
    create index meeting_by_day on meeting (country, held_on);

    create table meeting_invitation (
      country text not null,
      id uuid not null,
      meeting uuid not null,
      organisation uuid not null,
      attended boolean,
      present text not null default '',
      withdrawn_at timestamptz,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, meeting, organisation),
      foreign key (country, meeting) references meeting,
      foreign key (country, organisation) references organisation
    );
    create index meeting_invitation_by_organisation on meeting_invitation (country, organisation);

    create table meeting_item (
      country text not null,
      id uuid not null,
      meeting uuid not null,
      ordinal integer not null,
      reason text not null check (reason in ('overdue', 'unfunded', 'contested', 'decision', 'other')),
      title text not null,
      language text not null,
      href text not null,
      notes text not null default '',
      removed_at timestamptz,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, meeting) references meeting
    );
    create index meeting_item_of_meeting on meeting_item (country, meeting);

    create table meeting_decision (
      country text not null,
      id uuid not null,
      meeting uuid not null,
      item uuid,
      ordinal integer not null,
      text text not null,
      organisation uuid not null,
      person uuid,
      due date,
      done_at timestamptz,
      done_note text,
      done_language text,
      removed_at timestamptz,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, meeting) references meeting,
      foreign key (country, item) references meeting_item,
      foreign key (country, organisation) references organisation,
      foreign key (country, person) references person,
      check ((done_at is null) = (done_note is null))
    );
    create index meeting_decision_of_meeting on meeting_decision (country, meeting);
    create index meeting_decision_open on meeting_decision (country, organisation)
      where done_at is null and removed_at is null;

    create table letterhead (
      country text not null,
      id uuid not null,
      bodies jsonb not null,
      addresses jsonb not null,
      signatory text not null,
      signatory_titles jsonb not null,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country)
    );

    create table letter_template (
      country text not null,
      id uuid not null,
      kind text not null check (kind in ('assigning', 'reminding', 'thanking')),
      language text not null,
      subject text not null,
      body text not null,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, kind, language)
    );

    create table letter (
      country text not null,
      id uuid not null,
      number integer not null check (number > 0),
      batch uuid not null,
      kind text not null check (kind in ('assigning', 'reminding', 'thanking')),
      organisation uuid not null,
      language text not null,
      content jsonb not null,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, number),
      foreign key (country, organisation) references organisation
    );
    create index letter_of_batch on letter (country, batch);
  `.execute(db);
}
