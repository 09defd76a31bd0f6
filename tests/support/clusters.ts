import type { Pool } from 'pg';

/** Puts some of the register of an installed country into clusters; a few of them have no public member. */
export async function addClusters(pool: Pool, country: string): Promise<void> {
  await pool.query(
    `insert into cluster (country, id, slug, name, language, shared, public, recorded_at)
      select $1, gen_random_uuid(), 'cluster-' || n, case when n % 3 = 0 then 'Cluster ' || n end,
        case when n % 3 = 0 then 'en' end,
        jsonb_build_object('instruments', '[]'::jsonb, 'persons', '[]'::jsonb, 'words', jsonb_build_array('word', n::text)),
        n % 10 <> 0, now()
      from generate_series(1, 30) n`,
    [country],
  );
  await pool.query(
    `insert into cluster_member (country, id, recommendation, cluster, public, recorded_at)
      select r.country, gen_random_uuid(), r.id, c.id, r.public and c.public, now()
      from recommendation r join cluster c on c.country = r.country
        and c.slug = 'cluster-' || 1 + abs(hashtext(r.id::text)) % 30
      where hashtext(r.address) % 3 = 0`,
  );
}
