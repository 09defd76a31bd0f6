import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import { shownIndicators, withFigures } from './queries.ts';
import type { ShownIndicator } from './schema.ts';

/** An indicator with the parts of plans that it measures: actions by id, objectives by their plan's slug and ordinal. */
export type Measuring = {
  indicator: ShownIndicator;
  actions: string[];
  objectives: { plan: string; ordinal: number }[];
};

/** The indicators that measure actions and objectives, with their figures: three questions for any number of them. */
export async function listMeasuring(reading: Reading): Promise<Measuring[]> {
  const links = await reading
    .selectFrom('indicator_link as l')
    .leftJoin('action as a', (join) => join.onRef('a.id', '=', 'l.action').on('a.removed_at', 'is', null))
    .leftJoin('objective as j', (join) =>
      join.onRef('j.id', '=', 'l.objective').on('j.removed_at', 'is', null),
    )
    .leftJoin('plan as p', 'p.id', 'j.plan')
    .select(['l.indicator', 'a.id as action', 'p.slug as plan', 'j.ordinal'])
    .where('l.ended_at', 'is', null)
    .where((eb) => eb.or([eb('a.id', 'is not', null), eb('j.id', 'is not', null)]))
    .execute();
  const of = Map.groupBy(links, ({ indicator }) => indicator);
  const found = await listWithFigures(reading, [...of.keys()]);
  return found.map((indicator) => {
    const own = of.get(indicator.id) ?? [];
    return {
      indicator,
      actions: own.flatMap(({ action }) => action ?? []),
      objectives: own.flatMap(({ plan, ordinal }) =>
        plan === null || ordinal === null ? [] : [{ plan, ordinal }],
      ),
    };
  });
}

/** The indicators that measure some objectives, by the objective's id: as many questions for all as for one. */
export async function listIndicatorsOfObjectives(
  reading: Reading,
  objectives: readonly string[],
): Promise<Map<string, ShownIndicator[]>> {
  if (objectives.length === 0) return new Map();
  const links = await reading
    .selectFrom('indicator_link')
    .select(['indicator', sql<string>`objective`.as('objective')])
    .where(sql<boolean>`objective = any(${sql.val([...objectives])}::uuid[])`)
    .where('ended_at', 'is', null)
    .execute();
  const found = await listWithFigures(
    reading,
    links.map(({ indicator }) => indicator),
  );
  const linked = Map.groupBy(links, ({ objective }) => objective);
  return new Map(
    [...linked].map(([objective, own]) => {
      const ids = new Set(own.map(({ indicator }) => indicator));
      return [objective, found.filter(({ id }) => ids.has(id))];
    }),
  );
}

async function listWithFigures(reading: Reading, ids: readonly string[]): Promise<ShownIndicator[]> {
  if (ids.length === 0) return [];
  const shown = await shownIndicators(reading)
    .where(sql<boolean>`i.id = any(${sql.val([...ids])}::uuid[])`)
    .orderBy('i.slug')
    .execute();
  return withFigures(reading, shown);
}
