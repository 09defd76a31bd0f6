import type { Row } from '../../database/tables.ts';
import { isId } from '../../web/ids.ts';
import { eventHref } from '../calendar/schema.ts';
import { clusterHref, clusterTitle } from '../clusters/schema.ts';
import { discussionHref } from '../discussions/schema.ts';
import { evaluationHref } from '../evaluations/schema.ts';
import { indicatorHref } from '../indicators/schema.ts';
import { updateHref } from '../updates/schema.ts';

type JsonRow = Record<string, unknown>;

/** Columns that say nothing to a reader: keys, times of the row itself, and what the record's address says already. */
export const SILENT: ReadonlySet<string> = new Set([
  'country',
  'id',
  'recorded_at',
  'created_at',
  'account',
  'ordinal',
  'version',
  'changed_at',
]);

export type FieldChange = { field: string; before: unknown; after: unknown };

/**
 * What a change did, field by field. What stood before is left out where it was not public and the reader is: a record
 * that has just been published was nobody's business a moment ago.
 */
export function fieldChanges(before: unknown, after: unknown, inside: boolean): FieldChange[] {
  const old = (before ?? {}) as JsonRow;
  const fresh = (after ?? {}) as JsonRow;
  const hideOld = !inside && 'public' in old && old['public'] !== true;
  const hideFresh = !inside && 'public' in fresh && fresh['public'] !== true;
  const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter(
    (name) => !SILENT.has(name),
  );
  return names
    .map((field) => ({
      field,
      before: hideOld && field !== 'public' ? null : (old[field] ?? null),
      after: hideFresh && field !== 'public' ? null : (fresh[field] ?? null),
    }))
    .filter(({ before: from, after: to }) => JSON.stringify(from) !== JSON.stringify(to))
    .filter(({ before: from, after: to }) => !isKey(from) && !isKey(to))
    .filter(({ before: from, after: to }) => !isNothing(from) || !isNothing(to));
}

/** An empty list, or names in no language, beside nothing: of no use to a reader, and often one of keys. */
function isNothing(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** Which record another one belongs to, in the database's own words: no reader can do anything with it. */
function isKey(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isKey);
  return typeof value === 'string' && isId(value);
}

/** A value as plain words: names in the reader's language, lists with commas. */
export function plainValue(value: unknown, language: string): string {
  if (value === null || value === undefined || value === '') return '—';
  if (Array.isArray(value)) return value.map((item) => plainValue(item, language)).join(', ');
  if (typeof value === 'object') {
    const names = value as Record<string, unknown>;
    const own = names[language] ?? names['en'];
    if (typeof own === 'string') return own;
    return JSON.stringify(value);
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function clusterName(row: unknown): string {
  const { name = null, language = null, shared, slug } = row as Partial<Row<'cluster'>>;
  return (shared && clusterTitle({ name, language, shared })) || String(slug);
}

/** What a record is called and where its page is; null where it has none. */
export function recordName(
  kind: string,
  row: unknown,
  language: string,
): { name: string; href: string | null } {
  const { address, number, slug, names, symbol, name, mechanism, cycle, sha256, theme, label, code, title } =
    (row ?? {}) as JsonRow;
  const { session, period, category, year, since, brings, source_name, description, fiscal_year } = (row ??
    {}) as JsonRow;
  const { id, starts_on, ends_on, proves } = (row ?? {}) as JsonRow;
  const text = (value: unknown) => plainValue(value, language);
  // of a record that is withdrawn nothing is left to name it by, and its page is not there
  if (Object.keys(row ?? {}).join() === 'public') return { name: text(null), href: null };
  if (kind === 'recommendation') return { name: text(number), href: `/recommendations/${text(address)}` };
  if (kind === 'review') return { name: `${text(mechanism)} ${text(cycle)}`, href: `/reviews/${text(slug)}` };
  if (kind === 'withdrawal')
    return { name: `${text(mechanism)} ${text(cycle ?? symbol)}`, href: `/reviews/${text(slug)}` };
  if (kind === 'organisation') return { name: text(names), href: `/organisations/${text(slug)}` };
  if (kind === 'document') return { name: text(symbol), href: null };
  if (kind === 'source_file') return { name: text(name), href: `/files/${text(sha256)}` };
  if (kind === 'entitlement')
    return { name: text(theme), href: `/themes/${encodeURIComponent(text(theme))}` };
  if (kind === 'region_map') return { name: '/map', href: '/map' };
  if (kind === 'assignment_rule') return { name: text(label), href: '/assignments/rules' };
  if (kind === 'term_choice' || kind === 'issued_term') return { name: text(label), href: null };
  if (kind === 'cluster') return { name: clusterName(row), href: clusterHref(text(slug)) };
  if (kind === 'vocabulary_term') return { name: text(code), href: null };
  if (kind === 'plan') return { name: text(title), href: `/plans/${text(slug)}` };
  if (kind === 'action') return { name: `${text(number)} · ${text(title)}`, href: null };
  if (kind === 'objective' || kind === 'milestone') return { name: text(title), href: null };
  if (kind === 'partnership') return { name: text(title), href: `/partnerships/${text(slug)}` };
  if (kind === 'calendar_event')
    return {
      name: names && Object.keys(names).length > 0 ? text(names) : `${text(mechanism)} ${text(session)}`,
      href: eventHref(text(slug)),
    };
  if (kind === 'evaluation') return { name: text(title), href: evaluationHref(text(slug)) };
  if (kind === 'discussion') return { name: text(title), href: discussionHref(text(id)) };
  if (kind === 'partnership_party') return { name: text(brings), href: null };
  if (kind === 'budget_line' || kind === 'action_cost' || kind === 'resource')
    return { name: [source_name, description, fiscal_year].filter(Boolean).map(text).join(', '), href: null };
  if (kind === 'indicator') return { name: text(title), href: indicatorHref(text(slug)) };
  if (kind === 'indicator_value')
    return { name: [period, category].filter(Boolean).map(text).join(', '), href: null };
  if (kind === 'progress_update')
    return {
      name: [starts_on, ends_on].filter(Boolean).map(text).join(' – '),
      href: updateHref(text(id)),
    };
  if (kind === 'update_evidence') return { name: text(proves), href: null };
  if (kind === 'indicator_target') return { name: text(year), href: null };
  if (kind === 'indicator_method') return { name: text(since), href: null };
  if (kind === 'country' || kind === 'status') return { name: text(names), href: null };
  return { name: text(name ?? number), href: null };
}
