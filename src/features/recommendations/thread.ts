import type { Translated } from '../../database/tables.ts';
import { isDone, type StandingAssessment } from '../assessments/schema.ts';
import type { Owner } from '../assignments/schema.ts';
import type { ServingAction } from '../plans/schema.ts';

/** How far a recommendation has come, in order; see the design's word "thread". */
export const threadSteps = ['asked', 'answered', 'owned', 'planned', 'funded', 'done', 'reported'] as const;

export type ThreadStep = (typeof threadSteps)[number];

export function eachStep<Of>(make: (step: ThreadStep) => Of): Record<ThreadStep, Of> {
  return Object.fromEntries(threadSteps.map((step) => [step, make(step)])) as Record<ThreadStep, Of>;
}

/** The records that the thread is computed from. */
export type ThreadRecords = {
  mechanism: string;
  /** The day of the review, `YYYY-MM-DD`. */
  askedOn: string | null;
  position: string | null;
  /** Who answers for it now, the lead first. */
  owners: readonly Owner[];
  /** What each organisation says of it now. */
  assessments: readonly StandingAssessment[];
  /** The actions of plans that serve it. */
  actions: readonly ServingAction[];
};

export type StepState = 'yes' | 'part' | 'no';

export type Rests =
  | { kind: 'review'; on: string | null }
  | { kind: 'position'; position: string }
  | { kind: 'assignments'; organisation: Translated; others: number }
  | { kind: 'actions'; plan: string; number: number; title: string; language: string; others: number }
  | { kind: 'funding'; funded: number; of: number }
  | { kind: 'assessment'; organisation: Translated; status: Translated; on: string };

export type Step = {
  step: ThreadStep;
  state: StepState;
  /** The record that the step rests on; null where there is none yet. */
  rests: Rests | null;
  /** Whether the mechanism's procedure has the step; what it does not have is owed by nobody. */
  isForeseen: boolean;
};

/** Positions that answer; `pending` promises an answer and gives none. */
export const answers: readonly string[] = ['supported', 'noted', 'partially-supported'];

/**
 * Mechanisms in whose procedure the State answers each recommendation: it supports or notes those of the Universal
 * Periodic Review (Human Rights Council resolution 5/1, annex, paragraph 32). Treaty bodies and special procedures ask to
 * be told what was done, and for no answer.
 */
export const answeredMechanisms: readonly string[] = ['UPR'];

/** How the State answered what asks for an answer. */
export type AnswerCounts = {
  asked: number;
  supported: number;
  noted: number;
  /** Supported in part. */
  partly: number;
  /** Promised or never given. */
  missing: number;
};

/** Sums up recommendations whose mechanism has answers, counted by position. */
export function answerCounts(positions: Iterable<readonly [position: string, count: number]>): AnswerCounts {
  const of = { asked: 0, supported: 0, noted: 0, partly: 0, missing: 0 };
  for (const [position, count] of positions) {
    of.asked += count;
    if (position === 'supported' || position === 'noted') of[position] += count;
    else if (position === 'partially-supported') of.partly += count;
    else of.missing += count;
  }
  return of;
}

/** Which steps have been reached, each by its own records: one may be reached while an earlier one stands open. */
export function reachedSteps(records: {
  position: string | null;
  isOwned: boolean;
  isPlanned: boolean;
  isFunded: boolean;
  isDone: boolean;
}): ThreadStep[] {
  const { position, isOwned, isPlanned, isFunded, isDone: isImplemented } = records;
  const reached: Record<ThreadStep, boolean> = {
    asked: true,
    answered: position !== null && answers.includes(position),
    owned: isOwned,
    planned: isPlanned,
    funded: isFunded,
    done: isImplemented,
    reported: false,
  };
  return threadSteps.filter((step) => reached[step]);
}

/**
 * The thread of one recommendation, computed from records and never set by hand. `owned` rests on assignments, `planned`
 * on actions of adopted plans, `funded` on each of them having money or needing none, `done` on what the government itself
 * says: nobody else's word closes it. A step without a kind of record yet (reports) stands open.
 */
export function threadOf(records: ThreadRecords): Step[] {
  const { mechanism, askedOn, position, owners, assessments } = records;
  const actions = records.actions.filter(({ counts }) => counts);
  const funded = actions.filter(({ is_funded }) => is_funded).length;
  const reached = reachedSteps({
    position,
    isOwned: owners.length > 0,
    ...plannedAndFunded(actions),
    isDone: isDone(assessments),
  });
  const rests: Partial<Record<ThreadStep, Rests | undefined>> = {
    asked: { kind: 'review', on: askedOn },
    answered: position === null ? undefined : { kind: 'position', position },
    owned: owners[0] && {
      kind: 'assignments',
      organisation: owners[0].organisation_names,
      others: owners.length - 1,
    },
    planned: actions[0] && {
      kind: 'actions',
      plan: actions[0].plan_slug,
      number: actions[0].number,
      title: actions[0].title,
      language: actions[0].language,
      others: actions.length - 1,
    },
    funded: funded > 0 ? { kind: 'funding', funded, of: actions.length } : undefined,
    done: decidingWord(assessments),
  };
  return threadSteps.map((step) => ({
    step,
    state: reached.includes(step) ? 'yes' : step === 'funded' && funded > 0 ? 'part' : 'no',
    rests: rests[step] ?? null,
    isForeseen: step !== 'answered' || answeredMechanisms.includes(mechanism),
  }));
}

/** Of the actions that count for a recommendation: it is funded when all of them are. */
export function plannedAndFunded(actions: readonly { is_funded: boolean }[]) {
  const isPlanned = actions.length > 0;
  return { isPlanned, isFunded: isPlanned && actions.every(({ is_funded }) => is_funded) };
}

/** What the government says, or of several of its organisations the one that says least, since that one holds it open. */
function decidingWord(assessments: readonly StandingAssessment[]): Rests | undefined {
  const [least] = assessments
    .filter(({ voice, index_value }) => voice === 'government' && index_value !== null)
    .toSorted((a, b) => (a.index_value ?? 0) - (b.index_value ?? 0));
  return (
    least && {
      kind: 'assessment',
      organisation: least.organisation_names,
      status: least.status_names,
      on: least.day,
    }
  );
}
