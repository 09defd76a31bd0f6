import type { Problem } from '../../problem.ts';
import type { Refusal } from '../mail/actions.ts';
import { Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { roleInWords } from '../../web/kinds-and-roles.ts';
import { Layout } from '../../web/layout.tsx';
import { MembershipFields, State } from './pages.tsx';
import type { HeldMembership, Person } from './queries.ts';
import type { NamedOrganisation } from './schema.ts';

export const personDone = [
  'invited',
  'again',
  'added',
  'ended',
  'signed-out',
  'suspended',
  'lifted',
  'alternate',
  'address',
] as const;

type PersonPageProps = {
  page: PageContext;
  person: Person;
  email: string;
  memberships: readonly HeldMembership[];
  organisations: readonly NamedOrganisation[];
  /** What a mail server said when it refused the address for good. */
  refusal: Refusal | undefined;
  typed?: Typed | undefined;
  problems?: readonly Problem[] | undefined;
  done?: (typeof personDone)[number] | undefined;
};

/** One person, for administrators: what they are and were, their invitation, sessions and suspension. */
export function PersonPage(props: PersonPageProps) {
  const { page, person, email, memberships, organisations, refusal, typed = {}, problems = [], done } = props;
  const { t } = page;
  const current = memberships.filter(({ endedAt }) => !endedAt);
  const former = memberships.filter(({ endedAt }) => endedAt);
  const address = `/administration/people/${person.id}`;
  return (
    <Layout page={page} title={person.name}>
      <section class="first">
        <p class="small crumb">
          <a href="/administration/people">{t('people.title')}</a>
        </p>
        <h1>{person.name}</h1>
        {done && (
          <p class="done" aria-live="polite">
            {t(`people.done.${done}`)}
          </p>
        )}
        <ProblemSummary page={page} problems={problems} />
        <ul class="source">
          <li>
            <State page={page} person={person} />
          </li>
          <li>{email}</li>
          <li>{page.languages.find(({ code }) => code === person.language)?.name ?? person.language}</li>
        </ul>
      </section>

      {refusal && <Refused page={page} address={address} refusal={refusal} />}

      <section>
        <h2>{t('people.person.memberships')}</h2>
        {current.length === 0 && <p class="measure">{t('people.person.memberships.none')}</p>}
        {current.length > 0 && (
          <ul class="list">
            {current.map((membership) => (
              <Current {...{ page, address, membership }} />
            ))}
          </ul>
        )}
        {former.length > 0 && <Former page={page} memberships={former} />}
      </section>

      {!person.suspended_at && (
        <section>
          <h2>{t('people.person.add.title')}</h2>
          <form method="post" action={`${address}/memberships`} novalidate>
            <MembershipFields {...{ page, organisations, typed, problems }} />
            <button>{t('people.person.add')}</button>
          </form>
        </section>
      )}

      {!person.suspended_at && !person.password_changed_at && (
        <section>
          <h2>{t('people.person.invitation.title')}</h2>
          <p class="measure">{t('people.person.invitation.lead')}</p>
          <form method="post" action={`${address}/invite`}>
            <button class="quiet">{t('people.person.invitation.send')}</button>
          </form>
        </section>
      )}

      {person.password_changed_at && !person.suspended_at && (
        <section>
          <h2>{t('people.person.sessions.title')}</h2>
          <p class="measure">{t('people.person.sessions.lead')}</p>
          <form method="post" action={`${address}/end-sessions`}>
            <button class="quiet">{t('people.person.sessions.end')}</button>
          </form>
        </section>
      )}

      <Suspending {...{ page, person, address, current, typed, problems }} />
    </Layout>
  );
}

/** That a mail server has refused the address for good, and saying that it is right. */
function Refused(props: { page: PageContext; address: string; refusal: Refusal }) {
  const { page, address, refusal } = props;
  const { t, formats } = page;
  return (
    <section id="mail">
      <h2>{t('people.person.refused.title')}</h2>
      <p class="measure">{t('people.person.refused', { date: formats.day(refusal.refused_at) })}</p>
      <p class="small">
        <code dir="ltr">{refusal.reason}</code>
      </p>
      <form method="post" action={`${address}/address`}>
        <button class="quiet">{t('people.person.refused.confirm')}</button>
      </form>
    </section>
  );
}

function Current(props: { page: PageContext; address: string; membership: HeldMembership }) {
  const { page, address, membership } = props;
  const { t, formats } = page;
  const organisation = formats.name(membership.organisation.names);
  const role = roleInWords(page, membership.role);
  return (
    <li>
      <div>
        <b>{role}</b>
        <ul class="source">
          <li>
            <a href={`/organisations/${membership.organisation.slug}`}>{organisation}</a>
          </li>
          <li>{t('people.person.since', { date: formats.day(membership.grantedAt) })}</li>
          {membership.isAlternate && (
            <li>
              <span class="tag">{t('people.person.alternate')}</span>
            </li>
          )}
          {membership.organisation.suspended && (
            <li>
              <span class="tag bad">{t('organisations.suspended')}</span>
            </li>
          )}
        </ul>
      </div>
      <div>
        {membership.role === 'focal-point' && (
          <form method="post" action={`${address}/memberships/${membership.id}/alternate`}>
            <input type="hidden" name="alternate" value={membership.isAlternate ? 'no' : 'yes'} />
            <button class="plain">
              {t(membership.isAlternate ? 'people.person.alternate.end' : 'people.person.alternate.make')}
              <span class="visually-hidden"> {organisation}</span>
            </button>
          </form>
        )}
        <form method="post" action={`${address}/memberships/${membership.id}/end`}>
          <button class="plain" aria-label={t('people.person.end.which', { role, organisation })}>
            {t('people.person.end')}
          </button>
        </form>
      </div>
    </li>
  );
}

function Former({ page, memberships }: { page: PageContext; memberships: readonly HeldMembership[] }) {
  const { t, formats } = page;
  return (
    <>
      <h3 class="former">{t('people.person.former')}</h3>
      <ul class="list small">
        {memberships.map(({ role, organisation, grantedAt, endedAt }) => (
          <li class="plain">
            <ul class="source">
              <li>{roleInWords(page, role)}</li>
              <li>{formats.name(organisation.names)}</li>
              <li>
                {t('people.person.fromTo', {
                  from: formats.day(grantedAt),
                  to: endedAt ? formats.day(endedAt) : '',
                })}
              </li>
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function Suspending(props: {
  page: PageContext;
  person: Person;
  address: string;
  current: readonly HeldMembership[];
  typed: Typed;
  problems: readonly Problem[];
}) {
  const { page, person, address, current, typed, problems } = props;
  const { t, formats } = page;
  if (person.suspended_at)
    return (
      <section>
        <h2>{t('people.person.lift.title')}</h2>
        <p class="measure">
          {t('people.person.lift.lead', {
            date: formats.day(person.suspended_at),
            reason: person.suspension_reason ?? '',
          })}
        </p>
        <form method="post" action={`${address}/lift`}>
          <button class="quiet">{t('people.person.lift')}</button>
        </form>
      </section>
    );
  const names = [...new Set(current.map(({ organisation }) => formats.name(organisation.names)))];
  const organisations = names.length > 0 ? formats.list(names) : t('people.person.suspend.nowhere');
  return (
    <section>
      <h2>{t('people.person.suspend.title')}</h2>
      <p class="measure">{t('people.person.suspend.lead', { organisations })}</p>
      <form method="post" action={`${address}/suspend`} novalidate>
        <Field
          page={page}
          name="reason"
          type="textarea"
          rows={3}
          label={t('people.person.suspend.reason')}
          hint={t('people.person.suspend.reason.hint')}
          value={typed['reason']}
          problems={problems}
          dir="auto"
        />
        <button class="danger">{t('people.person.suspend')}</button>
      </form>
    </section>
  );
}
