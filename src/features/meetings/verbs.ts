import { randomUUID } from 'node:crypto';
import { operator, requireAuthority, type Viewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import { change, type Change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { isId } from '../../web/ids.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { decisionProblems, lengthProblems, meetingProblems } from './check.ts';
import { keepMeetings, seeMeetings } from './policy.ts';
import {
  findMeeting,
  insertRows,
  listInvitable,
  listMembers,
  readDecision,
  readInvitations,
  readNextNumber,
  updateRow,
} from './queries.ts';
import {
  LONGEST_LINE,
  LONGEST_TEXT,
  meetingVersion,
  MOST_ITEMS,
  type AgendaInput,
  type DecisionInput,
  type MeetingInput,
  type MinutesInput,
  type Proposal,
  type WholeMeeting,
} from './schema.ts';

type Deps = Pick<House, 'db' | 'clock'>;

/** Convenes a meeting. Comes back with its number, or with every problem at once. */
export async function addMeeting(
  { db, clock }: Deps,
  viewer: Viewer,
  languages: readonly string[],
  input: MeetingInput,
): Promise<Outcome<{ number: number }>> {
  const author = requireAuthority(viewer, keepMeetings);
  const { country } = viewer;
  return change(db, { country, verb: 'meeting.add', author, clock }, async (under) => {
    const { tx, now, touch } = under;
    const organisations = new Map((await listInvitable(tx, country)).map(({ slug, id }) => [slug, id]));
    const problems = meetingProblems(input, { languages, organisations: new Set(organisations.keys()) });
    if (problems.length > 0) return refused(...problems);
    const id = randomUUID();
    const number = await readNextNumber(tx, country);
    await touch('meeting', [id]);
    await insertRows(tx, 'meeting', [{ country, id, number, ...columnsOf(input), recorded_at: now }]);
    await invite(under, country, id, idsOf(input.invited, organisations));
    return done({ number });
  });
}

/** Changes a meeting and who is invited. Undefined when there is none, or it was cancelled. */
export async function changeMeeting(
  deps: Deps,
  viewer: Viewer,
  languages: readonly string[],
  number: number,
  input: MeetingInput,
): Promise<Outcome<null> | undefined> {
  return onMeeting(deps, viewer, number, 'meeting.change', input.version, async (under, { meeting }) => {
    const { country } = viewer;
    const { tx, touch } = under;
    const organisations = new Map((await listInvitable(tx, country)).map(({ slug, id }) => [slug, id]));
    const problems = meetingProblems(input, { languages, organisations: new Set(organisations.keys()) });
    if (problems.length > 0) return problems;
    await touch('meeting', [meeting.id]);
    await updateRow(tx, 'meeting', country, meeting.id, columnsOf(input));
    await invite(under, country, meeting.id, idsOf(input.invited, organisations));
    return [];
  });
}

/** Says that a meeting will not be. It stays at its address, marked. */
export async function cancelMeeting(
  deps: Deps,
  viewer: Viewer,
  number: number,
): Promise<Outcome<null> | undefined> {
  return onMeeting(deps, viewer, number, 'meeting.cancel', null, async ({ tx, now, touch }, { meeting }) => {
    await touch('meeting', [meeting.id]);
    await updateRow(tx, 'meeting', viewer.country, meeting.id, { cancelled_at: now });
    return [];
  });
}

/** Orders the agenda, takes items out and puts items on it: proposals that were picked and the secretariat's own. */
export async function setAgenda(
  deps: Deps,
  viewer: Viewer,
  number: number,
  input: AgendaInput,
  proposals: readonly Proposal[],
): Promise<Outcome<null> | undefined> {
  return onMeeting(
    deps,
    viewer,
    number,
    'meeting.agenda',
    input.version,
    async (under, { meeting, items }) => {
      const { tx, now, touch } = under;
      const { country } = viewer;
      const problems = lengthProblems(input.own.map((text) => ['own', text, LONGEST_LINE] as const));
      const staying = items.filter(({ id }) => !input.removed.includes(id));
      const picked = input.picked.flatMap((href) => proposals.find((one) => one.href === href) ?? []);
      if (picked.length < input.picked.length) problems.push({ code: 'meetings.pick.gone', field: 'own' });
      const added = [
        ...picked.map(({ reason, title, language, href }) => ({ reason, title, language, href })),
        ...input.own.map((title) => ({
          reason: 'other' as const,
          title,
          language: meeting.language,
          href: '',
        })),
      ];
      if (staying.length + added.length > MOST_ITEMS)
        problems.push({
          code: 'meetings.items.many',
          field: 'own',
          values: { count: staying.length + added.length, most: MOST_ITEMS },
        });
      if (problems.length > 0) return problems;
      const placeOf = (id: string, ordinal: number) => input.places.get(id) ?? ordinal;
      const ordered = staying.toSorted(
        (a, b) => placeOf(a.id, a.ordinal) - placeOf(b.id, b.ordinal) || a.ordinal - b.ordinal,
      );
      await touch(
        'meeting_item',
        items.map(({ id }) => id),
      );
      for (const { id } of items.filter((one) => !staying.includes(one)))
        await updateRow(tx, 'meeting_item', country, id, { removed_at: now });
      for (const [index, { id, ordinal }] of ordered.entries())
        if (ordinal !== index + 1) await updateRow(tx, 'meeting_item', country, id, { ordinal: index + 1 });
      const rows = added.map((item, index) => ({
        country,
        id: randomUUID(),
        meeting: meeting.id,
        ordinal: ordered.length + index + 1,
        ...item,
        recorded_at: now,
      }));
      await touch(
        'meeting_item',
        rows.map(({ id }) => id),
      );
      await insertRows(tx, 'meeting_item', rows);
      return [];
    },
  );
}

/** Writes down who was there, what was said of each item, and what was decided. */
export async function saveMinutes(
  deps: Deps,
  viewer: Viewer,
  number: number,
  input: MinutesInput,
): Promise<Outcome<null> | undefined> {
  return onMeeting(deps, viewer, number, 'meeting.minutes', input.version, async (under, whole) => {
    const { tx, now, touch } = under;
    const { country } = viewer;
    const { meeting, items, invitations, decisions } = whole;
    const organisations = new Map((await listInvitable(tx, country)).map(({ slug, id }) => [slug, id]));
    const people = await listMembers(tx, country);
    const members = new Map(
      [...organisations].map(([slug, id]) => [
        slug,
        people.filter(({ organisation }) => organisation === id).map((one) => one.id),
      ]),
    );
    const standing = new Map(decisions.map((one) => [one.id, one]));
    const typed = input.decisions.filter(({ key, text }) => standing.has(key) || text !== '');
    const kept = typed.filter(({ key, text }) => !(standing.has(key) && text === ''));
    const problems = [
      ...lengthProblems(
        [...input.present].map(([id, text]) => [`present-${id}`, text, LONGEST_TEXT] as const),
      ),
      ...lengthProblems([...input.notes].map(([id, text]) => [`notes-${id}`, text, LONGEST_TEXT] as const)),
      ...decisionProblems(kept, members),
    ];
    if (problems.length > 0) return problems;

    await touch(
      'meeting_invitation',
      invitations.map(({ id }) => id),
    );
    for (const { id } of invitations)
      await updateRow(tx, 'meeting_invitation', country, id, {
        attended: input.attended.get(id) ?? null,
        present: input.present.get(id) ?? '',
      });
    await touch(
      'meeting_item',
      items.map(({ id }) => id),
    );
    for (const { id, notes } of items)
      await updateRow(tx, 'meeting_item', country, id, { notes: input.notes.get(id) ?? notes });

    const columns = ({ text, organisation, person, due, item }: DecisionInput) => ({
      text,
      organisation: organisations.get(organisation) ?? '',
      person: person || null,
      due: due || null,
      item: items.some(({ id }) => id === item) ? item : null,
    });
    const emptied = typed.filter((one) => !kept.includes(one)).map(({ key }) => key);
    await touch('meeting_decision', [...standing.keys()]);
    for (const id of emptied) await updateRow(tx, 'meeting_decision', country, id, { removed_at: now });
    for (const one of kept)
      if (standing.has(one.key)) await updateRow(tx, 'meeting_decision', country, one.key, columns(one));
    const last = Math.max(0, ...decisions.map(({ ordinal }) => ordinal));
    const rows = kept
      .filter(({ key }) => !standing.has(key))
      .map((one, index) => ({
        country,
        id: randomUUID(),
        meeting: meeting.id,
        ordinal: last + index + 1,
        ...columns(one),
        recorded_at: now,
      }));
    await touch(
      'meeting_decision',
      rows.map(({ id }) => id),
    );
    await insertRows(tx, 'meeting_decision', rows);
    return [];
  });
}

/** Says that a decision is carried out and how; its own organisation's people, or the secretariat. */
export async function finishDecision(
  { db, clock }: Deps,
  viewer: Viewer,
  id: string,
  { note, language }: { note: string; language: string },
): Promise<Outcome<null> | undefined> {
  const author = requireAuthority(viewer, seeMeetings);
  const { country } = viewer;
  if (!isId(id)) return undefined;
  return change(db, { country, verb: 'meeting.decision.done', author, clock }, async ({ tx, now, touch }) => {
    const decision = await readDecision(tx, country, id);
    if (!decision) return undefined;
    const problems: Problem[] = lengthProblems([['note', note, LONGEST_TEXT]]);
    if (note === '') problems.push({ code: 'meetings.done.noNote', field: 'note' });
    if (decision.done_at) problems.push({ code: 'meetings.done.already' });
    const isOwn = viewer.memberships.some(
      ({ organisation, role }) =>
        role === 'secretariat' || (organisation === decision.organisation && role !== 'observer'),
    );
    if (!isOwn) problems.push({ code: 'meetings.done.notYours' });
    if (problems.length > 0) return refused(...problems);
    await touch('meeting_decision', [id]);
    await updateRow(tx, 'meeting_decision', country, id, {
      done_at: now,
      done_note: note,
      done_language: language,
    });
    return done(null);
  });
}

/** One verb on one meeting that is not cancelled; `work` comes back with what stands in its way, before it writes. */
function onMeeting(
  { db, clock }: Deps,
  viewer: Viewer,
  number: number,
  verb: string,
  version: string | null,
  work: (under: Change, whole: WholeMeeting) => Promise<readonly Problem[]>,
): Promise<Outcome<null> | undefined> {
  const author = requireAuthority(viewer, keepMeetings);
  const { country } = viewer;
  return change(db, { country, verb, author, clock }, async (under) => {
    const whole = await findMeeting(readingAs(under.tx, operator(country)), number);
    if (!whole || whole.meeting.cancelled_at) return undefined;
    if (version !== null && version !== meetingVersion(whole)) return refused(newerVersion);
    const problems = await work(under, whole);
    return problems.length > 0 ? refused(...problems) : done(null);
  });
}

function columnsOf({ title, language, heldOn, begins, place, note }: MeetingInput) {
  return { title, language, held_on: heldOn, begins, place, note };
}

function idsOf(slugs: readonly string[], organisations: ReadonlyMap<string, string>): string[] {
  return slugs.flatMap((slug) => organisations.get(slug) ?? []);
}

/** Invites exactly these organisations; one that is asked again keeps what was written down of it. */
async function invite(
  { tx, now, touch }: Change,
  country: string,
  meeting: string,
  organisations: readonly string[],
): Promise<void> {
  const standing = await readInvitations(tx, country, meeting);
  await touch(
    'meeting_invitation',
    standing.map(({ id }) => id),
  );
  for (const { id, organisation, withdrawn_at } of standing) {
    const isInvited = organisations.includes(organisation);
    if (isInvited !== (withdrawn_at === null))
      await updateRow(tx, 'meeting_invitation', country, id, { withdrawn_at: isInvited ? null : now });
  }
  const rows = organisations
    .filter((organisation) => !standing.some((one) => one.organisation === organisation))
    .map((organisation) => ({ country, id: randomUUID(), meeting, organisation, recorded_at: now }));
  await touch(
    'meeting_invitation',
    rows.map(({ id }) => id),
  );
  await insertRows(tx, 'meeting_invitation', rows);
}
