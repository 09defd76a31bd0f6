import { sql, type Kysely } from 'kysely';

/**
 * Accounts. The schema `auth` is better-auth 1.7's, as its own generator writes it, plus the counters of
 * rate-limiter-flexible; an account is not of a country, a person is. Links that were mailed to people are ours.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create schema auth;

    create table auth."user" (
      id text not null primary key,
      name text not null,
      email text not null unique,
      email_verified boolean not null,
      image text,
      created_at timestamptz not null default current_timestamp,
      updated_at timestamptz not null default current_timestamp,
      two_factor_enabled boolean
    );

    create table auth.session (
      id text not null primary key,
      expires_at timestamptz not null,
      token text not null unique,
      created_at timestamptz not null default current_timestamp,
      updated_at timestamptz not null,
      ip_address text,
      user_agent text,
      user_id text not null references auth."user" on delete cascade
    );
    create index session_user_id_idx on auth.session (user_id);

    create table auth.account (
      id text not null primary key,
      account_id text not null,
      provider_id text not null,
      user_id text not null references auth."user" on delete cascade,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      password text,
      created_at timestamptz not null default current_timestamp,
      updated_at timestamptz not null
    );
    create index account_user_id_idx on auth.account (user_id);

    create table auth.verification (
      id text not null primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null default current_timestamp,
      updated_at timestamptz not null default current_timestamp
    );
    create index verification_identifier_idx on auth.verification (identifier);

    create table auth.two_factor (
      id text not null primary key,
      secret text not null,
      backup_codes text not null,
      user_id text not null references auth."user" on delete cascade,
      verified boolean,
      failed_verification_count integer,
      locked_until timestamptz
    );
    create index two_factor_secret_idx on auth.two_factor (secret);
    create index two_factor_user_id_idx on auth.two_factor (user_id);

    create table auth.rate_limit (
      id text not null primary key,
      key text not null unique,
      count integer not null,
      last_request bigint not null
    );

    create table auth.slow_down (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    );
  `.execute(db);

  await sql`
    alter table person
      add column invited_at timestamptz,
      add column accepted_at timestamptz,
      add column password_changed_at timestamptz,
      add column two_factor boolean not null default false;

    -- A link in a mail that lets its holder set a password, once. Only a hash of its token is kept.
    create table account_link (
      country text not null,
      id uuid not null,
      kind text not null check (kind in ('invitation', 'reset')),
      person uuid not null,
      token_hash bytea not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      primary key (country, id),
      unique (country, token_hash),
      foreign key (country, person) references person
    );
    create index account_link_by_person on account_link (country, person, kind) where used_at is null;

    alter table mail_message drop constraint mail_message_state_check;
    alter table mail_message add constraint mail_message_state_check
      check (state in ('queued', 'sent', 'failed', 'outbox'));
  `.execute(db);
}
