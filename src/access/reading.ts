import { sql, type ExpressionBuilder, type QueryCreator, type RawBuilder, type SqlBool } from 'kysely';
import type { Database } from '../database/connection.ts';
import type { Row, Tables } from '../database/tables.ts';
import { isHeard, isSeenAgain, type HeardTable } from './audiences.ts';
import { withMentionedTables } from './mentioned-tables.ts';
import { may, seePlans, seeUnpublished, type Viewer } from './policy.ts';

/**
 * The themes, groups and SDGs that a recommendation bears: as documents give them, and as people set them; each under the
 * name of the term that has taken its place, where one has.
 */
type BorneTerm = Pick<Row<'issued_term'>, 'recommendation' | 'kind' | 'label' | 'ordinal'> & {
  /** The document that gives it; null when a person set it. */
  document: string | null;
  /** What it is called in the document, or was when it was set. */
  spelled: string;
};

/** Which term has taken the place of another. */
type Successor = { kind: string; code: string; merged_into: string };

/**
 * An action that serves a recommendation. It `counts` for the thread where its plan was adopted, and where this viewer is
 * not shown a register that only they see: a draft commits nobody.
 */
type ServingAction = { recommendation: string; action: string; is_funded: boolean; counts: boolean };

/** What can be asked through `readingAs`: the tables, and what is put together from several of them. */
export type ReadTables = Tables & {
  borne_term: BorneTerm;
  successor: Successor;
  /** The assignments that are not ended. */
  standing_assignment: Tables['assignment'];
  /** The newest assessment of each organisation of each recommendation as a whole. */
  standing_assessment: Tables['assessment'];
  /** The actions that serve each recommendation, directly or through its cluster. */
  serving_action: ServingAction;
};

/** Typed queries in which every table of records holds only what this viewer may see, as it stood when they ask. */
export type Reading = QueryCreator<ReadTables>;

/** A part of such a query, which its own tables stand before. */
export type Asking = ExpressionBuilder<ReadTables, never>;

/**
 * The tables that make up the register. A query through `readingAs` cannot reach their other rows. `working`: also seen,
 * before it is public, by those who work in the plan. `reporting`: also seen by whoever reports (`isReportedTo`). `held`: also
 * seen, public or not, by the people of the organisation that it names. `invited`: never public, and seen by the people of the
 * organisations that take part (`isInvited`). `heard`: seen by its own audience alone, in which nobody is because of an office
 * (audiences.ts).
 */
const records = {
  status: 'always',
  organisation: 'always',
  vocabulary_term: 'always',
  suspension: 'always',
  withdrawal: 'always',
  source_file: 'published',
  review: 'published',
  document: 'published',
  recommendation: 'published',
  clause: 'published',
  pledge: 'published',
  correction: 'published',
  answer: 'published',
  issued_term: 'published',
  term_choice: 'published',
  wording: 'published',
  register_entry: 'published',
  assignment: 'published',
  assessment: 'published',
  assignment_claim: 'published',
  plan: 'working',
  plan_version: 'working',
  objective: 'working',
  action: 'working',
  action_organisation: 'working',
  milestone: 'working',
  action_dependency: 'working',
  action_link: 'working',
  action_cost: 'working',
  budget_line: 'working',
  budget_amount: 'working',
  resource: 'working',
  partnership: 'working',
  partnership_party: 'working',
  partnership_action: 'working',
  indicator: 'working',
  indicator_method: 'working',
  indicator_target: 'working',
  indicator_link: 'working',
  indicator_value: 'working',
  indicator_figure: 'working',
  // an update before what belongs to it, which is seen with it
  progress_update: 'reporting',
  update_obstacle: 'reporting',
  update_evidence: 'reporting',
  update_step: 'reporting',
  calendar_event: 'held',
  // a meeting before what belongs to it, which is seen with it
  meeting: 'invited',
  meeting_invitation: 'invited',
  meeting_item: 'invited',
  meeting_decision: 'invited',
  // a discussion after what it is about and before what belongs to it
  discussion: 'heard',
  discussion_message: 'heard',
  discussion_conclusion: 'heard',
  discussion_mention: 'heard',
  evaluation: 'heard',
  evaluation_question: 'heard',
  evaluation_finding: 'heard',
  evaluation_response: 'heard',
  priority: 'published',
  cluster: 'published',
  cluster_member: 'published',
  summary: 'published',
  entitlement: 'published',
  region_map: 'published',
} as const satisfies Partial<
  Record<keyof Tables, 'always' | 'published' | 'working' | 'reporting' | 'held' | 'invited' | 'heard'>
>;

type RecordTable = keyof typeof records;
type TableOf<Kind> = {
  [Table in RecordTable]: (typeof records)[Table] extends Kind ? Table : never;
}[RecordTable];
type ReportedTable = TableOf<'reporting'>;
type MeetingTable = TableOf<'invited'>;

