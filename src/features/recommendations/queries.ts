import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Row, Translated } from '../../database/tables.ts';
import type { ChosenTerm } from '../suggestions/components.tsx';
import { countAnswers, countReached } from './register/figures.ts';
import { reached, type RecommendationBuilder } from './register/filter-queries.ts';
import type { Register } from './register/register.ts';
import {
  answerCounts,
  answeredMechanisms,
  eachStep,
  threadSteps,
  type AnswerCounts,
  type ThreadStep,
} from './thread.ts';

export type RecommendationDetail = Row<'recommendation'> & {
  review_slug: string;
  mechanism: string;
  cycle: number | null;
  held_on: string | null;
  document_symbol: string | null;
  document_kind: string;
  review_symbol: string | null;
  issued_on: string | null;
  file_sha256: string | null;
  file_name: string | null;
};

/** A recommendation with where it stands, by its lasting address such as `A-HRC-28-15/115.1`. */
export async function findRecommendation(
  reading: Reading,
  address: string,
): Promise<RecommendationDetail | undefined> {
  return (
    reading
      .selectFrom('recommendation as r')
      .innerJoin('review as v', 'v.id', 'r.review')
      .innerJoin('document as d', 'd.id', 'r.document')
      // a country's own register is a file that the public may not have
      .leftJoin('source_file as f', 'f.id', 'd.source_file')
      .selectAll('r')
      .select([
        'v.slug as review_slug',
        'v.mechanism',
        'v.cycle',
        'v.held_on',
        'v.symbol as review_symbol',
        'd.symbol as document_symbol',
        'd.kind as document_kind',
        'd.issued_on',
        'f.sha256 as file_sha256',
        'f.name as file_name',
      ])
      .where('r.address', '=', address)
      .executeTakeFirst()
  );
}

/**
 * The parts of a recommendation, each with its own States. They repeat its words and States: where a person has decided
 * since that others hold, the parts as issued hold no longer.
 */
export async function listClauses(reading: Reading, recommendation: string): Promise<Row<'clause'>[]> {
  return reading
    .selectFrom('clause as part')
    .selectAll('part')
    .where('part.recommendation', '=', recommendation)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('correction as c')
            .innerJoin('recommendation as whole', 'whole.id', 'c.recommendation')
            .select('c.id')
            .whereRef('c.recommendation', '=', 'part.recommendation')
            .whereRef('c.recorded_at', '>', 'whole.recorded_at')
            .whereRef('c.corrected', 'is distinct from', 'c.as_read')
            .where('c.field', 'in', ['text', 'states']),
        ),
      ),
    )
    .orderBy('part.ordinal')
    .execute();
}

export type ListedCorrection = Row<'correction'> & { organisation_names: Translated | null };

/** What a person set right or decided between sources, beside what stood there before, oldest first. */
export async function listCorrections(reading: Reading, recommendation: string): Promise<ListedCorrection[]> {
  return reading
    .selectFrom('correction as c')
    .leftJoin('organisation as o', 'o.id', 'c.organisation')
    .selectAll('c')
    .select('o.names as organisation_names')
    .where('c.recommendation', '=', recommendation)
    .orderBy('c.recorded_at')
    .execute();
}

/** What the documents of the review say of a recommendation, each with the document that says it. */
export type Said = {
  answers: (Row<'answer'> & FromDocument)[];
  terms: (Row<'issued_term'> & FromDocument)[];
  /** Terms that people set. */
  chosen: ChosenTerm[];
  wordings: (Row<'wording'> & FromDocument)[];
  entries: (Row<'register_entry'> & FromDocument)[];
};
export type FromDocument = {
  document_symbol: string | null;
  document_kind: string;
  document_language: string;
  /** Null where the public may not have the file. */
  file_sha256: string | null;
};

const FROM_DOCUMENT = [
  'd.symbol as document_symbol',
  'd.kind as document_kind',
  'd.language as document_language',
  'f.sha256 as file_sha256',
] as const;

