import type { Problem } from '../../problem.ts';
import { Empty, Field, LeftToRight, ProblemSummary, Words } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import { ClusterName } from '../clusters/components.tsx';
import { sdgName } from '../subjects/schema.ts';
import { PlanCrumb, PlanWords } from './parts.tsx';
import type { Action } from './action-queries.ts';
import type { ActionLink } from './link-queries.ts';
import { actionHref } from './schema.ts';

/** What an action serves: all there is, each to be ended, and what is to be added. */
export function LinksPage(props: {
  page: PageContext;
  action: Action;
  links: readonly ActionLink[];
  headings: readonly string[];
  typed: Typed;
  problems?: readonly Problem[];
}) {
  const { page, action, links, headings, typed, problems = [] } = props;
  const { t } = page;
  const { plan_slug: slug, plan_title: title, plan_language: language, number } = action;
  const here = actionHref(slug, number);
  const common = { page, problems };
  return (
    <Layout page={page} title={`${t('plans.links.change')}: ${action.title}`}>
      <section class="first">
        <PlanCrumb page={page} plan={{ slug, title, language }} />
        <h1>{t('plans.links.change')}</h1>
        <p>
          <a href={here}>
            {page.formats.number(number)} · <PlanWords language={language}>{action.title}</PlanWords>
          </a>
        </p>
        <ProblemSummary page={page} problems={problems} />
        <form method="post" action={`${here}/links`} novalidate>
          <h2>{t('plans.links.add')}</h2>
          <Field
            {...common}
            name="recommendations"
            type="textarea"
            rows={4}
            label={t('plans.links.recommendations')}
            hint={t('plans.links.recommendations.hint')}
            value={typed['recommendations']}
            dir="ltr"
          />
          <Field
            {...common}
            name="search"
            label={t('plans.links.search')}
            hint={t('plans.links.search.hint')}
            value={typed['search']}
            dir="ltr"
          />
          <Field
            {...common}
            name="clusters"
            type="textarea"
            rows={2}
            label={t('plans.links.clusters')}
            hint={t('plans.links.clusters.hint')}
            value={typed['clusters']}
            dir="auto"
          />
          <Field
            {...common}
            name="targets"
            label={t('plans.links.targets')}
            hint={t('plans.links.targets.hint')}
            value={typed['targets']}
            dir="ltr"
          />
          <Field
            {...common}
            name="headings"
            type="textarea"
            rows={2}
            label={t('plans.links.headings')}
            hint={t('plans.links.headings.hint')}
            value={typed['headings']}
            dir="auto"
          />
          {headings.length > 0 && (
            <p class="small muted">{t('plans.links.headings.known', { headings: headings.join(' · ') })}</p>
          )}
          <h2>{t('plans.links.standing', { count: links.length })}</h2>
          {links.length === 0 ? (
            <Empty>
              <p>{t('plans.serves.none')}</p>
            </Empty>
          ) : (
            <fieldset>
              <legend>{t('plans.links.remove')}</legend>
              {links.map((link) => (
                <label class="choice">
                  <input
                    type="checkbox"
                    name={`remove-${link.id}`}
                    value="yes"
                    checked={typed[`remove-${link.id}`] === 'yes'}
                  />
                  <LinkInWords page={page} link={link} />
                </label>
              ))}
            </fieldset>
          )}
          <p class="actions">
            <button>{t('plans.save')}</button>
            <a href={here}>{t('plans.cancel')}</a>
          </p>
        </form>
      </section>
    </Layout>
  );
}

const LONGEST_SAID = 160;

function LinkInWords({ page, link }: { page: PageContext; link: ActionLink }) {
  const { t } = page;
  if (link.cluster)
    return (
      <bdi>
        {t('plans.links.cluster')} <ClusterName page={page} cluster={link.cluster} />
      </bdi>
    );
  if (link.kind === 'sdg-target') return <bdi>{sdgName(t, link.term ?? '')}</bdi>;
  if (link.kind === 'development-plan') return <bdi>{link.term}</bdi>;
  const text = link.text ?? '';
  return (
    <bdi>
      <LeftToRight>{link.address}</LeftToRight>{' '}
      <Words language={link.text_language ?? 'en'} class="small">
        {text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID)}…` : text}
      </Words>
    </bdi>
  );
}
