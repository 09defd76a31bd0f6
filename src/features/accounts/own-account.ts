import { symmetricDecrypt, verifyPassword } from 'better-auth/crypto';
import { requireAuthority, signedIn, type Viewer } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import { change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { hashToken, newPasswordProblems, writePassword } from './actions.ts';
import type { Auth } from './auth.ts';
import {
  deleteSessions,
  deleteTwoFactor,
  findLink,
  findOwner,
  findPasswordHash,
  findTwoFactor,
  readCountry,
  renameAccount,
  updatePerson,
  useLink,
  type Link,
  type LinkKind,
  type Owner,
} from './queries.ts';
import { handOver } from './sign-in.ts';
import type { SlowDown } from './slow-down.ts';

export type OwnAccount = ReturnType<typeof createOwnAccount>;
export type TwoFactorState = { state: 'off' } | { state: 'pending'; secret: string } | { state: 'on' };
type Profile = { name: string; language: string };

/** What people do with their own account: the verbs of the account pages and of mailed links. */
export function createOwnAccount(house: House, auth: Auth, slowDown: SlowDown) {
  const { db, country, clock } = house;

  async function languageProblems(language: string): Promise<Problem[]> {
    const { languages } = await readCountry(db, country);
    return languages.includes(language) ? [] : [{ code: 'accounts.language.unknown', field: 'language' }];
  }

  async function owner(viewer: Viewer): Promise<Owner> {
    const found = await findOwner(db, country, viewer.person?.id ?? '');
    if (!found) throw new Error('a signed-in viewer has a person row');
    return found;
  }

  /** Asks for the present password again, with growing waits: a borrowed session must not be worth an account. */
  async function confirm(viewer: Viewer, ask: Ask, password: string): Promise<Problem[]> {
    const { account, email } = await owner(viewer);
    const session = await auth.readSession(ask.req.raw.headers);
    const attempt = { email, address: '', device: `session ${session?.session ?? ''}` };
    const seconds = await slowDown.begin(attempt);
    if (seconds > 0) return [{ code: 'accounts.account.wait', field: 'current', values: { seconds } }];
    const hash = await findPasswordHash(db, account);
    if (!hash || !(await verifyPassword({ hash, password })))
      return [{ code: 'accounts.account.password.current.wrong', field: 'current' }];
    await slowDown.succeeded(attempt);
    return [];
  }

  async function request(ask: Ask) {
    return { headers: ask.req.raw.headers, address: ask.get('address') };
  }

  /** Records on the person that the second factor was turned on or off. */
  async function recordTwoFactor(viewer: Viewer, on: boolean): Promise<void> {
    const author = requireAuthority(viewer, signedIn);
    const { person, account } = await owner(viewer);
    const verb = on ? 'person.two-factor-on' : 'person.two-factor-off';
    await change(db, { country, verb, author, clock }, async ({ tx, touch }) => {
      await touch('person', [person]);
      if (!on) await deleteTwoFactor(tx, account);
      await updatePerson(tx, country, person, { two_factor: on });
    });
  }

  return {
    owner,

    /** A mailed link as it stands: whose it is, or why it no longer works. */
    async readLink(
      kind: LinkKind,
      token: string,
    ): Promise<{ state: 'valid'; link: Link; owner: Owner } | { state: 'unknown' | 'used' | 'expired' }> {
      const link = await findLink(db, country, kind, hashToken(token));
      if (!link) return { state: 'unknown' };
      if (link.usedAt) return { state: 'used' };
      if (link.expiresAt <= clock()) return { state: 'expired' };
      const found = await findOwner(db, country, link.person);
      return found ? { state: 'valid', link, owner: found } : { state: 'unknown' };
    },

    /** Sets a password through a mailed link, which is used up. False when it has just been used elsewhere. */
    async usePasswordLink(
      kind: LinkKind,
      { link, owner: of }: { link: Link; owner: Owner },
      password: string,
      profile?: Profile,
    ): Promise<Outcome<boolean>> {
      const name = profile?.name ?? of.name;
      const problems = [
        ...(profile ? await languageProblems(profile.language) : []),
        ...(await newPasswordProblems(house, { name, email: of.email }, password)),
      ];
      if (problems.length > 0) return refused(...problems);
      const verb = kind === 'invitation' ? 'person.accept-invitation' : 'person.reset-password';
      try {
        await writePassword(house, of, password, {
          verb,
          author: { person: of.person, organisation: null },
          also: async ({ tx, now }) => {
            if (!(await useLink(tx, country, link.id, now))) throw new LinkUsed();
            await updatePerson(tx, country, of.person, { ...profile, accepted_at: of.acceptedAt ?? now });
            if (name !== of.name) await renameAccount(tx, of.account, name, now);
          },
        });
      } catch (error) {
        if (error instanceof LinkUsed) return done(false);
        throw error;
      }
      return done(true);
    },

    async updateProfile(viewer: Viewer, profile: Profile): Promise<Outcome<void>> {
      const author = requireAuthority(viewer, signedIn);
      const problems = await languageProblems(profile.language);
      if (problems.length > 0) return refused(...problems);
      const { person, account } = await owner(viewer);
      await change(db, { country, verb: 'person.update', author, clock }, async ({ tx, now, touch }) => {
        await touch('person', [person]);
        await updatePerson(tx, country, person, profile);
        await renameAccount(tx, account, profile.name, now);
      });
      return done(undefined);
    },

    /** What is wrong with a new password, to be said beside everything else that was wrong with its form. */
    judge: (of: Pick<Owner, 'name' | 'email'>, password: string) => newPasswordProblems(house, of, password),

    /** Changes the password; every other session ends. */
    async changePassword(
      viewer: Viewer,
      ask: Ask,
      { current, password }: { current: string; password: string },
    ): Promise<Outcome<void>> {
      const author = requireAuthority(viewer, signedIn);
      const of = await owner(viewer);
      const problems = [
        ...(await confirm(viewer, ask, current)),
        ...(await newPasswordProblems(house, of, password)),
      ];
      if (problems.length === 0 && current === password)
        problems.push({ code: 'accounts.password.same', field: 'password' });
      if (problems.length > 0) return refused(...problems);
      const session = await auth.readSession(ask.req.raw.headers);
      await writePassword(house, of, password, {
        verb: 'person.change-password',
        author,
        ...(session ? { keepSession: session.session } : {}),
      });
      return done(undefined);
    },

    async readTwoFactor(viewer: Viewer): Promise<TwoFactorState> {
      const { account } = await owner(viewer);
      const found = await findTwoFactor(db, account);
      if (!found) return { state: 'off' };
      if (found.verified) return { state: 'on' };
      return { state: 'pending', secret: await symmetricDecrypt({ key: house.secret, data: found.secret }) };
    },

    /** Makes the secret of a second factor, which counts once a first code has proved it. */
    async startTwoFactor(viewer: Viewer, ask: Ask, password: string): Promise<Outcome<void>> {
      requireAuthority(viewer, signedIn);
      const problems = await confirm(viewer, ask, password);
      if (problems.length > 0) return refused(...problems);
      const answer = await auth.call('/two-factor/enable', { password }, await request(ask));
      if (answer.status === 429) return refused(waitProblem(answer.retryAfter, 'current'));
      handOver(ask, answer);
      return done(undefined);
    },

    /** Turns the second factor on with a first code. Comes back with the backup codes, to be shown once. */
    async confirmTwoFactor(viewer: Viewer, ask: Ask, code: string): Promise<Outcome<string[]>> {
      requireAuthority(viewer, signedIn);
      const answer = await auth.call('/two-factor/verify-totp', { code }, await request(ask));
      if (answer.status === 429) return refused(waitProblem(answer.retryAfter, 'code'));
      if (answer.status !== 200) return refused({ code: 'accounts.code.wrong', field: 'code' });
      handOver(ask, answer);
      await recordTwoFactor(viewer, true);
      const { account } = await owner(viewer);
      return done(await auth.readBackupCodes(account));
    },

    /** Gives up a second factor that was not yet turned on. */
    async cancelTwoFactor(viewer: Viewer): Promise<void> {
      requireAuthority(viewer, signedIn);
      const { account } = await owner(viewer);
      const found = await findTwoFactor(db, account);
      if (found && !found.verified) await db.transaction().execute((tx) => deleteTwoFactor(tx, account));
    },

    async renewBackupCodes(viewer: Viewer, ask: Ask, password: string): Promise<Outcome<string[]>> {
      requireAuthority(viewer, signedIn);
      const problems = await confirm(viewer, ask, password);
      if (problems.length > 0) return refused(...problems);
      const answer = await auth.call('/two-factor/generate-backup-codes', { password }, await request(ask));
      if (answer.status === 429) return refused(waitProblem(answer.retryAfter, 'current'));
      if (!answer.body.backupCodes) throw new Error('backup codes could not be made');
      return done(answer.body.backupCodes);
    },

    async turnTwoFactorOff(viewer: Viewer, ask: Ask, password: string): Promise<Outcome<void>> {
      requireAuthority(viewer, signedIn);
      const problems = await confirm(viewer, ask, password);
      if (problems.length > 0) return refused(...problems);
      await recordTwoFactor(viewer, false);
      return done(undefined);
    },

    /** Ends one session of the viewer's own, or all but the one that asks. Returns how many ended. */
    async endOwnSessions(viewer: Viewer, ask: Ask, which: { session: string } | 'others'): Promise<number> {
      requireAuthority(viewer, signedIn);
      const { account } = await owner(viewer);
      if (which !== 'others') return deleteSessions(db, account, { only: which.session });
      const own = await auth.readSession(ask.req.raw.headers);
      return deleteSessions(db, account, own ? { except: own.session } : {});
    },
  };
}

function waitProblem(seconds: number, field: string): Problem {
  return { code: 'accounts.account.wait', field, values: { seconds } };
}

/** Somebody else used the link between our look and our write; the change is undone. */
class LinkUsed extends Error {}
