import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Audience } from '../database/discussion-tables.ts';
import { may, seePlans, type Membership, type Viewer } from './policy.ts';
import { rolesOfKind, type OrganisationKind } from './roles.ts';

/** Tables of records that have an audience of their own; each stands in `records` after what it asks. */
export type HeardTable =
  | 'discussion'
  | 'discussion_message'
  | 'discussion_conclusion'
  | 'discussion_mention'
  | 'evaluation'
  | 'evaluation_question'
  | 'evaluation_finding'
  | 'evaluation_response';

const inMechanism = seePlans.allows as readonly string[];

/** From one body alone to everybody: each takes in all that stand before it. */
export const audiences = [
  'own',
  'mechanism',
  'civil-society',
  'public',
] as const satisfies readonly Audience[];

/** Whether somebody with these memberships is in the audience of what this organisation began. */
export function isInAudience(
  { audience, organisation }: { audience: Audience; organisation: string },
  memberships: readonly Membership[],
): boolean {
  if (audience === 'public') return true;
  if (audience === 'civil-society') return memberships.length > 0;
  if (audience === 'mechanism') return memberships.some(({ role }) => inMechanism.includes(role));
  return memberships.some((held) => held.organisation === organisation && held.role !== 'observer');
}

/** Whether the people of an organisation of this kind can be in an audience that is not one body alone. */
export function takesIn(audience: Exclude<Audience, 'own'>, kind: OrganisationKind): boolean {
  return audience !== 'mechanism' || rolesOfKind[kind].some((role) => inMechanism.includes(role));
}

/**
 * Whether a row `r` is heard by a viewer. What belongs to a discussion is heard by whoever hears the discussion, and a
 * discussion by its audience as far as they may see what it is about: nobody reads an answer from whom the question is kept.
 * Who runs the secretariat or this installation hears no more than the others of their organisation.
 */
export function isHeard(table: HeardTable, viewer: Viewer): RawBuilder<SqlBool> {
  if (viewer.isOperator) return sql<SqlBool>`true`;
  if (isOfEvaluation(table)) return isEvaluationHeard(table, viewer);
  const isMember = viewer.memberships.length > 0;
  if (table === 'discussion') return isDiscussionHeard(viewer, isMember);
  const inside = sql<SqlBool>`exists (select from discussion d where d.id = r.discussion)`;
  if (table === 'discussion_mention') return sql<SqlBool>`(${sql.lit(isMember)} and ${inside})`;
  // of a withdrawn message it stays known that there was one
  const isTold =
    table === 'discussion_message' ? sql`(r.public or r.withdrawn_at is not null)` : sql`r.public`;
  return isMember ? inside : sql<SqlBool>`(${isTold} and ${inside})`;
}

function isDiscussionHeard(viewer: Viewer, isMember: boolean): RawBuilder<SqlBool> {
  const own = viewer.memberships
    .filter(({ role }) => role !== 'observer')
    .map(({ organisation }) => organisation);
  const wide = [
    ...(isMember ? ['public', 'civil-society'] : []),
    ...(may(viewer, seePlans) ? ['mechanism'] : []),
  ];
  return sql<SqlBool>`((r.public or r.audience = any(${sql.val(wide)}::text[])
      or (r.audience = 'own' and r.organisation = any(${sql.val([...new Set(own)])}::uuid[])))
    and (exists (select from recommendation s where s.id = r.recommendation)
      or exists (select from action s where s.id = r.action)))`;
}

type EvaluationTable = Extract<HeardTable, `evaluation${string}`>;

function isOfEvaluation(table: HeardTable): table is EvaluationTable {
  return table.startsWith('evaluation');
}

/**
 * An evaluation is heard by its evaluator, and who works in plans knows that there is one. What was found is the evaluator's
 * alone until it is finished: those who are evaluated, and the secretariat, read no draft of it.
 */
function isEvaluationHeard(table: EvaluationTable, viewer: Viewer): RawBuilder<SqlBool> {
  const plans = sql.lit(may(viewer, seePlans));
  const own = viewer.memberships
    .filter(({ role }) => role !== 'observer')
    .map(({ organisation }) => organisation);
  const isOwn = sql<SqlBool>`r.evaluator = any(${sql.val([...new Set(own)])}::uuid[])`;
  if (table === 'evaluation')
    return sql<SqlBool>`((r.public or ${isOwn} or ${plans})
      and (r.plan is null or exists (select from plan p where p.id = r.plan)))`;
  const inside = (which: RawBuilder<SqlBool>) =>
    sql<SqlBool>`exists (select from evaluation e where e.id = r.evaluation and ${which})`;
  if (table === 'evaluation_finding')
    return sql<SqlBool>`((r.public or ${isOwn} or ${plans})
      and ${inside(sql`(r.public or ${isOwn} or e.state <> 'draft')`)})`;
  const isTold = sql<SqlBool>`(r.public or ${sql.lit(viewer.memberships.length > 0)})`;
  // an answer is heard with the finding that it answers
  if (table === 'evaluation_response')
    return sql<SqlBool>`(${isTold} and exists (select from evaluation_finding f where f.id = r.finding))`;
  return sql<SqlBool>`(${isTold} and ${inside(sql`true`)})`;
}

/** On a day of the past: what is not public any more is gone for the public, and a message withdrawn since for everybody. */
export function isSeenAgain(
  table: HeardTable,
  viewer: Viewer,
  asOf: number | undefined,
): RawBuilder<unknown> {
  if (asOf === undefined || viewer.isOperator || table === 'discussion_mention') return sql``;
  const today = (condition: RawBuilder<SqlBool>) => sql` and exists (select from ${sql.table(table)} today
    where today.country = ${viewer.country} and today.id = r.id and ${condition})`;
  const isPublic = viewer.memberships.length > 0 ? sql<SqlBool>`true` : sql<SqlBool>`today.public`;
  if (table !== 'discussion_message') return today(isPublic);
  return today(sql`(r.withdrawn_at is not null or (today.withdrawn_at is null and ${isPublic}))`);
}
