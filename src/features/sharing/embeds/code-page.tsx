import { Words } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { Layout } from '../../../web/layout.tsx';
import type { Embed } from './framed.tsx';

/** How a figure gets into another site's page: what to copy, and what it will look like. */
export function EmbedCodePage({ page, embed }: { page: PageContext; embed: Embed }) {
  const { t, languages, language } = page;
  const { name, issued, sentence, source, chart } = embed;
  const code = frameOf(page, embed);
  return (
    <Layout page={page} title={t('sharing.embed.title', { name })} description={t('sharing.embed.what')}>
      <section class="first">
        <ul class="source">
          <li>
            <a href={source}>{issued ? <Words language={issued}>{name}</Words> : name}</a>
          </li>
        </ul>
        <h1>{t('sharing.embed.heading')}</h1>
        <p class="measure">{t('sharing.embed.what')}</p>
        <div class="field">
          <label for="code">{t('sharing.embed.code')}</label>
          <p class="hint" id="code-hint">
            {t('sharing.embed.hint')}
          </p>
          <textarea
            id="code"
            class="code"
            rows={7}
            readonly
            dir="ltr"
            lang="en"
            spellcheck={false}
            aria-describedby="code-hint"
          >
            {code}
          </textarea>
        </div>
        {languages.length > 1 && (
          <p class="small">
            {t('sharing.embed.languages')}{' '}
            {languages
              .filter((other) => other.code !== language)
              .map((other, place) => (
                <>
                  {place > 0 && ' · '}
                  <a
                    href={`${embed.address}/code?lang=${other.code}`}
                    lang={other.code}
                    hreflang={other.code}
                    dir={other.direction}
                  >
                    {other.name}
                  </a>
                </>
              ))}
          </p>
        )}
      </section>
      <section>
        <h2>{t('sharing.embed.shows')}</h2>
        <p class="measure">{sentence}</p>
        {chart}
        <p>
          <a href={`${embed.address}?lang=${language}`}>{t('sharing.embed.alone')}</a>
        </p>
      </section>
    </Layout>
  );
}

/** The HTML of the frame. It names its language and asks for nothing: no script, no permission, no referrer. */
function frameOf(
  { publicUrl, language, countryName }: PageContext,
  { address, name, height }: Embed,
): string {
  const title = `${name} · ${countryName}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return [
    '<iframe',
    `  src="${publicUrl}${address}?lang=${language}"`,
    `  title="${title}"`,
    `  width="100%" height="${height}"`,
    '  style="border: 1px solid #dfe3e6; max-width: 46rem"',
    '  loading="lazy" referrerpolicy="no-referrer"',
    '></iframe>',
  ].join('\n');
}