/**
 * The one place where the public is kept from what is not public, and where a page is asked as of a date: each table of
 * records is shadowed by a common table expression of the same name. `asOf` is the number of the last ledger entry to
 * take into account (`seqAt`); what was changed since is then rebuilt from the ledger, and what was redacted since is not
 * among it.
 */
export function readingAs(db: Database, viewer: Viewer, asOf?: number): Reading {
  const seesAll = may(viewer, seeUnpublished);
  const plans = may(viewer, seePlans);
  let reading: QueryCreator<Tables> = db.withPlugin(withMentionedTables);
  for (const table of Object.keys(records) as RecordTable[]) {
    const onlyPublished = !seesAll && records[table] !== 'always' && !(records[table] === 'working' && plans);
    const rows = asOf === undefined ? current(table, viewer) : recorded(table, viewer, asOf);
    const isPublished = sql<SqlBool>`r.public${stillPublic(table, viewer, asOf)}`;
    const isSeen = isReported(table)
      ? isReportedTo(table, viewer, plans, isPublished)
      : isOfMeeting(table)
        ? isInvited(table, viewer)
        : isPublished;
    const shadow = isOfAudience(table)
      ? sql<never>`(select * from (${rows}) r where ${isHeard(table, viewer)}${isSeenAgain(table, viewer, asOf)})`
      : onlyPublished
        ? sql<never>`(select * from (${rows}) r where ${isSeen}${ownOf(table, viewer)})`
        : sql<never>`(${rows})`;
    reading = reading.with(
      (cte) => cte(table).notMaterialized(),
      () => shadow,
    );
  }
  return reading
    .with(
      (cte) => cte('standing_assignment').notMaterialized(),
      () => sql<Row<'assignment'>>`(select * from assignment where ended_at is null)`,
    )
    .with(
      (cte) => cte('standing_assessment').notMaterialized(),
      () =>
        sql<Row<'assessment'>>`(select distinct on (recommendation, organisation) * from assessment
          where clause is null order by recommendation, organisation, ordinal desc)`,
    )
    .with(
      (cte) => cte('serving_action').notMaterialized(),
      () => servingActions(asOf !== undefined, seesAll),
    )
    .with(
      // read once: rebuilt from the ledger for each term of each recommendation, a page of the past would take seconds
      (cte) => cte('successor').materialized(),
      () =>
        sql<Successor>`(select vocabulary as kind, code, merged_into from vocabulary_term
          where merged_into is not null)`,
    )
    .with(
      (cte) => cte('borne_term').notMaterialized(),
      () =>
        sql<BorneTerm>`(select t.recommendation, t.kind, coalesce(v.merged_into, t.label) as label, t.ordinal,
          t.document, t.label as spelled
          from (select recommendation, kind, label, ordinal, document from issued_term
            union all select recommendation, kind, label, 1000, null from term_choice
            where choice = 'set' and kind in ('theme', 'group', 'sdg')) t
          left join successor v on v.kind = t.kind and v.code = t.label)`,
    );
}

function isOfAudience(table: RecordTable): table is HeardTable {
  return records[table] === 'heard';
}

function isReported(table: RecordTable): table is ReportedTable {
  return records[table] === 'reporting';
}

/**
 * Whether a row `r` of an update is seen by those who are not of the secretariat. Besides what is public: everything of
 * one's own organisation's, except to those who only watch; and of what is published on an action that is not public,
 * those who work in plans see what its organisation has not kept to itself. What is said of a recommendation that was
 * withdrawn is seen by its own organisation alone.
 */
function isReportedTo(
  table: ReportedTable,
  { memberships }: Viewer,
  plans: boolean,
  isPublished: RawBuilder<SqlBool>,
): RawBuilder<SqlBool> {
  const own = [
    ...new Set(memberships.filter(({ role }) => role !== 'observer').map(({ organisation }) => organisation)),
  ];
  const isOwn = (row: 'r' | 'u') =>
    sql<SqlBool>`${sql.ref(`${row}.organisation`)} = any(${sql.val(own)}::uuid[])`;
  if (table === 'progress_update')
    return sql`(${isPublished} or ${isOwn('r')}
      or (${sql.lit(plans)} and r.state = 'published' and r.action is not null))`;
  // the update as this viewer sees it: its rows stand before these
  const inside = (which: RawBuilder<SqlBool>) => sql<SqlBool>`exists (select from progress_update u
    where u.id = r.progress_update and ${which})`;
  if (table === 'update_step') return inside(isOwn('u'));
  const isShared = sql<SqlBool>`(${sql.lit(plans)} and u.state = 'published')`;
  if (table === 'update_obstacle')
    return sql`(${isPublished} or ${inside(sql`(${isOwn('u')} or ${isShared})`)})`;
  return sql`(${isPublished}
    or ${inside(sql`(${isOwn('u')} or (${isShared} and r.sensitivity <> 'own'))`)})`;
}

