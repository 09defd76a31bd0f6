import type { Child } from 'hono/jsx';
import type { Problem } from '../../problem.ts';
import { Empty, Field, LeftToRight, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import type { ListedRecommendation } from '../recommendations/actions.ts';
import { recommendationHref, reviewName } from '../recommendations/components.tsx';
import type { SavedSearch } from './queries.ts';
import { MOST_SEARCHES } from './schema.ts';

const SEARCHES = '/account/searches';

export type ShownSearch = SavedSearch & {
  /** What it asks for. */
  words: string;
  found: number;
  /** What was published or answered since it was opened last. */
  fresh: { count: number; items: readonly ListedRecommendation[] };
};

/** The searches that somebody keeps, each with what it finds now and what is new in it. */
export function SearchesPage({ page, searches }: { page: PageContext; searches: readonly ShownSearch[] }) {
  const { t } = page;
  const done = (['saved', 'renamed', 'removed'] as const).find((one) => one === page.query.get('done'));
  return (
    <Frame page={page} title={t('searches.title')} to="account">
      {done && (
        <p class="done" aria-live="polite">
          {t(`searches.done.${done}`)}
        </p>
      )}
      <p class="measure">{t('searches.lead')}</p>
      {searches.length === 0 ? (
        <Empty>
          <p>{t('searches.empty')}</p>
          <p>
            <a href="/recommendations">{t('searches.toRegister')}</a>
          </p>
        </Empty>
      ) : (
        <>
          <p class="above small muted">
            {t('searches.count', { count: searches.length, most: MOST_SEARCHES })}
          </p>
          <ul class="list">
            {searches.map((search) => (
              <Item page={page} search={search} />
            ))}
          </ul>
        </>
      )}
      <p class="small muted measure">{t('searches.operator')}</p>
      <p class="small muted measure">{t('searches.without')}</p>
    </Frame>
  );
}

function Item({ page, search }: { page: PageContext; search: ShownSearch }) {
  const { t } = page;
  const { id, name, query, words, found, fresh } = search;
  const date = page.formats.day(search.opened_at);
  return (
    <li>
      <div>
        <h2 class="plain">
          <bdi>{name}</bdi>
        </h2>
        <p class="small muted">{words}</p>
        <p>
          {t('searches.found', { found })} ·{' '}
          <span class={fresh.count > 0 ? 'tag' : 'muted'}>
            {t('searches.new', { count: fresh.count, date })}
          </span>
        </p>
        {fresh.items.length > 0 && (
          <ul class="small">
            {fresh.items.map((item) => (
              <li>
                <a href={recommendationHref(item.address)}>
                  <LeftToRight>{item.number}</LeftToRight>, {reviewName(page, item)}
                </a>
              </li>
            ))}
          </ul>
        )}
        <p class="small moves">
          <a href={`/recommendations.atom${query && `?${query}`}`}>{t('searches.feed')}</a>{' '}
          <a href={`${SEARCHES}/${id}`} aria-label={t('searches.change.named', { name })}>
            {t('searches.change')}
          </a>
        </p>
      </div>
      <form class="side" method="post" action={`${SEARCHES}/${id}/open`}>
        <button aria-label={t('searches.open.named', { name })}>{t('searches.open')}</button>
      </form>
    </li>
  );
}

type NewProps = {
  page: PageContext;
  query: string;
  words: string;
  found: number;
  name: string;
  problems: readonly Problem[];
};

/** Names a search and keeps it. */
export function NewSearchPage({ page, query, words, found, name, problems }: NewProps) {
  const { t } = page;
  return (
    <Frame page={page} title={t('searches.new.title')} to="searches">
      <ProblemSummary page={page} problems={problems} />
      <dl class="facts">
        <dt>{t('searches.asks')}</dt>
        <dd>
          {words}
          <br />
          <span class="muted">{t('searches.found', { found })}</span>
        </dd>
      </dl>
      <form method="post" action={SEARCHES} novalidate>
        <input type="hidden" name="search" value={query} />
        <NameField page={page} name={name} problems={problems} />
        <button>{t('searches.save')}</button>
      </form>
    </Frame>
  );
}

type OneProps = {
  page: PageContext;
  search: SavedSearch;
  words: string;
  name: string;
  problems: readonly Problem[];
};

/** Renames a search, or removes it. */
export function SearchPage({ page, search, words, name, problems }: OneProps) {
  const { t } = page;
  const action = `${SEARCHES}/${search.id}`;
  return (
    <Frame page={page} title={t('searches.change.title', { name: search.name })} to="searches">
      <ProblemSummary page={page} problems={problems} />
      <p class="muted">{words}</p>
      <form method="post" action={action} novalidate>
        <NameField page={page} name={name} problems={problems} />
        <button>{t('searches.rename')}</button>
      </form>
      <form method="post" action={`${action}/remove`}>
        <p class="measure">{t('searches.remove.lead')}</p>
        <button class="danger">{t('searches.remove')}</button>
      </form>
    </Frame>
  );
}

function NameField(props: { page: PageContext; name: string; problems: readonly Problem[] }) {
  const { page, name, problems } = props;
  const { t } = page;
  const labels = { label: t('searches.name'), hint: t('searches.name.hint') };
  return <Field page={page} name="name" {...labels} value={name} problems={problems} dir="auto" />;
}

function Frame(props: { page: PageContext; title: string; to: 'account' | 'searches'; children?: Child }) {
  const { page, title, to, children } = props;
  const { t } = page;
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href={to === 'account' ? '/account' : SEARCHES}>
            {t(to === 'account' ? 'accounts.account.title' : 'searches.title')}
          </a>
        </p>
        <h1>{title}</h1>
        {children}
      </section>
    </Layout>
  );
}
