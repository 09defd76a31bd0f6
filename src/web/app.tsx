import { randomUUID } from 'node:crypto';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';
import type { Logger } from 'pino';
import { may, NotAllowed, publicViewer, type Viewer } from '../access/policy.ts';
import { translatorFor, type T } from '../i18n/languages.ts';
import type { Language } from '../i18n/translator.ts';
import { stateNamer } from '../i18n/state-names.ts';
import { findAsset, packAsset } from './assets.ts';
import type { Ask, AsOf, CountrySettings, Env, Head, NavigationItem, PageContext } from './context.ts';
import { faultPage, messagePage, notFoundPage } from './error-pages.tsx';
import { faultOf } from './faults.ts';
import { createFormats, type Formats } from './formats.ts';
import type { Measures } from './measures.ts';
import { createPrograms, isForPrograms } from './programs.ts';
import { encodingFor, pack } from './packing.ts';
import { coalesce, RegisterPages, type DrawnPage } from './register-pages.ts';
import { atReadableAddress, isDay } from './readable-address.ts';
import { sayRefused } from './refused-title.ts';
import type { Route } from './routes.ts';
import {
  otherSitesHeaders,
  publicHeaders,
  refuseOtherOrigins,
  signedInHeaders,
  visitorAddress,
} from './security.ts';

/** What the shell needs from the rest of the house; handed in by main.ts, since the web knows no feature. */
export type Shell = {
  routes: readonly Route[];
  languages: readonly Language[];
  navigation: readonly NavigationItem[];
  publicUrl: string;
  addressHeader: string | undefined;
  log: Logger;
  measures: Measures;
  readCountry(): Promise<CountrySettings>;
  readHead(): Promise<Head | undefined>;
  /** The last ledger entry of a day in the country's time zone. */
  readAsOf(date: string): Promise<AsOf>;
  /** Who a request's cookies stand for; null for the public. */
  authenticate(headers: Headers): Promise<Viewer | null>;
  /** Whom a program's key speaks for; null when it stands for nobody (any more). */
  authenticateKey(key: string): Promise<Viewer | null>;
  /** How much waits for somebody, for the menu; without it, the menu counts nothing. */
  countWaiting?(viewer: Viewer, country: CountrySettings, head: Head | undefined): Promise<number>;
  now(): Date;
};

const FORM_LIMIT = 1024 * 1024;
const LANGUAGE_COOKIE = 'language';
const YEAR = 365 * 24 * 3600;
const PAGES_KEPT = 64 * 1024 * 1024;

/** A limit in the round figure that pages name; what a form needs besides its file is not counted. */
function saidLimit(bytes: number): number {
  return bytes < 1_048_576 ? bytes : Math.floor(bytes / 1_048_576) * 1_000_000;
}

