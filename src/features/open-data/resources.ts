import { calendarResources } from './calendar-resources.ts';
import { discussionResources } from './discussion-resources.ts';
import { evaluationResources } from './evaluation-resources.ts';
import { planResources } from './plan-resources.ts';
import { registerResources } from './register-resources.ts';
import type { Resource } from './resource.ts';

/** What a package holds, each after what it refers to, so that it can be taken in from first to last. */
export const resources: readonly Resource[] = [
  ...registerResources,
  ...planResources,
  ...calendarResources,
  ...discussionResources,
  ...evaluationResources,
];
