import { randomUUID } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { NewRow, Row } from '../../database/tables.ts';
import type { ProposedTerm } from '../../database/term-tables.ts';

/** A recommendation as the machine reads it. */
export type ReadableRecommendation = { id: string; text: string; language: string };

/**
 * Recommendations that the machine has to read: those of a review, however often it has read them, or those of the whole
 * register that this model has not read. In batches after an id, so that a large register never stands in memory.
 */
export async function listUnread(
  db: Database,
  country: string,
  { review, model, after }: { review: string | null; model: string; after: string | null },
  limit: number,
): Promise<ReadableRecommendation[]> {
  return db
    .selectFrom('recommendation as r')
    .select(['r.id', 'r.text', 'r.language'])
    .where('r.country', '=', country)
    .$if(after !== null, (query) => query.where('r.id', '>', after ?? ''))
    .$if(review !== null, (query) => query.where('r.review', '=', review ?? ''))
    .$if(review === null, (query) =>
      query.where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('term_suggestion as s')
              .select('s.id')
              .whereRef('s.country', '=', 'r.country')
              .whereRef('s.recommendation', '=', 'r.id')
              .where('s.model', '=', model),
          ),
        ),
      ),
    )
    .orderBy('r.id')
    .limit(limit)
    .execute();
}

export type MadeSuggestion = { recommendation: string; terms: ProposedTerm[] };

