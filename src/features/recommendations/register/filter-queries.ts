import { sql, type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool } from 'kysely';
import { isAnyTerm, type ReadTables } from '../../../access/reading.ts';
import type { Row } from '../../../database/tables.ts';
import type { Right } from '../../../vocabularies/rights.ts';
import { NOBODY } from '../../assignments/schema.ts';
import { facetNames, type FacetName, type RegisterFilter } from '../schema.ts';
import { answeredMechanisms, answers, threadSteps, type ThreadStep } from '../thread.ts';
import { readCitation, type CitedPlace } from './cited.ts';
import { groupedStates } from './regional-groups.ts';
import type { ThemesByRight } from './theme-queries.ts';

export type Filter = Partial<RegisterFilter>;

export type RecommendationBuilder = ExpressionBuilder<
  ReadTables & { r: Row<'recommendation'>; v: Row<'review'> },
  'r' | 'v'
>;

/** Languages that PostgreSQL stems; the words of all others are searched as they stand, under `other`. */
export const searchedLanguages = ['en', 'fr', 'es', 'ar', 'ru', 'other'] as const;

/** Which of them the language of a recommendation `r` is searched as. */
export const searchedAs = sql<string>`case when r.language in ('en', 'fr', 'es', 'ar', 'ru') then r.language else 'other' end`;

/** In a group of assessments that count, of more than one voice: as `agreementOf` has it. */
export function agreement(table: string): RawBuilder<string> {
  return sql<string>`case when count(distinct ${sql.ref(`${table}.index_value`)}) > 1 then 'differ' else 'agree' end`;
}

/** Whether a step is reached, from records, as `reachedSteps` has it. Steps that nothing records yet are reached by none. */
export function reached(eb: RecommendationBuilder, step: ThreadStep): Expression<SqlBool> {
  if (step === 'asked') return sql<SqlBool>`true`;
  if (step === 'answered') return eb('r.position', 'in', [...answers]);
  if (step === 'owned') return sql<SqlBool>`r.id in (select recommendation from standing_assignment)`;
  if (step === 'planned')
    return sql<SqlBool>`r.id in (select recommendation from serving_action where counts)`;
  if (step === 'funded')
    return sql<SqlBool>`r.id in (select recommendation from serving_action where counts
      group by recommendation having bool_and(is_funded))`;
  if (step === 'done')
    return sql<SqlBool>`r.id in (select recommendation from standing_assessment
      where voice = 'government' and index_value is not null group by recommendation having min(index_value) = 1)`;
  return sql<SqlBool>`false`;
}

/** Whether a recommendation meets every part of a filter. */
export function matches(
  eb: RecommendationBuilder,
  filter: Filter,
  themes: ThemesByRight,
): Expression<SqlBool> {
  const { q, thread, open = [], answer } = filter;
  const conditions: Expression<SqlBool>[] = [];
  for (const name of facetNames) {
    const values = filter[name] ?? [];
    if (values.length > 0) conditions.push(hasAny(eb, name, values, themes));
  }
  if (thread !== undefined) conditions.push(reached(eb, thread));
  // no subquery of these gives null
  for (const step of open) conditions.push(eb.not(eb.fn.coalesce(reached(eb, step), sql<SqlBool>`false`)));
  if (answer === 'missing')
    conditions.push(
      eb('v.mechanism', 'in', [...answeredMechanisms]),
      eb.or([eb('r.position', 'is', null), eb('r.position', 'not in', [...answers])]),
    );
  if (q !== undefined) {
    // A query stemmed once per language, and not once per row.
    const inEach = searchedLanguages.map(
      (language) =>
        sql<SqlBool>`(${searchedAs} = ${sql.lit(language)} and search_words(r.language, r.text) @@ search_query(${sql.lit(language)}, ${q}))`,
    );
    const cited = readCitation(q);
    conditions.push(eb.or([...inEach, eb('r.number', '=', q), ...(cited ? [isCited(eb, cited)] : [])]));
  }
  return eb.and(conditions);
}

