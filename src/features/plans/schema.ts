import { z } from 'zod';
import type {
  ActionKind,
  ActionOrganisationTable,
  ActionState,
  PlanStage,
} from '../../database/plan-tables.ts';
import type { Translated } from '../../database/tables.ts';
import { asLine, asText } from '../../web/lines.ts';

/** An action of a plan that serves a recommendation. */
export type ServingAction = {
  id: string;
  plan_slug: string;
  plan_title: string;
  /** The action's number in its plan. */
  number: number;
  title: string;
  /** In which the plan is written. */
  language: string;
  state: ActionState;
  starts_on: string | null;
  ends_on: string | null;
  is_funded: boolean;
  /** Whether it counts for the thread: its plan was adopted, and it is seen by all who see the thread. */
  counts: boolean;
};

export function planHref(plan: string): string {
  return `/plans/${plan}`;
}

/** The address of an action in its plan. */
export function actionHref(plan: string, number: number): string {
  return `/plans/${plan}/actions/${number}`;
}

export function objectiveHref(plan: string, ordinal: number): string {
  return `/plans/${plan}/objectives/${ordinal}`;
}

/** By what actions are told apart, wherever they are counted. */
export const actionGroupings = [
  'organisation',
  'plan',
  'objective',
  'theme',
  'sdg',
  'group',
  'region',
  'review',
] as const;
export type ActionGrouping = (typeof actionGroupings)[number];

/** The part of all actions that an address narrows down to, by the key of one group of each kind. */
export type GroupFilter = { [By in ActionGrouping]?: string };

/** Where something is in no group: an action without a lead. */
export const NONE = 'none';

/** An objective as addresses of lists name it. */
export function objectiveKey(plan: string, ordinal: number): string {
  return `${plan}/${ordinal}`;
}

export const planKinds = ['national', 'sector', 'local'] as const;
export const stages = ['draft', 'consulted', 'adopted', 'revised'] as const satisfies readonly PlanStage[];

/** In the order in which a plan is made of them: laws first, since much else rests on them. */
export const actionKinds = [
  'legislation',
  'ratification',
  'reservation',
  'policy',
  'institution',
  'services',
  'training',
  'awareness',
  'data',
  'enforcement',
  'cooperation',
  'other',
] as const satisfies readonly ActionKind[];
export const actionStates = [
  'planned',
  'underway',
  'done',
  'stopped',
] as const satisfies readonly ActionState[];

export type Part = ActionOrganisationTable['part'];
export const parts = ['lead', 'supporting', 'partner'] as const satisfies readonly Part[];

/** An organisation with its part in an action. */
export type OrganisationInAction = {
  action: string;
  organisation: string;
  part: Part;
  slug: string;
  names: Translated;
  suspended_at: Date | null;
};

/** Whether an action should have ended and has not. */
export function isOverdue(action: { state: ActionState; ends_on: string | null }, today: string): boolean {
  const isOpen = action.state === 'planned' || action.state === 'underway';
  return isOpen && action.ends_on !== null && action.ends_on < today;
}

export const LONGEST = { title: 300, text: 10_000, term: 200, note: 2_000 } as const;
/** As many actions as one page lists. */
export const ACTIONS_A_PAGE = 100;

type Typed = Record<string, string>;

/** A form with any fields, each as it was typed. */
function formOf<Value>(
  read: (line: (name: string) => string, text: (name: string) => string, typed: Typed) => Value,
) {
  return z.record(z.string(), z.string().catch('')).transform((typed) =>
    read(
      (name) => asLine(typed[name] ?? ''),
      (name) => asText(typed[name] ?? ''),
      typed,
    ),
  );
}

/** `organisation` is a slug. */
export type PlanInput = {
  title: string;
  summary: string;
  kind: string;
  language: string;
  organisation: string;
  startsOn: string;
  endsOn: string;
  version: string;
};

export const planForm: z.ZodType<PlanInput & { template: string }> = formOf((line, text) => ({
  title: line('title'),
  summary: text('summary'),
  kind: line('kind'),
  language: line('language'),
  organisation: line('organisation'),
  startsOn: line('starts-on'),
  endsOn: line('ends-on'),
  template: line('template'),
  version: line('version'),
}));

export type ObjectiveInput = {
  title: string;
  description: string;
  measure: string;
  due: string;
  version: string;
};

export const objectiveForm: z.ZodType<ObjectiveInput> = formOf((line, text) => ({
  title: line('title'),
  description: text('description'),
  measure: text('measure'),
  due: line('due'),
  version: line('version'),
}));

