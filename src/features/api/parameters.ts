import { z } from 'zod';
import { rights } from '../../vocabularies/rights.ts';
import { agreements, voiceFilters } from '../assessments/schema.ts';
import { entryKinds } from '../calendar/schema.ts';
import { clusterSlug } from '../clusters/schema.ts';
import { indicatorKinds, indicatorSlug, ways } from '../indicators/schema.ts';
import { actionFilters, actionKinds, actionSorts, actionStates } from '../plans/schema.ts';
import { vocabularies } from '../../vocabularies/vocabularies.ts';
import {
  ownerFilter,
  positionFilters,
  regionalGroups,
  sorts,
  statusFilter,
  threadSteps,
  type RegisterFilter,
} from '../recommendations/schema.ts';

const several = <Value extends z.ZodType>(value: Value, description: string) =>
  z.array(value).max(50).default([]).meta({ description });
const term = z.string().trim().min(1).max(300);

/**
 * The register's own filters, strictly: a page leaves out what it cannot read, since links get cut, but a program that
 * asks for something that is not there has to be told.
 */
const filter = {
  q: z.string().trim().min(1).max(200).optional().meta({ description: 'Words, phrases in quotes, -words.' }),
  review: several(z.string().regex(/^[a-z0-9-]{1,60}$/), 'Slugs of reviews.'),
  mechanism: several(z.string().regex(/^[A-Za-z-]{2,20}$/), 'Mechanisms, such as UPR or CEDAW.'),
  position: several(z.enum(positionFilters), '`none` finds those that no document answers.'),
  stops: several(z.enum(threadSteps), 'The last step of the thread that has been reached.'),
  organisation: several(
    z.string().regex(ownerFilter),
    'Slugs of organisations that answer for it; `lead:`, `supporting:` or `assessed:` before one says what it has to do with it.',
  ),
  voice: several(z.enum(voiceFilters), 'Voices that have assessed it; `none` finds those that nobody has.'),
  status: several(
    z.string().regex(statusFilter),
    'What a voice says now: the voice, a colon, the id of the status; see `/statuses`.',
  ),
  voices: several(z.enum(agreements), 'Whether the voices that have spoken count it alike.'),
  right: several(z.enum(rights), 'Human rights that the themes concern; see `/rights`.'),
  cluster: several(
    clusterSlug,
    'Slugs of clusters of recommendations that ask for the same; see `/clusters`.',
  ),
  theme: several(term, 'Themes as issued; see `/terms`.'),
  group: several(term, 'Groups as issued.'),
  sdg: several(term, 'SDGs as issued.'),
  state: several(z.string().regex(/^[A-Z]{3}$/), 'Recommending States, ISO 3166-1 alpha-3.'),
  region: several(z.enum(regionalGroups), 'Regional groups of recommending States.'),
  thread: z
    .enum(threadSteps)
    .optional()
    .meta({ description: 'Those of which this step of the thread is reached.' }),
  open: several(z.enum(threadSteps), 'Those of which none of these steps of the thread is reached.'),
  answer: z.literal('missing').optional().meta({
    description: 'Those that ask for an answer, as those of the UPR do, which the State has not given.',
  }),
} satisfies Record<keyof RegisterFilter, z.ZodType>;

const asOf = {
  'as-of': z.iso
    .date()
    .refine((date) => date >= '0001')
    .optional()
    .meta({ description: 'The register as it stood at the end of this day.' }),
};
const paging = {
  page: z.int().min(1).max(999_999).default(1),
  'per-page': z.int().min(1).max(100).default(50),
};

