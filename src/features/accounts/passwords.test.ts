import { describe, expect, it } from 'vitest';
import { passwordProblems } from './passwords.ts';

const owner = {
  names: ['Inès Marković-Dupont', 'ALV', 'Alvera', 'République d’Alvère'],
  email: 'i.markovic@justice.gov.example',
};
const codes = (password: string) => passwordProblems(password, owner).map(({ code }) => code);

describe('a new password', () => {
  it.each([
    'walnut harbour quiet lamp',
    'correct horse battery staple',
    'gT7#pl0-vQz2x',
    'mon chat dort sur le radiateur',
    'ثلاثة قوارب على النهر',
    'dragon monkey shadow master kettle',
    '8f14e45fceea167a5a36dedd4bea2543',
  ])('may be %s', (password) => expect(codes(password)).toEqual([]));

  it.each([
    ['', 'accounts.password.missing'],
    ['short one', 'accounts.password.short'],
    ['x'.repeat(129), 'accounts.password.long'],
    ['aaaaaaaaaaaaaa', 'accounts.password.repeats'],
    ['abababababababab', 'accounts.password.repeats'],
    ['password1234', 'accounts.password.common'],
    ['Password2024!!', 'accounts.password.common'],
    ['P@ssw0rd12345', 'accounts.password.common'],
    ['qwertyuiop123', 'accounts.password.common'],
    ['azertyuiopqsdf', 'accounts.password.common'],
    ['1qaz2wsx3edc', 'accounts.password.common'],
    ['welcomewelcome', 'accounts.password.common'],
    ['iloveyou123456', 'accounts.password.common'],
    ['administrator1', 'accounts.password.common'],
    ['motdepasse1234', 'accounts.password.common'],
    ['contraseña2025', 'accounts.password.common'],
    ['123456789012345', 'accounts.password.common'],
    ['zyxwvutsrqponm', 'accounts.password.common'],
    ['dragon-monkey-1', 'accounts.password.common'],
    ['human rights report', 'accounts.password.common'],
    ['InesMarkovic1980', 'accounts.password.personal'],
    ['inès markovic!', 'accounts.password.personal'],
    ['alvera alvera 1', 'accounts.password.personal'],
    ['i.markovic@justice.gov.example', 'accounts.password.personal'],
    ['republique d’alvere', 'accounts.password.personal'],
  ])('may not be %s: %s', (password, code) => expect(codes(password)).toEqual([code]));

  it('says how long it is and has to be', () => {
    expect(passwordProblems('🙂🙂🙂', owner)[0]?.values).toEqual({ length: 3, min: 12 });
  });

  it('is judged quickly, however it is made', () => {
    const started = performance.now();
    codes('a1'.repeat(60) + 'bcdef');
    codes('passw0rd'.repeat(15));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