/** The web application over a list of routes: the same checks in the same order for every one of them. */
export function createApp(shell: Shell): Hono<Env> {
  const app = new Hono<Env>();
  const pages = new RegisterPages(PAGES_KEPT);
  const newestHead = coalesce(() => shell.readHead());
  const countryAt = settingsByEntry(() => shell.readCountry());
  const speak = createSpeakers(shell.languages);

  app.use(async (ask, next) => {
    const started = performance.now();
    ask.set('requestId', randomUUID().slice(-12));
    ask.set('address', visitorAddress(ask, shell.addressHeader));
    await next();
    const milliseconds = performance.now() - started;
    shell.measures.request(ask.req.method, ask.res.status, milliseconds / 1000);
    shell.log.debug({
      id: ask.get('requestId'),
      method: ask.req.method,
      status: ask.res.status,
      milliseconds,
    });
  });

  app.get('/assets/:file', publicHeaders, async (ask) => {
    const asset = findAsset(ask.req.path);
    if (!asset) return ask.text('not found', 404);
    ask.header('cache-control', `public, max-age=${YEAR}, immutable`);
    ask.header('content-type', asset.type);
    ask.header('vary', 'accept-encoding');
    const encoding = encodingFor(ask.req.header('accept-encoding'));
    if (encoding) ask.header('content-encoding', encoding);
    return ask.body(new Uint8Array(encoding ? await packAsset(asset, encoding) : asset.body));
  });

  /** Draws the context of a page; the public one needs no database beyond the ledger's head and the country. */
  async function contextOf(
    ask: Ask,
    viewer: Viewer,
    country: CountrySettings,
    head: Head | undefined,
    language = languageOf(ask, country, shell.languages),
  ) {
    const { t, formats, direction } = speak(language, country);
    const query = new URL(ask.req.url).searchParams;
    const date = query.get('as-of');
    const page: PageContext = {
      t,
      formats,
      language,
      direction,
      languages: shell.languages.filter(({ code }) => country.languages.includes(code)),
      country,
      countryName: formats.name(country.names),
      viewer,
      navigation: shell.navigation,
      publicUrl: shell.publicUrl,
      path: ask.req.path,
      query,
      asOf: date && isDay(date) ? await shell.readAsOf(date) : undefined,
      head,
      // what is done is redirected: only a page shows a menu
      waiting:
        viewer.person && ask.req.method === 'GET'
          ? await shell.countWaiting?.(viewer, country, head)
          : undefined,
      nonce: (ask.get('secureHeadersNonce' as never) as string | undefined) ?? '',
    };
    ask.set('page', page);
    return page;
  }

  /** What the public sees of the register: drawn once for each ledger entry, address and language. */
  async function answerKept(
    ask: Ask,
    route: Route,
    country: CountrySettings,
    head: Head | undefined,
    language: string,
  ): Promise<Response> {
    const seq = head?.seq ?? 0;
    // Without the host that the visitor named: it changes nothing on the page.
    const key = `${language} ${ask.req.url.slice(ask.req.url.indexOf('/', 'https://'.length))}`;
    const vary = route.for === 'other-sites' ? 'accept-encoding' : 'accept-encoding, accept-language, cookie';
    const found = pages.find(key, seq);
    if (found) return send(ask, pages, key, found, vary);
    const page = await contextOf(ask, publicViewer(country.code), country, head, language);
    const response = await route.handler(ask);
    if (response.status !== 200) return sayRefused(page, response);
    return send(ask, pages, key, await pages.keep(key, seq, response, ask.get('drawn')), vary);
  }

  const programs = createPrograms({ ...shell, newestHead, countryAt, contextOf });
  const otherOrigins = refuseOtherOrigins(new URL(shell.publicUrl).origin, (ask) =>
    ask.redirect('/problem/other-site', 303),
  );
  const fromAnywhere = shell.routes
    .filter(({ from }) => from === 'anywhere')
    .map(({ path }) => path.slice(0, path.indexOf(':')));
  // What programs ask is no browser's form: no cookie counts there, so that no other site can borrow one.
  app.use(async (ask, next) => {
    if (isForPrograms(ask.req.path)) return programs.frame(ask, next);
    return fromAnywhere.some((prefix) => ask.req.path.startsWith(prefix)) ? next() : otherOrigins(ask, next);
  });

  // PostgreSQL keeps no U+0000 in a text, so nothing can stand at an address that names one.
  app.use(async (ask, next) => (ask.req.url.split('?', 1)[0]?.includes('%00') ? ask.notFound() : next()));

  for (const listed of shell.routes) {
    const route = listed.bare ? listed : atReadableAddress(listed, () => shell.now());
    if ((route.follows === 'register' || route.for === 'other-sites') && route.needs.allows !== 'everyone')
      throw new Error(`${route.path} is shown to everybody, but it is not for everybody`);
    if (route.bare) {
      app.on(route.method.toUpperCase(), route.path, publicHeaders, route.handler);
      continue;
    }
    if (isForPrograms(route.path) !== (route.for === 'programs'))
      throw new Error(`${route.path} stands among addresses of another kind`);
    if (route.for === 'programs') {
      app.on(route.method.toUpperCase(), [route.path], ...programs.answer(route));
      continue;
    }
    if (route.for === 'other-sites') {
      app.on(route.method.toUpperCase(), route.path, otherSitesHeaders, async (ask) => {
        const head = await newestHead();
        const country = await countryAt(head?.seq ?? 0);
        const language = namedLanguage(ask, country, shell.languages);
        if (route.follows === 'register') return answerKept(ask, route, country, head, language);
        await contextOf(ask, publicViewer(country.code), country, head, language);
        return route.handler(ask);
      });
      continue;
    }
    const limit = bodyLimit({
      maxSize: route.bodyLimit ?? FORM_LIMIT,
      onError: async (ask) => {
        const head = await newestHead();
        const country = await countryAt(head?.seq ?? 0);
        const viewer = mayBeSignedIn(ask) ? await shell.authenticate(ask.req.raw.headers) : null;
        const page = await contextOf(ask as Ask, viewer ?? publicViewer(country.code), country, head);
        const values = { limit: page.formats.bytes(saidLimit(route.bodyLimit ?? FORM_LIMIT)) };
        const isPage = shell.routes.some(({ method, path }) => method === 'get' && path === route.path);
        const back = isPage ? { address: ask.req.path, label: 'shell.tooLarge.back' as const } : undefined;
        return messagePage(
          ask as Ask,
          page,
          413,
          'shell.tooLarge.title',
          'shell.tooLarge.body',
          values,
          back,
        );
      },
    });
    // Only forms have a body, and looking for one makes Hono build the whole Request that it otherwise spares.
    const limitForms: MiddlewareHandler<Env> = async (ask, next) =>
      route.method === 'post' ? limit(ask, next) : next();
    app.on(
      route.method.toUpperCase(),
      route.path,
      limitForms,
      async (ask, next) => (mayBeSignedIn(ask) ? signedInHeaders(ask, next) : publicHeaders(ask, next)),
      async (ask) => {
        const head = await newestHead();
        const country = await countryAt(head?.seq ?? 0);
        const language = languageOf(ask, country, shell.languages);
        rememberLanguage(ask, language);
        const isAsked = route.from !== 'anywhere' && mayBeSignedIn(ask);
        const viewer = isAsked ? await shell.authenticate(ask.req.raw.headers) : null;

        if (!viewer && route.follows === 'register') return answerKept(ask, route, country, head, language);

        const page = await contextOf(ask, viewer ?? publicViewer(country.code), country, head);
        ask.header('cache-control', viewer ? 'private, no-store' : 'no-cache');
        if (!may(page.viewer, route.needs)) {
          const isPage = shell.routes.some(({ method, path }) => method === 'get' && path === route.path);
          return refuse(ask, page, route, isPage);
        }
        return packPage(ask, page, await sayRefused(page, await route.handler(ask)));
      },
    );
  }

  app.get('/problem/other-site', publicHeaders, async (ask) => {
    const page = await contextOf(ask, publicViewer(''), await shell.readCountry(), undefined);
    return messagePage(ask, page, 403, 'shell.crossOrigin.title', 'shell.crossOrigin.body');
  });

  app.notFound(async (ask) => {
    if (isForPrograms(ask.req.path)) return programs.elsewhere(ask);
    const headers = mayBeSignedIn(ask) ? signedInHeaders : publicHeaders;
    await headers(ask, async () => {
      const country = await shell.readCountry();
      const viewer = mayBeSignedIn(ask) ? await shell.authenticate(ask.req.raw.headers) : null;
      const page = await contextOf(ask, viewer ?? publicViewer(country.code), country, undefined);
      ask.res = await notFoundPage(ask, page);
    });
    return ask.res;
  });

  app.onError(async (error, ask) => {
    const id = ask.get('requestId');
    if (error instanceof NotAllowed) {
      shell.log.warn({ id, permission: error.permission.name }, 'a page offered what is not allowed');
      const page = ask.get('page');
      return messagePage(ask, page, 403, 'shell.notAllowed.title', 'shell.notAllowed.body', {
        roles: error.permission.name,
        name: page.viewer.person?.name ?? '',
      });
    }
    const fault = faultOf(error);
    shell.log.error({ id, fault, error: describe(error) }, 'request failed');
    if (isForPrograms(ask.req.path)) return programs.fault(ask, fault, id);
    return faultPage(ask, ask.get('page'), fault, id, shell.languages);
  });

  return app;
}

