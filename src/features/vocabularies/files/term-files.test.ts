import { describe, expect, it } from 'vitest';
import { readTermFile } from './read-term-file.ts';

const read = (path: string, text: string) => readTermFile(path, new TextEncoder().encode(text));

const codesOf = async (path: string, text: string) => {
  const outcome = await read(path, text);
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
};

describe('a file of a vocabulary', () => {
  it('is a table with named columns in any order', async () => {
    const csv =
      'Code,vocabulary,name_en,text_ZH-HANS,merged_into,retired\n1.2,national-plan,"Courts, all",法院,,yes\n';
    expect(await read('/x/plan.csv', csv)).toEqual({
      ok: true,
      value: [
        {
          file: 'plan.csv',
          row: 2,
          vocabulary: 'national-plan',
          code: '1.2',
          names: { en: 'Courts, all' },
          texts: { 'zh-Hans': '法院' },
          mergedInto: '',
          retired: true,
        },
      ],
    });
  });

  it('may be JSON, and what it does not say is not there', async () => {
    const json = JSON.stringify([{ vocabulary: 'theme', code: 'Courts', name_fr: 'Tribunaux' }]);
    const outcome = await read('/x/terms.json', json);
    expect(outcome.ok && outcome.value).toEqual([
      {
        file: 'terms.json',
        row: 2,
        vocabulary: 'theme',
        code: 'Courts',
        names: { fr: 'Tribunaux' },
        texts: {},
      },
    ]);
  });

  it('may be the YAML of the translations of the SDGs, in a folder of its language', async () => {
    const yaml =
      '16-short: Peace\n16-title: Peace and\n  courts\n16-3-title: Courts\n16-3-1-title: Share of courts\n1-a-title: Money\n';
    const outcome = await read('/data/fr/global_goals.yml', yaml);
    expect(outcome.ok && outcome.value.map(({ code, texts }) => [code, texts])).toEqual([
      ['16', { fr: 'Peace and courts' }],
      ['16.3', { fr: 'Courts' }],
      ['16.3.1', { fr: 'Share of courts' }],
      ['1.a', { fr: 'Money' }],
    ]);
  });

  it.each([
    ['/x/terms.docx', 'words', ['vocabularies.import.format']],
    ['/x/terms.csv', 'code,name_en\n1,One\n', ['vocabularies.import.column.missing']],
    ['/x/terms.csv', 'vocabulary,code,colour\ntheme,One,red\n', ['vocabularies.import.column.unknown']],
    ['/x/terms.csv', 'vocabulary,code\n', ['vocabularies.import.nothing']],
    ['/x/fr/status.yml', 'select_all: All\n', ['vocabularies.import.nothing']],
    ['/x/French words/goals.yml', '1-title: One\n', ['vocabularies.import.language']],
    ['/x/fr/goals.yml', 'a: [1, 2\n', ['vocabularies.import.damaged']],
    ['/x/terms.json', '{', ['vocabularies.import.damaged']],
    [
      '/x/terms.csv',
      `vocabulary,code,name_en,retired\nright,health,Health,\ntheme,,None,\ntheme,A,${'x'.repeat(201)},maybe\n`,
      [
        'vocabularies.import.vocabulary',
        'vocabularies.import.codeless',
        'vocabularies.import.long',
        'vocabularies.import.retired',
      ],
    ],
  ])('is refused with everything that is wrong: %s', async (path, text, codes) => {
    expect(await codesOf(path, text)).toEqual(codes);
  });
});
