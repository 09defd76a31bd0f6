import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { OrganisationKind } from '../../access/roles.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';
import type { Party, StandingPartnership } from './schema.ts';

export type Partnership = Row<'partnership'> & {
  proposer: Translated;
  proposer_slug: string;
  parties: Party[];
};

/** Partnerships, those to be reviewed first on top; of one action, or at one address, where asked. */
export async function listPartnerships(
  reading: Reading,
  { slug, action, limit }: { slug?: string; action?: string; limit?: number } = {},
): Promise<Partnership[]> {
  const rows = await reading
    .selectFrom('partnership as p')
    .innerJoin('organisation as o', 'o.id', 'p.organisation')
    .selectAll('p')
    .select(['o.names as proposer', 'o.slug as proposer_slug'])
    .$if(slug !== undefined, (query) => query.where('p.slug', '=', slug ?? ''))
    .$if(action !== undefined, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('partnership_action as a')
            .select('a.id')
            .whereRef('a.partnership', '=', 'p.id')
            .where('a.action', '=', action ?? '')
            .where('a.ended_at', 'is', null),
        ),
      ),
    )
    .orderBy(sql`p.ended_at is not null`)
    .orderBy('p.review_on')
    .orderBy('p.slug')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute();
  if (rows.length === 0) return [];
  const parties = await reading
    .selectFrom('partnership_party as y')
    .innerJoin('organisation as o', 'o.id', 'y.organisation')
    .select(['y.id', 'y.partnership', 'y.organisation', 'o.slug', 'o.names', 'y.brings'])
    .select(['y.agreed_at', 'y.left_at', 'y.left_reason'])
    .select(sql<OrganisationKind>`o.kind`.as('kind'))
    .where(sql<boolean>`y.partnership = any(${sql.val(rows.map(({ id }) => id))}::uuid[])`)
    .orderBy('o.slug')
    .execute();
  const of = Map.groupBy(parties, ({ partnership }) => partnership);
  return rows.map((row) => ({ ...row, parties: of.get(row.id) ?? [] }));
}

/** The actions that a partnership is on. */
export async function listActionsOf(reading: Reading, partnership: string) {
  return reading
    .selectFrom('partnership_action as l')
    .innerJoin('action as a', 'a.id', 'l.action')
    .innerJoin('plan as p', 'p.id', 'a.plan')
    .select(['a.id', 'a.number', 'a.title', 'p.slug as plan_slug', 'p.title as plan_title', 'p.language'])
    .where('l.partnership', '=', partnership)
    .where('l.ended_at', 'is', null)
    .where('a.removed_at', 'is', null)
    .orderBy('p.slug')
    .orderBy('a.number')
    .execute();
}

export type ActionOf = Awaited<ReturnType<typeof listActionsOf>>[number];

/** Actions that an agreement may be on: all, or those that one of some organisations leads. */
export async function listProposable(
  reading: Reading,
  leads: readonly string[] | undefined,
): Promise<ActionOf[]> {
  return reading
    .selectFrom('action as a')
    .innerJoin('plan as p', 'p.id', 'a.plan')
    .select(['a.id', 'a.number', 'a.title', 'p.slug as plan_slug', 'p.title as plan_title', 'p.language'])
    .where('a.removed_at', 'is', null)
    .where('a.state', '<>', 'stopped')
    .$if(leads !== undefined, (query) =>
      query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('action_organisation as m')
            .select('m.id')
            .whereRef('m.action', '=', 'a.id')
            .where('m.part', '=', 'lead')
            .where('m.ended_at', 'is', null)
            .where(sql<boolean>`m.organisation = any(${sql.val([...(leads ?? [])])}::uuid[])`),
        ),
      ),
    )
    .orderBy('p.starts_on', 'desc')
    .orderBy('p.slug')
    .orderBy('a.number')
    .execute();
}

/** Organisations that can be a party: those that stand. */
export async function listEligible(
  db: Database,
  country: string,
): Promise<{ id: string; slug: string; names: Translated }[]> {
  return db
    .selectFrom('organisation')
    .select(['id', 'slug', 'names'])
    .where('country', '=', country)
    .where('suspended_at', 'is', null)
    .orderBy('slug')
    .execute();
}

export async function readPartnership(
  tx: Database,
  country: string,
  slug: string,
): Promise<Row<'partnership'> | undefined> {
  return tx
    .selectFrom('partnership')
    .selectAll()
    .where('country', '=', country)
    .where('slug', '=', slug)
    .executeTakeFirst();
}

export async function readParties(
  tx: InTransaction,
  country: string,
  partnership: string,
): Promise<Row<'partnership_party'>[]> {
  return tx
    .selectFrom('partnership_party')
    .selectAll()
    .where('country', '=', country)
    .where('partnership', '=', partnership)
    .execute();
}

