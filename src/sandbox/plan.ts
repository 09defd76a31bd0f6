import { operator } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import {
  createAction,
  createPlan,
  recordVersion,
  saveObjective,
  setPlanPublic,
} from '../features/plans/actions.ts';
import { findPlan, listVersions } from '../features/plans/queries.ts';
import type { House } from '../house.ts';
import { addressesOf } from './addresses.ts';
import { accepted, type Making, type Step } from './making.ts';
import { sandboxCountry } from './people.ts';
import { actions, objectives, PLAN, plan } from './words/plan.ts';

const SECRETARY = 'Emil Torsa';
const nameOf = ({ en = '' }: Record<string, string>) => en;

/** Alvera's plan: written as a draft, made public to be consulted on, changed after that, and adopted. */
export const planSteps: readonly Step[] = [
  {
    at: '2025-11-03T09:00:00Z',
    isThere: (house) => isPlanned(house, 0),
    async make(making) {
      const { house, as } = making;
      const addresses = await addressesOf(house);
      const input = { ...plan, organisation: addresses.get('secretariat') ?? '', version: '' };
      accepted(
        await createPlan(house, as(SECRETARY), input, {
          languages: [...sandboxCountry.languages],
          nameOf,
          objectives,
        }),
      );
      for (const action of actions.filter(({ isLater }) => !isLater)) await enter(making, action);
    },
  },
  {
    at: '2025-12-01T09:00:00Z',
    isThere: (house) => isPlanned(house, 1),
    async make({ house, as }) {
      await setPlanPublic(house, as(SECRETARY), PLAN, true);
      const note = 'Open for comments until 15 January 2026.';
      accepted(
        (await recordVersion(house, as(SECRETARY), PLAN, { stage: 'consulted', day: '2025-12-01', note })) ??
          gone(),
      );
    },
  },
  {
    at: '2026-02-16T09:00:00Z',
    isThere: (house) => isPlanned(house, 2),
    async make(making) {
      const { house, as } = making;
      const asked = {
        title: 'Persons with disabilities reach courts and public offices',
        description: 'Asked for in 31 of the 58 comments on the draft.',
        measure: 'By 2029, 60 of 72 court buildings can be entered without steps.',
        due: '2029-06-30',
        version: '',
      };
      accepted((await saveObjective(house, as(SECRETARY), { plan: PLAN, ordinal: null }, asked)) ?? gone());
      for (const action of actions.filter(({ isLater }) => isLater)) await enter(making, action);
      const note = 'Adopted by the Council of Ministers, decision 14 of 2026.';
      accepted(
        (await recordVersion(house, as(SECRETARY), PLAN, { stage: 'adopted', day: '2026-02-12', note })) ??
          gone(),
      );
    },
  },
];

/** Whether as many versions of the plan are there as stand after a step; a draft without any has 0. */
async function isPlanned({ db, country }: Pick<House, 'db' | 'country'>, versions: number): Promise<boolean> {
  const reading = readingAs(db, operator(country));
  const found = await findPlan(reading, PLAN);
  if (!found) return false;
  return (await listVersions(reading, found.id)).length >= versions;
}

async function enter({ house, as }: Making, action: (typeof actions)[number]): Promise<void> {
  const addresses = await addressesOf(house);
  const slugs = (name: string) => addresses.get(name) ?? name;
  const { organisations, milestones, isLater: _, ...said } = action;
  const input = {
    ...said,
    organisations: organisations.map(([name, part]) => ({ slug: slugs(name), part })),
    milestones: milestones.map(([title, due, reachedOn = '']) => ({ id: '', title, due, reachedOn })),
    version: '',
  };
  accepted((await createAction(house, as(SECRETARY), PLAN, input, nameOf)) ?? gone());
}

function gone(): never {
  throw new Error('the sandbox has no plan');
}
