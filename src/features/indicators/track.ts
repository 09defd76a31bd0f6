import type { IndicatorTable } from '../../database/plan-tables.ts';

export type Point = { year: number; value: number };

/** How an indicator stands on its way from baseline to target. */
export const tracks = ['reached', 'on-track', 'behind', 'missed'] as const;
export type Track = (typeof tracks)[number];

export type OnItsWay = {
  better: IndicatorTable['better'];
  baseline: Point | null;
  /** What is to be reached by years between baseline and target, in order. */
  benchmarks: readonly Point[];
  target: Point | null;
  /** The years since which it has been measured in another way than before. */
  breaks: readonly number[];
  /** The newest figure; `year` may stand within a year (period.ts, `timeOf`). */
  latest: Point | null;
};

/** What would be reached at a time if the way were gone in even steps, from the baseline by its benchmarks to the target. */
export function expectedAt(way: readonly [Point, ...Point[]], year: number): number {
  const next = way.findIndex((point) => point.year >= year);
  const [before, after] = [way[next - 1], way[next]];
  if (!after) return way.at(-1)?.value ?? way[0].value;
  if (!before) return after.value;
  const gone = (year - before.year) / (after.year - before.year);
  return before.value + (after.value - before.value) * gone;
}

/** The year since which an indicator has been measured otherwise than its baseline was, if its newest figure was. */
export function breakIn({
  baseline,
  breaks,
  latest,
}: Pick<OnItsWay, 'baseline' | 'breaks' | 'latest'>): number | undefined {
  if (!baseline || !latest) return undefined;
  return breaks.find((since) => since > baseline.year && since <= Math.ceil(latest.year));
}

/**
 * Whether an indicator is on its way to its target, compared with even steps from the baseline by its benchmarks; null where
 * that cannot be said: a part is missing, no direction is good, or the newest figure is older than the baseline or measured in
 * another way.
 */
export function trackOf(way: OnItsWay): Track | null {
  const { better, baseline, benchmarks, target, latest } = way;
  if (better === 'neither' || !baseline || !target || !latest) return null;
  if (target.year <= baseline.year || latest.year < baseline.year || breakIn(way) !== undefined) return null;
  const isAtLeast = (value: number) => (better === 'higher' ? latest.value >= value : latest.value <= value);
  if (isAtLeast(target.value)) return 'reached';
  if (latest.year >= target.year) return 'missed';
  return isAtLeast(expectedAt([baseline, ...benchmarks, target], latest.year)) ? 'on-track' : 'behind';
}

/** Null where it cannot be said. */
export function isOnTrack(way: OnItsWay): boolean | null {
  const track = trackOf(way);
  return track && (track === 'reached' || track === 'on-track');
}
