import { may } from '../../access/policy.ts';
import type { Criterion } from '../../database/priority-table.ts';
import { Empty, LeftToRight, Words } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout, withQuery } from '../../web/layout.tsx';
import { PositionTag, recommendationHref, reviewName } from '../recommendations/components.tsx';
import { Priorities } from './components.tsx';
import type { PrioritiesFilter } from './filter.ts';
import { setPriorities } from './policy.ts';
import type { Priority, WeighedRecommendation } from './queries.ts';
import type { Levels } from './ranking.ts';
import { criteria } from './schema.ts';

type Ranked = { item: WeighedRecommendation; priorities: readonly Priority[]; levels: Levels };

export type PrioritiesView = {
  /** The criterion that decides first. */
  first: Criterion;
  filter: PrioritiesFilter;
  ranked: readonly Ranked[];
  /** How many are weighed, and how many are not. */
  weighed: number;
  open: number;
  /** The next ones to weigh, for those who may. */
  unweighed: readonly WeighedRecommendation[];
  /** How often more of them were asked for. */
  more: number;
  /** Who weighed, by record; for those inside. */
  writers: ReadonlyMap<string, string>;
};

/** What comes first and why: each recommendation with its levels and the reason of each. */
export function PrioritiesPage({ page, view }: { page: PageContext; view: PrioritiesView }) {
  const { t, formats } = page;
  const { first, filter, ranked, weighed, open, unweighed, more } = view;
  const part = filter.labels[0] ?? filter.review;
  return (
    <Layout page={page} title={t('priorities.title')} description={t('priorities.lead')}>
      <section class="first">
        <h1>{t('priorities.title')}</h1>
        <p class="measure muted">{t('priorities.lead')}</p>
        {part !== undefined && (
          <p>
            {t('priorities.part', { part })} <a href="/priorities">{t('priorities.all')}</a>
          </p>
        )}
        <p>{t('priorities.sentence', { weighed, open })}</p>
        {ranked.length === 0 ? (
          <Empty>
            <p>{t(may(page.viewer, setPriorities) ? 'priorities.empty' : 'priorities.empty.public')}</p>
            <p>
              <a href="/rising">{t('rising.title')}</a>
            </p>
          </Empty>
        ) : (
          <>
            <nav class="switch" aria-label={t('priorities.order')}>
              <span class="muted">{t('priorities.order')}</span>
              {criteria.map((criterion) => (
                <a
                  href={withQuery(page, { by: criterion === 'severity' ? undefined : criterion })}
                  aria-current={criterion === first ? 'page' : undefined}
                >
                  {t(`priorities.${criterion}`)}
                </a>
              ))}
            </nav>
            <ol class="list ranked">
              {ranked.map((one) => (
                <RankedItem page={page} one={one} writers={view.writers} />
              ))}
            </ol>
            {ranked.length < weighed && (
              <p class="small muted">{t('priorities.most', { shown: ranked.length, weighed })}</p>
            )}
          </>
        )}
        <p class="measure small muted">{t('priorities.how')}</p>
      </section>
      {unweighed.length > 0 && (
        <section>
          <h2>{t('priorities.open', { count: open })}</h2>
          <ul class="list">
            {unweighed.map((item) => (
              <li>
                <div>
                  <Heading page={page} item={item} />
                </div>
                <div class="side">
                  <a href={`${recommendationHref(item.address)}/priority`}>
                    {t('priorities.weigh')}
                    <span class="visually-hidden">
                      {' '}
                      <LeftToRight>{item.number}</LeftToRight>
                    </span>
                  </a>
                </div>
              </li>
            ))}
          </ul>
          {unweighed.length < open && (
            <p class="small muted">
              {t('priorities.open.more', { count: formats.number(open - unweighed.length) })}{' '}
              <a href={withQuery(page, { more: String(more + 1) })}>{t('priorities.open.next')}</a>
            </p>
          )}
        </section>
      )}
    </Layout>
  );
}

function Heading({ page, item }: { page: PageContext; item: WeighedRecommendation }) {
  return (
    <>
      <div class="source">
        <span>
          <b>
            <LeftToRight>{item.number}</LeftToRight>
          </b>
        </span>
        <span>{reviewName(page, item)}</span>
        <span>
          <PositionTag page={page} position={item.position} />
        </span>
      </div>
      <h3>
        <Words language={item.language}>
          <a href={recommendationHref(item.address)}>{item.text}</a>
        </Words>
      </h3>
    </>
  );
}

function RankedItem(props: { page: PageContext; one: Ranked; writers: ReadonlyMap<string, string> }) {
  const { page, one, writers } = props;
  const { item, priorities } = one;
  return (
    <li class="plain">
      <div>
        <Heading page={page} item={item} />
        <Priorities page={page} priorities={priorities} writers={writers} />
        {may(page.viewer, setPriorities) && !page.asOf && (
          <p class="small">
            <a href={`${recommendationHref(item.address)}/priority`}>
              {page.t('priorities.change')}
              <span class="visually-hidden">
                {' '}
                <LeftToRight>{item.number}</LeftToRight>
              </span>
            </a>
          </p>
        )}
      </div>
    </li>
  );
}
