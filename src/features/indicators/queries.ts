import { sql } from 'kysely';
import type { Viewer } from '../../access/policy.ts';
import type { Reading } from '../../access/reading.ts';
import type { Database } from '../../database/connection.ts';
import type { Row, Translated } from '../../database/tables.ts';
import { timeOf } from './period.ts';
import type { LatestFigure, Linked, ListQuery, ShownIndicator } from './schema.ts';

export type Indicator = Row<'indicator'> & { collector_slug: string; collector_names: Translated };

/** One indicator by its slug, a removed one too: its address holds. */
export async function findIndicator(reading: Reading, slug: string): Promise<Indicator | undefined> {
  return reading
    .selectFrom('indicator as i')
    .innerJoin('organisation as o', 'o.id', 'i.collector')
    .selectAll('i')
    .select(['o.slug as collector_slug', 'o.names as collector_names'])
    .where('i.slug', '=', slug)
    .executeTakeFirst();
}

type Bare = Omit<ShownIndicator, 'latest' | 'baseline' | 'benchmarks' | 'target' | 'breaks'>;

/** The indicators that stand, without their figures. */
export function shownIndicators(reading: Reading) {
  return reading
    .selectFrom('indicator as i')
    .innerJoin('organisation as o', 'o.id', 'i.collector')
    .select(['i.id', 'i.slug', 'i.title', 'i.language', 'i.kind', 'i.unit', 'i.better', 'i.frequency'])
    .select(['i.public', 'i.collector', 'o.slug as collector_slug', 'o.names as collector_names'])
    .where('i.removed_at', 'is', null);
}

/** The indicators of a list, all of them, without their figures. */
export async function listIndicators(reading: Reading, query: Omit<ListQuery, 'page' | 'way'>) {
  let asked = shownIndicators(reading);
  if (query.kind) asked = asked.where('i.kind', '=', query.kind);
  if (query.collector) asked = asked.where('o.slug', '=', query.collector);
  if (query.q !== undefined)
    for (const word of query.q.toLowerCase().split(/\s+/))
      asked = asked.where((eb) =>
        eb.or([
          eb(sql`strpos(lower(i.title), ${word})`, '>', 0),
          eb(sql`strpos(lower(coalesce(i.sdg_indicator, '')), ${word})`, '>', 0),
        ]),
      );
  if (query.value)
    asked = asked.where((eb) => {
      const entered = eb.exists(
        eb
          .selectFrom('indicator_value as v')
          .select('v.id')
          .whereRef('v.indicator', '=', 'i.id')
          .where('v.removed_at', 'is', null),
      );
      return query.value === 'some' ? entered : eb.not(entered);
    });
  return asked.execute();
}

/** The organisations that collect indicators, for choosing one. */
export async function listCollectors(reading: Reading): Promise<{ slug: string; names: Translated }[]> {
  return reading
    .selectFrom('organisation as o')
    .select(['o.slug', 'o.names'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('indicator as i')
          .select('i.id')
          .whereRef('i.collector', '=', 'o.id')
          .where('i.removed_at', 'is', null),
      ),
    )
    .orderBy('o.slug')
    .execute();
}

