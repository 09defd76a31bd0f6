import type { PageContext } from '../../web/context.ts';
import { Empty } from '../../web/components.tsx';
import { Layout } from '../../web/layout.tsx';
import type { ListedRecommendation } from '../recommendations/components.tsx';
import { regionalGroupOf, type RegionalGroup } from '../recommendations/schema.ts';
import { EmbedLink } from '../sharing/components.tsx';
import type { Figures } from '../subjects/actions.ts';
import { Bars, inOrder, NewestOf, SubjectFigures } from '../subjects/components.tsx';
import { regionHref, stateHref, type Subject } from '../subjects/schema.ts';

type StateCount = { state: string; count: number };
type SubjectView = { subject: Subject; figures: Figures; newest: readonly ListedRecommendation[] };

/** Every State that made a recommendation, those that made most first. */
export function StatesPage({ page, states }: { page: PageContext; states: readonly StateCount[] }) {
  const { t } = page;
  return (
    <Layout page={page} title={t('states.title')}>
      <section class="first">
        <h1>{t('states.title')}</h1>
        <p class="measure muted">{t('states.lead', { country: page.countryName })}</p>
        <p class="small">
          <a href="/regions">{t('states.regions')}</a>
        </p>
        {states.length === 0 ? (
          <Empty>
            <p>{t('states.empty')}</p>
          </Empty>
        ) : (
          <StateBars page={page} states={states} />
        )}
      </section>
    </Layout>
  );
}

function StateBars({ page, states }: { page: PageContext; states: readonly StateCount[] }) {
  return (
    <Bars
      page={page}
      caption={page.t('figures.byState')}
      what={page.t('recommendations.facet.state')}
      bars={inOrder(page, states).map(({ state, count }) => ({
        label: page.formats.state(state),
        href: stateHref(state),
        count,
      }))}
    />
  );
}

/** One State: what it asked of the country, and how it was answered. */
export function StatePage({ page, state, view }: { page: PageContext; state: string; view: SubjectView }) {
  const { t } = page;
  const name = page.formats.state(state);
  const region = regionalGroupOf(state);
  const { total } = view.figures;
  return (
    <Layout
      page={page}
      title={name}
      description={t('states.sentence', { name, country: page.countryName, total })}
      hasCard
    >
      <section class="first">
        <ul class="source">
          <li>
            <a href="/states">{t('states.title')}</a>
          </li>
          {region && (
            <li>
              <a href={regionHref(region)}>{t(`recommendations.region.${region}`)}</a>
            </li>
          )}
        </ul>
        <h1>{name}</h1>
        <p class="measure">{t('states.sentence', { name, country: page.countryName, total })}</p>
        <Answered page={page} view={view} />
      </section>
      <NewestOf page={page} subject={view.subject} total={total} items={view.newest} />
    </Layout>
  );
}

function Answered({ page, view: { subject, figures } }: { page: PageContext; view: SubjectView }) {
  if (figures.total > 0)
    return (
      <>
        <SubjectFigures page={page} subject={subject} figures={figures} />
        <EmbedLink page={page} />
      </>
    );
  return (
    <Empty>
      <p>{page.t('states.nothing')}</p>
    </Empty>
  );
}

/** The regional groups of the United Nations. */
export function RegionsPage(props: {
  page: PageContext;
  regions: readonly { region: RegionalGroup; count: number }[];
}) {
  const { page, regions } = props;
  const { t } = page;
  return (
    <Layout page={page} title={t('states.regions')}>
      <section class="first">
        <h1>{t('states.regions')}</h1>
        <p class="measure muted">{t('states.regions.lead')}</p>
        <Bars
          page={page}
          caption={t('figures.byRegion')}
          what={t('states.regions')}
          bars={regions.map(({ region, count }) => ({
            label: t(`recommendations.region.${region}`),
            href: regionHref(region),
            count,
          }))}
        />
      </section>
    </Layout>
  );
}

/** One regional group: what its States asked, and who of them. */
export function RegionPage(props: {
  page: PageContext;
  region: RegionalGroup;
  view: SubjectView;
  states: readonly StateCount[];
}) {
  const { page, region, view, states } = props;
  const { t } = page;
  const name = t(`recommendations.region.${region}`);
  return (
    <Layout page={page} title={name} hasCard>
      <section class="first">
        <ul class="source">
          <li>
            <a href="/regions">{t('states.regions')}</a>
          </li>
        </ul>
        <h1>{name}</h1>
        <p class="measure">
          {t('states.region.sentence', {
            country: page.countryName,
            total: view.figures.total,
            states: states.length,
          })}
        </p>
        <Answered page={page} view={view} />
      </section>
      {states.length > 0 && (
        <section>
          <h2>{t('states.title')}</h2>
          <StateBars page={page} states={states} />
        </section>
      )}
      <NewestOf page={page} subject={view.subject} total={view.figures.total} items={view.newest} />
    </Layout>
  );
}
