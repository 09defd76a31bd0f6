import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { signedIn } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { parseForm, type Typed } from '../../web/forms.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { readProposed } from '../suggestions/actions.ts';
import { AccountPage, BackupCodesPage, TwoFactorPage } from './account-pages.tsx';
import type { Auth } from './auth.ts';
import type { OwnAccount } from './own-account.ts';
import { readOwnRoles, readSessions } from './queries.ts';
import { codeForm, confirmForm, passwordForm, profileForm, sessionForm } from './schema.ts';
import { keyAsImage, keyAsText } from './second-factor-key.ts';

type Deps = { house: House; auth: Auth; ownAccount: OwnAccount };

/** Pages on which people look after their own account. */
export function ownAccountRoutes({ house, auth, ownAccount }: Deps): Route[] {
  async function accountPage(
    ask: Ask,
    problems: readonly Problem[] = [],
    typed: Typed = {},
    status: ContentfulStatusCode = 200,
  ) {
    const page = ask.get('page');
    const owner = await ownAccount.owner(page.viewer);
    const [roles, sessions, own, proposed] = await Promise.all([
      readOwnRoles(house.db, house.country, owner.person),
      readSessions(house.db, owner.account),
      auth.readSession(ask.req.raw.headers),
      readProposed(house.db, page),
    ]);
    return ask.html(
      <AccountPage
        page={page}
        email={owner.email}
        roles={roles}
        twoFactor={owner.twoFactor}
        sessions={sessions.map((session) => ({ ...session, isThis: session.id === own?.session }))}
        typed={{ name: owner.name, language: owner.language, ...typed }}
        problems={problems}
        proposed={proposed}
        done={problems.length === 0 ? doneSentence(ask) : undefined}
      />,
      status,
    );
  }

  async function twoFactorPage(ask: Ask, problems: readonly Problem[] = []) {
    const page = ask.get('page');
    const { email } = await ownAccount.owner(page.viewer);
    const state = await ownAccount.readTwoFactor(page.viewer);
    const shown =
      state.state === 'pending'
        ? {
            ...state,
            image: await keyAsImage(state.secret, page.countryName, email),
            key: keyAsText(state.secret),
          }
        : state;
    return ask.html(
      <TwoFactorPage page={page} email={email} state={shown} problems={problems} />,
      problems.length > 0 ? 400 : 200,
    );
  }

  return [
    get('/account', signedIn, (ask) => accountPage(ask)),

    post('/account', signedIn, async (ask) => {
      const form = await parseForm(ask, profileForm);
      if (!form.ok) return accountPage(ask, form.problems, form.typed, 400);
      const outcome = await ownAccount.updateProfile(ask.get('page').viewer, form.value);
      if (!outcome.ok) return accountPage(ask, outcome.problems, form.typed, 400);
      return ask.redirect(`/account?done=profile&lang=${form.value.language}`, 303);
    }),

    post('/account/password', signedIn, async (ask) => {
      const form = await parseForm(ask, passwordForm);
      if (!form.ok) {
        const owner = await ownAccount.owner(ask.get('page').viewer);
        const ofPassword = await ownAccount.judge(owner, form.typed['password'] ?? '');
        return accountPage(ask, [...form.problems, ...ofPassword], {}, 400);
      }
      const outcome = await ownAccount.changePassword(ask.get('page').viewer, ask, form.value);
      if (!outcome.ok) return accountPage(ask, outcome.problems, {}, 400);
      return ask.redirect('/account?done=password', 303);
    }),

    post('/account/sessions/end', signedIn, async (ask) => {
      const form = await parseForm(ask, sessionForm);
      const ended = form.ok
        ? await ownAccount.endOwnSessions(ask.get('page').viewer, ask, { session: form.value.session })
        : 0;
      return ask.redirect(`/account?done=sessions&count=${ended}#sessions`, 303);
    }),

    post('/account/sessions/end-others', signedIn, async (ask) => {
      const ended = await ownAccount.endOwnSessions(ask.get('page').viewer, ask, 'others');
      return ask.redirect(`/account?done=sessions&count=${ended}#sessions`, 303);
    }),

    get('/account/two-factor', signedIn, (ask) => twoFactorPage(ask)),

    post('/account/two-factor/start', signedIn, async (ask) => {
      const form = await parseForm(ask, confirmForm);
      if (!form.ok) return twoFactorPage(ask, form.problems);
      const outcome = await ownAccount.startTwoFactor(ask.get('page').viewer, ask, form.value.current);
      if (!outcome.ok) return twoFactorPage(ask, outcome.problems);
      return ask.redirect('/account/two-factor', 303);
    }),

    post('/account/two-factor/confirm', signedIn, async (ask) => {
      const page = ask.get('page');
      const { state } = await ownAccount.readTwoFactor(page.viewer);
      if (state !== 'pending') return ask.redirect('/account/two-factor', 303);
      const form = await parseForm(ask, codeForm);
      if (!form.ok) return twoFactorPage(ask, form.problems);
      const outcome = await ownAccount.confirmTwoFactor(page.viewer, ask, form.value.code);
      if (!outcome.ok) return twoFactorPage(ask, outcome.problems);
      return ask.html(<BackupCodesPage page={page} codes={outcome.value} isNew />);
    }),

    post('/account/two-factor/cancel', signedIn, async (ask) => {
      await ownAccount.cancelTwoFactor(ask.get('page').viewer);
      return ask.redirect('/account', 303);
    }),

    post('/account/two-factor/codes', signedIn, async (ask) => {
      const page = ask.get('page');
      const { state } = await ownAccount.readTwoFactor(page.viewer);
      if (state !== 'on') return ask.redirect('/account/two-factor', 303);
      const form = await parseForm(ask, confirmForm);
      if (!form.ok) return twoFactorPage(ask, form.problems);
      const outcome = await ownAccount.renewBackupCodes(page.viewer, ask, form.value.current);
      if (!outcome.ok) return twoFactorPage(ask, outcome.problems);
      return ask.html(<BackupCodesPage page={page} codes={outcome.value} isNew={false} />);
    }),

    post('/account/two-factor/off', signedIn, async (ask) => {
      const form = await parseForm(ask, confirmForm);
      if (!form.ok) return twoFactorPage(ask, form.problems);
      const outcome = await ownAccount.turnTwoFactorOff(ask.get('page').viewer, ask, form.value.current);
      if (!outcome.ok) return twoFactorPage(ask, outcome.problems);
      return ask.redirect('/account?done=two-factor-off', 303);
    }),
  ];
}

/** What was just done, from the address that the form led to. */
function doneSentence(ask: Ask): string | undefined {
  const { t, query } = ask.get('page');
  switch (query.get('done') ?? '') {
    case 'profile':
      return t('accounts.account.profile.done');
    case 'password':
      return t('accounts.account.password.done');
    case 'two-factor-off':
      return t('accounts.twoFactor.turnOff.done');
    case 'sessions':
      return t('accounts.account.sessions.ended', { count: Number(query.get('count')) || 0 });
    default:
      return undefined;
  }
}
