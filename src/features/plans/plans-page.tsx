import { may } from '../../access/policy.ts';
import { Empty, LeftToRight, Paging, Words } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { Layout } from '../../web/layout.tsx';
import { recommendationHref } from '../recommendations/components.tsx';
import { onDay, PlanText, PlanWords, StageTag } from './parts.tsx';
import { workOnActions, writePlans } from './policy.ts';
import type { Unserved } from './link-queries.ts';
import type { ListedPlan } from './queries.ts';
import { planHref } from './schema.ts';

/** Every plan, with how far its actions are. `planned` is a recommendation for which an action is to be planned. */
export function PlansPage(props: {
  page: PageContext;
  plans: readonly ListedPlan[];
  planned: { address: string; number: string } | undefined;
}) {
  const { page, plans, planned } = props;
  const { t, formats } = page;
  const mayWrite = may(page.viewer, writePlans) && !page.asOf;
  return (
    <Layout page={page} title={t('plans.title')} description={t('plans.lead')}>
      <section class="first">
        <h1>{t('plans.title')}</h1>
        <p class="measure muted">{t('plans.lead')}</p>
        {planned && may(page.viewer, workOnActions) && (
          <p class="problem information">
            {t('plans.choose', { number: planned.number })}{' '}
            <a href={recommendationHref(planned.address)}>{t('plans.choose.back')}</a>
          </p>
        )}
        {mayWrite && (
          <p class="actions">
            <a class="button" href="/plans/new">
              {t('plans.new')}
            </a>
          </p>
        )}
        {plans.length === 0 ? (
          <Empty>
            <p>{t(mayWrite ? 'plans.empty' : 'plans.empty.public')}</p>
            <p>
              <a href="/recommendations">{t('plans.empty.register')}</a>
            </p>
          </Empty>
        ) : (
          <ul class="list">
            {plans.map((plan) => (
              <li>
                <div>
                  <ul class="source">
                    <li>{t(`plans.kind.${plan.kind}`)}</li>
                    <li>
                      {t('plans.years', {
                        from: plan.starts_on.slice(0, 4),
                        until: plan.ends_on.slice(0, 4),
                      })}
                    </li>
                    <li>{formats.name(plan.organisation_names)}</li>
                    <li>
                      <StageTag page={page} plan={plan} />
                    </li>
                  </ul>
                  <h2 class="entry">
                    <a href={onDay(page, planHref(plan.slug))}>
                      <PlanWords language={plan.language}>{plan.title}</PlanWords>
                    </a>
                  </h2>
                  <PlanText language={plan.language} text={plan.summary.split('\n')[0] ?? ''} />
                  {planned && (
                    <p>
                      <a href={`${planHref(plan.slug)}/actions/new?recommendation=${planned.address}`}>
                        {t('plans.choose.here')}{' '}
                        <span class="visually-hidden">
                          <LeftToRight>{planned.number}</LeftToRight>, {plan.title}
                        </span>
                      </a>
                    </p>
                  )}
                </div>
                <div class="side">
                  <a href={onDay(page, `${planHref(plan.slug)}/actions`)}>
                    {t('plans.count.actions', { count: plan.actions })}
                  </a>
                  <span class="muted">{t('plans.count.objectives', { count: plan.objectives })}</span>
                  <span class="muted">{t('plans.count.done', { count: plan.done })}</span>
                  {plan.overdue > 0 && (
                    <a href={onDay(page, `${planHref(plan.slug)}/actions?overdue=yes`)}>
                      {t('plans.count.overdue', { count: plan.overdue })}
                    </a>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Layout>
  );
}

/** Supported recommendations of the newest reviews that no action of any plan serves. */
export function UnservedPage(props: {
  page: PageContext;
  count: number;
  items: readonly Unserved[];
  current: number;
  pages: number;
}) {
  const { page, count, items, current, pages } = props;
  const { t } = page;
  const mayAct = may(page.viewer, workOnActions) && !page.asOf;
  return (
    <Layout page={page} title={t('plans.unserved')}>
      <section class="first">
        <p class="small crumb">
          <a href={onDay(page, '/plans')}>{t('plans.title')}</a>
        </p>
        <h1>{t('plans.unserved')}</h1>
        <p class="measure muted">
          {t('plans.check.recommendations-unserved.why')} {t('plans.unserved.which')}
        </p>
        {items.length === 0 ? (
          <Empty>
            <p>{t('plans.unserved.none')}</p>
            <p>
              <a href={onDay(page, '/plans')}>{t('plans.title')}</a>
            </p>
          </Empty>
        ) : (
          <>
            <p>{t('plans.serves.count', { count })}</p>
            <ul class="list">
              {items.map(({ address, number, text, language }) => (
                <li>
                  <div>
                    <ul class="source">
                      <li>
                        <b>
                          <LeftToRight>{number}</LeftToRight>
                        </b>
                      </li>
                      <li>
                        <LeftToRight>{address.split('/')[0]}</LeftToRight>
                      </li>
                    </ul>
                    <Words language={language}>
                      <a href={recommendationHref(address)}>{text}</a>
                    </Words>
                  </div>
                  <div class="side">
                    {mayAct && (
                      <a href={`/plans?for=${address}`}>
                        {t('plans.plan')}
                        <span class="visually-hidden">
                          {' '}
                          <LeftToRight>{number}</LeftToRight>
                        </span>
                      </a>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
        <Paging page={page} current={current} pages={pages} />
      </section>
    </Layout>
  );
}
