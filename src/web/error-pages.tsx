import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { shippedLanguages, translatorFor, type MessageKey } from '../i18n/languages.ts';
import type { Language, Values } from '../i18n/translator.ts';
import type { Ask, PageContext } from './context.ts';
import type { Fault } from './faults.ts';
import { Layout } from './layout.tsx';

/** A page that says one thing and where to go from there. */
export function messagePage(
  ask: Ask,
  page: PageContext,
  status: ContentfulStatusCode,
  title: MessageKey,
  body: MessageKey,
  values?: Values,
  back?: { address: string; label: MessageKey },
): Response | Promise<Response> {
  return ask.html(
    <Layout page={page} title={page.t(title, values)}>
      <section class="first">
        <h1>{page.t(title, values)}</h1>
        <p class="measure">{page.t(body, values)}</p>
        <p>
          {back ? (
            <a href={back.address}>{page.t(back.label)}</a>
          ) : (
            <a href="/">{page.t('shell.frontPage')}</a>
          )}
        </p>
      </section>
    </Layout>,
    status,
  );
}

/** Nothing stands at the address that was asked for. */
export function notFoundPage(ask: Ask, page: PageContext): Response | Promise<Response> {
  return messagePage(ask, page, 404, 'shell.notFound.title', 'shell.notFound.body', { path: page.path });
}

const sentences = {
  'database-away': { status: 503, title: 'shell.databaseAway.title', body: 'shell.databaseAway.body' },
  'disk-full': { status: 507, title: 'shell.diskFull.title', body: 'shell.diskFull.body' },
  bug: { status: 500, title: 'shell.failed.title', body: 'shell.failed.body' },
} as const satisfies Record<Fault, { status: number; title: MessageKey; body: MessageKey }>;

/**
 * A failure on our side, with the number it is logged under. Without a page context (the database may be what is away)
 * it is said in the browser's language on a bare page.
 */
export function faultPage(
  ask: Ask,
  page: PageContext | undefined,
  fault: Fault,
  id: string,
  languages: readonly Language[],
): Response | Promise<Response> {
  const { status, title, body } = sentences[fault];
  if (page) return messagePage(ask, page, status, title, body, { id });
  const asked = ask.req.header('accept-language')?.slice(0, 2) ?? 'en';
  const language: Language | undefined = languages.find(({ code }) => code === asked) ?? shippedLanguages[0];
  if (!language) throw new Error('no language is shipped');
  const t = translatorFor(languages, language.code, 'en');
  return ask.html(
    <html lang={language.code} dir={language.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{t(title)}</title>
      </head>
      <body>
        <h1>{t(title)}</h1>
        <p>{t(body, { id })}</p>
      </body>
    </html>,
    status,
  );
}
