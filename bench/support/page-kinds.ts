import type { Pool } from 'pg';
import { rights } from '../../src/vocabularies/rights.ts';
import { slugOf } from '../../src/vocabularies/term-slug.ts';
import { regionalGroups } from '../../src/features/recommendations/schema.ts';
import { COUNTRY } from './large-installation.ts';
import { themes } from './large-register.ts';

/** A kind of page: its name, and addresses of it that are asked in turn. */
export type PageKind = { name: string; paths: readonly string[] };

/** A day in the middle of the ledger's past. */
export const PAST_DAY = '2023-04-01';

/** Every kind of public page of the large register, and what programs and feed readers ask; lists and searches aside. */
export async function listPageKinds(pool: Pool, count: number): Promise<PageKind[]> {
  const ask = async (statement: string): Promise<string[]> => {
    const { rows } = await pool.query<{ path: string }>(statement, [COUNTRY, count]);
    return rows.map(({ path }) => path);
  };
  const addresses = await ask(
    `select address as path from recommendation where country = $1 order by md5(address) limit $2`,
  );
  const slugs = await ask(`select slug as path from review where country = $1 order by md5(slug) limit $2`);
  const mechanisms = await ask(`select distinct mechanism as path from review where country = $1 limit $2`);
  const states = await ask(
    `select distinct unnest(recommending_states) as path from recommendation where country = $1 limit $2`,
  );
  const records = await ask(
    `select id::text as path from recommendation where country = $1 order by md5(address) limit $2`,
  );
  const terms = (kind: string) =>
    ask(`select label as path from issued_term where country = $1 and kind = '${kind}' group by label
      order by count(*) desc limit $2`);
  const [groups, sdgs] = [await terms('group'), await terms('sdg')];
  const [common = ''] = themes;
  const theme = `theme=${encodeURIComponent(common)}`;
  const under = (place: string, names: readonly string[]) =>
    names.map((name) => `${place}/${encodeURIComponent(name)}`);
  const recommendations = addresses.map((address) => `/recommendations/${address}`);
  const then = await ask(
    `select address as path from recommendation where country = $1 and recorded_at < '${PAST_DAY}'
      order by md5(address) limit $2`,
  );
  return [
    { name: 'front', paths: ['/'] },
    { name: 'recommendation', paths: recommendations },
    { name: 'reviews', paths: ['/reviews'] },
    { name: 'a review', paths: under('/reviews', slugs) },
    { name: 'mechanisms', paths: ['/mechanisms'] },
    { name: 'a mechanism', paths: under('/mechanisms', mechanisms.map(slugOf)) },
    { name: 'themes', paths: ['/themes'] },
    { name: 'the commonest theme', paths: under('/themes', [slugOf(common)]) },
    { name: 'a theme', paths: under('/themes', themes.map(slugOf)) },
    { name: 'groups', paths: ['/groups'] },
    { name: 'a group', paths: under('/groups', groups.map(slugOf)) },
    { name: 'sdgs', paths: ['/sdgs'] },
    { name: 'a target', paths: under('/sdgs', sdgs) },
    { name: 'a goal', paths: under('/sdgs', [...new Set(sdgs.map((sdg) => sdg.split('.')[0] ?? ''))]) },
    { name: 'rights', paths: ['/rights'] },
    { name: 'a right', paths: under('/rights', rights) },
    { name: 'States', paths: ['/states'] },
    { name: 'a State', paths: under('/states', states) },
    { name: 'regions', paths: ['/regions'] },
    { name: 'a region', paths: under('/regions', regionalGroups) },
    { name: 'timeline', paths: ['/timeline'] },
    { name: 'organisations', paths: ['/organisations'] },
    { name: 'history', paths: ['/history', '/history?page=12', '/history?page=24'] },
    { name: 'an entry', paths: under('/history', ['100', '600', '1100']) },
    { name: "a record's history", paths: records.map((record) => `/history?record=${record}`) },
    { name: 'history feed', paths: ['/history.atom'] },
    { name: 'feed', paths: ['/recommendations.atom'] },
    { name: 'feed of a theme', paths: [`/recommendations.atom?${theme}`] },
    { name: 'sitemap', paths: ['/sitemap.xml'] },
    { name: 'a part of the sitemap', paths: ['/sitemap/1', '/sitemap/25', '/sitemap/50'] },
    { name: 'API: list', paths: [1, 10, 1_000].map((page) => `/api/v1/recommendations?page=${page}`) },
    { name: 'API: list of a theme', paths: [`/api/v1/recommendations?${theme}`] },
    { name: 'API: recommendation', paths: addresses.map((at) => `/api/v1/recommendations/${at}`) },
    { name: 'API: reviews', paths: ['/api/v1/reviews'] },
    { name: 'API: documents', paths: ['/api/v1/documents'] },
    { name: 'API: terms', paths: ['/api/v1/terms'] },
    { name: 'API: rights', paths: ['/api/v1/rights'] },
    {
      name: 'recommendation, as of a day',
      paths: then.map((at) => `/recommendations/${at}?as-of=${PAST_DAY}`),
    },
    { name: 'reviews, as of a day', paths: [`/reviews?as-of=${PAST_DAY}`] },
    { name: 'front, as of a day', paths: [`/?as-of=${PAST_DAY}`] },
    { name: 'a theme, as of a day', paths: [`/themes/${slugOf(common)}?as-of=${PAST_DAY}`] },
    { name: 'list, as of a day', paths: [`/recommendations?as-of=${PAST_DAY}`] },
  ];
}
