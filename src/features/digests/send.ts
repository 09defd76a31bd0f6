import { randomUUID } from 'node:crypto';
import type { House } from '../../house.ts';
import { translatorFor } from '../../i18n/languages.ts';
import { stateNamer } from '../../i18n/state-names.ts';
import { readHead } from '../../ledger/queries.ts';
import type { CountrySettings } from '../../web/context.ts';
import { createFormats, dayIn } from '../../web/formats.ts';
import { findViewer } from '../accounts/actions.ts';
import { readCountrySettings } from '../country/actions.ts';
import { listInbox, readInboxSettings, type When } from '../inbox/actions.ts';
import type { InboxItem } from '../inbox/schema.ts';
import { forgetEndedLinks, makeMailLinks } from '../mail-links/actions.ts';
import { queueMail } from '../mail/actions.ts';
import { composeDigest, named, takesLink, type Reader } from './compose.ts';
import { listDue, setNext, settlePeriod, takeDue, type DueDigest } from './queries.ts';
import { nextAfter, periodOf } from './schedule.ts';
import { stopToken } from './stop-token.ts';

/** How many are read at a time; each is sent in a transaction of its own. */
const BATCH = 100;
const EVERY_MS = 30_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Round = {
  house: House;
  country: CountrySettings;
  linkDays: number | null;
  when: When;
  /** What waits, by roles: it is the same for all who have the same. */
  waiting: Map<string, Promise<readonly InboxItem[]>>;
};

/**
 * Sends every digest that is due, and comes back with how many mails that makes. One transaction a person settles the
 * period, queues the mail and says when the next is due: a process that is killed leaves each sent once or due still.
 */
export async function sendDueDigests(house: House): Promise<number> {
  let sent = 0;
  for (;;) {
    const now = house.clock();
    const due = await listDue(house.db, house.country, now, BATCH);
    if (due.length === 0) return sent;
    const [country, { linkDays }, head] = await Promise.all([
      readCountrySettings(house.db, house.country),
      readInboxSettings(house.db, house.country),
      readHead(house.db, house.country),
    ]);
    const newest = head && { seq: head.seq, hash: head.hash.toString('hex'), recordedAt: head.recorded_at };
    const when = { today: dayIn(country.timeZone, now), now, head: newest };
    const round: Round = { house, country, linkDays, when, waiting: new Map() };
    let taken = 0;
    for (const one of due) {
      const outcome = await sendOne(round, one);
      if (outcome !== 'elsewhere') taken += 1;
      if (outcome === 'sent') sent += 1;
    }
    house.jobs.wake();
    // another process has all that is left
    if (taken === 0) return sent;
  }
}

/** What became of somebody's digest; `elsewhere`: another process has it. */
type Outcome = 'sent' | 'nothing' | 'elsewhere';

async function sendOne(round: Round, due: DueDigest): Promise<Outcome> {
  const { house, when } = round;
  try {
    // whoever can neither read nor be reached is asked again next time
    const items = due.isSuspended || due.isRefused ? [] : await waitingFor(round, due);
    return await settle(round, due, items);
  } catch (error) {
    const { name, stack } = error as Error;
    house.log.error({ digest: due.id, name, stack: stack?.split('\n').slice(1).join('\n') }, 'digest failed');
    // one that fails does not keep the others waiting
    await house.db
      .transaction()
      .execute((tx) => setNext(tx, house.country, due.id, new Date(when.now.getTime() + HOUR)));
    return 'nothing';
  }
}

/** Those who look after everything see what they wrote themselves otherwise than others do. */
const apart = /secretariat/;

async function waitingFor({ house, when, waiting }: Round, due: DueDigest): Promise<readonly InboxItem[]> {
  const list = async (): Promise<readonly InboxItem[]> => {
    const viewer = await findViewer(house, due.person);
    return viewer ? (await listInbox(house.db, viewer, when)).items : [];
  };
  if (apart.test(due.roles)) return list();
  const known = waiting.get(due.roles) ?? list();
  waiting.set(due.roles, known);
  return known;
}

async function settle(round: Round, due: DueDigest, items: readonly InboxItem[]): Promise<Outcome> {
  const { house, country, linkDays, when } = round;
  const { db, config, secret } = house;
  return db
    .transaction()
    .execute(async (tx) => {
      if (!(await takeDue(tx, house.country, due.id, when.now))) return 'elsewhere' as const;
      await setNext(tx, house.country, due.id, nextAfter(due, when.now));
      if (due.isSuspended || due.isRefused) return 'nothing' as const;
      const period = { country: house.country, person: due.person, period: periodOf(due, due.next_at) };
      const row = { ...period, id: randomUUID(), items: items.length, settled_at: when.now };
      if (items.length === 0) {
        await settlePeriod(tx, row);
        return 'nothing' as const;
      }
      const open = linkDays === null ? [] : named(items).filter(takesLink);
      const wanted = open.flatMap(({ organisation, reportsOn }) =>
        organisation !== undefined && reportsOn ? [{ organisation, on: reportsOn }] : [],
      );
      const mail = { to: due.email, person: due.person };
      const unsubscribe = `${config.publicUrl}/digest/stop/${stopToken(secret, due.person)}`;
      const made =
        linkDays === null
          ? []
          : await makeMailLinks(tx, house, { person: due.person, days: linkDays, wanted });
      const links = new Map(open.map((item, at) => [item, made[at] ?? '']));
      const until = linkDays === null ? undefined : new Date(when.now.getTime() + linkDays * DAY);
      const digest = composeDigest(readerOf(house, country, due, when.today), items, links, until);
      const message = await queueMail(house, tx, { ...mail, ...digest, unsubscribe });
      if (!(await settlePeriod(tx, { ...row, mail_message: message }))) throw new SettledAlready();
      return 'sent' as const;
    })
    .catch((error: unknown) => {
      if (!(error instanceof SettledAlready)) throw error;
      // the period was sent under another setting: what was prepared is undone, and the next one is due
      return db.transaction().execute(async (tx) => {
        await setNext(tx, house.country, due.id, nextAfter(due, when.now));
        return 'nothing' as const;
      });
    });
}

class SettledAlready extends Error {}

/** In whose language and on whose calendar a digest is written. */
export function readerOf(
  { languages, config }: Pick<House, 'languages' | 'config'>,
  country: CountrySettings,
  { name, language, time_zone }: Pick<DueDigest, 'name' | 'language' | 'time_zone'>,
  today: string,
): Reader {
  const own = country.languages[0] ?? 'en';
  const formats = createFormats(language, time_zone, stateNamer(language));
  return {
    t: translatorFor(languages, language, own),
    formats,
    name,
    countryName: formats.name(country.names),
    publicUrl: config.publicUrl,
    today,
  };
}

/** Sends digests as they fall due for as long as the site is served. */
export function startDigests(house: House): { stop(): Promise<void> } {
  let isStopped = false;
  let round = Promise.resolve();
  const look = () => {
    round = round.then(async () => {
      if (isStopped) return;
      try {
        await forgetEndedLinks(house.db, house.country, house.clock());
        await sendDueDigests(house);
      } catch (error) {
        house.log.error({ name: (error as Error).name, code: (error as { code?: unknown }).code }, 'digests');
      }
    });
  };
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  look();
  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await round;
    },
  };
}