/** Indicators with the newest figure of each source and their way to the target: three questions for any number of them. */
export async function withFigures(reading: Reading, indicators: readonly Bare[]): Promise<ShownIndicator[]> {
  if (indicators.length === 0) return [];
  const isOne = (column: 'v.indicator' | 't.indicator' | 'm.indicator') =>
    sql<boolean>`${sql.ref(column)} = any(${sql.val(indicators.map(({ id }) => id))}::uuid[])`;
  const [figures, targets, methods] = await Promise.all([
    reading
      .selectFrom('indicator_value as v')
      .innerJoin('indicator_figure as f', 'f.indicator_value', 'v.id')
      .innerJoin('organisation as o', 'o.id', 'v.organisation')
      .distinctOn(['v.indicator', 'v.organisation'])
      .select(['v.indicator', 'v.organisation', 'v.period', 'f.value'])
      .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
      .where(isOne('v.indicator'))
      .where('v.breakdown', '=', '')
      .where('v.removed_at', 'is', null)
      .orderBy('v.indicator')
      .orderBy('v.organisation')
      .orderBy('v.period', 'desc')
      .execute(),
    reading
      .selectFrom('indicator_target as t')
      .select(['t.indicator', 't.kind', 't.year', 't.value'])
      .where(isOne('t.indicator'))
      .where('t.removed_at', 'is', null)
      .orderBy('t.year')
      .execute(),
    reading
      .selectFrom('indicator_method as m')
      .select(['m.indicator', 'm.since'])
      .where(isOne('m.indicator'))
      .orderBy('m.since')
      .execute(),
  ]);
  const latest = Map.groupBy(figures, ({ indicator }) => indicator);
  const points = Map.groupBy(targets, ({ indicator }) => indicator);
  const ways = Map.groupBy(methods, ({ indicator }) => indicator);
  return indicators.map((indicator) => {
    const of = (wanted: 'baseline' | 'benchmark' | 'target') =>
      (points.get(indicator.id) ?? []).flatMap(({ kind, year, value }) =>
        kind === wanted ? [{ year, value }] : [],
      );
    const sources = (latest.get(indicator.id) ?? []).map(({ indicator: _of, ...figure }) => figure);
    return {
      ...indicator,
      latest: inOrderOfSources(sources, indicator.collector),
      baseline: of('baseline').at(-1) ?? null,
      benchmarks: of('benchmark'),
      target: of('target').at(-1) ?? null,
      breaks: (ways.get(indicator.id) ?? []).slice(1).map(({ since }) => since),
    };
  });
}

function inOrderOfSources(figures: LatestFigure[], collector: string): LatestFigure[] {
  const place = ({ organisation }: LatestFigure) => (organisation === collector ? 0 : 1);
  return figures.sort(
    (one, other) =>
      place(one) - place(other) ||
      timeOf(other.period) - timeOf(one.period) ||
      one.organisation_slug.localeCompare(other.organisation_slug),
  );
}

/** The indicators of an action, an objective or a recommendation. One question where there are none. */
export async function listIndicatorsOf(reading: Reading, { kind, id }: Linked): Promise<ShownIndicator[]> {
  const linked = await shownIndicators(reading)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('indicator_link as l')
          .select('l.id')
          .whereRef('l.indicator', '=', 'i.id')
          .where(`l.${kind}`, '=', id)
          .where('l.ended_at', 'is', null),
      ),
    )
    .orderBy('i.slug')
    .execute();
  return withFigures(reading, linked);
}

export type Method = Pick<Row<'indicator_method'>, 'id' | 'ordinal' | 'method' | 'since'>;

export async function listMethods(reading: Reading, indicator: string): Promise<Method[]> {
  return reading
    .selectFrom('indicator_method')
    .select(['id', 'ordinal', 'method', 'since'])
    .where('indicator', '=', indicator)
    .orderBy('ordinal')
    .execute();
}

export type ListedTarget = Pick<Row<'indicator_target'>, 'kind' | 'year'> & { value: number };

export async function listTargets(reading: Reading, indicator: string): Promise<ListedTarget[]> {
  const rows = await reading
    .selectFrom('indicator_target')
    .select(['kind', 'year', 'value'])
    .where('indicator', '=', indicator)
    .where('removed_at', 'is', null)
    .orderBy('year')
    .execute();
  return rows;
}

export type ListedValue = Pick<
  Row<'indicator_value'>,
  | 'id'
  | 'organisation'
  | 'method'
  | 'period'
  | 'breakdown'
  | 'category'
  | 'is_suppressed'
  | 'source'
  | 'note'
  | 'recorded_at'
