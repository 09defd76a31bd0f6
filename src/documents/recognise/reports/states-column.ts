import type { TextLine } from '../../read/text-line.ts';
import { readStates } from '../states/recommending-states.ts';

/** So many lines with States at one edge are a column; a justified line may end with a State's name by chance. */
const FEWEST_LINES = 3;
/** Points by which the cells of a column may be out of line. */
const OUT_OF_LINE = 3;

/** Where a table of recommendations has its column of States, points from the left; null where there is none. */
export function statesColumn(lines: readonly TextLine[]): number | null {
  const counts = new Map<number, number>();
  for (const { cells } of lines) {
    const last = cells?.at(-1);
    if (!last || !namesStatesOnly(last.text)) continue;
    const left = Math.round(last.left);
    counts.set(left, (counts.get(left) ?? 0) + 1);
  }
  const [commonest] = [...counts].toSorted((one, other) => other[1] - one[1]);
  return commonest && commonest[1] >= FEWEST_LINES ? commonest[0] : null;
}

/** A line's words without what stands in the column of States, which may be half a name. */
export function partedFromStates(
  line: TextLine,
  column: number | null,
): { words: string; states: string | null } {
  const cells = line.cells ?? [line];
  const last = cells.at(-1);
  const isThere = column !== null && last !== undefined && Math.abs(last.left - column) <= OUT_OF_LINE;
  if (!isThere) return { words: line.text, states: null };
  const words = cells.slice(0, -1).map(({ text }) => text);
  return { words: words.join(' '), states: last.text };
}

/** `France, Kenya`, the last line perhaps with the list's sign, and no other words. */
export function namesStatesOnly(text: string): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(text) && readStates(text.replace(/[\s;.,]+$/u, ''), false) !== null;
}
