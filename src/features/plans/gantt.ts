const DAY_MS = 24 * 3600 * 1000;

/** Whole years from the first to the last that a plan and its actions touch. */
export type Axis = { years: number[]; from: number; days: number };

export function axisOf(days: readonly (string | null)[]): Axis {
  const years = days.filter((day) => day !== null).map((day) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const from = Date.UTC(first, 0, 1);
  return {
    years: Array.from({ length: last - first + 1 }, (_, at) => first + at),
    from,
    days: (Date.UTC(last + 1, 0, 1) - from) / DAY_MS,
  };
}

/** Where a day lies on the axis, in days from its beginning; within it, whatever day is asked for. */
export function placeOf(axis: Axis, day: string): number {
  const place = Math.round((Date.parse(day) - axis.from) / DAY_MS);
  return Math.min(Math.max(place, 0), axis.days);
}

/** The bar of an action; one with a single day known is as long as that day, none without any. */
export function barOf(
  axis: Axis,
  { starts_on: from, ends_on: until }: { starts_on: string | null; ends_on: string | null },
): { x: number; width: number } | undefined {
  const [start, end] = [from ?? until, until ?? from];
  if (start === null || end === null) return undefined;
  const x = placeOf(axis, start);
  // the last day belongs to it
  return { x, width: Math.max(1, Math.min(placeOf(axis, end) + 1, axis.days) - x) };
}
