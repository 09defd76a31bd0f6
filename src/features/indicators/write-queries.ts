import { sql } from 'kysely';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';
import type { Linked } from './schema.ts';

type Db = Database | InTransaction;

/** The country's languages, and its day at an instant. */
export async function readCountryDay(
  db: Db,
  country: string,
  at: Date,
): Promise<{ languages: string[]; today: string }> {
  return db
    .selectFrom('country')
    .select(['languages', sql<string>`((${at}::timestamptz at time zone time_zone)::date)::text`.as('today')])
    .where('country', '=', country)
    .executeTakeFirstOrThrow();
}

export type Collecting = { id: string; slug: string; kind: string; names: Translated };

/** The organisations that can collect an indicator: those that are not suspended. */
export async function listCollecting(db: Db, country: string): Promise<Collecting[]> {
  return db
    .selectFrom('organisation')
    .select(['id', 'slug', 'kind', 'names'])
    .where('country', '=', country)
    .where('suspended_at', 'is', null)
    .orderBy('slug')
    .execute();
}

export async function readIndicator(
  tx: Db,
  country: string,
  slug: string,
): Promise<Row<'indicator'> | undefined> {
  return tx
    .selectFrom('indicator')
    .selectAll()
    .where('country', '=', country)
    .where('slug', '=', slug)
    .executeTakeFirst();
}

/** Indicators by slug that are not removed, for many figures at once. */
export async function readIndicators(
  tx: Db,
  country: string,
  slugs: readonly string[],
): Promise<Row<'indicator'>[]> {
  return tx
    .selectFrom('indicator')
    .selectAll()
    .where('country', '=', country)
    .where('removed_at', 'is', null)
    .where(sql<boolean>`slug = any(${sql.val([...slugs])}::text[])`)
    .execute();
}

export async function isSlugTaken(tx: Db, country: string, slug: string): Promise<boolean> {
  return (await readIndicator(tx, country, slug)) !== undefined;
}

export async function insertIndicator(tx: InTransaction, row: NewRow<'indicator'>): Promise<void> {
  await tx.insertInto('indicator').values(row).execute();
}

export async function updateIndicator(
  tx: InTransaction,
  country: string,
  id: string,
  values: Partial<NewRow<'indicator'>>,
): Promise<void> {
  await tx.updateTable('indicator').set(values).where('country', '=', country).where('id', '=', id).execute();
}

export async function readMethods(
  tx: Db,
  country: string,
  indicators: readonly string[],
): Promise<Row<'indicator_method'>[]> {
  return tx
    .selectFrom('indicator_method')
    .selectAll()
    .where('country', '=', country)
    .where(sql<boolean>`indicator = any(${sql.val([...indicators])}::uuid[])`)
    .orderBy('ordinal')
    .execute();
}

export async function insertMethod(tx: InTransaction, row: NewRow<'indicator_method'>): Promise<void> {
  await tx.insertInto('indicator_method').values(row).execute();
}

export async function readTargets(
  tx: Db,
  country: string,
  indicator: string,
): Promise<Row<'indicator_target'>[]> {
  return tx
    .selectFrom('indicator_target')
    .selectAll()
    .where('country', '=', country)
    .where('indicator', '=', indicator)
    .where('removed_at', 'is', null)
    .orderBy('year')
    .execute();
}

export async function insertTargets(
  tx: InTransaction,
  rows: readonly NewRow<'indicator_target'>[],
): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('indicator_target')
      .values([...rows])
      .execute();
}

