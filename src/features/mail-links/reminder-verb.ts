import { randomUUID } from 'node:crypto';
import { publicViewer, requireAuthority, type Viewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { Translated } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { translatorFor } from '../../i18n/languages.ts';
import { stateNamer } from '../../i18n/state-names.ts';
import { change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { createFormats } from '../../web/formats.ts';
import { listMembers, readInboxSettings, stepsOf } from '../inbox/actions.ts';
import type { ReportedOn } from '../inbox/schema.ts';
import { queueMail } from '../mail/actions.ts';
import { hasDraft } from './queries.ts';
import { readSubject, type StandingSubject } from '../updates/actions.ts';
import { makeMailLinks } from './links.ts';
import { sendReminders } from './policy.ts';
import {
  findSubject,
  insertReminder,
  listRecipients,
  readCountryNames,
  readLastReminder,
  type Recipient,
} from './queries.ts';
import { formHref, signInHref, type PublicSubject } from './schema.ts';

type Deps = Pick<House, 'db' | 'clock' | 'config' | 'country' | 'languages' | 'jobs'>;

/** A body is reminded of the same thing once a day at most. */
const PAUSE = 24 * 3600 * 1000;
const LONGEST_NOTE = 1_000;

/** A body that can be reminded, with whoever is told: those to whom such things come first. */
export type Remindable = {
  id: string;
  slug: string;
  names: Translated;
  people: readonly Recipient[];
  last: Date | undefined;
};

/** The bodies that report on something and can be reminded of it. */
export async function listRemindable(
  { db, country }: Pick<Deps, 'db' | 'country'>,
  standing: StandingSubject,
  on: ReportedOn,
): Promise<Remindable[]> {
  const open = standing.organisations.filter(({ suspended_at }) => suspended_at === null);
  const members = await listMembers(
    db,
    country,
    open.map(({ id }) => id),
  );
  return Promise.all(
    open.map(async ({ id, slug, names }) => {
      const [first] = stepsOf(members.filter(({ organisation }) => organisation === id));
      const people = await listRecipients(
        db,
        country,
        (first?.people ?? []).map(({ person }) => person),
      );
      return { id, slug, names, people, last: await readLastReminder(db, country, id, on) };
    }),
  );
}

export type ReminderInput = { organisation: string; note: string; language: string };

/**
 * Mails a body's first people that one of its actions or duties waits for a report, with a link of their own each where the
 * country wants such links and everybody may read what it is about. Undefined when there is no such thing.
 */
export async function sendReminder(
  house: Deps,
  viewer: Viewer,
  on: ReportedOn,
  input: ReminderInput,
): Promise<Outcome<{ told: number }> | undefined> {
  const author = requireAuthority(viewer, sendReminders);
  const { db, clock, country } = house;
  const standing = await readSubject(db, country, on);
  const subject = await findSubject(readingAs(db, viewer), on);
  if (!standing || !subject || standing.isGone) return undefined;
  const body = (await listRemindable(house, standing, on)).find(({ slug }) => slug === input.organisation);
  const problems: Problem[] = [];
  if (input.note.length > LONGEST_NOTE)
    problems.push({
      code: 'plans.text.tooLong',
      field: 'note',
      values: { length: input.note.length, most: LONGEST_NOTE },
    });
  if (!body) return refused({ code: 'updates.organisation.none', field: 'organisation' }, ...problems);
  if (body.last && clock().getTime() - body.last.getTime() < PAUSE)
    problems.push({ code: 'reminders.recent', field: 'organisation' });
  const people = body.people.filter(({ isRefused }) => !isRefused);
  if (people.length === 0) problems.push({ code: 'reminders.nobody', field: 'organisation' });
  if (problems.length > 0) return refused(...problems);

  const [{ linkDays }, names, isPublic, isBegun] = await Promise.all([
    readInboxSettings(db, country),
    readCountryNames(db, country),
    findSubject(readingAs(db, publicViewer(country)), on),
    hasDraft(db, country, body.id, on),
  ]);
  const days = isPublic && !isBegun ? linkDays : null;
  await change(db, { country, verb: 'reminder.send', author, clock }, async ({ tx, now, touch }) => {
    const id = randomUUID();
    await touch('reminder', [id]);
    await insertReminder(tx, {
      country,
      id,
      organisation: body.id,
      action: 'action' in on ? on.action : null,
      assignment: 'assignment' in on ? on.assignment : null,
      note: input.note,
      language: input.language,
      recorded_at: now,
    });
    for (const recipient of people) {
      const wanted = [{ organisation: body.id, on }];
      const [link] =
        days === null ? [] : await makeMailLinks(tx, house, { person: recipient.person, days, wanted });
      await queueMail(house, tx, reminderMail(house, { recipient, subject, body, names, link, days, input }));
    }
  });
  house.jobs.wake();
  return done({ told: people.length });
}

function reminderMail(
  { languages, config, clock }: Pick<Deps, 'languages' | 'config' | 'clock'>,
  of: {
    recipient: Recipient;
    subject: PublicSubject;
    body: Remindable;
    names: Awaited<ReturnType<typeof readCountryNames>>;
    link: string | undefined;
    days: number | null;
    input: ReminderInput;
  },
) {
  const { recipient, subject, body, names, link, days, input } = of;
  const own = names.languages[0] ?? 'en';
  const t = translatorFor(languages, recipient.language, own);
  const formats = createFormats(recipient.language, names.time_zone, stateNamer(recipient.language));
  const signIn = `${config.publicUrl}${signInHref(formHref(subject))}`;
  const until = new Date(clock().getTime() + (days ?? 0) * 86_400_000);
  const parts = [
    t('reminders.mail.greeting', { name: recipient.name }),
    t('reminders.mail.lead', { organisation: formats.name(body.names), country: formats.name(names.names) }),
    subject.kind === 'assignment' ? `${subject.number}  ${subject.title}` : subject.title,
    ...(input.note === '' ? [] : [`${t('reminders.mail.note')}\n${input.note}`]),
    ...(link === undefined ? [] : [`${t('reminders.mail.link', { date: formats.day(until) })}\n${link}`]),
    `${t('reminders.mail.signIn')}\n${signIn}`,
  ];
  return {
    to: recipient.email,
    person: recipient.person,
    subject: t('reminders.mail.subject', { country: formats.name(names.names) }),
    body: `${parts.join('\n\n')}\n`,
  };
}
