import { versionOf } from '../../../ledger/version.ts';
import type { Duty } from '../schema.ts';

/** A duty that somebody wants to give; by ids. */
export type Wanted = { recommendation: string; organisation: string; duty: Duty };

/** A duty that stands. */
export type StandingDuty = Wanted & { id: string };

/** What becomes of those that another organisation leads. */
export const otherLeads = ['leave', 'end'] as const;
export type OtherLeads = (typeof otherLeads)[number];

export type AssigningPlan = {
  /** What is given, each with the duties that end for it. */
  give: (Wanted & { ends: readonly StandingDuty[] })[];
  /** What is asked for and there already: the same duty, or the lead where support was wanted. */
  already: Wanted[];
  /** What stays as it is, since `lead` leads. */
  left: (Wanted & { lead: string })[];
};

/**
 * What giving duties would change, in the order in which they are wanted: one organisation leads, and each has one duty at
 * a time. A lead that was wanted earlier in the same list is never ended by a later one.
 */
export function planAssigning(
  wanted: readonly Wanted[],
  standing: readonly StandingDuty[],
  others: OtherLeads,
): AssigningPlan {
  const plan: AssigningPlan = { give: [], already: [], left: [] };
  const now = new Map<string, (Wanted & { id?: string })[]>();
  for (const one of standing) now.set(one.recommendation, [...(now.get(one.recommendation) ?? []), one]);
  for (const one of wanted) {
    const there = now.get(one.recommendation) ?? [];
    const own = there.find(({ organisation }) => organisation === one.organisation);
    if (own && (own.duty === one.duty || own.duty === 'lead' || own.id === undefined)) {
      plan.already.push(one);
      continue;
    }
    const lead = one.duty === 'lead' ? there.find(({ duty }) => duty === 'lead') : undefined;
    if (lead && (others === 'leave' || lead.id === undefined)) {
      plan.left.push({ ...one, lead: lead.organisation });
      continue;
    }
    const ends = [own, lead].filter((duty): duty is StandingDuty => duty?.id !== undefined);
    plan.give.push({ ...one, ends });
    now.set(one.recommendation, [...there.filter((duty) => duty !== own && duty !== lead), one]);
  }
  return plan;
}

/** Tells whether a plan is still the one that somebody was shown. */
export function planVersion({ give, already, left }: AssigningPlan): string {
  const keys = [
    ...give.map(({ recommendation, organisation, duty, ends }) =>
      ['give', recommendation, organisation, duty, ...ends.map(({ id }) => id)].join(' '),
    ),
    ...already.map((one) => ['already', one.recommendation, one.organisation, one.duty].join(' ')),
    ...left.map((one) => ['left', one.recommendation, one.organisation, one.duty, one.lead].join(' ')),
  ];
  return versionOf(keys.sort());
}
