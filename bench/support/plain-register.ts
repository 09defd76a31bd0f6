import type { Pool } from 'pg';

const LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];

/** What is asked of the register, in the words of its address. */
export type Question = { q?: string; position?: string; theme?: string; page?: number };

/**
 * The best plain SQL that was found: one narrow table with everything that is searched, chosen and sorted by, its words
 * ready in a column under an index. It favours SQL: nothing keeps this table up to date or asks who is reading.
 */
export async function preparePlainRegister(pool: Pool): Promise<void> {
  await pool.query(`
    set statement_timeout = 0;
    create schema if not exists bench;
    create table if not exists bench.entry as
      select r.id, r.language, r.number, r.ordinal, search_words(r.language, r.text) as words,
        coalesce(r.position, 'none') as position, r.recommending_states as states, v.slug, v.mechanism, v.held_on,
        array(select i.label from issued_term i where i.country = r.country and i.recommendation = r.id
          and i.kind = 'theme') as themes,
        array(select i.label from issued_term i where i.country = r.country and i.recommendation = r.id
          and i.kind = 'group') as groups,
        array(select i.label from issued_term i where i.country = r.country and i.recommendation = r.id
          and i.kind = 'sdg') as sdgs
      from recommendation r join review v on v.country = r.country and v.id = r.review where r.public and v.public;
    create index if not exists entry_words on bench.entry using gin (words);
    create index if not exists entry_number on bench.entry (number);
    create index if not exists entry_order on bench.entry (held_on desc nulls last, slug desc, ordinal);
    reset statement_timeout`);
  await pool.query('vacuum analyze bench.entry');
}

/** Fifty recommendations, how many there are, and seven facets, in one statement. */
export function askPlainly(pool: Pool, { q, position, theme, page = 1 }: Question): Promise<unknown> {
  const values: unknown[] = [];
  const value = (given: unknown) => `$${values.push(given)}`;
  const conditions = ['true'];
  const words = q === undefined ? undefined : value(q);
  if (words !== undefined) {
    const each = LANGUAGES.map(
      (language) => `(language = '${language}' and words @@ search_query('${language}', ${words}))`,
    );
    conditions.push(`(${each.join(' or ')} or number = ${words})`);
  }
  if (position !== undefined) conditions.push(`position = ${value(position)}`);
  if (theme !== undefined) conditions.push(`${value(theme)} = any(themes)`);
  const facet = (expression: string) =>
    `(select json_object_agg(value, n) from (select ${expression} as value, count(*) as n from found group by 1) f
      where value is not null)`;
  const marked = words
    ? `ts_headline(search_configuration(r.language), r.text, search_query(r.language, ${words}), 'HighlightAll=true')`
    : 'r.text';
  return pool.query(
    `with found as materialized (select * from bench.entry where ${conditions.join(' and ')}),
      page as (select id from found order by held_on desc nulls last, slug desc, ordinal, id
        limit 50 offset ${value((page - 1) * 50)})
    select (select count(*) from found), ${facet('slug')} as reviews, ${facet('mechanism')} as mechanisms,
      ${facet('position')} as positions, ${facet('unnest(states)')} as states, ${facet('unnest(themes)')} as themes,
      ${facet('unnest(groups)')} as groups, ${facet('unnest(sdgs)')} as sdgs,
      (select json_agg(json_build_array(r.address, r.number, r.position, r.recommending_states, ${marked}))
        from page join recommendation r on r.country = 'SVN' and r.id = page.id) as items`,
    values,
  );
}
