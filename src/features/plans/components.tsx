import { may } from '../../access/policy.ts';
import type { PageContext } from '../../web/context.ts';
import { workOnActions } from './policy.ts';
import type { ActionOfOrganisation } from './action-queries.ts';
import { actionHref, parts, type ServingAction } from './schema.ts';

export { foundInWords } from './findings.tsx';

/** The actions of plans that serve a recommendation. */
export function ServingActions(props: {
  page: PageContext;
  address: string;
  actions: readonly ServingAction[];
}) {
  const { page, address, actions } = props;
  const { t, formats } = page;
  return (
    <section id="actions">
      <h2>{t('plans.serving')}</h2>
      {actions.length === 0 ? (
        <p class="measure muted">{t('plans.serving.none')}</p>
      ) : (
        <ul class="list">
          {actions.map((action) => (
            <li class="plain">
              <div>
                <a href={actionHref(action.plan_slug, action.number)} lang={action.language}>
                  <bdi>{action.title}</bdi>
                </a>
                <ul class="source">
                  <li>
                    <bdi lang={action.language}>{action.plan_title}</bdi>
                  </li>
                  <li>{t(`plans.state.${action.state}`)}</li>
                  {action.ends_on && <li>{t('plans.until', { date: formats.day(action.ends_on) })}</li>}
                  <li>{t(action.is_funded ? 'plans.funded' : 'plans.unfunded')}</li>
                  {!action.counts && <li>{t('plans.serving.draft')}</li>}
                </ul>
              </div>
            </li>
          ))}
        </ul>
      )}
      {may(page.viewer, workOnActions) && !page.asOf && (
        <p class="small">
          <a href={`/plans?for=${address}`}>{t('plans.plan')}</a>
        </p>
      )}
    </section>
  );
}

/** As many actions of one part as an organisation's page names. */
const MOST_OF_PART = 20;

/** On an organisation's page: the actions that it leads, supports or is a partner of. */
export function ActionsOfOrganisation(props: {
  page: PageContext;
  actions: readonly ActionOfOrganisation[];
}) {
  const { page, actions } = props;
  const { t, formats, asOf } = page;
  const on = asOf ? `?as-of=${asOf.date}` : '';
  return (
    <section id="actions">
      <h2>{t('plans.ofOrganisation')}</h2>
      {actions.length === 0 && <p class="measure muted">{t('plans.ofOrganisation.none')}</p>}
      {parts.map((part) => {
        const of = actions.filter((action) => action.part === part);
        return (
          of.length > 0 && (
            <>
              <h3>
                {t(`plans.part.${part}`)} <span class="muted">{formats.number(of.length)}</span>
              </h3>
              <ul class="list">
                {of.slice(0, MOST_OF_PART).map((action) => (
                  <li class="plain">
                    <div>
                      <a href={`${actionHref(action.plan_slug, action.number)}${on}`}>
                        <bdi lang={action.language}>{action.title}</bdi>
                      </a>
                      <ul class="source">
                        <li>
                          <bdi lang={action.language}>{action.plan_title}</bdi>
                        </li>
                        <li>{t(`plans.state.${action.state}`)}</li>
                        {action.ends_on && <li>{t('plans.until', { date: formats.day(action.ends_on) })}</li>}
                      </ul>
                    </div>
                  </li>
                ))}
              </ul>
              {of.length > MOST_OF_PART && (
                <p class="small muted">
                  {t('plans.ofOrganisation.more', { count: of.length - MOST_OF_PART })}{' '}
                  <a href={`/plans${on}`}>{t('plans.title')}</a>
                </p>
              )}
            </>
          )
        );
      })}
    </section>
  );
}
