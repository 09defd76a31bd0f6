import { sql, type SqlBool } from 'kysely';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';
import type { StandingUpdate } from './schema.ts';

/** What an update can be of, as it stands now, whoever may see it. */
export type StandingSubject = {
  action: string | null;
  assignment: string | null;
  /** Whether nothing new can be said of it: an action that was taken out of its plan, a duty that is ended. */
  isGone: boolean;
  isPublic: boolean;
  /** Of an assignment. */
  recommendation: string | null;
  /** Those that report on it. */
  organisations: readonly Reporting[];
};

export type Reporting = Pick<Row<'organisation'>, 'id' | 'slug' | 'kind' | 'suspended_at'> & {
  names: Translated;
};

export async function readActionSubject(
  db: Database,
  country: string,
  id: string,
): Promise<StandingSubject | undefined> {
  const action = await db
    .selectFrom('action')
    .select(['id', 'removed_at', 'public'])
    .where('country', '=', country)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!action) return undefined;
  const organisations = await db
    .selectFrom('action_organisation as p')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'p.country').onRef('o.id', '=', 'p.organisation'),
    )
    .select(['o.id', 'o.slug', 'o.kind', 'o.names', 'o.suspended_at'])
    .where('p.country', '=', country)
    .where('p.action', '=', id)
    .where('p.ended_at', 'is', null)
    .orderBy(sql`array_position(array['lead', 'supporting', 'partner'], p.part)`)
    .orderBy('o.slug')
    .execute();
  return {
    action: id,
    assignment: null,
    isGone: action.removed_at !== null,
    isPublic: action.public,
    recommendation: null,
    organisations,
  };
}

export async function readDutySubject(
  db: Database,
  country: string,
  id: string,
): Promise<StandingSubject | undefined> {
  const row = await db
    .selectFrom('assignment as d')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'd.country').onRef('o.id', '=', 'd.organisation'),
    )
    .select([
      'd.recommendation',
      'd.ended_at',
      'd.public',
      'o.id',
      'o.slug',
      'o.kind',
      'o.names',
      'o.suspended_at',
    ])
    .where('d.country', '=', country)
    .where('d.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { recommendation, ended_at, public: isPublic, ...organisation } = row;
  return {
    action: null,
    assignment: id,
    isGone: ended_at !== null,
    isPublic,
    recommendation,
    organisations: [organisation],
  };
}

/** An update with what stands in it. */
export async function readUpdate(
  db: Database,
  country: string,
  id: string,
): Promise<StandingUpdate | undefined> {
  return (await readUpdates(db, country, [id])).get(id);
}

/** Some updates with what stands in them, by id. */
export async function readUpdates(
  db: Database,
  country: string,
  ids: readonly string[],
): Promise<Map<string, StandingUpdate>> {
  if (ids.length === 0) return new Map();
  const isOne = (column: string) => sql<SqlBool>`${sql.ref(column)} = any(${sql.val([...ids])}::uuid[])`;
  const updates = await db
    .selectFrom('progress_update')
    .selectAll()
    .where('country', '=', country)
    .where(isOne('id'))
    .execute();
  const obstacles = await db
    .selectFrom('update_obstacle')
    .selectAll()
    .where('country', '=', country)
    .where(isOne('progress_update'))
    .where('removed_at', 'is', null)
    .orderBy('ordinal')
    .execute();
  const evidence = await db
    .selectFrom('update_evidence')
    .selectAll()
    .where('country', '=', country)
    .where(isOne('progress_update'))
    .where('removed_at', 'is', null)
    .orderBy('ordinal')
    .execute();
  const obstaclesOf = Map.groupBy(obstacles, (row) => row.progress_update);
  const evidenceOf = Map.groupBy(evidence, (row) => row.progress_update);
  return new Map(
    updates.map((update) => [
      update.id,
      { ...update, obstacles: obstaclesOf.get(update.id) ?? [], evidence: evidenceOf.get(update.id) ?? [] },
    ]),
  );
}

/** The organisation that reports, as it stands now. */
export async function readReporting(db: Database, country: string, id: string): Promise<Reporting> {
  return db
    .selectFrom('organisation')
    .select(['id', 'slug', 'kind', 'names', 'suspended_at'])
    .where('country', '=', country)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** What an update is of, as one text. */
export function subjectKey({ action, assignment }: Pick<StandingSubject, 'action' | 'assignment'>): string {
  return action ?? assignment ?? '';
}

/** How many updates an organisation has made of each action or duty, by its id. */
export async function readLastOrdinals(
  tx: InTransaction,
  country: string,
  organisation: string,
): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('progress_update')
    .select((eb) => ['action', 'assignment', eb.fn.max('ordinal').as('last')])
    .where('country', '=', country)
    .where('organisation', '=', organisation)
    .groupBy(['action', 'assignment'])
    .execute();
  return new Map(rows.map((row) => [subjectKey(row), row.last]));
}