/** Whether it is what a citation names. A symbol is of a review where it is one of its documents', an addendum's too. */
function isCited(eb: RecommendationBuilder, { symbol, number }: CitedPlace): Expression<SqlBool> {
  const conditions: Expression<SqlBool>[] = [];
  if (number !== undefined) conditions.push(eb('r.number', '=', number));
  if (symbol !== undefined)
    conditions.push(
      eb.or([
        eb(sql<string>`upper(v.symbol)`, '=', symbol),
        eb(
          'r.review',
          'in',
          eb
            .selectFrom('document')
            .select('document.review')
            .where(sql<string>`upper(document.symbol)`, '=', symbol),
        ),
      ]),
    );
  return eb.and(conditions);
}

/** Whether a recommendation has at least one of some values in a facet. */
export function hasAny(
  eb: RecommendationBuilder,
  name: FacetName,
  values: readonly string[],
  themes: ThemesByRight,
): Expression<SqlBool> {
  switch (name) {
    case 'review':
      return eb('v.slug', 'in', values);
    case 'mechanism':
      return eb('v.mechanism', 'in', values);
    case 'position':
      return eb(sql<string>`coalesce(r.position, 'none')`, 'in', values);
    case 'stops':
      return eb.or(
        threadSteps
          .filter((step) => values.includes(step))
          .map((step) =>
            eb.and([
              reached(eb, step),
              ...threadSteps
                .slice(threadSteps.indexOf(step) + 1)
                .map((later) => sql<SqlBool>`${reached(eb, later)} is not true`),
            ]),
          ),
      );
    case 'organisation':
      return sql<SqlBool>`((${sql.lit(values.includes(NOBODY))}
          and r.id not in (select recommendation from standing_assignment)) or r.id in (
        select a.recommendation from standing_assignment a join organisation o on o.id = a.organisation
          where o.slug = any(${sql.val([...values])}::text[])
            or a.duty || ':' || o.slug = any(${sql.val([...values])}::text[])
        union all select a.recommendation from standing_assessment a join organisation o on o.id = a.organisation
          where 'assessed:' || o.slug = any(${sql.val([...values])}::text[])))`;
    case 'voice':
      return eb.or([
        sql<SqlBool>`r.id in (select recommendation from standing_assessment
          where voice = any(${sql.val([...values])}::text[]))`,
        ...(values.includes('none')
          ? [sql<SqlBool>`r.id not in (select recommendation from standing_assessment)`]
          : []),
      ]);
    case 'status':
      return sql<SqlBool>`r.id in (select recommendation from standing_assessment
        where voice || ':' || status = any(${sql.val([...values])}::text[]))`;
    case 'voices':
      return sql<SqlBool>`r.id in (select s.recommendation from standing_assessment s
        where s.index_value is not null group by s.recommendation
        having count(distinct s.voice) > 1 and ${agreement('s')} = any(${sql.val([...values])}::text[]))`;
    case 'cluster':
      return sql<SqlBool>`r.id in (select m.recommendation from cluster_member m join cluster c on c.id = m.cluster
        where c.slug = any(${sql.val([...values])}::text[]))`;
    case 'state':
      return sql<SqlBool>`r.recommending_states && ${sql.val([...values])}::text[]`;
    case 'region': {
      const states = groupedStates().filter(({ group }) => values.includes(group));
      return sql<SqlBool>`r.recommending_states && ${sql.val(states.map(({ state }) => state))}::text[]`;
    }
    case 'right':
      return bearsAny(
        eb,
        'theme',
        values.flatMap((right) => themes.get(right as Right) ?? []),
      );
    case 'theme':
    case 'group':
    case 'sdg':
      return bearsAny(eb, name, values);
  }
}

function bearsAny(
  eb: RecommendationBuilder,
  kind: 'theme' | 'group' | 'sdg',
  labels: readonly string[],
): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom('borne_term as t')
      .select('t.recommendation')
      .whereRef('t.recommendation', '=', 'r.id')
      .where(isAnyTerm(kind, labels)),
  );
}
