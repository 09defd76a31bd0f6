import type { PageContext } from '../../web/context.ts';
import type { Entitlement } from './queries.ts';
import { entitlementFields } from './schema.ts';

/** What a theme entitles to, in the page's language, else in one that it was written in, with who wrote it. */
export function EntitlementText(props: { page: PageContext; entitlements: readonly Entitlement[] }) {
  const { page, entitlements } = props;
  const { t, formats } = page;
  const shown = entitlements.find(({ language }) => language === page.language) ?? entitlements[0];
  if (!shown) return <></>;
  const direction = page.languages.find(({ code }) => code === shown.language)?.direction;
  return (
    <>
      <dl class="facts" lang={shown.language} dir={direction}>
        {entitlementFields
          .filter((field) => shown[field] !== '')
          .map((field) => (
            <>
              <dt lang={page.language} dir={page.direction}>
                {t(`terms.entitlement.${field}`)}
              </dt>
              <dd class="as-typed measure">{shown[field]}</dd>
            </>
          ))}
      </dl>
      <p class="source">
        {t('terms.entitlement.by', {
          name: shown.organisation_names ? formats.name(shown.organisation_names) : t('history.operator'),
          date: formats.day(shown.recorded_at),
        })}{' '}
        <a href={`/history?record=${shown.id}`}>{t('reviews.history')}</a>
      </p>
    </>
  );
}
