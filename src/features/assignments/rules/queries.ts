import { sql } from 'kysely';
import type { Reading } from '../../../access/reading.ts';
import type { Database, InTransaction } from '../../../database/connection.ts';
import type { NewRow, Row } from '../../../database/tables.ts';
import type { Wanted } from '../assigning/plan.ts';

export type Rule = Row<'assignment_rule'>;

/** The rules that hold, by kind and label. */
export async function listRules(db: Database, country: string): Promise<Rule[]> {
  return db
    .selectFrom('assignment_rule')
    .selectAll()
    .where('country', '=', country)
    .where('ended_at', 'is', null)
    .orderBy('kind')
    .orderBy('label')
    .orderBy('duty')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
}

/** What rules find: each rule with each recommendation, as the register's own choices would; the rules in their order. */
export async function listRuled(
  reading: Reading,
  rules: readonly Rule[],
): Promise<(Wanted & { rule: string })[]> {
  if (rules.length === 0) return [];
  const given = sql<{ rule: string; kind: string; label: string; place: number }>`(select * from unnest(
    ${sql.val(rules.map(({ id }) => id))}::uuid[], ${sql.val(rules.map(({ kind }) => kind))}::text[],
    ${sql.val(rules.map(({ label }) => label))}::text[]) with ordinality as u(rule, kind, label, place))`;
  const rows = await reading
    .with('given', () => given)
    .selectFrom(
      sql<{ rule: string; recommendation: string; place: number }>`(
        select u.rule, u.place, t.recommendation from given u
          left join successor s on s.kind = u.kind and s.code = u.label
          join borne_term t on t.kind = u.kind and t.label = coalesce(s.merged_into, u.label)
          where u.kind in ('theme', 'group', 'sdg')
        union select u.rule, u.place, r.id from given u join review v on v.mechanism = u.label
          join recommendation r on r.review = v.id where u.kind = 'mechanism'
        union select u.rule, u.place, m.recommendation from given u join cluster c on c.slug = u.label
          join cluster_member m on m.cluster = c.id where u.kind = 'cluster')`.as('ruled'),
    )
    .innerJoin('recommendation as known', 'known.id', 'ruled.recommendation')
    .select(['ruled.rule', 'ruled.recommendation'])
    .orderBy('ruled.place')
    .orderBy('ruled.recommendation')
    .execute();
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return rows.flatMap(({ rule, recommendation }) => {
    const of = byId.get(rule);
    return of ? [{ rule, recommendation, organisation: of.organisation, duty: of.duty }] : [];
  });
}

/** Of some recommendations, those that somebody answers for. */
export async function listOwned(
  db: Database,
  country: string,
  recommendations: readonly string[],
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('assignment')
    .select('recommendation')
    .distinct()
    .where('country', '=', country)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`recommendation = any(${sql.val([...recommendations])}::uuid[])`)
    .execute();
  return new Set(rows.map(({ recommendation }) => recommendation));
}

/** Whether a label is known: a cluster's by its slug, of the others what some recommendation or review bears. */
export async function isKnownLabel(
  reading: Reading,
  { kind, label }: Pick<Rule, 'kind' | 'label'>,
): Promise<boolean> {
  const found =
    kind === 'cluster'
      ? sql`select from cluster where slug = ${label}`
      : kind === 'mechanism'
        ? sql`select from review where mechanism = ${label}`
        : sql`select from borne_term where kind = ${kind} and (label = ${label} or spelled = ${label})`;
  const row = await reading
    .selectNoFrom(sql<boolean>`exists (${found})`.as('known'))
    .executeTakeFirstOrThrow();
  return row.known;
}

export async function insertRule(tx: InTransaction, row: NewRow<'assignment_rule'>): Promise<void> {
  await tx.insertInto('assignment_rule').values(row).execute();
}

export async function setRuleEnded(tx: InTransaction, country: string, id: string, at: Date): Promise<void> {
  await tx
    .updateTable('assignment_rule')
    .set({ ended_at: at })
    .where('country', '=', country)
    .where('id', '=', id)
    .execute();
}