export async function updateTarget(
  tx: InTransaction,
  country: string,
  id: string,
  values: Partial<Pick<NewRow<'indicator_target'>, 'value' | 'removed_at' | 'recorded_at'>>,
): Promise<void> {
  await tx
    .updateTable('indicator_target')
    .set(values)
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

/** A value that stands, with its figure. */
export type StandingValue = Row<'indicator_value'> & {
  figure: string;
  figure_value: number;
  cases: number | null;
  figure_public: boolean;
};

function standing(tx: Db, country: string) {
  return tx
    .selectFrom('indicator_value as v')
    .innerJoin('indicator_figure as f', (join) =>
      join.onRef('f.country', '=', 'v.country').onRef('f.indicator_value', '=', 'v.id'),
    )
    .selectAll('v')
    .select(['f.id as figure', 'f.value as figure_value', 'f.cases', 'f.public as figure_public'])
    .where('v.country', '=', country)
    .where('v.removed_at', 'is', null)
    .orderBy('v.period')
    .orderBy('v.breakdown')
    .orderBy('v.category');
}

/** Everything that stands of an indicator, whoever entered it. */
export async function readValues(tx: Db, country: string, indicator: string): Promise<StandingValue[]> {
  return standing(tx, country).where('v.indicator', '=', indicator).execute();
}

/** What an organisation has entered of some indicators. */
export async function readOwnValues(
  tx: Db,
  country: string,
  organisation: string,
  indicators: readonly string[],
): Promise<StandingValue[]> {
  return standing(tx, country)
    .where('v.organisation', '=', organisation)
    .where(sql<boolean>`v.indicator = any(${sql.val([...indicators])}::uuid[])`)
    .execute();
}

export async function insertValues(
  tx: InTransaction,
  values: readonly NewRow<'indicator_value'>[],
  figures: readonly NewRow<'indicator_figure'>[],
): Promise<void> {
  if (values.length === 0) return;
  await tx
    .insertInto('indicator_value')
    .values([...values])
    .execute();
  await tx
    .insertInto('indicator_figure')
    .values([...figures])
    .execute();
}

export async function updateValue(
  tx: InTransaction,
  country: string,
  id: string,
  values: Partial<Omit<NewRow<'indicator_value'>, 'country' | 'id' | 'organisation' | 'indicator'>>,
): Promise<void> {
  await tx
    .updateTable('indicator_value')
    .set(values)
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

export async function updateFigure(
  tx: InTransaction,
  country: string,
  id: string,
  values: Partial<Omit<NewRow<'indicator_figure'>, 'country' | 'id' | 'indicator_value'>>,
): Promise<void> {
  await tx
    .updateTable('indicator_figure')
    .set(values)
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

/** The ids of all that is an indicator's own, removed rows too, for publishing and withdrawing. */
export async function readOwnIds(tx: InTransaction, country: string, indicator: string) {
  const ids = async (table: 'indicator_method' | 'indicator_target' | 'indicator_link' | 'indicator_value') =>
    (
      await tx
        .selectFrom(table)
        .select('id')
        .where('country', '=', country)
        .where('indicator', '=', indicator)
        .execute()
    ).map(({ id }) => id);
  const figures = await tx
    .selectFrom('indicator_figure as f')
    .innerJoin('indicator_value as v', (join) =>
      join.onRef('v.country', '=', 'f.country').onRef('v.id', '=', 'f.indicator_value'),
    )
    .select('f.id')
    .where('f.country', '=', country)
    .where('v.indicator', '=', indicator)
    .execute();
  return {
    indicator_method: await ids('indicator_method'),
    indicator_target: await ids('indicator_target'),
    indicator_link: await ids('indicator_link'),
    indicator_value: await ids('indicator_value'),
    indicator_figure: figures.map(({ id }) => id),
  };
}

/**
 * Makes an indicator and all that stands of it public, or nothing of it any more. Figures that are kept back stay back, and
 * what was taken away before is not shown for the first time.
 */
export async function setPublic(
  tx: InTransaction,
  country: string,
  indicator: string,
  shown: boolean,
): Promise<void> {
  await updateIndicator(tx, country, indicator, { public: shown });
  await sql`update indicator_method set public = ${shown} where country = ${country} and indicator = ${indicator}`.execute(
    tx,
  );
  await sql`update indicator_target set public = ${shown} and removed_at is null
    where country = ${country} and indicator = ${indicator}`.execute(tx);
  await sql`update indicator_link set public = ${shown} and ended_at is null
    where country = ${country} and indicator = ${indicator}`.execute(tx);
  await sql`update indicator_value set public = ${shown} and removed_at is null
    where country = ${country} and indicator = ${indicator}`.execute(tx);
  await sql`update indicator_figure f set public = v.public and not v.is_suppressed from indicator_value v
    where v.country = f.country and v.id = f.indicator_value
      and f.country = ${country} and v.indicator = ${indicator}`.execute(tx);
}

/** The organisations that have entered figures of an indicator, by the kind that they are. */
export async function listSources(
  tx: Db,
  country: string,
  indicator: string,
): Promise<{ id: string; kind: string; names: Translated }[]> {
  return tx
    .selectFrom('organisation as o')
    .select(['o.id', 'o.kind', 'o.names'])
    .where('o.country', '=', country)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('indicator_value as v')
          .select('v.id')
          .whereRef('v.country', '=', 'o.country')
          .whereRef('v.organisation', '=', 'o.id')
          .where('v.indicator', '=', indicator)
          .where('v.removed_at', 'is', null),
      ),
    )
    .orderBy('o.slug')
    .execute();
}

export async function readLinks(
  tx: Db,
  country: string,
  indicator: string,
): Promise<Row<'indicator_link'>[]> {
  return tx
    .selectFrom('indicator_link')
    .selectAll()
    .where('country', '=', country)
    .where('indicator', '=', indicator)
    .where('ended_at', 'is', null)
    .execute();
}

export async function insertLink(tx: InTransaction, row: NewRow<'indicator_link'>): Promise<void> {
  await tx.insertInto('indicator_link').values(row).execute();
}

export async function endLink(tx: InTransaction, country: string, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('indicator_link')
    .set({ ended_at: at })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

/** Whether there is such a record that an indicator can measure. */
export async function isLinkable(tx: Db, country: string, { kind, id }: Linked): Promise<boolean> {
  const found =
    kind === 'recommendation'
      ? tx.selectFrom('recommendation').select('id').where('country', '=', country).where('id', '=', id)
      : kind === 'action'
        ? tx
            .selectFrom('action')
            .select('id')
            .where('country', '=', country)
            .where('id', '=', id)
            .where('removed_at', 'is', null)
        : tx
            .selectFrom('objective')
            .select('id')
            .where('country', '=', country)
            .where('id', '=', id)
            .where('removed_at', 'is', null);
  return (await found.executeTakeFirst()) !== undefined;
}
