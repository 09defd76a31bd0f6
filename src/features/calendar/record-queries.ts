import { sql, type RawBuilder } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { DatedReview } from './estimates.ts';

/** Days from `from` on, or before it. */
export type Span = { from: string; isPast: boolean };

/** As many as are looked at of each kind of record: more days than anybody reads. */
const MOST = 2_000;

const within = (column: string, { from, isPast }: Span) =>
  isPast ? sql<boolean>`${sql.ref(column)} < ${from}` : sql<boolean>`${sql.ref(column)} >= ${from}`;

/** Slugs of the organisations that a query finds. */
const slugs = (query: RawBuilder<unknown>) =>
  sql<string[]>`coalesce((select jsonb_agg(distinct found.slug) from (${query}) found), '[]'::jsonb)`;

/** Every review on record of a known day, with what days are reckoned by. */
export async function listDatedReviews(reading: Reading): Promise<DatedReview[]> {
  return reading
    .selectFrom('review as v')
    .select(['v.id', 'v.slug', 'v.mechanism', 'v.cycle', 'v.held_on', 'v.symbol'])
    .select([
      sql<number>`(select count(*) from recommendation r where r.review = v.id and r.position = 'pending')`.as(
        'pending',
      ),
      sql<boolean>`exists (select from recommendation r where r.review = v.id and r.due is not null)`.as(
        'hasDue',
      ),
    ])
    .where('v.held_on', 'is not', null)
    .$narrowType<{ held_on: string }>()
    .orderBy('v.held_on')
    .execute();
}

/** Recommendations on which information is asked for by a day, with who answers for them. */
export async function listDueDays(reading: Reading, span: Span) {
  return reading
    .selectFrom('recommendation as r')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select(['r.id', 'r.due', 'r.address', 'v.id as review', 'v.slug', 'v.mechanism'])
    .select(['v.cycle', 'v.held_on'])
    .select(
      slugs(
        sql`select o.slug from standing_assignment a join organisation o on o.id = a.organisation
          where a.recommendation = r.id`,
      ).as('organisations'),
    )
    .where('r.due', 'is not', null)
    .where(within('r.due', span))
    .$narrowType<{ due: string }>()
    .orderBy('r.due')
    .orderBy('r.ordinal')
    .limit(MOST)
    .execute();
}

/** When plans begin and end. */
export async function listPlanDays(reading: Reading) {
  return reading
    .selectFrom('plan as p')
    .innerJoin('organisation as o', 'o.id', 'p.organisation')
    .select(['p.id', 'p.slug', 'p.title', 'p.language', 'p.starts_on', 'p.ends_on', 'o.slug as organisation'])
    .limit(MOST)
    .execute();
}

/** By when objectives of plans are to be reached. */
export async function listObjectiveDays(reading: Reading, span: Span) {
  return reading
    .selectFrom('objective as j')
    .innerJoin('plan as p', 'p.id', 'j.plan')
    .innerJoin('organisation as o', 'o.id', 'p.organisation')
    .select(['j.id', 'j.ordinal', 'j.title', 'j.due', 'p.slug', 'p.language', 'o.slug as organisation'])
    .where('j.removed_at', 'is', null)
    .where('j.due', 'is not', null)
    .where(within('j.due', span))
    .$narrowType<{ due: string }>()
    .orderBy('j.due')
    .limit(MOST)
    .execute();
}

const ofAction = slugs(
  sql`select o.slug from action_organisation m join organisation o on o.id = m.organisation
    where m.action = a.id and m.ended_at is null`,
);

/** By when actions that are under way or planned end. */
export async function listActionDays(reading: Reading, span: Span) {
  return reading
    .selectFrom('action as a')
    .innerJoin('plan as p', 'p.id', 'a.plan')
    .select(['a.id', 'a.number', 'a.title', 'a.ends_on as day', 'p.slug', 'p.language'])
    .select(ofAction.as('organisations'))
    .where('a.removed_at', 'is', null)
    .where('a.state', 'in', ['planned', 'underway'])
    .where('a.ends_on', 'is not', null)
    .where(within('a.ends_on', span))
    .$narrowType<{ day: string }>()
    .orderBy('a.ends_on', span.isPast ? 'desc' : 'asc')
    .limit(MOST)
    .execute();
}

/** By when milestones that are not reached are to be. */
export async function listMilestoneDays(reading: Reading, span: Span) {
  return reading
    .selectFrom('milestone as s')
    .innerJoin('action as a', 'a.id', 's.action')
    .innerJoin('plan as p', 'p.id', 'a.plan')
    .select(['s.id', 'a.number', 's.title', 's.due as day', 'p.slug', 'p.language'])
    .select(ofAction.as('organisations'))
    .where('s.removed_at', 'is', null)
    .where('s.reached_on', 'is', null)
    .where('a.removed_at', 'is', null)
    .where('a.state', '<>', 'stopped')
    .where(within('s.due', span))
    .orderBy('s.due', span.isPast ? 'desc' : 'asc')
    .limit(MOST)
    .execute();
}

/** When agreements that are not ended are looked at again. */
export async function listAgreementDays(reading: Reading, span: Span) {
  return reading
    .selectFrom('partnership as p')
    .select(['p.id', 'p.slug', 'p.title', 'p.language', 'p.review_on as day'])
    .select(
      slugs(
        sql`select o.slug from partnership_party y join organisation o on o.id = y.organisation
          where y.partnership = p.id and y.left_at is null`,
      ).as('organisations'),
    )
    .where('p.ended_at', 'is', null)
    .where(within('p.review_on', span))
    .orderBy('p.review_on')
    .limit(MOST)
    .execute();
}

/** Meetings of the mechanism that a viewer is invited to and that are not cancelled, with who is invited. */
export async function listMeetingDays(reading: Reading, span: Span) {
  return reading
    .selectFrom('meeting as m')
    .select(['m.id', 'm.number', 'm.title', 'm.language', 'm.held_on as day'])
    .select(
      slugs(
        sql`select o.slug from meeting_invitation i join organisation o on o.id = i.organisation
          where i.meeting = m.id and i.withdrawn_at is null`,
      ).as('organisations'),
    )
    .where('m.cancelled_at', 'is', null)
    .where(within('m.held_on', span))
    .orderBy('m.held_on')
    .limit(MOST)
    .execute();
}
