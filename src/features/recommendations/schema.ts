import { z } from 'zod';
import { rights } from '../../vocabularies/rights.ts';
import { agreements, voiceFilters, voices } from '../assessments/schema.ts';
import { duties } from '../assignments/schema.ts';
import { clusterSlug } from '../clusters/schema.ts';
import { regionalGroups } from './register/regional-groups.ts';
import { threadSteps } from './thread.ts';

export {
  answerCounts,
  answeredMechanisms,
  answers,
  eachStep,
  threadSteps,
  type AnswerCounts,
  type ThreadStep,
} from './thread.ts';
export {
  groupedStates,
  regionalGroupOf,
  regionalGroups,
  type RegionalGroup,
} from './register/regional-groups.ts';
export { exportFormats } from './export/schema.ts';

export const positions = ['supported', 'noted', 'partially-supported', 'pending'] as const;

/** `none` finds recommendations that no document of the country answers. */
export const positionFilters = [...positions, 'none'] as const;

/** `newest`: newest review first. `document`: mechanism by mechanism, oldest review first. `relevance`: see register/words.ts. */
export const sorts = ['newest', 'document', 'relevance'] as const;
export type Sort = (typeof sorts)[number];

/** The longest query that the register takes, in characters. */
export const LONGEST_TYPED = 200;

/** No page offers more choices of one facet at once; what an address asks beyond is left out. */
const MOST_CHOICES = 50;

/** An address gives every name as a list of values, as `ask.req.queries()` does. */
const values = z.array(z.string()).catch([]).default([]);

const one = <Schema extends z.ZodType>(schema: Schema) =>
  values.transform(([first]): z.output<Schema> | undefined => {
    const read = schema.safeParse(first);
    return read.success ? read.data : undefined;
  });

/** Several values, of which any will do; those that cannot be read are left out. */
const any = <Schema extends z.ZodType<string>>(schema: Schema) =>
  values.transform((given): z.output<Schema>[] => {
    const read = given.map((value) => schema.safeParse(value));
    const known = read.flatMap(({ success, data }) => (success ? [data] : []));
    return [...new Set(known)].slice(0, MOST_CHOICES);
  });

const term = z.string().trim().min(1).max(300);

/**
 * A slug; `lead:`, `supporting:` or `assessed:` before it says what the organisation has to do with it. `none` finds what
 * nobody answers for.
 */
export const ownerFilter = new RegExp(`^((${duties.join('|')}|assessed):)?[a-z0-9-]{1,120}$`);

/** `government:` and the id of a status, for what some organisation of that voice says now. */
export const statusFilter = new RegExp(`^(${voices.join('|')}):[0-9a-f-]{36}$`);

/**
 * What people choose from beside the register. Within one of them any choice will do, and every one that has a choice
 * has to be met.
 */
const facets = {
  /** A review's slug, as in `/reviews/upr-3`. */
  review: any(z.string().regex(/^[a-z0-9-]{1,60}$/)),
  /** `UPR`, `CEDAW`, ... */
  mechanism: any(z.string().regex(/^[A-Za-z-]{2,20}$/)),
  position: any(z.enum(positionFilters)),
  /** The last step of the thread that has been reached. */
  stops: any(z.enum(threadSteps)),
  /** Who answers for it, or who has assessed it; see `ownerFilter`. */
  organisation: any(z.string().regex(ownerFilter)),
  /** Who has assessed it; `none` finds those of which nobody has said anything. */
  voice: any(z.enum(voiceFilters)),
  /** What a voice says of it; see `statusFilter`. */
  status: any(z.string().regex(statusFilter)),
  /** Whether the voices that have spoken count it alike. */
  voices: any(z.enum(agreements)),
  /** A human right that the themes concern, by the last part of its address. */
  right: any(z.enum(rights)),
  /** A cluster's slug: recommendations that ask for the same. */
  cluster: any(clusterSlug),
  /** Terms as issued in a document. */
  theme: any(term),
  group: any(term),
  sdg: any(term),
  /** A recommending State, ISO 3166-1 alpha-3. */
  state: any(z.string().regex(/^[A-Z]{3}$/)),
  /** Of a recommending State: a regional group of the United Nations. */
  region: any(z.enum(regionalGroups)),
};

export type FacetName = keyof typeof facets;
export const facetNames = Object.keys(facets) as FacetName[];

/** What the register's address may ask for; what cannot be read is left out rather than refused, since links get cut. */
export const registerQuery = z.object({
  q: one(z.string().trim().min(1).max(LONGEST_TYPED)),
  ...facets,
  /** Those of which this step of the thread is reached, whatever stands open before it. */
  thread: one(z.enum(threadSteps)),
  /** Those of which none of these steps is reached, whatever else is. */
  open: any(z.enum(threadSteps)),
  /** Those whose procedure asks for an answer that the State has not given: promised or never. */
  answer: one(z.literal('missing')),
  sort: one(z.enum(sorts)),
  /** The facet whose whole list is shown, however long. */
  more: one(z.enum(facetNames as [FacetName, ...FacetName[]])),
  page: one(
    z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number)
      .refine((page) => page >= 1),
  ).transform((page) => page ?? 1),
});

export type RegisterQuery = z.output<typeof registerQuery>;

/**
 * The part of an address that makes a search: its choices and its order in one spelling, without page, day and language,
 * so that the same search is known again.
 */
export function searchOf(address: Record<string, string[]>): string {
  const { page: _page, more: _more, sort = 'newest', ...filter } = registerQuery.parse(address);
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filter))
    for (const one of [value ?? []].flat().toSorted()) search.append(name, one);
  if (sort !== 'newest') search.append('sort', sort);
  return search.toString();
}

/** The values of an address by name, as `registerQuery` reads them. */
export function valuesOf(search: string): Record<string, string[]> {
  const values = new URLSearchParams(search);
  return Object.fromEntries([...new Set(values.keys())].map((name) => [name, values.getAll(name)]));
}

/** What decides which recommendations are found, apart from order and page. */
export type RegisterFilter = Omit<RegisterQuery, 'sort' | 'more' | 'page'>;
