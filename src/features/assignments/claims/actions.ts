import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../../access/policy.ts';
import type { Translated } from '../../../database/tables.ts';
import type { House } from '../../../house.ts';
import { change } from '../../../ledger/change.ts';
import { done, refused, type Outcome } from '../../../problem.ts';
import { newerVersion } from '../../../web/newer-version.tsx';
import { carryOut } from '../assigning/assign.ts';
import { planAssigning, planVersion, type AssigningPlan } from '../assigning/plan.ts';
import { endClaims, readClaims, readPlaces, readStanding } from '../assigning/queries.ts';
import { readCountryLanguages } from '../answers/queries.ts';
import { answerAssignments, giveAssignments } from '../policy.ts';
import { isAssignable, languageProblems, reasonProblems, type ReasonInput } from '../schema.ts';
import { listAnswering } from '../speakers.ts';
import { findClaim, insertClaim, type FoundClaim } from './queries.ts';

type Deps = Pick<House, 'db' | 'clock'>;
type NameOf = (names: Translated) => string;

/** Says in the name of one's own organisation, by its slug, that it should lead on a recommendation, and why. */
export async function claimLead(
  { db, clock }: Deps,
  viewer: Viewer,
  recommendation: string,
  input: Omit<ReasonInput, 'version'> & { organisation: string },
  nameOf: NameOf,
): Promise<Outcome<{ id: string }>> {
  const { person } = requireAuthority(viewer, answerAssignments);
  const { country } = viewer;
  const own = (await listAnswering(db, viewer)).find(({ slug }) => slug === input.organisation);
  if (!own) return refused({ code: 'assignments.answer.notYours', field: 'organisation' });
  if (!isAssignable(own))
    return refused({
      code: 'assignments.claim.unfit',
      field: 'organisation',
      values: { name: nameOf(own.names) },
    });
  const author = { person, organisation: own.id };
  return change(db, { country, verb: 'claim.make', author, clock }, async ({ tx, now, touch }) => {
    const problems = [
      ...reasonProblems(input.reason),
      ...languageProblems(input.language, await readCountryLanguages(tx, country)),
    ];
    const values = { name: nameOf(own.names) };
    const leads = (await readStanding(tx, country, [recommendation])).some(
      ({ organisation, duty }) => organisation === own.id && duty === 'lead',
    );
    if (leads) problems.push({ code: 'assignments.claim.leads', field: 'organisation', values });
    const claims = await readClaims(tx, country, [recommendation]);
    if (claims.some(({ organisation }) => organisation === own.id))
      problems.push({ code: 'assignments.claim.already', field: 'organisation', values });
    const place = (await readPlaces(tx, country, [recommendation])).get(recommendation);
    if (problems.length > 0 || !place) return refused(...problems);
    const id = randomUUID();
    await touch('assignment_claim', [id]);
    await insertClaim(tx, {
      country,
      id,
      recommendation,
      organisation: own.id,
      reason: input.reason,
      language: input.language,
      public: place.public,
      recorded_at: now,
    });
    return done({ id });
  });
}

/** Takes a claim of one's own organisation back. */
export async function withdrawClaim(
  { db, clock }: Deps,
  viewer: Viewer,
  { id, organisation }: Pick<FoundClaim, 'id' | 'organisation'>,
): Promise<Outcome<{ id: string }>> {
  const { person } = requireAuthority(viewer, answerAssignments);
  const { country } = viewer;
  const own = (await listAnswering(db, viewer)).find((one) => one.id === organisation);
  if (!own || own.suspended_at) return refused({ code: 'assignments.answer.notYours' });
  const author = { person, organisation };
  return change(db, { country, verb: 'claim.withdraw', author, clock }, async ({ tx, now, touch }) => {
    const claim = await findClaim(tx, country, id);
    if (!claim || claim.ended_at) return refused({ code: 'assignments.claim.gone' });
    await touch('assignment_claim', [id]);
    await endClaims(tx, country, [id], now);
    return done({ id });
  });
}

/** What granting a claim would change: its organisation leads, and whoever leads now does not any more. */
export async function planGrant(
  db: Deps['db'],
  country: string,
  claim: Pick<FoundClaim, 'recommendation' | 'organisation'>,
): Promise<AssigningPlan> {
  const { recommendation, organisation } = claim;
  const standing = await readStanding(db, country, [recommendation]);
  return planAssigning([{ recommendation, organisation, duty: 'lead' }], standing, 'end');
}

/** Lets the organisation that claims it lead, as the plan of this version shows, or turns its claim down. */
export async function settleClaim(
  { db, clock }: Deps,
  viewer: Viewer,
  id: string,
  input: { how: string; version: string },
  nameOf: NameOf,
): Promise<Outcome<{ address: string }>> {
  const author = requireAuthority(viewer, giveAssignments);
  const { country } = viewer;
  const { how, version } = input;
  const described = { country, author, clock };
  if (how === 'refuse')
    return change(db, { ...described, verb: 'claim.refuse' }, async ({ tx, now, touch }) => {
      const claim = await findClaim(tx, country, id);
      if (!claim || claim.ended_at) return refused({ code: 'assignments.claim.gone' });
      await touch('assignment_claim', [id]);
      await endClaims(tx, country, [id], now);
      return done({ address: claim.address });
    });
  if (how !== 'grant') return refused({ code: 'assignments.settle.missing', field: 'how' });
  return change(db, { ...described, verb: 'claim.grant' }, async (made) => {
    const claim = await findClaim(made.tx, country, id);
    if (!claim || claim.ended_at) return refused({ code: 'assignments.claim.gone' });
    if (!isAssignable(claim))
      return refused({
        code: 'assignments.claim.unfit',
        field: 'how',
        values: { name: nameOf(claim.organisation_names) },
      });
    const plan = await planGrant(made.tx, country, claim);
    if (planVersion(plan) !== version) return refused(newerVersion);
    await carryOut(made, country, plan);
    return done({ address: claim.address });
  });
}
