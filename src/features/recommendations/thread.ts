/** How far a recommendation has come, in order; see the design's word "thread". */
export const threadSteps = ['asked', 'answered', 'owned', 'planned', 'funded', 'done', 'reported'] as const;

export type ThreadStep = (typeof threadSteps)[number];

/** The records that the thread is computed from. */
export type ThreadRecords = {
  /** The day of the review, `YYYY-MM-DD`. */
  askedOn: string | null;
  position: string | null;
};

export type StepState = 'yes' | 'part' | 'no';

export type Step = {
  step: ThreadStep;
  state: StepState;
  /** The record that the step rests on; null where there is none yet. */
  rests: { kind: 'review'; on: string | null } | { kind: 'position'; position: string } | null;
};

/** Positions that answer; `pending` promises an answer and gives none. */
export const answers: readonly string[] = ['supported', 'noted', 'partially-supported'];

/**
 * The thread of one recommendation, computed from records and never set by hand. A step without a kind of record yet
 * (owners, plan, money, results, reports) stands open.
 */
export function threadOf({ askedOn, position }: ThreadRecords): Step[] {
  const isAnswered = position !== null && answers.includes(position);
  return threadSteps.map((step): Step => {
    if (step === 'asked') return { step, state: 'yes', rests: { kind: 'review', on: askedOn } };
    if (step === 'answered' && position !== null)
      return { step, state: isAnswered ? 'yes' : 'no', rests: { kind: 'position', position } };
    return { step, state: 'no', rests: null };
  });
}
