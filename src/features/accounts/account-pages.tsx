import { raw } from 'hono/html';
import { may, seePlans } from '../../access/policy.ts';
import type { Problem } from '../../problem.ts';
import { Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import type { Proposed } from '../suggestions/actions.ts';
import { ProposedWaiting } from '../suggestions/components.tsx';
import { recogniseDevice } from './device.ts';
import type { TwoFactorState } from './own-account.ts';
import type { OwnRole, SessionRow } from './queries.ts';
import { NewPasswordField, ProfileFields } from './sign-in-pages.tsx';

type AccountPageProps = {
  page: PageContext;
  email: string;
  roles: readonly OwnRole[];
  twoFactor: boolean;
  sessions: readonly (SessionRow & { isThis: boolean })[];
  typed: Typed;
  problems: readonly Problem[];
  done: string | undefined;
  /** What waits to be decided on; null for whoever may not. */
  proposed: Proposed | null;
};

export function AccountPage(props: AccountPageProps) {
  const { page, email, roles, twoFactor, problems, typed, done } = props;
  const { t } = page;
  return (
    <Layout page={page} title={t('accounts.account.title')}>
      <section class="first">
        <ProblemSummary page={page} problems={problems} />
        {done && <p class="done">{done}</p>}
        <h1>{t('accounts.account.title')}</h1>
        <dl class="facts">
          <dt>{t('accounts.account.email')}</dt>
          <dd>
            <span dir="ltr">{email}</span>
            <br />
            <span class="small muted">{t('accounts.account.email.hint')}</span>
          </dd>
          <dt>{t('accounts.account.roles')}</dt>
          <dd>
            <ul class="own-roles">
              {roles.map(({ role, organisation, slug, grantedAt }) => (
                <li>
                  <a href={`/organisations/${slug}`}>{page.formats.name(organisation)}</a>{' '}
                  <span class="muted">
                    {t(`role.one.${role}`)},{' '}
                    {t('accounts.account.since', { date: page.formats.day(grantedAt) })}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </dl>
        <ProposedWaiting page={page} proposed={props.proposed} />
      </section>

      <section>
        <h2>{t('searches.title')}</h2>
        <p class="measure">{t('searches.lead')}</p>
        <p>
          <a href="/account/searches">{t('searches.toList')}</a>
        </p>
      </section>

      <section>
        <h2>{t('digests.title')}</h2>
        <p class="measure">{t('digests.lead')}</p>
        <p>
          <a href="/account/digest">{t('digests.toPage')}</a>
        </p>
      </section>

      <section>
        <h2>{t('calendar.own.title')}</h2>
        <p class="measure">{t('calendar.own.lead')}</p>
        <p>
          <a href="/account/calendar">{t('calendar.own.toPage')}</a>
        </p>
      </section>

      {may(page.viewer, seePlans) && (
        <section>
          <h2>{t('directory.own')}</h2>
          <p class="measure">{t('directory.own.lead')}</p>
          <p>
            <a href="/account/directory">{t('directory.own.toPage')}</a>
          </p>
        </section>
      )}

      <section>
        <h2>{t('accounts.account.profile')}</h2>
        <form method="post" action="/account" novalidate>
          <ProfileFields page={page} problems={problems} typed={typed} />
          <button>{t('accounts.account.profile.submit')}</button>
        </form>
      </section>

      <section>
        <h2>{t('accounts.account.password')}</h2>
        <p class="measure">{t('accounts.account.password.lead')}</p>
        <form method="post" action="/account/password" novalidate>
          <input type="email" name="username" value={email} autocomplete="username" hidden readonly />
          <CurrentPasswordField page={page} problems={problems} />
          <NewPasswordField page={page} problems={problems} />
          <button>{t('accounts.account.password.submit')}</button>
        </form>
      </section>

      <section>
        <h2>{t('accounts.account.twoFactor')}</h2>
        <p class="measure">
          {t(twoFactor ? 'accounts.account.twoFactor.on' : 'accounts.account.twoFactor.off')}
        </p>
        <p>
          <a class="button quiet" href="/account/two-factor">
            {t(twoFactor ? 'accounts.account.twoFactor.manage' : 'accounts.account.twoFactor.start')}
          </a>
        </p>
      </section>

      <Sessions {...props} />
    </Layout>
  );
}

function Sessions({ page, sessions }: AccountPageProps) {
  const { t, formats } = page;
  return (
    <section id="sessions">
      <h2>{t('accounts.account.sessions')}</h2>
      <p class="measure">{t('accounts.account.sessions.lead')}</p>
      <ul class="list">
        {sessions.map((session) => {
          const device = recogniseDevice(session.userAgent);
          const name = device
            ? t('accounts.account.sessions.known', device)
            : t('accounts.account.sessions.unknown');
          const time = formats.time(session.createdAt);
          return (
            <li>
              <div>
                <b>{name}</b>{' '}
                {session.isThis && <span class="tag">{t('accounts.account.sessions.this')}</span>}
                <br />
                <span class="small muted">
                  {t('accounts.account.sessions.time')} {time}
                </span>
              </div>
              {!session.isThis && (
                <form class="row-action" method="post" action="/account/sessions/end">
                  <input type="hidden" name="session" value={session.id} />
                  <button
                    class="quiet"
                    aria-label={t('accounts.account.sessions.end.label', { device: name, time })}
                  >
                    {t('accounts.account.sessions.end')}
                  </button>
                </form>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <form class="actions" method="post" action="/account/sessions/end-others">
          <button class="quiet">{t('accounts.account.sessions.endOthers')}</button>
        </form>
      )}
    </section>
  );
}

function CurrentPasswordField({ page, problems }: { page: PageContext; problems: readonly Problem[] }) {
  return (
    <Field
      page={page}
      name="current"
      label={page.t('accounts.account.password.current')}
      type="password"
      autocomplete="current-password"
      problems={problems}
    />
  );
}

type TwoFactorProps = {
  page: PageContext;
  email: string;
  /** With the QR code as SVG and the key as text while a first code is waited for. */
  state: TwoFactorState & { image?: string; key?: string };
  problems: readonly Problem[];
};

export function TwoFactorPage(props: TwoFactorProps) {
  const { page, state, problems } = props;
  const { t } = page;
  return (
    <Layout page={page} title={t('accounts.twoFactor.title')}>
      <section class="first">
        <p class="above small">
          <a href="/account">{t('accounts.account.title')}</a>
        </p>
        <ProblemSummary page={page} problems={problems} />
        <h1>{t('accounts.twoFactor.title')}</h1>
        {state.state === 'off' && <TwoFactorOff {...props} />}
        {state.state === 'pending' && <TwoFactorPending {...props} />}
        {state.state === 'on' && <TwoFactorOn {...props} />}
      </section>
    </Layout>
  );
}

function TwoFactorOff({ page, problems }: TwoFactorProps) {
  const { t } = page;
  return (
    <>
      <p class="measure">{t('accounts.twoFactor.off.lead')}</p>
      <form method="post" action="/account/two-factor/start" novalidate>
        <CurrentPasswordField page={page} problems={problems} />
        <button>{t('accounts.twoFactor.off.submit')}</button>
      </form>
    </>
  );
}

function TwoFactorPending({ page, problems, state }: TwoFactorProps) {
  const { t } = page;
  return (
    <>
      <h2>{t('accounts.twoFactor.scan')}</h2>
      <p class="measure">{t('accounts.twoFactor.scan.lead')}</p>
      <div class="qr-code" role="img" aria-label={t('accounts.twoFactor.scan.alt')}>
        {raw(state.image ?? '')}
      </div>
      <p>
        {t('accounts.twoFactor.key')}
        <br />
        <code class="key" dir="ltr">
          {state.key}
        </code>
      </p>
      {/* The answer shows the backup codes once: it is a page, which Turbo takes from no form. */}
      <form method="post" action="/account/two-factor/confirm" novalidate data-turbo="false">
        <Field
          page={page}
          name="code"
          label={t('accounts.twoFactor.confirm.label')}
          autocomplete="one-time-code"
          inputmode="numeric"
          problems={problems}
          dir="ltr"
        />
        <button>{t('accounts.twoFactor.confirm.submit')}</button>
      </form>
      <form class="actions" method="post" action="/account/two-factor/cancel">
        <button class="plain">{t('accounts.twoFactor.cancel')}</button>
      </form>
    </>
  );
}

/** One password field serves both: which button was pressed decides. */
function TwoFactorOn({ page, problems }: TwoFactorProps) {
  const { t } = page;
  return (
    <>
      <p class="measure">{t('accounts.twoFactor.on.lead')}</p>
      <form method="post" action="/account/two-factor/codes" novalidate data-turbo="false">
        <CurrentPasswordField page={page} problems={problems} />
        <dl class="facts">
          <dt>
            <button class="quiet">{t('accounts.twoFactor.renew.submit')}</button>
          </dt>
          <dd>{t('accounts.twoFactor.renew.lead')}</dd>
          <dt>
            <button class="danger" formaction="/account/two-factor/off">
              {t('accounts.twoFactor.turnOff.submit')}
            </button>
          </dt>
          <dd>{t('accounts.twoFactor.turnOff.lead')}</dd>
        </dl>
      </form>
    </>
  );
}

export function BackupCodesPage({
  page,
  codes,
  isNew,
}: {
  page: PageContext;
  codes: readonly string[];
  isNew: boolean;
}) {
  const { t } = page;
  return (
    <Layout page={page} title={t('accounts.twoFactor.codes.title')}>
      <section class="first">
        {isNew && <p class="done">{t('accounts.twoFactor.codes.on')}</p>}
        <h1>{t('accounts.twoFactor.codes.title')}</h1>
        <p class="measure">{t('accounts.twoFactor.codes.lead')}</p>
        <ol class="backup-codes" dir="ltr">
          {codes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <p>
          <a class="button" href="/account">
            {t('accounts.twoFactor.codes.kept')}
          </a>
        </p>
      </section>
    </Layout>
  );
}
