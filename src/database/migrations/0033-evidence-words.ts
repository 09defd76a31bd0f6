import { sql, type Kysely } from 'kysely';

/**
 * Words to find records by (decision 0035). `evidence_words` holds what a file that was given as evidence says, as the
 * database stems it: never its text, and never asked but through the evidence that the file was given as. A record in
 * whichever language is found by a word in any of the four, so that one question asks all of them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table evidence_words (
      country text not null,
      id uuid not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      words tsvector not null,
      read_at timestamptz not null,
      primary key (country, id),
      unique (country, sha256)
    );
    create index evidence_words_found on evidence_words using gin (words);

    -- Qualified within: PostgreSQL runs index expressions with a search path of its own.
    create function words_of_any(words text) returns tsvector
    language sql immutable parallel safe as $$
      select pg_catalog.to_tsvector('pg_catalog.english', words) || pg_catalog.to_tsvector('pg_catalog.french', words)
        || pg_catalog.to_tsvector('pg_catalog.spanish', words) || pg_catalog.to_tsvector('pg_catalog.arabic', words)
    $$;
    create function asked_of_any(words text) returns tsquery
    language sql immutable parallel safe as $$
      select pg_catalog.websearch_to_tsquery('pg_catalog.english', words)
        || pg_catalog.websearch_to_tsquery('pg_catalog.french', words)
        || pg_catalog.websearch_to_tsquery('pg_catalog.spanish', words)
        || pg_catalog.websearch_to_tsquery('pg_catalog.arabic', words)
    $$;
    create index action_words on action using gin (words_of_any(title || ' ' || description));
    create index progress_update_words on progress_update using gin (words_of_any(done || ' ' || changed));
    create index update_evidence_words on update_evidence
      using gin (words_of_any(proves || ' ' || coalesce(file_name, '') || ' ' || coalesce(address, '')));
    create index discussion_words on discussion using gin (words_of_any(title));
    create index discussion_message_words on discussion_message using gin (words_of_any(text));
  `.execute(db);
}