function isOfMeeting(table: RecordTable): table is MeetingTable {
  return records[table] === 'invited';
}

/**
 * Whether a row `r` of a meeting is seen by those who are not of the secretariat: by the people of the organisations that are
 * invited to it, or that it has given something to do.
 */
function isInvited(table: MeetingTable, { country, memberships }: Viewer): RawBuilder<SqlBool> {
  // the meeting as this viewer sees it: its rows stand before these
  if (table !== 'meeting') return sql`exists (select from meeting m where m.id = r.meeting)`;
  const own = sql`any(${sql.val([...new Set(memberships.map(({ organisation }) => organisation))])}::uuid[])`;
  return sql`(exists (select from meeting_invitation i where i.country = ${country} and i.meeting = r.id
      and i.withdrawn_at is null and i.organisation = ${own})
    or exists (select from meeting_decision d where d.country = ${country} and d.meeting = r.id
      and d.removed_at is null and d.organisation = ${own}))`;
}

function servingActions(ofPast: boolean, seesAll: boolean): RawBuilder<ServingAction> {
  // of a day of the past each table is rebuilt once, and not for each row of another
  const table = ofPast ? sql`materialized` : sql`not materialized`;
  return sql<ServingAction>`(with links as ${table}
      (select recommendation, cluster, action, public from action_link where ended_at is null),
    members as ${table} (select recommendation, cluster from cluster_member where cluster is not null),
    actions as ${table}
      (select id, plan, is_funded, public from action where removed_at is null and state <> 'stopped'),
    plans as ${table} (select id, stage in ('adopted', 'revised') as is_adopted from plan)
    select served.recommendation, a.id as action, a.is_funded,
      p.is_adopted${seesAll ? sql`` : sql` and a.public and served.public`} as counts
    from (select recommendation, action, public from links where recommendation is not null
      union select m.recommendation, l.action, l.public from links l join members m on m.cluster = l.cluster) served
    join actions a on a.id = served.action
    join plans p on p.id = a.plan)`;
}

/**
 * Whether a row `t` of `borne_term` is one of some terms of a kind, whichever name of theirs is given: the one that holds,
 * or one whose place it has taken. Asks by the names as written, which are indexed.
 */
export function isAnyTerm(kind: string, labels: readonly string[]): RawBuilder<SqlBool> {
  const given = sql`${sql.val([...labels])}::text[]`;
  return sql<SqlBool>`t.kind = ${kind} and t.spelled = any(${given} || array(
    select unnest(array[old.code, old.merged_into]) from successor old
    where old.kind = ${kind} and (old.merged_into = any(${given}) or old.merged_into in (
      select said.merged_into from successor said where said.kind = ${kind} and said.code = any(${given})))))`;
}

/** What was withdrawn since is gone for the public from every day of the past too: a withdrawal protects somebody. */
function stillPublic(table: RecordTable, viewer: Viewer, asOf: number | undefined): RawBuilder<never> {
  if (asOf === undefined || table === 'update_step') return sql<never>``;
  return sql<never>` and exists (select from ${sql.table(table)} today
    where today.country = ${viewer.country} and today.id = r.id and ${sql.ref('today.public')})`;
}

/** What somebody sees of their own organisations, whether it is public or not. */
function ownOf(table: RecordTable, { memberships }: Viewer): RawBuilder<never> {
  if (records[table] !== 'held' || memberships.length === 0) return sql<never>``;
  const own = [...new Set(memberships.map(({ organisation }) => organisation))];
  return sql<never>` or r.organisation = any(${sql.val(own)}::uuid[])`;
}

function current(table: RecordTable, viewer: Viewer): RawBuilder<never> {
  return sql<never>`select * from ${sql.table(table)} where country = ${viewer.country}`;
}

/**
 * The rows of a table at a ledger entry: those that nothing has changed since, and of the others what stood before their
 * first change since then. So a day of the past costs what has changed since, and conditions reach the indexes.
 */
function recorded(table: RecordTable, viewer: Viewer, asOf: number): RawBuilder<never> {
  const changed = sql`c.country = ${viewer.country} and c.kind = ${sql.lit(table)} and c.seq > ${asOf}`;
  return sql<never>`select kept.* from ${sql.table(table)} kept where kept.country = ${viewer.country}
      and not exists (select from ledger_change c where ${changed} and c.record = kept.id)
    union all select replaced.* from ledger_change c, jsonb_populate_record(null::${sql.table(table)}, c.before) replaced
      where ${changed} and c.before is not null and not exists (select from ledger_change earlier
        where earlier.country = c.country and earlier.kind = c.kind and earlier.record = c.record
          and earlier.seq > ${asOf} and earlier.seq < c.seq)`;
}