export async function putUpdate(tx: InTransaction, row: NewRow<'progress_update'>): Promise<void> {
  const { country: _, id: _id, ...changed } = row;
  await tx
    .insertInto('progress_update')
    .values(row)
    .onConflict((conflict) => conflict.columns(['country', 'id']).doUpdateSet(changed))
    .execute();
}

export async function setUpdate(
  tx: InTransaction,
  { country, id }: Pick<Row<'progress_update'>, 'country' | 'id'>,
  values: Partial<Pick<NewRow<'progress_update'>, 'state' | 'published_at' | 'public'>>,
): Promise<void> {
  await tx
    .updateTable('progress_update')
    .set(values)
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}

export async function putObstacles(
  tx: InTransaction,
  rows: readonly NewRow<'update_obstacle'>[],
): Promise<void> {
  for (const row of rows) {
    const { country: _, id: _id, progress_update: _of, ...changed } = row;
    await tx
      .insertInto('update_obstacle')
      .values(row)
      .onConflict((conflict) => conflict.columns(['country', 'id']).doUpdateSet(changed))
      .execute();
  }
}

export async function putEvidence(
  tx: InTransaction,
  rows: readonly NewRow<'update_evidence'>[],
): Promise<void> {
  for (const row of rows) {
    const { country: _, id: _id, progress_update: _of, ...changed } = row;
    await tx
      .insertInto('update_evidence')
      .values(row)
      .onConflict((conflict) => conflict.columns(['country', 'id']).doUpdateSet(changed))
      .execute();
  }
}

/** Makes parts of an update as public as it is. */
export async function setPartsPublic(
  tx: InTransaction,
  table: 'update_obstacle' | 'update_evidence',
  country: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable(table)
    .set({ public: true })
    .where('country', '=', country)
    .where('id', 'in', [...ids])
    .execute();
}

export async function insertStep(tx: InTransaction, row: NewRow<'update_step'>): Promise<void> {
  await tx.insertInto('update_step').values(row).execute();
}

/** Whether somebody has saved or submitted an update themselves. */
export async function hasWritten(
  tx: InTransaction,
  country: string,
  update: string,
  person: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('ledger as l')
    .innerJoin('ledger_change as c', (join) =>
      join.onRef('c.country', '=', 'l.country').onRef('c.seq', '=', 'l.seq'),
    )
    .select('l.seq')
    .where('l.country', '=', country)
    .where('c.kind', '=', 'progress_update')
    .where('c.record', '=', update)
    .where('l.verb', 'in', ['update.save', 'update.save-by-mail', 'update.submit', 'offline.apply'])
    .where('l.person', '=', person)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** When an update was last submitted. */
export async function readSubmitted(
  tx: InTransaction,
  country: string,
  update: string,
): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('update_step')
    .select((eb) => eb.fn.max('recorded_at').as('at'))
    .where('country', '=', country)
    .where('progress_update', '=', update)
    .where('kind', '=', 'submit')
    .executeTakeFirst();
  return row?.at ?? undefined;
}

/** What the country says of updates: the languages of its pages, today there, and whether updates are signed. */
export async function readSettings(
  db: Database,
  country: string,
  at: Date,
): Promise<{ languages: string[]; today: string; areSigned: boolean }> {
  return db
    .selectFrom('country')
    .select(['languages', 'updates_are_signed as areSigned'])
    .select(sql<string>`((${at}::timestamptz at time zone time_zone)::date)::text`.as('today'))
    .where('country', '=', country)
    .executeTakeFirstOrThrow();
}

/** The statuses that can be proposed, in the order of the scale. */
export async function listStatuses(db: Database, country: string): Promise<Row<'status'>[]> {
  return db
    .selectFrom('status')
    .selectAll()
    .where('country', '=', country)
    .where('retired_at', 'is', null)
    .orderBy('ordinal')
    .orderBy('id')
    .execute();
}

/** When an update's draft was saved through a mailed link; undefined where it was not. */
export async function readSavedByMail(
  db: Database,
  country: string,
  update: string,
): Promise<Date | undefined> {
  const row = await db
    .selectFrom('mail_link')
    .select('used_at')
    .where('country', '=', country)
    .where('progress_update', '=', update)
    .executeTakeFirst();
  return row?.used_at ?? undefined;
}
