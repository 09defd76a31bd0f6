import { randomUUID } from 'node:crypto';
import { authorityFor, NotAllowed, type Viewer } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import { change, type Author, type Change } from '../../ledger/change.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { inputProblems, reasonProblems } from './check.ts';
import { listOfferedActions } from './offered.ts';
import { keepPartners } from './partners.ts';
import { authorityOf, authorityOverPartnership, proposeAny, proposePartnerships } from './policy.ts';
import {
  insertPartnership,
  listEligible,
  readActions,
  readParties,
  readPartnership,
  updateRows,
} from './queries.ts';
import type { PartnershipInput, Party } from './schema.ts';

export { changePartnership } from './change-verb.ts';
export { listOfferedActions } from './offered.ts';

export { listActionsOf, listPartnerships, type Partnership } from './queries.ts';

type Deps = Pick<House, 'db' | 'clock'>;

/** Proposes an agreement on actions. Each party has to agree in its own name before it binds anybody. */
export async function proposePartnership(
  deps: Deps,
  viewer: Viewer,
  input: PartnershipInput,
): Promise<Outcome<{ slug: string }>> {
  const { db, clock } = deps;
  const { country } = viewer;
  const author = authorityFor(viewer, proposeAny) ?? authorityFor(viewer, proposePartnerships);
  if (!author?.organisation) throw new NotAllowed(proposePartnerships);
  const { organisation } = author;
  const [eligible, offered] = await Promise.all([
    listEligible(db, country),
    listOfferedActions(deps, viewer),
  ]);
  const bySlug = new Map(eligible.map(({ slug, id }) => [slug, id]));
  const problems = inputProblems(input, new Set(bySlug.keys()));
  if (input.actions.some((id) => !offered.some((action) => action.id === id)))
    problems.push({ code: 'partnerships.action.unknown', field: 'action' });
  if (problems.length > 0) return refused(...problems);
  return change(db, { country, verb: 'partnership.propose', author, clock }, async ({ tx, now, touch }) => {
    const id = randomUUID();
    const slug = await freeSlug(tx, country, input.title);
    const shared = { country, public: false, recorded_at: now };
    const parties = input.parties.map(({ organisation: party, brings }) => ({
      ...shared,
      id: randomUUID(),
      partnership: id,
      organisation: bySlug.get(party) ?? '',
      brings,
    }));
    const actions = input.actions.map((action) => ({ ...shared, id: randomUUID(), partnership: id, action }));
    await touch('partnership', [id]);
    await touch(
      'partnership_party',
      parties.map((party) => party.id),
    );
    await touch(
      'partnership_action',
      actions.map((action) => action.id),
    );
    const { title, purpose, language, agreedOn: agreed_on, reviewOn: review_on } = input;
    const row = { ...shared, id, slug, title, purpose, language, organisation, agreed_on, review_on };
    await insertPartnership(tx, row, parties, actions);
    return done({ slug });
  });
}

async function freeSlug(tx: Change['tx'], country: string, title: string): Promise<string> {
  const base =
    title
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'partnership';
  for (let count = 1; ; count++) {
    // `new` is where the form stands
    const slug = count === 1 && base !== 'new' ? base : `${base}-${count}`;
    if (!(await readPartnership(tx, country, slug))) return slug;
  }
}

/** Agrees for one's own organisation, which becomes a partner on the actions once the agreement is in force. */
export async function agree(
  deps: Deps,
  viewer: Viewer,
  slug: string,
  of: Pick<Party, 'organisation' | 'kind'>,
): Promise<Outcome<null>> {
  const author = authorityOf(viewer, of);
  if (!author) return refused({ code: 'partnerships.notYours' });
  return onPartnership(
    deps,
    viewer,
    'partnership.agree',
    author,
    slug,
    async ({ tx, now, touch }, partnership) => {
      const party = (await readParties(tx, viewer.country, partnership.id)).find(
        (one) => one.organisation === of.organisation,
      );
      if (!party) return refused({ code: 'partnerships.party.none' });
      if (party.agreed_at && !party.left_at) return done(null);
      await touch('partnership_party', [party.id]);
      const values = { agreed_at: now, left_at: null, left_reason: null };
      await updateRows(tx, 'partnership_party', viewer.country, [party.id], values);
      return done(null);
    },
  );
}