> & {
  organisation_slug: string;
  organisation_names: Translated;
  /** Null where it is kept back. */
  value: number | null;
  cases: number | null;
};

/**
 * The figures of an indicator: all, or those of the whole, or the parts of one period. What is kept back is kept back from
 * those who work in plans too; its own organisation reads it through `withOwn`.
 */
export async function listValues(
  reading: Reading,
  indicator: string,
  which: 'all' | 'whole' | { partsOf: string },
): Promise<ListedValue[]> {
  let asked = reading
    .selectFrom('indicator_value as v')
    .innerJoin('organisation as o', 'o.id', 'v.organisation')
    .leftJoin('indicator_figure as f', (join) =>
      join.onRef('f.indicator_value', '=', 'v.id').on('v.is_suppressed', '=', false),
    )
    .select(['v.id', 'v.organisation', 'v.method', 'v.period', 'v.breakdown', 'v.category'])
    .select(['v.is_suppressed', 'v.source', 'v.note', 'v.recorded_at', 'f.value', 'f.cases'])
    .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
    .where('v.indicator', '=', indicator)
    .where('v.removed_at', 'is', null);
  if (which === 'whole') asked = asked.where('v.breakdown', '=', '');
  else if (which !== 'all')
    asked = asked.where('v.breakdown', '<>', '').where('v.period', '=', which.partsOf);
  const rows = await asked
    .orderBy('v.period')
    .orderBy('o.slug')
    .orderBy('v.breakdown')
    .orderBy('v.category')
    .execute();
  return rows;
}

/** Values with the figures that are kept back from others, where they are of an organisation of the reader's own. */
export async function withOwn(
  db: Database,
  { country, memberships }: Viewer,
  values: readonly ListedValue[],
): Promise<ListedValue[]> {
  const own = new Set(memberships.map(({ organisation }) => organisation));
  const back = values.filter(({ is_suppressed, organisation }) => is_suppressed && own.has(organisation));
  if (back.length === 0) return [...values];
  const rows = await db
    .selectFrom('indicator_figure')
    .select(['indicator_value', 'value', 'cases'])
    .where('country', '=', country)
    .where(sql<boolean>`indicator_value = any(${sql.val(back.map(({ id }) => id))}::uuid[])`)
    .execute();
  const figures = new Map(rows.map((row) => [row.indicator_value, row]));
  return values.map((value) => {
    const figure = figures.get(value.id);
    return figure ? { ...value, value: figure.value, cases: figure.cases } : value;
  });
}

/** The periods of which there are parts, oldest first. */
export async function listBrokenDown(reading: Reading, indicator: string): Promise<string[]> {
  const rows = await reading
    .selectFrom('indicator_value')
    .select('period')
    .distinct()
    .where('indicator', '=', indicator)
    .where('breakdown', '<>', '')
    .where('removed_at', 'is', null)
    .orderBy('period')
    .execute();
  return rows.map(({ period }) => period);
}

/** What an indicator measures, as far as this viewer may see it. */
export type ListedLink = {
  id: string;
  recommendation: { address: string; number: string; text: string; language: string } | null;
  action: { plan: string; number: number; title: string; language: string } | null;
  objective: { plan: string; ordinal: number; title: string; language: string } | null;
};

