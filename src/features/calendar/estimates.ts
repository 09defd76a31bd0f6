import type { CalendarEventKind } from '../../database/calendar-tables.ts';
import { nextReview, type NextReview } from '../mechanisms/actions.ts';
import { addDays, addMonths, distance, monthOf, yearOf } from './days.ts';
import { adoptingSession, followUpMonths, rules } from './rules.ts';
import { COUNCIL } from './schema.ts';

/** A review on record, as far as days are reckoned from it. */
export type DatedReview = {
  id: string;
  slug: string;
  mechanism: string;
  cycle: number | null;
  held_on: string;
  symbol: string | null;
  /** How many recommendations wait for an answer that was promised. */
  pending: number;
  /** Whether one of its recommendations says by which day information is asked for. */
  hasDue: boolean;
};

/** A day that was entered, as far as it makes a reckoned one precise or takes its place. */
export type EnteredEvent = {
  slug: string;
  kind: CalendarEventKind;
  mechanism: string | null;
  session: string | null;
  review: string | null;
  starts_on: string;
  ends_on: string;
};

/** What an estimate rests on. */
type Basis =
  | { rule: 'interval'; next: NextReview; session: EnteredEvent | null }
  | { rule: 'cycle'; session: EnteredEvent | null }
  | { rule: 'report'; review: EnteredEvent; isEntered: boolean }
  | { rule: 'midTerm' }
  | { rule: 'followUp'; months: number }
  | { rule: 'answers'; session: EnteredEvent };

/** A day that nobody has set, reckoned by a rule from a review on record. */
export type Estimate = {
  kind: 'review' | 'report-due' | 'mid-term' | 'follow-up-due' | 'answers-due';
  mechanism: string;
  /** What it is reckoned from: the mechanism's newest review. */
  from: DatedReview;
  starts_on: string;
  ends_on: string;
  /** How exactly it is known. */
  precision: 'day' | 'month' | 'year';
  basis: Basis;
};

/**
 * What is to be expected from a day on, as rules reckon it from reviews on record and sessions that were entered. What
 * somebody has entered takes the place of an estimate of the same kind.
 */
export function estimate(
  reviews: readonly DatedReview[],
  entered: readonly EnteredEvent[],
  today: string,
): Estimate[] {
  const byMechanism = Map.groupBy(reviews, ({ mechanism }) => mechanism);
  const found = [...byMechanism].flatMap(([mechanism, of]) => {
    const last = of.reduce((one, other) => (other.held_on > one.held_on ? other : one));
    const next = nextOf(mechanism, of, last, entered, today);
    return [
      next,
      mechanism === 'UPR' ? reportOf(last, next, entered) : null,
      mechanism === 'UPR' ? midTermOf(last) : null,
      followUpOf(mechanism, last),
      answersOf(last, entered),
    ];
  });
  return found.filter(
    (one): one is Estimate => one !== null && one.ends_on >= today && !isEntered(one, entered),
  );
}

/** Whether somebody has entered what an estimate stands for. */
function isEntered({ kind, mechanism, from }: Estimate, entered: readonly EnteredEvent[]): boolean {
  return entered.some((event) => event.kind === kind && isAfter(event, mechanism, from));
}

/** Whether an event belongs to what comes after a review: it names that review, or the mechanism on a later day. */
function isAfter(event: EnteredEvent, mechanism: string, { id, held_on }: DatedReview): boolean {
  if (event.review !== null) return event.review === id;
  return event.mechanism === mechanism && event.starts_on > held_on;
}

function nextOf(
  mechanism: string,
  reviews: readonly DatedReview[],
  last: DatedReview,
  entered: readonly EnteredEvent[],
  today: string,
): Estimate | null {
  // visits of special procedures follow invitations, not a cycle
  if (mechanism === 'SP') return null;
  const days = reviews.map(({ held_on }) => held_on);
  const next = nextReview(mechanism, days);
  const expected =
    next?.expected ?? (mechanism === 'UPR' ? addMonths(last.held_on, rules.cycle.months) : null);
  if (expected === null) return null;
  const year = expected.slice(0, 4);
  const sessions = entered
    .filter((event) => event.kind === 'session' && event.mechanism === mechanism)
    .filter(({ starts_on, ends_on }) => starts_on.startsWith(year) && ends_on >= today)
    .toSorted((a, b) => distance(a.starts_on, expected) - distance(b.starts_on, expected));
  const session = sessions[0] ?? null;
  return {
    kind: 'review',
    mechanism,
    from: last,
    starts_on: session?.starts_on ?? yearOf(Number(year)).from,
    ends_on: session?.ends_on ?? yearOf(Number(year)).to,
    precision: session ? 'day' : 'year',
    basis: next ? { rule: 'interval', next, session } : { rule: 'cycle', session },
  };
}

/** Six weeks before the day that was entered for the next review, or else before the session that it is expected in. */
function reportOf(
  last: DatedReview,
  next: Estimate | null,
  entered: readonly EnteredEvent[],
): Estimate | null {
  const review = entered.find(
    (event) => event.kind === 'review' && event.review === null && isAfter(event, 'UPR', last),
  );
  const session = next && 'session' in next.basis ? next.basis.session : null;
  const before = review ?? session;
  if (!before) return null;
  const day = addDays(before.starts_on, -7 * rules.report.weeks);
  const basis = { rule: 'report', review: before, isEntered: review !== undefined } as const;
  return {
    kind: 'report-due',
    mechanism: 'UPR',
    from: last,
    starts_on: day,
    ends_on: day,
    precision: 'day',
    basis,
  };
}

function midTermOf(last: DatedReview): Estimate {
  const { from, to } = monthOf(addMonths(last.held_on, rules.midTerm.months));
  return {
    kind: 'mid-term',
    mechanism: 'UPR',
    from: last,
    starts_on: from,
    ends_on: to,
    precision: 'month',
    basis: { rule: 'midTerm' },
  };
}

/** Only where the concluding observations name no day themselves. */
function followUpOf(mechanism: string, last: DatedReview): Estimate | null {
  const months = followUpMonths(mechanism);
  if (months === undefined || last.hasDue) return null;
  const { from, to } = monthOf(addMonths(last.held_on, months));
  return {
    kind: 'follow-up-due',
    mechanism,
    from: last,
    starts_on: from,
    ends_on: to,
    precision: 'month',
    basis: { rule: 'followUp', months },
  };
}

/** Only where the Council's session is in the calendar: nothing else says when it adopts. */
function answersOf(last: DatedReview, entered: readonly EnteredEvent[]): Estimate | null {
  const number = last.mechanism === 'UPR' && last.pending > 0 ? adoptingSession(last.symbol) : null;
  const session = entered.find(
    (event) => event.kind === 'session' && event.mechanism === COUNCIL && event.session === number,
  );
  if (number === null || !session) return null;
  const { starts_on, ends_on } = session;
  return {
    kind: 'answers-due',
    mechanism: 'UPR',
    from: last,
    starts_on,
    ends_on,
    precision: 'day',
    basis: { rule: 'answers', session },
  };
}
