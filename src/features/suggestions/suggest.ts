import type { InTransaction } from '../../database/connection.ts';
import type { House } from '../../house.ts';
import { givingWay } from './giving-way.ts';
import { modelInUse, propose, type NamedModel } from './model.ts';
import { listUnread, putSuggestions, type MadeSuggestion, type ReadableRecommendation } from './queries.ts';

export const SUGGEST_TERMS = 'terms.suggest';

export type SuggestHouse = Pick<House, 'db' | 'clock' | 'country'>;

/** How many are read from and written to the database at once. */
const BATCH = 200;

/**
 * Has the machine read the recommendations of a review, or all of the register that its model has not read, and keeps what
 * it proposes. Bears repetition. Gives way to pages between texts.
 */
export async function suggestForReview(
  { db, clock, country }: SuggestHouse,
  review: string | null,
): Promise<void> {
  const model = await modelInUse(db, country);
  let after: string | null = null;
  for (;;) {
    const texts = await listUnread(db, country, { review, model: model.name, after }, BATCH);
    const made = await givingWay(readEach(model, texts));
    await putSuggestions(db, country, model.name, made, clock());
    if (texts.length < BATCH) return;
    after = texts.at(-1)?.id ?? null;
  }
}

function* readEach(
  model: NamedModel,
  texts: readonly ReadableRecommendation[],
): Generator<void, MadeSuggestion[], void> {
  const made: MadeSuggestion[] = [];
  for (const { id, text, language } of texts) {
    made.push({ recommendation: id, terms: propose(model, text, language) });
    yield;
  }
  return made;
}

/** Asks for proposals for a review, or for the whole register, in the transaction that makes them wanted. */
export async function requestSuggestions(
  { jobs, country }: Pick<House, 'jobs' | 'country'>,
  tx: InTransaction,
  review: string | null,
): Promise<void> {
  await jobs.send(tx, SUGGEST_TERMS, { country, review });
}