/** What may be logged of an error: never its detail, which PostgreSQL fills with the values of rows. */
function describe(error: Error): { name: string; code: unknown; stack: string | undefined } {
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { name: error.name, code: (error as { code?: unknown }).code, stack: frames?.join('\n') };
}

/** Says who may, or asks whoever is not signed in to sign in; `isPage`: whether a page stands at the route's address. */
function refuse(ask: Ask, page: PageContext, route: Route, isPage: boolean): Response | Promise<Response> {
  if (page.viewer.person) {
    const { allows } = route.needs;
    const names = Array.isArray(allows) ? allows.map((role: string) => page.t(`role.${role}` as never)) : [];
    return messagePage(ask, page, 403, 'shell.notAllowed.title', 'shell.notAllowed.body', {
      roles: page.formats.list(names),
      name: page.viewer.person.name,
    });
  }
  if (ask.req.method === 'GET')
    return ask.redirect(`/sign-in?to=${encodeURIComponent(withoutOrigin(ask.req.url))}`, 303);
  const form = formPage(ask, isPage);
  return ask.redirect(form ? `/sign-in?to=${encodeURIComponent(form)}&notice=ended` : '/sign-in', 303);
}

/** The page that a form was sent from, to come back to it; a refused form stands where it was sent to, which may be no page. */
function formPage(ask: Ask, isPage: boolean): string | undefined {
  const referrer = ask.req.header('referer');
  if (!referrer || !URL.canParse(referrer)) return undefined;
  const path = withoutOrigin(referrer);
  return path.split('?')[0] === ask.req.path && !isPage ? undefined : path;
}

