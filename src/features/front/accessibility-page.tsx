import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';

/** The statement of accessibility: the standard, where the site stands, what is lacking, whom to tell. */
export function AccessibilityPage({ page }: { page: PageContext }) {
  const { t, countryName: country } = page;
  return (
    <Layout page={page} title={t('accessibility.title')}>
      <article class="measure">
        <section class="first">
          <h1>{t('accessibility.title')}</h1>
        </section>
        {(['aim', 'state'] as const).map((part) => (
          <section>
            <h2>{t(`accessibility.${part}.title`)}</h2>
            <p>{t(`accessibility.${part}.body`)}</p>
          </section>
        ))}
        <section>
          <h2>{t('accessibility.gaps.title')}</h2>
          <ul>
            {(['people', 'documents', 'languages', 'translations'] as const).map((gap) => (
              <li>{t(`accessibility.gaps.${gap}`)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('accessibility.contact.title')}</h2>
          <p>{t('accessibility.contact.body', { country })}</p>
          <p>
            <a href="/organisations">{t('accessibility.contact.list')}</a>
          </p>
        </section>
        <section>
          <h2>{t('accessibility.complain.title')}</h2>
          <p>{t('accessibility.complain.body', { country })}</p>
        </section>
      </article>
    </Layout>
  );
}
