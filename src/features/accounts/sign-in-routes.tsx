import { setTimeout as delay } from 'node:timers/promises';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { everyone } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { parseForm, type Typed } from '../../web/forms.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { requestReset } from './actions.ts';
import type { OwnAccount } from './own-account.ts';
import { codeForm, invitationForm, localPath, newPasswordForm, resetForm, signInForm } from './schema.ts';
import {
  CodePage,
  EndedLinkPage,
  InvitationPage,
  NewPasswordPage,
  ResetPage,
  ResetSentPage,
  SignInPage,
  type SandboxAccount,
} from './sign-in-pages.tsx';
import type { SignIn, SignInStep } from './sign-in.ts';

type Deps = {
  house: House;
  signIn: SignIn;
  ownAccount: OwnAccount;
  sandboxAccounts: () => readonly SandboxAccount[];
};

/** Milliseconds that every answer to a request for a reset link takes, whether the address is known or not. */
const SAME_TIME = 400;

const notices: Record<string, MessageKey> = {
  'signed-out': 'accounts.signIn.signedOut',
  expired: 'accounts.signIn.expired',
  ended: 'accounts.signIn.ended',
};

/** Pages for those who are not signed in yet: signing in, and the links that are mailed. */
export function signInRoutes({ house, signIn, ownAccount, sandboxAccounts }: Deps): Route[] {
  function signInPage(
    ask: Ask,
    to: string,
    problems: readonly Problem[] = [],
    typed: Typed = {},
    status: ContentfulStatusCode = 200,
  ) {
    const page = ask.get('page');
    return ask.html(
      <SignInPage
        page={page}
        to={to}
        problems={problems}
        typed={typed}
        notice={problems.length === 0 ? notices[page.query.get('notice') ?? ''] : undefined}
        sandboxAccounts={page.country.sandbox ? sandboxAccounts() : []}
      />,
      status,
    );
  }

  /** Goes on after a step of signing in; a refusal is shown on the page that `again` draws. */
  function goOn(
    ask: Ask,
    step: SignInStep,
    to: string,
    again: (problem: Problem, status: ContentfulStatusCode) => Response | Promise<Response>,
  ) {
    switch (step.step) {
      case 'signed-in':
        return ask.redirect(to, 303);
      case 'code':
        return ask.redirect(`/sign-in/code?to=${encodeURIComponent(to)}`, 303);
      case 'again':
        return ask.redirect(`/sign-in?notice=expired&to=${encodeURIComponent(to)}`, 303);
      case 'refused':
        return again(
          step.problem,
          step.problem.values?.['seconds'] === undefined ? 400 : tooMany(ask, step.problem),
        );
    }
  }

  function resetPage(ask: Ask, problems: readonly Problem[], typed: Typed, status: ContentfulStatusCode) {
    return ask.html(<ResetPage page={ask.get('page')} problems={problems} typed={typed} />, status);
  }

  function endedReset(ask: Ask) {
    return ask.html(
      <EndedLinkPage
        page={ask.get('page')}
        title="accounts.reset.ended.title"
        body="accounts.reset.ended.body"
        links={[{ href: '/reset', label: 'accounts.reset.ended.action' }]}
      />,
      410,
    );
  }

  function endedInvitation(ask: Ask, state: 'used' | 'expired' | 'unknown') {
    return ask.html(
      <EndedLinkPage
        page={ask.get('page')}
        title={`accounts.invitation.${state}.title`}
        body={`accounts.invitation.${state}.body`}
        links={
          state === 'used'
            ? [
                { href: '/sign-in', label: 'accounts.signIn.title' },
                { href: '/reset', label: 'accounts.signIn.forgotten' },
              ]
            : [{ href: '/', label: 'shell.frontPage' }]
        }
      />,
      state === 'unknown' ? 404 : 410,
    );
  }

  return [
    get('/sign-in', everyone, (ask) => {
      const { viewer, query } = ask.get('page');
      const to = localPath(query.get('to'));
      return viewer.person ? ask.redirect(to, 303) : signInPage(ask, to);
    }),

    post('/sign-in', everyone, async (ask) => {
      const form = await parseForm(ask, signInForm);
      const to = localPath(form.typed['to']);
      if (!form.ok) return signInPage(ask, to, form.problems, form.typed, 400);
      const step = await signIn.withPassword(ask, form.value.email, form.value.password);
      return goOn(ask, step, to, (problem, status) => signInPage(ask, to, [problem], form.typed, status));
    }),

    get('/sign-in/code', everyone, (ask) => {
      const page = ask.get('page');
      if (!ask.req.header('cookie')?.includes('two_factor='))
        return ask.redirect('/sign-in?notice=expired', 303);
      return ask.html(<CodePage page={page} to={localPath(page.query.get('to'))} />);
    }),

    post('/sign-in/code', everyone, async (ask) => {
      const page = ask.get('page');
      const form = await parseForm(ask, codeForm);
      const to = localPath(form.typed['to']);
      if (!form.ok) return ask.html(<CodePage page={page} to={to} problems={form.problems} />, 400);
      const step = await signIn.withCode(ask, form.value.code);
      return goOn(ask, step, to, (problem, status) =>
        ask.html(<CodePage page={page} to={to} problems={[problem]} />, status),
      );
    }),

    post('/sign-out', everyone, async (ask) => {
      await signIn.out(ask);
      return ask.redirect('/sign-in?notice=signed-out', 303);
    }),

    get('/reset', everyone, (ask) => resetPage(ask, [], {}, 200)),

    post('/reset', everyone, async (ask) => {
      const form = await parseForm(ask, resetForm);
      if (!form.ok) return resetPage(ask, form.problems, form.typed, 400);
      const { email } = form.value;
      const { wait, mayMail } = await signIn.slowDown.beginReset(email, ask.get('address'));
      if (wait > 0) {
        const problem: Problem = { code: 'accounts.reset.wait', values: { seconds: wait } };
        return resetPage(ask, [problem], form.typed, tooMany(ask, problem));
      }
      await Promise.all([mayMail ? requestReset(house, email) : undefined, delay(SAME_TIME)]);
      return ask.html(<ResetSentPage page={ask.get('page')} email={email} />);
    }),

    get('/reset/:token', everyone, async (ask) => {
      keepNowhere(ask);
      const found = await ownAccount.readLink('reset', ask.req.param('token') ?? '');
      if (found.state !== 'valid') return endedReset(ask);
      return ask.html(<NewPasswordPage page={ask.get('page')} email={found.owner.email} />);
    }),

    post('/reset/:token', everyone, async (ask) => {
      keepNowhere(ask);
      const found = await ownAccount.readLink('reset', ask.req.param('token') ?? '');
      if (found.state !== 'valid') return endedReset(ask);
      const { email } = found.owner;
      const again = (problems: readonly Problem[], status: ContentfulStatusCode = 400) =>
        ask.html(<NewPasswordPage page={ask.get('page')} problems={problems} email={email} />, status);
      const form = await parseForm(ask, newPasswordForm);
      if (!form.ok) return again(form.problems);
      const outcome = await ownAccount.usePasswordLink('reset', found, form.value.password);
      if (!outcome.ok) return again(outcome.problems);
      if (!outcome.value) return endedReset(ask);
      const step = await signIn.fromLink(ask, email, form.value.password);
      return goOn(ask, step, '/', (problem, status) => signInPage(ask, '/', [problem], { email }, status));
    }),

    get('/invitation/:token', everyone, async (ask) => {
      keepNowhere(ask);
      const found = await ownAccount.readLink('invitation', ask.req.param('token') ?? '');
      if (found.state !== 'valid') return endedInvitation(ask, found.state);
      const { owner } = found;
      const typed = { name: owner.name, language: owner.language };
      return ask.html(<InvitationPage page={ask.get('page')} owner={owner} typed={typed} />);
    }),

    post('/invitation/:token', everyone, async (ask) => {
      keepNowhere(ask);
      const found = await ownAccount.readLink('invitation', ask.req.param('token') ?? '');
      if (found.state !== 'valid') return endedInvitation(ask, found.state);
      const { owner } = found;
      const form = await parseForm(ask, invitationForm);
      const again = (problems: readonly Problem[]) =>
        ask.html(
          <InvitationPage page={ask.get('page')} owner={owner} problems={problems} typed={form.typed} />,
          400,
        );
      if (!form.ok)
        return again([...form.problems, ...(await ownAccount.judge(owner, form.typed['password'] ?? ''))]);
      const { password, ...profile } = form.value;
      const outcome = await ownAccount.usePasswordLink('invitation', found, password, profile);
      if (!outcome.ok) return again(outcome.problems);
      if (!outcome.value) return endedInvitation(ask, 'used');
      const to = `/?lang=${profile.language}`;
      const step = await signIn.fromLink(ask, owner.email, password);
      return goOn(ask, step, to, (problem, status) =>
        signInPage(ask, to, [problem], { email: owner.email }, status),
      );
    }),
  ];
}

/** The address is a secret and the page names somebody: no browser or proxy keeps it. */
function keepNowhere(ask: Ask): void {
  ask.header('cache-control', 'no-store');
}

/** RFC 6585, 4 and RFC 9110, 10.2.3: too many requests, and when to come back. */
function tooMany(ask: Ask, problem: Problem): 429 {
  ask.header('retry-after', String(problem.values?.['seconds'] ?? 60));
  return 429;
}
