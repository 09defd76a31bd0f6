import { may } from '../../access/policy.ts';
import type { PageContext } from '../../web/context.ts';
import { WrittenBy } from '../history/components.tsx';
import { writeSummaries } from './policy.ts';
import type { Summary } from './queries.ts';

/** A recommendation in plain language, in our type and not the UN's: who wrote it, and when. */
export function Summaries({
  page,
  address,
  summaries,
}: {
  page: PageContext;
  address: string;
  summaries: readonly Summary[];
}) {
  const { t } = page;
  const shown = summaries.find(({ language }) => language === page.language) ?? summaries[0];
  const mayWrite = may(page.viewer, writeSummaries) && !page.asOf;
  if (!shown && !mayWrite) return <></>;
  const direction = page.languages.find(({ code }) => code === shown?.language)?.direction;
  return (
    <section class="summary">
      <h2>{t('summaries.title')}</h2>
      {shown && (
        <>
          <p class="as-typed measure" lang={shown.language} dir={direction}>
            {shown.text}
          </p>
          <WrittenBy page={page} sentence="summaries.by" text={shown} />
        </>
      )}
      {mayWrite && (
        <p class="small">
          <a href={`/recommendations/${address}/summary`}>
            {t(shown ? 'summaries.change' : 'summaries.write')}
          </a>
        </p>
      )}
    </section>
  );
}
