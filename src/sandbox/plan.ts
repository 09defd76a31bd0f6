import { operator } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import {
  changeAction,
  createAction,
  createPlan,
  recordVersion,
  saveObjective,
  setPlanPublic,
} from '../features/plans/actions.ts';
import { findPlan, listVersions } from '../features/plans/queries.ts';
import { formVersion, typedAction } from '../features/plans/typed.ts';
import { readAction, type StandingAction } from '../features/plans/write-queries.ts';
import type { House } from '../house.ts';
import { addressesOf } from './addresses.ts';
import { accepted, type Making, type Step } from './making.ts';
import { sandboxCountry } from './people.ts';
import { actions, objectives, PLAN, plan } from './words/plan.ts';

const SECRETARY = 'Emil Torsa';
const nameOf = ({ en = '' }: Record<string, string>) => en;

/** Alvera's plan: written as a draft, made public to be consulted on, changed after that, adopted, and carried out. */
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
  {
    at: '2026-08-31T09:00:00Z',
    isThere: async (house) => {
      const standing = await standingAction(house, WITH_PROGRESS + 1);
      return standing?.milestones.some(({ reached_on }) => reached_on !== null) ?? false;
    },
    async make(making) {
      for (const [at, action] of inOrder.entries()) {
        const standing = await standingAction(making.house, at + 1);
        if (standing && hasProgress(action)) await goOn(making, action, standing);
      }
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

type Action = (typeof actions)[number];

/** As they are entered: the place of one is its number less one. */
const inOrder = [...actions.filter(({ isLater }) => !isLater), ...actions.filter(({ isLater }) => isLater)];

/** Whether something of it was done since the plan was written. */
function hasProgress({ state, milestones }: Action): boolean {
  return state !== 'planned' || milestones.some(([, , reachedOn]) => reachedOn !== undefined);
}

const WITH_PROGRESS = inOrder.findIndex(hasProgress);

function standingAction({ db, country }: Pick<House, 'db' | 'country'>, number: number) {
  return db.transaction().execute((tx) => readAction(tx, country, PLAN, number));
}

/** An action as it was planned: nothing of it is done. */
async function enter({ house, as }: Making, action: Action): Promise<void> {
  const input = await inputOf(house, action);
  const milestones = input.milestones.map((one) => ({ ...one, reachedOn: '' }));
  const planned = { ...input, milestones, state: 'planned', version: '' };
  accepted((await createAction(house, as(SECRETARY), PLAN, planned, nameOf)) ?? gone());
}

/** The same with what was done of it since. */
async function goOn({ house, as }: Making, action: Action, standing: StandingAction): Promise<void> {
  const input = await inputOf(house, action);
  const milestones = input.milestones.map((one) => ({
    ...one,
    id: standing.milestones.find(({ title }) => title === one.title)?.id ?? '',
  }));
  const of = { plan: PLAN, number: standing.action.number };
  const version = formVersion(typedAction(standing));
  accepted(
    (await changeAction(house, as(SECRETARY), of, { ...input, milestones, version }, nameOf)) ?? gone(),
  );
}

async function inputOf(house: House, action: Action) {
  const { organisations, milestones, isLater: _, ...said } = action;
  const addresses = await addressesOf(house);
  return {
    ...said,
    organisations: organisations.map(([name, part]) => ({ slug: addresses.get(name) ?? name, part })),
    milestones: milestones.map(([title, due, reachedOn = '']) => ({ id: '', title, due, reachedOn })),
  };
}

function gone(): never {
  throw new Error('the sandbox has no plan');
}
