import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which pages that wait are answered first. */
const BREATH = 15;

/** Does to its end what pauses between its steps, and answers pages in between. Returns what it comes to. */
export async function givingWay<Result>(steps: Generator<void, Result, void>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < BREATH) continue;
    await setImmediate();
    since = performance.now();
  }
}
