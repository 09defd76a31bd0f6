import { sql } from 'kysely';
import type { Database } from '../../database/connection.ts';
import { indicatorHref } from '../indicators/schema.ts';
import { partnershipHref } from '../partnerships/schema.ts';
import { actionHref, planHref } from '../plans/schema.ts';
import { updateHref } from '../updates/schema.ts';
import type { EntryChange, HistoryScope, NamedPart } from './schema.ts';

/** By kind of record, the columns that say by a key what it is about. */
const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  assignment: ['recommendation', 'organisation'],
  assignment_claim: ['recommendation', 'organisation'],
  assignment_rule: ['organisation'],
  assessment: ['recommendation', 'organisation'],
  term_choice: ['recommendation', 'organisation'],
  cluster_member: ['recommendation', 'organisation'],
  plan: ['organisation'],
  plan_version: ['organisation', 'plan'],
  objective: ['plan'],
  action: ['plan'],
  action_organisation: ['organisation', 'action'],
  milestone: ['action'],
  action_dependency: ['action', 'needs'],
  action_link: ['recommendation', 'action'],
  action_cost: ['action'],
  budget_line: ['action'],
  budget_amount: ['line'],
  resource: ['action'],
  partnership: ['organisation'],
  partnership_party: ['organisation', 'partnership'],
  partnership_action: ['partnership', 'action'],
  calendar_event: ['organisation'],
  indicator: ['collector'],
  indicator_method: ['indicator'],
  indicator_target: ['indicator'],
  indicator_link: ['recommendation', 'indicator', 'action', 'objective'],
  indicator_value: ['organisation', 'indicator'],
  indicator_figure: ['indicator_value'],
  progress_update: ['organisation', 'action', 'assignment'],
  update_obstacle: ['progress_update'],
  update_evidence: ['progress_update'],
  update_step: ['progress_update'],
  discussion: ['organisation', 'recommendation', 'action'],
  discussion_message: ['organisation'],
  discussion_conclusion: ['organisation'],
  evaluation: ['plan'],
  evaluation_response: ['organisation'],
};

/** The key that a change has in a column; of what stands since, or else of what stood before. */
function keyIn({ before, after }: EntryChange, column: string): string | undefined {
  const value = ((after ?? before ?? {}) as Record<string, unknown>)[column];
  return typeof value === 'string' ? value : undefined;
}

/** Changes with what they are about, as far as the reader may see it. */
export async function withAbout(
  db: Database,
  scope: HistoryScope,
  changes: EntryChange[],
): Promise<EntryChange[]> {
  const referring = changes.filter(({ kind }) => kind in REFERENCES);
  if (referring.length === 0) return changes;
  const keys = (...columns: string[]) => [
    ...new Set(
      referring.flatMap((of) =>
        columns.flatMap((column) =>
          REFERENCES[of.kind]?.includes(column) === true ? (keyIn(of, column) ?? []) : [],
        ),
      ),
    ),
  ];
  const [recommendations, organisations, values, parts] = await Promise.all([
    readRecommendations(db, scope, keys('recommendation')),
    readOrganisations(db, scope, keys('organisation', 'collector')),
    readValues(db, scope, keys('indicator_value')),
    Promise.all([
      readTitled(db, scope, { table: 'plan', hrefOf: planHref }, keys('plan')),
      readActions(db, scope, keys('action', 'needs')),
      readObjectives(db, scope, keys('objective')),
      readLines(db, scope, keys('line')),
      readTitled(db, scope, { table: 'partnership', hrefOf: partnershipHref }, keys('partnership')),
      readTitled(db, scope, { table: 'indicator', hrefOf: indicatorHref }, keys('indicator')),
      readDuties(db, scope, keys('assignment')),
      readUpdates(db, scope, keys('progress_update')),
    ]),
  ]);
  const named = new Map<string, NamedPart>(
    parts.flat().map(({ id, name, language, href }) => [id, { name, language, href }]),
  );
  return changes.map((changed) => {
    const columns = REFERENCES[changed.kind];
    if (!columns) return changed;
    const own = columns.flatMap((column) => keyIn(changed, column) ?? []);
    const value = values.find(({ id }) => own.includes(id));
    const about = {
      recommendation: recommendations.find(({ id }) => own.includes(id)),
      organisation: value?.organisation ?? organisations.find(({ id }) => own.includes(id)),
      parts: value ? [value.part] : own.flatMap((id) => named.get(id) ?? []),
    };
    const isNothing = !about.recommendation && !about.organisation && about.parts.length === 0;
    return isNothing ? changed : { ...changed, about };
  });
}

type Keyed = NamedPart & { id: string };

