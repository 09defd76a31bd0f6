import type { Pool } from 'pg';

/**
 * Gives the register of an installed country organisations that answer for some of it and say something of some of it, and
 * the statuses that they say.
 */
export async function addVoices(pool: Pool, country: string): Promise<void> {
  const kinds = ['ministry', 'agency', 'local-government', 'parliament-committee', 'nhri', 'cso', 'cso'];
  await pool.query(
    `insert into organisation (country, id, slug, kind, names, created_at)
      select $1, gen_random_uuid(), kind || '-' || at, kind, jsonb_build_object('en', kind || ' ' || at), now()
      from unnest($2::text[]) with ordinality k(kind, at)`,
    [country, kinds],
  );
  await pool.query(
    `insert into status (country, id, ordinal, names, index_value)
      select $1, gen_random_uuid(), at, jsonb_build_object('en', 'status ' || at), value
      from unnest(array[0, 0.5, 1, null]::numeric[]) with ordinality s(value, at)`,
    [country],
  );
  await pool.query(
    `insert into assignment (country, id, recommendation, organisation, duty, public, recorded_at, ended_at)
      select r.country, gen_random_uuid(), r.id, o.id, case when o.kind = 'ministry' then 'lead' else 'supporting' end,
        r.public, now(), case when hashtext(r.id::text || o.slug) % 5 = 0 then now() end
      from recommendation r cross join organisation o
      where o.kind in ('ministry', 'agency') and hashtext(o.slug || r.id::text) % 3 = 0`,
  );
  await pool.query(
    `insert into assessment (country, id, recommendation, voice, organisation, ordinal, status, status_names,
        index_value, language, reason, day, public, recorded_at)
      select r.country, gen_random_uuid(), r.id, case o.kind when 'cso' then 'civil-society' when 'nhri' then 'nhri'
          when 'parliament-committee' then 'parliament' when 'local-government' then o.kind else 'government' end,
        o.id, n, s.id, s.names, s.index_value, 'en', 'so', '2026-01-01', r.public, now()
      from recommendation r cross join organisation o cross join generate_series(1, 2) n
        join status s on s.country = r.country
          and s.names ->> 'en' = 'status ' || 1 + abs(hashtext(r.id::text || o.slug || n)) % 4
      where hashtext(o.slug || r.id::text) % 4 = 0`,
  );
}
