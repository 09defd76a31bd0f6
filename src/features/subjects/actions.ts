import {
  bearing,
  countFigures as countInIndex,
  listById,
  type ListedRecommendation,
  type PositionCount,
  type Register,
  type ReviewPositions,
  type StandingFigures,
} from '../recommendations/actions.ts';
import {
  answerCounts,
  answeredMechanisms,
  type AnswerCounts,
  type FacetName,
  type ThreadStep,
} from '../recommendations/schema.ts';
import {
  countFigures as countInTables,
  countStates as countStatesInTables,
  listNewest as listInTables,
} from './queries.ts';
import type { Subject } from './schema.ts';

export type ReviewCount = ReviewPositions & { count: number };

/** How it stands with the recommendations of a subject. */
export type Figures = {
  total: number;
  positions: PositionCount[];
  /** Newest first. */
  reviews: ReviewCount[];
  /** Of how many each step is reached, by its own records. */
  thread: Record<ThreadStep, number>;
  /** How what asks for an answer was answered. */
  answers: AnswerCounts;
};

export type SubjectView = {
  figures: Figures;
  /** The States that asked most often, most first; one that several asked together counts for each. */
  states: { state: string; count: number }[];
  /** The newest recommendations. */
  newest: ListedRecommendation[];
};

/** How much of a subject a page shows. */
type Wanted = { states?: number; newest?: number };

/** How it stands with a subject's recommendations, from the index where there is one, else from the tables. */
export async function readSubject(
  { reading, index }: Register,
  subject: Subject,
  { states = 0, newest = 0 }: Wanted = {},
): Promise<SubjectView> {
  if (!index) {
    const [counted, most, items] = await Promise.all([
      countInTables(reading, subject),
      states > 0 ? countStatesInTables(reading, subject, states) : [],
      newest > 0 ? listInTables(reading, subject, newest) : [],
    ]);
    return { figures: figuresOf(counted), states: most, newest: items };
  }
  const { columns } = index;
  const slots = bearing(columns, ...choiceOf(subject));
  const counted = countInIndex(columns, slots);
  const ids = Array.from(slots.subarray(0, newest), (slot) => columns.ids[slot] ?? '');
  return {
    figures: figuresOf(counted),
    states: counted.states.slice(0, states),
    newest: await listById(reading, ids),
  };
}

/** The choice of the register that finds a subject's recommendations. */
function choiceOf(subject: Subject): [FacetName, readonly string[]] {
  switch (subject.by) {
    case 'mechanism':
      return ['mechanism', [subject.mechanism]];
    case 'review':
      return ['review', [subject.slug]];
    case 'state':
      return ['state', [subject.state]];
    case 'region':
      return ['region', [subject.region]];
    case 'right':
      return ['theme', subject.labels];
    case 'term':
      return [subject.kind, subject.labels];
  }
}

function figuresOf({ reviews: answered, thread }: StandingFigures): Figures {
  const reviews = answered.map((review) => ({ ...review, count: sum(review.positions) }));
  const every = reviews.flatMap(({ positions }) => positions);
  const positions = [...Map.groupBy(every, ({ position }) => position)]
    .map(([position, of]) => ({ position, count: sum(of) }))
    .toSorted((a, b) => b.count - a.count);
  const asking = reviews.filter(({ mechanism }) => answeredMechanisms.includes(mechanism));
  const answers = answerCounts(
    asking.flatMap((review) => review.positions.map(({ position, count }) => [position, count] as const)),
  );
  return { total: thread.asked, positions, reviews, thread, answers };
}

function sum(counts: readonly { count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
