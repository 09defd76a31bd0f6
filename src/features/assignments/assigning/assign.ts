import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../../access/policy.ts';
import type { House } from '../../../house.ts';
import { change, type Change } from '../../../ledger/change.ts';
import { done, refused, type Outcome } from '../../../problem.ts';
import { newerVersion } from '../../../web/newer-version.tsx';
import { giveAssignments } from '../policy.ts';
import { isAssignable } from '../schema.ts';
import { planAssigning, planVersion, type AssigningPlan, type OtherLeads, type Wanted } from './plan.ts';
import {
  endAssignments,
  endClaims,
  insertAssignments,
  readClaims,
  readOrganisations,
  readPlaces,
  readStanding,
} from './queries.ts';

type Deps = Pick<House, 'db' | 'clock'>;

/** Which way many duties are given at once; the ledger says so. */
export type Way = 'bulk' | 'rules' | 'sheet';

/** As many duties as are given in one entry. */
export const MOST_AT_ONCE = 10_000;

export type Assigned = { given: number; ended: number };

/**
 * Gives many duties in one entry of the ledger, exactly as the plan of this `version` shows them (`planVersion`): where
 * something has changed since it was shown, nothing is written and `newerVersion` comes back.
 */
export async function assignMany(
  { db, clock }: Deps,
  viewer: Viewer,
  input: { way: Way; wanted: readonly Wanted[]; others: OtherLeads; version: string },
): Promise<Outcome<Assigned>> {
  const author = requireAuthority(viewer, giveAssignments);
  const { country } = viewer;
  const { way, wanted, others, version } = input;
  if (wanted.length > MOST_AT_ONCE)
    return refused({ code: 'assignments.many', values: { found: wanted.length, most: MOST_AT_ONCE } });
  return change(db, { country, verb: VERBS[way], author, clock }, async (made) => {
    const organisations = await readOrganisations(made.tx, country);
    const isUnfit = wanted.some(({ organisation }) => {
      const known = organisations.get(organisation);
      return !known || !isAssignable(known);
    });
    if (isUnfit) return refused({ code: 'assignments.organisation.unfit', field: 'to' });
    const ids = [...new Set(wanted.map(({ recommendation }) => recommendation))];
    const plan = planAssigning(wanted, await readStanding(made.tx, country, ids), others);
    if (planVersion(plan) !== version) return refused(newerVersion);
    return done(await carryOut(made, country, plan));
  });
}

const VERBS = {
  bulk: 'assignment.bulk',
  rules: 'assignment.rules',
  sheet: 'assignment.sheet',
} as const satisfies Record<Way, string>;

/** Writes what a plan says, and ends the claims of those that now lead. */
export async function carryOut(
  { tx, now, touch }: Change,
  country: string,
  { give }: AssigningPlan,
): Promise<Assigned> {
  const ids = [...new Set(give.map(({ recommendation }) => recommendation))];
  const places = await readPlaces(tx, country, ids);
  const rows = give.flatMap(({ recommendation, organisation, duty }) => {
    const place = places.get(recommendation);
    if (!place) return [];
    const common = { country, recommendation, organisation, duty, recorded_at: now };
    return [{ ...common, id: randomUUID(), public: place.public }];
  });
  const ended = give.flatMap(({ ends }) => ends.map(({ id }) => id));
  const leads = new Set(
    give.filter(({ duty }) => duty === 'lead').map((one) => `${one.recommendation} ${one.organisation}`),
  );
  const claims = (await readClaims(tx, country, ids)).filter((claim) =>
    leads.has(`${claim.recommendation} ${claim.organisation}`),
  );
  const met = claims.map(({ id }) => id);
  await touch('assignment', [...ended, ...rows.map(({ id }) => id)]);
  await touch('assignment_claim', met);
  // what ends makes room: one leads, and each has one duty
  await endAssignments(tx, country, ended, now);
  await insertAssignments(tx, rows);
  await endClaims(tx, country, met, now);
  return { given: rows.length, ended: ended.length };
}
