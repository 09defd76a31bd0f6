import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { assets } from '../../../web/assets.ts';
import { Words } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { ThreadMeter } from '../../front/components.tsx';
import type { ThreadStep } from '../../recommendations/schema.ts';
import { AnswerBars } from '../../subjects/components.tsx';
import type { Shared } from '../find-shared.ts';

/** A figure that may stand in pages of others. */
export type Embed = {
  address: string;
  /** The page that it is from. */
  source: string;
  name: string;
  issued: string | undefined;
  sentence: string;
  /** Enough for a frame of the usual width, in CSS pixels. */
  height: number;
  chart: Child;
};

export function ThreadChart({ page, thread }: { page: PageContext; thread: Record<ThreadStep, number> }) {
  return thread.asked === 0 ? <></> : <ThreadMeter page={page} thread={thread} />;
}

export function AnswersChart({ page, shared: { subject, figures } }: { page: PageContext; shared: Shared }) {
  return figures.total === 0 ? <></> : <AnswerBars page={page} subject={subject} figures={figures} />;
}

/** A figure by itself, with where it is from; its links open in the window, since a frame is no place to read on. */
export function Framed({ page, embed }: { page: PageContext; embed: Embed }) {
  const { t, country, countryName } = page;
  const { name, issued, sentence, source, chart } = embed;
  return (
    <Bare page={page} title={`${name} · ${countryName}`}>
      <h1>{issued ? <Words language={issued}>{name}</Words> : name}</h1>
      <p class="small">{sentence}</p>
      {chart}
      <p class="small muted">
        {t('sharing.source')}{' '}
        <a href={inLanguage(page, source)}>
          {t('sharing.source.named', { country: countryName, address: new URL(page.publicUrl).host })}
        </a>{' '}
        ·{' '}
        <a href={country.licence.address} rel="license">
          <bdi>{country.licence.title}</bdi>
        </a>
      </p>
    </Bare>
  );
}

/** In a frame whose figure is no longer public, or never was. */
export function GonePage({ page }: { page: PageContext }) {
  const { t } = page;
  return (
    <Bare page={page} title={t('sharing.gone.title')}>
      <h1>{t('sharing.gone.title')}</h1>
      <p class="small">
        {t('sharing.gone.body')} <a href={inLanguage(page, '/')}>{page.countryName}</a>
      </p>
    </Bare>
  );
}

function Bare({ page, title, children }: { page: PageContext; title: string; children?: Child }) {
  const { t, country } = page;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={page.language} dir={page.direction}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <title>{title}</title>
          <meta name="robots" content="noindex" />
          <meta name="color-scheme" content="light dark" />
          <base target="_top" />
          <link rel="stylesheet" href={assets.style(country.accent)} />
          <link rel="stylesheet" href={assets.pagesStyle} />
          <link rel="icon" href={assets.icon} type="image/svg+xml" />
        </head>
        <body class="framed">
          <main>
            {country.sandbox && <p class="notice">{t('shell.sandbox', { country: page.countryName })}</p>}
            {children}
          </main>
        </body>
      </html>
    </>
  );
}

/** A frame's language was chosen by its address, so where it leads has to be told. */
function inLanguage({ language }: PageContext, path: string): string {
  return `${path}?lang=${language}`;
}
