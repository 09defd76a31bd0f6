/** A stretch of numbers with the round ones that are written beside it. */
export type Axis = { from: number; to: number; ticks: readonly number[] };

/** 1, 2, 5 and their tenfolds: the steps that people count by. */
function roundStep(rough: number): number {
  const ten = 10 ** Math.floor(Math.log10(rough));
  const times = rough / ten;
  return (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10) * ten;
}

/**
 * An axis for values: from zero, unless all of them lie so far above it that nothing would be seen of how they differ;
 * shares of a hundred end there.
 */
export function valueAxis(values: readonly number[], isShare: boolean): Axis {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const isFar = least > 0 && least > most * 0.6;
  const low = isFar ? least - (most - least || most * 0.1) * 0.3 : Math.min(0, least);
  const high = most > low ? most : low + 1;
  const step = roundStep((high - low) / 4);
  const from = Math.floor(low / step) * step;
  const above = Math.ceil(high / step) * step;
  const to = isShare && most <= 100 && above > 100 ? 100 : above;
  const count = Math.floor((to - from) / step + 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, at) => Number((from + at * step).toPrecision(12)));
  return { from, to, ticks };
}

/** An axis of years, with whole years beside it. */
export function yearAxis(times: readonly number[], mostTicks = 8): Axis {
  const first = Math.floor(Math.min(...times));
  const last = Math.ceil(Math.max(...times));
  const from = first === last ? first - 1 : first;
  const to = first === last ? last + 1 : last;
  const step = Math.max(1, Math.ceil((to - from) / mostTicks));
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);
  return { from, to, ticks };
}
