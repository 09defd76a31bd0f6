import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Row } from '../../database/tables.ts';
import { LeftToRight, Words } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { organisationHref } from '../assignments/components.tsx';
import { ClusterName } from '../clusters/components.tsx';
import { clusterHref } from '../clusters/schema.ts';
import { PositionTag, recommendationHref } from '../recommendations/components.tsx';
import { sdgName, termHref } from '../subjects/schema.ts';
import type { Finding } from './checks.ts';
import { FindingsHere } from './findings.tsx';
import { onDay, periodInWords, PlanCrumb, PlanText, PlanWords, StageTag, StateTag } from './parts.tsx';
import type { Action, Dependency } from './action-queries.ts';
import { LINKS_SHOWN, type ActionLink } from './link-queries.ts';
import { actionHref, parts, planHref } from './schema.ts';

export const actionDone = ['created', 'changed', 'linked'] as const;

export type ActionView = {
  action: Action;
  milestones: readonly Row<'milestone'>[];
  /** Those of its plan; this page shows what it needs and what needs it. */
  dependencies: readonly Dependency[];
  links: readonly ActionLink[];
  findings: readonly Finding[];
  mayEdit: boolean;
  today: string;
  done: (typeof actionDone)[number] | undefined;
  /** Money, indicators, partnerships: what other features say of the action. */
  sections: readonly JSX.Element[];
};

/** One action at its lasting address: who does what until when, for whose sake, and what it lacks. */
export function ActionPage({ page, view }: { page: PageContext; view: ActionView }) {
  const { t, formats } = page;
  const { action, milestones, dependencies, links, findings, mayEdit, today, done, sections } = view;
  const language = action.plan_language;
  const plan = { slug: action.plan_slug, title: action.plan_title, language };
  const here = actionHref(plan.slug, action.number);
  return (
    <Layout
      page={page}
      title={`${action.title} · ${action.plan_title}`}
      description={action.description.slice(0, 200)}
    >
      <article>
        <section class="first">
          <PlanCrumb page={page} plan={plan} />
          <ul class="source">
            <li>
              <b>{t('plans.action.at', { number: action.number })}</b>
            </li>
            <li>{t(`plans.action.kind.${action.kind}`)}</li>
            {action.objective_ordinal !== null && (
              <li>
                <a href={onDay(page, `${planHref(plan.slug)}#objective-${action.objective_ordinal}`)}>
                  <PlanWords language={language}>{action.objective_title}</PlanWords>
                </a>
              </li>
            )}
            <li>
              <StateTag page={page} action={action} today={today} />
            </li>
            <li>
              <StageTag page={page} plan={{ stage: action.plan_stage, public: action.public }} />
            </li>
          </ul>
          <h1>
            <PlanWords language={language}>{action.title}</PlanWords>
          </h1>
          {done && (
            <p class="done" aria-live="polite">
              {t(`plans.action.done.${done}`)}
            </p>
          )}
          <PlanText language={language} text={action.description} />
          <FindingsHere page={page} findings={findings} />
          <dl class="facts parties">
            <dt>{t('plans.action.period')}</dt>
            <dd>{periodInWords(page, action)}</dd>
            {parts.map((part) => {
              const of = action.organisations.filter((one) => one.part === part);
              return (
                of.length > 0 && (
                  <>
                    <dt>{t(`plans.part.${part}`)}</dt>
                    <dd>
                      <ul class="plain-list">
                        {of.map(({ slug, names, suspended_at: since }) => (
                          <li>
                            <a href={organisationHref(page, slug)}>{formats.name(names)}</a>{' '}
                            {since && <span class="tag bad">{t('organisations.suspended')}</span>}
                          </li>
                        ))}
                      </ul>
                    </dd>
                  </>
                )
              );
            })}
            <Others
              page={page}
              plan={plan}
              label={t('plans.action.needs')}
              others={dependencies
                .filter((one) => one.action === action.id)
                .map((one) => ({ number: one.needs_number, title: one.needs_title }))}
            />
            <Others
              page={page}
              plan={plan}
              label={t('plans.action.neededBy')}
              others={dependencies.filter((one) => one.needs === action.id)}
            />
          </dl>
          <p class="actions small no-print">
            {mayEdit && (
              <>
                <a class="button" href={`${here}/edit`}>
                  {t('plans.action.edit')}
                </a>
                <a href={`${here}/links`}>{t('plans.links.change')}</a>
              </>
            )}
            <a href={`/history?record=${action.id}`}>{t('reviews.history')}</a>
          </p>
        </section>
        <Milestones {...{ page, milestones, language, today, mayEdit, here }} />
        <Serves {...{ page, links, here, mayEdit }} />
        {sections}
      </article>
    </Layout>
  );
}

