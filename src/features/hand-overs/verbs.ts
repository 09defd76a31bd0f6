import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { Row } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change, type Change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { isAssignable } from '../assignments/schema.ts';
import { endAddressOf } from '../calendar/actions.ts';
import { handOvers, mayHandOverOthers, moveDuties } from './policy.ts';
import {
  countMemberships,
  endMemberships,
  endRows,
  findHandOver,
  findOrganisation,
  giveDecisions,
  insertDuties,
  insertHandOvers,
  insertMemberships,
  insertParts,
  listEverybody,
  listMembers,
  readOpenDecisions,
  readStanding,
  setReceived,
} from './queries.ts';
import { LONGEST_NOTE, type DutiesInput, type HandOverInput } from './schema.ts';

type Deps = Pick<House, 'db' | 'clock'>;

/**
 * Hands over of everybody in an organisation who leaves, all or none: roles, what they were to do in person, and with the
 * organisation's people its drafts. What they did stays theirs. Undefined when there is no such organisation.
 */
export async function handOver(
  { db, clock }: Deps,
  viewer: Viewer,
  slug: string,
  { successors, note }: HandOverInput,
  language: string,
): Promise<Outcome<{ ids: readonly string[] }> | undefined> {
  const author = requireAuthority(viewer, handOvers);
  const { country } = viewer;
  return change(db, { country, verb: 'hand-over.make', author, clock }, async (under) => {
    const { tx, now, touch } = under;
    const organisation = await findOrganisation(tx, country, slug);
    if (!organisation) return undefined;
    const members = await listMembers(tx, country, organisation.id);
    const everybody = new Set((await listEverybody(tx, country)).map(({ id }) => id));
    const mayOthers = mayHandOverOthers(viewer, organisation.kind);
    const isAdministrator = viewer.memberships.some(({ role }) => role === 'administrator');
    const problems: Problem[] = noteProblems(note);
    if (successors.size === 0) problems.push({ code: 'handOvers.nobody', field: 'note' });
    for (const [leaver, successor] of successors) {
      const field = `successor-${leaver}`;
      const own = members.filter(({ id }) => id === leaver);
      const isTheirs = viewer.person?.id === leaver;
      if (own.length === 0) problems.push({ code: 'handOvers.notThere', field });
      else if (!isTheirs && !mayOthers) problems.push({ code: 'handOvers.notYours', field });
      else if (
        successor === leaver ||
        successors.has(successor) ||
        !everybody.has(successor) ||
        // nobody takes another's place by a word of their own
        (!isTheirs && successor === viewer.person?.id)
      )
        problems.push({ code: 'handOvers.successor.unfit', field });
      else if (!mayOthers && !members.some(({ id }) => id === successor))
        problems.push({ code: 'handOvers.successor.outside', field });
      // whoever stays in the house takes on what they do not have already; only an administrator makes another
      else if (own.some(({ role }) => role === 'administrator') && !isAdministrator)
        problems.push({ code: 'handOvers.administrator', field });
    }
    if (problems.length > 0) return refused(...problems);
    const ids: string[] = [];
    for (const [leaver, successor] of successors) {
      await passRoles(under, country, organisation.id, leaver, successor);
      const decisions = await readOpenDecisions(tx, country, organisation.id, leaver);
      await touch('meeting_decision', decisions);
      await giveDecisions(tx, country, decisions, { person: successor });
      if ((await countMemberships(tx, country, leaver)) === 0) await endAddressOf(tx, country, leaver);
      const id = randomUUID();
      ids.push(id);
      await touch('hand_over', [id]);
      await insertHandOvers(tx, [
        { country, id, organisation: organisation.id, leaver, successor, note, language, recorded_at: now },
      ]);
    }
    return done({ ids });
  });
}

async function passRoles(
  { tx, now, touch }: Change,
  country: string,
  organisation: string,
  leaver: string,
  successor: string,
): Promise<void> {
  // anew each time: several may have one successor
  const members = await listMembers(tx, country, organisation);
  const leaving = members.filter(({ id }) => id === leaver);
  const held = new Set(members.filter(({ id }) => id === successor).map(({ role }) => role));
  const ending = leaving.map(({ membership }) => membership);
  await touch('membership', ending);
  await endMemberships(tx, country, ending, now);
  const rows = leaving
    .filter(({ role }) => !held.has(role))
    .map(({ role }) => ({
      country,
      id: randomUUID(),
      person: successor,
      organisation,
      role,
      granted_at: now,
      ended_at: null,
    }));
  await touch(
    'membership',
    rows.map(({ id }) => id),
  );
  await insertMemberships(tx, rows);
}

/**
 * Hands all that an organisation answers for to another, as a change of government does: its duties, its part in actions and
 * the decisions that wait for it. Each duty of the first ends and one of the second begins, which it has to answer.
 */