function withoutOrigin(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

async function send(
  ask: Ask,
  pages: RegisterPages,
  key: string,
  page: DrawnPage,
  vary: string,
): Promise<Response> {
  ask.header('content-type', page.contentType);
  ask.header('etag', page.etag);
  // Kept by browsers, but asked again each time: what is withdrawn disappears at once.
  ask.header('cache-control', 'no-cache');
  ask.header('vary', vary);
  if (page.disposition) ask.header('content-disposition', page.disposition);
  if (ask.req.header('if-none-match') === page.etag) return ask.body(null, 304);
  const encoding = encodingFor(ask.req.header('accept-encoding'));
  if (!encoding || !COMPRESSIBLE_CONTENT_TYPE_REGEX.test(page.contentType))
    return ask.body(page.body as Uint8Array<ArrayBuffer>);
  ask.header('content-encoding', encoding);
  return ask.body((await pages.packed(key, page, encoding)) as Uint8Array<ArrayBuffer>);
}

/**
 * A page that is not kept, packed for slow lines. Where somebody is signed in and another site has led here, it goes as it
 * is: that site chose words of the address, and how small they make the page would tell whether they stand on it (BREACH).
 */
async function packPage(ask: Ask, { viewer }: PageContext, response: Response): Promise<Response> {
  const encoding = encodingFor(ask.req.header('accept-encoding'));
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!encoding || !isPage || response.body === null) return response;
  const from = ask.req.header('sec-fetch-site');
  if (viewer.person && from !== 'same-origin' && from !== 'none') return response;
  const packed = await pack(Buffer.from(await response.arrayBuffer()), encoding, true);
  const own = new Response(new Uint8Array(packed), response);
  own.headers.set('content-encoding', encoding);
  own.headers.append('vary', 'accept-encoding');
  return own;
}

/** A session cookie is there; whether it is worth anything, `authenticate` finds out. */
function mayBeSignedIn(ask: { req: { header(name: string): string | undefined } }): boolean {
  return ask.req.header('cookie')?.includes('session_token') ?? false;
}

function isOffered(code: string | undefined, country: CountrySettings, languages: readonly Language[]) {
  return (
    code !== undefined &&
    country.languages.includes(code) &&
    languages.some((language) => language.code === code)
  );
}

/** The language that the address names, or else the country's own: nothing of who asks. */
function namedLanguage(ask: Ask, country: CountrySettings, languages: readonly Language[]): string {
  const asked = ask.req.query('lang');
  return isOffered(asked, country, languages) ? (asked as string) : (country.languages[0] ?? 'en');
}

/** The address asks first, then the choice kept in a cookie, then the browser, then the country's own language. */
function languageOf(ask: Ask, country: CountrySettings, languages: readonly Language[]): string {
  const offered = (code: string | undefined) => isOffered(code, country, languages);
  const asked = ask.req.query('lang');
  if (offered(asked)) return asked as string;
  const kept = getCookie(ask, LANGUAGE_COOKIE);
  if (offered(kept)) return kept as string;
  for (const part of (ask.req.header('accept-language') ?? '').split(',')) {
    const code = part.split(';')[0]?.trim().slice(0, 2).toLowerCase();
    if (offered(code)) return code as string;
  }
  return country.languages[0] ?? 'en';
}

function rememberLanguage(ask: Ask, language: string): void {
  if (ask.req.query('lang') !== language) return;
  setCookie(ask, LANGUAGE_COOKIE, language, { path: '/', maxAge: YEAR, sameSite: 'Lax', httpOnly: true });
}

/** The country's settings as of a ledger entry, read once an entry: every change of them makes one. */
function settingsByEntry(read: () => Promise<CountrySettings>): (seq: number) => Promise<CountrySettings> {
  let known: { seq: number; settings: CountrySettings } | undefined;
  return async (seq) => {
    if (known?.seq !== seq) known = { seq, settings: await read() };
    return known.settings;
  };
}

type Speaker = { t: T; formats: Formats; direction: Language['direction'] };

function createSpeakers(languages: readonly Language[]) {
  const speakers = new Map<string, Speaker>();
  return (code: string, country: CountrySettings): Speaker => {
    const key = `${code} ${country.languages[0]} ${country.timeZone}`;
    let speaker = speakers.get(key);
    if (!speaker) {
      speaker = {
        t: translatorFor(languages, code, country.languages[0] ?? 'en'),
        formats: createFormats(code, country.timeZone, stateNamer(code)),
        direction: languages.find((language) => language.code === code)?.direction ?? 'ltr',
      };
      speakers.set(key, speaker);
    }
    return speaker;
  };
}
