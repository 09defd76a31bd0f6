import type { Translated } from '../../database/tables.ts';
import type { Role } from '../../access/roles.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import type { Problem } from '../../problem.ts';
import { Choices, Field, ProblemSummary } from '../../web/components.tsx';
import type { PageContext } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { Layout } from '../../web/layout.tsx';
import { PASSWORD_MIN } from './passwords.ts';

/** An account of the sandbox, whose password is no secret. */
export type SandboxAccount = {
  name: string;
  email: string;
  password: string;
  organisationNames: Translated;
  roles: readonly Role[];
};

type FormProps = { page: PageContext; problems?: readonly Problem[]; typed?: Typed };

export function SignInPage(
  props: FormProps & {
    to: string;
    notice?: MessageKey | undefined;
    sandboxAccounts: readonly SandboxAccount[];
  },
) {
  const { page, problems = [], typed = {}, to, notice, sandboxAccounts } = props;
  const { t } = page;
  return (
    <Layout page={page} title={t('accounts.signIn.title')}>
      <section class="first">
        <ProblemSummary page={page} problems={problems} />
        {notice && <p class="done">{t(notice)}</p>}
        <h1>{t('accounts.signIn.title')}</h1>
        <p class="measure">{t('accounts.signIn.lead')}</p>
        <form method="post" action="/sign-in" novalidate>
          <input type="hidden" name="to" value={to} />
          <Field
            page={page}
            name="email"
            label={t('accounts.signIn.email')}
            type="email"
            autocomplete="username"
            value={typed['email']}
            problems={problems}
            dir="ltr"
          />
          <Field
            page={page}
            name="password"
            label={t('accounts.signIn.password')}
            type="password"
            autocomplete="current-password"
            problems={problems}
          />
          <div class="actions">
            <button>{t('accounts.signIn.submit')}</button>
            <a href="/reset">{t('accounts.signIn.forgotten')}</a>
          </div>
        </form>
        <p class="muted measure">{t('accounts.signIn.noAccount')}</p>
      </section>
      {sandboxAccounts.length > 0 && <SandboxAccounts page={page} to={to} accounts={sandboxAccounts} />}
    </Layout>
  );
}

