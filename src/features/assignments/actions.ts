import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { Translated } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { giveAssignments } from './policy.ts';
import { findBySlug, insertAssignment, isPublic, readCurrent, setEnded } from './queries.ts';
import { duties, isAssignable, type AssignmentInput } from './schema.ts';

export { countDuties, listOwners, ownersInJson, type StandingAssignment } from './queries.ts';
export { assignMany, type Assigned } from './assigning/assign.ts';
export { planAssigning, planVersion, type Wanted } from './assigning/plan.ts';
export { acceptDuties, contestDuty, dutyVersion, settleContested } from './answers/actions.ts';
export { listDuties } from './answers/queries.ts';
export { claimLead } from './claims/actions.ts';
export { listClaims, type Claim } from './claims/queries.ts';
export { makeRule } from './rules/actions.ts';

type Deps = Pick<House, 'db' | 'clock'>;

/**
 * Gives an organisation the duty to answer for a recommendation, as its lead or in support of it. One leads; each has one
 * duty at a time. `nameOf` says an organisation's name in the language of whoever asks.
 */
export async function giveAssignment(
  { db, clock }: Deps,
  viewer: Viewer,
  recommendation: string,
  input: AssignmentInput,
  nameOf: (names: Translated) => string,
): Promise<Outcome<{ id: string }>> {
  const author = requireAuthority(viewer, giveAssignments);
  const { country } = viewer;
  return change(db, { country, verb: 'assignment.give', author, clock }, async ({ tx, now, touch }) => {
    const duty = duties.find((known) => known === input.duty);
    const organisation = await findBySlug(tx, country, input.organisation);
    const standing = await readCurrent(tx, country, recommendation);
    const problems: Problem[] = [];
    if (!organisation || !isAssignable(organisation))
      problems.push({ code: 'assignments.organisation.unfit', field: 'organisation' });
    if (!duty) problems.push({ code: 'assignments.duty.missing', field: 'duty' });
    if (organisation && standing.some((other) => other.organisation === organisation.id))
      problems.push({
        code: 'assignments.already',
        field: 'organisation',
        values: { name: nameOf(organisation.names) },
      });
    const lead = standing.find((other) => other.duty === 'lead');
    if (duty === 'lead' && lead)
      problems.push({ code: 'assignments.lead.other', field: 'duty', values: { name: nameOf(lead.names) } });
    if (problems.length > 0 || !organisation || !duty) return refused(...problems);
    const id = randomUUID();
    await touch('assignment', [id]);
    await insertAssignment(tx, {
      country,
      id,
      recommendation,
      organisation: organisation.id,
      duty,
      public: await isPublic(tx, country, recommendation),
      recorded_at: now,
    });
    return done({ id });
  });
}

/** Ends a duty; that it was there stays on record. False when the recommendation has no such duty now. */
export async function endAssignment(
  { db, clock }: Deps,
  viewer: Viewer,
  recommendation: string,
  id: string,
): Promise<boolean> {
  const author = requireAuthority(viewer, giveAssignments);
  const { country } = viewer;
  return change(db, { country, verb: 'assignment.end', author, clock }, async ({ tx, now, touch }) => {
    const standing = await readCurrent(tx, country, recommendation);
    if (!standing.some((assignment) => assignment.id === id)) return false;
    await touch('assignment', [id]);
    await setEnded(tx, country, id, now);
    return true;
  });
}
