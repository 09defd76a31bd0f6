import { LeftToRight } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { exportFormats } from '../recommendations/schema.ts';

/** What can be taken along from here, in which forms, under which licence. */
export function DataPage({ page }: { page: PageContext }) {
  const { t, head, country } = page;
  return (
    <Layout
      page={page}
      title={t('data.title')}
      description={t('data.description', { country: page.countryName })}
      linkedData={linkedDataOf(page)}
    >
      <section class="first measure">
        <h1>{t('data.title')}</h1>
        <p>{t('data.description', { country: page.countryName })}</p>
        <p>
          <a href="/data/register.zip" download>
            {t('data.package')}
          </a>
        </p>
        <p>{t('data.package.what')}</p>
        <p>{t('data.package.without')}</p>
        <p>
          {t('data.licence')}{' '}
          <a href={country.licence.address} rel="license">
            <bdi>{country.licence.title}</bdi>
          </a>
        </p>
        {head && <p class="small muted as-written">{t('data.head', { seq: head.seq, hash: head.hash })}</p>}
      </section>
      <section class="measure">
        <h2>{t('data.register')}</h2>
        <p>{t('data.register.what')}</p>
        <ul>
          {[...exportFormats, 'atom'].map((format) => (
            <li>
              <a href={`/recommendations.${format}`}>
                <LeftToRight>{`/recommendations.${format}`}</LeftToRight>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  );
}

/** The register as a data set, as schema.org and the search engines for data know one. */
function linkedDataOf(page: PageContext): Record<string, unknown> {
  const { publicUrl, head } = page;
  const forms: [string, string][] = [
    ['/data/register.zip', 'application/zip'],
    ['/recommendations.csv', 'text/csv'],
    ['/recommendations.json', 'application/json'],
    ['/recommendations.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${publicUrl}/data`,
    url: `${publicUrl}/data`,
    name: `${page.countryName}: ${page.t('recommendations.title')}`,
    description: page.t('data.description', { country: page.countryName }),
    license: page.country.licence.address,
    isAccessibleForFree: true,
    ...(head && {
      version: String(head.seq),
      identifier: head.hash,
      dateModified: head.recordedAt.toISOString(),
    }),
    distribution: forms.map(([path, encodingFormat]) => ({
      '@type': 'DataDownload',
      contentUrl: publicUrl + path,
      encodingFormat,
    })),
  };
}
