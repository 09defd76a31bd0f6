import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { Translated } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change, type Change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { askable, hearing, readAsked } from './audience.ts';
import { authorityToSpeak, discuss, speaksFor } from './policy.ts';
import { listConclusions, listDiscussions, readWriters } from './queries.ts';
import {
  audiencesOf,
  LONGEST,
  MOST_IN_ONE,
  MOST_MESSAGES,
  WITHIN_MINUTES,
  type Askable,
  type ConclusionInput,
  type ListedDiscussion,
  type MessageInput,
  type OpenInput,
  type Subject,
} from './schema.ts';
import {
  countWritten,
  emptyMessage,
  findMessage,
  insertConclusion,
  insertDiscussion,
  insertMentions,
  insertMessage,
  isSubjectPublic,
  listAskablePeople,
  listUnsettled,
  listUnsettledOf,
  readActive,
  readCountryDay,
  readLast,
  setDone,
  settleMentions,
  type Speaker,
} from './write-queries.ts';

type Deps = Pick<House, 'db' | 'clock'>;
type NameOf = (names: Translated) => string;

/** The organisations for which a viewer speaks, as they stand now. */
export async function listSpeaking({ db }: Pick<Deps, 'db'>, viewer: Viewer): Promise<Speaker[]> {
  return readActive(db, viewer.country, speaksFor(viewer));
}

/** A discussion as a viewer hears it. */
export async function findDiscussion(
  { db }: Pick<Deps, 'db'>,
  viewer: Viewer,
  id: string,
): Promise<ListedDiscussion | undefined> {
  const [found] = await listDiscussions(readingAs(db, viewer), { id }, 1, 0);
  return found;
}

/**
 * Begins a discussion of what a viewer sees, with its first message. Its audience is one that the body itself is in, and is
 * never changed: what is for others is a discussion of its own.
 */
export async function openDiscussion(
  deps: Deps,
  viewer: Viewer,
  subject: Subject,
  input: OpenInput,
  nameOf: NameOf,
): Promise<Outcome<{ id: string }>> {
  requireAuthority(viewer, discuss);
  const { db, clock } = deps;
  const { country } = viewer;
  const speaking = await speakerOf(deps, viewer, input.organisation);
  if (!speaking) return refused({ code: 'discussions.notYours', field: 'organisation' });
  const audience = audiencesOf(speaking.speaker.kind).find((one) => one === input.audience);
  const [settings, organisations, people] = await readAround(deps, viewer);
  const problems: Problem[] = [];
  if (subject.kind === 'action' && subject.isRemoved) problems.push({ code: 'discussions.action.gone' });
  if (input.title === '') problems.push({ code: 'discussions.title.missing', field: 'title' });
  if (input.title.length > LONGEST.title)
    problems.push(tooLong('discussions.title.tooLong', 'title', input.title, LONGEST.title));
  if (!audience) problems.push({ code: 'discussions.audience.missing', field: 'audience' });
  problems.push(...textProblems(input, settings.languages));
  const heard = { audience: audience ?? 'own', organisation: speaking.speaker.id, subject };
  const asked = readAsked(input.asked, askable(viewer, heard, organisations, people), nameOf);
  problems.push(...asked.problems);
  if (problems.length > 0 || !audience) return refused(...problems);

  const { author } = speaking;
  return change(db, { country, verb: 'discussion.open', author, clock }, async (on) => {
    const tooMany = await rateProblem(on, country, author.person);
    if (tooMany) return refused(tooMany);
    const id = randomUUID();
    const of = {
      recommendation: subject.kind === 'recommendation' ? subject.id : null,
      action: subject.kind === 'action' ? subject.id : null,
    };
    const isPublic = audience === 'public' && (await isSubjectPublic(on.tx, country, of));
    await on.touch('discussion', [id]);
    await insertDiscussion(on.tx, {
      country,
      id,
      ...of,
      organisation: speaking.speaker.id,
      audience,
      title: input.title,
      language: input.language,
      public: isPublic,
      recorded_at: on.now,
    });
    await say(on, { country, id, public: isPublic }, speaking.speaker.id, input, asked.found);
    return done({ id });
  });
}

