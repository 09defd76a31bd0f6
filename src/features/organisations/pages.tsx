import { organisationKinds } from '../../access/roles.ts';
import type { Language } from '../../i18n/translator.ts';
import type { Problem } from '../../problem.ts';
import { Choices, Empty, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { kindInWords } from '../../web/kinds-and-roles.ts';
import { Layout } from '../../web/layout.tsx';
import { NameFields, offeredLanguages } from '../../web/names.tsx';
import { BesideNewer, type Fact } from '../../web/newer-version.tsx';
import { inOrder } from './public-pages.tsx';
import type { Organisation } from './queries.ts';
import { ReasonField } from './components.tsx';
import type { OrganisationInput } from './schema.ts';

export const organisationDone = ['changed', 'suspended', 'lifted'] as const;
type OrganisationDone = (typeof organisationDone)[number];

/** What an organisation's form says, in words. */
export function organisationFacts(
  page: PageContext,
  languages: readonly Language[],
  { names, kind }: Pick<OrganisationInput, 'names' | 'kind'>,
): Fact[] {
  return [
    ...languages.map(({ code, name }) => ({
      label: `${page.t('organisations.name')}, ${name}`,
      value: names[code] ?? '',
    })),
    { label: page.t('organisations.kind'), value: kindInWords(page, kind) },
  ];
}

type AdministerProps = {
  page: PageContext;
  organisations: readonly Organisation[];
  members: ReadonlyMap<string, number>;
  added: Organisation | undefined;
};

/** All organisations, for adding and changing them. */
export function AdministerOrganisationsPage({ page, organisations, members, added }: AdministerProps) {
  const { t, formats } = page;
  const title = t('organisations.title');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href="/administration">{t('shell.nav.administration')}</a>
        </p>
        <h1>{title}</h1>
        {added && (
          <div class="done" aria-live="polite">
            {t('organisations.done.added', {
              name: formats.name(added.names),
              address: `/organisations/${added.slug}`,
            })}{' '}
            <a href={`/administration/people/new?organisation=${added.id}`}>
              {t('organisations.done.people')}
            </a>
          </div>
        )}
        <p class="measure">{t('organisations.administer.lead')}</p>
        <div class="above">
          <span>{t('organisations.count', { count: organisations.length })}</span>
          <a class="button push" href="/administration/organisations/new">
            {t('organisations.administer.add')}
          </a>
        </div>
        {organisations.length === 0 ? (
          <Empty>
            <p>{t('organisations.empty')}</p>
          </Empty>
        ) : (
          <ul class="list">
            {inOrder(page, organisations).map((organisation) => (
              <li class="plain">
                <div>
                  <a href={`/administration/organisations/${organisation.slug}`}>
                    <b>{formats.name(organisation.names)}</b>
                  </a>
                  <ul class="source">
                    <li>{kindInWords(page, organisation.kind)}</li>
                    <li>
                      {t('organisations.administer.members', { count: members.get(organisation.id) ?? 0 })}
                    </li>
                    {organisation.suspended_at && (
                      <li>
                        <span class="tag bad">
                          {t('organisations.suspendedSince', {
                            date: formats.day(organisation.suspended_at),
                          })}
                        </span>
                      </li>
                    )}
                  </ul>
                </div>
              </li>
            ))}
          </ul>
        )}
      </section>
    </Layout>
  );
}

type FormPageProps = {
  page: PageContext;
  /** Undefined for one that is being added. */
  organisation?: Organisation | undefined;
  typed: Typed;
  version: string;
  problems?: readonly Problem[];
  standing?: readonly Fact[] | undefined;
  /** The reason typed for a suspension that was refused. */
  reason?: string | undefined;
  done?: OrganisationDone | undefined;
};

/** Adds an organisation, or changes, suspends and lifts one. */
export function OrganisationFormPage(props: FormPageProps) {
  const { page, organisation, typed, version, problems = [], standing, reason, done } = props;
  const { t, formats } = page;
  const title = organisation
    ? t('organisations.change.title', { name: formats.name(organisation.names) })
    : t('organisations.new.title');
  const kinds = organisationKinds.map((kind) => ({ value: kind as string, label: kindInWords(page, kind) }));
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href="/administration/organisations">{t('organisations.title')}</a>
        </p>
        <h1>{title}</h1>
        {done && (
          <p class="done" aria-live="polite">
            {t(`organisations.done.${done}`)}
          </p>
        )}
        <ProblemSummary page={page} problems={problems} />
        {organisation && (
          <p class="small">
            <a href={`/organisations/${organisation.slug}`}>{t('organisations.administer.public')}</a>
            {': '}
            <code>/organisations/{organisation.slug}</code>
            <br />
            <span class="muted">{t('organisations.address.hint')}</span>
          </p>
        )}
        <BesideNewer page={page} standing={standing}>
          <form
            method="post"
            action={
              organisation
                ? `/administration/organisations/${organisation.slug}`
                : '/administration/organisations/new'
            }
            novalidate
          >
            <input type="hidden" name="version" value={version} />
            <NameFields
              page={page}
              languages={offeredLanguages(page)}
              label={t('organisations.name')}
              typed={typed}
              problems={problems}
            />
            <Choices
              page={page}
              name="kind"
              label={t('organisations.kind')}
              hint={t('organisations.kind.hint')}
              choices={typed['kind'] ? kinds : [{ value: '', label: '' }, ...kinds]}
              value={typed['kind']}
              problems={problems}
            />
            <button>{t('organisations.save')}</button>
          </form>
        </BesideNewer>
      </section>
      {organisation && <Suspending {...{ page, organisation, problems, reason }} />}
    </Layout>
  );
}

function Suspending(props: {
  page: PageContext;
  organisation: Organisation;
  problems: readonly Problem[];
  reason: string | undefined;
}) {
  const { page, organisation, problems, reason } = props;
  const { t, formats } = page;
  const address = `/administration/organisations/${organisation.slug}`;
  if (organisation.suspended_at)
    return (
      <section>
        <h2>{t('organisations.lift.title')}</h2>
        <p class="measure">
          {t('organisations.lift.lead', {
            date: formats.day(organisation.suspended_at),
            reason: organisation.suspension_reason ?? '',
          })}
        </p>
        <form method="post" action={`${address}/lift`}>
          <button class="quiet">{t('organisations.lift')}</button>
        </form>
      </section>
    );
  return (
    <section>
      <h2>{t('organisations.suspend.title')}</h2>
      <p class="measure">{t('organisations.suspend.lead')}</p>
      <form method="post" action={`${address}/suspend`} novalidate>
        <ReasonField page={page} value={reason} problems={problems} />
        <button class="danger">{t('organisations.suspend')}</button>
      </form>
    </section>
  );
}
