import { createHash } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { everyone, publicViewer, signedIn, type Viewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Ask, PageContext } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { dayIn } from '../../web/formats.ts';
import { hasAlready } from '../../web/negotiate.ts';
import { secondsToWait } from '../../web/rate-limit.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { listOrganisations } from '../organisations/actions.ts';
import { NewAddressPage, OWN, OwnCalendarPage } from './address-page.tsx';
import { endAddress, makeAddress, readOwnAddress, viewerAt } from './addresses.ts';
import { addDays } from './days.ts';
import { filterEntries, listEntries, type Entry } from './entries.ts';
import { calendarFeed } from './feed.ts';
import { filterOf, type CalendarFilter } from './schema.ts';

/** How far back a calendar remembers, in days. */
const REMEMBERED = 366;
const NO_FILTER: CalendarFilter = {
  mechanism: undefined,
  kind: undefined,
  organisation: undefined,
  mine: false,
};
/** Programs of calendars ask every few minutes at most; each address has several of them. */
const ASKED = { points: 120, duration: 3600 };
/** Addresses that stand for nobody, by whoever asks for them. */
const MISSED = { points: 30, duration: 600 };

type Deps = Pick<House, 'db' | 'clock' | 'country'>;

/** The calendar for programs of calendars: everybody's, an organisation's, and a person's own at a secret address. */
export function feedRoutes(house: Deps): Route[] {
  const { db } = house;
  const asked = new RateLimiterMemory(ASKED);
  const missed = new RateLimiterMemory(MISSED);

  /** What a viewer may see of the past year and of what is to come. */
  const entriesFor = async (viewer: Viewer, { country }: PageContext): Promise<Entry[]> => {
    const today = dayIn(country.timeZone, house.clock());
    const reading = readingAs(db, viewer);
    const before = await listEntries(reading, { today, isPast: true, withWithdrawn: true });
    const coming = await listEntries(reading, { today, withWithdrawn: true });
    const since = addDays(today, -REMEMBERED);
    return [...before.filter(({ to }) => to >= since).toReversed(), ...coming];
  };

  const publicFeed = async (ask: Ask, filter: CalendarFilter, name: string) => {
    const page = ask.get('page');
    const entries = await entriesFor(publicViewer(page.country.code), page);
    return sendFeed(ask, calendarFeed(page, name, filterEntries(entries, filter)));
  };

  const ofOrganisation = async (ask: Ask) => {
    const page = ask.get('page');
    const all = await listOrganisations(readingAs(db, publicViewer(page.country.code)));
    const found = all.find(({ slug }) => slug === ask.req.param('slug'));
    if (!found) return notFoundPage(ask, page);
    const name = page.t('calendar.feed.of', {
      name: page.formats.name(found.names),
      country: page.countryName,
    });
    return publicFeed(ask, { ...NO_FILTER, organisation: found.slug }, name);
  };

  const ownFeed = async (ask: Ask) => {
    const page = ask.get('page');
    const token = (ask.req.param('token') ?? '').replace(/\.ics$/, '');
    const viewer = await viewerAt(house, token);
    const wait = viewer?.person
      ? await secondsToWait(asked, viewer.person.id)
      : await secondsToWait(missed, ask.get('address'));
    if (wait > 0) {
      ask.header('retry-after', String(wait));
      return ask.text(page.t('calendar.own.tooMany', { seconds: wait }), 429);
    }
    if (!viewer) return notFoundPage(ask, page);
    const own = await ownSlugs(house, viewer);
    const theirs = filterEntries(await entriesFor(viewer, page), filterOf(page.query), own);
    const name = page.t('calendar.feed.own', { country: page.countryName });
    ask.header('x-robots-tag', 'noindex');
    return sendFeed(ask, calendarFeed(page, name, theirs), 'private, no-cache');
  };

  const ownPage = async (ask: Ask) => {
    const page = ask.get('page');
    const found = await readOwnAddress(house, page.viewer);
    const isEnded = page.query.get('done') === 'ended';
    return ask.html(<OwnCalendarPage page={page} since={found?.created_at} isEnded={isEnded} />);
  };

  return [
    get('/calendar.ics', everyone, (ask) => {
      const page = ask.get('page');
      const filter = { ...filterOf(page.query), mine: false };
      return publicFeed(ask, filter, page.t('calendar.feed.name', { country: page.countryName }));
    }),
    get('/organisations/:slug/calendar.ics', everyone, ofOrganisation),
    get('/calendar/own/:token', everyone, ownFeed),

    get(OWN, signedIn, ownPage),
    post(OWN, signedIn, async (ask) => {
      const page = ask.get('page');
      const token = await makeAddress(house, page.viewer);
      const whole = `${page.publicUrl}/calendar/own/${token}.ics?lang=${page.language}`;
      return ask.html(<NewAddressPage page={page} whole={whole} mine={`${whole}&mine=yes`} />);
    }),
    post(`${OWN}/end`, signedIn, async (ask) => {
      await endAddress(house, ask.get('page').viewer);
      return ask.redirect(`${OWN}?done=ended`, 303);
    }),
  ];
}

/** The slugs of the organisations that somebody belongs to. */
async function ownSlugs({ db }: Pick<House, 'db'>, viewer: Viewer): Promise<string[]> {
  if (viewer.memberships.length === 0) return [];
  const organisations = await listOrganisations(readingAs(db, viewer));
  return organisations
    .filter(({ id }) => viewer.memberships.some(({ organisation }) => organisation === id))
    .map(({ slug }) => slug);
}

function sendFeed(ask: Ask, text: string, caching = 'no-cache'): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 24)}"`;
  ask.header('etag', etag);
  // kept, but asked again each time: what is withdrawn disappears at once
  ask.header('cache-control', caching);
  ask.header('vary', 'accept-language, cookie');
  ask.header('content-language', ask.get('page').language);
  if (hasAlready(ask.req.header('if-none-match'), etag)) return ask.body(null, 304);
  ask.header('content-type', 'text/calendar; charset=utf-8');
  ask.header('content-disposition', 'inline; filename="calendar.ics"');
  return ask.body(text);
}
