import type { Row } from '../../database/tables.ts';
import type { PlanAction } from './action-queries.ts';
import type { Plan } from './queries.ts';
import type { ActionsQuery, OrganisationInAction } from './schema.ts';

/** What a list of a plan's actions is drawn from, whichever way it is looked at. */
export type ActionsView = {
  plan: Plan;
  query: ActionsQuery;
  /** All that the filter leaves, in order. */
  found: readonly PlanAction[];
  /** Those of this page. */
  shown: readonly PlanAction[];
  current: number;
  pages: number;
  objectives: readonly Row<'objective'>[];
  organisations: readonly { value: string; label: string }[];
  /** Of the actions that are shown. */
  parts: readonly OrganisationInAction[];
  links: ReadonlyMap<string, { recommendations: number; clusters: number }>;
  milestones: readonly Row<'milestone'>[];
  today: string;
};
