import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Resource } from './resource.ts';

export type DataRow = Record<string, unknown>;

/** How a table is told, where it is not just its own columns and all of its public rows. */
type Told = {
  /** Columns that stand beside the table, and in what. */
  beside?: { columns: Record<string, string>; joined: RawBuilder<unknown> };
  /** Which rows `t` are told. */
  where?: RawBuilder<SqlBool>;
};

const organisation = (column: string) => ({
  columns: { [column]: 'o.slug', [`${column}_names`]: 'o.names' },
  joined: sql`left join organisation o on o.id = ${sql.ref(`t.${column}`)}`,
});
const byOrganisation = { beside: organisation('organisation') };

const isStanding = sql<SqlBool>`t.removed_at is null`;
const ofAction = sql<SqlBool>`t.action in (select id from action where removed_at is null)`;
const ofIndicator = sql<SqlBool>`t.indicator in (select id from indicator where removed_at is null)`;

/** An update that is published, of what is told itself. */
export function isToldUpdate(alias: 't' | 'u'): RawBuilder<SqlBool> {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql<SqlBool>`(${column('state')} = 'published' and (
    ${column('action')} in (select id from action where removed_at is null)
    or ${column('assignment')} in (select id from assignment)))`;
}

const told: Partial<Record<Resource['table'], Told>> = {
  document: {
    beside: {
      columns: { sha256: 'f.sha256', file_name: 'f.name', media_type: 'f.media_type' },
      joined: sql`left join source_file f on f.id = t.source_file`,
    },
  },
  assignment: byOrganisation,
  assessment: byOrganisation,
  // what was turned down is shown to nobody but those who decide
  term_choice: { ...byOrganisation, where: sql`t.choice = 'set'` },
  summary: byOrganisation,
  entitlement: byOrganisation,
  plan: byOrganisation,
  plan_version: byOrganisation,
  objective: { where: isStanding },
  action: { where: isStanding },
  action_organisation: { ...byOrganisation, where: sql`t.ended_at is null and ${ofAction}` },
  milestone: { where: sql`${isStanding} and ${ofAction}` },
  action_dependency: {
    where: sql`t.ended_at is null and ${ofAction}
      and t.needs in (select id from action where removed_at is null)`,
  },
  action_link: {
    // what is not public is not named, by its id neither
    where: sql`t.ended_at is null and ${ofAction} and (t.term is not null
      or t.recommendation in (select id from recommendation) or t.cluster in (select id from cluster))`,
  },
  action_cost: { where: sql`${isStanding} and ${ofAction}` },
  budget_line: {
    beside: {
      columns: { allocated: 'm.allocated', committed: 'm.committed', spent: 'm.spent' },
      joined: sql`left join budget_amount m on m.line = t.id`,
    },
    where: sql`${isStanding} and ${ofAction}`,
  },
  resource: { where: sql`${isStanding} and ${ofAction}` },
  indicator: { beside: organisation('collector'), where: isStanding },
  indicator_method: { where: ofIndicator },
  indicator_target: { where: sql`${isStanding} and ${ofIndicator}` },
  indicator_link: {
    where: sql`t.ended_at is null and ${ofIndicator} and (${ofAction}
      or t.objective in (select id from objective where removed_at is null)
      or t.recommendation in (select id from recommendation))`,
  },
  indicator_value: {
    beside: {
      columns: { ...byOrganisation.beside.columns, value: 'f.value', cases: 'f.cases' },
      joined: sql`${byOrganisation.beside.joined}
        left join indicator_figure f on f.indicator_value = t.id and not t.is_suppressed`,
    },
    where: sql`${isStanding} and ${ofIndicator}`,
  },
  partnership: byOrganisation,
  partnership_party: byOrganisation,
  calendar_event: {
    // a review that is not public is not named, by its id neither
    beside: {
      columns: { ...byOrganisation.beside.columns, review: 'v.id' },
      joined: sql`${byOrganisation.beside.joined} left join review v on v.id = t.review`,
    },
  },
  partnership_action: { where: sql`t.ended_at is null and ${ofAction}` },
  discussion: byOrganisation,
  discussion_message: { ...byOrganisation, where: sql`t.public` },
  discussion_conclusion: byOrganisation,
  evaluation: { beside: organisation('evaluator') },
  evaluation_question: { where: isStanding },
  evaluation_finding: { where: isStanding },
  evaluation_response: {
    // an action that is not told is not named, by its id neither
    beside: {
      columns: { ...byOrganisation.beside.columns, owner: 'w.slug', adjusted_action: 'a.id' },
      joined: sql`${byOrganisation.beside.joined} left join organisation w on w.id = t.owner
        left join action a on a.id = t.adjusted_action and a.removed_at is null`,
    },
  },
  progress_update: { ...byOrganisation, where: isToldUpdate('t') },
  update_obstacle: {
    beside: organisation('decided_by'),
    where: sql`t.removed_at is null and t.progress_update in (select u.id from progress_update u where ${isToldUpdate('u')})`,
  },
  update_evidence: {
    where: sql`t.public and t.progress_update in (select u.id from progress_update u where ${isToldUpdate('u')})`,
  },
};

/** The rows of a resource that a reading shows, in an order that stays. */
export function askFor(reading: Reading, { table, fields }: Resource) {
  const { beside, where } = told[table] ?? {};
  const columns = Object.keys(fields).map(
    (name) => sql`${sql.ref(beside?.columns[name] ?? `t.${name}`)} as ${sql.ref(name)}`,
  );
  const rows = sql<DataRow>`(select ${sql.join(columns)} from ${sql.table(table)} t
    ${beside?.joined ?? sql``} where ${where ?? sql`true`})`;
  return reading
    .selectFrom(rows.as('told'))
    .selectAll()
    .orderBy(sql`told.id`);
}
