import { sql } from 'kysely';
import type { Reading } from '../../../access/reading.ts';
import type { Database, InTransaction } from '../../../database/connection.ts';
import type { Row, Translated } from '../../../database/tables.ts';
import { dutyStates, type Answered, type Duty, type DutyState } from '../schema.ts';

/** A duty in a list: of whom, for what, and what was said of it. */
export type ListedDuty = Answered & {
  id: string;
  duty: Duty;
  recorded_at: Date;
  organisation_slug: string;
  organisation_names: Translated;
  address: string;
  number: string;
  language: string;
  text: string;
  mechanism: string;
  cycle: number | null;
  held_on: string | null;
};

/** As `dutyState` has it. */
const state = sql<DutyState>`case when a.answer is null then 'waiting'
  when a.answer = 'contested' and a.upheld_at is not null then 'upheld' else a.answer end`;

function listed(reading: Reading) {
  return reading
    .selectFrom('standing_assignment as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation')
    .innerJoin('recommendation as r', 'r.id', 'a.recommendation')
    .innerJoin('review as v', 'v.id', 'r.review');
}

/** Duties in a state, of one organisation or of all; those that were given first come first. */
export async function listDuties(
  reading: Reading,
  of: { state: DutyState; organisation?: string },
  limit: number,
  offset: number,
): Promise<ListedDuty[]> {
  const { organisation } = of;
  return listed(reading)
    .select(['a.id', 'a.duty', 'a.recorded_at', 'a.answer', 'a.answer_reason', 'a.answer_language'])
    .select(['a.answered_at', 'a.upheld_reason', 'a.upheld_at'])
    .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
    .select(['r.address', 'r.number', 'r.language', 'r.text', 'v.mechanism', 'v.cycle', 'v.held_on'])
    .where(state, '=', of.state)
    .$if(organisation !== undefined, (query) => query.where('a.organisation', '=', organisation ?? ''))
    .orderBy('a.recorded_at')
    .orderBy('v.held_on', (day) => day.desc().nullsLast())
    .orderBy('v.slug')
    .orderBy('r.ordinal')
    .orderBy('a.id')
    .limit(limit)
    .offset(offset)
    .execute();
}

/** How many duties are in each state, of one organisation or of all. */
export async function countDutyStates(
  reading: Reading,
  organisation?: string,
): Promise<Record<DutyState, number>> {
  const rows = await listed(reading)
    .select((eb) => [state.as('state'), eb.fn.countAll<number>().as('count')])
    .$if(organisation !== undefined, (query) => query.where('a.organisation', '=', organisation ?? ''))
    .groupBy('state')
    .execute();
  const counts = new Map(rows.map((row) => [row.state, row.count]));
  return Object.fromEntries(dutyStates.map((one) => [one, counts.get(one) ?? 0])) as Record<
    DutyState,
    number
  >;
}

/** Which organisations have not answered, how many of their duties wait, and since when: the longest first. */
export async function listWaiting(
  reading: Reading,
): Promise<{ organisation_slug: string; organisation_names: Translated; count: number; since: Date }[]> {
  return listed(reading)
    .select((eb) => [
      'o.slug as organisation_slug',
      'o.names as organisation_names',
      eb.fn.countAll<number>().as('count'),
      eb.fn.min('a.recorded_at').as('since'),
    ])
    .where('a.answer', 'is', null)
    .groupBy(['o.slug', 'o.names'])
    .orderBy('since')
    .orderBy('o.slug')
    .execute();
}

/** How many duties of each organisation are in each state; whoever has accepted most comes first. */
export async function listAnswered(reading: Reading): Promise<
  {
    organisation_slug: string;
    organisation_names: Translated;
    accepted: number;
    waiting: number;
    contested: number;
  }[]
> {
  const of = (wanted: readonly DutyState[]) =>
    sql<number>`count(*) filter (where ${state} = any(${sql.val([...wanted])}::text[]))`;
  return listed(reading)
    .select(['o.slug as organisation_slug', 'o.names as organisation_names'])
    .select([of(['accepted']).as('accepted'), of(['waiting']).as('waiting')])
    .select(of(['contested', 'upheld']).as('contested'))
    .groupBy(['o.slug', 'o.names'])
    .orderBy('accepted', 'desc')
    .orderBy('o.slug')
    .execute();
}

/** A duty with its organisation, whoever may see it; for forms and verbs. Undefined once it is ended. */
export async function findDuty(db: Database, country: string, id: string) {
  return db
    .selectFrom('assignment as a')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'a.country').onRef('o.id', '=', 'a.organisation'),
    )
    .innerJoin('recommendation as r', (join) =>
      join.onRef('r.country', '=', 'a.country').onRef('r.id', '=', 'a.recommendation'),
    )
    .selectAll('a')
    .select(['o.slug as organisation_slug', 'o.names as organisation_names', 'o.suspended_at'])
    .select(['r.address', 'r.number', 'r.language', 'r.text', 'r.public as is_public'])
    .where('a.country', '=', country)
    .where('a.id', '=', id)
    .where('a.ended_at', 'is', null)
    .executeTakeFirst();
}
export type FoundDuty = NonNullable<Awaited<ReturnType<typeof findDuty>>>;

/** Some duties of an organisation that are not ended. */
export async function readDuties(
  tx: InTransaction,
  country: string,
  organisation: string,
  ids: readonly string[],
): Promise<Row<'assignment'>[]> {
  return tx
    .selectFrom('assignment')
    .selectAll()
    .where('country', '=', country)
    .where('organisation', '=', organisation)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`id = any(${sql.val([...ids])}::uuid[])`)
    .execute();
}

/** Writes what was said of some duties. */
export async function setAnswer(
  tx: InTransaction,
  country: string,
  ids: readonly string[],
  said: Partial<Answered>,
): Promise<void> {
  await tx
    .updateTable('assignment')
    .set(said)
    .where('country', '=', country)
    .where(sql<boolean>`id = any(${sql.val([...ids])}::uuid[])`)
    .execute();
}

export async function readCountryLanguages(db: Database, country: string): Promise<string[]> {
  const row = await db
    .selectFrom('country')
    .select('languages')
    .where('country', '=', country)
    .executeTakeFirstOrThrow();
  return row.languages;
}
