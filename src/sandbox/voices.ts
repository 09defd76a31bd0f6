import { operator, type Viewer } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import { findAccount } from '../features/accounts/actions.ts';
import { findPersonOfAccount } from '../features/accounts/queries.ts';
import {
  assess,
  listAssessments,
  listSpeakers,
  listStandingAssessments,
} from '../features/assessments/actions.ts';
import { listChoosable } from '../features/assessments/queries.ts';
import { giveAssignment, listOwners } from '../features/assignments/actions.ts';
import type { Duty } from '../features/assignments/schema.ts';
import { listOrganisations } from '../features/organisations/queries.ts';
import { listReviewItems, listReviews } from '../features/reviews/actions.ts';
import type { House } from '../house.ts';
import { accepted, type Step } from './making.ts';
import { sandboxCountry, sandboxOrganisations, sandboxStatusScale } from './people.ts';

type Status = 'not-started' | 'in-progress' | 'partly-done' | 'done';

/** Something that is said of recommendations of a subject, by the mailbox of the person who says it. */
type Saying = { by: string; status: Status; day: string; reason: string; evidence?: string };

type Subject = {
  /** Whose words speak of it, wherever they stand in the invented documents. */
  words: RegExp;
  owners: readonly [organisation: string, duty: Duty][];
  /** What is said of the first recommendation whose words fit. */
  said: readonly { of: RegExp; sayings: readonly Saying[] }[];
};

const subjects: readonly Subject[] = [
  {
    words: /domestic violence|violence against women|victims of violence|\bshelters\b/i,
    owners: [
      ['ministry-of-women', 'lead'],
      ['ministry-of-justice', 'supporting'],
      ['northern-province', 'supporting'],
    ],
    said: [
      {
        of: /domestic violence/i,
        sayings: [
          {
            by: 'ines.marovel',
            status: 'in-progress',
            day: '2026-03-12',
            reason: 'The bill was tabled in March 2026. Two shelters of six are open.',
            evidence: 'https://women.alvera.example/shelters/2026',
          },
          {
            by: 'octavia.lenn',
            status: 'in-progress',
            day: '2026-04-20',
            reason: 'The bill is before the committee. A hearing was held with the shelters and the police.',
          },
          {
            by: 'idris.kavell',
            status: 'in-progress',
            day: '2026-05-04',
            reason: 'The bill leaves out marital rape. The shelters have no budget after 2026.',
            evidence: 'https://commission.alvera.example/reports/2026-violence',
          },
          {
            by: 'noor.habet',
            status: 'not-started',
            day: '2026-05-18',
            reason:
              'No case could be brought under the bill as drafted. One of the two shelters closed in April.',
          },
        ],
      },
      {
        of: /shelters for women|more shelters/i,
        sayings: [
          {
            by: 'ines.marovel',
            status: 'done',
            day: '2026-02-02',
            reason: 'Where there was one shelter in 2019, there are three.',
          },
          {
            by: 'noor.habet',
            status: 'partly-done',
            day: '2026-05-18',
            reason: 'Two of the three take no woman with sons above the age of twelve.',
          },
        ],
      },
    ],
  },
  {
    words: /\b(schools?|education|literacy|teaching)\b/i,
    owners: [
      ['ministry-of-education', 'lead'],
      ['statistics-agency', 'supporting'],
    ],
    said: [
      {
        of: /human rights education|curricul/i,
        sayings: [
          {
            by: 'kasimir.fonse',
            status: 'done',
            day: '2026-01-30',
            reason: 'The new curriculum is taught in every province.',
          },
          {
            by: 'idris.kavell',
            status: 'done',
            day: '2026-05-04',
            reason: 'Seen in fourteen of the fourteen schools that were visited.',
          },
        ],
      },
      {
        of: /bilingual|mother tongue|minority language/i,
        sayings: [
          {
            by: 'kasimir.fonse',
            status: 'in-progress',
            day: '2026-01-30',
            reason: 'Classes began in nine secondary schools; teachers for twenty more are being trained.',
          },
          {
            by: 'idris.kavell',
            status: 'not-started',
            day: '2026-05-04',
            reason: 'None of the nine schools is in the valleys where most of these pupils live.',
          },
        ],
      },
      {
        of: /budget/i,
        sayings: [
          {
            by: 'kasimir.fonse',
            status: 'in-progress',
            day: '2026-01-30',
            reason: 'The share was 4.4 per cent in 2025. The budget for 2027 asks for 5.',
          },
        ],
      },
    ],
  },
  {
    words: /\b(police|torture|prisons?|custody)\b|places of detention|preventive mechanism/i,
    owners: [
      ['ministry-of-the-interior', 'lead'],
      ['ministry-of-justice', 'supporting'],
    ],
    said: [
      {
        of: /preventive mechanism|places of detention/i,
        sayings: [
          {
            by: 'davit.olmen',
            status: 'partly-done',
            day: '2026-02-20',
            reason: 'The members are appointed. A decree on visits without notice is being drafted.',
          },
          {
            by: 'octavia.lenn',
            status: 'in-progress',
            day: '2026-04-20',
            reason: 'The committee asked for the draft decree and has not received it.',
          },
          {
            by: 'idris.kavell',
            status: 'not-started',
            day: '2026-05-04',
            reason: 'Two of five places that were to be visited without notice let nobody in.',
            evidence: 'https://commission.alvera.example/visits/2026',
          },
        ],
      },
      {
        of: /train(ing)? .*police|police .*train/i,
        sayings: [
          {
            by: 'davit.olmen',
            status: 'in-progress',
            day: '2026-02-20',
            reason: '420 of 900 officers have been trained.',
          },
          {
            by: 'noor.habet',
            status: 'not-started',
            day: '2026-05-18',
            reason: 'Stations still send women home without taking their statement.',
          },
        ],
      },
      {
        of: /\btorture\b/i,
        sayings: [
          {
            by: 'davit.olmen',
            status: 'in-progress',
            day: '2026-02-20',
            reason: 'A draft is with the Council of Ministers.',
          },
        ],
      },
    ],
  },
  {
    words: /\b(health|hospitals?|maternal|obstetric)\b/i,
    owners: [
      ['ministry-of-health', 'lead'],
      ['city-of-port-selme', 'supporting'],
    ],
    said: [
      {
        of: /maternal|obstetric/i,
        sayings: [
          {
            by: 'mirela.quent',
            status: 'in-progress',
            day: '2026-03-01',
            reason: 'Three of seven district hospitals offer emergency care at all hours.',
          },
          {
            by: 'yara.benoum',
            status: 'partly-done',
            day: '2026-03-15',
            reason: 'In the city both hospitals do. One has no obstetrician at night.',
          },
        ],
      },
      {
        of: /mental health/i,
        sayings: [
          {
            by: 'mirela.quent',
            status: 'not-started',
            day: '2026-03-01',
            reason: 'The plan is written and has no budget yet.',
          },
        ],
      },
    ],
  },
  {
    words: /\bjournalists?\b|freedom of expression|\bthe press\b/i,
    owners: [['ministry-of-justice', 'lead']],
    said: [
      {
        of: /attack|threat/i,
        sayings: [
          {
            by: 'elna.dorvas',
            status: 'in-progress',
            day: '2026-01-12',
            reason: 'Two of five attacks in 2025 led to a charge.',
          },
          {
            by: 'paloma.ferris',
            status: 'not-started',
            day: '2026-05-03',
            reason: 'Nobody has been sentenced. Three editors were charged instead.',
          },
        ],
      },
    ],
  },
];

