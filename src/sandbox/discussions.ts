import { operator } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import { conclude, listDiscussions, openDiscussion, writeMessage } from '../features/discussions/actions.ts';
import type { ListedDiscussion, Subject } from '../features/discussions/schema.ts';
import { findAction } from '../features/plans/actions.ts';
import { findRecommendation } from '../features/recommendations/actions.ts';
import type { House } from '../house.ts';
import { addressesOf } from './addresses.ts';
import { accepted, type Making, type Step } from './making.ts';
import { discussions } from './words/discussions.ts';
import { PLAN } from './words/plan.ts';

type Where = Pick<House, 'db' | 'country'>;
type Planned = (typeof discussions)[number];

/** More than the sandbox has. */
const MOST = 1_000;
const nameOf = ({ en = '' }: Record<string, string>) => en;
const readingOf = ({ db, country }: Where) => readingAs(db, operator(country));

async function find(house: Where, title: string): Promise<ListedDiscussion | undefined> {
  return (await listDiscussions(readingOf(house), {}, MOST, 0)).find((one) => one.title === title);
}

/** What Alvera's bodies discuss, each discussion for its own audience. */
export const discussionSteps: readonly Step[] = discussions.flatMap((planned) => [
  {
    at: planned.at,
    isThere: async (house: Where) => (await find(house, planned.title)) !== undefined,
    make: (making: Making) => begin(making, planned),
  },
  ...planned.answers.map((answer, number): Step => ({
    at: answer.at,
    isThere: async (house) => ((await find(house, planned.title))?.messages ?? 0) > number + 1,
    async make({ house, as }) {
      const { text, language, organisation } = answer;
      const input = {
        organisation: (await addressesOf(house)).get(organisation) ?? '',
        text,
        language,
        asked: [],
      };
      accepted(await writeMessage(house, as(answer.by), await there(house, planned), input, nameOf));
    },
  })),
  ...planned.conclusions.map((conclusion): Step => ({
    at: conclusion.at,
    isThere: async (house) => ((await find(house, planned.title))?.open_conclusions ?? 0) > 0,
    async make({ house, as }) {
      const addresses = await addressesOf(house);
      const input = {
        organisation: addresses.get(conclusion.organisation) ?? '',
        who: addresses.get(conclusion.who) ?? '',
        conclusion: conclusion.text,
        due: conclusion.due,
        language: conclusion.language,
      };
      accepted(await conclude(house, as(conclusion.by), await there(house, planned), input));
    },
  })),
]);

async function there(house: Where, { title }: Planned): Promise<ListedDiscussion> {
  const found = await find(house, title);
  if (!found) throw new Error('a discussion of the sandbox is not there');
  return found;
}

async function begin({ house, as }: Making, planned: Planned): Promise<void> {
  const { title, audience, organisation, text, language, by } = planned;
  const input = {
    organisation: (await addressesOf(house)).get(organisation) ?? '',
    title,
    audience,
    text,
    language,
    asked: planned.asked.map((name, at) => ({ field: `asked-${at}`, name })),
  };
  accepted(await openDiscussion(house, as(by), await subjectOf(house, planned.of), input, nameOf));
}

async function subjectOf(house: Where, of: number | string): Promise<Subject> {
  const reading = readingOf(house);
  if (typeof of === 'number') {
    const action = await findAction(reading, PLAN, of);
    if (!action) throw new Error('the sandbox has no such action to discuss');
    return {
      kind: 'action',
      id: action.id,
      plan: action.plan_slug,
      number: action.number,
      title: action.title,
      language: action.plan_language,
      isRemoved: false,
      isPublic: action.public,
    };
  }
  const found = await findRecommendation(reading, of);
  if (!found) throw new Error('the sandbox has no such recommendation to discuss');
  const { id, address, number, text, language, public: isPublic } = found;
  return { kind: 'recommendation', id, address, number, text, language, isPublic };
}