/** Says something in a discussion; who was asked by name and answers has nothing waiting there any more. */
export async function writeMessage(
  deps: Deps,
  viewer: Viewer,
  discussion: ListedDiscussion,
  input: MessageInput,
  nameOf: NameOf,
): Promise<Outcome<{ id: string }>> {
  requireAuthority(viewer, discuss);
  const { db, clock } = deps;
  const { country } = viewer;
  const speaking = await speakerOf(deps, viewer, input.organisation);
  if (!speaking) return refused({ code: 'discussions.notYours', field: 'organisation' });
  const [settings, organisations, people] = await readAround(deps, viewer);
  const choices = askable(viewer, discussion, organisations, people);
  const asked = readAsked(input.asked, choices, nameOf);
  const problems = [...textProblems(input, settings.languages), ...asked.problems];
  if (!hearing(organisations, discussion).some(({ id }) => id === speaking.speaker.id))
    problems.push({ code: 'discussions.notHeard', field: 'organisation' });
  if (problems.length > 0) return refused(...problems);

  const { author } = speaking;
  return change(db, { country, verb: 'discussion.write', author, clock }, async (on) => {
    const tooMany = await rateProblem(on, country, author.person);
    if (tooMany) return refused(tooMany);
    // as it stands in this transaction: what it is about may just have been withdrawn
    const standing = await findDiscussion({ db: on.tx }, viewer, discussion.id);
    if (!standing) return refused({ code: 'discussions.gone' });
    const settled = await listUnsettled(on.tx, country, discussion.id, {
      organisations: [speaking.speaker.id],
      person: author.person ?? '',
    });
    await on.touch('discussion_mention', settled);
    await settleMentions(on.tx, country, settled, on.now);
    return say(on, standing, speaking.speaker.id, input, asked.found);
  });
}

async function say(
  { tx, touch, now }: Change,
  discussion: { country: string; id: string; public: boolean },
  organisation: string,
  { text, language }: Pick<MessageInput, 'text' | 'language'>,
  asked: readonly Askable[],
): Promise<Outcome<{ id: string }>> {
  const { country } = discussion;
  const last = await readLast(tx, 'discussion_message', country, discussion.id);
  if (last >= MOST_IN_ONE) return refused({ code: 'discussions.full', values: { most: MOST_IN_ONE } });
  const id = randomUUID();
  const shared = { country, discussion: discussion.id, recorded_at: now };
  const mentions = asked.map((one) => ({
    ...shared,
    id: randomUUID(),
    message: id,
    organisation: one.organisation,
    person: one.person,
  }));
  await touch('discussion_message', [id]);
  await touch(
    'discussion_mention',
    mentions.map((one) => one.id),
  );
  await insertMessage(tx, {
    ...shared,
    id,
    ordinal: last + 1,
    organisation,
    text,
    language,
    public: discussion.public,
  });
  await insertMentions(tx, mentions);
  return done({ id });
}

/** Takes one's own message back: its words go, that there was one stays. Undefined when there is no such message. */
export async function withdrawMessage(
  { db, clock }: Deps,
  viewer: Viewer,
  discussion: ListedDiscussion,
  message: string,
): Promise<Outcome<null> | undefined> {
  requireAuthority(viewer, discuss);
  const { country, person } = viewer;
  const standing = await findMessage(db, country, message);
  if (standing?.discussion !== discussion.id) return undefined;
  const writer = (await readWriters(db, country, [message])).get(message);
  if (!person || writer?.person !== person.id) return refused({ code: 'discussions.notWriter' });
  const author = { person: person.id, organisation: standing.organisation };
  return change(db, { country, verb: 'discussion.withdraw', author, clock }, async ({ tx, touch, now }) => {
    const current = await findMessage(tx, country, message);
    if (!current || current.withdrawn_at) return done(null);
    const mentions = await listUnsettledOf(tx, country, message);
    await touch('discussion_message', [message]);
    await touch('discussion_mention', mentions);
    await emptyMessage(tx, country, message, now);
    await settleMentions(tx, country, mentions, now);
    return done(null);
  });
}

