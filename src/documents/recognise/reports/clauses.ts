import { withoutTail } from '../../read/lines.ts';
import type { Clause } from '../../document.ts';
import { clausesOfSegments } from './clause-words.ts';
import { stateGroups, type StateGroup } from '../states/recommending-states.ts';

/** A recommendation's words taken apart: what was asked, by whom, and in which parts. */
export interface RecommendationParts {
  /** The whole as issued, without the closing States. */
  text: string;
  states: string[];
  /** Empty when all States made the whole. */
  clauses: Clause[];
  /** Whether the States stand at the end, as they should. */
  isClosed: boolean;
  balanced: boolean;
  guesses: StateGroup['guesses'];
  unread: string[];
}

const ONLY_BETWEEN_GROUPS = /^[\s,;؛.&/]*(?:and|et|y|و)?[\s,;.]*$/u;
const NOTHING_MORE = /^[\s;؛.,:*†)\]»”"'’–-]*(?:and|or)?[\s;.,:]*$/u;

/**
 * Parts a recommendation (its number already removed). Each part ends with its own States; the closing States are
 * taken off the whole, those in the middle stay, because the official words may not be changed.
 */
export function partsOfRecommendation(words: string): RecommendationParts {
  const runs = runsOfGroups(words, stateGroups(words));
  const last = runs.at(-1);
  const isClosed = last !== undefined && last.states.length > 0 && NOTHING_MORE.test(words.slice(last.end));
  return {
    text: withoutEndMarks(isClosed ? words.slice(0, last.start) : words),
    states: unique(runs.flatMap((run) => run.states)),
    clauses: runs.length > 1 ? clausesOf(words, runs) : [],
    isClosed,
    balanced: runs.every((run) => run.balanced) && bracketsPair(words),
    guesses: runs.flatMap((run) => run.guesses),
    unread: runs.flatMap((run) => run.unread),
  };
}

/** Neighbouring brackets, `(A) (B)` or `(A); (B)`, are one list of States. */
function runsOfGroups(words: string, groups: readonly StateGroup[]): StateGroup[] {
  const runs: StateGroup[] = [];
  for (const group of groups) {
    const before = runs.at(-1);
    if (before && ONLY_BETWEEN_GROUPS.test(words.slice(before.end, group.start))) {
      runs[runs.length - 1] = {
        start: before.start,
        end: group.end,
        states: unique([...before.states, ...group.states]),
        guesses: [...before.guesses, ...group.guesses],
        unread: [...before.unread, ...group.unread],
        balanced: before.balanced && group.balanced,
      };
    } else runs.push(group);
  }
  return runs;
}

function clausesOf(words: string, runs: readonly StateGroup[]): Clause[] {
  const segments = runs.map(({ start, states }, index) => {
    return { printed: words.slice(runs[index - 1]?.end ?? 0, start), states };
  });
  return clausesOfSegments(segments, withoutEndMarks(words.slice(runs.at(-1)?.end ?? 0)));
}

function withoutEndMarks(text: string): string {
  return withoutTail(text, /[\s;؛,/*]/u).trim();
}

function bracketsPair(words: string): boolean {
  let depth = 0;
  for (const sign of words) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