function Others(props: {
  page: PageContext;
  plan: { slug: string; language: string };
  label: string;
  others: readonly { number: number; title: string }[];
}) {
  const { page, plan, label, others } = props;
  if (others.length === 0) return <></>;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <ul class="plain-list">
          {others.map(({ number, title }) => (
            <li>
              <a href={onDay(page, actionHref(plan.slug, number))}>
                {page.formats.number(number)} · <PlanWords language={plan.language}>{title}</PlanWords>
              </a>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function Milestones(props: {
  page: PageContext;
  milestones: readonly Row<'milestone'>[];
  language: string;
  today: string;
  mayEdit: boolean;
  here: string;
}) {
  const { page, milestones, language, today, mayEdit, here } = props;
  const { t, formats } = page;
  return (
    <section id="milestones">
      <h2>{t('plans.action.milestones')}</h2>
      {milestones.length === 0 ? (
        <p class="measure muted">
          {t('plans.milestones.none')} {mayEdit && <a href={`${here}/edit`}>{t('plans.milestones.add')}</a>}
        </p>
      ) : (
        <ol class="timeline">
          {milestones.map(({ title, due, reached_on: reached }) => (
            <li class={reached === null ? 'asked-for' : undefined}>
              <span class="small muted">
                <time datetime={due}>{formats.day(due)}</time>
              </span>
              <br />
              <PlanWords language={language}>{title}</PlanWords>{' '}
              {reached !== null ? (
                <span class="tag supported">
                  {t('plans.milestone.reachedOn', { date: formats.day(reached) })}
                </span>
              ) : (
                due < today && <span class="tag bad">{t('plans.overdue')}</span>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** Whose sake it is for: recommendations in the UN's words, clusters, targets, headings. */
function Serves(props: { page: PageContext; links: readonly ActionLink[]; here: string; mayEdit: boolean }) {
  const { page, links, here, mayEdit } = props;
  const { t, formats } = page;
  const recommendations = links.filter(({ kind }) => kind === 'recommendation');
  const shown = recommendations.slice(0, LINKS_SHOWN);
  return (
    <section id="serves">
      <h2>{t('plans.serves')}</h2>
      {links.length === 0 && (
        <p class="measure muted">
          {t('plans.serves.none')} {mayEdit && <a href={`${here}/links`}>{t('plans.links.change')}</a>}
        </p>
      )}
      <OtherLinks page={page} links={links} />
      {recommendations.length > 0 && (
        <>
          <p class="small muted">{t('plans.serves.count', { count: recommendations.length })}</p>
          <ul class="list">
            {shown.map((link) => (
              <li class="plain">
                <div>
                  <ul class="source">
                    <li>
                      <b>
                        <LeftToRight>{link.number}</LeftToRight>
                      </b>
                    </li>
                    <li>
                      <LeftToRight>{link.address?.split('/')[0]}</LeftToRight>
                    </li>
                    <li>
                      <PositionTag page={page} position={link.position} />
                    </li>
                  </ul>
                  <Words language={link.text_language ?? 'en'}>
                    <a href={recommendationHref(link.address ?? '')}>{link.text}</a>
                  </Words>
                </div>
              </li>
            ))}
          </ul>
          {recommendations.length > shown.length && (
            <p class="small muted">
              {t('plans.serves.more', { count: formats.number(recommendations.length - shown.length) })}
              {': '}
              {recommendations.slice(LINKS_SHOWN).map(({ address, number }, at) => (
                <>
                  {at > 0 && ', '}
                  <a href={recommendationHref(address ?? '')}>
                    <LeftToRight>{number}</LeftToRight>
                  </a>
                </>
              ))}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function OtherLinks({ page, links }: { page: PageContext; links: readonly ActionLink[] }) {
  const { t } = page;
  const of = (kind: ActionLink['kind']) => links.filter((link) => link.kind === kind);
  const [clusters, targets, headings] = [of('cluster'), of('sdg-target'), of('development-plan')];
  if (clusters.length + targets.length + headings.length === 0) return <></>;
  return (
    <dl class="facts parties">
      {clusters.length > 0 && (
        <>
          <dt>{t('plans.links.clusters')}</dt>
          <dd>
            <ul class="plain-list">
              {clusters.map(
                ({ cluster }) =>
                  cluster && (
                    <li>
                      <a href={clusterHref(cluster.slug)}>
                        <ClusterName page={page} cluster={cluster} />
                      </a>
                    </li>
                  ),
              )}
            </ul>
          </dd>
        </>
      )}
      {targets.length > 0 && (
        <>
          <dt>{t('plans.links.targets')}</dt>
          <dd>
            <ul class="plain-list">
              {targets.map(({ term }) => (
                <li>
                  <a href={termHref('sdg', term ?? '')}>{sdgName(t, term ?? '')}</a>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {headings.length > 0 && (
        <>
          <dt>{t('plans.links.headings')}</dt>
          <dd>
            <ul class="plain-list">
              {headings.map(({ term }) => (
                <li dir="auto">{term}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}