/** Writes down who does what until when; only a body whose people hear the discussion can be the one. */
export async function conclude(
  deps: Deps,
  viewer: Viewer,
  discussion: ListedDiscussion,
  input: ConclusionInput,
): Promise<Outcome<{ id: string }>> {
  requireAuthority(viewer, discuss);
  const { db, clock } = deps;
  const { country } = viewer;
  const speaking = await speakerOf(deps, viewer, input.organisation);
  if (!speaking) return refused({ code: 'discussions.notYours', field: 'organisation' });
  const settings = await readCountryDay(db, country, clock());
  const inside = hearing(await readActive(db, country), discussion);
  const who = inside.find(({ slug }) => slug === input.who);
  const problems: Problem[] = [];
  if (input.conclusion === '') problems.push({ code: 'discussions.conclusion.missing', field: 'conclusion' });
  if (input.conclusion.length > LONGEST.conclusion)
    problems.push(
      tooLong('discussions.conclusion.tooLong', 'conclusion', input.conclusion, LONGEST.conclusion),
    );
  if (!who) problems.push({ code: 'discussions.who.missing', field: 'who' });
  if (!z.iso.date().safeParse(input.due).success || input.due < settings.today)
    problems.push({ code: 'discussions.due.unfit', field: 'due' });
  if (!settings.languages.includes(input.language))
    problems.push({ code: 'discussions.language.unknown', field: 'language' });
  if (!inside.some(({ id }) => id === speaking.speaker.id))
    problems.push({ code: 'discussions.notHeard', field: 'organisation' });
  if (problems.length > 0 || !who) return refused(...problems);

  const { author } = speaking;
  return change(db, { country, verb: 'discussion.conclude', author, clock }, async ({ tx, touch, now }) => {
    const standing = await findDiscussion({ db: tx }, viewer, discussion.id);
    if (!standing) return refused({ code: 'discussions.gone' });
    const last = await readLast(tx, 'discussion_conclusion', country, discussion.id);
    if (last >= MOST_IN_ONE) return refused({ code: 'discussions.full', values: { most: MOST_IN_ONE } });
    const id = randomUUID();
    await touch('discussion_conclusion', [id]);
    await insertConclusion(tx, {
      country,
      id,
      discussion: discussion.id,
      ordinal: last + 1,
      concluded_by: speaking.speaker.id,
      organisation: who.id,
      text: input.conclusion,
      language: input.language,
      due: input.due,
      public: standing.public,
      recorded_at: now,
    });
    return done({ id });
  });
}

/** Says that a conclusion is carried out: the body that does it, or the one that wrote it down. Undefined when there is none. */
export async function finishConclusion(
  { db, clock }: Deps,
  viewer: Viewer,
  discussion: ListedDiscussion,
  id: string,
): Promise<Outcome<null> | undefined> {
  requireAuthority(viewer, discuss);
  const { country } = viewer;
  const find = async (on: Deps['db']) =>
    (await listConclusions(readingAs(on, viewer), [discussion.id]))
      .get(discussion.id)
      ?.find((one) => one.id === id);
  const found = await find(db);
  if (!found) return undefined;
  const author = authorityToSpeak(viewer, found.organisation) ?? authorityToSpeak(viewer, found.concluded_by);
  if (!author) return refused({ code: 'discussions.notTheirs' });
  const { today } = await readCountryDay(db, country, clock());
  return change(db, { country, verb: 'discussion.done', author, clock }, async ({ tx, touch }) => {
    const standing = await find(tx);
    if (!standing || standing.done_on !== null) return done(null);
    await touch('discussion_conclusion', [id]);
    await setDone(tx, country, id, today);
    return done(null);
  });
}

/** Says that what one was asked by name has been seen, without answering here. */
export async function settle(
  { db, clock }: Deps,
  viewer: Viewer,
  discussion: ListedDiscussion,
): Promise<void> {
  const author = requireAuthority(viewer, discuss);
  const { country } = viewer;
  const of = { organisations: speaksFor(viewer), person: author.person ?? '' };
  await change(db, { country, verb: 'discussion.seen', author, clock }, async ({ tx, touch, now }) => {
    const mentions = await listUnsettled(tx, country, discussion.id, of);
    await touch('discussion_mention', mentions);
    await settleMentions(tx, country, mentions, now);
  });
}

async function speakerOf(deps: Deps, viewer: Viewer, slug: string) {
  const speaker = (await listSpeaking(deps, viewer)).find((one) => one.slug === slug);
  const author = speaker && authorityToSpeak(viewer, speaker.id);
  return speaker && author ? { speaker, author } : undefined;
}

function readAround({ db, clock }: Deps, { country }: Viewer) {
  return Promise.all([
    readCountryDay(db, country, clock()),
    readActive(db, country),
    listAskablePeople(db, country),
  ]);
}

function textProblems(
  { text, language }: Pick<MessageInput, 'text' | 'language'>,
  languages: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  if (text === '') problems.push({ code: 'discussions.text.missing', field: 'text' });
  if (text.length > LONGEST.message)
    problems.push(tooLong('discussions.text.tooLong', 'text', text, LONGEST.message));
  if (!languages.includes(language))
    problems.push({ code: 'discussions.language.unknown', field: 'language' });
  return problems;
}

function tooLong(
  code: 'discussions.title.tooLong' | 'discussions.text.tooLong' | 'discussions.conclusion.tooLong',
  field: string,
  text: string,
  most: number,
): Problem {
  return { code, field, values: { length: text.length, most } };
}

async function rateProblem(
  { tx, now }: Change,
  country: string,
  person: string | null,
): Promise<Problem | undefined> {
  const since = new Date(now.getTime() - WITHIN_MINUTES * 60_000);
  const written = await countWritten(tx, country, person ?? '', since);
  if (written < MOST_MESSAGES) return undefined;
  return { code: 'discussions.tooMany', values: { most: MOST_MESSAGES, minutes: WITHIN_MINUTES } };
}