/** What the commission says anew a month later, so that there is something older to read. */
const later: Saying = {
  by: 'idris.kavell',
  status: 'partly-done',
  day: '2026-06-08',
  reason: 'Marital rape is in the amended bill. The shelters still have no budget after 2026.',
};

/** How many recommendations of a subject get owners. */
const OWNED = 7;
const SECRETARY = 'Emil Torsa';

/**
 * Alvera's organisations answer for recommendations, newest review first, and say how far they are. All stand after the
 * last document, since they are chosen from all recommendations.
 */
export const voiceSteps: readonly Step[] = [
  {
    at: '2025-09-01T09:00:00Z',
    // Whoever tries the sandbox may end a duty: what was said since shows that it had been given.
    isThere: async (house) => (await isSomethingSaid(house)) || (await missingDuties(house)).length === 0,
    async make({ house, as }) {
      for (const { recommendation, organisation, duty } of await missingDuties(house))
        accepted(
          await giveAssignment(
            house,
            as(SECRETARY),
            recommendation,
            { organisation, duty },
            ({ en = '' }) => en,
          ),
        );
    },
  },
  saidStep('2026-05-20T09:00:00Z', async (house) => (await plan(house)).said, '0'),
  saidStep(
    '2026-06-10T09:00:00Z',
    async (house) => {
      const { last } = await plan(house);
      return last ? [last] : [];
    },
    '1',
  ),
];

type Where = Pick<House, 'db' | 'country'>;

