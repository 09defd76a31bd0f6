import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';

let site: SandboxSite;
let visitor: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
});

afterAll(() => site.close());

describe('the front page', () => {
  it('says in one sentence where the country stands, and leads to the lists behind its figures', async () => {
    const { text } = await visitor.get('/');
    expect(readable(text)).toContain(
      'Alvera has been asked for 162 changes in 2 reviews. It has answered 150 of the 162 that ask for an answer: 118 supported, 32 noted.',
    );
    expect(readable(text)).toContain('12 recommendations have no answer yet');
    for (const href of [
      '/recommendations?thread=answered',
      '/recommendations?answer=missing',
      '/reviews/upr-3',
    ])
      expect(text).toContain(`href="${href}"`);
  });

  it('stands as of a date, before the first review too', async () => {
    expect(readable((await visitor.get('/?as-of=2020-01-01')).text)).toContain(
      'asked for 70 changes in one review',
    );
    expect(readable((await visitor.get('/?as-of=2018-01-01')).text)).toContain(
      'Nothing has been published yet',
    );
  });

  it.each([
    ['fr', 'ltr', 'Alvéra'],
    ['es', 'ltr', 'Alvera'],
    ['ar', 'rtl', 'ألفيرا'],
  ])('speaks %s, written %s', async (language, direction, name) => {
    const { text } = await visitor.get(`/?lang=${language}`);
    expect(text).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(readable(text)).toContain(name);
  });

  it('remembers the language that was chosen, else takes the browser’s', async () => {
    const reader = site.visitor();
    expect((await reader.get('/', { 'accept-language': 'es-MX,es;q=0.9' })).text).toContain(
      '<html lang="es"',
    );
    await reader.get('/?lang=fr');
    expect((await reader.get('/about', { 'accept-language': 'es' })).text).toContain('<html lang="fr"');
    expect((await reader.get('/?lang=xx')).text).toContain('<html lang="fr"');
  });

  it('shows signed-in readers their name and the public none', async () => {
    const member = await site.signedInAs('nhri');
    const own = await member.get('/');
    expect(own.text).toContain('Tester nhri');
    expect(own.headers.get('cache-control')).toBe('private, no-store');
    expect((await site.visitor().get('/')).text).not.toContain('Tester nhri');
  });

  it('needs no script, and forbids every one', async () => {
    const { text, headers } = await site.visitor().get('/');
    expect(text).not.toContain('<script');
    expect(text).not.toMatch(/ style="/);
    expect(headers.get('content-security-policy')).toContain("script-src 'none'");
  });

  it('says on every page of the sandbox that it is one', async () => {
    for (const path of ['/', '/about', '/recommendations', '/history', '/sign-in', '/organisations'])
      expect((await site.visitor().get(path)).text).toContain('Sandbox: Alvera is an invented State');
  });
});
