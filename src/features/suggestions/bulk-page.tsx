import type { Row } from '../../database/tables.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import type { Problem } from '../../problem.ts';
import { Empty, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { RecommendationNumber, recommendationHref, reviewName } from '../recommendations/components.tsx';
import { TermName } from './components.tsx';
import type { OpenTerm } from './queries.ts';
import { AcceptAbove } from './review-page.tsx';

export type BulkView = {
  review: Row<'review'>;
  /** Whole per cent; null where what was typed is none. */
  above: number | null;
  typed: string;
  terms: readonly (OpenTerm & { number: string; address: string })[];
  problems?: readonly Problem[];
};

/** What would be set if every proposal at or above a probability were accepted, before it is. */
export function BulkPage({ page, view }: { page: PageContext; view: BulkView }) {
  const { t } = page;
  const { review, above, typed, terms, problems = [] } = view;
  const share = above === null ? null : above / 100;
  const title = share === null ? t('suggestions.bulk') : t('suggestions.bulk.title', { share });
  const address = `/reviews/${review.slug}/terms`;
  const recommendations = new Set(terms.map(({ recommendation }) => recommendation)).size;
  const rows = [...Map.groupBy(terms, ({ kind, label }) => `${kind} ${label}`).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href={address}>{t('suggestions.title', { review: reviewName(page, review) })}</a>
        </p>
        <h1>{title}</h1>
        <ProblemSummary page={page} problems={problems} />
        <AcceptAbove page={page} address={address} above={typed} problems={problems} />
        {above === null || share === null ? null : terms.length === 0 ? (
          <Empty>
            <p>{t('suggestions.bulk.nothing')}</p>
          </Empty>
        ) : (
          <>
            <p class="measure">
              {t('suggestions.bulk.count', {
                terms: terms.length,
                recommendations,
                review: reviewName(page, review),
              })}{' '}
              {t('suggestions.bulk.calibrated', { share, wrong: 100 - above })}
            </p>
            <form method="post" action={`${address}/above`}>
              <input type="hidden" name="above" value={String(above)} />
              <input type="hidden" name="terms" value={String(terms.length)} />
              <p class="actions">
                <button>{t('suggestions.bulk.accept', { terms: terms.length })}</button>
                <a href={address}>{t('suggestions.back')}</a>
              </p>
            </form>
            <table class="bulk">
              <thead>
                <tr>
                  <th scope="col">{t('suggestions.bulk.term')}</th>
                  <th scope="col" class="number">
                    {t('suggestions.bulk.howMany')}
                  </th>
                  <th scope="col">{t('suggestions.bulk.for')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((of) => {
                  const [first] = of;
                  return (
                    first && (
                      <tr>
                        <th scope="row">
                          <TermName page={page} kind={first.kind} label={first.label} />{' '}
                          <span class="small muted">
                            {t(`suggestions.kind.one.${first.kind}` satisfies MessageKey)}
                          </span>
                        </th>
                        <td class="number">{page.formats.number(of.length)}</td>
                        <td class="small">
                          {of.map((term, place) => (
                            <>
                              {place > 0 && ' · '}
                              <a href={recommendationHref(term.address)}>
                                <RecommendationNumber of={term} />
                              </a>
                            </>
                          ))}
                        </td>
                      </tr>
                    )
                  );
                })}
              </tbody>
            </table>
          </>
        )}
      </section>
    </Layout>
  );
}
