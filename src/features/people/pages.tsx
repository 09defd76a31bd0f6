import { roles } from '../../access/roles.ts';
import type { Problem } from '../../problem.ts';
import { Choices, Empty, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { roleInWords } from '../../web/kinds-and-roles.ts';
import { Layout } from '../../web/layout.tsx';
import type { HeldMembership, Person } from './queries.ts';
import type { NamedOrganisation } from './schema.ts';

/** Somebody's state in words: invited, active or suspended, and since when. */
export function State({ page, person }: { page: PageContext; person: Person }) {
  const { t, formats } = page;
  if (person.suspended_at)
    return (
      <span class="tag bad">{t('people.state.suspended', { date: formats.day(person.suspended_at) })}</span>
    );
  if (person.password_changed_at) return <span class="tag">{t('people.state.active')}</span>;
  return (
    <span class="tag warn">
      {person.invited_at
        ? t('people.state.invited', { date: formats.day(person.invited_at) })
        : t('people.state.entered')}
    </span>
  );
}

type PeoplePageProps = {
  page: PageContext;
  people: readonly Person[];
  memberships: readonly HeldMembership[];
};

/** Everybody who can sign in or was invited, with what they are. */
export function PeoplePage({ page, people, memberships }: PeoplePageProps) {
  const { t, language } = page;
  const title = t('people.title');
  const collator = new Intl.Collator(language);
  const held = Map.groupBy(
    memberships.filter(({ endedAt }) => !endedAt),
    ({ person }) => person,
  );
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href="/administration">{t('shell.nav.administration')}</a>
        </p>
        <h1>{title}</h1>
        <p class="measure">{t('people.lead')}</p>
        <div class="above">
          <span>{t('people.count', { count: people.length })}</span>
          <a class="button push" href="/administration/people/new">
            {t('people.invite')}
          </a>
        </div>
        {people.length === 0 ? (
          <Empty>
            <p>{t('people.empty')}</p>
          </Empty>
        ) : (
          <ul class="list">
            {[...people]
              .sort((a, b) => collator.compare(a.name, b.name))
              .map((person) => (
                <li>
                  <div>
                    <a href={`/administration/people/${person.id}`}>
                      <b>{person.name}</b>
                    </a>
                    <ul class="source">
                      {byOrganisation(held.get(person.id) ?? []).map(([organisation, theirs]) => (
                        <li>
                          {page.formats.name(organisation.names)}
                          {': '}
                          {page.formats.list(theirs.map(({ role }) => roleInWords(page, role)))}
                        </li>
                      ))}
                      {!held.has(person.id) && <li>{t('people.nothing')}</li>}
                    </ul>
                  </div>
                  <div class="side">
                    <State page={page} person={person} />
                  </div>
                </li>
              ))}
          </ul>
        )}
      </section>
    </Layout>
  );
}

function byOrganisation(
  memberships: readonly HeldMembership[],
): [HeldMembership['organisation'], HeldMembership[]][] {
  const groups = Map.groupBy(memberships, ({ organisation }) => organisation.id);
  return [...groups.values()].flatMap((theirs) => (theirs[0] ? [[theirs[0].organisation, theirs]] : []));
}

/** An organisation to choose and roles to tick; of an invitation and of a new membership. */
export function MembershipFields(props: {
  page: PageContext;
  organisations: readonly NamedOrganisation[];
  typed: Typed;
  problems: readonly Problem[];
}) {
  const { page, organisations, typed, problems } = props;
  const { t } = page;
  const problem = problems.filter(({ field }) => field?.startsWith('role-'));
  return (
    <>
      <Choices
        page={page}
        name="organisation"
        label={t('people.organisation')}
        choices={[
          { value: '', label: t('people.organisation.choose') },
          ...organisations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={typed['organisation']}
        problems={problems}
      />
      <fieldset class={problem.length > 0 ? 'field wrong' : 'field'} aria-describedby="roles-hint">
        <legend>{t('people.roles')}</legend>
        <p class="hint" id="roles-hint">
          {t('people.roles.hint')}
        </p>
        {problem.map(({ code, values }) => (
          <p class="wrong">{t(code, values)}</p>
        ))}
        {roles.map((role) => (
          <label class="choice role" for={`role-${role}`}>
            <input
              type="checkbox"
              id={`role-${role}`}
              name={`role-${role}`}
              value="yes"
              checked={Boolean(typed[`role-${role}`])}
            />
            <b>{roleInWords(page, role)}</b>
            <small class="muted">{t(`people.role.${role}.what`)}</small>
          </label>
        ))}
      </fieldset>
    </>
  );
}

type InvitationPageProps = {
  page: PageContext;
  organisations: readonly NamedOrganisation[];
  typed: Typed;
  problems?: readonly Problem[];
};

/** Invites somebody. */
export function InvitationPage({ page, organisations, typed, problems = [] }: InvitationPageProps) {
  const { t } = page;
  const title = t('people.new.title');
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <p class="small crumb">
          <a href="/administration/people">{t('people.title')}</a>
        </p>
        <h1>{title}</h1>
        <ProblemSummary page={page} problems={problems} />
        {organisations.length === 0 ? (
          <Empty>
            <p>{t('people.organisation.none')}</p>
            <p>
              <a class="button" href="/administration/organisations/new">
                {t('organisations.administer.add')}
              </a>
            </p>
          </Empty>
        ) : (
          <form method="post" action="/administration/people/new" novalidate>
            <p class="measure">{t('people.new.lead')}</p>
            <Field
              page={page}
              name="name"
              label={t('people.name')}
              hint={t('people.name.hint')}
              value={typed['name']}
              problems={problems}
              autocomplete="off"
              dir="auto"
            />
            <Field
              page={page}
              name="email"
              type="email"
              label={t('people.email')}
              hint={t('people.email.hint')}
              value={typed['email']}
              problems={problems}
              autocomplete="off"
            />
            <Choices
              page={page}
              name="language"
              label={t('people.language')}
              hint={t('people.language.hint')}
              choices={page.languages.map(({ code, name }) => ({ value: code, label: name }))}
              value={typed['language']}
              problems={problems}
            />
            <MembershipFields {...{ page, organisations, typed, problems }} />
            <button>{t('people.send')}</button>
          </form>
        )}
      </section>
    </Layout>
  );
}
