import { may } from '../../access/policy.ts';
import { organisationKinds } from '../../access/roles.ts';
import { Empty } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import { kindInWords } from '../../web/kinds-and-roles.ts';
import { Layout } from '../../web/layout.tsx';
import { isAssignable } from '../assignments/schema.ts';
import type { ActionOfOrganisation } from '../plans/actions.ts';
import { ActionsOfOrganisation } from '../plans/components.tsx';
import { authorityToWrite } from '../updates/actions.ts';
import { administerOrganisations } from './policy.ts';
import type { Organisation, Suspension } from './queries.ts';

/** The address of an organisation, on the day that the page is asked as of. */
function addressOf(page: PageContext, { slug }: Organisation): string {
  return page.asOf ? `/organisations/${slug}?as-of=${page.asOf.date}` : `/organisations/${slug}`;
}

/** Every organisation by its kind. */
export function OrganisationsPage(props: { page: PageContext; organisations: readonly Organisation[] }) {
  const { page, organisations } = props;
  const { t, formats } = page;
  const title = t('organisations.title');
  const lead = t('organisations.lead', { country: page.countryName });
  const byKind = Map.groupBy(organisations, ({ kind }) => kind);
  return (
    <Layout page={page} title={title} description={lead}>
      <section class="first">
        <h1>{title}</h1>
        <p class="measure">{lead}</p>
        {organisations.length === 0 && (
          <Empty>
            <p>{t('organisations.empty')}</p>
            {may(page.viewer, administerOrganisations) && (
              <p>
                <a class="button" href="/administration/organisations/new">
                  {t('organisations.empty.add')}
                </a>
              </p>
            )}
          </Empty>
        )}
        <div class="kinds">
          {organisationKinds
            .filter((kind) => byKind.has(kind))
            .map((kind) => (
              <section class="kind" aria-labelledby={`kind-${kind}`}>
                <h2 id={`kind-${kind}`}>{t(`organisations.kinds.${kind}`)}</h2>
                <ul class="plain-list">
                  {inOrder(page, byKind.get(kind) ?? []).map((organisation) => (
                    <li>
                      <a href={addressOf(page, organisation)}>{formats.name(organisation.names)}</a>{' '}
                      {organisation.suspended_at && (
                        <span class="tag bad">{t('organisations.suspended')}</span>
                      )}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
        </div>
      </section>
    </Layout>
  );
}

/** By name, as the page's language sorts. */
export function inOrder(page: PageContext, organisations: readonly Organisation[]): Organisation[] {
  const collator = new Intl.Collator(page.language);
  const { formats } = page;
  return [...organisations].sort((a, b) => collator.compare(formats.name(a.names), formats.name(b.names)));
}

type OrganisationPageProps = {
  page: PageContext;
  organisation: Organisation;
  suspensions: readonly Suspension[];
  figures: OrganisationFigures;
  /** The actions of plans in which it has a part. */
  actions: readonly ActionOfOrganisation[];
};

/** How many recommendations it leads on, supports and has assessed. */
type OrganisationFigures = { lead: number; supporting: number; assessed: number };

/** One organisation for everybody: who it is, what it answers for, and whether it was ever suspended. */
export function OrganisationPage(props: OrganisationPageProps) {
  const { page, organisation, suspensions, figures, actions } = props;
  const { t, formats } = page;
  const name = formats.name(organisation.names);
  const kind = kindInWords(page, organisation.kind);
  return (
    <Layout page={page} title={name} description={t('organisations.page.description', { name, kind })}>
      <section class="first">
        <ul class="source">
          <li>
            <a href="/organisations">{t('organisations.title')}</a>
          </li>
          <li>{kind}</li>
        </ul>
        <h1>{name}</h1>
        {organisation.suspended_at && (
          <div class="problem warning">
            <h2>
              {t('organisations.page.suspended.title', { date: formats.day(organisation.suspended_at) })}
            </h2>
            <p>{t('organisations.page.reason', { reason: organisation.suspension_reason ?? '' })}</p>
            <p>{t('organisations.page.suspended.words')}</p>
          </div>
        )}
      </section>
      <section>
        <h2>{t('organisations.page.responsible')}</h2>
        <Figures page={page} slug={organisation.slug} figures={figures} />
      </section>
      {(actions.length > 0 || isAssignable(organisation)) && (
        <ActionsOfOrganisation page={page} actions={actions} />
      )}
      {suspensions.length > 0 && <Suspensions page={page} suspensions={suspensions} />}
      <p class="small">
        <a href={`/calendar?organisation=${organisation.slug}`}>{t('calendar.ofOrganisation')}</a> ·{' '}
        <a href={`/organisations/${organisation.slug}/calendar.ics?lang=${page.language}`}>
          {t('calendar.ofOrganisation.feed')}
        </a>
      </p>
      <p class="small">
        <a href={`/history?record=${organisation.id}`}>{t('organisations.page.history')}</a>
      </p>
      {authorityToWrite(page.viewer, organisation.id) && !page.asOf && (
        <p class="small">
          <a href={`/organisations/${organisation.slug}/offline`}>{t('offline.link')}</a>
        </p>
      )}
      {may(page.viewer, administerOrganisations) && !page.asOf && (
        <p class="small">
          <a href={`/administration/organisations/${organisation.slug}`}>{t('organisations.page.change')}</a>
        </p>
      )}
    </Layout>
  );
}

/** Its figures, each leading to the list behind it. */
function Figures(props: { page: PageContext; slug: string; figures: OrganisationFigures }) {
  const { page, slug, figures } = props;
  const { t, formats, asOf } = page;
  const shown = (['lead', 'supporting', 'assessed'] as const).filter((what) => figures[what] > 0);
  if (shown.length === 0) return <p class="measure">{t('organisations.page.responsible.nothing')}</p>;
  const on = asOf ? `&as-of=${asOf.date}` : '';
  return (
    <table>
      <tbody>
        {shown.map((what) => (
          <tr>
            <th scope="row">
              <a href={`/recommendations?organisation=${what}:${slug}${on}`}>
                {t(`organisations.page.${what}`)}
              </a>
            </th>
            <td class="number">{formats.number(figures[what])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Suspensions({ page, suspensions }: { page: PageContext; suspensions: readonly Suspension[] }) {
  const { t, formats } = page;
  return (
    <section>
      <h2>{t('organisations.page.suspensions')}</h2>
      <p class="measure muted">{t('organisations.page.suspensions.lead')}</p>
      <div class="scroll" tabindex={0} role="region" aria-label={t('organisations.page.suspensions')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('organisations.page.suspension.since')}</th>
              <th scope="col">{t('organisations.page.suspension.until')}</th>
              <th scope="col">{t('organisations.page.suspension.what')}</th>
              <th scope="col">{t('organisations.page.suspension.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {suspensions.map(({ since, until, what, reason_public }) => (
              <tr>
                <td>{formats.day(since)}</td>
                <td>{until ? formats.day(until) : t('organisations.page.suspension.still')}</td>
                <td>{t(`organisations.page.suspension.${what}`)}</td>
                <td dir="auto">{reason_public}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
