import { cofogCodes, cofogDivision } from '../../vocabularies/cofog.ts';
import type { AsOf } from '../../web/context.ts';
import { NONE, type GroupFilter } from '../plans/schema.ts';
import { sources, type Source } from './schema.ts';

export { NONE };

/** By which groups of actions money is told apart. */
const groupings = ['organisation', 'plan', 'objective', 'theme', 'sdg', 'group', 'region'] as const;

/** By what the money of plans is told apart. */
export const dimensions = ['year', ...groupings, 'source', 'cofog'] as const;
export type Dimension = (typeof dimensions)[number];

/** Those in which an action may be several times: their rows add up to more than the total. */
export const overlapping: readonly Dimension[] = ['theme', 'sdg', 'group', 'region'];

/** The grouping of actions that a dimension is; undefined where it tells lines or years apart. */
export function groupingOf(by: Dimension): (typeof groupings)[number] | undefined {
  return groupings.find((grouping) => grouping === by);
}

/** Those that lines alone have: nobody needs money of a source. */
export const lineDimensions: readonly Dimension[] = ['source', 'cofog'];

/** The part of the money that a page shows; a value is a group's key. */
export type MoneyFilter = Pick<GroupFilter, (typeof groupings)[number]> & {
  year?: number;
  source?: Source;
  cofog?: string;
  /** Only what is withheld. */
  withheld?: true;
};

/** Reads a filter from an address; what is no such group is left out. */
export function moneyFilter(query: URLSearchParams): MoneyFilter {
  const filter: MoneyFilter = {};
  const year = Number(query.get('year') ?? Number.NaN);
  if (Number.isInteger(year) && year >= 1945 && year <= 2200) filter.year = year;
  for (const name of groupings) {
    const value = query.get(name)?.slice(0, 200);
    if (value) filter[name] = value;
  }
  const source = sources.find((known) => known === query.get('source'));
  if (source) filter.source = source;
  const cofog = query.get('cofog') ?? '';
  if (cofog === NONE || cofogCodes.some((code) => cofogDivision(code) === cofog)) filter.cofog = cofog;
  if (query.get('withheld') === 'yes') filter.withheld = true;
  return filter;
}

/** What a filter says of actions. */
export function groupsOf(filter: MoneyFilter): GroupFilter {
  const named = groupings.flatMap((by) => (filter[by] === undefined ? [] : [[by, filter[by]] as const]));
  return Object.fromEntries(named);
}

/** What a filter says of people and material: nobody needs staff of a source or function. */
export function groupsAndYear(filter: MoneyFilter): MoneyFilter {
  return { ...groupsOf(filter), ...(filter.year !== undefined && { year: filter.year }) };
}

/** The address of what a filter finds, on the day that the page is asked as of. */
export function moneyAddress(path: string, filter: MoneyFilter, asOf: AsOf | undefined): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) query.set(name, value === true ? 'yes' : String(value));
  if (asOf) query.set('as-of', asOf.date);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** A filter narrowed down to one group. */
export function narrowed(filter: MoneyFilter, by: Dimension, key: string): MoneyFilter {
  return { ...filter, [by]: by === 'year' ? Number(key) : key };
}
