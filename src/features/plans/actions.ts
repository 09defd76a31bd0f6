export {
  changeAction,
  createAction,
  findActionForChange,
  removeAction,
  requireAuthorityForAction,
} from './action-verbs.ts';
export { inOrder } from './actions-list.ts';
export { todayOf } from './asked.ts';
export type { Finding } from './checks.ts';
export { changeLinks } from './link-verbs.ts';
export { findActionsIn, listMemberships, type Memberships } from './memberships-queries.ts';
export {
  changePlan,
  createPlan,
  recordVersion,
  removeObjective,
  saveObjective,
  setPlanPublic,
} from './plan-verbs.ts';
export { mayEditAction } from './policy.ts';
export { countLinks, listServingActions, servingActionsInJson, type ActionLink } from './link-queries.ts';
export {
  findAction,
  listActions,
  listActionsOfOrganisation,
  listOrganisationsIn,
  listPlanActions,
  type Action,
  type ActionChoice,
  type ActionOfOrganisation,
  type PlanAction,
} from './action-queries.ts';
export { findPlan, listObjectives, listPlans, type Plan } from './queries.ts';
export { readAction, readPlan, withSight } from './read-plan.ts';
export type { StandingAction } from './write-queries.ts';
