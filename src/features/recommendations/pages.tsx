import type { Row } from '../../database/tables.ts';
import type { PageContext } from '../../web/context.ts';
import { Empty, Paging, Words } from '../../web/components.tsx';
import { Layout, withQuery } from '../../web/layout.tsx';
import {
  PositionTag,
  RecommendationItem,
  recommendationHref,
  reviewName,
  statesOf,
  Thread,
} from './components.tsx';
import { Corrections } from './corrections.tsx';
import type {
  Facets,
  ListedCorrection,
  ListedRecommendation,
  Neighbours,
  RecommendationDetail,
  Said,
} from './queries.ts';
import { RegisterEntries } from './register-entries.tsx';
import { Sayings } from './sayings.tsx';
import type { RegisterQuery } from './schema.ts';
import { threadOf } from './thread.ts';

export type RegisterView = {
  query: RegisterQuery;
  items: readonly ListedRecommendation[];
  found: number;
  total: number;
  pages: number;
  facets: Facets;
};

/** The register: search, narrow down, read on. */
export function RegisterPage({ page, view }: { page: PageContext; view: RegisterView }) {
  const { t } = page;
  const { query, found, total } = view;
  return (
    <Layout
      page={page}
      title={t('recommendations.title')}
      description={t('recommendations.description', { total })}
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
          <KeptChoices query={query} asOf={page.asOf?.date} />
          <button>{t('recommendations.search.button')}</button>
        </form>
      </section>
      <div class="columns">
        <Narrowing page={page} view={view} />
        <div>
          <p class="small muted above" role="status">
            <span>{t('recommendations.found', { found, total })}</span>
            {found > 0 && (
              <a
                class="push"
                href={withQuery({ ...page, path: '/recommendations.csv' }, { page: undefined })}
              >
                {t('recommendations.csv')}
              </a>
            )}
          </p>
          {view.items.length === 0 ? (
            <NothingFound page={page} total={total} />
          ) : (
            <ul class="list">
              {view.items.map((item) => (
                <RecommendationItem page={page} item={item} />
              ))}
            </ul>
          )}
          <Paging page={page} current={query.page} pages={view.pages} />
        </div>
      </div>
    </Layout>
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

/** What else was chosen, carried along with a new search. */
function KeptChoices({ query, asOf }: { query: RegisterQuery; asOf: string | undefined }) {
  const kept = { ...query, q: undefined, page: undefined, 'as-of': asOf };
  return (
    <>
      {Object.entries(kept).map(
        ([name, value]) => value && <input type="hidden" name={name} value={value} />,
      )}
    </>
  );
}

function Narrowing({ page, view }: { page: PageContext; view: RegisterView }) {
  const { t } = page;
  const { query, facets } = view;
  const { review, position, state, thread, answer } = query;
  const isNarrowed = [review, position, state, thread, answer, page.asOf].some(
    (choice) => choice !== undefined,
  );
  return (
    <form class="facets" action="/recommendations">
      <details open={isNarrowed}>
        <summary>{t('recommendations.facet.narrow')}</summary>
        {query.q && <input type="hidden" name="q" value={query.q} />}
        {query.thread && <input type="hidden" name="thread" value={query.thread} />}
        {query.answer && <input type="hidden" name="answer" value={query.answer} />}
        <Facet
          page={page}
          name="review"
          label={t('recommendations.facet.review')}
          chosen={query.review}
          options={facets.reviews.map(({ value, count, ...review }) => ({
            value,
            count,
            label: reviewName(page, { ...review, held_on: null }),
          }))}
        />
        <Facet
          page={page}
          name="position"
          label={t('recommendations.facet.position')}
          chosen={query.position}
          options={facets.positions.map(({ value, count }) => ({
            value,
            count,
            label: t(`position.${value as 'supported'}`),
          }))}
        />
        <div class="field">
          <label for="state">{t('recommendations.facet.state')}</label>
          <select id="state" name="state">
            <option value="">{t('recommendations.facet.any')}</option>
            {facets.states
              .map(({ value, count }) => ({ value, count, name: page.formats.state(value) }))
              .sort((a, b) => a.name.localeCompare(b.name, page.language))
              .map(({ value, count, name }) => (
                <option value={value} selected={value === query.state}>
                  {t('recommendations.facet.option', { name, count })}
                </option>
              ))}
          </select>
        </div>
        <div class="field">
          <label for="as-of">{t('recommendations.asOf')}</label>
          <p class="hint" id="as-of-hint">
            {t('recommendations.asOf.hint')}
          </p>
          <input type="date" id="as-of" name="as-of" value={page.asOf?.date} aria-describedby="as-of-hint" />
        </div>
        <p class="actions">
          <button>{t('recommendations.facet.show')}</button>
          {(isNarrowed || query.q !== undefined) && (
            <a href="/recommendations">{t('recommendations.facet.clear')}</a>
          )}
        </p>
      </details>
    </form>
  );
}

type FacetProps = {
  page: PageContext;
  name: string;
  label: string;
  chosen: string | undefined;
  options: { value: string; label: string; count: number }[];
};

function Facet({ page, name, label, chosen, options }: FacetProps) {
  return (
    <fieldset>
      <legend>{label}</legend>
      <label class="choice">
        <input type="radio" name={name} value="" checked={chosen === undefined} />
        {page.t('recommendations.facet.any')}
      </label>
      {options.map((option) => (
        <label class="choice">
          <input type="radio" name={name} value={option.value} checked={option.value === chosen} />
          {option.label}
          <span>{page.formats.number(option.count)}</span>
        </label>
      ))}
    </fieldset>
  );
}

export type RecommendationView = {
  recommendation: RecommendationDetail;
  clauses: readonly Row<'clause'>[];
  corrections: readonly ListedCorrection[];
  said: Said;
  neighbours: Neighbours;
};

/** One recommendation at its lasting address: the UN's words, where they stand, and how far they have come. */
export function RecommendationPage({ page, view }: { page: PageContext; view: RecommendationView }) {
  const { t } = page;
  const { recommendation: item, clauses, corrections } = view;
  const title = t('recommendations.page.title', {
    number: item.number,
    symbol: item.document_symbol ?? item.review_symbol ?? '',
  });
  return (
    <Layout page={page} title={title} description={item.text.slice(0, 200)}>
      <article>
        <section class="first">
          <ul class="source">
            <li>
              <b>{item.number}</b>
            </li>
            <li>
              <a href={`/reviews/${item.review_slug}`}>{reviewName(page, item)}</a>
            </li>
            <li>
              {item.page === null
                ? documentName(item)
                : t('recommendations.source', { symbol: documentName(item), page: item.page })}
            </li>
            <li>{statesOf(page, item.recommending_states)}</li>
            <li>
              <PositionTag page={page} position={item.position} />
            </li>
          </ul>
          <h1 class="recommendation">
            <Words language={item.language} class="lead block">
              {item.text}
            </Words>
          </h1>
          {item.concern && (
            <>
              <p class="small muted">{t('recommendations.concern')}</p>
              <Words language={item.language} class="block">
                {item.concern}
              </Words>
            </>
          )}
          {!item.public && <p class="problem warning">{t('recommendations.unpublished')}</p>}
          <Thread page={page} steps={threadOf({ askedOn: item.held_on, position: item.position })} />
        </section>
        {clauses.length > 0 && (
          <section>
            <h2>{t('recommendations.clauses')}</h2>
            <ul class="list">
              {clauses.map((clause) => (
                <li class="plain">
                  <div>
                    <Words language={item.language}>{clause.text}</Words>
                    <p class="source">{statesOf(page, clause.recommending_states)}</p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        <div class="split">
          <section>
            <h2>{t('recommendations.about')}</h2>
            <dl class="facts">
              <dt>{t('recommendations.askedBy')}</dt>
              <dd>
                {item.recommending_states.length === 0
                  ? statesOf(page, [])
                  : item.recommending_states.map((code, index) => (
                      <>
                        {index > 0 && ' · '}
                        <a href={`/recommendations?state=${code}`}>{page.formats.state(code)}</a>
                      </>
                    ))}
              </dd>
              <dt>{t('recommendations.answer')}</dt>
              <dd>
                <PositionTag page={page} position={item.position} />
                {item.lead_in && view.said.answers.length === 0 && (
                  <p>
                    <Words language={item.language} class="small block">
                      {item.lead_in}
                    </Words>
                  </p>
                )}
              </dd>
              {item.due && (
                <>
                  <dt>{t('recommendations.due')}</dt>
                  <dd>{page.formats.day(item.due)}</dd>
                </>
              )}
              <dt>{t('recommendations.document')}</dt>
              <dd>
                <ul class="source">
                  <li>
                    <bdi>{documentName(item)}</bdi>
                  </li>
                  {item.issued_on && <li>{page.formats.day(item.issued_on)}</li>}
                  {item.page !== null && <li>{t('recommendations.onPage', { page: item.page })}</li>}
                  <li>
                    {item.file_sha256 === null ? (
                      t('reviews.file.inside')
                    ) : (
                      <a href={`/files/${item.file_sha256}`}>{t('recommendations.file')}</a>
                    )}
                  </li>
                </ul>
              </dd>
              <dt>{t('recommendations.cite')}</dt>
              <dd>
                {t('recommendations.citation', {
                  symbol: documentName(item),
                  number: item.number,
                })}
              </dd>
              <dt>{t('recommendations.recorded')}</dt>
              <dd>
                {page.formats.time(item.recorded_at)}{' '}
                <a href={`${recommendationHref(item.address)}/history`}>{t('recommendations.history')}</a>
              </dd>
            </dl>
          </section>
          <Corrections page={page} item={item} corrections={corrections} />
        </div>
        <Sayings page={page} item={item} said={view.said} />
        <RegisterEntries page={page} entries={view.said.entries} />
        <nav class="paging" aria-label={t('recommendations.neighbours')}>
          {view.neighbours.previous && (
            <a rel="prev" href={recommendationHref(view.neighbours.previous)}>
              {t('shell.page.previous')}
            </a>
          )}
          <a href={`/recommendations?review=${item.review_slug}`}>
            {t('recommendations.ofReview', { review: reviewName(page, item) })}
          </a>
          {view.neighbours.next && (
            <a rel="next" href={recommendationHref(view.neighbours.next)}>
              {t('shell.page.next')}
            </a>
          )}
        </nav>
      </article>
    </Layout>
  );
}

function documentName({ document_symbol, review_symbol, file_name }: RecommendationDetail): string {
  return document_symbol ?? review_symbol ?? file_name ?? '';
}
