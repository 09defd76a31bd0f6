import { RateLimiterMemory } from 'rate-limiter-flexible';
import { everyone } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { messagePage } from '../../web/error-pages.tsx';
import type { Typed } from '../../web/forms.ts';
import { readForm } from '../../web/lines.ts';
import { secondsToWait } from '../../web/rate-limit.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { updateForm } from '../updates/schema.ts';
import { EndedLinkPage, LinkFormPage } from './link-pages.tsx';
import { openLink, saveThroughLink, type OpenedLink } from './links.ts';
import { formHref, linkFields } from './schema.ts';

const LINK = '/reporting/:token';
/** Links that stand for nothing, by whoever asks for them. */
const MISSED = { points: 30, duration: 600 };
/** Forms that are sent through one link. */
const SENT = { points: 30, duration: 3600 };

const STATUS = { unknown: 404, used: 410, expired: 410, refused: 403, there: 409 } as const;

type Deps = Pick<House, 'db' | 'clock' | 'country' | 'files' | 'config' | 'jobs'>;

/**
 * One form behind a mailed link, without sign-in. Opening it uses nothing up, since programs that look for malware open what is
 * in mails; saving does.
 */
export function linkRoutes(house: Deps): Route[] {
  const missed = new RateLimiterMemory(MISSED);
  const sent = new RateLimiterMemory(SENT);

  /** What a link opens, or the seconds to wait for whoever tries too many that open nothing. */
  const open = async (ask: Ask): Promise<OpenedLink | number> => {
    // kept by nobody, found by no search, and told to no other page
    ask.header('cache-control', 'no-store');
    ask.header('x-robots-tag', 'noindex, nofollow');
    ask.header('referrer-policy', 'strict-origin');
    const opened = await openLink(house, ask.req.param('token') ?? '');
    if (opened.state !== 'unknown') return opened;
    const wait = await secondsToWait(missed, ask.get('address'));
    return wait > 0 ? wait : opened;
  };

  const tooMany = async (ask: Ask, seconds: number) => {
    ask.header('retry-after', String(seconds));
    const page = ask.get('page');
    return messagePage(ask, page, 429, 'mailLinks.tooMany.title', 'mailLinks.tooMany', { seconds });
  };

  const form = (
    ask: Ask,
    opened: OpenedLink & { state: 'valid' },
    typed: Typed = {},
    problems: readonly Problem[] = [],
  ) => {
    const view = { ...opened, token: ask.req.param('token') ?? '', typed, problems };
    return ask.html(<LinkFormPage page={ask.get('page')} view={view} />, problems.length > 0 ? 400 : 200);
  };

  const ended = (ask: Ask, opened: Exclude<OpenedLink, { state: 'valid' }>) => {
    const page = ask.get('page');
    const isSaved = page.query.get('done') === 'saved';
    const status = isSaved && opened.state === 'used' ? 200 : STATUS[opened.state];
    return ask.html(<EndedLinkPage page={page} opened={opened} isSaved={isSaved} />, status);
  };

  const show = async (ask: Ask) => {
    const opened = await open(ask);
    if (typeof opened === 'number') return tooMany(ask, opened);
    if (opened.state !== 'valid') return ended(ask, opened);
    // who has signed in already writes in the whole form, and keeps the link
    if (ask.get('page').viewer.person?.id === opened.link.person)
      return ask.redirect(formHref(opened.subject), 303);
    return form(ask, opened);
  };

  const save = async (ask: Ask) => {
    const opened = await open(ask);
    if (typeof opened === 'number') return tooMany(ask, opened);
    if (opened.state !== 'valid') return ended(ask, opened);
    const wait = await secondsToWait(sent, opened.link.id);
    if (wait > 0) return tooMany(ask, wait);
    const { typed } = await readForm(ask, updateForm);
    // nothing but the fields of this form, whatever else was sent
    const own = Object.fromEntries(linkFields.map((name) => [name, typed[name] ?? '']));
    const { formats } = ask.get('page');
    const outcome = await saveThroughLink(house, opened, updateForm.parse(own), (names) =>
      formats.name(names),
    );
    if (outcome !== 'spent' && !outcome.ok) return form(ask, opened, own, outcome.problems);
    const saved = outcome === 'spent' ? '' : '?done=saved';
    return ask.redirect(`${ask.req.path}${saved}`, 303);
  };

  return [get(LINK, everyone, show), post(LINK, everyone, save)];
}
