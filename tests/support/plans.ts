import type { Pool } from 'pg';

/**
 * Gives the register of an installed country, with organisations and clusters, three plans: an adopted public one, a draft
 * that is public, and an adopted one that is not. Each has 30 actions, some with money, some stopped, overdue or without
 * a lead, which serve some of the register directly and some of its clusters.
 */
export async function addPlans(pool: Pool, country: string): Promise<void> {
  const run = (statement: string) => pool.query(statement, [country]);
  await run(
    `insert into plan (country, id, slug, kind, title, summary, language, organisation, starts_on, ends_on, stage, public,
        recorded_at)
      select $1, gen_random_uuid(), 'plan-' || n, 'national', 'Plan ' || n, '', 'en', o.id, '2026-01-01', '2029-12-31',
        case when n = 2 then 'draft' else 'adopted' end, n < 3, now()
      from generate_series(1, 3) n
        cross join (select id from organisation where country = $1 and kind = 'ministry' limit 1) o`,
  );
  await run(
    `insert into plan_version (country, id, plan, ordinal, stage, day, note, public, recorded_at)
      select country, gen_random_uuid(), id, 1, stage, '2026-01-15', '', public, recorded_at from plan where country = $1
        and slug like 'plan-_'`,
  );
  await run(
    `insert into action (country, id, plan, number, kind, title, description, starts_on, ends_on, state, is_funded, public,
        recorded_at)
      select p.country, gen_random_uuid(), p.id, n, 'policy', 'Action ' || n, '', '2026-02-01',
        case when n % 4 = 0 then date '2026-03-31' else date '2029-06-30' end,
        (array['planned', 'underway', 'done', 'stopped'])[1 + n % 4], n % 3 > 0, p.public, now()
      from plan p cross join generate_series(1, 30) n where p.country = $1 and p.slug like 'plan-_'`,
  );
  await run(
    `insert into action_organisation (country, id, action, organisation, part, public, recorded_at)
      select a.country, gen_random_uuid(), a.id, o.id, 'lead', a.public, now() from action a
        cross join (select id from organisation where country = $1 and kind = 'ministry' limit 1) o
      where a.country = $1 and a.title like 'Action %' and a.number % 5 > 0`,
  );
  await run(
    `insert into action_link (country, id, action, kind, recommendation, public, recorded_at)
      select a.country, gen_random_uuid(), a.id, 'recommendation', r.id, a.public, now()
      from action a join recommendation r on r.country = a.country and hashtext(r.id::text) % 90 = a.number
      where a.country = $1 and a.title like 'Action %'`,
  );
  await run(
    `insert into action_link (country, id, action, kind, cluster, public, recorded_at)
      select a.country, gen_random_uuid(), a.id, 'cluster', c.id, a.public, now()
      from action a join plan p on p.id = a.plan and p.slug = 'plan-1'
        join cluster c on c.country = a.country and c.slug = 'cluster-' || a.number
      where a.country = $1 and a.number % 6 = 0`,
  );
}
