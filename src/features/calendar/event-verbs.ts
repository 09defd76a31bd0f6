import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { CalendarEventKind } from '../../database/calendar-tables.ts';
import type { InTransaction } from '../../database/connection.ts';
import type { House } from '../../house.ts';
import { change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { mergeNames } from '../../web/names.tsx';
import { newerVersion } from '../../web/newer-version.tsx';
import { eventProblems, type Known } from './check.ts';
import {
  insertEvents,
  listSlugs,
  readEvent,
  readReferences,
  readSessions,
  updateEvent,
} from './event-queries.ts';
import { keepCalendar } from './policy.ts';
import { eventVersion, type EventInput } from './schema.ts';
import { readSessionLines } from './session-lines.ts';

type Deps = Pick<House, 'db' | 'clock'>;
const LONGEST_SLUG = 60;

/** Enters an event. Comes back with its address, or with every problem at once. */
export async function addEvent(
  { db, clock }: Deps,
  viewer: Viewer,
  languages: readonly string[],
  input: EventInput,
): Promise<Outcome<{ slug: string }>> {
  const author = requireAuthority(viewer, keepCalendar);
  const { country } = viewer;
  return change(db, { country, verb: 'calendar.add', author, clock }, async ({ tx, now, touch }) => {
    const { known, columns } = await referring(tx, country, languages, input);
    const problems = [
      ...eventProblems(input, known),
      ...takenProblems(input, await readSessions(tx, country)),
    ];
    if (problems.length > 0) return refused(...problems);
    const id = randomUUID();
    const slug = await freeSlug(tx, country, baseOf(input));
    await touch('calendar_event', [id]);
    const own = { id, slug, country, names: JSON.stringify(input.names), recorded_at: now, changed_at: now };
    await insertEvents(tx, [{ ...own, ...columns }]);
    return done({ slug });
  });
}

/** Changes an event that is not withdrawn. */
export async function changeEvent(
  { db, clock }: Deps,
  viewer: Viewer,
  languages: readonly string[],
  slug: string,
  input: EventInput,
): Promise<Outcome<null>> {
  const author = requireAuthority(viewer, keepCalendar);
  const { country } = viewer;
  return change(db, { country, verb: 'calendar.change', author, clock }, async ({ tx, now, touch }) => {
    const event = await readEvent(tx, country, slug);
    if (!event || event.withdrawn_at) return refused({ code: 'calendar.withdrawn.already' });
    const { known, columns } = await referring(tx, country, languages, input);
    const others = (await readSessions(tx, country)).filter(({ id }) => id !== event.id);
    const problems = [...eventProblems(input, known), ...takenProblems(input, others)];
    const isNewer = eventVersion(event) !== input.version;
    if (isNewer || problems.length > 0) return refused(...(isNewer ? [newerVersion] : []), ...problems);
    await touch('calendar_event', [event.id]);
    const names = mergeNames(event.names, input.names, languages);
    await updateEvent(tx, country, event.id, { ...columns, names: JSON.stringify(names), changed_at: now });
    return done(null);
  });
}

/** Says that an event will not be. It stays at its address, and calendars that hold a copy are told. */
export async function withdrawEvent(
  { db, clock }: Deps,
  viewer: Viewer,
  slug: string,
): Promise<Outcome<null>> {
  const author = requireAuthority(viewer, keepCalendar);
  const { country } = viewer;
  return change(db, { country, verb: 'calendar.withdraw', author, clock }, async ({ tx, now, touch }) => {
    const event = await readEvent(tx, country, slug);
    if (!event || event.withdrawn_at) return refused({ code: 'calendar.withdrawn.already' });
    await touch('calendar_event', [event.id]);
    await updateEvent(tx, country, event.id, { withdrawn_at: now, changed_at: now });
    return done(null);
  });
}

export type EnteredSessions = { added: number; changed: number; same: number };

/**
 * Enters many sessions at once, all or none. One that is there already takes the new days, so that the table of a year
 * can be pasted again once days have moved.
 */
export async function enterSessions(
  { db, clock }: Deps,
  viewer: Viewer,
  language: string,
  text: string,
): Promise<Outcome<EnteredSessions>> {
  const author = requireAuthority(viewer, keepCalendar);
  const { country } = viewer;
  const { sessions, problems } = readSessionLines(text);
  if (problems.length > 0) return refused(...problems);
  return change(db, { country, verb: 'calendar.sessions', author, clock }, async ({ tx, now, touch }) => {
    const standing = await readSessions(tx, country);
    const entered: EnteredSessions = { added: 0, changed: 0, same: 0 };
    for (const { mechanism, session, from, to } of sessions) {
      const days = { starts_on: from, ends_on: to };
      const there = standing.find((one) => one.mechanism === mechanism && one.session === session);
      if (there && there.starts_on === from && there.ends_on === to) {
        entered.same += 1;
      } else if (there) {
        await touch('calendar_event', [there.id]);
        await updateEvent(tx, country, there.id, { ...days, changed_at: now });
        entered.changed += 1;
      } else {
        const id = randomUUID();
        const slug = await freeSlug(tx, country, slugIn(`${mechanism} ${session}`) || 'session');
        await touch('calendar_event', [id]);
        const own = { country, id, slug, kind: 'session', mechanism, session, names: '{}' } as const;
        const empty = { place: '', web_address: '', note: '', language };
        await insertEvents(tx, [
          { ...own, ...days, ...empty, public: true, recorded_at: now, changed_at: now },
        ]);
        entered.added += 1;
      }
    }
    return done(entered);
  });
}

/** What an input refers to by slugs, and its columns but for its names. */
async function referring(
  tx: InTransaction,
  country: string,
  languages: readonly string[],
  input: EventInput,
) {
  const { reviews, organisations } = await readReferences(tx, country);
  const known: Known = {
    languages,
    reviews: new Set(reviews.keys()),
    organisations: new Set(organisations.keys()),
  };
  const isSession = input.kind === 'session';
  const columns = {
    kind: input.kind as CalendarEventKind,
    mechanism: input.mechanism || null,
    session: isSession ? input.session : null,
    review: reviews.get(input.review) ?? null,
    organisation: organisations.get(input.organisation) ?? null,
    starts_on: input.from,
    ends_on: input.to || input.from,
    place: input.place,
    web_address: input.webAddress,
    note: input.note,
    language: input.language,
    public: input.public,
  };
  return { known, columns };
}

/** A mechanism has each session once. */
function takenProblems(
  { kind, mechanism, session }: EventInput,
  standing: readonly { mechanism: string | null; session: string | null; slug: string }[],
): Problem[] {
  const isTaken =
    kind === 'session' && standing.some((one) => one.mechanism === mechanism && one.session === session);
  return isTaken
    ? [{ code: 'calendar.session.taken', field: 'session', values: { mechanism, session } }]
    : [];
}

function baseOf({ kind, mechanism, session, names, from }: EventInput): string {
  if (kind === 'session') return slugIn(`${mechanism} ${session}`) || 'session';
  const title = Object.values(names).map(slugIn).find(Boolean);
  return title ?? `${kind}-${from.slice(0, 4)}`;
}

function slugIn(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
}

async function freeSlug(tx: InTransaction, country: string, base: string): Promise<string> {
  // `new` is where the form stands
  const taken = new Set([...(await listSlugs(tx, country, base)), 'new']);
  if (!taken.has(base)) return base;
  for (let count = 2; ; count++) if (!taken.has(`${base}-${count}`)) return `${base}-${count}`;
}
