import { operator } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import { agree, proposePartnership, setPartnershipPublic } from '../features/partnerships/actions.ts';
import { listPartnerships } from '../features/partnerships/queries.ts';
import { findAction } from '../features/plans/actions.ts';
import type { House } from '../house.ts';
import { addressesOf } from './addresses.ts';
import { accepted, type Step } from './making.ts';
import { PLAN } from './words/plan.ts';

const SECRETARY = 'Emil Torsa';
const SHELTERS = 'shelters-run-together';
/** Who agrees for whom, and what they bring. */
const parties = [
  { by: 'Ines Marovel', organisation: 'ministry-of-women', brings: 'Buildings, and the grant for staff' },
  {
    by: 'Noor Habet',
    organisation: 'womens-shelter-network',
    brings: 'Trained staff, and the telephone line at night',
  },
];

/** What Alvera's ministry and the network of shelters have agreed on. */
export const partnershipSteps: readonly Step[] = [
  {
    at: '2026-03-09T09:00:00Z',
    isThere: async (house) => (await find(house))?.public === true,
    async make({ house, as }) {
      const addresses = await addressesOf(house);
      const reading = readingAs(house.db, operator(house.country));
      const action = await findAction(reading, PLAN, 1);
      if (!(await find(house)))
        accepted(
          await proposePartnership(house, as(SECRETARY), {
            title: 'Shelters run together',
            purpose: 'Who pays for what in the shelters, and who answers the telephone.',
            language: 'en',
            agreedOn: '2026-03-09',
            reviewOn: '2027-03-08',
            parties: parties.map(({ organisation, brings }) => ({
              organisation: addresses.get(organisation) ?? '',
              brings,
            })),
            actions: action ? [action.id] : [],
            version: '',
          }),
        );
      for (const party of (await find(house))?.parties.filter(({ agreed_at }) => agreed_at === null) ?? []) {
        const by = parties.find(({ organisation }) => addresses.get(organisation) === party.slug)?.by;
        accepted(await agree(house, as(by ?? ''), SHELTERS, party));
      }
      accepted(await setPartnershipPublic(house, as(SECRETARY), SHELTERS, true));
    },
  },
];

async function find({ db, country }: Pick<House, 'db' | 'country'>) {
  const [found] = await listPartnerships(readingAs(db, operator(country)), { slug: SHELTERS });
  return found;
}
