import { changeDigest } from '../features/digests/actions.ts';
import { readSetting } from '../features/digests/queries.ts';
import { changeAlternate } from '../features/people/actions.ts';
import { listMemberships, listPeople } from '../features/people/queries.ts';
import type { House } from '../house.ts';
import { accepted, type Step } from './making.ts';

/** Who signs for a ministry and stands in for its focal point, and who that is. */
const ALTERNATE = 'Joren Pasquel';
const FIRST = 'Elna Dorvaš';
const ADMINISTRATOR = 'Salma Rivane';

type Where = Pick<House, 'db' | 'country'>;

async function personCalled({ db, country }: Where, name: string): Promise<string> {
  const found = (await listPeople(db, country)).find((person) => person.name === name);
  if (!found) throw new Error(`nobody in the sandbox is called ${name}`);
  return found.id;
}

async function roleOf(house: Where) {
  const person = await personCalled(house, ALTERNATE);
  const held = await listMemberships(house.db, house.country, person);
  return held.find(({ role }) => role === 'focal-point');
}

/** Whom what lies goes on to, and who has chosen to be told of it by mail. */
export const inboxSteps: readonly Step[] = [
  {
    at: '2026-05-06T09:00:00Z',
    isThere: async (house) => (await roleOf(house))?.isAlternate === true,
    async make({ house, as }) {
      const role = await roleOf(house);
      if (!role) throw new Error('the alternate of the sandbox is no focal point');
      const outcome = await changeAlternate(house, as(ADMINISTRATOR), role.person, role.id, true);
      if (outcome) accepted(outcome);
    },
  },
  {
    at: '2026-05-06T09:30:00Z',
    isThere: async (house) =>
      (await readSetting(house.db, house.country, await personCalled(house, FIRST))) !== undefined,
    async make({ house, as }) {
      const weekly = { frequency: 'weekly', weekday: '1', hour: '8', 'time-zone': 'UTC' };
      accepted(await changeDigest(house, as(FIRST), weekly));
    },
  },
];
