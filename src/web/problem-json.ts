import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Values } from '../i18n/translator.ts';
import type { Ask, PageContext } from './context.ts';

/** Everything that can be wrong with a request by a program, and the status that it is answered with. */
export const problemStatuses = {
  'invalid-request': 400,
  'key-missing': 401,
  'key-refused': 401,
  'scope-missing': 403,
  'not-found': 404,
  withdrawn: 404,
  'method-not-allowed': 405,
  'not-acceptable': 406,
  'too-large': 413,
  'unsupported-media-type': 415,
  refused: 422,
  'too-many-requests': 429,
  failed: 500,
  'database-away': 503,
  'disk-full': 507,
} as const satisfies Record<string, ContentfulStatusCode>;

export type ProblemCode = keyof typeof problemStatuses;

/** One of several things that are wrong: which parameter or field, and what about it. */
export type ProblemPart = { field: string | null; code: string; detail: string };

/**
 * What was found, what was expected and what to do, as RFC 9457 writes it. `type` leads to the description on the
 * reference page; sentences are in the language that was asked for.
 */
export function problemAnswer(
  ask: Ask,
  { t, language }: Pick<PageContext, 't' | 'language'>,
  code: ProblemCode,
  values: Values = {},
  problems?: readonly ProblemPart[],
): Response {
  const status = problemStatuses[code];
  ask.header('content-language', language);
  ask.header('cache-control', 'no-store');
  const body = {
    type: `/api#${code}`,
    title: t(`api.problem.${code}.title`, values),
    status,
    code,
    detail: t(`api.problem.${code}.detail`, values),
    remedy: t(`api.problem.${code}.remedy`, values),
    ...(problems && { problems }),
  };
  return ask.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}
