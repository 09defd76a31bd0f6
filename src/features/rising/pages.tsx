import { Empty, Switch } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout, withQuery } from '../../web/layout.tsx';
import { mechanismName, reviewName } from '../recommendations/components.tsx';
import { sdgName, sdgOf, subjectHref, termHref, termKinds, type TermKind } from '../subjects/schema.ts';
import type { Trend, TrendKind } from './growth.ts';
import type { ComparedReview, TermCounts } from './queries.ts';

export type RisingView = {
  kind: TermKind;
  mechanism: string | undefined;
  mechanisms: readonly string[];
  /** Oldest first. */
  compared: readonly ComparedReview[];
  /** Reviews with too few terms on record to be compared. */
  leftOut: readonly ComparedReview[];
  trends: readonly Trend<TermCounts>[];
};

/** What is asked for more than before: each share, each number with the list behind it, and where to go on from there. */
export function RisingPage({ page, view }: { page: PageContext; view: RisingView }) {
  const { t, formats } = page;
  const { kind, mechanism, mechanisms, compared, leftOut, trends } = view;
  const of = (wanted: TrendKind) => trends.filter((trend) => trend.kind === wanted);
  const clear = of('clear');
  const isComparable = compared.length > 1;
  return (
    <Layout page={page} title={t('rising.title')} description={t('rising.lead')}>
      <section class="first">
        <ul class="source">
          <li>
            <a href="/browse">{t('browse.title')}</a>
          </li>
        </ul>
        <h1>{t('rising.title')}</h1>
        <p class="measure muted">{t('rising.lead')}</p>
        <Switch
          label={t('rising.kinds')}
          choices={termKinds.map((one) => ({
            label: t(`browse.${one === 'theme' ? 'themes' : one === 'group' ? 'groups' : 'sdgs'}`),
            href: withQuery(page, { kind: one === 'theme' ? undefined : one }),
            isCurrent: one === kind,
          }))}
        />
        {mechanisms.length > 1 && (
          <Switch
            label={t('rising.mechanisms')}
            choices={mechanisms.map((one) => ({
              label: mechanismName(page, one),
              href: withQuery(page, { mechanism: one }),
              isCurrent: one === mechanism,
            }))}
          />
        )}
        {isComparable && (
          <p class="measure">
            {t('rising.sentence', {
              count: clear.length,
              newest: reviewName(page, compared.at(-1) as ComparedReview),
              before: reviewName(page, compared.at(-2) as ComparedReview),
            })}
          </p>
        )}
        {!isComparable && (
          <Empty>
            <p>{t('rising.empty')}</p>
            <p>
              <a href="/reviews">{t('reviews.title')}</a>
            </p>
          </Empty>
        )}
        {isComparable && clear.length > 0 && (
          <Trends {...{ page, kind, compared }} trends={clear} caption={t('rising.clear')} />
        )}
        {isComparable &&
          (['slight', 'new'] as const).map((folded) => {
            const isAlone = folded === 'slight' && clear.length === 0;
            const caption = t(isAlone ? 'rising.slight.alone' : `rising.${folded}`, {
              count: of(folded).length,
            });
            return (
              of(folded).length > 0 && (
                <details>
                  <summary>{caption}</summary>
                  <Trends {...{ page, kind, compared }} trends={of(folded)} caption={caption} isFolded />
                </details>
              )
            );
          })}
        {leftOut.length > 0 && (
          <p class="measure small muted">
            {t('rising.leftOut', {
              reviews: formats.list(leftOut.map((review) => reviewName(page, review))),
            })}
          </p>
        )}
        <p class="measure small muted">{t('rising.how')}</p>
      </section>
    </Layout>
  );
}

function Trends(props: {
  page: PageContext;
  kind: TermKind;
  compared: readonly ComparedReview[];
  trends: readonly Trend<TermCounts>[];
  caption: string;
  /** Under a line that says the same as the caption. */
  isFolded?: boolean;
}) {
  const { page, kind, compared, trends, caption, isFolded } = props;
  const { t, formats } = page;
  const most = Math.max(
    ...trends.flatMap(({ shares }) => shares.map(({ count, of }) => (of === 0 ? 0 : count / of))),
  );
  const on: Record<string, string> = page.asOf ? { 'as-of': page.asOf.date } : {};
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="trends">
        <caption class={isFolded ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`recommendations.terms.${kind}`)}</th>
            {compared.map((review) => (
              <th scope="col" class="number">
                {reviewName(page, review)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trends.map(({ term, shares }) => (
            <tr>
              <th scope="row">
                <a href={termHref(kind, term.labels[0] ?? term.slug)}>{nameOf(page, kind, term)}</a>
                <br />
                <a class="small" href={prioritiesHref(kind, term, compared.at(-1)?.slug ?? '')}>
                  {t('rising.priorities')}
                  <span class="visually-hidden"> {nameOf(page, kind, term)}</span>
                </a>
              </th>
              {compared.map(({ slug }, at) => {
                const { count, of } = shares[at] ?? { count: 0, of: 0 };
                const share = of === 0 ? 0 : count / of;
                const href = subjectHref({ by: 'term', kind, labels: term.labels }, { review: slug, ...on });
                return (
                  <td class="number">
                    <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                      <rect class="plain" width={((100 * share) / most).toFixed(2)} height="1" />
                    </svg>
                    {count > 0 ? <a href={href}>{formats.number(count)}</a> : formats.number(0)}
                    <span class="small muted"> {formats.share(share)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function nameOf(page: PageContext, kind: TermKind, { labels, slug }: TermCounts): string {
  const label = labels[0] ?? slug;
  const number = kind === 'sdg' ? sdgOf(label) : null;
  return number ? sdgName(page.t, number) : label;
}

/** Where what the newest review asks about a term is weighed, and read in its order. */
function prioritiesHref(kind: TermKind, { labels }: TermCounts, review: string): string {
  const query = new URLSearchParams();
  for (const label of labels) query.append(kind, label);
  query.append('review', review);
  return `/priorities?${query.toString()}`;
}