/** Keeps what was proposed, in the place of what was before. */
export async function putSuggestions(
  db: Database,
  country: string,
  model: string,
  made: readonly MadeSuggestion[],
  at: Date,
): Promise<void> {
  if (made.length === 0) return;
  await db
    .insertInto('term_suggestion')
    .values(
      made.map(({ recommendation, terms }) => ({
        country,
        id: randomUUID(),
        recommendation,
        model,
        terms: JSON.stringify(terms),
        made_at: at,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['country', 'recommendation']).doUpdateSet((eb) => ({
        model: eb.ref('excluded.model'),
        terms: eb.ref('excluded.terms'),
        made_at: eb.ref('excluded.made_at'),
      })),
    )
    .execute();
}

/**
 * Terms `p` that are proposed for a recommendation, that neither a document gives nor anybody has decided on, and that the
 * country has not retired.
 */
export function openTerms(recommendation: RawBuilder<unknown>, country: string): RawBuilder<OpenTerm> {
  return sql<OpenTerm>`(select s.recommendation, s.model, p.kind, p.label, p.probability, p.because
    from term_suggestion s,
      jsonb_to_recordset(s.terms) as p(kind text, label text, probability real, because text[])
    where s.country = ${country} and s.recommendation ${recommendation}
      and not exists (select from term_choice c where c.country = s.country and c.recommendation = s.recommendation
        and c.kind = p.kind and c.label = p.label and c.choice <> 'open')
      and not exists (select from vocabulary_term v where v.country = s.country and v.vocabulary = p.kind
        and v.code = p.label and v.retired)
      and not exists (select from issued_term i left join vocabulary_term v on v.country = i.country
          and v.vocabulary = i.kind and v.code = i.label
        where i.country = s.country and i.recommendation = s.recommendation and i.kind = p.kind
          and coalesce(v.merged_into, i.label) = p.label))`;
}

export type OpenTerm = ProposedTerm & { recommendation: string; model: string };

/** The open proposals of a review at or above a probability, recommendation by recommendation in its order. */
export async function listOpenTerms(
  db: Database | InTransaction,
  country: string,
  review: string,
  above: number,
): Promise<OpenTerm[]> {
  const ofReview = sql`in (select id from recommendation where country = ${country} and review = ${review})`;
  const { rows } = await sql<OpenTerm>`
    select o.* from ${openTerms(ofReview, country)} o
    join recommendation r on r.country = ${country} and r.id = o.recommendation
    where o.probability >= ${above}::real
    order by r.ordinal, o.kind, o.probability desc, o.label`.execute(db);
  return rows;
}

/** How far the deciding has come in a review. */
export type Progress = {
  recommendations: number;
  /** How many bear a term, of a document or of somebody's choice. */
  withTerms: number;
  /** How many have a proposal that nobody has decided on. */
  open: number;
  /** How many bear no term and have no open proposal. */
  bare: number;
  /** How many this model has not read yet. */
  unread: number;
  openTerms: number;
  chosen: number;
};

/** Which recommendations of a review are shown: those with open proposals, or those with nothing at all. */
export type Shown = 'open' | 'bare';

export async function countProgress(
  db: Database,
  country: string,
  review: string,
  model: string,
): Promise<Progress> {
  const { rows } = await sql<Progress>`with ${states(country, review)}
    select count(*) as recommendations,
      count(*) filter (where bears) as "withTerms",
      count(*) filter (where open > 0) as open,
      count(*) filter (where not bears and open = 0) as bare,
      count(*) filter (where read_by is distinct from ${model}) as unread,
      coalesce(sum(open), 0)::int as "openTerms",
      coalesce(sum(chosen), 0)::int as chosen
    from states`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('a count has one row');
  return row;
}

function states(country: string, review: string): RawBuilder<unknown> {
  const ofReview = sql`in (select id from recommendation where country = ${country} and review = ${review})`;
  return sql`open_terms as (select recommendation, count(*) as terms from ${openTerms(ofReview, country)} o
      group by recommendation),
    states as (select r.id, r.ordinal, coalesce(o.terms, 0) as open, s.model as read_by,
        (exists (select from issued_term i where i.country = r.country and i.recommendation = r.id)
          or exists (select from term_choice c where c.country = r.country and c.recommendation = r.id
            and c.choice = 'set')) as bears,
        (select count(*) from term_choice c where c.country = r.country and c.recommendation = r.id
          and c.choice = 'set') as chosen
      from recommendation r
      left join open_terms o on o.recommendation = r.id
      left join term_suggestion s on s.country = r.country and s.recommendation = r.id
      where r.country = ${country} and r.review = ${review})`;
}

/** The ids of a page of a review's recommendations that are to be shown, in its order. */
export async function listShown(
  db: Database,
  country: string,
  review: string,
  shown: Shown,
  limit: number,
): Promise<string[]> {
  const condition = shown === 'open' ? sql`open > 0` : sql`not bears and open = 0`;
  const { rows } = await sql<{ id: string }>`with ${states(country, review)}
    select id from states where ${condition} order by ordinal limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

/** A decision that was not taken back. */
export type StandingChoice = Row<'term_choice'> & { choice: 'set' | 'rejected' };

/** A recommendation with all that is proposed, chosen and issued for it. */
export type Offered = Pick<
  Row<'recommendation'>,
  'id' | 'address' | 'number' | 'language' | 'text' | 'position' | 'recommending_states' | 'public'
> & {
  open: OpenTerm[];
  chosen: StandingChoice[];
  /** Those too that were taken back. */
  choices: Row<'term_choice'>[];
  issued: Pick<Row<'issued_term'>, 'kind' | 'label'>[];
};

export async function listOffered(
  db: Database | InTransaction,
  country: string,
  ids: readonly string[],
): Promise<Offered[]> {
  const these = sql`= any(${sql.val([...ids])}::uuid[])`;
  const [recommendations, open, choices, issued] = await Promise.all([
    db
      .selectFrom('recommendation')
      .select(['id', 'address', 'number', 'language', 'text', 'position', 'recommending_states', 'public'])
      .where('country', '=', country)
      .where(sql<boolean>`id ${these}`)
      .orderBy('ordinal')
      .execute(),
    sql<OpenTerm>`select * from ${openTerms(these, country)} o order by kind, probability desc, label`.execute(
      db,
    ),
    db
      .selectFrom('term_choice')
      .selectAll()
      .where('country', '=', country)
      .where(sql<boolean>`recommendation ${these}`)
      .orderBy('kind')
      .orderBy('label')
      .execute(),
    db
      .selectFrom('issued_term')
      .select(['recommendation', 'kind', 'label'])
      .distinct()
      .where('country', '=', country)
      .where(sql<boolean>`recommendation ${these}`)
      .orderBy('kind')
      .orderBy('label')
      .execute(),
  ]);
  return recommendations.map((recommendation) => {
    const own = <R extends { recommendation: string }>(rows: readonly R[]) =>
      rows.filter((row) => row.recommendation === recommendation.id);
    const kept = own(choices);
    return {
      ...recommendation,
      open: own(open.rows),
      chosen: kept.filter((one): one is StandingChoice => one.choice !== 'open'),
      choices: kept,
      issued: own(issued),
    };
  });
}

/** The recommendations of a review among some ids, for a verb. */
export async function listOfReview(
  tx: InTransaction,
  country: string,
  review: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('recommendation')
    .select('id')
    .where('country', '=', country)
    .where('review', '=', review)
    .where(sql<boolean>`id = any(${sql.val([...ids])}::uuid[])`)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

const BATCH = 3_000;

export async function putChoices(tx: InTransaction, rows: readonly NewRow<'term_choice'>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH)
    await tx
      .insertInto('term_choice')
      .values(rows.slice(at, at + BATCH))
      .onConflict((conflict) =>
        conflict.columns(['country', 'recommendation', 'kind', 'label']).doUpdateSet((eb) => ({
          choice: eb.ref('excluded.choice'),
          organisation: eb.ref('excluded.organisation'),
          public: eb.ref('excluded.public'),
          recorded_at: eb.ref('excluded.recorded_at'),
        })),
      )
      .execute();
}
