import { createHash } from 'node:crypto';
import { every } from 'hono/combine';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { bodyLimit } from 'hono/body-limit';
import type { MiddlewareHandler } from 'hono';
import { may, publicViewer, type Viewer } from '../access/policy.ts';
import { translatorFor } from '../i18n/languages.ts';
import type { Language } from '../i18n/translator.ts';
import { suiviVersion } from '../project.ts';
import type { Ask, CountrySettings, Env, Head, PageContext } from './context.ts';
import type { Fault } from './faults.ts';
import { dayIn } from './formats.ts';
import { hasAlready, isAcceptable, preferredLanguage } from './negotiate.ts';
import { problemAnswer } from './problem-json.ts';
import { createProgramLimits } from './program-limits.ts';
import type { Route } from './routes.ts';
import { programHeaders } from './security.ts';

const PREFIX = '/api/v1';
const JSON_TYPE = 'application/json';

/** Whether an address is one that programs ask, where no cookie counts and no page is ever answered. */
export function isForPrograms(path: string): boolean {
  return path === PREFIX || path.startsWith(`${PREFIX}/`);
}

/** What answering programs needs of the shell. */
type Desk = {
  routes: readonly Route[];
  languages: readonly Language[];
  newestHead(): Promise<Head | undefined>;
  countryAt(seq: number): Promise<CountrySettings>;
  contextOf(
    ask: Ask,
    viewer: Viewer,
    country: CountrySettings,
    head: Head | undefined,
    language: string,
  ): Promise<PageContext>;
  /** Whom a key speaks for; null when it stands for nobody (any more). */
  authenticateKey(key: string): Promise<Viewer | null>;
  now(): Date;
};

