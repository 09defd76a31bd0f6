import type { IndicatorTable } from '../../database/plan-tables.ts';

export type Point = { year: number; value: number };

/** How an indicator stands on its way from baseline to target. */
export const tracks = ['reached', 'on-track', 'behind', 'missed'] as const;
export type Track = (typeof tracks)[number];

export type OnItsWay = {
  better: IndicatorTable['better'];
  baseline: Point | null;
  target: Point | null;
  /** The newest figure; `year` may stand within a year (period.ts, `timeOf`). */
  latest: Point | null;
};

/** What would be reached at a time if the way from baseline to target were gone in even steps. */
export function expectedAt(baseline: Point, target: Point, year: number): number {
  const gone = Math.min(1, Math.max(0, (year - baseline.year) / (target.year - baseline.year)));
  return baseline.value + (target.value - baseline.value) * gone;
}

/**
 * Whether an indicator is on its way to its target, compared with even steps from the baseline; null where that cannot be
 * said: a part is missing, no direction is good, or the newest figure is older than the baseline.
 */
export function trackOf({ better, baseline, target, latest }: OnItsWay): Track | null {
  if (better === 'neither' || !baseline || !target || !latest) return null;
  if (target.year <= baseline.year || latest.year < baseline.year) return null;
  const isAtLeast = (value: number) => (better === 'higher' ? latest.value >= value : latest.value <= value);
  if (isAtLeast(target.value)) return 'reached';
  if (latest.year >= target.year) return 'missed';
  return isAtLeast(expectedAt(baseline, target, latest.year)) ? 'on-track' : 'behind';
}

/** Null where it cannot be said. */
export function isOnTrack(way: OnItsWay): boolean | null {
  const track = trackOf(way);
  return track && (track === 'reached' || track === 'on-track');
}
