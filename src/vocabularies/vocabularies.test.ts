import { describe, expect, it } from 'vitest';
import { shippedLanguages } from '../i18n/languages.ts';
import { indicators, indicatorsOfTarget } from './goals.ts';
import { articlesOf, findRight, instruments, rightFamilies, rights, rightsOfFamily } from './rights.ts';
import { slugOf } from './term-slug.ts';
import { knownThemes, rightsOfTheme, rightsOfThemes } from './theme-rights.ts';
import { codeNow, shippedCodes } from './vocabularies.ts';

/** The last article of each instrument that guarantees a right, before those on committees and ratification. */
const LAST = {
  UDHR: 30,
  ICERD: 7,
  ICCPR: 27,
  ICESCR: 15,
  CEDAW: 16,
  CAT: 16,
  CRC: 41,
  ICRMW: 83,
  CRPD: 30,
  ICPPED: 25,
};

/** The targets of each goal, first to last. */
const TARGETS = [
  '1 2 3 4 5 a b',
  '1 2 3 4 5 a b c',
  '1 2 3 4 5 6 7 8 9 a b c d',
  '1 2 3 4 5 6 7 a b c',
  '1 2 3 4 5 6 a b c',
  '1 2 3 4 5 6 a b',
  '1 2 3 a b',
  '1 2 3 4 5 6 7 8 9 10 a b',
  '1 2 3 4 5 a b c',
  '1 2 3 4 5 6 7 a b c',
  '1 2 3 4 5 6 7 a b c',
  '1 2 3 4 5 6 7 8 a b c',
  '1 2 3 a b',
  '1 2 3 4 5 6 7 a b c',
  '1 2 3 4 5 6 7 8 9 a b c',
  '1 2 3 4 5 6 7 8 9 10 a b',
  '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19',
];

describe('the rights', () => {
  it.each(rights)('have articles that exist: %s', (right) => {
    const written = articlesOf(right);
    expect(written.length).toBeGreaterThan(0);
    for (const { instrument, articles } of written) {
      expect(articles.length, instrument).toBeGreaterThan(0);
      expect(new Set(articles).size, instrument).toBe(articles.length);
      for (const article of articles) {
        expect(article).toMatch(/^\d+(\((\d+|[a-z]|[ivx]+)\))*(–\d+)?$/);
        const [first = 0, last = first] = article.split('–').map((part) => Number.parseInt(part, 10));
        expect(first, `${instrument} ${article}`).toBeGreaterThanOrEqual(1);
        expect(last, `${instrument} ${article}`).toBeGreaterThanOrEqual(first);
        expect(last, `${instrument} ${article}`).toBeLessThanOrEqual(LAST[instrument]);
      }
    }
  });

  it.each(instruments)('are found in every instrument: %s', (instrument) => {
    expect(rights.some((right) => articlesOf(right).some((at) => at.instrument === instrument))).toBe(true);
  });

  it('each stand in one family, at an address that needs no escaping', () => {
    expect(rightFamilies.flatMap((family) => rightsOfFamily(family)).toSorted()).toEqual(rights.toSorted());
    for (const right of rights) {
      expect(slugOf(right)).toBe(right);
      expect(findRight(right)).toBe(right);
    }
    expect(findRight('toString')).toBeUndefined();
  });

  it.each(shippedLanguages.map((language) => [language.code, language.messages] as const))(
    'have words of their own in %s, as the instruments and the goals have',
    (_, messages) => {
      const keys = [
        ...rights.flatMap((right) => [`right.${right}`, `right.${right}.what`]),
        ...instruments.map((instrument) => `instrument.${instrument}`),
        ...TARGETS.flatMap((targets, at) =>
          ['', ...targets.split(' ')].map((target) => `sdg.${at + 1}${target && '.'}${target}`),
        ),
        ...indicators.map((number) => `sdg.${number}`),
      ];
      expect(keys.filter((key) => key.startsWith('sdg.'))).toHaveLength(17 + 169 + 252);
      expect(keys.filter((key) => !messages[key])).toEqual([]);
      const names = rights.map((right) => messages[`right.${right}`]);
      expect(new Set(names).size).toBe(names.length);
    },
  );
});

