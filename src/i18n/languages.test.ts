import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { glob, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../documents/problem-codes.ts';
import en from './en/index.ts';
import { loadLanguages, messageFault, shippedLanguages, translatorFor } from './languages.ts';

const english: Record<string, string> = en;
const keys = Object.keys(english).sort();

describe.each(shippedLanguages.map((language) => [language.code, language] as const))(
  'the language %s',
  (_, language) => {
    it('has every sentence and no other', () => {
      expect(Object.keys(language.messages).sort()).toEqual(keys);
    });

    it('has sentences that parse and ask for no value that is not given', () => {
      const faults = Object.entries(language.messages)
        .map(([key, message]) => [key, messageFault(message, english[key] ?? '')])
        .filter(([, fault]) => fault !== null);
      expect(faults).toEqual([]);
    });
  },
);

describe('the sentences', () => {
  it('cover every problem that a reader reports', () => {
    expect(PROBLEM_CODES.filter((code) => !(`problem.${code}` in english))).toEqual([]);
  });

  it.each(shippedLanguages.map((language) => language.code))(
    'send nobody to a page of a document without pages, in %s',
    (code) => {
      const t = translatorFor(shippedLanguages, code, 'en');
      const values = { number: 'A', range: 'A', position: 'noted', page: 0 };
      const codes = ['empty-list', 'paragraph-not-read', 'unread-range', 'answer-for-the-rest'] as const;
      for (const about of codes) expect(t(`problem.${about}`, values)).not.toMatch(/[0٠]|problem\./);
    },
  );

  it('name every verb that the ledger records', async () => {
    const unnamed = new Set<string>();
    for await (const file of glob('src/features/**/*.ts')) {
      if (file.endsWith('.test.ts')) continue;
      const source = await readFile(file, 'utf8');
      for (const [, verb] of source.matchAll(/verb: '([\w.-]+)'/g))
        if (!(`history.verb.${verb}` in english)) unnamed.add(verb ?? '');
    }
    expect([...unnamed]).toEqual([]);
  });

  it('are all said somewhere', async () => {
    const { words, patterns } = await keysInCode();
    const isUnder = (key: string, above: string): boolean => key.startsWith(`${above}.`);
    const unsaid = keys.filter(
      (key) =>
        !words.has(key) &&
        !patterns.some((pattern) => pattern.test(key)) &&
        // a page may hold the beginning of a key and finish it with ".title" and ".body"
        ![...words].some((word) => !keys.includes(word) && isUnder(key, word)),
    );
    expect(unsaid).toEqual([]);
  });
});

/** Keys and their beginnings in the code, and patterns of the keys that templates put together. */
async function keysInCode(): Promise<{ words: ReadonlySet<string>; patterns: RegExp[] }> {
  const words = new Set<string>();
  const templates = new Set<string>();
  for await (const file of glob('src/**/*.{ts,tsx}')) {
    if (/\.test\.|^src\/i18n\/\w\w\//.test(file)) continue;
    const source = await readFile(file, 'utf8');
    for (const [, word] of source.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/gi)) words.add(word ?? '');
    for (const [, template] of source.matchAll(/`([a-z]\w*\.(?:[\w.-]|\$\{[^}]*\})*)`/gi))
      if (template?.includes('${')) templates.add(template);
  }
  const patterns = [...templates].map((template) => {
    const fixed = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${fixed.join('[\\w.-]+')}$`);
  });
  return { words, patterns };
}

describe('a sentence from right to left', () => {
  const arabic = translatorFor(shippedLanguages, 'ar', 'en');

  it('isolates numbers and symbols, which would trade places in it', () => {
    expect(arabic('recommendations.citation', { symbol: 'CEDAW/C/XAL/CO/4', number: '10.a' })).toBe(
      '\u2066CEDAW/C/XAL/CO/4\u2069، الفقرة \u206610.a\u2069',
    );
  });

  it('leaves values in its own letters, addresses of the web, and what chooses a branch', () => {
    const values = { name: 'البرا', country: 'البرا', url: 'https://example.org/x', until: 'غداً' };
    expect(arabic('accounts.mail.invitation.body', values)).not.toMatch(/[\u2066\u2069]/);
    const sorted = { found: 1, total: 2, sort: 'document' };
    expect(arabic('recommendations.found', sorted)).toContain('وثيقة تلو الأخرى');
  });

  it('is written without marks in other languages', () => {
    const french = translatorFor(shippedLanguages, 'fr', 'en');
    expect(french('recommendations.citation', { symbol: 'A/HRC/90/7', number: '10.a' })).not.toMatch(
      /[\u2066-\u2069]/,
    );
  });
});

describe('a country’s own wording', () => {
  const folderWith = async (files: Record<string, unknown>) => {
    const folder = await mkdtemp(join(tmpdir(), 'wording-'));
    for (const [name, content] of Object.entries(files))
      await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
    return folder;
  };

  it('overrides a sentence of a shipped language', async () => {
    const folder = await folderWith({ 'fr.json': { messages: { 'shell.signIn': 'Entrer' } } });
    const { languages, problems } = await loadLanguages(folder);
    expect(problems).toEqual([]);
    expect(translatorFor(languages, 'fr', 'en')('shell.signIn')).toBe('Entrer');
  });

  it('adds a language whose missing sentences are said in the country’s first language', async () => {
    const folder = await folderWith({ 'sl.json': { messages: { 'shell.signIn': 'Prijava' } } });
    const { languages } = await loadLanguages(folder);
    const t = translatorFor(languages, 'sl', 'fr');
    expect(t('shell.signIn')).toBe('Prijava');
    expect(t('shell.frontPage')).toBe(translatorFor(languages, 'fr', 'en')('shell.frontPage'));
    expect(languages.find(({ code }) => code === 'sl')).toMatchObject({
      name: 'slovenščina',
      direction: 'ltr',
    });
  });

  it.each([
    ['a file that is no JSON', { 'sl.json': '{' }, 'not valid JSON'],
    ['a name that is no language', { 'slovene.json': { messages: {} } }, 'language code'],
    ['an unknown key', { 'sl.json': { messages: { 'shell.nothing': 'x' } } }, 'no sentence of this key'],
    [
      'a sentence that does not parse',
      { 'sl.json': { messages: { 'shell.signIn': '{' } } },
      'not a valid ICU message',
    ],
    ['an unknown value', { 'sl.json': { messages: { 'shell.signIn': '{name}' } } }, 'asks for {name}'],
  ])('refuses %s and says why', async (_, files, reason) => {
    const { languages, problems } = await loadLanguages(await folderWith(files));
    expect(problems[0]?.problem).toContain(reason);
    expect(languages).toEqual(shippedLanguages);
  });
});