export type MilestoneInput = { id: string; title: string; due: string; reachedOn: string };

export type ActionInput = {
  kind: string;
  title: string;
  description: string;
  startsOn: string;
  endsOn: string;
  state: string;
  /** The ordinal of an objective; empty for none. */
  objective: string;
  /** Slugs, each with a part; as they stand in the form's rows. */
  organisations: { slug: string; part: string }[];
  milestones: MilestoneInput[];
  /** Numbers of the actions that have to be done before, as typed: `3, 7`. */
  needs: string;
  version: string;
};

/** As many rows as a form of an action is read with. */
const MOST_ROWS = 60;

/** A form of an action, with rows `organisation-0`, `part-0`, `milestone-0`, `milestone-due-0` and so on. */
export const actionForm: z.ZodType<ActionInput & { recommendations: string }> = formOf(
  (line, text, typed) => {
    const rows = Array.from({ length: MOST_ROWS }, (_, at) => at);
    return {
      kind: line('kind'),
      title: line('title'),
      description: text('description'),
      startsOn: line('starts-on'),
      endsOn: line('ends-on'),
      state: line('state'),
      objective: line('objective'),
      organisations: rows
        .filter((at) => (typed[`organisation-${at}`] ?? '') !== '')
        .map((at) => ({ slug: line(`organisation-${at}`), part: line(`part-${at}`) })),
      milestones: rows
        .filter((at) =>
          [`milestone-${at}`, `milestone-due-${at}`, `milestone-id-${at}`].some((name) => typed[name]),
        )
        .map((at) => ({
          id: line(`milestone-id-${at}`),
          title: line(`milestone-${at}`),
          due: line(`milestone-due-${at}`),
          reachedOn: line(`milestone-reached-${at}`),
        })),
      needs: line('needs'),
      recommendations: text('recommendations'),
      version: line('version'),
    };
  },
);

/** What an action is to serve besides, and which of its links end. */
export type LinksInput = {
  /** Addresses, symbols with numbers, or numbers of recommendations, as typed. */
  recommendations: string;
  /** An address of the register, of which every recommendation is meant. */
  search: string;
  clusters: string;
  targets: string;
  headings: string;
  /** Ids of links. */
  remove: readonly string[];
};

export const linksForm: z.ZodType<LinksInput> = formOf((line, text, typed) => ({
  recommendations: text('recommendations'),
  search: line('search'),
  clusters: text('clusters'),
  targets: line('targets'),
  headings: text('headings'),
  remove: Object.keys(typed).flatMap((name) =>
    name.startsWith('remove-') ? [name.slice('remove-'.length)] : [],
  ),
}));

export type VersionInput = { stage: string; day: string; note: string };

export const versionForm: z.ZodType<VersionInput> = formOf((line, text) => ({
  stage: line('stage'),
  day: line('day'),
  note: text('note'),
}));

/** What the actions of a plan can be put in order by. */
export const actionSorts = ['number', 'title', 'lead', 'until', 'state'] as const;
export type ActionSort = (typeof actionSorts)[number];

export const actionViews = ['table', 'board', 'timeline'] as const;
export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What some filters of a plan's actions look like in an address. */
export const actionFilters = {
  organisation: /^[a-z0-9-]{1,120}$/,
  /** The ordinal of an objective, or `none`. */
  objective: /^(?:none|\d{1,6})$/,
  /** An SDG or a target: `16`, `16.3`. */
  sdg: /^\d{1,2}(?:\.[0-9a-d]{1,2})?$/,
};

const chosen = (pattern: RegExp) => z.string().regex(pattern).optional().catch(undefined);

/** What the list of a plan's actions is asked for; what cannot be read is left out, since links get cut. */
export const actionsQuery = z.object({
  view: z.enum(actionViews).catch('table'),
  organisation: chosen(actionFilters.organisation),
  objective: chosen(actionFilters.objective),
  state: z.enum(actionStates).optional().catch(undefined),
  kind: z.enum(actionKinds).optional().catch(undefined),
  overdue: z.literal('yes').optional().catch(undefined),
  sdg: chosen(actionFilters.sdg),
  theme: z.string().trim().min(1).max(300).optional().catch(undefined),
  sort: z.enum(actionSorts).catch('number'),
  /** Last first. */
  down: z.literal('yes').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type ActionsQuery = z.output<typeof actionsQuery>;
