import { operator } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import {
  adjustFinding,
  beginEvaluation,
  finishEvaluation,
  listEvaluations,
  listFindings,
  listResponses,
  publishEvaluation,
  respondToFinding,
  saveEvaluation,
} from '../features/evaluations/actions.ts';
import { evaluationVersion, responseVersion, type ListedEvaluation } from '../features/evaluations/schema.ts';
import { readWhole } from '../features/evaluations/write-queries.ts';
import type { House } from '../house.ts';
import { addressesOf } from './addresses.ts';
import { accepted, type Making, type Step } from './making.ts';
import { PLAN } from './words/plan.ts';

type Where = Pick<House, 'db' | 'country'>;

const SECRETARY = 'Emil Torsa';
const EVALUATOR = 'Idris Kavell';
const TITLE = 'Shelters after the first year of the plan';
const QUESTIONS = [
  'Do women outside the capital reach a shelter within two hours?',
  'Does the money that was promised arrive?',
];
const FINDINGS = [
  {
    question: '1',
    text: 'Of 74 women who asked for a place from outside the capital, 41 reached one within two hours. In two provinces nobody did: the last bus leaves before the offices close.',
    recommends:
      'Pay for a taxi where no bus goes, and open a fourth shelter on the southern road before the fifth in the capital’s region.',
  },
  {
    question: '2',
    text: 'The first half arrived in March and was spent by June. The provinces learned of the second half in October.',
    recommends: 'Tell the provinces at the beginning of the year what they will get, and when.',
  },
];
const readingOf = ({ db, country }: Where) => readingAs(db, operator(country));

async function find(house: Where): Promise<ListedEvaluation | undefined> {
  return (await listEvaluations(readingOf(house), {}, 1_000, 0)).find(({ title }) => title === TITLE);
}

async function there(house: Where): Promise<ListedEvaluation> {
  const found = await find(house);
  if (!found) throw new Error('the evaluation of the sandbox is not there');
  return found;
}

/** What the Human Rights Commission found in Alvera's plan, what was answered, and what was adjusted. */
export const evaluationSteps: readonly Step[] = [
  {
    at: '2026-09-01T08:00:00Z',
    isThere: async (house) => (await find(house)) !== undefined,
    async make({ house, as }) {
      const evaluator = (await addressesOf(house)).get('human-rights-commission') ?? '';
      const input = { title: TITLE, of: `plan:${PLAN}`, evaluator, language: 'en', questions: QUESTIONS };
      accepted(await beginEvaluation(house, as(EVALUATOR), input));
    },
  },
  {
    at: '2026-10-12T08:00:00Z',
    isThere: async (house) => (await find(house))?.state !== 'draft',
    make: writeDown,
  },
  {
    at: '2026-10-20T08:00:00Z',
    isThere: async (house) => ((await find(house))?.responses ?? 0) > 0,
    make: answer,
  },
  {
    at: '2026-10-26T08:00:00Z',
    isThere: async (house) => (await find(house))?.state === 'published',
    async make({ house, as }) {
      accepted(await publishEvaluation(house, as(EVALUATOR), await there(house)));
    },
  },
];

async function writeDown({ house, as }: Making): Promise<void> {
  const evaluation = await there(house);
  const whole = await readWhole(house.db, house.country, evaluation.id);
  if (!whole) throw new Error('the evaluation of the sandbox is not there');
  const input = {
    title: TITLE,
    method:
      'Files of 74 requests from January to August 2026, visits to six provinces, 31 women who agreed to speak. Women who asked nobody are not in it.',
    isIndependent: true,
    questions: QUESTIONS,
    findings: FINDINGS,
    version: evaluationVersion(whole),
  };
  accepted(await saveEvaluation(house, as(EVALUATOR), evaluation, input));
  accepted(await finishEvaluation(house, as(EVALUATOR), evaluation));
}

/** The first finding is accepted and something was adjusted; the second waits for management. */
async function answer({ house, as }: Making): Promise<void> {
  const evaluation = await there(house);
  const [first] = (await listFindings(readingOf(house), [evaluation.id])).get(evaluation.id) ?? [];
  if (!first) throw new Error('the evaluation of the sandbox has no findings');
  const owner = (await addressesOf(house)).get('ministry-of-women') ?? '';
  accepted(
    await respondToFinding(house, as(SECRETARY), evaluation, first.id, {
      answer: 'partly',
      text: 'Taxis are paid for from November on. Where the fourth shelter stands is decided with the provinces in the spring.',
      language: 'en',
      owner,
      due: '2027-04-30',
      version: '',
    }),
  );
  const [response] = (await listResponses(readingOf(house), [evaluation.id])).get(evaluation.id) ?? [];
  accepted(
    await adjustFinding(house, as(SECRETARY), first.id, {
      adjustment: 'money',
      text: '120,000 of the second half were set aside for transport.',
      action: `${PLAN}/1`,
      version: responseVersion(response),
    }),
  );
}
