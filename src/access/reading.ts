import { sql, type QueryCreator, type RawBuilder, type SqlBool } from 'kysely';
import type { Database } from '../database/connection.ts';
import type { Row, Tables } from '../database/tables.ts';
import { withMentionedTables } from './mentioned-tables.ts';
import { may, seeUnpublished, type Viewer } from './policy.ts';

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

/** What can be asked through `readingAs`: the tables, and what is put together from several of them. */
export type ReadTables = Tables & {
  borne_term: BorneTerm;
  successor: Successor;
  /** The assignments that are not ended. */
  standing_assignment: Tables['assignment'];
  /** The newest assessment of each organisation of each recommendation as a whole. */
  standing_assessment: Tables['assessment'];
};

/** Typed queries in which every table of records holds only what this viewer may see, as it stood when they ask. */
export type Reading = QueryCreator<ReadTables>;

/** The tables that make up the register. A query through `readingAs` cannot reach their other rows. */
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
  priority: 'published',
  cluster: 'published',
  cluster_member: 'published',
  summary: 'published',
  entitlement: 'published',
  region_map: 'published',
} as const satisfies Partial<Record<keyof Tables, 'always' | 'published'>>;

type RecordTable = keyof typeof records;

/**
 * The one place where the public is kept from what is not public, and where a page is asked as of a date: each table of
 * records is shadowed by a common table expression of the same name. `asOf` is the number of the last ledger entry to
 * take into account (`seqAt`); what was changed since is then rebuilt from the ledger, and what was redacted since is not
 * among it.
 */
export function readingAs(db: Database, viewer: Viewer, asOf?: number): Reading {
  const seesAll = may(viewer, seeUnpublished);
  let reading: QueryCreator<Tables> = db.withPlugin(withMentionedTables);
  for (const table of Object.keys(records) as RecordTable[]) {
    const onlyPublished = records[table] === 'published' && !seesAll;
    const rows = asOf === undefined ? current(table, viewer) : recorded(table, viewer, asOf);
    const shadow = onlyPublished
      ? sql<never>`(select * from (${rows}) r where r.public${stillPublic(table, viewer, asOf)})`
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
  if (asOf === undefined) return sql<never>``;
  return sql<never>` and exists (select from ${sql.table(table)} today
    where today.country = ${viewer.country} and today.id = r.id and ${sql.ref('today.public')})`;
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
