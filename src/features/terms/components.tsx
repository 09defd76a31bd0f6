import type { PageContext } from '../../web/context.ts';
import { WrittenBy } from '../history/components.tsx';
import type { TermKind } from '../subjects/schema.ts';
import { termName as nameOf } from '../vocabularies/schema.ts';
import type { Entitlement, Term } from './queries.ts';
import { entitlementFields } from './schema.ts';

/** What a term is called: an SDG by its number and our own few words, any other as issued, or as the country calls it. */
export function termName(page: PageContext, kind: TermKind, { slug, labels }: Term): string {
  return nameOf(page, kind, kind === 'sdg' && /^\d/.test(slug) ? slug : (labels[0] ?? slug));
}

/** Whether a term is called by words of ours or the country's, and not by those of a document. */
export function isOwnName(page: PageContext, kind: TermKind, term: Term): boolean {
  return termName(page, kind, term) !== term.labels[0];
}

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