function SandboxAccounts(props: { page: PageContext; to: string; accounts: readonly SandboxAccount[] }) {
  const { page, to, accounts } = props;
  const { t } = page;
  return (
    <section>
      <h2>{t('accounts.sandbox.title')}</h2>
      <p class="measure">{t('accounts.sandbox.lead')}</p>
      <ul class="list">
        {accounts.map(({ name, email, password, organisationNames, roles }) => (
          <li>
            <div>
              <h3 class="account-name">{name}</h3>
              <p class="account-roles muted">
                {page.formats.list(roles.map((role) => t(`role.one.${role}`)))} ·{' '}
                {page.formats.name(organisationNames)}
              </p>
              <dl class="facts small">
                <dt>{t('accounts.sandbox.email')}</dt>
                <dd>
                  <code dir="ltr">{email}</code>
                </dd>
                <dt>{t('accounts.sandbox.password')}</dt>
                <dd>
                  <code dir="ltr">{password}</code>
                </dd>
              </dl>
            </div>
            <form class="row-action" method="post" action="/sign-in">
              <input type="hidden" name="to" value={to} />
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={password} />
              <button class="quiet">{t('accounts.sandbox.signIn', { name })}</button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function CodePage({ page, problems = [], to }: FormProps & { to: string }) {
  const { t } = page;
  return (
    <Layout page={page} title={t('accounts.code.title')}>
      <section class="first">
        <ProblemSummary page={page} problems={problems} />
        <h1>{t('accounts.code.title')}</h1>
        <p class="measure">{t('accounts.code.lead')}</p>
        <form method="post" action="/sign-in/code" novalidate>
          <input type="hidden" name="to" value={to} />
          <Field
            page={page}
            name="code"
            label={t('accounts.code.label')}
            hint={t('accounts.code.hint')}
            autocomplete="one-time-code"
            problems={problems}
            dir="ltr"
          />
          <div class="actions">
            <button>{t('accounts.code.submit')}</button>
          </div>
        </form>
        <p class="muted measure">{t('accounts.code.lost')}</p>
      </section>
    </Layout>
  );
}

export function ResetPage({ page, problems = [], typed = {} }: FormProps) {
  const { t } = page;
  return (
    <Layout page={page} title={t('accounts.reset.title')}>
      <section class="first">
        <ProblemSummary page={page} problems={problems} />
        <h1>{t('accounts.reset.title')}</h1>
        <p class="measure">{t('accounts.reset.lead')}</p>
        <form method="post" action="/reset" novalidate>
          <Field
            page={page}
            name="email"
            label={t('accounts.signIn.email')}
            type="email"
            autocomplete="username"
            value={typed['email']}
            problems={problems}
            dir="ltr"
          />
          <div class="actions">
            <button>{t('accounts.reset.submit')}</button>
          </div>
        </form>
      </section>
    </Layout>
  );
}

export function ResetSentPage({ page, email }: { page: PageContext; email: string }) {
  const { t } = page;
  return (
    <Layout page={page} title={t('accounts.reset.sent.title')}>
      <section class="first">
        <h1>{t('accounts.reset.sent.title')}</h1>
        <p class="measure">{t('accounts.reset.sent.body', { email })}</p>
        <p>
          <a href="/sign-in">{t('accounts.signIn.title')}</a>
        </p>
      </section>
    </Layout>
  );
}

export function NewPasswordPage({ page, problems = [], email }: FormProps & { email: string }) {
  const { t } = page;
  return (
    <Layout page={page} title={t('accounts.reset.title')}>
      <section class="first">
        <ProblemSummary page={page} problems={problems} />
        <h1>{t('accounts.reset.title')}</h1>
        <p class="measure">{t('accounts.reset.new.lead', { email })}</p>
        <form method="post" action={page.path} novalidate>
          {/* Password managers keep the password with this address. */}
          <input type="email" name="username" value={email} autocomplete="username" hidden readonly />
          <NewPasswordField page={page} problems={problems} />
          <div class="actions">
            <button>{t('accounts.reset.new.submit')}</button>
          </div>
        </form>
      </section>
    </Layout>
  );
}

export function NewPasswordField({ page, problems = [] }: FormProps) {
  return (
    <Field
      page={page}
      name="password"
      label={page.t('accounts.password.new')}
      hint={page.t('accounts.password.hint', { min: PASSWORD_MIN })}
      type="password"
      autocomplete="new-password"
      problems={problems}
    />
  );
}

export function ProfileFields({ page, problems = [], typed = {} }: FormProps) {
  const { t } = page;
  return (
    <>
      <Field
        page={page}
        name="name"
        label={t('accounts.name')}
        hint={t('accounts.name.hint')}
        autocomplete="name"
        value={typed['name']}
        problems={problems}
        dir="auto"
      />
      <Choices
        page={page}
        name="language"
        label={t('accounts.language')}
        choices={page.languages.map(({ code, name }) => ({ value: code, label: name }))}
        value={typed['language']}
        problems={problems}
      />
    </>
  );
}

export function InvitationPage(props: FormProps & { owner: { name: string; email: string } }) {
  const { page, problems = [], typed = {}, owner } = props;
  const { t } = page;
  const title = t('accounts.invitation.title', { name: owner.name });
  return (
    <Layout page={page} title={title}>
      <section class="first">
        <ProblemSummary page={page} problems={problems} />
        <h1>{title}</h1>
        <p class="measure">
          {t('accounts.invitation.lead', { country: page.countryName, email: owner.email })}
        </p>
        <form method="post" action={page.path} novalidate>
          <input type="email" name="username" value={owner.email} autocomplete="username" hidden readonly />
          <ProfileFields page={page} problems={problems} typed={typed} />
          <NewPasswordField page={page} problems={problems} />
          <div class="actions">
            <button>{t('accounts.invitation.submit')}</button>
          </div>
        </form>
      </section>
    </Layout>
  );
}

/** A mailed link that no longer works: why, and what to do. */
export function EndedLinkPage(props: {
  page: PageContext;
  title: MessageKey;
  body: MessageKey;
  links: readonly { href: string; label: MessageKey }[];
}) {
  const { page, title, body, links } = props;
  return (
    <Layout page={page} title={page.t(title)}>
      <section class="first">
        <h1>{page.t(title)}</h1>
        <p class="measure">{page.t(body)}</p>
        <p class="actions">
          {links.map(({ href, label }) => (
            <a href={href}>{page.t(label)}</a>
          ))}
        </p>
      </section>
    </Layout>
  );
}