export async function handOverDuties(
  { db, clock }: Deps,
  viewer: Viewer,
  { from, to, note }: DutiesInput,
  language: string,
): Promise<Outcome<{ id: string }>> {
  const author = requireAuthority(viewer, moveDuties);
  const { country } = viewer;
  return change(db, { country, verb: 'hand-over.duties', author, clock }, async (under) => {
    const { tx, now, touch } = under;
    const [giving, taking] = await Promise.all([
      findOrganisation(tx, country, from),
      findOrganisation(tx, country, to),
    ]);
    const problems: Problem[] = noteProblems(note);
    if (!giving) problems.push({ code: 'handOvers.from.missing', field: 'from' });
    if (!taking || !isAssignable(taking) || giving?.id === taking.id)
      problems.push({ code: 'handOvers.to.unfit', field: 'to' });
    if (!giving || !taking || problems.length > 0) return refused(...problems);
    await passDuties(under, country, giving.id, taking.id);
    await passParts(under, country, giving.id, taking.id);
    const decisions = await readOpenDecisions(tx, country, giving.id);
    await touch('meeting_decision', decisions);
    await giveDecisions(tx, country, decisions, { organisation: taking.id, person: null });
    const id = randomUUID();
    await touch('hand_over', [id]);
    await insertHandOvers(tx, [
      { country, id, organisation: giving.id, to_organisation: taking.id, note, language, recorded_at: now },
    ]);
    return done({ id });
  });
}

async function passDuties(
  { tx, now, touch }: Change,
  country: string,
  from: string,
  to: string,
): Promise<void> {
  const standing = await readStanding(tx, country, 'assignment', [from, to]);
  const giving = standing.filter(({ organisation }) => organisation === from);
  const held = new Map(
    standing.filter(({ organisation }) => organisation === to).map((one) => [one.recommendation, one]),
  );
  // one that supports already, and now leads, gets a duty anew
  const raised = giving.flatMap(({ recommendation, duty }) => {
    const own = held.get(recommendation);
    return own && duty === 'lead' && own.duty === 'supporting' ? [own] : [];
  });
  const ending = [...giving, ...raised].map(({ id }) => id);
  await touch('assignment', ending);
  await endRows(tx, country, 'assignment', ending, now);
  const rows = giving
    .filter(
      ({ recommendation }) =>
        !held.has(recommendation) || raised.some((one) => one.recommendation === recommendation),
    )
    .map(({ recommendation, duty, public: isPublic }) => ({
      country,
      id: randomUUID(),
      recommendation,
      organisation: to,
      duty,
      public: isPublic,
      recorded_at: now,
    }));
  await touch(
    'assignment',
    rows.map(({ id }) => id),
  );
  await insertDuties(tx, rows);
}

async function passParts(
  { tx, now, touch }: Change,
  country: string,
  from: string,
  to: string,
): Promise<void> {
  const standing: Row<'action_organisation'>[] = await readStanding(tx, country, 'action_organisation', [
    from,
    to,
  ]);
  const giving = standing.filter(({ organisation }) => organisation === from);
  const held = new Map(
    standing.filter(({ organisation }) => organisation === to).map((one) => [one.action, one]),
  );
  const raised = giving.flatMap(({ action, part }) => {
    const own = held.get(action);
    return own && part === 'lead' && own.part !== 'lead' ? [own] : [];
  });
  const ending = [...giving, ...raised].map(({ id }) => id);
  await touch('action_organisation', ending);
  await endRows(tx, country, 'action_organisation', ending, now);
  const rows = giving
    .filter(({ action }) => !held.has(action) || raised.some((one) => one.action === action))
    .map(({ action, part, public: isPublic }) => ({
      country,
      id: randomUUID(),
      action,
      organisation: to,
      part,
      public: isPublic,
      recorded_at: now,
    }));
  await touch(
    'action_organisation',
    rows.map(({ id }) => id),
  );
  await insertParts(tx, rows);
}

/** Says that a successor has what was handed over. False when it is not theirs, or they have said so. */
export async function receiveHandOver({ db, clock }: Deps, viewer: Viewer, id: string): Promise<boolean> {
  const author = requireAuthority(viewer, handOvers);
  const { country } = viewer;
  return change(db, { country, verb: 'hand-over.receive', author, clock }, async ({ tx, now, touch }) => {
    const found = await findHandOver(tx, viewer, id);
    if (!found || found.received_at || found.successor !== viewer.person?.id) return false;
    await touch('hand_over', [id]);
    await setReceived(tx, country, id, now);
    return true;
  });
}

function noteProblems(note: string): Problem[] {
  return note.length > LONGEST_NOTE
    ? [{ code: 'meetings.text.long', field: 'note', values: { length: note.length, most: LONGEST_NOTE } }]
    : [];
}
