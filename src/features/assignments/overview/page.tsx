import { may } from '../../../access/policy.ts';
import { Empty, LeftToRight, Paging, Words } from '../../../web/components.tsx';
import type { PageContext } from '../../../web/context.ts';
import { Layout, withQuery } from '../../../web/layout.tsx';
import type { ListedRecommendation } from '../../recommendations/actions.ts';
import { recommendationHref, reviewName } from '../../recommendations/components.tsx';
import type { Translated } from '../../../database/tables.ts';
import type { ListedDuty } from '../answers/queries.ts';
import type { Claim } from '../claims/queries.ts';
import { Claims, Contested, organisationHref } from '../components.tsx';
import { giveAssignments } from '../policy.ts';
import { NOBODY } from '../schema.ts';
import { overviewLists, type OverviewList } from './schema.ts';

/** How many recommendations of a review or theme nobody answers for, of how many. */
export type UnownedPart = { value: string; label: string; unowned: number; of: number };

export type OverviewView = {
  list: OverviewList;
  counts: Record<OverviewList, number>;
  total: number;
  /** Of those claimed, how many two want to lead. */
  disputed: number;
  reviews: readonly UnownedPart[];
  themes: readonly UnownedPart[];
  /** How many themes there are beyond those shown. */
  moreThemes: number;
  claimed: readonly { item: ListedRecommendation; claims: readonly Claim[] }[];
  duties: readonly ListedDuty[];
  waiting: readonly {
    organisation_slug: string;
    organisation_names: Translated;
    count: number;
    since: Date;
  }[];
  /** How the duties of each organisation stand. */
  answered: readonly {
    organisation_slug: string;
    organisation_names: Translated;
    accepted: number;
    waiting: number;
    contested: number;
  }[];
  /** What the rules would give; for those who may. */
  offer: { rules: number; recommendations: number } | undefined;
  current: number;
  pages: number;
  /** What was just given and ended at once. */
  given: { given: number; ended: number } | undefined;
};

/** What nobody owns, what two claim, what is contested, what waits for an answer, and who has accepted. */
export function OverviewPage({ page, view }: { page: PageContext; view: OverviewView }) {
  const { t, formats } = page;
  const { list, counts, total, given } = view;
  const title = t('assignments.overview.title');
  return (
    <Layout page={page} title={title} description={t('assignments.overview.lead')}>
      <section class="first">
        <h1>{title}</h1>
        {given && (
          <p class="done" role="status">
            {t('assignments.overview.given', given)}
          </p>
        )}
        <p class="measure">{t('assignments.overview.sentence', { unowned: counts.unowned, total })}</p>
        {may(page.viewer, giveAssignments) && !page.asOf && <Ways page={page} view={view} />}
        <nav class="switch" aria-label={t('assignments.overview.lists')}>
          {overviewLists.map((one) => (
            <a
              href={withQuery(page, {
                list: one === 'unowned' ? undefined : one,
                page: undefined,
                given: undefined,
                ended: undefined,
              })}
              aria-current={one === list ? 'page' : undefined}
            >
              {t(`assignments.overview.${one}`)} <span class="muted">({formats.number(counts[one])})</span>
            </a>
          ))}
        </nav>
        {list === 'unowned' && <Unowned page={page} view={view} />}
        {list === 'claimed' && <Claimed page={page} view={view} />}
        {list === 'contested' && <ContestedList page={page} view={view} />}
        {list === 'waiting' && <Waiting page={page} view={view} />}
        {list === 'accepted' && <Answered page={page} view={view} />}
        <Paging page={page} current={view.current} pages={view.pages} />
      </section>
    </Layout>
  );
}