/** The standing actions of a partnership, with whether each is public. */
export async function readActions(tx: InTransaction, country: string, partnership: string) {
  return tx
    .selectFrom('partnership_action as l')
    .innerJoin('action as a', (join) =>
      join.onRef('a.country', '=', 'l.country').onRef('a.id', '=', 'l.action'),
    )
    .select(['l.id', 'l.action', 'a.public as is_action_public'])
    .where('l.country', '=', country)
    .where('l.partnership', '=', partnership)
    .where('l.ended_at', 'is', null)
    .where('a.removed_at', 'is', null)
    .execute();
}

/** Which of some actions are public. */
export async function readPublicActions(
  tx: InTransaction,
  country: string,
  actions: readonly string[],
): Promise<string[]> {
  if (actions.length === 0) return [];
  const rows = await tx
    .selectFrom('action')
    .select('id')
    .where('country', '=', country)
    .where('public', '=', true)
    .where(sql<boolean>`id = any(${sql.val([...actions])}::uuid[])`)
    .execute();
  return rows.map(({ id }) => id);
}

/** Who has a part in some actions now, and whether an agreement gave it: the entry that made it says so. */
export async function readParts(tx: InTransaction, country: string, actions: readonly string[]) {
  return tx
    .selectFrom('action_organisation')
    .select(['id', 'action', 'organisation', 'part'])
    .select(
      sql<boolean>`exists (select from ledger_change c join ledger l on l.country = c.country and l.seq = c.seq
        where c.country = action_organisation.country and c.record = action_organisation.id and c.before is null
          and l.verb like 'partnership.%')`.as('is_by_agreement'),
    )
    .where('country', '=', country)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`action = any(${sql.val([...actions])}::uuid[])`)
    .execute();
}

/** The parties that other partnerships in force bind to some actions. */
export async function readOtherBonds(
  tx: InTransaction,
  country: string,
  except: string,
  actions: readonly string[],
): Promise<{ action: string; organisation: string }[]> {
  const { rows } = await sql<{ action: string; organisation: string }>`
    select l.action, y.organisation from partnership_action l
    join partnership p on p.country = l.country and p.id = l.partnership and p.ended_at is null
    join partnership_party y on y.country = p.country and y.partnership = p.id
      and y.agreed_at is not null and y.left_at is null
    where l.country = ${country} and l.ended_at is null and p.id <> ${except}
      and l.action = any(${sql.val([...actions])}::uuid[])
      and (select count(*) from partnership_party o where o.country = p.country and o.partnership = p.id
        and o.agreed_at is not null and o.left_at is null) >= 2`.execute(tx);
  return rows;
}

/** What somebody changes an agreement from: its words, parties and standing actions, in a fixed order. */
export async function readStanding(
  tx: Database,
  country: string,
  slug: string,
): Promise<StandingPartnership | undefined> {
  const partnership = await readPartnership(tx, country, slug);
  if (!partnership) return undefined;
  const parties = await tx
    .selectFrom('partnership_party as y')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'y.country').onRef('o.id', '=', 'y.organisation'),
    )
    .select(['y.id', 'y.organisation', 'o.slug', 'y.brings', 'y.agreed_at', 'y.left_at'])
    .where('y.country', '=', country)
    .where('y.partnership', '=', partnership.id)
    .orderBy('o.slug')
    .execute();
  const actions = await tx
    .selectFrom('partnership_action')
    .select(['id', 'action'])
    .where('country', '=', country)
    .where('partnership', '=', partnership.id)
    .where('ended_at', 'is', null)
    .orderBy('action')
    .execute();
  return { ...partnership, parties, actions };
}

export async function insertParties(
  tx: InTransaction,
  rows: readonly NewRow<'partnership_party'>[],
): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('partnership_party')
      .values([...rows])
      .execute();
}

export async function insertActions(
  tx: InTransaction,
  rows: readonly NewRow<'partnership_action'>[],
): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('partnership_action')
      .values([...rows])
      .execute();
}

export async function insertPartnership(
  tx: InTransaction,
  row: NewRow<'partnership'>,
  parties: readonly NewRow<'partnership_party'>[],
  actions: readonly NewRow<'partnership_action'>[],
): Promise<void> {
  await tx.insertInto('partnership').values(row).execute();
  await insertParties(tx, parties);
  await insertActions(tx, actions);
}

export async function insertParts(
  tx: InTransaction,
  rows: readonly NewRow<'action_organisation'>[],
): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('action_organisation')
      .values([...rows])
      .execute();
}

export async function updateRows<
  Table extends 'partnership' | 'partnership_party' | 'partnership_action' | 'action_organisation',
>(
  tx: InTransaction,
  table: Table,
  country: string,
  ids: readonly string[],
  values: Partial<NewRow<Table>>,
): Promise<void> {
  if (ids.length === 0) return;
  const kept: 'partnership' | 'partnership_party' | 'partnership_action' | 'action_organisation' = table;
  await tx
    .updateTable(kept)
    .set(values as never)
    .where('country', '=', country)
    .where(sql<boolean>`id = any(${sql.val([...ids])}::uuid[])`)
    .execute();
}
