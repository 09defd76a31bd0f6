import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { shippedLanguages, translatorFor } from '../../../i18n/languages.ts';
import { stateNamer } from '../../../i18n/state-names.ts';
import { rights } from '../../../vocabularies/rights.ts';
import type { PageContext } from '../../../web/context.ts';
import { createFormats } from '../../../web/formats.ts';
import { anyOfWords, createMeaning, searchWordsOf, wordsOf, type Meant } from './meant.ts';

let database: TestDatabase;
let meaningOf: ReturnType<typeof createMeaning>;
beforeAll(async () => {
  database = await createTestDatabase();
  meaningOf = createMeaning(database.db);
});
afterAll(() => database.drop());

const speaker = (language: string) => translatorFor(shippedLanguages, language, 'en');
const pageIn = (language: string) =>
  ({
    language,
    t: speaker(language),
    formats: createFormats(language, 'UTC', stateNamer(language)),
  }) as PageContext;

describe('what somebody means by the words that they type', () => {
  it.each<[string, string, Meant]>([
    ['ar', 'فرنسا السجون', { rights: ['detention'], states: ['FRA'] }],
    ['fr', 'la France et les prisons', { rights: ['detention'], states: ['FRA'] }],
    ['es', '¿qué pidió Francia sobre las cárceles?', { rights: ['detention'], states: ['FRA'] }],
    ['en', 'prisons', { rights: ['detention'], states: [] }],
    ['en', 'Humane treatment in detention', { rights: ['detention'], states: [] }],
    ['en', 'equatorial guinea', { rights: [], states: ['GNQ'] }],
    ['en', 'guinea', { rights: [], states: ['GIN'] }],
    ['en', 'iran', { rights: [], states: ['IRN'] }],
    ['en', 'the of and', { rights: [], states: [] }],
    ['en', 'capacity of the secretariat', { rights: [], states: [] }],
    ['ar', 'prisons', { rights: [], states: [] }],
  ])('in %s: %s', async (language, typed, meant) => {
    expect(await meaningOf(pageIn(language), typed)).toEqual(meant);
  });

  it('is at most three rights and three States', async () => {
    const { rights: meant, states } = await meaningOf(
      pageIn('en'),
      'torture health education housing France Spain Italy Norway',
    );
    expect([meant.length, states.length]).toEqual([3, 3]);
  });
});

describe('the words that people look for a right by', () => {
  it.each(shippedLanguages.map(({ code }) => code))('are there for every right in %s', (code) => {
    for (const right of rights) expect(searchWordsOf(speaker(code), right), right).not.toEqual([]);
  });

  it('make a query of words and phrases, cut between them where it would be too long', () => {
    const words = wordsOf(speaker('en'), ['gender-violence']);
    expect(anyOfWords(words, 200)).toBe(
      '"domestic violence" OR "violence against women" OR "sexual violence" OR rape',
    );
    expect(anyOfWords(words, 30)).toBe('"domestic violence" OR rape');
  });
});
