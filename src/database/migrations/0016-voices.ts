import { sql, type Kysely } from 'kysely';

/**
 * Who answers for a recommendation (`assignment`), and who says what of its implementation (`assessment`). Assessments
 * only grow: an organisation's newer one, by `ordinal`, stands in place of its own older ones. The database itself holds
 * that nobody's is changed or removed, and that none is hidden while its recommendation is public (decision 0017).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table assignment (
      country text not null,
      id uuid not null,
      recommendation uuid not null,
      organisation uuid not null,
      duty text not null check (duty in ('lead', 'supporting')),
      public boolean not null default false,
      recorded_at timestamptz not null,
      ended_at timestamptz,
      primary key (country, id),
      foreign key (country, recommendation) references recommendation,
      foreign key (country, organisation) references organisation
    );
    create unique index assignment_current on assignment (country, recommendation, organisation) where ended_at is null;
    create unique index assignment_lead on assignment (country, recommendation)
      where ended_at is null and duty = 'lead';
    create index assignment_by_organisation on assignment (country, organisation) where ended_at is null;

    create table assessment (
      country text not null,
      id uuid not null,
      recommendation uuid not null,
      clause uuid,
      voice text not null
        check (voice in ('government', 'local-government', 'parliament', 'nhri', 'civil-society')),
      organisation uuid not null,
      ordinal integer not null check (ordinal > 0),
      status uuid not null,
      status_names jsonb not null,
      index_value numeric(2, 1) check (index_value in (0, 0.5, 1)),
      language text not null,
      reason text not null check (reason <> ''),
      evidence text,
      day date not null,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique nulls not distinct (country, recommendation, organisation, clause, ordinal),
      foreign key (country, recommendation) references recommendation,
      foreign key (country, clause) references clause,
      foreign key (country, organisation) references organisation,
      foreign key (country, status) references status
    );
    create index assessment_by_organisation on assessment (country, organisation);
  `.execute(db);

  await sql`
    create function assessment_is_public_with_its_recommendation() returns trigger language plpgsql as $$
    begin
      if new.public is distinct from (select r.public from public.recommendation r
        where r.country = new.country and r.id = new.recommendation)
      then
        raise exception 'an assessment is public exactly when its recommendation is' using errcode = 'SU002';
      end if;
      return new;
    end $$;

    create function assessment_only_grows() returns trigger language plpgsql as $$
    begin
      raise exception 'what an organisation has said stands: % on assessment is refused', tg_op
        using errcode = 'SU002', hint = 'The organisation that speaks adds a newer assessment of its own.';
    end $$;

    create function assessment_is_never_edited() returns trigger language plpgsql as $$
    begin
      if to_jsonb(new) - 'public' is distinct from to_jsonb(old) - 'public' then
        raise exception 'what an organisation has said is never edited' using errcode = 'SU002',
          hint = 'The organisation that speaks adds a newer assessment of its own.';
      end if;
      return new;
    end $$;

    create trigger assessment_no_delete before delete on assessment
      for each row execute function assessment_only_grows();
    create trigger assessment_no_truncate before truncate on assessment execute function assessment_only_grows();
    create trigger assessment_no_edit before update on assessment
      for each row execute function assessment_is_never_edited();
    create trigger assessment_public before insert or update of public on assessment
      for each row execute function assessment_is_public_with_its_recommendation();
  `.execute(db);
}
