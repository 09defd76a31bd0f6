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
import { listReviewItems, listReviews } from '../features/reviews/actions.ts';
import type { House } from '../house.ts';
import { addressesOf } from './addresses.ts';
import { accepted, type Step } from './making.ts';
import { sandboxCountry, sandboxStatusScale } from './people.ts';
import { later, subjects, type Saying } from './words/sayings.ts';

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
