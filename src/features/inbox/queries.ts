import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Database } from '../../database/connection.ts';
import type { Member } from './chain.ts';
import { DUE_SOON, SILENT } from './schema.ts';

/** What every query of the inbox is asked with: whose organisations, and what day it is. */
export type Asked = { mine: readonly string[]; today: string; now: Date };

/** Titles are shown on a line or two. */
const TITLE = sql.lit(280);

const anyOf = (column: string, ids: readonly string[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} = any(${sql.val([...ids])}::uuid[])`;

/** Everybody with a role in some organisations, of those that are not suspended. */
export async function listMembers(
  db: Database,
  country: string,
  organisations: readonly string[],
): Promise<Member[]> {
  return db
    .selectFrom('membership as m')
    .innerJoin('person as p', (join) =>
      join
        .onRef('p.country', '=', 'm.country')
        .onRef('p.id', '=', 'm.person')
        .on('p.suspended_at', 'is', null),
    )
    .innerJoin('organisation as o', (join) =>
      join
        .onRef('o.country', '=', 'm.country')
        .onRef('o.id', '=', 'm.organisation')
        .on('o.suspended_at', 'is', null),
    )
    .select(['m.organisation', 'm.person', 'p.name', 'm.role', 'm.is_alternate'])
    .select(['o.names as organisation_names', 'o.slug as organisation_slug', 'o.kind as organisation_kind'])
    .where('m.country', '=', country)
    .where('m.ended_at', 'is', null)
    .where(anyOf('m.organisation', organisations))
    .orderBy('m.granted_at')
    .orderBy('m.id')
    .execute();
}

/** What the country says of escalation, of mailed links and of signatures. */
export async function readInboxSettings(db: Database, country: string) {
  return db
    .selectFrom('country')
    .select([
      'escalation_days as escalation',
      'mail_link_days as linkDays',
      'updates_are_signed as areSigned',
    ])
    .where('country', '=', country)
    .executeTakeFirstOrThrow();
}

function duties(reading: Reading, mine: readonly string[]) {
  return reading
    .selectFrom('standing_assignment as a')
    .innerJoin('recommendation as r', 'r.id', 'a.recommendation')
    .select(['a.id', 'a.organisation', 'a.recorded_at', 'a.answered_at'])
    .select(['r.address', 'r.number', 'r.language', 'r.due', 'r.public'])
    .select(sql<string>`left(r.text, ${TITLE})`.as('title'))
    .where(anyOf('a.organisation', mine));
}

/** Duties that nobody has said anything to. */
export async function listUnanswered(reading: Reading, { mine }: Asked) {
  return duties(reading, mine).where('a.answer', 'is', null).execute();
}
export type WaitingDuty = Awaited<ReturnType<typeof listUnanswered>>[number];

/** Duties with a day by which a treaty body asks for information, of which nothing has been reported. */
export async function listDueDuties(reading: Reading, { mine, today }: Asked): Promise<WaitingDuty[]> {
  return duties(reading, mine)
    .where(sql<SqlBool>`r.due between ${today}::date - 365 and ${today}::date + ${sql.lit(DUE_SOON)}`)
    .where(sql<SqlBool>`not exists (select from progress_update u where u.assignment = a.id)`)
    .execute();
}

/**
 * Duties that a body leads and has accepted, of which it has reported nothing for long, neither on the duty nor on an
 * action that serves the recommendation; `last` is when it last said anything.
 */
export async function listSilentDuties(reading: Reading, { mine, now }: Asked) {
  const last = sql<Date>`greatest(a.recorded_at, a.answered_at, p.at, (select max(u.recorded_at) from progress_update u
    where u.assignment = a.id and u.organisation = a.organisation))`;
  return duties(reading, mine)
    .leftJoin(
      sql<{ recommendation: string; organisation: string; at: Date }>`(
        select s.recommendation, u.organisation, max(u.recorded_at) as at from progress_update u
        join serving_action s on s.action = u.action
        where u.organisation = any(${sql.val([...mine])}::uuid[]) and u.state not in ('draft', 'returned')
        group by s.recommendation, u.organisation)`.as('p'),
      (join) =>
        join
          .onRef('p.recommendation', '=', 'a.recommendation')
          .onRef('p.organisation', '=', 'a.organisation'),
    )
    .select(last.as('last'))
    .where('a.duty', '=', 'lead')
    .where('a.answer', 'is not', null)
    .where(sql<SqlBool>`(a.answer = 'accepted' or a.upheld_at is not null)`)
    .where(sql<SqlBool>`${last} < ${now}::timestamptz - make_interval(days => ${sql.lit(SILENT)})`)
    .where(
      sql<SqlBool>`not exists (select from progress_update d where d.assignment = a.id
      and d.organisation = a.organisation and d.state in ('draft', 'returned'))`,
    )
    .execute();
}

/** Actions of adopted plans that a body leads, overdue or due soon, of which it has said nothing these days. */
export async function listDueActions(reading: Reading, { mine, today, now }: Asked) {
  const soon = sql.lit(DUE_SOON);
  return reading
    .selectFrom('action_organisation as o')
    .innerJoin('action as a', 'a.id', 'o.action')
    .innerJoin('plan as p', 'p.id', 'a.plan')
    .select(['a.id', 'a.number', 'a.ends_on', 'a.public', 'p.slug', 'p.language', 'o.organisation'])
    .select(sql<string>`left(a.title, ${TITLE})`.as('title'))
    .where(anyOf('o.organisation', mine))
    .where('o.part', '=', 'lead')
    .where('o.ended_at', 'is', null)
    .where('a.removed_at', 'is', null)
    .where('a.state', 'in', ['planned', 'underway'])
    .where('p.stage', 'in', ['adopted', 'revised'])
    .where(sql<SqlBool>`a.ends_on <= ${today}::date + ${soon}`)
    .where(
      sql<SqlBool>`not exists (select from progress_update u where u.action = a.id
      and u.organisation = o.organisation and (u.state in ('draft', 'returned')
        or u.recorded_at > ${now}::timestamptz - make_interval(days => ${soon})))`,
    )
    .execute();
}

function updates(reading: Reading) {
  return reading
    .selectFrom('progress_update as u')
    .innerJoin('organisation as o', 'o.id', 'u.organisation')
    .leftJoin('action as a', 'a.id', 'u.action')
    .leftJoin('plan as p', 'p.id', 'a.plan')
    .leftJoin('assignment as d', 'd.id', 'u.assignment')
    .leftJoin('recommendation as r', 'r.id', 'd.recommendation')
    .select(['u.id', 'u.state', 'u.organisation', 'u.recorded_at', 'u.recorded_how'])
    .select(['o.names as organisation_names', 'o.slug as organisation_slug', 'r.number', 'r.address'])
    .select(sql<string>`left(coalesce(a.title, r.text), ${TITLE})`.as('title'))
    .select(sql<string>`coalesce(p.language, r.language)`.as('language'))
    .select(sql<boolean>`r.id is not null`.as('is_duty'))
    .select(sql<boolean>`coalesce(a.public, r.public)`.as('is_public'))
    .where((eb) => eb.or([eb('p.id', 'is not', null), eb('r.id', 'is not', null)]));
}

/** A step of an update, the newest of some kinds: when it was made, and what was asked. */
const step = (column: 'recorded_at' | 'note' | 'language', kinds: string) =>
  sql`(select s.${sql.ref(column)} from update_step s where s.progress_update = u.id and s.kind in (${sql.raw(kinds)})
    order by s.recorded_at desc limit 1)`;

/** The updates of some organisations that are not submitted yet or were returned, and those to be signed. */
export async function listOwnUpdates(reading: Reading, { mine }: Asked) {
  return (
    updates(reading)
      .select([
        step('recorded_at', "'return', 'approve'").$castTo<Date | null>().as('moved_at'),
        step('note', "'return'").$castTo<string | null>().as('note'),
        step('language', "'return'").$castTo<string | null>().as('note_language'),
      ])
      .where(anyOf('u.organisation', mine))
      .where('u.state', 'in', ['draft', 'returned', 'approved'])
      // what the secretariat recorded is the secretariat's to go on with, but for the signature
      .where((eb) => eb.or([eb('u.recorded_how', 'is', null), eb('u.state', '=', 'approved')]))
      .execute()
  );
}
export type WaitingUpdate = Awaited<ReturnType<typeof listOwnUpdates>>[number];

/** Indicators that some organisations collect, by frequency, with no figure of theirs for a period. */
export async function listMissingFigures(
  reading: Reading,
  { mine }: Asked,
  periods: readonly { frequency: string; period: string }[],
) {
  const expected = sql.join(
    periods.map(({ frequency, period }) => sql`(${frequency}::text, ${period}::text)`),
  );
  return reading
    .selectFrom('indicator as i')
    .innerJoin(
      sql<{
        frequency: string;
        period: string;
      }>`(select * from (values ${expected}) e(frequency, period))`.as('e'),
      'e.frequency',
      'i.frequency',
    )
    .select(['i.slug', 'i.language', 'i.frequency', 'i.public', 'i.collector as organisation', 'e.period'])
    .select(sql<string>`left(i.title, ${TITLE})`.as('title'))
    .where(anyOf('i.collector', mine))
    .where('i.removed_at', 'is', null)
    .where(
      sql<SqlBool>`not exists (select from indicator_value v where v.indicator = i.id
      and v.organisation = i.collector and v.period = e.period and v.removed_at is null)`,
    )
    .where(
      sql<SqlBool>`exists (select from indicator_method m where m.indicator = i.id
      and m.since <= left(e.period, 4)::int)`,
    )
    .execute();
}

/** Partnerships to which some organisations have not agreed yet. */
export async function listUnagreed(reading: Reading, { mine }: Asked) {
  return reading
    .selectFrom('partnership_party as y')
    .innerJoin('partnership as p', 'p.id', 'y.partnership')
    .select(['p.slug', 'p.language', 'p.public', 'y.organisation', 'y.recorded_at'])
    .select(sql<string>`left(p.title, ${TITLE})`.as('title'))
    .where(anyOf('y.organisation', mine))
    .where('y.agreed_at', 'is', null)
    .where('y.left_at', 'is', null)
    .where('p.ended_at', 'is', null)
    .execute();
}

/** Updates that wait for the secretariat: to be approved, and to be published. What a person wrote, others approve. */
export async function listOfficeUpdates(reading: Reading, person: string, areSigned: boolean) {
  return updates(reading)
    .select(step('recorded_at', "'submit', 'approve', 'sign'").$castTo<Date | null>().as('moved_at'))
    .where('o.suspended_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb.and([
          eb('u.state', '=', 'submitted'),
          eb.or([
            eb('u.recorded_how', 'is not', null),
            sql<SqlBool>`not exists (select from ledger l join ledger_change c on c.country = l.country and c.seq = l.seq
              where c.country = u.country and c.kind = 'progress_update' and c.record = u.id and l.person = ${person}
                and l.verb in ('update.save', 'update.submit', 'update.save-by-mail'))`,
          ]),
        ]),
        eb('u.state', '=', 'signed'),
        eb.and([
          eb('u.state', '=', 'approved'),
          eb.or([eb('u.recorded_how', '=', 'letter'), sql<SqlBool>`${!areSigned}::boolean`]),
        ]),
      ]),
    )
    .execute();
}

/** Obstacles of updates that are no drafts any more, on which nothing is decided. */
export async function listOpenObstacles(reading: Reading) {
  return updates(reading)
    .innerJoin('update_obstacle as b', 'b.progress_update', 'u.id')
    .select(['b.id as obstacle', 'b.recorded_at as said_at', 'u.language as said_in'])
    .select(sql<string>`left(b.text, ${TITLE})`.as('text'))
    .where('b.removed_at', 'is', null)
    .where('b.decision', 'is', null)
    .where('u.state', 'not in', ['draft', 'returned'])
    .execute();
}

/** Duties that were contested and on which the secretariat has not said anything. */
export async function listContested(reading: Reading) {
  return reading
    .selectFrom('standing_assignment as a')
    .innerJoin('recommendation as r', 'r.id', 'a.recommendation')
    .innerJoin('organisation as o', 'o.id', 'a.organisation')
    .select(['a.id', 'a.answered_at', 'a.recorded_at', 'r.number', 'r.language', 'r.address'])
    .select(['o.names as organisation_names', 'o.slug as organisation_slug'])
    .select(sql<string>`left(r.text, ${TITLE})`.as('title'))
    .where('a.answer', '=', 'contested')
    .where('a.upheld_at', 'is', null)
    .execute();
}

/** Claims to lead on which nothing is decided. */
export async function listOpenClaims(reading: Reading) {
  return reading
    .selectFrom('assignment_claim as c')
    .innerJoin('recommendation as r', 'r.id', 'c.recommendation')
    .innerJoin('organisation as o', 'o.id', 'c.organisation')
    .select(['c.id', 'c.recorded_at', 'r.number', 'r.language', 'r.address'])
    .select(['o.names as organisation_names', 'o.slug as organisation_slug'])
    .select(sql<string>`left(r.text, ${TITLE})`.as('title'))
    .where('c.ended_at', 'is', null)
    .execute();
}

/** Imports that wait for somebody to look at them; of a register with several reviews, each of its parts. */
export async function listOpenImports(db: Database, country: string) {
  return db
    .selectFrom('import as i')
    .innerJoin('source_file as f', (join) =>
      join.onRef('f.country', '=', 'i.country').onRef('f.id', '=', 'i.source_file'),
    )
    .select(['i.id', 'i.state', 'i.updated_at', 'f.name'])
    .where('i.country', '=', country)
    .where('i.state', 'in', ['mapping', 'review'])
    .execute();
}

/** Addresses that were refused for good and are not cleared. */
export async function listRefusedAddresses(db: Database, country: string) {
  return db
    .selectFrom('mail_refusal as m')
    .innerJoin('person as p', (join) =>
      join.onRef('p.country', '=', 'm.country').onRef('p.id', '=', 'm.person'),
    )
    .select(['m.person', 'p.name', 'm.refused_at'])
    .where('m.country', '=', country)
    .where('m.cleared_at', 'is', null)
    .where('p.suspended_at', 'is', null)
    .execute();
}
