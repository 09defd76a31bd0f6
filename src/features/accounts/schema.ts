import { z } from 'zod';
import { PASSWORD_MAX } from './passwords.ts';

/** More than any browser needs to send; longer input is not worth a hash. */
const typedPassword = (missing: string) =>
  z
    .string(missing)
    .min(1, missing)
    .max(4 * PASSWORD_MAX, missing);

/** New passwords are judged in passwords.ts, where the person is known; a missing one is an empty one. */
const newPassword = z.string().catch('');

export const signInForm = z.object({
  email: z.string('accounts.signIn.email.missing').trim().min(1, 'accounts.signIn.email.missing').max(300),
  password: typedPassword('accounts.signIn.password.missing'),
  to: z.string().optional(),
});

export const codeForm = z.object({
  code: z
    .string('accounts.code.missing')
    .transform((code) => code.replace(/\s/g, ''))
    .pipe(z.string().min(1, 'accounts.code.missing').max(40, 'accounts.code.wrong')),
  to: z.string().optional(),
});

export const resetForm = z.object({
  email: z.string('accounts.signIn.email.missing').trim().min(1, 'accounts.signIn.email.missing').max(300),
});

export const newPasswordForm = z.object({ password: newPassword });

export const profileForm = z.object({
  name: z
    .string('accounts.name.missing')
    .trim()
    .min(1, 'accounts.name.missing')
    .max(120, 'accounts.name.long'),
  language: z.string('accounts.language.unknown').max(3, 'accounts.language.unknown'),
});

export const invitationForm = profileForm.extend({ password: newPassword });

export const passwordForm = z.object({
  current: typedPassword('accounts.account.password.current.missing'),
  password: newPassword,
});

/** Forms that ask for the present password alone, before something that matters. */
export const confirmForm = z.object({ current: typedPassword('accounts.account.password.current.missing') });

export const sessionForm = z.object({ session: z.string().max(100) });

/** A path of this site to go on to after signing in; anything that could lead elsewhere becomes the front page. */
export function localPath(to: string | undefined | null): string {
  if (!to || !/^\/(?![/\\])/.test(to) || /[\u0000-\u0020\\]/.test(to)) return '/';
  const base = 'http://local.invalid';
  if (!URL.canParse(to, base)) return '/';
  const url = new URL(to, base);
  return url.origin === base ? `${url.pathname}${url.search}` : '/';
}
