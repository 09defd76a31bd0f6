import { operator } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import { acceptDuties, claimLead, contestDuty, dutyVersion } from '../features/assignments/actions.ts';
import { countDutyStates, findDuty, listDuties } from '../features/assignments/answers/queries.ts';
import { hasClaims } from '../features/assignments/claims/queries.ts';
import { listUnowned } from '../features/assignments/queries.ts';
import { listAnswering } from '../features/assignments/speakers.ts';
import type { House } from '../house.ts';
import { accepted, type Making, type Step } from './making.ts';

/** Focal points who accept whatever their organisation was given. */
const ACCEPTING = ['Ines Marovel', 'Mirela Quent'];
const CONTESTING = 'Davit Olmen';
const CLAIMING = 'Yara Benoum';
/** More duties than any organisation of the sandbox has. */
const MOST = 1_000;
const nameOf = ({ en = '' }: Record<string, string>) => en;

type Where = Pick<House, 'db' | 'country'>;

/** What organisations say to the duties that they were given, and who would rather lead. */
export const dutySteps: readonly Step[] = [
  {
    at: '2025-10-13T09:00:00Z',
    isThere: async (house) => (await countDutyStates(readingOf(house))).accepted > 0,
    async make({ house, as }) {
      for (const name of ACCEPTING) {
        const speaker = await speakerOf({ house, as }, name);
        const ids = (await waitingOf(house, speaker.id)).map(({ id }) => id);
        if (ids.length > 0)
          accepted(await acceptDuties(house, as(name), { organisation: speaker.slug, ids }, nameOf));
      }
    },
  },
  {
    at: '2025-10-20T09:00:00Z',
    async isThere(house) {
      const { contested, upheld } = await countDutyStates(readingOf(house));
      return contested + upheld > 0;
    },
    async make({ house, as }) {
      const speaker = await speakerOf({ house, as }, CONTESTING);
      const own = await waitingOf(house, speaker.id);
      const duty = own.find(({ duty: what }) => what === 'lead') ?? own[0];
      if (!duty) return;
      const version = dutyVersion(await findDuty(house.db, house.country, duty.id));
      const reason =
        'Under the division of work that the Government adopted in 2024 this belongs to the Ministry of Justice. We can support it, and not answer for it.';
      accepted(
        await contestDuty(house, as(CONTESTING), duty.id, { reason, language: 'en', version }, nameOf),
      );
    },
  },
  {
    at: '2025-11-03T09:00:00Z',
    isThere: async (house) => hasClaims(readingOf(house)),
    async make({ house, as }) {
      const speaker = await speakerOf({ house, as }, CLAIMING);
      const recommendation = await cityMatter(house);
      if (!recommendation) return;
      const reason = 'The city has paid for this since 2021 and reports on it every year.';
      const claim = { organisation: speaker.slug, reason, language: 'en' };
      accepted(await claimLead(house, as(CLAIMING), recommendation, claim, nameOf));
    },
  },
];

async function speakerOf({ house, as }: Making, name: string) {
  const [speaker] = await listAnswering(house.db, as(name));
  if (!speaker) throw new Error(`${name} answers for no organisation`);
  return speaker;
}

const readingOf = ({ db, country }: Where) => readingAs(db, operator(country));

/** The duties of an organisation that nobody has answered yet. */
function waitingOf(house: Where, organisation: string) {
  return listDuties(readingOf(house), { state: 'waiting', organisation }, MOST, 0);
}

/** A recommendation that a city has to do with and nobody answers for. */
async function cityMatter(house: Where): Promise<string | undefined> {
  const unowned = await listUnowned(readingOf(house));
  return unowned.find(({ text }) => /housing|water|sanitation|transport|disabilit/i.test(text))?.id;
}
