import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import { change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { inputProblems } from './check.ts';
import { listOfferedActions } from './offered.ts';
import { keepPartners } from './partners.ts';
import { authorityOverPartnership } from './policy.ts';
import {
  insertActions,
  insertParties,
  listEligible,
  readPublicActions,
  readStanding,
  updateRows,
} from './queries.ts';
import {
  isAgreedByAll,
  partnershipVersion,
  type PartnershipInput,
  type StandingPartnership,
} from './schema.ts';

/**
 * Changes what an agreement says, by whoever proposed it or the secretariat. Nobody stays bound by words that they have
 * not agreed to: whoever had agreed has to agree anew. Once everybody had, that is an entry of its own,
 * `partnership.renew`.
 */
export async function changePartnership(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  viewer: Viewer,
  slug: string,
  input: PartnershipInput,
): Promise<Outcome<null>> {
  const { country } = viewer;
  const [seen, eligible, offered] = await Promise.all([
    readStanding(db, country, slug),
    listEligible(db, country),
    listOfferedActions({ db }, viewer),
  ]);
  const author = seen && authorityOverPartnership(viewer, seen.organisation);
  if (!seen || !author) return refused({ code: 'partnerships.notYours' });
  const ids = new Map(eligible.map((one) => [one.slug, one.id]));
  const verb = isAgreedByAll(seen) ? 'partnership.renew' : 'partnership.change';
  return change(db, { country, verb, author, clock }, async (on) => {
    const { tx, now, touch } = on;
    const standing = await readStanding(tx, country, slug);
    if (!standing || standing.ended_at) return refused({ code: 'partnerships.ended.already' });
    // who has agreed is part of the version, and so of which verb it is
    const isNewer = partnershipVersion(standing) !== input.version;
    const problems = changeProblems(
      input,
      standing,
      ids,
      offered.map(({ id }) => id),
    );
    if (isNewer || problems.length > 0) return refused(...(isNewer ? [newerVersion] : []), ...problems);

    const partyOf = (organisation: string) => standing.parties.find((one) => one.slug === organisation);
    const changed = input.parties.flatMap(({ organisation, brings }) => {
      const party = partyOf(organisation);
      return party && party.brings !== brings ? [{ id: party.id, brings }] : [];
    });
    const bound = standing.parties.filter((one) => one.agreed_at && !one.left_at).map(({ id }) => id);
    const shared = { country, public: standing.public, recorded_at: now, partnership: standing.id };
    const parties = input.parties
      .filter(({ organisation }) => !partyOf(organisation))
      .map(({ organisation, brings }) => ({
        ...shared,
        id: randomUUID(),
        organisation: ids.get(organisation) ?? '',
        brings,
      }));
    const ended = standing.actions.filter(({ action }) => !input.actions.includes(action));
    const added = input.actions.filter((id) => !standing.actions.some(({ action }) => action === id));
    const isPublic = new Set(await readPublicActions(tx, country, added));
    const actions = added.map((action) => ({
      ...shared,
      id: randomUUID(),
      action,
      public: standing.public && isPublic.has(action),
    }));
    await touch('partnership', [standing.id]);
    await touch('partnership_party', [
      ...new Set([...bound, ...changed.map(({ id }) => id), ...parties.map(({ id }) => id)]),
    ]);
    await touch('partnership_action', [...ended.map(({ id }) => id), ...actions.map(({ id }) => id)]);
    const { title, purpose, language, agreedOn: agreed_on, reviewOn: review_on } = input;
    const words = { title, purpose, language, agreed_on, review_on };
    await updateRows(tx, 'partnership', country, [standing.id], words);
    await updateRows(tx, 'partnership_party', country, bound, { agreed_at: null });
    for (const { id, brings } of changed)
      await updateRows(tx, 'partnership_party', country, [id], { brings });
    await insertParties(tx, parties);
    await updateRows(
      tx,
      'partnership_action',
      country,
      ended.map(({ id }) => id),
      { ended_at: now },
    );
    await insertActions(tx, actions);
    await keepPartners(
      on,
      country,
      slug,
      ended.map(({ action }) => action),
    );
    return done(null);
  });
}

function changeProblems(
  input: PartnershipInput,
  standing: StandingPartnership,
  eligible: ReadonlyMap<string, string>,
  offered: readonly string[],
): Problem[] {
  // an organisation that was suspended since stays the party that it is
  const known = new Set([...eligible.keys(), ...standing.parties.map(({ slug }) => slug)]);
  const problems = inputProblems(input, known);
  const mayHave = new Set([...offered, ...standing.actions.map(({ action }) => action)]);
  if (input.actions.some((id) => !mayHave.has(id)))
    problems.push({ code: 'partnerships.action.unknown', field: 'action' });
  const left = standing.parties.filter(
    ({ slug, left_at }) => left_at === null && !input.parties.some((one) => one.organisation === slug),
  );
  if (left.length > 0) problems.push({ code: 'partnerships.party.kept', field: 'party-0' });
  return problems;
}