/** The ways of giving duties, and what the rules would give now: offered, never done by itself. */
function Ways({ page, view }: { page: PageContext; view: OverviewView }) {
  const { t } = page;
  const { offer } = view;
  return (
    <>
      {offer && offer.recommendations > 0 && (
        <p class="problem information">
          {t('assignments.overview.offer', offer)}{' '}
          <a href="/assignments/rules/apply?scope=unowned">{t('assignments.overview.offer.see')}</a>
        </p>
      )}
      <p class="actions">
        <a class="button quiet" href={`/assignments/new?organisation=${NOBODY}`}>
          {t('assignments.overview.bulk')}
        </a>
        <a href="/assignments/rules">{t('assignments.rules.title')}</a>
        <a href="/assignments/sheet">{t('assignments.sheet.title')}</a>
      </p>
    </>
  );
}

function Unowned({ page, view }: { page: PageContext; view: OverviewView }) {
  const { t } = page;
  const { counts, total, reviews, themes, moreThemes } = view;
  if (counts.unowned === 0)
    return (
      <Empty>
        <p>{t(total === 0 ? 'assignments.overview.empty' : 'assignments.overview.allOwned')}</p>
        <p>
          <a href="/recommendations">{t('recommendations.title')}</a>
        </p>
      </Empty>
    );
  return (
    <>
      <p>
        <a href={`/recommendations?organisation=${NOBODY}`}>
          {t('assignments.overview.register', { count: counts.unowned })}
        </a>
      </p>
      <Parts page={page} name="review" parts={reviews} />
      {themes.length > 0 && <Parts page={page} name="theme" parts={themes} />}
      {moreThemes > 0 && (
        <p class="small">
          <a href={`/recommendations?organisation=${NOBODY}&more=theme`}>
            {t('assignments.overview.moreThemes', { count: moreThemes })}
          </a>
        </p>
      )}
    </>
  );
}

