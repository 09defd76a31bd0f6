import { sql, type Kysely } from 'kysely';

/**
 * What people are told of what waits for them (decision 0028). The inbox itself is computed and not stored; here is what is
 * not computed: who stands in for a focal point, after how many days overdue things go further, how often a person wants
 * mail and for which period it was sent, links to one form, reminders, and addresses that a mail server has refused.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table country
      add column escalation_days integer default 14 check (escalation_days between 1 and 365),
      add column mail_link_days integer default 14 check (mail_link_days between 1 and 60);
    alter table membership add column is_alternate boolean not null default false,
      add check (not is_alternate or role = 'focal-point');
    create index membership_standing on membership (country, organisation) where ended_at is null;

    alter table mail_message add column person uuid, add column unsubscribe text,
      add foreign key (country, person) references person;

    create table mail_refusal (
      country text not null,
      id uuid not null,
      person uuid not null,
      address text not null,
      reason text not null,
      refused_at timestamptz not null,
      cleared_at timestamptz,
      primary key (country, id),
      foreign key (country, person) references person
    );
    create index mail_refusal_by_person on mail_refusal (country, person) where cleared_at is null;

    create table digest_setting (
      country text not null,
      id uuid not null,
      person uuid not null,
      frequency text not null check (frequency in ('never', 'daily', 'weekly', 'monthly')),
      weekday integer not null check (weekday between 1 and 7),
      hour integer not null check (hour between 0 and 23),
      time_zone text not null,
      next_at timestamptz,
      changed_at timestamptz not null,
      primary key (country, id),
      unique (country, person),
      foreign key (country, person) references person,
      check ((frequency = 'never') = (next_at is null))
    );
    create index digest_setting_next on digest_setting (country, next_at) where next_at is not null;

    create table digest_period (
      country text not null,
      id uuid not null,
      person uuid not null,
      period text not null,
      items integer not null check (items >= 0),
      mail_message uuid,
      settled_at timestamptz not null,
      primary key (country, id),
      unique (country, person, period),
      foreign key (country, person) references person,
      foreign key (country, mail_message) references mail_message
    );

    create table mail_link (
      country text not null,
      id uuid not null,
      token_hash bytea not null,
      person uuid not null,
      organisation uuid not null,
      action uuid,
      assignment uuid,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      progress_update uuid,
      primary key (country, id),
      unique (country, token_hash),
      foreign key (country, person) references person,
      foreign key (country, organisation) references organisation,
      foreign key (country, action) references action,
      foreign key (country, assignment) references assignment,
      foreign key (country, progress_update) references progress_update,
      check (num_nonnulls(action, assignment) = 1),
      check (num_nonnulls(used_at, progress_update) in (0, 2))
    );
    create index mail_link_by_update on mail_link (country, progress_update) where progress_update is not null;
    create index mail_link_by_end on mail_link (country, expires_at);
    create index mail_link_by_person on mail_link (country, person);

    create table reminder (
      country text not null,
      id uuid not null,
      organisation uuid not null,
      action uuid,
      assignment uuid,
      note text not null,
      language text not null,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, organisation) references organisation,
      foreign key (country, action) references action,
      foreign key (country, assignment) references assignment,
      check (num_nonnulls(action, assignment) = 1)
    );
    create index reminder_by_action on reminder (country, action) where action is not null;
    create index reminder_by_assignment on reminder (country, assignment) where assignment is not null;
  `.execute(db);
}
