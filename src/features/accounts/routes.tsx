import type { House } from '../../house.ts';
import type { Route } from '../../web/routes.ts';
import { ownAccountRoutes } from './account-routes.tsx';
import type { Auth } from './auth.ts';
import { createOwnAccount } from './own-account.ts';
import type { SandboxAccount } from './sign-in-pages.tsx';
import { signInRoutes } from './sign-in-routes.tsx';
import { createSignIn } from './sign-in.ts';

export type AccountDeps = {
  house: House;
  auth: Auth;
  /** Shown on the sign-in page of a sandbox, and nowhere else. */
  sandboxAccounts: () => readonly SandboxAccount[];
};

export function accountRoutes({ house, auth, sandboxAccounts }: AccountDeps): Route[] {
  const signIn = createSignIn(house, auth);
  const ownAccount = createOwnAccount(house, auth, signIn.slowDown);
  return [
    ...signInRoutes({ house, signIn, ownAccount, sandboxAccounts }),
    ...ownAccountRoutes({ house, auth, ownAccount }),
  ];
}