describe('the themes', () => {
  it('concern rights that there are, and every right is concerned by one', () => {
    const concerned = new Set(knownThemes.flatMap((theme) => rightsOfTheme(theme)));
    expect([...concerned].filter((right) => !rights.includes(right))).toEqual([]);
    expect(rights.filter((right) => !concerned.has(right))).toEqual([]);
  });

  it.each([
    ['Right to health', ['health']],
    ['E41 Right to health - General', ['health']],
    ['RIGHT TO EDUCATION.', ['education']],
    ['B32 Racial discrimination', ['racial-equality', 'equality']],
    ['Freedom of thought, conscience and religion', ['religion']],
    ['Freedom of thought, conscience & religion', ['religion']],
    ['Children: family environment and alternative care', ['children', 'family']],
    ['Conditions of detention', ['detention']],
    ['Reservations', []],
    ['A theme that nobody has issued', []],
    ['', []],
    ['constructor', []],
  ])('are known however they are written: %s', (label, expected) => {
    expect(rightsOfTheme(label)).toEqual(expected);
  });

  it('concern a right once, however many of them do', () => {
    expect(rightsOfThemes(['Right to food', 'Right to adequate housing', 'Right to food'])).toEqual([
      'living-standard',
      'food',
      'housing',
    ]);
  });
});

describe('the vocabularies', () => {
  it('ship what UHRI, the goals and UPR Info name, each term once', () => {
    expect(
      Object.fromEntries(Object.entries(shippedCodes).map(([name, codes]) => [name, codes.length])),
    ).toEqual({
      theme: 104,
      group: 32,
      sdg: 17 + 169 + 252,
      issue: 54,
      action: 5,
      right: rights.length,
      'national-plan': 0,
      'development-plan': 0,
    });
    for (const codes of Object.values(shippedCodes)) expect(new Set(codes).size).toBe(codes.length);
  });

  it('have the goals in their order, targets and indicators under each', () => {
    expect(shippedCodes.sdg.slice(0, 6)).toEqual(['1', '1.1', '1.1.1', '1.2', '1.2.1', '1.2.2']);
    expect(shippedCodes.sdg.indexOf('1.10')).toBe(-1);
    expect(shippedCodes.sdg.indexOf('8.10')).toBeLessThan(shippedCodes.sdg.indexOf('8.a'));
    expect(shippedCodes.sdg.at(-1)).toBe('17.19.2');
  });

  it.each([
    ['5.2', ['5.2.1', '5.2.2']],
    ['16.10', ['16.10.1', '16.10.2']],
    ['3.d', ['3.d.1', '3.d.2']],
    ['5', []],
    ['5.2.1', []],
    ['right-to-health', []],
  ])('count how far the target %s has come by its indicators', (target, numbers) => {
    expect(indicatorsOfTarget(target)).toEqual(numbers);
  });

  it.each([
    ['theme', 'D29 Domestic violence', 'Sexual & gender-based violence'],
    ['theme', 'Right to health - General', 'Right to health'],
    ['theme', 'E41 Right to health - General', 'Right to health'],
    ['theme', 'RIGHT TO HEALTH', 'Right to health'],
    ['theme', 'A theme that nobody has issued', undefined],
    ['group', 'women', 'Women & girls'],
    ['group', 'Children', 'Children'],
    ['sdg', '16 - PEACE, JUSTICE AND STRONG INSTITUTIONS', '16'],
    ['sdg', 'Indicator 16.b.1', '16.b.1'],
    ['issue', 'Justice', 'Justice'],
    ['national-plan', 'Justice', undefined],
  ] as const)('know what the %s %s is called now', (vocabulary, label, now) => {
    expect(codeNow(vocabulary, label)).toBe(now);
  });

  it('lead from earlier names to present ones alone', () => {
    for (const theme of knownThemes) {
      const now = codeNow('theme', theme);
      if (now !== undefined) expect(shippedCodes.theme).toContain(now);
    }
    for (const theme of shippedCodes.theme) expect(codeNow('theme', theme)).toBe(theme);
    for (const group of shippedCodes.group) expect(codeNow('group', group)).toBe(group);
  });
});