/** The answers, terms and wordings that other documents of the review give a recommendation. */
export async function listSayings(reading: Reading, recommendation: string): Promise<Said> {
  const [answers, terms, chosen, wordings, entries] = await Promise.all([
    reading
      .selectFrom('answer as a')
      .innerJoin('document as d', 'd.id', 'a.document')
      .leftJoin('source_file as f', 'f.id', 'd.source_file')
      .selectAll('a')
      .select(FROM_DOCUMENT)
      .where('a.recommendation', '=', recommendation)
      .orderBy('d.issued_on', (order) => order.asc().nullsLast())
      .execute(),
    reading
      .selectFrom('issued_term as i')
      .innerJoin('document as d', 'd.id', 'i.document')
      .leftJoin('source_file as f', 'f.id', 'd.source_file')
      .selectAll('i')
      .select(FROM_DOCUMENT)
      .where('i.recommendation', '=', recommendation)
      .orderBy('i.kind')
      .orderBy('i.ordinal')
      .execute(),
    reading
      .selectFrom('term_choice as c')
      .leftJoin('organisation as o', 'o.id', 'c.organisation')
      .selectAll('c')
      .select('o.names as organisation_names')
      .where('c.recommendation', '=', recommendation)
      .where('c.choice', '=', 'set')
      .orderBy('c.kind')
      .orderBy('c.label')
      .execute(),
    reading
      .selectFrom('wording as w')
      .innerJoin('document as d', 'd.id', 'w.document')
      .leftJoin('source_file as f', 'f.id', 'd.source_file')
      .selectAll('w')
      .select(FROM_DOCUMENT)
      .where('w.recommendation', '=', recommendation)
      .orderBy('w.language')
      .execute(),
    reading
      .selectFrom('register_entry as e')
      .innerJoin('document as d', 'd.id', 'e.document')
      .leftJoin('source_file as f', 'f.id', 'd.source_file')
      .selectAll('e')
      .select(FROM_DOCUMENT)
      .where('e.recommendation', '=', recommendation)
      .orderBy('d.recorded_at')
      .orderBy('e.document')
      .orderBy('e.ordinal')
      .execute(),
  ]);
  return { answers, terms, chosen, wordings, entries };
}

export type Neighbours = { previous: string | null; next: string | null };

/** The addresses before and after in the same document, for reading on. */
export async function findNeighbours(reading: Reading, at: Row<'recommendation'>): Promise<Neighbours> {
  const inDocument = () =>
    reading.selectFrom('recommendation').select('address').where('document', '=', at.document);
  const [previous, next] = await Promise.all([
    inDocument().where('ordinal', '<', at.ordinal).orderBy('ordinal', 'desc').limit(1).executeTakeFirst(),
    inDocument().where('ordinal', '>', at.ordinal).orderBy('ordinal').limit(1).executeTakeFirst(),
  ]);
  return { previous: previous?.address ?? null, next: next?.address ?? null };
}

export type ThreadCounts = {
  /** Of how many each step is reached. */
  reached: Record<ThreadStep, number>;
  /** How many stop at each step: it is the last one that is reached. */
  stops: Record<ThreadStep, number>;
  /** How what asks for an answer was answered. */
  answers: AnswerCounts;
};

/** How far all recommendations have come, from the index where there is one, else from the tables. */
export async function countThread({ reading, index }: Register): Promise<ThreadCounts> {
  if (index) {
    const stops = eachStep((step) => index.counts.stops.get(step) ?? 0);
    const { columns } = index;
    const answers = countAnswers(columns, columns.newest);
    return { reached: countReached(columns, columns.newest), stops, answers };
  }
  const rows = await reading
    .selectFrom('recommendation as r')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select((eb) => [
      sql<boolean | null>`${reached(eb as unknown as RecommendationBuilder, 'answered')}`.as('answered'),
      sql<boolean>`${reached(eb as unknown as RecommendationBuilder, 'owned')}`.as('owned'),
      sql<boolean>`${reached(eb as unknown as RecommendationBuilder, 'done')}`.as('done'),
      eb('v.mechanism', 'in', [...answeredMechanisms]).as('asks'),
      eb.fn.coalesce('r.position', sql<string>`'none'`).as('position'),
      eb.fn.countAll<number>().as('count'),
    ])
    .groupBy([sql`1`, sql`2`, sql`3`, sql`4`, sql`5`])
    .execute();
  const asking = rows.filter(({ asks }) => asks);
  const answers = answerCounts(asking.map(({ position, count }) => [position, count]));
  const counts = { reached: eachStep(() => 0), stops: eachStep(() => 0), answers };
  for (const { count, ...row } of rows) {
    const steps = threadSteps.filter((step) => step === 'asked' || row[step as 'owned']);
    for (const step of steps) counts.reached[step] += count;
    counts.stops[steps.at(-1) ?? 'asked'] += count;
  }
  return counts;
}
