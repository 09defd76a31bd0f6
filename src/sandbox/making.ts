import type { Viewer } from '../access/policy.ts';
import type { Clock } from '../clock.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../problem.ts';

/** The house in which the sandbox is made, at invented times, and the people who make it. */
export type Making = {
  house: House;
  /** One of the people of people.ts by name, signed in as it were. */
  as: (name: string) => Viewer;
};

/** One thing that the sandbox gets, on its day, through a verb. Each is whole or not there. */
export type Step = {
  /** When it is recorded, ISO 8601. */
  at: string;
  isThere: (house: Pick<House, 'db' | 'country'>) => Promise<boolean>;
  make: (making: Making) => Promise<void>;
};

/** A house whose clock says what `setTime` was last told, and whose queue takes nothing. */
export function houseOfThePast(given: House, country: string, time: string) {
  let now = new Date(time);
  const clock: Clock = () => now;
  // What is queued would be done again by workers, at today's date: here everything is done at once.
  const jobs: House['jobs'] = { ...given.jobs, send: async () => {}, wake: () => {} };
  const house: House = { ...given, clock, jobs, country };
  const setTime = (next: string) => {
    now = new Date(next);
  };
  return { house, setTime };
}

/** What a verb returns. Throws when it refuses: the sandbox is ours to keep true. */
export function accepted<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`the sandbox was refused: ${outcome.problems.map(({ code }) => code).join(', ')}`);
}
