import { sql, type Kysely } from 'kysely';

/**
 * What organisations report of an action or of a duty (decision 0026): an update with its obstacles and its evidence, and
 * the steps from a draft to what is published (`update_step`, which never is). The database itself holds that what was
 * published is neither edited nor removed, that it is public exactly as long as what it speaks of is, and that evidence is
 * public only where whoever gave it said so.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table country add column updates_are_signed boolean not null default false;

    create table progress_update (
      country text not null,
      id uuid not null,
      action uuid,
      assignment uuid,
      organisation uuid not null,
      ordinal integer not null check (ordinal > 0),
      starts_on date,
      ends_on date,
      done text not null,
      changed text not null,
      language text not null,
      status uuid,
      status_names jsonb,
      index_value numeric(2, 1) check (index_value in (0, 0.5, 1)),
      is_assessment boolean not null default false,
      state text not null check (state in ('draft', 'submitted', 'returned', 'approved', 'signed', 'published')),
      recorded_how text check (recorded_how in ('letter', 'telephone', 'meeting')),
      recorded_on date,
      published_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique nulls not distinct (country, action, assignment, organisation, ordinal),
      foreign key (country, action) references action,
      foreign key (country, assignment) references assignment,
      foreign key (country, organisation) references organisation,
      foreign key (country, status) references status,
      check (num_nonnulls(action, assignment) = 1),
      check (starts_on <= ends_on),
      check ((status is null) = (status_names is null)),
      check ((recorded_how is null) = (recorded_on is null)),
      check (not is_assessment or (assignment is not null and status is not null and recorded_how is null)),
      check (state in ('draft', 'returned') or (done <> '' and num_nonnulls(starts_on, ends_on) = 2)),
      check ((state = 'published') = (published_at is not null)),
      check (not public or state = 'published')
    );
    create index progress_update_by_action on progress_update (country, action) where action is not null;
    create index progress_update_by_assignment on progress_update (country, assignment) where assignment is not null;
    create index progress_update_by_organisation on progress_update (country, organisation);
    create index progress_update_waiting on progress_update (country, state) where state <> 'published';

    create table update_obstacle (
      country text not null,
      id uuid not null,
      progress_update uuid not null,
      ordinal integer not null check (ordinal > 0),
      kind text not null
        check (kind in ('money', 'staff', 'law', 'coordination', 'data', 'access', 'opposition', 'other')),
      text text not null check (text <> ''),
      decision text check (decision in ('action', 'date', 'money', 'owner', 'accept')),
      decision_reason text,
      decision_language text,
      decided_by uuid,
      decided_on date,
      removed_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, progress_update) references progress_update,
      foreign key (country, decided_by) references organisation,
      check (num_nonnulls(decision, decision_reason, decision_language, decided_on) in (0, 4)),
      check (decision_reason <> ''),
      check (not public or removed_at is null)
    );
    create index update_obstacle_by_update on update_obstacle (country, progress_update);

    create table update_evidence (
      country text not null,
      id uuid not null,
      progress_update uuid not null,
      part text not null check (part in ('evidence', 'record')),
      ordinal integer not null check (ordinal > 0),
      address text,
      sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
      file_name text,
      media_type text,
      bytes bigint check (bytes > 0),
      proves text not null,
      sensitivity text not null check (sensitivity in ('public', 'mechanism', 'own')),
      removed_at timestamptz,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, progress_update) references progress_update,
      check (num_nonnulls(address, sha256) = 1),
      check (num_nonnulls(sha256, file_name, media_type, bytes) in (0, 4)),
      check (part = 'record' or proves <> ''),
      check (not public or (sensitivity = 'public' and removed_at is null))
    );
    create index update_evidence_by_update on update_evidence (country, progress_update);
    create index update_evidence_by_file on update_evidence (country, sha256) where sha256 is not null;

    create table update_step (
      country text not null,
      id uuid not null,
      progress_update uuid not null,
      kind text not null check (kind in ('submit', 'take-back', 'return', 'approve', 'sign', 'publish')),
      organisation uuid,
      note text not null,
      language text not null,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, progress_update) references progress_update,
      foreign key (country, organisation) references organisation,
      check (kind <> 'return' or note <> '')
    );
    create index update_step_by_update on update_step (country, progress_update);
  `.execute(db);

  await sql`
    create function progress_update_is_public_with_its_subject() returns trigger language plpgsql as $$
    begin
      if new.public is distinct from (new.state = 'published' and (
        coalesce((select a.public from public.action a where a.country = new.country and a.id = new.action), false)
        or coalesce((select d.public from public.assignment d
          where d.country = new.country and d.id = new.assignment), false)))
      then
        raise exception 'an update is public exactly when it is published and what it speaks of is public'
          using errcode = 'SU002';
      end if;
      return new;
    end $$;

    create function update_stays() returns trigger language plpgsql as $$
    begin
      raise exception 'what was reported stays: % on % is refused', tg_op, tg_table_name using errcode = 'SU002',
        hint = 'A newer update stands beside it.';
    end $$;

    create function progress_update_is_not_edited() returns trigger language plpgsql as $$
    begin
      if old.state = 'published' and to_jsonb(new) - 'public' is distinct from to_jsonb(old) - 'public' then
        raise exception 'a published update is never edited' using errcode = 'SU002',
          hint = 'A newer update stands beside it.';
      end if;
      if (new.action, new.assignment, new.organisation, new.ordinal)
        is distinct from (old.action, old.assignment, old.organisation, old.ordinal)
      then
        raise exception 'an update stays with its organisation and with what it speaks of' using errcode = 'SU002';
      end if;
      return new;
    end $$;

    -- of an obstacle only what is decided on it comes after
    create function update_part_is_not_edited() returns trigger language plpgsql as $$
    declare
      open text[] := array['public', 'decision', 'decision_reason', 'decision_language', 'decided_by', 'decided_on'];
    begin
      -- a restore of a backup puts in what was there when its update was published
      if exists (select from public.progress_update u
          where u.country = new.country and u.id = new.progress_update and u.published_at < new.recorded_at)
        or (tg_op = 'UPDATE' and to_jsonb(new) - open is distinct from to_jsonb(old) - open
          and exists (select from public.progress_update u
            where u.country = new.country and u.id = new.progress_update and u.state = 'published'))
      then
        raise exception 'what belongs to a published update is never edited' using errcode = 'SU002',
          hint = 'A newer update stands beside it.';
      end if;
      return new;
    end $$;

    create function update_part_is_public_with_its_update() returns trigger language plpgsql as $$
    begin
      if new.public and not exists (select from public.progress_update u
        where u.country = new.country and u.id = new.progress_update and u.public)
      then
        raise exception 'what belongs to an update is public only with it' using errcode = 'SU002';
      end if;
      return new;
    end $$;

    create trigger progress_update_public before insert or update of public, state on progress_update
      for each row execute function progress_update_is_public_with_its_subject();
    create trigger progress_update_no_edit before update on progress_update
      for each row execute function progress_update_is_not_edited();
    create trigger progress_update_stays before delete on progress_update
      for each row execute function update_stays();
    create trigger update_obstacle_no_edit before insert or update on update_obstacle
      for each row execute function update_part_is_not_edited();
    create trigger update_obstacle_public before insert or update of public on update_obstacle
      for each row execute function update_part_is_public_with_its_update();
    create trigger update_obstacle_stays before delete on update_obstacle
      for each row execute function update_stays();
    create trigger update_evidence_no_edit before insert or update on update_evidence
      for each row execute function update_part_is_not_edited();
    create trigger update_evidence_public before insert or update of public on update_evidence
      for each row execute function update_part_is_public_with_its_update();
    create trigger update_evidence_stays before delete on update_evidence
      for each row execute function update_stays();
    create trigger update_step_stays before update or delete on update_step
      for each row execute function update_stays();
  `.execute(db);
}
