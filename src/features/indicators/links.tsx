import { Empty, LeftToRight, ProblemSummary, Words } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Problem } from '../../problem.ts';
import { Layout } from '../../web/layout.tsx';
import { actionHref } from '../plans/schema.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import type { ListedLink } from './queries.ts';
import { indicatorHref, type Linked } from './schema.ts';

/** Where an objective stands in its plan. */
function objectiveHref(plan: string, ordinal: number): string {
  return `/plans/${plan}#objective-${ordinal}`;
}

type Shown = Omit<ListedLink, 'id'>;

export function linkedHref({ recommendation, action, objective }: Shown): string {
  if (recommendation) return recommendationHref(recommendation.address);
  if (action) return actionHref(action.plan, action.number);
  return objective ? objectiveHref(objective.plan, objective.ordinal) : '/';
}

/** What an indicator measures, by its kind and in its own words. */
export function LinkedName({ page, link }: { page: PageContext; link: Shown }) {
  const { t } = page;
  const { recommendation, action, objective } = link;
  const href = linkedHref(link);
  if (recommendation)
    return (
      <>
        {t('indicators.linked.recommendation')}{' '}
        <a href={href}>
          <LeftToRight>{recommendation.number}</LeftToRight>
        </a>{' '}
        <Words language={recommendation.language} class="small">
          {recommendation.text}
        </Words>
      </>
    );
  const own = action ?? objective;
  return (
    <>
      {t(action ? 'indicators.linked.action' : 'indicators.linked.objective')}{' '}
      <a href={href} lang={own?.language}>
        <bdi>{own?.title}</bdi>
      </a>
    </>
  );
}

type Choosable = { slug: string; title: string; language: string };

/** Chooses an indicator for what was open: one that is there, or a new one. */
export function LinkPage(props: {
  page: PageContext;
  linked: Linked;
  shown: Shown;
  q: string | undefined;
  choices: readonly Choosable[];
  more: number;
  problems?: readonly Problem[];
}) {
  const { page, linked, shown, q, choices, more, problems = [] } = props;
  const { t } = page;
  const title = t('indicators.link.title');
  const of = `${linked.kind}=${linked.id}`;
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href={linkedHref(shown)}>{t('indicators.link.back')}</a>
        </p>
        <h1>{title}</h1>
        <p class="measure">
          <LinkedName page={page} link={shown} />
        </p>
        <ProblemSummary page={page} problems={problems} />
        <form class="search" role="search" action="/indicators/link">
          <input type="hidden" name={linked.kind} value={linked.id} />
          <label class="visually-hidden" for="q">
            {t('indicators.search')}
          </label>
          <input id="q" name="q" type="search" value={q} placeholder={t('indicators.search')} />
          <button>{t('indicators.narrow')}</button>
        </form>
        {choices.length === 0 ? (
          <Empty>
            <p>{t(q === undefined ? 'indicators.empty' : 'indicators.nothing')}</p>
          </Empty>
        ) : (
          <form method="post" action={`/indicators/link?${of}`}>
            <fieldset>
              <legend>{t('indicators.link.choose')}</legend>
              {choices.map((choice, at) => (
                <label class="choice">
                  <input
                    type="radio"
                    id={at === 0 ? 'indicator' : undefined}
                    name="indicator"
                    value={choice.slug}
                  />
                  <bdi lang={choice.language}>{choice.title}</bdi>
                </label>
              ))}
              {more > 0 && <p class="hint">{t('indicators.link.more', { more })}</p>}
            </fieldset>
            <p class="actions">
              <button>{t('indicators.link.save')}</button>
            </p>
          </form>
        )}
        <p>
          <a href={`/indicators/new?${of}`}>{t('indicators.link.new')}</a>
        </p>
      </section>
    </Layout>
  );
}

/** The address of an indicator's own page, for those who come from a form. */
export function doneHref(slug: string, what: string): string {
  return `${indicatorHref(slug)}?done=${what}`;
}
