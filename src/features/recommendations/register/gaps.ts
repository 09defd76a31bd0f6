import type { FacetName } from '../schema.ts';
import { bitOf, type RegisterColumns } from './register-index.ts';

/** Of some recommendations, how many still miss what; each figure has an address in the register, see `gapFilters`. */
export type Gaps = {
  total: number;
  unowned: number;
  unplanned: number;
  /** Planned, and not every action has money. */
  unfunded: number;
  /** Voices count it differently. */
  disputed: number;
  done: number;
};

/** What the register is asked for to list what a figure counts. */
export const gapFilters: Record<keyof Gaps, Readonly<Record<string, string>>> = {
  total: {},
  unowned: { open: 'owned' },
  unplanned: { open: 'planned' },
  unfunded: { thread: 'planned', open: 'funded' },
  disputed: { voices: 'differ' },
  done: { thread: 'done' },
};

const noGaps = (): Gaps => ({ total: 0, unowned: 0, unplanned: 0, unfunded: 0, disputed: 0, done: 0 });

/** Counts the gaps of some slots in all. */
export function countGaps(columns: RegisterColumns, slots: Uint32Array): Gaps {
  const count = counter(columns);
  const gaps = noGaps();
  for (const slot of slots) count(gaps, slot);
  return gaps;
}

/** Counts the gaps of some slots by each value of a facet that they have; a slot with two values counts with both. */
export function countGapsBy(
  columns: RegisterColumns,
  slots: Uint32Array,
  facet: FacetName,
): Map<string, Gaps> {
  const count = counter(columns);
  const { starts, values } = columns.lists[facet];
  const byCode = new Map<number, Gaps>();
  for (const slot of slots)
    for (let at = starts.rows[slot]!; at < starts.rows[slot + 1]!; at++) {
      const code = values.rows[at]!;
      let gaps = byCode.get(code);
      if (!gaps) byCode.set(code, (gaps = noGaps()));
      count(gaps, slot);
    }
  return new Map([...byCode].map(([code, gaps]) => [columns.values[facet].texts[code] ?? '', gaps]));
}

function counter({ reached, lists, values }: RegisterColumns): (gaps: Gaps, slot: number) => void {
  const differ = values.voices.find('differ');
  const { starts, values: voices } = lists.voices;
  return (gaps, slot) => {
    const has = (step: Parameters<typeof bitOf>[0]) => (reached[slot]! & bitOf(step)) !== 0;
    gaps.total++;
    if (!has('owned')) gaps.unowned++;
    if (!has('planned')) gaps.unplanned++;
    else if (!has('funded')) gaps.unfunded++;
    if (has('done')) gaps.done++;
    const at = starts.rows[slot]!;
    if (at < starts.rows[slot + 1]! && voices.rows[at] === differ) gaps.disputed++;
  };
}
