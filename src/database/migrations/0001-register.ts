import { sql, type Kysely } from 'kysely';

/**
 * The register and its ledger. Every table is keyed by country first, so that one installation can serve a region and
 * the same schema distributes by `country`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table country (
      country text primary key check (country ~ '^[A-Z]{3}$'),
      id uuid not null unique,
      names jsonb not null,
      languages text[] not null check (cardinality(languages) > 0),
      sandbox boolean not null default false,
      accent text not null default '#0b5c7a' check (accent ~ '^#[0-9a-f]{6}$'),
      time_zone text not null default 'UTC',
      word_limits jsonb not null default '{}',
      modules jsonb not null default '{}',
      created_at timestamptz not null
    );

    create table status (
      country text not null references country,
      id uuid not null,
      ordinal integer not null,
      names jsonb not null,
      index_value numeric(2, 1) check (index_value in (0, 0.5, 1)),
      retired_at timestamptz,
      primary key (country, id)
    );

    create table organisation (
      country text not null references country,
      id uuid not null,
      slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      kind text not null check (kind in ('secretariat', 'ministry', 'agency', 'local-government',
        'parliament-committee', 'nhri', 'cso', 'un-entity')),
      names jsonb not null,
      suspended_at timestamptz,
      suspension_reason text,
      created_at timestamptz not null,
      primary key (country, id),
      unique (country, slug)
    );

    create table person (
      country text not null references country,
      id uuid not null,
      account text not null,
      name text not null,
      language text not null,
      suspended_at timestamptz,
      suspension_reason text,
      created_at timestamptz not null,
      primary key (country, id),
      unique (country, account)
    );

    create table membership (
      country text not null,
      id uuid not null,
      person uuid not null,
      organisation uuid not null,
      role text not null check (role in ('administrator', 'secretariat', 'focal-point', 'signatory', 'parliament',
        'nhri', 'civil-society', 'observer')),
      granted_at timestamptz not null,
      ended_at timestamptz,
      primary key (country, id),
      foreign key (country, person) references person,
      foreign key (country, organisation) references organisation
    );
    create unique index membership_current on membership (country, person, organisation, role) where ended_at is null;
    create index membership_by_organisation on membership (country, organisation) where ended_at is null;

    create table source_file (
      country text not null references country,
      id uuid not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      name text not null,
      media_type text not null,
      bytes bigint not null,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id)
    );
    create index source_file_by_sha256 on source_file (country, sha256);

    create table review (
      country text not null references country,
      id uuid not null,
      slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      mechanism text not null,
      cycle integer,
      session text,
      symbol text,
      held_on date,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, slug)
    );

    create table document (
      country text not null,
      id uuid not null,
      review uuid not null,
      source_file uuid not null,
      kind text not null,
      symbol text,
      language text not null,
      issued_on date,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, review) references review,
      foreign key (country, source_file) references source_file
    );
    create index document_by_review on document (country, review);

    create table recommendation (
      country text not null,
      id uuid not null,
      review uuid not null,
      document uuid not null,
      address text not null,
      number text not null,
      ordinal integer not null,
      language text not null,
      text text not null,
      lead_in text,
      page integer,
      position text check (position in ('supported', 'noted', 'partially-supported', 'pending')),
      recommending_states text[] not null default '{}',
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      unique (country, address),
      foreign key (country, review) references review,
      foreign key (country, document) references document
    );
    create index recommendation_by_review on recommendation (country, review, ordinal);
    create index recommendation_by_state on recommendation using gin (recommending_states);

    create table clause (
      country text not null,
      id uuid not null,
      recommendation uuid not null,
      ordinal integer not null,
      text text not null,
      recommending_states text[] not null default '{}',
      public boolean not null default false,
      primary key (country, id),
      foreign key (country, recommendation) references recommendation
    );
    create index clause_by_recommendation on clause (country, recommendation, ordinal);

    create table pledge (
      country text not null,
      id uuid not null,
      review uuid not null,
      document uuid not null,
      number text,
      ordinal integer not null,
      language text not null,
      text text not null,
      page integer,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, review) references review,
      foreign key (country, document) references document
    );
    create index pledge_by_review on pledge (country, review, ordinal);

    create table correction (
      country text not null,
      id uuid not null,
      recommendation uuid not null,
      field text not null,
      as_read jsonb,
      corrected jsonb,
      reason text,
      organisation uuid,
      public boolean not null default false,
      recorded_at timestamptz not null,
      primary key (country, id),
      foreign key (country, recommendation) references recommendation
    );
    create index correction_by_recommendation on correction (country, recommendation);

    create table import (
      country text not null references country,
      id uuid not null,
      state text not null check (state in ('queued', 'reading', 'review', 'confirmed', 'discarded', 'failed')),
      source_file uuid not null,
      requested_by uuid,
      organisation uuid,
      progress integer not null default 0 check (progress between 0 and 100),
      reading jsonb,
      corrections jsonb not null default '[]',
      failure jsonb,
      review uuid,
      version integer not null default 1,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (country, id),
      foreign key (country, source_file) references source_file,
      foreign key (country, review) references review
    );
    create index import_by_state on import (country, state, created_at desc);

    create table mail_message (
      country text not null references country,
      id uuid not null,
      recipient text not null,
      subject text not null,
      body text,
      state text not null check (state in ('queued', 'sent', 'failed')),
      attempts integer not null default 0,
      last_error text,
      created_at timestamptz not null,
      sent_at timestamptz,
      primary key (country, id)
    );
    create index mail_message_by_time on mail_message (country, created_at desc);
  `.execute(db);

  await sql`
    create table ledger (
      country text not null references country,
      seq bigint not null check (seq > 0),
      recorded_at timestamptz not null,
      verb text not null,
      organisation uuid,
      person uuid,
      person_salt bytea,
      person_commitment bytea not null,
      previous_hash bytea not null,
      hash bytea not null,
      primary key (country, seq)
    );

    create table ledger_change (
      country text not null,
      seq bigint not null,
      ordinal integer not null,
      kind text not null,
      record uuid not null,
      public boolean not null,
      before jsonb,
      after jsonb,
      salt bytea,
      commitment bytea not null,
      primary key (country, seq, ordinal),
      foreign key (country, seq) references ledger
    );
    create index ledger_change_by_record on ledger_change (country, kind, record, seq);

    create table ledger_head (
      country text primary key references country,
      seq bigint not null,
      recorded_at timestamptz not null,
      hash bytea not null
    );

    create function ledger_is_append_only() returns trigger language plpgsql as $$
    begin
      raise exception 'the ledger only grows: % on % is refused', tg_op, tg_table_name using errcode = 'SU001';
    end $$;

    create function ledger_change_only_redacts() returns trigger language plpgsql as $$
    begin
      if new.before is null and new.after is null and new.salt is null
        and (new.country, new.seq, new.ordinal, new.kind, new.record, new.public, new.commitment)
          = (old.country, old.seq, old.ordinal, old.kind, old.record, old.public, old.commitment)
      then
        return new;
      end if;
      raise exception 'a ledger entry is never edited; only its content may be dropped' using errcode = 'SU001';
    end $$;

    create function ledger_only_forgets_person() returns trigger language plpgsql as $$
    begin
      if new.person is null and new.person_salt is null
        and (new.country, new.seq, new.recorded_at, new.verb, new.organisation, new.person_commitment,
          new.previous_hash, new.hash) is not distinct from
          (old.country, old.seq, old.recorded_at, old.verb, old.organisation, old.person_commitment,
          old.previous_hash, old.hash)
      then
        return new;
      end if;
      raise exception 'a ledger entry is never edited; only its person may be dropped' using errcode = 'SU001';
    end $$;

    create trigger ledger_no_delete before delete on ledger for each row execute function ledger_is_append_only();
    create trigger ledger_no_truncate before truncate on ledger execute function ledger_is_append_only();
    create trigger ledger_no_update before update on ledger for each row execute function ledger_only_forgets_person();
    create trigger ledger_change_no_delete before delete on ledger_change
      for each row execute function ledger_is_append_only();
    create trigger ledger_change_no_truncate before truncate on ledger_change execute function ledger_is_append_only();
    create trigger ledger_change_no_update before update on ledger_change
      for each row execute function ledger_change_only_redacts();
  `.execute(db);

  // The expression, not a stored column, is indexed: the same query then runs on rows taken from the ledger as of a date.
  await sql`
    -- Qualified within: PostgreSQL runs index expressions with a search path of its own.
    create function search_configuration(language text) returns regconfig
    language sql immutable parallel safe as $$
      select case language when 'en' then 'english'::regconfig when 'fr' then 'french'::regconfig
        when 'es' then 'spanish'::regconfig when 'ar' then 'arabic'::regconfig when 'ru' then 'russian'::regconfig
        else 'simple'::regconfig end
    $$;
    create function search_words(language text, words text) returns tsvector
    language sql immutable parallel safe as $$
      select to_tsvector(public.search_configuration(language), words)
    $$;
    create function search_query(language text, words text) returns tsquery
    language sql immutable parallel safe as $$
      select websearch_to_tsquery(public.search_configuration(language), words)
    $$;
    create index recommendation_words on recommendation using gin (search_words(language, text));
  `.execute(db);
}