async function isSomethingSaid(house: Where): Promise<boolean> {
  const { said } = await plan(house);
  const ids = said.map(({ recommendation }) => recommendation);
  return (await listStandingAssessments(readingAs(house.db, operator(house.country)), ids)).size > 0;
}

/** Who is to answer for what and does not yet. */
async function missingDuties(house: Where) {
  const { duties } = await plan(house);
  const ids = [...new Set(duties.map(({ recommendation }) => recommendation))];
  const owners = await listOwners(readingAs(house.db, operator(house.country)), ids);
  return duties.filter(
    ({ recommendation, organisation }) =>
      !owners.get(recommendation)?.some((owner) => owner.organisation_slug === organisation),
  );
}

/** `version`: how many times whoever speaks has spoken of it before. */
function saidStep(at: string, planned: (house: Where) => Promise<Said[]>, version: string): Step {
  const missing = async (house: Where) => {
    const reading = readingAs(house.db, operator(house.country));
    const open: Said[] = [];
    for (const one of await planned(house)) {
      const said = await listAssessments(reading, one.recommendation);
      if (!said.some(({ day, reason }) => day === one.saying.day && reason === one.saying.reason))
        open.push(one);
    }
    return open;
  };
  return {
    at,
    isThere: async (house) => (await missing(house)).length === 0,
    async make(making) {
      for (const { recommendation, saying } of await missing(making.house))
        await say(making.house, recommendation, saying, version);
    },
  };
}

type PlannedDuty = { recommendation: string; organisation: string; duty: Duty };
type Said = { recommendation: string; saying: Saying };

/** The addresses of the organisations by their names in people.ts, which are made from their whole names. */
async function addressesOf({ db }: Pick<House, 'db'>): Promise<Map<string, string>> {
  const there = await listOrganisations(readingAs(db, operator(sandboxCountry.code)));
  return new Map(
    sandboxOrganisations.map(({ slug, names }) => [
      slug,
      there.find((organisation) => organisation.names['en'] === names.en)?.slug ?? '',
    ]),
  );
}

/** Who is to answer for which recommendation, and who says what of it. */
async function plan({
  db,
}: Pick<House, 'db'>): Promise<{ duties: PlannedDuty[]; said: Said[]; last: Said | undefined }> {
  const addresses = await addressesOf({ db });
  const free = new Map<string, string>();
  const reading = readingAs(db, operator(sandboxCountry.code));
  for (const { slug } of await listReviews({ reading, index: undefined })) {
    const review = await listReviewItems(db, sandboxCountry.code, slug);
    for (const { id, text } of review?.items ?? []) free.set(id, text);
  }
  const duties: PlannedDuty[] = [];
  const said: Said[] = [];
  for (const { words, owners, said: sayingsOf } of subjects) {
    const of = [...free].filter(([, text]) => words.test(text)).slice(0, OWNED);
    for (const [recommendation] of of) {
      free.delete(recommendation);
      for (const [slug, duty] of owners)
        duties.push({ recommendation, organisation: addresses.get(slug) ?? '', duty });
    }
    for (const { of: about, sayings } of sayingsOf) {
      const [recommendation] = of.find(([, text]) => about.test(text)) ?? [];
      if (recommendation) said.push(...sayings.map((saying) => ({ recommendation, saying })));
    }
  }
  const first = said.find(({ saying }) => saying.by === later.by);
  return { duties, said, last: first && { recommendation: first.recommendation, saying: later } };
}

/** Says something in the voice of the person's own organisation. */
async function say(
  house: House,
  recommendation: string,
  { by, status, day, reason, evidence = '' }: Saying,
  version: string,
): Promise<void> {
  const viewer = await viewerOf(house, by);
  const [speaker] = await listSpeakers(house.db, viewer);
  if (!speaker) throw new Error(`${by} speaks for no organisation`);
  const name = sandboxStatusScale.find(({ slug }) => slug === status)?.names.en;
  const chosen = (await listChoosable(house.db, house.country)).find(({ names }) => names['en'] === name);
  const input = {
    organisation: speaker.slug,
    status: chosen?.id ?? '',
    reason,
    language: 'en',
    evidence,
    day,
  };
  accepted(await assess(house, viewer, recommendation, { ...input, version }));
}

/** One of the invented people, as signed in. */
async function viewerOf(house: House, mailbox: string): Promise<Viewer> {
  const email = `${mailbox}@alvera.example`;
  const account = await findAccount(house, email);
  const person = account && (await findPersonOfAccount(house.db, house.country, account));
  if (!person) throw new Error(`the sandbox has nobody at ${email}`);
  const { id, name, memberships } = person;
  return { country: house.country, person: { id, name }, memberships };
}
