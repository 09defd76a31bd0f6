import { may } from '../../access/policy.ts';
import { Empty } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { offeredLanguages } from '../../web/names.tsx';
import { writeLetters } from './policy.ts';
import { letterKinds, type Letter } from './schema.ts';

/** What was written, and the ways to write more: also one batch, where `batch` names it. */
export function LettersPage({
  page,
  letters,
  batch,
}: {
  page: PageContext;
  letters: readonly Letter[];
  batch?: string;
}) {
  const { t, formats } = page;
  const title = t(batch ? 'letters.batch' : 'letters.title');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        {batch && (
          <p class="small crumb">
            <a href="/letters">{t('letters.title')}</a>
          </p>
        )}
        <h1>{title}</h1>
        <p class="measure">{t(batch ? 'letters.batch.lead' : 'letters.lead', { count: letters.length })}</p>
        <p class="actions no-print">
          {batch ? (
            <a class="button" href={`/letters/batches/${batch}/letters.zip`} data-turbo="false">
              {t('letters.zip')}
            </a>
          ) : (
            <a class="button" href="/letters/new">
              {t('letters.new')}
            </a>
          )}
          <a href="/letters/templates">{t('letters.templates')}</a>
          <a href="/letters/letterhead">{t('letters.letterhead')}</a>
        </p>
        {letters.length === 0 ? (
          <Empty>
            <p>{t('letters.empty')}</p>
          </Empty>
        ) : (
          <div class="scroll" tabindex={0} role="region" aria-label={title}>
            <table class="parts">
              <caption class="visually-hidden">{title}</caption>
              <thead>
                <tr>
                  <th scope="col" class="number">
                    {t('letters.number')}
                  </th>
                  <th scope="col">{t('letters.to')}</th>
                  <th scope="col">{t('letters.kind')}</th>
                  <th scope="col">{t('letters.made')}</th>
                  <th scope="col">{t('letters.file')}</th>
                </tr>
              </thead>
              <tbody>
                {letters.map(
                  ({
                    number,
                    organisation_slug,
                    organisation_names,
                    kind,
                    recorded_at,
                    content,
                    batch: of,
                  }) => (
                    <tr>
                      <td class="number">{formats.number(number)}</td>
                      <th scope="row">
                        <a href={`/organisations/${organisation_slug}`}>{formats.name(organisation_names)}</a>
                        <br />
                        <span class="small muted" dir="auto">
                          {content.subject}
                        </span>
                      </th>
                      <td>
                        {batch ? (
                          t(`letters.kind.${kind}`)
                        ) : (
                          <a href={`/letters/batches/${of}`}>{t(`letters.kind.${kind}`)}</a>
                        )}
                      </td>
                      <td>{formats.day(recorded_at)}</td>
                      <td>
                        {(['docx', 'pdf'] as const).map((format) => (
                          <>
                            <a
                              href={`/letters/${number}/letter.${format}`}
                              data-turbo="false"
                              aria-label={`${formats.number(number)}, ${t(`meetings.format.${format}`)}`}
                            >
                              {t(`meetings.format.${format}`)}
                            </a>{' '}
                          </>
                        ))}
                      </td>
                    </tr>
                  ),
                )}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </Layout>
  );
}

/** Every kind of letter in every language, in the words that ship or in the country's own. */
export function TemplatesPage({ page, own }: { page: PageContext; own: ReadonlySet<string> }) {
  const { t } = page;
  return (
    <Layout page={page} title={t('letters.templates')}>
      <section class="first">
        <p class="small crumb">
          {may(page.viewer, writeLetters) && <a href="/letters">{t('letters.title')}</a>}
        </p>
        <h1>{t('letters.templates')}</h1>
        <p class="measure">{t('letters.templates.lead')}</p>
        {letterKinds.map((kind) => (
          <>
            <h2>{t(`letters.kind.${kind}`)}</h2>
            <ul class="list">
              {offeredLanguages(page).map(({ code, name }) => (
                <li class="plain">
                  <div>
                    <a href={`/letters/templates/${kind}/${code}`}>
                      <span lang={code}>{name}</span>
                      <span class="visually-hidden">, {t(`letters.kind.${kind}`)}</span>
                    </a>{' '}
                    <span class="muted small">
                      {t(own.has(`${kind} ${code}`) ? 'letters.template.own' : 'letters.template.shipped')}
                    </span>
                  </div>
                </li>
              ))}
            </ul>
          </>
        ))}
      </section>
    </Layout>
  );
}