/**
 * Leaves with a reason; whoever became a partner on an action by agreement, and is party of no other on it, is then no
 * partner any more.
 */
export async function leave(
  deps: Deps,
  viewer: Viewer,
  slug: string,
  of: Pick<Party, 'organisation' | 'kind'>,
  reason: string,
): Promise<Outcome<null>> {
  const author = authorityOf(viewer, of);
  if (!author) return refused({ code: 'partnerships.notYours' });
  const problems = reasonProblems(reason);
  if (problems.length > 0) return refused(...problems);
  return onPartnership(
    deps,
    viewer,
    'partnership.leave',
    author,
    slug,
    async ({ tx, now, touch }, partnership) => {
      const party = (await readParties(tx, viewer.country, partnership.id)).find(
        (one) => one.organisation === of.organisation,
      );
      if (!party?.agreed_at || party.left_at) return refused({ code: 'partnerships.party.none' });
      await touch('partnership_party', [party.id]);
      const values = { left_at: now, left_reason: reason };
      await updateRows(tx, 'partnership_party', viewer.country, [party.id], values);
      return done(null);
    },
  );
}

/** Ends the whole agreement, by whoever proposed it. */
export async function endPartnership(
  deps: Deps,
  viewer: Viewer,
  slug: string,
  reason: string,
): Promise<Outcome<null>> {
  const author = await findProposer(deps, viewer, slug);
  if (!author) return refused({ code: 'partnerships.notYours' });
  const problems = reasonProblems(reason);
  if (problems.length > 0) return refused(...problems);
  return onPartnership(deps, viewer, 'partnership.end', author, slug, async ({ tx, now, touch }, { id }) => {
    await touch('partnership', [id]);
    await updateRows(tx, 'partnership', viewer.country, [id], { ended_at: now, end_reason: reason });
    return done(null);
  });
}

/** Makes it public with its parties and those of its actions that are, or takes it back. */
export async function setPartnershipPublic(
  deps: Deps,
  viewer: Viewer,
  slug: string,
  isPublic: boolean,
): Promise<Outcome<null>> {
  const author = await findProposer(deps, viewer, slug);
  if (!author) return refused({ code: 'partnerships.notYours' });
  const { db, clock } = deps;
  const { country } = viewer;
  const verb = isPublic ? 'partnership.publish' : 'partnership.withdraw';
  return change(db, { country, verb, author, clock }, async ({ tx, touch }) => {
    const partnership = await readPartnership(tx, country, slug);
    if (!partnership) return refused({ code: 'partnerships.party.none' });
    const parties = (await readParties(tx, country, partnership.id)).map(({ id }) => id);
    const actions = (await readActions(tx, country, partnership.id))
      .filter(({ is_action_public }) => is_action_public || !isPublic)
      .map(({ id }) => id);
    await touch('partnership', [partnership.id]);
    await touch('partnership_party', parties);
    await touch('partnership_action', actions);
    await updateRows(tx, 'partnership', country, [partnership.id], { public: isPublic });
    await updateRows(tx, 'partnership_party', country, parties, { public: isPublic });
    await updateRows(tx, 'partnership_action', country, actions, { public: isPublic });
    return done(null);
  });
}

/** In whose name a viewer ends or publishes an agreement; null where it is not theirs. */
async function findProposer({ db }: Deps, viewer: Viewer, slug: string): Promise<Author | null> {
  const partnership = await readPartnership(db, viewer.country, slug);
  return partnership ? authorityOverPartnership(viewer, partnership.organisation) : null;
}

/** Changes an agreement that is not ended, and then who is partner on its actions. */
async function onPartnership(
  { db, clock }: Deps,
  { country }: Viewer,
  verb: string,
  author: Author,
  slug: string,
  work: (on: Change, partnership: { id: string }) => Promise<Outcome<null>>,
): Promise<Outcome<null>> {
  return change(db, { country, verb, author, clock }, async (on) => {
    const partnership = await readPartnership(on.tx, country, slug);
    if (!partnership || partnership.ended_at) return refused({ code: 'partnerships.ended.already' });
    const outcome = await work(on, partnership);
    if (outcome.ok) await keepPartners(on, country, slug);
    return outcome;
  });
}
