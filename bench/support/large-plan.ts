import type { Pool } from 'pg';

/** How much of each a plan has: by default what a middle-sized country would have after some years. */
export type PlanSize = {
  actions: number;
  indicators: number;
  values: number;
  links: number;
  updates: number;
};

/**
 * Gives the register of an installed country, with organisations and clusters, a national and three sector plans in invented
 * words: objectives, actions with leads, milestones, costs and budget lines, links to recommendations, and indicators with
 * values of two organisations, and published updates of each lead. All of it is public, as of plans that were adopted.
 */
export async function fillPlans(pool: Pool, country: string, size: PlanSize): Promise<void> {
  const run = async (statement: string, ...more: unknown[]) => {
    await pool.query(statement, [country, ...more]);
  };
  const organisation = `(select id from organisation where country = $1 and kind in ('ministry', 'agency')
    order by md5(slug || x.n::text) limit 1)`;
  await run(
    `insert into plan (country, id, slug, kind, title, summary, language, organisation, starts_on, ends_on, stage, public,
        recorded_at)
      select $1, gen_random_uuid(), 'plan-' || x.n, case when x.n = 1 then 'national' else 'sector' end,
        'Plan ' || x.n || ' for human rights', 'What is done until 2030.', 'en', ${organisation}, '2026-01-01',
        '2030-12-31', 'adopted', true, now() from generate_series(1, 4) x(n)`,
  );
  await run(
    `insert into plan_version (country, id, plan, ordinal, stage, day, note, public, recorded_at)
      select country, gen_random_uuid(), id, 1, 'adopted', '2026-01-15', '', true, now() from plan where country = $1`,
  );
  await run(
    `insert into objective (country, id, plan, ordinal, title, description, measure, due, public, recorded_at)
      select country, gen_random_uuid(), id, o, 'Objective ' || o, 'What it is about.', 'At least ' || o * 5 || '% by 2029',
        '2029-12-31', true, now() from plan cross join generate_series(1, 10) o where country = $1`,
  );
  await run(
    `insert into action (country, id, plan, objective, number, kind, title, description, starts_on, ends_on, state,
        is_funded, public, recorded_at)
      select p.country, gen_random_uuid(), p.id, (select id from objective o where o.country = p.country and o.plan = p.id
          and o.ordinal = 1 + x.n % 10), row_number() over (partition by p.id order by x.n),
        (array['legislation', 'policy', 'training', 'services', 'data'])[1 + x.n % 5],
        'Action ' || x.n || ' on ' || md5(x.n::text), repeat('What is done, step by step. ', 8),
        date '2026-01-01' + (x.n % 600)::int, date '2026-06-01' + (x.n % 1500)::int,
        (array['planned', 'underway', 'underway', 'done', 'stopped'])[1 + x.n % 5], x.n % 3 > 0, true, now()
      from generate_series(1, $2) x(n) join plan p on p.country = $1 and p.slug = 'plan-' || case when x.n % 2 = 0 then 1
        else 2 + x.n % 3 end`,
    size.actions,
  );
  await run(
    `insert into action_organisation (country, id, action, organisation, part, public, recorded_at)
      select a.country, gen_random_uuid(), a.id, o.id, o.part, true, now() from action a cross join lateral (
        select id, case row_number() over (order by md5(slug || a.id::text)) when 1 then 'lead' else 'supporting' end as part
        from organisation where country = a.country and kind in ('ministry', 'agency', 'local-government')
        order by md5(slug || a.id::text) limit 2) o where a.country = $1`,
  );
  await run(
    `insert into milestone (country, id, action, title, due, reached_on, public, recorded_at)
      select a.country, gen_random_uuid(), a.id, 'Milestone ' || m, a.starts_on + m * 60, case when m = 1 then a.starts_on + 70 end,
        true, now() from action a cross join generate_series(1, 3) m where a.country = $1`,
  );
  await run(
    `insert into action_link (country, id, action, kind, recommendation, public, recorded_at)
      select a.country, gen_random_uuid(), a.id, 'recommendation', r.id, true, now()
      from (select *, row_number() over (order by id) as place from action where country = $1) a
        cross join generate_series(1, $2) x(n)
        join (select id, row_number() over (order by id) as place, count(*) over () as of from recommendation
          where country = $1) r on r.place = 1 + (a.place * 7 + x.n * 131) % r.of`,
    Math.ceil(size.links / size.actions),
  );
  await run(
    `insert into action_cost (country, id, action, fiscal_year, amount, currency, public, recorded_at)
      select country, gen_random_uuid(), id, year, 5000000 + number * 1000, 'USD', true, now()
      from action cross join generate_series(2026, 2027) year where country = $1`,
  );
  await run(
    `insert into budget_line (country, id, action, fiscal_year, source, source_name, currency, cofog, budget_code, public,
        recorded_at)
      select country, gen_random_uuid(), id, year, case when number % 4 = 0 then 'donor' else 'state' end, '', 'USD', '03.3',
        'B-' || number, true, now() from action cross join generate_series(2026, 2027) year where country = $1 and is_funded`,
  );
  await run(
    `insert into budget_amount (country, id, line, allocated, committed, spent, public, recorded_at)
      select country, gen_random_uuid(), id, 4000000, 3000000, 1000000, true, now() from budget_line where country = $1`,
  );
  await run(
    `insert into resource (country, id, action, kind, description, fiscal_year, needed, in_hand, public, recorded_at)
      select country, gen_random_uuid(), id, 'staff', 'Inspectors', 2026, 4, 1.5, true, now() from action
      where country = $1 and number % 2 = 0`,
  );
  await run(
    `insert into indicator (country, id, slug, kind, title, definition, language, unit, better, frequency, collector, limits,
        public, recorded_at)
      select $1, gen_random_uuid(), 'indicator-' || x.n, (array['structural', 'process', 'outcome'])[1 + x.n % 3],
        'Indicator ' || x.n || ' of ' || md5(x.n::text), 'What is counted, and how.', 'en', '%', 'higher', 'yearly',
        ${organisation}, 'It does not count who never asked.', true, now() from generate_series(1, $2) x(n)`,
    size.indicators,
  );
  await run(
    `insert into indicator_method (country, id, indicator, ordinal, method, since, public, recorded_at)
      select country, gen_random_uuid(), id, 1, 'A survey of households.', 2020, true, now() from indicator
      where country = $1`,
  );
  await run(
    `insert into indicator_target (country, id, indicator, kind, year, value, public, recorded_at)
      select country, gen_random_uuid(), id, t.kind, t.year, t.value, true, now() from indicator
        cross join (values ('baseline', 2022, 20), ('benchmark', 2026, 40), ('target', 2030, 60)) t(kind, year, value)
      where country = $1`,
  );
  await run(
    `insert into indicator_value (country, id, indicator, organisation, method, period, breakdown, category, source, note,
        public, recorded_at)
      select i.country, gen_random_uuid(), i.id, o.id, m.id, (2021 + x.n)::text, '', '', 'Survey', '', true, now()
      from indicator i join indicator_method m on m.country = i.country and m.indicator = i.id
        cross join generate_series(1, $2) x(n) cross join lateral (select id from organisation
          where country = i.country and kind in ('ministry', 'nhri') order by kind, slug
          offset x.n % 2 limit 1) o
      where i.country = $1`,
    Math.ceil(size.values / size.indicators),
  );
  await run(
    `insert into indicator_figure (country, id, indicator_value, value, public, recorded_at)
      select country, gen_random_uuid(), id, 20 + (right(period, 2)::int * 2), true, now() from indicator_value
      where country = $1`,
  );
  await run(
    `insert into indicator_link (country, id, indicator, action, public, recorded_at)
      select i.country, gen_random_uuid(), i.id, a.id, true, now()
      from (select *, row_number() over (order by id) as place from indicator where country = $1) i
      join (select id, row_number() over (order by id) as place from action where country = $1) a on a.place = i.place`,
  );
  await run(
    `insert into progress_update (country, id, action, organisation, ordinal, starts_on, ends_on, done, changed, language,
        state, published_at, public, recorded_at)
      select a.country, gen_random_uuid(), a.id, l.organisation, x.n, date '2024-01-01' + x.n * 90, date '2024-03-31' + x.n * 90,
        'Held the trainings that were planned and drafted the rules', 'More people were heard within the time that the law sets',
        'en', 'published', now(), true, now()
      from action a join action_organisation l on l.country = a.country and l.action = a.id and l.part = 'lead'
        cross join generate_series(1, $2) x(n)
      where a.country = $1`,
    Math.ceil(size.updates / size.actions),
  );
  await pool.query('analyze');
}