/** The shell of addresses for programs: who asks, how often, in which form and language, and whether they have it already. */
export function createPrograms(desk: Desk) {
  const limits = createProgramLimits();
  const version = suiviVersion();
  const routes = desk.routes.filter((route) => route.for === 'programs');

  async function welcome(ask: Ask): Promise<PageContext> {
    const head = await desk.newestHead();
    const country = await desk.countryAt(head?.seq ?? 0);
    const offered = country.languages.filter((code) => desk.languages.some((known) => known.code === code));
    const language = preferredLanguage(ask.req.header('accept-language'), offered);
    return desk.contextOf(ask, publicViewer(country.code), country, head, language);
  }

  /** Counts the request for whoever makes it, and finds out whom its key stands for; an answer means that it ends here. */
  async function admit(ask: Ask, page: PageContext, route?: Route): Promise<Response | undefined> {
    const key = /^Bearer +(\S+)$/i.exec(ask.req.header('authorization') ?? '')?.[1];
    const viewer = key === undefined ? null : await desk.authenticateKey(key);
    const wait = viewer?.key
      ? await limits.count(ask, route?.method === 'post' ? 'writing-by-key' : 'reading-by-key', viewer.key.id)
      : await limits.count(ask, 'reading', ask.get('address'));
    if (wait > 0) {
      ask.header('retry-after', String(wait));
      return problemAnswer(ask, page, 'too-many-requests', { seconds: wait });
    }
    if (ask.req.header('authorization') !== undefined && !viewer) {
      ask.header('www-authenticate', 'Bearer realm="suivi", error="invalid_token"');
      return problemAnswer(ask, page, 'key-refused');
    }
    if (viewer) page.viewer = viewer;
    if (!route || may(page.viewer, route.needs)) return undefined;
    const scope = route.needs.scope ?? '';
    const error = viewer ? 'error="insufficient_scope", ' : '';
    ask.header('www-authenticate', `Bearer realm="suivi", ${error}scope="${scope}"`);
    return problemAnswer(ask, page, viewer ? 'scope-missing' : 'key-missing', { scope });
  }

  /** The answer follows from the ledger, the address, the language and for some routes the day, so these name it. */
  function tagOf({ head, language, country }: PageContext, ask: Ask, { changesDaily }: Route): string {
    const address = ask.req.url.slice(ask.req.url.indexOf('/', 'https://'.length));
    const day = changesDaily ? dayIn(country.timeZone, desk.now()) : '';
    const named = JSON.stringify([version, head?.hash, address, language, day]);
    return `W/"${createHash('sha256').update(named).digest('base64url').slice(0, 24)}"`;
  }

  return {
    /** Before everything else at these addresses: headers, reading from other sites' pages, compression. */
    frame: every(
      programHeaders,
      cors({
        origin: '*',
        allowMethods: ['GET', 'HEAD'],
        allowHeaders: ['Accept', 'Accept-Language', 'If-None-Match'],
        exposeHeaders: ['ETag', 'Link', 'Content-Language', 'RateLimit', 'RateLimit-Policy', 'Retry-After'],
        maxAge: 24 * 3600,
      }),
      compress(),
    ),

    /** The handlers of one route. */
    answer(route: Route): MiddlewareHandler<Env>[] {
      const isPublic = route.needs.allows === 'everyone';
      const greet: MiddlewareHandler<Env> = async (ask, next) => {
        const page = await welcome(ask);
        const refusal = await admit(ask, page, route);
        if (refusal) return refusal;
        if (!isAcceptable(ask.req.header('accept'), JSON_TYPE))
          return problemAnswer(ask, page, 'not-acceptable', { type: JSON_TYPE });
        return next();
      };
      const limit = bodyLimit({
        maxSize: route.bodyLimit ?? 0,
        onError: (ask) => {
          const page = (ask as Ask).get('page');
          return problemAnswer(ask as Ask, page, 'too-large', {
            limit: page.formats.bytes(route.bodyLimit ?? 0),
          });
        },
      });
      const handle: MiddlewareHandler<Env> = async (ask) => {
        const page = ask.get('page');
        ask.header('content-language', page.language);
        if (!isPublic) {
          ask.header('cache-control', 'private, no-store');
          return route.handler(ask);
        }
        const etag = tagOf(page, ask, route);
        const isKnown = hasAlready(ask.req.header('if-none-match'), etag);
        const response = isKnown ? ask.body(null, 304) : await route.handler(ask);
        if (!isKnown && response.status !== 200) return response;
        response.headers.set('etag', etag);
        // Kept by readers, but asked again each time: what is withdrawn disappears at once.
        response.headers.set('cache-control', 'no-cache');
        response.headers.set('vary', 'accept, accept-language, accept-encoding');
        return response;
      };
      return route.method === 'post' ? [greet, limit, handle] : [greet, handle];
    },

    /** Where nothing answers: another method would, or nothing stands there. */
    async elsewhere(ask: Ask): Promise<Response> {
      const page = await welcome(ask);
      const refusal = await admit(ask, page);
      if (refusal) return refusal;
      const methods = routes.filter(({ path }) => matches(path, ask.req.path)).map(({ method }) => method);
      const isAnswered = (ask.req.method === 'GET' || ask.req.method === 'HEAD') && methods.includes('get');
      // an address that is of no record's shape was not let through to the route that would read it
      if (methods.length === 0 || isAnswered)
        return problemAnswer(ask, page, 'not-found', { path: ask.req.path });
      const allowed = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : ['POST']));
      ask.header('allow', allowed.join(', '));
      const values = { method: ask.req.method, allowed: page.formats.list(allowed) };
      return problemAnswer(ask, page, 'method-not-allowed', values);
    },

    /** A failure on our side, with the number that it is logged under; the database may be what is away. */
    fault(ask: Ask, fault: Fault, id: string): Response {
      const language = preferredLanguage(
        ask.req.header('accept-language'),
        desk.languages.map(({ code }) => code),
      );
      const t = translatorFor(desk.languages, language, 'en');
      const code = fault === 'bug' ? 'failed' : fault;
      return problemAnswer(ask, ask.get('page') ?? { t, language }, code, { id });
    },
  };
}

function matches(path: string, asked: string): boolean {
  const wanted = path.split('/');
  const given = asked.split('/');
  return (
    wanted.length === given.length && wanted.every((part, at) => part.startsWith(':') || part === given[at])
  );
}