function Parts(props: { page: PageContext; name: 'review' | 'theme'; parts: readonly UnownedPart[] }) {
  const { page, name, parts } = props;
  const { t, formats } = page;
  const mayGive = may(page.viewer, giveAssignments) && !page.asOf;
  const searchOf = (value: string) =>
    new URLSearchParams([
      [name, value],
      ['organisation', NOBODY],
    ]).toString();
  return (
    <table class="parts">
      <caption>{t(`assignments.overview.by.${name}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(`recommendations.facet.${name}`)}</th>
          <th scope="col" class="number">
            {t('assignments.overview.unownedCount')}
          </th>
          <th scope="col" class="number">
            {t('assignments.overview.ofAll')}
          </th>
          {mayGive && <td></td>}
        </tr>
      </thead>
      <tbody>
        {parts.map(({ value, label, unowned, of }) => (
          <tr>
            <th scope="row">
              <a href={`/recommendations?${searchOf(value)}`}>
                <bdi>{label}</bdi>
              </a>
            </th>
            <td class="number">{formats.number(unowned)}</td>
            <td class="number">{formats.number(of)}</td>
            {mayGive && (
              <td>
                <a href={`/assignments/new?${searchOf(value)}`}>
                  {t('assignments.these')}
                  <span class="visually-hidden"> {label}</span>
                </a>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Claimed({ page, view }: { page: PageContext; view: OverviewView }) {
  const { t, formats } = page;
  if (view.claimed.length === 0) return <Nothing page={page} list="claimed" />;
  return (
    <>
      <p class="measure">{t('assignments.overview.disputed', { count: view.disputed })}</p>
      <ul class="list">
        {view.claimed.map(({ item, claims }) => {
          const lead = item.owners.find(({ duty }) => duty === 'lead');
          return (
            <li class="plain">
              <div>
                <Head page={page} item={item} />
                <p class="small">
                  {lead
                    ? t('assignments.overview.leads', { name: formats.name(lead.organisation_names) })
                    : t('assignments.overview.nobodyLeads')}
                </p>
                <Claims page={page} claims={claims} isListed />
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function ContestedList({ page, view }: { page: PageContext; view: OverviewView }) {
  const { t, formats } = page;
  if (view.duties.length === 0) return <Nothing page={page} list="contested" />;
  return (
    <ul class="list">
      {view.duties.map((duty) => (
        <li class="plain">
          <div>
            <Head page={page} item={duty} />
            <p class="small">
              <a href={organisationHref(page, duty.organisation_slug)}>
                {formats.name(duty.organisation_names)}
              </a>{' '}
              · {t(`assignments.duty.${duty.duty}`)}
            </p>
            <Contested page={page} answered={duty} />
            {may(page.viewer, giveAssignments) && !page.asOf && (
              <p class="small">
                <a href={`/assignments/${duty.id}/settle`}>
                  {t('assignments.settle')}
                  <span class="visually-hidden">
                    {' '}
                    <LeftToRight>{duty.number}</LeftToRight>
                  </span>
                </a>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Waiting({ page, view }: { page: PageContext; view: OverviewView }) {
  const { t, formats } = page;
  if (view.waiting.length === 0) return <Nothing page={page} list="waiting" />;
  return (
    <>
      <table class="parts">
        <caption>{t('assignments.overview.waiting.by')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('assignments.organisation')}</th>
            <th scope="col" class="number">
              {t('assignments.overview.duties')}
            </th>
            <th scope="col">{t('assignments.overview.oldest')}</th>
          </tr>
        </thead>
        <tbody>
          {view.waiting.map(({ organisation_slug: slug, organisation_names, count, since }) => (
            <tr>
              <th scope="row">
                <a href={organisationHref(page, slug)}>{formats.name(organisation_names)}</a>
              </th>
              <td class="number">{formats.number(count)}</td>
              <td>{formats.day(since)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t('assignments.overview.waiting.each')}</h2>
      <ul class="list">
        {view.duties.map((duty) => (
          <li>
            <div>
              <Head page={page} item={duty} level={3} />
            </div>
            <div class="side">
              <span>{formats.name(duty.organisation_names)}</span>
              <span>{t(`assignments.duty.${duty.duty}`)}</span>
              <span class="muted">{t('assignments.since', { date: formats.day(duty.recorded_at) })}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Each organisation with what it has accepted, and what it has not. */
function Answered({ page, view }: { page: PageContext; view: OverviewView }) {
  const { t, formats } = page;
  if (view.answered.length === 0) return <Nothing page={page} list="accepted" />;
  return (
    <table class="parts">
      <caption>{t('assignments.overview.accepted.by')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('assignments.organisation')}</th>
          {(['accepted', 'waiting', 'contested'] as const).map((state) => (
            <th scope="col" class="number">
              {t(`assignments.state.${state}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.answered.map(
          ({ organisation_slug: slug, organisation_names, accepted, waiting, contested }) => (
            <tr>
              <th scope="row">
                <a href={organisationHref(page, slug)}>{formats.name(organisation_names)}</a>
              </th>
              {[accepted, waiting, contested].map((count) => (
                <td class="number">{formats.number(count)}</td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

type Headed = {
  address: string;
  number: string;
  language: string;
  text: string;
  mechanism: string;
  cycle: number | null;
  held_on: string | null;
};

function Head({ page, item, level = 2 }: { page: PageContext; item: Headed; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <>
      <div class="source">
        <span>
          <b>
            <LeftToRight>{item.number}</LeftToRight>
          </b>
        </span>
        <span>{reviewName(page, item)}</span>
      </div>
      <Heading>
        <Words language={item.language}>
          <a href={recommendationHref(item.address)}>{item.text}</a>
        </Words>
      </Heading>
    </>
  );
}

function Nothing({ page, list }: { page: PageContext; list: Exclude<OverviewList, 'unowned'> }) {
  const { t } = page;
  return (
    <Empty>
      <p>{t(`assignments.overview.none.${list}`)}</p>
      <p>
        <a href="/assignments">{t('assignments.overview.none.next')}</a>
      </p>
    </Empty>
  );
}
