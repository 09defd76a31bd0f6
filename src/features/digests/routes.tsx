import { RateLimiterMemory } from 'rate-limiter-flexible';
import { everyone, signedIn } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { messagePage, notFoundPage } from '../../web/error-pages.tsx';
import { dayIn } from '../../web/formats.ts';
import type { Typed } from '../../web/forms.ts';
import { readForm } from '../../web/lines.ts';
import { secondsToWait } from '../../web/rate-limit.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { listInbox, readInboxSettings } from '../inbox/actions.ts';
import { listRefusals } from '../mail/actions.ts';
import { composeDigest, named, takesLink } from './compose.ts';
import { digestDone, DigestPage, PreviewPage, StopPage } from './pages.tsx';
import { findReader, readLastSent } from './queries.ts';
import { digestForm } from './schema.ts';
import { readerOf } from './send.ts';
import { changeDigest, confirmAddress, ownerOf, readDigest, stopDigest } from './settings.ts';
import { personOf } from './stop-token.ts';

const OWN = '/account/digest';
const STOP = '/digest/stop/:token';
/** Tokens that this site has not made, by whoever sends them. */
const MISSED = { points: 30, duration: 600 };

/** How often somebody is mailed what waits for them, what that mail would be now, and ending it from the mail itself. */
export function digestRoutes(house: House): Route[] {
  return [...ofSettings(house), ...ofStopping(house)];
}

function ofSettings(house: House): Route[] {
  const { db } = house;

  const show = async (ask: Ask, typed: Typed = {}, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const { viewer, country, query } = page;
    const person = ownerOf(viewer);
    const [setting, last, refusals] = await Promise.all([
      readDigest(db, viewer.country, person, country.timeZone),
      readLastSent(db, viewer.country, person),
      listRefusals(db, viewer.country, person),
    ]);
    const stands = {
      frequency: setting.frequency,
      weekday: String(setting.weekday),
      hour: String(setting.hour),
      'time-zone': setting.time_zone,
    };
    const view = {
      typed: { ...stands, ...typed },
      problems,
      next: setting.next_at,
      timeZone: setting.time_zone,
      last,
      refusal: refusals[0],
      done: problems.length > 0 ? undefined : digestDone.find((known) => known === query.get('done')),
    };
    return ask.html(<DigestPage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  const preview = async (ask: Ask) => {
    const page = ask.get('page');
    const { viewer, country, head } = page;
    const person = ownerOf(viewer);
    const now = house.clock();
    const today = dayIn(country.timeZone, now);
    const [{ items }, setting, { linkDays }, reader] = await Promise.all([
      listInbox(db, viewer, { today, now, head }),
      readDigest(db, viewer.country, person, country.timeZone),
      readInboxSettings(db, viewer.country),
      findReader(db, viewer.country, person),
    ]);
    if (items.length === 0 || !reader) return ask.html(<PreviewPage page={page} digest={undefined} />);
    const speaks = readerOf(house, country, { ...reader, time_zone: setting.time_zone }, today);
    // a link is made for a mail alone: whoever looks has signed in
    const links = new Map(
      (linkDays === null ? [] : named(items).filter(takesLink)).map((item) => [
        item,
        speaks.t('digests.preview.link'),
      ]),
    );
    const until = new Date(now.getTime() + (linkDays ?? 0) * 86_400_000);
    const digest = composeDigest(speaks, items, links, until);
    return ask.html(<PreviewPage page={page} digest={{ ...digest, language: reader.language }} />);
  };

  return [
    get(OWN, signedIn, (ask) => show(ask)),
    post(OWN, signedIn, async (ask) => {
      const { value, typed } = await readForm(ask, digestForm);
      const outcome = await changeDigest(house, ask.get('page').viewer, value);
      return outcome.ok ? ask.redirect(`${OWN}?done=saved`, 303) : show(ask, typed, outcome.problems);
    }),
    get(`${OWN}/preview`, signedIn, preview),
    post(`${OWN}/address`, signedIn, async (ask) => {
      await confirmAddress(house, ask.get('page').viewer);
      return ask.redirect(`${OWN}?done=confirmed`, 303);
    }),
  ];
}

function ofStopping(house: House): Route[] {
  const missed = new RateLimiterMemory(MISSED);

  const find = async (ask: Ask): Promise<string | Response> => {
    ask.header('cache-control', 'no-store');
    ask.header('x-robots-tag', 'noindex, nofollow');
    ask.header('referrer-policy', 'strict-origin');
    const page = ask.get('page');
    const person = personOf(house.secret, ask.req.param('token') ?? '');
    if (person !== undefined) return person;
    const seconds = await secondsToWait(missed, ask.get('address'));
    return seconds > 0
      ? messagePage(ask, page, 429, 'mailLinks.tooMany.title', 'mailLinks.tooMany', { seconds })
      : notFoundPage(ask, page);
  };

  return [
    // a program that looks for malware opens this and changes nothing
    get(STOP, everyone, async (ask) => {
      const person = await find(ask);
      if (typeof person !== 'string') return person;
      return ask.html(<StopPage page={ask.get('page')} isStopped={ask.req.query('done') === 'stopped'} />);
    }),
    // sent by a program of mail too (RFC 8058), with neither cookie nor origin
    post(
      STOP,
      everyone,
      async (ask) => {
        const person = await find(ask);
        if (typeof person !== 'string') return person;
        await stopDigest(house, person);
        return ask.redirect(`${ask.req.path}?done=stopped`, 303);
      },
      { from: 'anywhere' },
    ),
  ];
}