export const registerParameters = z.strictObject({
  ...filter,
  sort: z.enum(sorts).default('newest'),
  ...paging,
  ...asOf,
});
export const facetParameters = z.strictObject({ ...filter, ...asOf });
export const listParameters = z.strictObject({ ...paging, ...asOf });
export const documentsParameters = z.strictObject({
  review: z.string().max(60).optional().meta({ description: 'Those of one review, by its slug.' }),
  ...paging,
  ...asOf,
});
export const termsParameters = z.strictObject({
  kind: z.enum(['theme', 'group', 'sdg']).optional(),
  ...paging,
  ...asOf,
});
export const vocabularyParameters = z.strictObject({
  vocabulary: z
    .enum(vocabularies)
    .optional()
    .meta({ description: 'One of them; without it, the terms of all.' }),
  ...paging,
  ...asOf,
});
export const clustersParameters = z.strictObject({
  q: z.string().trim().min(1).max(200).optional().meta({ description: 'Words of its name or of its texts.' }),
  ...paging,
  ...asOf,
});
/** The filters of the actions of a plan; each takes one value, as on their page. */
export const actionsParameters = z.strictObject({
  organisation: z.string().regex(actionFilters.organisation).optional().meta({
    description: 'The slug of an organisation that leads them, supports them or is their partner.',
  }),
  objective: z
    .string()
    .regex(actionFilters.objective)
    .optional()
    .meta({ description: 'The ordinal of an objective; `none` finds those that serve none.' }),
  state: z.enum(actionStates).optional(),
  kind: z.enum(actionKinds).optional(),
  overdue: z
    .literal('yes')
    .optional()
    .meta({ description: 'Those that should have ended and have not, today or on the day of `as-of`.' }),
  sdg: z
    .string()
    .regex(actionFilters.sdg)
    .optional()
    .meta({ description: 'An SDG or a target that they serve: `16`, `16.3`.' }),
  theme: term.optional().meta({ description: 'A theme of a recommendation that they serve directly.' }),
  sort: z.enum(actionSorts).default('number'),
  down: z.literal('yes').optional().meta({ description: 'Last first.' }),
  ...paging,
  ...asOf,
});
export const indicatorsParameters = z.strictObject({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: 'Words of its title, or the number of an SDG indicator.' }),
  kind: z.enum(indicatorKinds).optional(),
  collector: indicatorSlug.optional().meta({ description: 'The slug of the organisation that collects it.' }),
  value: z.enum(['some', 'none']).optional().meta({ description: 'Whether anybody has entered a figure.' }),
  way: z.enum(ways).optional().meta({ description: 'How it stands on its way to its target.' }),
  ...paging,
  ...asOf,
});
export const updatesParameters = z.strictObject({
  organisation: z
    .string()
    .max(120)
    .optional()
    .meta({ description: 'The slug of the organisation that reports.' }),
  plan: z.string().max(120).optional().meta({ description: 'Those on actions of one plan, by its slug.' }),
  action: z
    .int()
    .min(1)
    .max(999_999)
    .optional()
    .meta({ description: 'Those on actions of this number; one action together with `plan`.' }),
  recommendation: z
    .string()
    .max(160)
    .optional()
    .meta({ description: 'Those on one recommendation, by its address.' }),
  ...paging,
  ...asOf,
});
export const calendarParameters = z.strictObject({
  when: z.enum(['coming', 'past']).default('coming').meta({
    description: 'What is to come from today or the day of `as-of` on, or what is past, newest first.',
  }),
  kind: z.enum(entryKinds).optional(),
  mechanism: z
    .string()
    .regex(/^[A-Za-z-]{2,20}$/)
    .optional()
    .meta({ description: 'A mechanism, such as UPR or CEDAW; HRC is the Human Rights Council.' }),
  organisation: z
    .string()
    .regex(/^[a-z0-9-]{1,120}$/)
    .optional()
    .meta({ description: 'The slug of an organisation that it concerns.' }),
  ...paging,
  ...asOf,
});
export const oneParameters = z.strictObject(asOf);
/** The ledger is time itself: it is not asked as of a day. */
export const historyParameters = z.strictObject({
  record: z.uuid().optional().meta({ description: 'The entries that changed one record.' }),
  ...paging,
});
export const entryParameters = z.strictObject({
  kind: z.string().max(40).optional().meta({ description: 'Changes to one kind of record.' }),
  ...paging,
});
/** A record by the end of its lasting address. */
export const slugParameter = z.strictObject({ slug: z.string().max(120) });
export const noParameters = z.strictObject({});

type JsonSchema = { properties?: Record<string, { type?: string }> };

const shapes = new WeakMap<z.ZodObject, JsonSchema>();

/**
 * The texts of an address as the values that a schema expects: a number where it wants one, a list where it takes
 * several. What does not fit stays as it is, for the schema to say so.
 */
export function decode(schema: z.ZodObject, given: Record<string, string[]>): Record<string, unknown> {
  let shape = shapes.get(schema);
  if (!shape) shapes.set(schema, (shape = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema));
  const { properties = {} } = shape;
  return Object.fromEntries(
    Object.entries(given).map(([name, values]) => {
      const type = properties[name]?.type;
      if (type === 'array' || values.length !== 1) return [name, values];
      const [value = ''] = values;
      return [name, type === 'integer' && /^-?\d{1,15}$/.test(value) ? Number(value) : value];
    }),
  );
}
