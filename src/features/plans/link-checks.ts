import { may, seeUnpublished, type Viewer } from '../../access/policy.ts';
import type { InTransaction } from '../../database/connection.ts';
import type { NewRow } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { targets } from '../../vocabularies/goals.ts';
import { readCited, resolveCited } from './cited.ts';
import { LONGEST } from './schema.ts';
import { readCitable, readClustersBySlug, readHeadings } from './write-queries.ts';

/** What an action is to serve: what a row of `action_link` has besides its action. */
export type NewLink = Pick<NewRow<'action_link'>, 'kind' | 'recommendation' | 'cluster' | 'term'>;
type Checked = { value: NewLink[]; problems: Problem[] };

/** As many problems of one field as are named; a list pasted from elsewhere would else fill the page. */
const MOST_NAMED = 5;

/** The recommendations that were typed, as links. */
export async function citedLinks(tx: InTransaction, viewer: Viewer, text: string): Promise<Checked> {
  const field = 'recommendations';
  const cited = readCited(text);
  if (cited.length === 0) return { value: [], problems: [] };
  const citable = await readCitable(
    tx,
    viewer.country,
    cited.flatMap(({ address }) => address ?? []),
    cited.map(({ number }) => number),
  );
  const seesAll = may(viewer, seeUnpublished);
  const { found, unknown, ambiguous } = resolveCited(
    cited,
    citable.filter((one) => seesAll || one.public),
  );
  const problems: Problem[] = [
    ...unknown.map((typed): Problem => ({
      code: 'plans.cited.unknown',
      field,
      values: { found: typed.slice(0, 80) },
    })),
    ...ambiguous.map(({ typed, addresses }): Problem => ({
      code: 'plans.cited.ambiguous',
      field,
      values: { found: typed, addresses: addresses.join(', ') },
    })),
  ];
  return { value: recommendationLinks(found), problems: problems.slice(0, MOST_NAMED) };
}

export function recommendationLinks(ids: readonly string[]): NewLink[] {
  return ids.map((recommendation) => ({ kind: 'recommendation', recommendation }));
}

/** Clusters by their slugs or addresses, one a line or with commas between. */
export async function clusterLinks(tx: InTransaction, viewer: Viewer, text: string): Promise<Checked> {
  const typed = partsOf(text).map((one) => {
    const slug = /(?:^|\/clusters\/)([^/?#]+)(?:[?#].*)?$/u.exec(one)?.[1] ?? one;
    try {
      return decodeURIComponent(slug);
    } catch {
      return slug;
    }
  });
  const seesAll = may(viewer, seeUnpublished);
  const known = (await readClustersBySlug(tx, viewer.country, typed)).filter((one) => seesAll || one.public);
  const unknown = typed.filter((slug) => !known.some((one) => one.slug === slug));
  return {
    value: known.map(({ id }) => ({ kind: 'cluster', cluster: id })),
    problems: unknown.slice(0, MOST_NAMED).map((found) => ({
      code: 'plans.cluster.unknown',
      field: 'clusters',
      values: { found: found.slice(0, 80) },
    })),
  };
}

/** Targets of the SDGs by their numbers, such as `16.3, 5.2`. */
export function targetLinks(text: string): Checked {
  const typed = partsOf(text.replaceAll(/\s+/g, ',')).map((one) => one.toLowerCase());
  return {
    value: typed.filter((one) => targets.includes(one)).map((term) => ({ kind: 'sdg-target', term })),
    problems: typed
      .filter((one) => !targets.includes(one))
      .slice(0, MOST_NAMED)
      .map((found) => ({
        code: 'plans.target.unknown',
        field: 'targets',
        values: { found: found.slice(0, 40) },
      })),
  };
}

/** Headings of the development plan, one a line: of those that the country has entered, or any where it has none. */
export async function headingLinks(tx: InTransaction, viewer: Viewer, text: string): Promise<Checked> {
  const typed = text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (typed.length === 0) return { value: [], problems: [] };
  const known = await readHeadings(tx, viewer.country);
  const problems: Problem[] = [];
  for (const one of typed) {
    if (known.length > 0 && !known.includes(one))
      problems.push({
        code: 'plans.heading.unknown',
        field: 'headings',
        values: { found: one.slice(0, 80) },
      });
    else if (one.length > LONGEST.term)
      problems.push({
        code: 'plans.text.tooLong',
        field: 'headings',
        values: { length: one.length, most: LONGEST.term },
      });
  }
  return {
    value: typed.map((term) => ({ kind: 'development-plan', term })),
    problems: problems.slice(0, MOST_NAMED),
  };
}

function partsOf(text: string): string[] {
  return text
    .split(/[\n,;،؛]+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
