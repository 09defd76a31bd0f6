import { operator } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import { changeLetterhead, makeLetters, readLetterhead } from '../features/letters/actions.ts';
import { listLetterDuties, listLetters } from '../features/letters/queries.ts';
import { isSpokenOf, letterheadVersion } from '../features/letters/schema.ts';
import { addMeeting, proposeItems, saveMinutes, setAgenda } from '../features/meetings/actions.ts';
import { findMeeting } from '../features/meetings/queries.ts';
import { meetingVersion } from '../features/meetings/schema.ts';
import type { House } from '../house.ts';
import { shippedLanguages, translatorFor } from '../i18n/languages.ts';
import { stateNamer } from '../i18n/state-names.ts';
import { createFormats } from '../web/formats.ts';
import { addressesOf } from './addresses.ts';
import { accepted, type Making, type Step } from './making.ts';
import { sandboxCountry } from './people.ts';

const SECRETARY = 'Emil Torsa';
const { languages } = sandboxCountry;

type Where = Pick<House, 'db' | 'country'>;
const readingOf = ({ db, country }: Where) => readingAs(db, operator(country));
const nameOf = ({ en = '' }: Record<string, string>) => en;

/** What Alvera's mechanism meets for, what it decided, and what its secretariat writes. */
export const meetingSteps: readonly Step[] = [
  {
    at: '2026-05-06T09:00:00Z',
    isThere: async ({ db, country }) => (await readLetterhead(db, country)).signatory !== '',
    async make({ house, as }) {
      const standing = await readLetterhead(house.db, house.country);
      const input = {
        bodies: {
          en: 'Secretariat of the National Mechanism for Human Rights',
          fr: 'Secrétariat du mécanisme national des droits de l’homme',
          es: 'Secretaría del Mecanismo Nacional de Derechos Humanos',
          ar: 'أمانة الآلية الوطنية لحقوق الإنسان',
        },
        addresses: {
          en: '12 Harbour Street\nPort Selme',
          fr: '12, rue du Port\nPort-Selme',
          es: 'Calle del Puerto, 12\nPuerto Selme',
          ar: 'شارع الميناء 12\nبورت سيلم',
        },
        signatory: 'Salma Rivane',
        signatoryTitles: {
          en: 'Executive Secretary',
          fr: 'Secrétaire exécutive',
          es: 'Secretaria Ejecutiva',
          ar: 'الأمينة التنفيذية',
        },
        version: letterheadVersion(standing),
      };
      accepted(await changeLetterhead(house, as(SECRETARY), languages, input));
    },
  },
  {
    at: '2026-09-01T09:00:00Z',
    isThere: (house) => isThere(house, 1),
    make: (making) =>
      convene(making, {
        title: 'Plenary of the mechanism',
        heldOn: '2026-09-22',
        begins: '09:30',
        place: 'House of the Arts, Port Selme',
        note: 'Interpretation into sign language is provided.',
        others: ['Preparation of the mid-term report'],
        pick: 3,
      }),
  },
  {
    at: '2026-09-23T09:00:00Z',
    isThere: async (house) => ((await findMeeting(readingOf(house), 1))?.decisions.length ?? 0) > 0,
    make: writeMinutes,
  },
  {
    at: '2026-10-01T09:00:00Z',
    isThere: async ({ db, country }) => (await listLetters(db, country)).length > 0,
    make: writeLetters,
  },
  {
    at: '2026-11-02T09:00:00Z',
    isThere: (house) => isThere(house, 2),
    make: (making) =>
      convene(making, {
        title: 'Money for the plan in 2027',
        heldOn: '2027-01-12',
        begins: '14:00',
        place: 'Ministry of Justice, room 4',
        note: '',
        others: [],
        pick: 5,
        invited: ['ministry-of-justice', 'ministry-of-health', 'ministry-of-women', 'secretariat'],
      }),
  },
];

async function isThere(house: Where, number: number): Promise<boolean> {
  const whole = await findMeeting(readingOf(house), number);
  return whole !== undefined && whole.items.length > 0;
}

type Convened = {
  title: string;
  heldOn: string;
  begins: string;
  place: string;
  note: string;
  others: readonly string[];
  /** How many of the proposals are picked. */
  pick: number;
  /** Everybody when unset. */
  invited?: readonly string[];
};

async function convene({ house, as }: Making, { others, pick, invited, ...said }: Convened): Promise<void> {
  const slugs = await addressesOf(house);
  const asked = invited ? invited.map((one) => slugs.get(one) ?? '') : [...slugs.values()];
  const input = { ...said, language: 'en', invited: asked, version: '' };
  const { number } = accepted(await addMeeting(house, as(SECRETARY), languages, input));
  const whole = await findMeeting(readingOf(house), number);
  if (!whole) throw new Error('a meeting of the sandbox is not there');
  const proposals = await proposeItems(readingOf(house), said.heldOn, nameOf);
  const picked = proposals.slice(0, pick).map(({ href }) => href);
  const agenda = { places: new Map<string, number>(), removed: [], picked, own: others };
  const outcome = await setAgenda(
    house,
    as(SECRETARY),
    number,
    { ...agenda, version: meetingVersion(whole) },
    proposals,
  );
  if (outcome) accepted(outcome);
}

async function writeMinutes({ house, as }: Making): Promise<void> {
  const whole = await findMeeting(readingOf(house), 1);
  if (!whole) throw new Error('the first meeting of the sandbox is not there');
  const slugs = await addressesOf(house);
  const decision = (key: string, text: string, owner: string, due: string) => ({
    key,
    text,
    organisation: slugs.get(owner) ?? '',
    person: '',
    due,
    item: whole.items[0]?.id ?? '',
  });
  const outcome = await saveMinutes(house, as(SECRETARY), 1, {
    attended: new Map(whole.invitations.map(({ id }, index) => [id, index % 5 !== 3])),
    present: new Map(whole.invitations.map(({ id }) => [id, ''])),
    notes: new Map(
      whole.items.map(({ id }, index) => [
        id,
        index === 0 ? 'The ministry explained what holds the work up. The others offered their help.' : '',
      ]),
    ),
    decisions: [
      decision(
        '1',
        'Bring the draft amendment before the Council of Ministers.',
        'ministry-of-justice',
        '2026-11-13',
      ),
      decision(
        '2',
        'Send the secretariat the figures of 2025 by district.',
        'ministry-of-health',
        '2027-01-29',
      ),
      decision('3', 'Circulate the outline of the mid-term report.', 'secretariat', '2026-12-18'),
    ],
    version: meetingVersion(whole),
  });
  if (outcome) accepted(outcome);
}

async function writeLetters({ house, as }: Making): Promise<void> {
  const { db, country } = house;
  const [language] = shippedLanguages;
  if (!language) throw new Error('no language ships');
  const duties = await listLetterDuties(readingAs(db, as(SECRETARY)));
  const silent = duties.filter((one) => isSpokenOf(one, 'reminding'));
  const organisations = [...new Set(silent.map(({ slug }) => slug))].slice(0, 3);
  if (organisations.length === 0) return;
  const context = {
    language,
    t: translatorFor(shippedLanguages, 'en', 'en'),
    formats: createFormats('en', 'UTC', stateNamer('en')),
    countryName: sandboxCountry.names.en,
    english: language,
    today: '2026-10-01',
    offered: languages,
  };
  const input = { kind: 'reminding', language: 'en', day: '2026-11-30', organisations };
  accepted(await makeLetters({ ...house, db }, as(SECRETARY), input, context));
  if ((await listLetters(db, country)).length === 0)
    throw new Error('the letters of the sandbox are not there');
}
