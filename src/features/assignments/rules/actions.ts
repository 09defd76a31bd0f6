import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../../access/policy.ts';
import { readingAs } from '../../../access/reading.ts';
import type { Translated } from '../../../database/tables.ts';
import type { House } from '../../../house.ts';
import { change } from '../../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../../problem.ts';
import type { Wanted } from '../assigning/plan.ts';
import { readOrganisations } from '../assigning/queries.ts';
import { giveAssignments } from '../policy.ts';
import { duties, isAssignable } from '../schema.ts';
import {
  insertRule,
  isKnownLabel,
  listOwned,
  listRuled,
  listRules,
  setRuleEnded,
  type Rule,
} from './queries.ts';
import { readRuleOf, type RuleInput, type RuleScope } from './schema.ts';

type Deps = Pick<House, 'db' | 'clock'>;

/**
 * Makes a rule: whatever bears a term, is of a mechanism or is in a cluster is for an organisation. It gives nothing by
 * itself; somebody applies it and sees before what it gives. One organisation leads by rule on the same.
 */
export async function makeRule(
  { db, clock }: Deps,
  viewer: Viewer,
  input: RuleInput,
  nameOf: (names: Translated) => string,
): Promise<Outcome<{ id: string }>> {
  const author = requireAuthority(viewer, giveAssignments);
  const { country } = viewer;
  const of = readRuleOf(input.of);
  const isKnown = of !== null && (await isKnownLabel(readingAs(db, viewer), of));
  return change(db, { country, verb: 'rule.make', author, clock }, async ({ tx, now, touch }) => {
    const organisations = await readOrganisations(tx, country);
    const organisation = [...organisations.values()].find(({ slug }) => slug === input.organisation);
    const duty = duties.find((known) => known === input.duty);
    const problems: Problem[] = [];
    if (!of || !isKnown) problems.push({ code: 'assignments.rules.of.unknown', field: 'of' });
    if (!organisation || !isAssignable(organisation))
      problems.push({ code: 'assignments.organisation.unfit', field: 'organisation' });
    if (!duty) problems.push({ code: 'assignments.duty.missing', field: 'duty' });
    const rivals = (await listRules(tx, country)).filter(
      (rule) => rule.kind === of?.kind && rule.label === of.label,
    );
    if (organisation && rivals.some((rule) => rule.organisation === organisation.id))
      problems.push({
        code: 'assignments.rules.already',
        field: 'organisation',
        values: { name: nameOf(organisation.names) },
      });
    const lead = rivals.find((rule) => rule.duty === 'lead');
    const leader = lead && organisations.get(lead.organisation);
    if (duty === 'lead' && leader && leader.id !== organisation?.id)
      problems.push({
        code: 'assignments.rules.lead.other',
        field: 'duty',
        values: { name: nameOf(leader.names) },
      });
    if (problems.length > 0 || !of || !organisation || !duty) return refused(...problems);
    const id = randomUUID();
    await touch('assignment_rule', [id]);
    await insertRule(tx, { country, id, ...of, organisation: organisation.id, duty, recorded_at: now });
    return done({ id });
  });
}

/** Ends a rule; the duties that it gave stand. False where there is no such rule. */
export async function endRule({ db, clock }: Deps, viewer: Viewer, id: string): Promise<boolean> {
  const author = requireAuthority(viewer, giveAssignments);
  const { country } = viewer;
  return change(db, { country, verb: 'rule.end', author, clock }, async ({ tx, now, touch }) => {
    if (!(await listRules(tx, country)).some((rule) => rule.id === id)) return false;
    await touch('assignment_rule', [id]);
    await setRuleEnded(tx, country, id, now);
    return true;
  });
}

/** What some rules would have given: those of organisations that can bear a duty, to what nobody answers for or to all. */
export async function wantedByRules(
  db: Deps['db'],
  viewer: Viewer,
  rules: readonly Rule[],
  scope: RuleScope,
): Promise<(Wanted & { rule: string })[]> {
  const { country } = viewer;
  const organisations = await readOrganisations(db, country);
  const fit = rules.filter(({ organisation }) => {
    const known = organisations.get(organisation);
    return known && isAssignable(known);
  });
  const ruled = await listRuled(readingAs(db, viewer), fit);
  if (scope === 'all') return ruled;
  const owned = await listOwned(db, country, [...new Set(ruled.map(({ recommendation }) => recommendation))]);
  return ruled.filter(({ recommendation }) => !owned.has(recommendation));
}

/** What the rules that hold would give to recommendations that nobody answers for. */
export async function countOffer(
  db: Deps['db'],
  viewer: Viewer,
): Promise<{ rules: number; recommendations: number }> {
  const wanted = await wantedByRules(db, viewer, await listRules(db, viewer.country), 'unowned');
  return {
    rules: new Set(wanted.map(({ rule }) => rule)).size,
    recommendations: new Set(wanted.map(({ recommendation }) => recommendation)).size,
  };
}