export async function listLinks(reading: Reading, indicator: string): Promise<ListedLink[]> {
  const links = () =>
    reading
      .selectFrom('indicator_link as l')
      .where('l.indicator', '=', indicator)
      .where('l.ended_at', 'is', null);
  const [recommendations, actions, objectives] = await Promise.all([
    links()
      .innerJoin('recommendation as r', 'r.id', 'l.recommendation')
      .select(['l.id', 'r.address', 'r.number', 'r.text', 'r.language'])
      .orderBy('r.address')
      .execute(),
    links()
      .innerJoin('action as a', 'a.id', 'l.action')
      .innerJoin('plan as p', 'p.id', 'a.plan')
      .select(['l.id', 'p.slug as plan', 'a.number', 'a.title', 'p.language'])
      .where('a.removed_at', 'is', null)
      .orderBy('p.slug')
      .orderBy('a.number')
      .execute(),
    links()
      .innerJoin('objective as b', 'b.id', 'l.objective')
      .innerJoin('plan as p', 'p.id', 'b.plan')
      .select(['l.id', 'p.slug as plan', 'b.ordinal', 'b.title', 'p.language'])
      .where('b.removed_at', 'is', null)
      .orderBy('p.slug')
      .orderBy('b.ordinal')
      .execute(),
  ]);
  const none = { recommendation: null, action: null, objective: null };
  return [
    ...objectives.map(({ id, ...objective }) => ({ ...none, id, objective })),
    ...actions.map(({ id, ...action }) => ({ ...none, id, action })),
    ...recommendations.map(({ id, ...recommendation }) => ({ ...none, id, recommendation })),
  ];
}

/** What somebody wants to give an indicator to, to say its name above the choice. */
export async function findLinked(
  reading: Reading,
  { kind, id }: Linked,
): Promise<Omit<ListedLink, 'id'> | undefined> {
  const none = { recommendation: null, action: null, objective: null };
  if (kind === 'recommendation') {
    const recommendation = await reading
      .selectFrom('recommendation')
      .select(['address', 'number', 'text', 'language'])
      .where('id', '=', id)
      .executeTakeFirst();
    return recommendation && { ...none, recommendation };
  }
  if (kind === 'action') {
    const action = await reading
      .selectFrom('action as a')
      .innerJoin('plan as p', 'p.id', 'a.plan')
      .select(['p.slug as plan', 'a.number', 'a.title', 'p.language'])
      .where('a.id', '=', id)
      .where('a.removed_at', 'is', null)
      .executeTakeFirst();
    return action && { ...none, action };
  }
  const objective = await reading
    .selectFrom('objective as b')
    .innerJoin('plan as p', 'p.id', 'b.plan')
    .select(['p.slug as plan', 'b.ordinal', 'b.title', 'p.language'])
    .where('b.id', '=', id)
    .where('b.removed_at', 'is', null)
    .executeTakeFirst();
  return objective && { ...none, objective };
}

/** What stands at an address of this site that an indicator can measure. */
export async function findLinkable(reading: Reading, address: string): Promise<Linked | null> {
  const path = decodeURIComponentSafely(address.replace(/^https?:\/\/[^/]+/i, '').replace(/\?.*$/, ''));
  const recommendation = /^\/?recommendations\/([^/#]+)\/([^/#]+)/.exec(path);
  if (recommendation) {
    const found = await reading
      .selectFrom('recommendation')
      .select('id')
      .where('address', '=', `${recommendation[1]}/${recommendation[2]}`)
      .executeTakeFirst();
    return found ? { kind: 'recommendation', id: found.id } : null;
  }
  const part = /^\/?plans\/([^/#]+)(?:\/(actions|objectives)\/|#(objective)-)(\d{1,6})/.exec(path);
  if (!part) return null;
  const [, plan = '', place, , number = ''] = part;
  const found =
    place === 'actions'
      ? await reading
          .selectFrom('action as a')
          .innerJoin('plan as p', 'p.id', 'a.plan')
          .select('a.id')
          .where('p.slug', '=', plan)
          .where('a.number', '=', Number(number))
          .where('a.removed_at', 'is', null)
          .executeTakeFirst()
      : await reading
          .selectFrom('objective as b')
          .innerJoin('plan as p', 'p.id', 'b.plan')
          .select('b.id')
          .where('p.slug', '=', plan)
          .where('b.ordinal', '=', Number(number))
          .where('b.removed_at', 'is', null)
          .executeTakeFirst();
  return found ? { kind: place === 'actions' ? 'action' : 'objective', id: found.id } : null;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
