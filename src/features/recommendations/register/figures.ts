import type { FacetName } from '../schema.ts';
import { answerCounts, answeredMechanisms, eachStep, type AnswerCounts, type ThreadStep } from '../thread.ts';
import { bitOf, type IndexedReview, type RegisterColumns } from './register-index.ts';

export type PositionCount = { position: string; count: number };

/** A review with how its recommendations were answered, most first. */
export type ReviewPositions = Omit<IndexedReview, 'id'> & { positions: PositionCount[] };

/** How it stands with some recommendations. */
export type StandingFigures = {
  /** Newest first. */
  reviews: ReviewPositions[];
  /** Of how many each step is reached, by its own records. */
  thread: Record<ThreadStep, number>;
};

type StateCount = { state: string; count: number };

/** The slots of what has at least one of some values in a facet, newest review first. */
export function bearing(
  { newest, values, lists }: RegisterColumns,
  name: FacetName,
  chosen: readonly string[],
): Uint32Array {
  const marks = new Uint8Array(values[name].texts.length);
  for (const value of chosen) {
    const code = values[name].find(value);
    if (code !== undefined) marks[code] = 1;
  }
  const [starts, codes] = [lists[name].starts.rows, lists[name].values.rows];
  return newest.filter((slot) => {
    const end = starts[slot + 1]!;
    let at = starts[slot]!;
    while (at < end && marks[codes[at]!] === 0) at++;
    return at < end;
  });
}

/** Of how many of some slots each step of the thread is reached. */
export function countReached({ reached }: RegisterColumns, slots: Uint32Array): Record<ThreadStep, number> {
  // By which steps together, of which there are few: 250,000 slots are walked once and not once a step.
  const together = new Uint32Array(256);
  for (const slot of slots) together[reached[slot]!]!++;
  return eachStep((step) =>
    together.reduce((sum, count, bits) => ((bits & bitOf(step)) === 0 ? sum : sum + count), 0),
  );
}

/** How those of some slots were answered whose mechanism has answers. */
export function countAnswers({ values, lists }: RegisterColumns, slots: Uint32Array): AnswerCounts {
  const hasAnswers = values.mechanism.texts.map((mechanism) => answeredMechanisms.includes(mechanism));
  const [starts, codes] = [lists.mechanism.starts.rows, lists.mechanism.values.rows];
  const [positionStarts, positionCodes] = [lists.position.starts.rows, lists.position.values.rows];
  const counts = new Uint32Array(values.position.texts.length);
  for (const slot of slots) {
    const at = starts[slot]!;
    if (at < starts[slot + 1]! && hasAnswers[codes[at]!]) counts[positionCodes[positionStarts[slot]!]!]!++;
  }
  return answerCounts(values.position.texts.map((position, code) => [position, counts[code]!]));
}

/** Counts what some slots, newest review first, have in common, and which States asked, most first. */
export function countFigures(
  columns: RegisterColumns,
  slots: Uint32Array,
): StandingFigures & { states: StateCount[] } {
  const reviews = new Map<IndexedReview, Map<string, number>>();
  const { values, lists, reviewOf } = columns;
  const [starts, codes] = [lists.position.starts.rows, lists.position.values.rows];
  const [stateStarts, stateCodes] = [lists.state.starts.rows, lists.state.values.rows];
  const states = new Uint32Array(values.state.texts.length);
  for (const slot of slots) {
    const review = reviewOf(slot);
    if (!review) continue;
    let positions = reviews.get(review);
    if (!positions) reviews.set(review, (positions = new Map()));
    const position = values.position.texts[codes[starts[slot]!]!] ?? 'none';
    positions.set(position, (positions.get(position) ?? 0) + 1);
    for (let at = stateStarts[slot]!; at < stateStarts[slot + 1]!; at++) states[stateCodes[at]!]!++;
  }
  return {
    reviews: [...reviews].map(([{ slug, mechanism, cycle, held_on }, positions]) => ({
      slug,
      mechanism,
      cycle,
      held_on,
      positions: [...positions]
        .map(([position, count]) => ({ position, count }))
        .toSorted((a, b) => b.count - a.count || compareTexts(a.position, b.position)),
    })),
    thread: countReached(columns, slots),
    states: values.state.texts
      .flatMap((state, code) => (states[code] === 0 ? [] : [{ state, count: states[code]! }]))
      .toSorted(mostFirst),
  };
}

/** States with how often they asked, most first. */
export function mostFirst(a: StateCount, b: StateCount): number {
  return b.count - a.count || compareTexts(a.state, b.state);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
