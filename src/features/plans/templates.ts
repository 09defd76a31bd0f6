import type { T } from '../../i18n/languages.ts';
import type { MilestoneInput } from './schema.ts';

/** What a plan can begin from; each gives it objectives in the plan's own language, to be filled in and changed. */
export const templates = ['national', 'sector', 'local', 'review'] as const;
export type PlanTemplate = (typeof templates)[number];

/** The objectives of each template, by the keys of their sentences. */
const objectivesOf = {
  national: ['laws', 'institutions', 'equality', 'services', 'justice', 'knowledge', 'data'],
  sector: ['rules', 'access', 'staff', 'users', 'money'],
  local: ['rules', 'access', 'voice', 'equality'],
  review: ['treaties', 'laws', 'practice', 'groups', 'report'],
} as const satisfies Record<PlanTemplate, readonly string[]>;

/** The objectives that a template gives, in the words of a language: each says by what it is seen that it is reached. */
export function givenObjectives(
  t: T,
  template: PlanTemplate,
): { title: string; description: string; measure: string }[] {
  return objectivesOf[template].map((name) => ({
    title: t(`plans.given.${name}.title`),
    description: '',
    measure: t(`plans.given.${name}.measure`),
  }));
}

/** Steps that an action of some kinds is made of, in their order. */
export const stepTemplates = ['ratification', 'reservation', 'legislation'] as const;
export type StepTemplate = (typeof stepTemplates)[number];

const stepsOf = {
  ratification: ['compatibility', 'consultation', 'cabinet', 'parliament', 'deposit', 'law'],
  reservation: ['review', 'consultation', 'cabinet', 'parliament', 'notification'],
  legislation: ['draft', 'consultation', 'cabinet', 'parliament', 'force'],
} as const satisfies Record<StepTemplate, readonly string[]>;

const DAY_MS = 24 * 3600 * 1000;

/** The usual steps as milestones, spread evenly from a day to another, the last on the last. */
export function givenSteps(t: T, template: StepTemplate, from: string, until: string): MilestoneInput[] {
  const steps = stepsOf[template];
  const [start, end] = [Date.parse(from), Date.parse(until)];
  return steps.map((step, at) => {
    const share = (at + 1) / steps.length;
    const day = new Date(start + Math.round(((end - start) * share) / DAY_MS) * DAY_MS);
    return { id: '', title: t(`plans.step.${step}`), due: day.toISOString().slice(0, 10), reachedOn: '' };
  });
}
