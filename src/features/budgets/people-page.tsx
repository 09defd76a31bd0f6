import { Empty, Paging, Switch } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout, withQuery } from '../../web/layout.tsx';
import type { MoneyFilter } from './filter.ts';
import type { FoundResource, ResourceSum } from './overview-queries.ts';
import type { Overview } from './overview.ts';
import { Crumbs, FilterInWords } from './parts.tsx';
import { resourceKinds, type ResourceKind } from './schema.ts';
import { shortfall } from './sums.ts';

export type PeopleView = {
  sums: readonly ResourceSum[];
  kind: ResourceKind | undefined;
  year: number | undefined;
  /** Of which actions; of all where it is empty. */
  groups: MoneyFilter;
  names: Overview['names'];
  /** Whether only what lacks is listed. */
  isLacking: boolean;
  found: readonly FoundResource[];
  current: number;
  pages: number;
};

/** Which people and material the plans need and have, and where they lack. */
export function PeoplePage({ page, view }: { page: PageContext; view: PeopleView }) {
  const { t } = page;
  const { sums, kind, year, groups, names, isLacking, found, current, pages } = view;
  return (
    <Layout page={page} title={t('budgets.resources.title')} description={t('budgets.resources.lead')}>
      <section class="first">
        <Crumbs page={page} />
        <h1>{t('budgets.resources.title')}</h1>
        <p class="measure muted">{t('budgets.resources.lead')}</p>
        <FilterInWords {...{ page, names }} filter={groups} path="/budgets/people" />
        {sums.length === 0 ? (
          <Empty>
            <p>{t('budgets.resources.empty')}</p>
            <p>
              <a href="/plans">{t('budgets.plans')}</a>
            </p>
          </Empty>
        ) : (
          <>
            <SumsTable page={page} sums={sums} />
            <p class="small muted measure">{t('budgets.resources.how')}</p>
          </>
        )}
      </section>
      {sums.length > 0 && (
        <section>
          <h2>{t(isLacking ? 'budgets.resources.lacking' : 'budgets.resources.found')}</h2>
          <Switch
            label={t('budgets.resources.which')}
            choices={[true, false].map((one) => ({
              label: t(one ? 'budgets.resources.lacking' : 'budgets.resources.found'),
              href: withQuery(page, { all: one ? undefined : 'yes', page: undefined }),
              isCurrent: one === isLacking,
            }))}
          />
          {(kind !== undefined || year !== undefined) && (
            <p>
              {[kind && t(`budgets.resource.${kind}`), year && t('budgets.ofYear', { year: String(year) })]
                .filter(Boolean)
                .join(' · ')}{' '}
              <a href={withQuery(page, { kind: undefined, year: undefined, page: undefined })}>
                {t('budgets.resources.all')}
              </a>
            </p>
          )}
          {found.length === 0 ? (
            <p class="measure muted">
              {t(isLacking ? 'budgets.resources.nothingLacks' : 'budgets.lines.empty')}
            </p>
          ) : (
            <ResourcesTable {...{ page, isLacking, found }} />
          )}
          <Paging page={page} current={current} pages={pages} />
        </section>
      )}
    </Layout>
  );
}

/** A row for each kind, a gap for each fiscal year, which leads to what it is made of. */
function SumsTable({ page, sums }: { page: PageContext; sums: readonly ResourceSum[] }) {
  const { t, formats } = page;
  const years = [...new Set(sums.map(({ fiscal_year }) => fiscal_year))];
  const caption = t('budgets.resources.byYear');
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="money">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('budgets.resource.kind')}</th>
            {years.map((year) => (
              <th scope="col" class="number">
                {String(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {resourceKinds
            .filter((kind) => sums.some((one) => one.kind === kind))
            .map((kind) => (
              <tr>
                <th scope="row">{t(`budgets.resource.${kind}`)}</th>
                {years.map((year) => {
                  const sum = sums.find((one) => one.kind === kind && one.fiscal_year === year);
                  if (!sum) return <td class="number muted">–</td>;
                  const isLacking = sum.lacking > 0;
                  const href = withQuery(page, { kind, year: String(year), page: undefined });
                  return (
                    <td class="number">
                      {isLacking ? (
                        <a class="lacking" href={href}>
                          {formats.decimal(sum.lacking)}
                        </a>
                      ) : (
                        formats.number(0)
                      )}
                      <span class="small muted block">
                        {t('budgets.resources.of', {
                          inHand: formats.decimal(sum.in_hand),
                          needed: formats.decimal(sum.needed),
                        })}
                      </span>
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

function ResourcesTable(props: { page: PageContext; isLacking: boolean; found: readonly FoundResource[] }) {
  const { page, isLacking, found } = props;
  const { t, formats } = page;
  const caption = t(isLacking ? 'budgets.resources.lacking' : 'budgets.resources.found');
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="money">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('budgets.resource')}</th>
            <th scope="col">{t('budgets.action.one')}</th>
            <th scope="col">{t('budgets.year')}</th>
            <th scope="col" class="number">
              {t('budgets.needed')}
            </th>
            <th scope="col" class="number">
              {t('budgets.inHand')}
            </th>
            <th scope="col" class="number">
              {t('budgets.gap')}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map((one) => (
            <tr>
              <th scope="row">
                <bdi lang={one.language}>{one.description}</bdi>
                <span class="small muted block">{t(`budgets.resource.${one.kind}`)}</span>
              </th>
              <td>
                <a href={`/plans/${one.plan_slug}/actions/${one.number}/money#people`} lang={one.language}>
                  <bdi>{one.title}</bdi>
                </a>
              </td>
              <td>{String(one.fiscal_year)}</td>
              <td class="number">{formats.decimal(one.needed)}</td>
              <td class="number">{formats.decimal(one.in_hand)}</td>
              <td class={`number${one.needed > one.in_hand ? ' lacking' : ''}`}>
                {formats.number(shortfall(one.needed, one.in_hand))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
