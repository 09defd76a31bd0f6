import type { ReadDocument } from '../../../documents/document.ts';
import type { MappedSheet } from '../../../documents/recognise/registers/mapped-sheet.ts';
import type { PageContext } from '../../../web/context.ts';
import { Layout } from '../../../web/layout.tsx';
import { mechanismName } from '../../recommendations/components.tsx';
import type { ListedImport } from '../actions.ts';
import { ReadingProblems } from '../reading-problems.tsx';
import { mechanismOf } from '../review-set.ts';

export type RegisterPartView = { id: string; state: ListedImport['state']; reading: ReadDocument };

/** The reviews that a country's register was parted into, each to be checked and published by itself. */
export function PartsPage(props: {
  page: PageContext;
  row: ListedImport;
  parts: readonly RegisterPartView[];
  /** What was left out of every part. */
  left: MappedSheet['problems'];
}) {
  const { page, row, parts, left } = props;
  const { t } = page;
  return (
    <Layout page={page} title={row.file_name}>
      <section class="first">
        <p>
          <a href="/imports">{t('imports.back')}</a>
        </p>
        <ul class="source">
          <li>{row.file_name}</li>
        </ul>
        <h1>{t('imports.parts.title', { count: parts.length })}</h1>
        <p class="measure">{t('imports.parts.intro')}</p>
        <ul class="list">
          {parts.map(({ id, state, reading }) => (
            <li>
              <div>
                <h2 class="entry">
                  <a href={`/imports/${id}`}>
                    {mechanismName(page, mechanismOf(reading))}{' '}
                    <bdi>{reading.cycle === null ? reading.symbol : String(reading.cycle)}</bdi>
                  </a>
                </h2>
                <p class="small muted">{t('reviews.count', { count: reading.recommendations.length })}</p>
              </div>
              <div class="side">
                <span class={state === 'review' ? 'tag warn' : 'tag'}>{t(`imports.state.${state}`)}</span>
              </div>
            </li>
          ))}
        </ul>
        <p>
          <a href={`/imports/${row.id}/mapping`}>{t('imports.parts.change')}</a>
        </p>
      </section>
      {left.length > 0 && (
        <section>
          <h2>{t('imports.parts.left')}</h2>
          <ReadingProblems page={page} problems={left} />
        </section>
      )}
    </Layout>
  );
}
