import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, raw } from 'hono/html';
import { projectDirectory } from '../../project.ts';
import type { PageContext } from '../../web/context.ts';
import { saidFields } from '../updates/actions.ts';
import { choicesOf, longest, type Outgoing } from './outgoing.ts';
import { savedWords, type SavedPage } from './saved-data.ts';
import { PAGE_ANSWERS } from './schema.ts';
import { saidInWords } from './words.ts';

/**
 * A page that is saved and filled in without a line: style, script and words in one file that asks nobody for anything. Its
 * own policy lets exactly that script and that style run, wherever the file lies.
 */
export function savedPage(page: PageContext, outgoing: Outgoing) {
  const { t, formats, language, direction } = page;
  const { organisation, madeAt } = outgoing;
  const script = built('saved-page.js');
  const style = built('saved-page.css');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const name = formats.name(organisation.names);
  const title = t('offline.page.title', { name });
  const address = `${page.publicUrl}/organisations/${organisation.slug}/offline`;
  const whole = (
    <html lang={language} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="content-security-policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p class="hint">{t('offline.about.made', { date: formats.time(madeAt) })}</p>
          <p>{t('offline.page.lead')}</p>
          <p>
            {t('offline.page.back')} <bdi>{address}</bdi>
          </p>
          <noscript>
            <p>{t('offline.page.noscript')}</p>
          </noscript>
          <div id="work" hidden>
            <div class="tools">
              <div class="field">
                <label for="search">{t('offline.page.search')}</label>
                <input id="search" type="search" autocomplete="off" />
              </div>
              <p>
                <label>
                  <input id="only" type="checkbox" /> {t('offline.page.only')}
                </label>
              </p>
            </div>
            <ul id="rows"></ul>
            <div class="field tools">
              <label for="load">{t('offline.page.load')}</label>
              <input id="load" type="file" accept=".json" />
            </div>
            <div class="bar">
              <p id="count"></p>
              <p id="kept" role="status"></p>
              <button type="button" id="save">
                {t('offline.page.save')}
              </button>
            </div>
          </div>
        </main>
        <script type="application/json" id="data">
          {raw(asData(dataOf(page, outgoing)))}
        </script>
        <script>{raw(script)}</script>
      </body>
    </html>
  );
  return html`<!doctype html>${whole}`;
}

function dataOf(page: PageContext, { organisation, stamp, rows, statuses }: Outgoing): SavedPage {
  const { t, language } = page;
  const choiceFields = ['status', 'obstacleKind', 'language'] as const;
  return {
    format: PAGE_ANSWERS,
    stamp,
    language,
    fileName: `${organisation.slug}-answers.json`,
    fields: saidFields.map((field) => {
      const choices = choicesOf(page, field, statuses);
      return {
        name: field,
        label: t(`offline.column.${field}`),
        hint: t(`offline.note.${field}`),
        isDay: field === 'startsOn' || field === 'endsOn',
        ...(choices && { choices }),
        most: longest(field),
      };
    }),
    rows: rows.map((row) => ({
      ...row,
      shown: Object.fromEntries(
        choiceFields.map((field) => [field, saidInWords(page, field, row.said[field], statuses)]),
      ),
    })),
    words: Object.fromEntries(
      savedWords.map((word) => [word, t(`offline.page.${word}`)]),
    ) as SavedPage['words'],
  };
}

/** JSON as a script element may hold it: nothing in it ends the element or a line (HTML, 4.12.1.3; U+2028 and U+2029). */
function asData(data: SavedPage): string {
  return JSON.stringify(data).replaceAll(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const read = new Map<string, string>();

/** What was built for the page; nothing in it could end the element that it stands in. */
function built(name: 'saved-page.js' | 'saved-page.css'): string {
  const known = read.get(name) ?? readFileSync(join(projectDirectory, 'dist', 'assets', name), 'utf8').trim();
  read.set(name, known);
  if (/<\/(?:script|style)/i.test(known)) throw new Error(`${name} would end its own element`);
  return known;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
