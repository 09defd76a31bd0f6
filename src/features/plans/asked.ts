import { readingAs, type Reading } from '../../access/reading.ts';
import type { Translated } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import type { Ask } from '../../web/context.ts';
import { dayIn } from '../../web/formats.ts';
import { findPlan, type Plan } from './queries.ts';

export type PlansHouse = Pick<House, 'db' | 'clock' | 'languages'>;

/** What a viewer may see of plans, on the day that the page shows. */
export function readingFor({ db }: PlansHouse, ask: Ask): Reading {
  const { viewer, asOf } = ask.get('page');
  return readingAs(db, viewer, asOf?.seq);
}

/** The day from which something is late: today, or the day that the page shows. */
export function todayOf({ clock }: Pick<House, 'clock'>, ask: Ask): string {
  const { asOf, country } = ask.get('page');
  return asOf?.date ?? dayIn(country.timeZone, clock());
}

export function nameOfFor(ask: Ask): (names: Translated) => string {
  return (names) => ask.get('page').formats.name(names);
}

/** The plan that an address names, as the viewer may see it. */
export async function planOf(house: PlansHouse, ask: Ask): Promise<Plan | undefined> {
  return findPlan(readingFor(house, ask), ask.req.param('plan') ?? '');
}
