import { z } from 'zod';
import { resourceKinds, sources } from '../budgets/schema.ts';
import { actionKinds, actionStates, parts, planKinds, stages } from '../plans/schema.ts';
import {
  actionInShort,
  day,
  instant,
  language,
  list,
  names,
  organisationInShort,
  position,
  recommendationNamed,
  register,
  url,
} from './answer-parts.ts';
import { indicatorListed } from './indicator-answers.ts';
import { partnershipListed } from './partnership-answers.ts';

/** What the API answers of plans, of their actions, and of the money, people and material of these. */
const planFields = {
  slug: z.string().meta({ description: 'The end of its lasting address.' }),
  kind: z.enum(planKinds),
  title: z.string(),
  summary: z.string(),
  language,
  organisation: organisationInShort,
  startsOn: day,
  endsOn: day,
  stage: z.enum(stages).meta({ description: 'Of its newest version.' }),
  counts: z.object({
    objectives: z.int(),
    actions: z.int(),
    done: z.int(),
    overdue: z.int().meta({ description: 'Actions that should have ended and have not.' }),
  }),
  url,
};
const planListed = z.object(planFields).meta({ id: 'PlanListed', description: 'A plan as lists show it.' });

const finding = z
  .object({
    code: z.string(),
    objective: z.int().nullable().meta({ description: 'The ordinal of the objective that lacks it.' }),
    action: z.int().nullable().meta({ description: 'The number of the action that lacks it.' }),
    sentence: z.string().meta({ description: 'What was found, in the language asked for.' }),
  })
  .meta({ id: 'Finding', description: 'What a plan, an objective or an action lacks.' });

export const plan = z
  .object({
    ...planFields,
    states: z
      .array(z.object({ state: z.enum(actionStates), actions: z.int() }))
      .meta({ description: 'How many actions are how far.' }),
    objectives: z.array(
      z.object({
        ordinal: z.int(),
        title: z.string(),
        description: z.string(),
        measure: z.string().meta({ description: 'By what it is seen that it is reached.' }),
        due: day.nullable(),
        actions: z.int(),
      }),
    ),
    versions: z
      .array(
        z.object({
          ordinal: z.int(),
          stage: z.enum(stages),
          day,
          note: z.string(),
          organisation: names.nullable(),
          recordedAt: instant,
          url: url.nullable().meta({
            description: 'The plan as it stood then; null where it was not public yet.',
          }),
        }),
      )
      .meta({ description: 'Newest first.' }),
    findings: z.array(finding),
    register,
  })
  .meta({ id: 'Plan', description: 'A plan with its objectives and versions.' });

const actionFields = {
  ...actionInShort.shape,
  kind: z.enum(actionKinds),
  state: z.enum(actionStates),
  isOverdue: z.boolean().meta({ description: 'It should have ended and has not.' }),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  objective: z.object({ ordinal: z.int(), title: z.string() }).nullable(),
  organisations: z
    .array(
      z.object({
        organisation: organisationInShort,
        part: z.enum(parts),
        suspendedAt: instant.nullable().meta({ description: 'Since when the organisation is suspended.' }),
      }),
    )
    .meta({ description: 'The lead first.' }),
  isFunded: z.boolean().meta({ description: 'It has money allocated, or needs none.' }),
  recommendations: z.int().meta({ description: 'How many recommendations it serves directly.' }),
  clusters: z.int().meta({ description: 'How many clusters of recommendations it serves.' }),
};
const actionListed = z
  .object(actionFields)
  .meta({ id: 'ActionListed', description: 'An action as lists show it.' });

const currency = z.string().meta({ description: 'ISO 4217.' });
const minor = z.int().meta({ description: 'In minor units of the currency.' });
const rate = z.number().meta({
  description: 'How many units of the country’s currency one unit of this one counts.',
});
const fiscalYear = z.int();

const sums = {
  needed: minor,
  allocated: minor,
  committed: minor,
  spent: minor,
  gap: minor.meta({ description: 'What is missing, year by year: more in one does not close another.' }),
};

const budgetLine = z
  .object({
    id: z.uuid(),
    fiscalYear,
    source: z.enum(sources),
    sourceName: z.string(),
    cofog: z.string().nullable().meta({ description: 'Classification of the Functions of Government.' }),
    budgetCode: z.string().nullable().meta({ description: 'The country’s own code of the line.' }),
    currency,
    rate,
    allocated: minor.nullable().meta({ description: 'Null where the amounts are withheld.' }),
    committed: minor.nullable(),
    spent: minor.nullable(),
    withheldReason: z.string().nullable().meta({ description: 'Why the amounts are not public.' }),
    overspentReason: z.string().nullable().meta({ description: 'Why more was spent than allocated.' }),
  })
  .meta({ id: 'BudgetLine', description: 'Money for an action in a fiscal year from one source.' });

const money = z
  .object({
    needsNone: z.boolean().meta({ description: 'The action is said to need no money.' }),
    needs: z.array(z.object({ fiscalYear, amount: minor, currency, rate })),
    lines: z.array(budgetLine),
    sums: z
      .object({
        currency: currency.meta({ description: 'The country’s, into which all is converted.' }),
        total: z.object(sums),
        years: z.array(z.object({ fiscalYear, ...sums })),
        withheld: z
          .int()
          .meta({ description: 'How many lines are in no sum, their amounts being withheld.' }),
      })
      .meta({ description: 'What is needed, given and missing.' }),
  })
  .meta({ id: 'Money', description: 'What an action needs by fiscal year, and what it is given by whom.' });

const resource = z
  .object({
    kind: z.enum(resourceKinds),
    description: z.string(),
    fiscalYear,
    needed: z.number().meta({ description: 'Staff in full-time equivalents, all else in pieces.' }),
    inHand: z.number(),
    gap: z.number(),
  })
  .meta({ id: 'Resource', description: 'People or material that an action needs and has.' });

export const action = z
  .object({
    ...actionFields,
    description: z.string(),
    milestones: z.array(z.object({ title: z.string(), due: day, reachedOn: day.nullable() })),
    needs: z.array(actionInShort).meta({ description: 'What has to be done before.' }),
    neededBy: z.array(actionInShort).meta({ description: 'What waits for it.' }),
    serves: z.object({
      recommendations: z.array(z.object({ ...recommendationNamed, position })),
      clusters: z.array(z.object({ slug: z.string(), title: z.string(), url })),
      sdgTargets: z.array(
        z.object({
          number: z.string().meta({ description: '`16.3`' }),
          name: z.string().meta({ description: 'In the language asked for, in words of our own.' }),
        }),
      ),
      developmentPlan: z
        .array(z.string())
        .meta({ description: 'Headings of the country’s development plan.' }),
    }),
    money,
    resources: z.array(resource),
    indicators: z.array(indicatorListed),
    partnerships: z.array(partnershipListed),
    findings: z.array(finding),
    register,
  })
  .meta({ id: 'Action', description: 'Who does what until when, for whose sake, and with what.' });

export const plans = list(planListed, 'Plans', 'Plans, newest first.');
export const actions = list(actionListed, 'Actions', 'Actions of a plan, in the order asked for.');
