import type { MessageKey } from '../i18n/languages.ts';
import type { Values } from '../i18n/translator.ts';
import type { Ask, PageContext } from './context.ts';
import { messagePage } from './error-pages.tsx';
import { withQuery } from './layout.tsx';
import { isAcceptable } from './negotiate.ts';
import { problemAnswer } from './problem-json.ts';
import type { Route } from './routes.ts';

/** What is wrong with an address that a route stands at: which parameter, and what is said of it. */
type Unreadable = {
  parameter: string;
  code: 'unreadable-character' | 'no-day' | 'day-in-future';
  title: MessageKey;
  body: MessageKey;
  values: Values;
};

const FARTHEST_EAST = 14 * 3_600_000;
const LONGEST_SAID = 60;

/**
 * A route that answers 400 where its address cannot be read, whatever stands there: an `as-of` that is no day of the past
 * would else show today under another day's name.
 */
export function atReadableAddress(route: Route, now: () => Date): Route {
  return {
    ...route,
    handler: (ask) => {
      const page = ask.get('page');
      const wrong = unreadableIn(page.query, route.method, now());
      return wrong ? refuseAddress(ask, page, route, wrong) : route.handler(ask);
    },
  };
}

/** A day of the calendar: JavaScript takes 31 February for 3 March, and PostgreSQL has no year 0. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function unreadableIn(query: URLSearchParams, method: Route['method'], now: Date): Unreadable | undefined {
  // PostgreSQL keeps no U+0000 in a text, so nothing can be found by one
  for (const [name, value] of query)
    if (`${name}${value}`.includes('\0')) {
      const parameter = name.replaceAll('\0', '').slice(0, LONGEST_SAID);
      const [title, body] = ['shell.character.title', 'shell.character.body'] as const;
      return { parameter, code: 'unreadable-character', title, body, values: { parameter } };
    }
  const found = query.get('as-of');
  if (!found || method !== 'get') return undefined;
  const of = { parameter: 'as-of', title: 'shell.day.title' } as const;
  if (!isDay(found))
    return { ...of, code: 'no-day', body: 'shell.day.none', values: { found: found.slice(0, LONGEST_SAID) } };
  // a reader’s own today may be a day ahead of the country's: what has begun somewhere is not the future
  if (found <= new Date(now.getTime() + FARTHEST_EAST).toISOString().slice(0, 10)) return undefined;
  return { ...of, code: 'day-in-future', body: 'shell.day.future', values: { found } };
}

function refuseAddress(
  ask: Ask,
  page: PageContext,
  route: Route,
  { parameter, code, title, body, values }: Unreadable,
): Response | Promise<Response> {
  const accept = ask.req.header('accept');
  const isForJson =
    route.for === 'programs' ||
    ask.req.path.endsWith('.json') ||
    (isAcceptable(accept, 'application/json') && !isAcceptable(accept, 'text/html'));
  if (isForJson)
    return problemAnswer(ask, page, 'invalid-request', {}, [
      { field: parameter, code, detail: page.t(body, values) },
    ]);
  const today = { address: withQuery(page, { 'as-of': undefined }), label: 'shell.asOf.leave' as const };
  return messagePage(ask, page, 400, title, body, values, parameter === 'as-of' ? today : undefined);
}