const isAmong = (column: string, ids: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} = any(${sql.val([...ids])}::uuid[])`;

async function readRecommendations(db: Database, { country, inside }: HistoryScope, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom('recommendation')
    .select(['id', 'address', 'number'])
    .where('country', '=', country)
    .where(isAmong('id', ids))
    .$if(!inside, (query) => query.where('public', '=', true))
    .execute();
}

async function readOrganisations(db: Database, { country }: HistoryScope, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom('organisation')
    .select(['id', 'slug', 'names'])
    .where('country', '=', country)
    .where(isAmong('id', ids))
    .execute();
}

/** Whose a figure is, and of which indicator and period. */
async function readValues(db: Database, { country, inside }: HistoryScope, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('indicator_value as v')
    .innerJoin('indicator as i', (join) =>
      join.onRef('i.country', '=', 'v.country').onRef('i.id', '=', 'v.indicator'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.country', '=', 'v.country').onRef('o.id', '=', 'v.organisation'),
    )
    .select(['v.id', 'v.period', 'v.category', 'i.slug', 'i.title', 'i.language'])
    .select(['o.slug as organisation_slug', 'o.names'])
    .where('v.country', '=', country)
    .where(isAmong('v.id', ids))
    .$if(!inside, (query) => query.where('v.public', '=', true).where('i.public', '=', true))
    .execute();
  return rows.map(({ id, period, category, slug, title, language, organisation_slug, names }) => ({
    id,
    organisation: { slug: organisation_slug, names },
    part: {
      name: [title, period, category].filter(Boolean).join(', '),
      language,
      href: indicatorHref(slug),
    },
  }));
}

/** Records that have a title and an address of their own. */
async function readTitled(
  db: Database,
  { country, inside }: HistoryScope,
  { table, hrefOf }: { table: 'plan' | 'partnership' | 'indicator'; hrefOf: (slug: string) => string },
  ids: readonly string[],
): Promise<Keyed[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom(table)
    .select(['id', 'slug', 'title', 'language'])
    .where('country', '=', country)
    .where(isAmong('id', ids))
    .$if(!inside, (query) => query.where('public', '=', true))
    .execute();
  return rows.map(({ id, slug, title, language }) => ({ id, name: title, language, href: hrefOf(slug) }));
}

/** The actions that some rows are of, each under the id that the row is asked by. */
function actionsOf(db: Database, { country, inside }: HistoryScope) {
  return db
    .selectFrom('action as a')
    .innerJoin('plan as p', (join) => join.onRef('p.country', '=', 'a.country').onRef('p.id', '=', 'a.plan'))
    .select(['a.number', 'a.title', 'a.removed_at', 'p.slug', 'p.language'])
    .where('a.country', '=', country)
    .$if(!inside, (query) => query.where('a.public', '=', true));
}

type OfAction = { number: number; title: string; removed_at: Date | null; slug: string; language: string };

function namedAction({ number, title, removed_at, slug, language }: OfAction): NamedPart {
  // the page of what is removed is not there
  return { name: title, language, href: removed_at ? null : actionHref(slug, number) };
}

async function readActions(db: Database, scope: HistoryScope, ids: readonly string[]): Promise<Keyed[]> {
  if (ids.length === 0) return [];
  const rows = await actionsOf(db, scope).select('a.id').where(isAmong('a.id', ids)).execute();
  return rows.map((row) => ({ id: row.id, ...namedAction(row) }));
}

/** The actions of budget lines, each with the source of its money. */
async function readLines(db: Database, scope: HistoryScope, ids: readonly string[]): Promise<Keyed[]> {
  if (ids.length === 0) return [];
  const rows = await actionsOf(db, scope)
    .innerJoin('budget_line as l', (join) =>
      join.onRef('l.country', '=', 'a.country').onRef('l.action', '=', 'a.id'),
    )
    .select(['l.id', 'l.source_name', 'l.fiscal_year'])
    .where(isAmong('l.id', ids))
    .execute();
  return rows.map(({ id, source_name, fiscal_year, ...action }) => {
    const named = namedAction(action);
    return { id, ...named, name: `${named.name} (${source_name}, ${fiscal_year})` };
  });
}

/** The recommendations that duties are for, each under the duty's id. */
async function readDuties(
  db: Database,
  { country, inside }: HistoryScope,
  ids: readonly string[],
): Promise<Keyed[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('assignment as d')
    .innerJoin('recommendation as r', (join) =>
      join.onRef('r.country', '=', 'd.country').onRef('r.id', '=', 'd.recommendation'),
    )
    .select(['d.id', 'r.address', 'r.number', 'r.language'])
    .where('d.country', '=', country)
    .where(isAmong('d.id', ids))
    .$if(!inside, (query) => query.where('r.public', '=', true))
    .execute();
  return rows.map(({ id, address, number, language }) => ({
    id,
    name: number,
    language,
    href: `/recommendations/${address}`,
  }));
}

/** The updates that some rows belong to, by what they speak of. */
async function readUpdates(
  db: Database,
  { country, inside }: HistoryScope,
  ids: readonly string[],
): Promise<Keyed[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('progress_update as u')
    .leftJoin('action as a', (join) =>
      join.onRef('a.country', '=', 'u.country').onRef('a.id', '=', 'u.action'),
    )
    .leftJoin('plan as p', (join) => join.onRef('p.country', '=', 'a.country').onRef('p.id', '=', 'a.plan'))
    .leftJoin('assignment as d', (join) =>
      join.onRef('d.country', '=', 'u.country').onRef('d.id', '=', 'u.assignment'),
    )
    .leftJoin('recommendation as r', (join) =>
      join.onRef('r.country', '=', 'd.country').onRef('r.id', '=', 'd.recommendation'),
    )
    .select(['u.id', 'a.title', 'p.language', 'r.number', 'r.language as text_language'])
    .where('u.country', '=', country)
    .where(isAmong('u.id', ids))
    .$if(!inside, (query) => query.where('u.public', '=', true))
    .execute();
  return rows.map(({ id, title, language, number, text_language }) => ({
    id,
    name: title ?? number ?? '',
    language: language ?? text_language ?? 'en',
    href: updateHref(id),
  }));
}

async function readObjectives(
  db: Database,
  { country, inside }: HistoryScope,
  ids: readonly string[],
): Promise<Keyed[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('objective as j')
    .innerJoin('plan as p', (join) => join.onRef('p.country', '=', 'j.country').onRef('p.id', '=', 'j.plan'))
    .select(['j.id', 'j.ordinal', 'j.title', 'p.slug', 'p.language'])
    .where('j.country', '=', country)
    .where(isAmong('j.id', ids))
    .$if(!inside, (query) => query.where('j.public', '=', true))
    .execute();
  return rows.map(({ id, ordinal, title, slug, language }) => ({
    id,
    name: title,
    language,
    href: `${planHref(slug)}#objective-${ordinal}`,
  }));
}
