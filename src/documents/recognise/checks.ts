import type { Problem, ReadRecommendation } from '../document.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { problems } from '../problems.ts';

/** "Ratify CED" is the shortest that reports have. */
const SHORTEST_TEXT = 9;
/** The longest single recommendations of published reports have some 1,500 characters. */
const LONGEST_TEXT = 1600;

/** So many numbers may be missing from one list before the last of them counts as a slip. */
const LARGEST_GAP = 60;

/** What each oddity takes from the confidence in one recommendation. */
const DOUBT: Partial<Record<ProblemCode, number>> = {
  'unread-state': 0.35,
  'guessed-state': 0.15,
  'unbalanced-brackets': 0.1,
  'no-closing-states': 0.4,
  'states-inside-text': 0.15,
  'short-text': 0.4,
  'long-text': 0.35,
  'gap-in-text': 0.25,
  'repeated-number': 0.3,
  'number-out-of-order': 0.1,
  'number-under-other-paragraph': 0.25,
};
/** Beside a missing number, the neighbour may have swallowed it. */
const DOUBT_BESIDE_A_GAP = 0.25;

/** 1 less what the problems with its number take away. */
export function confidenceOf({ number }: ReadRecommendation, doubts: ReadonlyMap<string, number>): number {
  return Math.max(0, Math.round((1 - (doubts.get(number) ?? 0)) * 100) / 100);
}

/** How much is to be doubted of each number. */
export function doubtsOf(found: readonly Problem[]): ReadonlyMap<string, number> {
  const doubts = new Map<string, number>();
  const add = (number: unknown, doubt: number): void => {
    if (typeof number === 'string') doubts.set(number, (doubts.get(number) ?? 0) + doubt);
  };
  for (const problem of found) {
    add(problem.number, DOUBT[problem.code] ?? 0);
    if (problem.code === 'missing-numbers') add(problem.values['before'], DOUBT_BESIDE_A_GAP);
  }
  return doubts;
}

export function checkText({ number, text, page }: ReadRecommendation): Problem[] {
  if (text.length < SHORTEST_TEXT) return [problems.shortText(number, text.length, page)];
  if (text.length > LONGEST_TEXT) return [problems.longText(number, text.length, page)];
  return [];
}

/** Repeated, missing and disordered numbers within each list. */
export function checkNumbering(recommendations: readonly ReadRecommendation[]): Problem[] {
  const found: Problem[] = [];
  const seen = new Set<string>();
  for (const { number, page } of recommendations) {
    if (seen.has(number)) found.push(problems.repeatedNumber(number, page));
    seen.add(number);
  }
  const lists = Map.groupBy(recommendations, ({ leadIn }) => leadIn);
  let before = 0;
  for (const list of lists.values()) {
    found.push(...checkOrder(list), ...checkGaps(list, firstOf(list, before)));
    before = Math.max(0, ...list.map(itemOf));
  }
  return found;
}

function checkOrder(list: readonly ReadRecommendation[]): Problem[] {
  const found: Problem[] = [];
  let before: ReadRecommendation | null = null;
  for (const one of list) {
    if (before && itemOf(one) < itemOf(before)) {
      found.push(problems.numberOutOfOrder(one.number, before.number, one.page));
    }
    before = one;
  }
  return found;
}

/** The number with which a list has to begin: 1, or the next one where the numbers run on from the list before. */
function firstOf(list: readonly ReadRecommendation[], before: number): number {
  const goesOn = before > 0 && Math.min(...list.map(itemOf)) === before + 1;
  return goesOn ? before + 1 : 1;
}

function checkGaps(list: readonly ReadRecommendation[], first: number): Problem[] {
  const found: Problem[] = [];
  const paragraph = list[0]?.number.split('.')[0] ?? '';
  const items = new Set(list.map(itemOf));
  // one number that is far too high is a slip, and no reason to miss all those below it
  const last = Math.min(Math.max(0, ...items), first + list.length + LARGEST_GAP);
  for (let from = first; from <= last; from++) {
    if (items.has(from)) continue;
    let to = from;
    while (to < last && !items.has(to + 1)) to += 1;
    const before = list.findLast((one) => itemOf(one) < from);
    const page = before?.page ?? list[0]?.page ?? null;
    found.push(
      problems.missingNumbers(`${paragraph}.${from}`, `${paragraph}.${to}`, before?.number ?? '', page),
    );
    from = to;
  }
  return found;
}

function itemOf({ number }: ReadRecommendation): number {
  return Number(number.split('.')[1] ?? 0);
}
