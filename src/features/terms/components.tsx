import type { PageContext } from '../../web/context.ts';
import { WrittenBy } from '../history/components.tsx';
import type { Entitlement } from './queries.ts';
import { entitlementFields } from './schema.ts';

/** What a theme entitles to, in the page's language, else in one that it was written in, with who wrote it. */
export function EntitlementText(props: { page: PageContext; entitlements: readonly Entitlement[] }) {
  const { page, entitlements } = props;
  const { t } = page;
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
      <WrittenBy page={page} sentence="terms.entitlement.by" text={shown} />
    </>
  );
}
