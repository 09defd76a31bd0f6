import { Empty, Paging } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { Layout, withQuery } from '../../../web/layout.tsx';
import { RecommendationItem, recommendationHref } from '../components.tsx';
import { AssignThese } from '../../assignments/components.tsx';
import { facetNames, searchOf, sorts, valuesOf, type RegisterQuery } from '../schema.ts';
import { EXPORT_LIMIT, exportFormats } from '../export/schema.ts';
import { Facets } from './facets.tsx';
import { FollowUps, type FollowUp } from './follow-ups.tsx';
import { PER_PAGE, type RegisterAnswer } from './search.ts';

export type RegisterView = {
  query: RegisterQuery;
  answer: RegisterAnswer;
  followUps: readonly FollowUp[];
};

/** The register: search, narrow down, read on. */
export function RegisterPage({ page, view }: { page: PageContext; view: RegisterView }) {
  const { t } = page;
  const { query, answer } = view;
  const { found, total } = answer;
  const sort = query.sort ?? 'newest';
  return (
    <Layout
      page={page}
      title={t('recommendations.title')}
      description={t('recommendations.description', { total })}
      {...(answer.items.length > 0 && { linkedData: linkedDataOf(page, answer) })}
      light
    >
      <section class="first">
        <h1>{t('recommendations.title')}</h1>
        <form class="search" role="search" action="/recommendations">
          <label class="visually-hidden" for="q">
            {t('recommendations.search.label')}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            value={query.q}
            placeholder={t('recommendations.search.hint', { total })}
          />
          <Kept page={page} without={['q', 'page', 'more']} />
          <button>{t('recommendations.search.button')}</button>
        </form>
      </section>
      <div class="columns">
        <a class="skip" href="#found" data-turbo="false">
          {t('recommendations.facet.skip')}
        </a>
        <Narrowing page={page} view={view} />
        <div id="found">
          <div class="small muted above">
            <span aria-live="polite">{t('recommendations.found', { found, total, sort })}</span>
            {found > 1 && <Sorting page={page} query={query} />}
            {found > 0 && <Downloads page={page} found={found} />}
            {/* Searches are kept as they are today; a day of the past has nothing new. */}
            {page.viewer.person && !page.asOf && (
              <a
                href={withQuery(
                  { ...page, path: '/account/searches/new' },
                  { page: undefined, more: undefined },
                )}
              >
                {t('recommendations.save')}
              </a>
            )}
            {found > 0 && <AssignThese page={page} search={searchOf(valuesOf(page.query.toString()))} />}
          </div>
          <FollowUps page={page} followUps={view.followUps} />
          {answer.items.length === 0 ? (
            <NothingFound page={page} total={total} />
          ) : (
            <ul class="list">
              {answer.items.map((item) => (
                <RecommendationItem page={page} item={item} level={2} />
              ))}
            </ul>
          )}
          <Paging page={page} current={answer.page} pages={answer.pages} />
        </div>
      </div>
    </Layout>
  );
}

/** The other orders that the list can stand in; by relevance only where something was searched for. */
function Sorting({ page, query }: { page: PageContext; query: RegisterQuery }) {
  const { t } = page;
  const others = sorts.filter(
    (sort) => sort !== (query.sort ?? 'newest') && (sort !== 'relevance' || query.q !== undefined),
  );
  return (
    <>
      {others.map((sort) => (
        <a href={withQuery(page, { sort: sort === 'newest' ? undefined : sort, page: undefined })}>
          {t(`recommendations.sort.${sort}`)}
        </a>
      ))}
    </>
  );
}

/** The same as is shown, to take along or to follow. */
function Downloads({ page, found }: { page: PageContext; found: number }) {
  const { t } = page;
  const as = (format: string) =>
    withQuery({ ...page, path: `/recommendations.${format}` }, { page: undefined, more: undefined });
  return (
    <span class="push">
      {t('recommendations.download')}{' '}
      {exportFormats.map((format) => (
        <>
          {/* apart, or in Arabic the formats run from left to right and the keyboard goes the other way */}
          <bdi>
            <a href={as(format)}>{format}</a>
          </bdi>{' '}
        </>
      ))}
      <a href={as('atom')}>{t('recommendations.feed')}</a>{' '}
      {found > EXPORT_LIMIT && t('recommendations.download.most', { most: EXPORT_LIMIT })}
    </span>
  );
}

function NothingFound({ page, total }: { page: PageContext; total: number }) {
  const { t } = page;
  if (total === 0)
    return (
      <Empty>
        <p>{t('recommendations.empty')}</p>
        <p>
          <a href="/imports">{t('recommendations.empty.import')}</a>
        </p>
      </Empty>
    );
  return (
    <Empty>
      <p>{t('recommendations.nothing')}</p>
      <p>
        <a href="/recommendations">{t('recommendations.all', { total })}</a>
      </p>
    </Empty>
  );
}

/** What else the address asks for, carried along with a form. */
function Kept({ page, without }: { page: PageContext; without: readonly string[] }) {
  const kept = [...page.query].filter(([name, value]) => value && !['lang', ...without].includes(name));
  return (
    <>
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function Narrowing({ page, view }: { page: PageContext; view: RegisterView }) {
  const { t } = page;
  const { query, answer } = view;
  const others = [query.thread, ...query.open, query.answer, page.asOf].filter(
    (choice) => choice !== undefined,
  );
  const choices = facetNames.reduce((count, name) => count + query[name].length, others.length);
  return (
    <form
      class="facets"
      action="/recommendations"
      aria-label={t('recommendations.facet.narrow', { count: choices })}
    >
      {/* Folded where the screen is narrow, else what was found would stand below all of it. */}
      <details open={query.more !== undefined}>
        <summary>{t('recommendations.facet.narrow', { count: choices })}</summary>
        <Kept page={page} without={[...facetNames, 'as-of', 'page', 'more']} />
        <Facets page={page} query={query} answer={answer} />
        <div class="field">
          <label for="as-of">{t('recommendations.asOf')}</label>
          <p class="hint" id="as-of-hint">
            {t('recommendations.asOf.hint')}
          </p>
          <input type="date" id="as-of" name="as-of" value={page.asOf?.date} aria-describedby="as-of-hint" />
        </div>
        <p class="actions">
          <button>{t('recommendations.facet.show')}</button>
          {(choices > 0 || query.q !== undefined) && (
            <a href="/recommendations">{t('recommendations.facet.clear')}</a>
          )}
        </p>
      </details>
    </form>
  );
}

/** The part of the list that is shown, as schema.org knows lists. No words: each item's own page has them. */
function linkedDataOf(page: PageContext, answer: RegisterAnswer): Record<string, unknown> {
  const before = (answer.page - 1) * PER_PAGE;
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    url: page.publicUrl + withQuery(page, {}),
    name: `${page.countryName}: ${page.t('recommendations.title')}`,
    numberOfItems: answer.found,
    itemListElement: answer.items.map(({ address }, at) => ({
      '@type': 'ListItem',
      position: before + at + 1,
      url: page.publicUrl + recommendationHref(address),
    })),
  };
}
