import { sql, type Kysely } from 'kysely';

/**
 * Discussion of recommendations and actions (decision 0033): a discussion with its audience, which never changes, its
 * messages, what was concluded, and who was asked by name (`discussion_mention`, never public). The database itself holds
 * that nothing in a discussion is wider than the discussion, and that a message is withdrawn as a whole and never edited.
 * What people let their colleagues know of how to reach them (`directory_entry`) is theirs alone: no ledger follows it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table discussion (
      country text not null,
      id uuid not null,
      recommendation uuid,
      action uuid,
      organisation uuid not null,
      audience text not null check (audience in ('own', 'mechanism', 'civil-society', 'public')),
      title text not null check (title <> ''),
      language text not null,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, recommendation) references recommendation,
      foreign key (country, action) references action,
      foreign key (country, organisation) references organisation,
      check (num_nonnulls(recommendation, action) = 1),
      check (not public or audience = 'public')
    );
    create index discussion_by_recommendation on discussion (country, recommendation) where recommendation is not null;
    create index discussion_by_action on discussion (country, action) where action is not null;
    create index discussion_by_organisation on discussion (country, organisation);

    create table discussion_message (
      country text not null,
      id uuid not null,
      discussion uuid not null,
      ordinal integer not null check (ordinal > 0),
      organisation uuid not null,
      text text not null,
      language text not null,
      withdrawn_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, discussion, ordinal),
      foreign key (country, discussion) references discussion,
      foreign key (country, organisation) references organisation,
      check ((text = '') = (withdrawn_at is not null)),
      check (not public or withdrawn_at is null)
    );

    create table discussion_conclusion (
      country text not null,
      id uuid not null,
      discussion uuid not null,
      ordinal integer not null check (ordinal > 0),
      concluded_by uuid not null,
      organisation uuid not null,
      text text not null check (text <> ''),
      language text not null,
      due date not null,
      done_on date,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, discussion, ordinal),
      foreign key (country, discussion) references discussion,
      foreign key (country, concluded_by) references organisation,
      foreign key (country, organisation) references organisation
    );
    create index discussion_conclusion_open on discussion_conclusion (country, organisation) where done_on is null;

    create table discussion_mention (
      country text not null,
      id uuid not null,
      discussion uuid not null,
      message uuid not null,
      organisation uuid not null,
      person uuid,
      settled_at timestamptz,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique nulls not distinct (country, message, organisation, person),
      foreign key (country, discussion) references discussion,
      foreign key (country, message) references discussion_message,
      foreign key (country, organisation) references organisation,
      foreign key (country, person) references person
    );
    create index discussion_mention_by_message on discussion_mention (country, message);
    create index discussion_mention_open on discussion_mention (country, organisation) where settled_at is null;

    create table directory_entry (
      country text not null,
      id uuid not null,
      person uuid not null,
      office text not null,
      telephone text not null,
      shows_email boolean not null default false,
      is_listed boolean not null default true,
      changed_at timestamptz not null,
      primary key (country, id),
      unique (country, person),
      foreign key (country, person) references person
    );
  `.execute(db);

  await sql`
    create function discussion_stays() returns trigger language plpgsql as $$
    begin
      raise exception 'what was said stays: % on % is refused', tg_op, tg_table_name using errcode = 'SU002',
        hint = 'Who wrote a message can withdraw it.';
    end $$;

    -- who asked under one audience was answered under it
    create function discussion_keeps_its_audience() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and to_jsonb(new) - 'public' is distinct from to_jsonb(old) - 'public' then
        raise exception 'a discussion keeps its audience, its subject and its title' using errcode = 'SU002',
          hint = 'What is for others is a discussion of its own.';
      end if;
      if new.public and not (
        coalesce((select a.public from public.action a where a.country = new.country and a.id = new.action), false)
        or coalesce((select r.public from public.recommendation r
          where r.country = new.country and r.id = new.recommendation), false))
      then
        raise exception 'a discussion is public only with what it is about' using errcode = 'SU002';
      end if;
      return new;
    end $$;

    create function discussion_part_is_no_wider() returns trigger language plpgsql as $$
    begin
      if new.public and not exists (select from public.discussion d
        where d.country = new.country and d.id = new.discussion and d.public)
      then
        raise exception 'what belongs to a discussion is public only with it' using errcode = 'SU002';
      end if;
      return new;
    end $$;

    create function discussion_message_is_not_edited() returns trigger language plpgsql as $$
    declare
      open text[] := array['public', 'text', 'withdrawn_at'];
    begin
      if to_jsonb(new) - open is distinct from to_jsonb(old) - open
        or (new.text <> old.text and (new.text <> '' or new.withdrawn_at is null))
        or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at)
      then
        raise exception 'a message is never edited' using errcode = 'SU002',
          hint = 'Who wrote it can withdraw it and write another.';
      end if;
      return new;
    end $$;

    create trigger discussion_audience before insert or update on discussion
      for each row execute function discussion_keeps_its_audience();
    create trigger discussion_no_delete before delete on discussion
      for each row execute function discussion_stays();
    create trigger discussion_message_no_edit before update on discussion_message
      for each row execute function discussion_message_is_not_edited();
    create trigger discussion_message_public before insert or update of public on discussion_message
      for each row execute function discussion_part_is_no_wider();
    create trigger discussion_message_no_delete before delete on discussion_message
      for each row execute function discussion_stays();
    create trigger discussion_conclusion_public before insert or update of public on discussion_conclusion
      for each row execute function discussion_part_is_no_wider();
    create trigger discussion_conclusion_no_delete before delete on discussion_conclusion
      for each row execute function discussion_stays();
  `.execute(db);
}
