/** A figure of a part of a breakdown, and of how many people it speaks; null where nobody said. */
export type Cell = { id: string; cases: number | null };

/**
 * Which cells of one breakdown are kept back. Those of fewer people than `smallest` are, and those of an unknown number.
 * With them the next smallest are, until at least two cells are missing that together stand for at least `smallest`
 * people: else the one that is missing could be computed from the whole and the others (secondary suppression,
 * as official statistics call it). `smallest` 0 keeps nothing back.
 */
export function keptBack(cells: readonly Cell[], smallest: number): ReadonlySet<string> {
  if (smallest === 0) return new Set();
  const ordered = cells.toSorted((one, other) => (one.cases ?? 0) - (other.cases ?? 0));
  const small = ordered.filter(({ cases }) => cases === null || cases < smallest);
  if (small.length === 0) return new Set();
  const hidden = [...small];
  const next = ordered.filter((cell) => !small.includes(cell));
  const people = () => hidden.reduce((sum, { cases }) => sum + (cases ?? 0), 0);
  while (next.length > 0 && (hidden.length < 2 || people() < smallest)) {
    const cell = next.shift();
    if (cell) hidden.push(cell);
  }
  return new Set(hidden.map(({ id }) => id));
}
