import { describe, expect, it } from 'vitest';
import { readPlainText } from '../read/plain-text.ts';
import { findCitations } from './find-citations.ts';

const cited = (text: string): [string, string[]][] =>
  findCitations(readPlainText(text).lines).map((citation) => [citation.text, citation.numbers]);
const numbersIn = (text: string): string[] => cited(text).flatMap(([, numbers]) => numbers);

describe('ways of citing', () => {
  it.each<[string, string, string[]]>([
    ['a heading', 'B. Water (Recommendations 14-17, 161)', ['14', '15', '16', '17', '161']],
    [
      'a heading over two lines',
      'C. Schools and teachers (recommendations 3, 54–\n57)',
      ['3', '54', '55', '56', '57'],
    ],
    ['a line of its own', 'Recommendations 22, 31–33', ['22', '31', '32', '33']],
    ['one number in a sentence', 'Thus it implemented recommendation 43.', ['43']],
    ['with "and"', 'See recommendations 19 and 27, of which it took note.', ['19', '27']],
    ['with a number sign', 'as recommendation No. 5 asks', ['5']],
    ['with numbers announced', 'recommendations Nos. 7, 8', ['7', '8']],
    ['in full', 'Recommendation 121.5 was carried out.', ['121.5']],
    ['in full, a range', 'recommendations 121.5 to 121.7 and 121.9', ['121.5', '121.6', '121.7', '121.9']],
    ['the paragraph once', 'recommendations 121.5-7, 9', ['121.5', '121.6', '121.7', '121.9']],
    ['short', 'Recs. 121.5, 121.6 were carried out', ['121.5', '121.6']],
    ['in brackets behind the word', 'the recommendations (121.5 and 121.8) led to', ['121.5', '121.8']],
    ['by paragraph', 'the recommendations contained in paragraphs 121.5 and 121.8', ['121.5', '121.8']],
    ['with States', 'recommendations 121.5 (Chile), 121.6 (Benin and Togo)', ['121.5', '121.6']],
    ['with a space in the number', 'recommendations 121.5, 121. 6 and 121.7', ['121.5', '121.6', '121.7']],
    ['with a foreign "and" in brackets', '(see recommendations 11, 15, 16 in 17).', ['11', '15', '16', '17']],
    ['by symbol', 'See A/HRC/77/5, paras. 121.5–121.7.', ['121.5', '121.6', '121.7']],
    ['French', 'La recommandation no 121.5 et les recommandations 14 à 16', ['121.5', '14', '15', '16']],
    [
      'French, by paragraph',
      'les recommandations figurant aux paragraphes 121.5 et 121.8',
      ['121.5', '121.8'],
    ],
    ['Spanish', 'Recomendaciones 118.1, 118.3 y 118.5', ['118.1', '118.3', '118.5']],
    ['Spanish, numbered', 'la recomendación núm. 5 y las recomendaciones 7 a 9', ['5', '7', '8', '9']],
    ['Arabic', 'نُفذت التوصية 121.5 والتوصيات 14 و16', ['121.5', '14', '16']],
    ['Arabic, by paragraph', 'التوصيات الواردة في الفقرات 121.5 و121.8', ['121.5', '121.8']],
    ['Arabic, its own figures', 'التوصيات ١٤، ١٦', ['14', '16']],
    ['Arabic, its own labels', 'التوصيات 121-5 و121-17 و121-130', ['121.5', '121.17', '121.130']],
  ])('%s', (_, text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it('takes numbers in full without a word once their paragraph is known', () => {
    const text =
      'It began with recommendation 121.5.\n\nThe law [121.6] was passed (121.7, 121.9).\n\n121.11 Dig wells (Chile)';
    expect(cited(text)).toEqual([
      ['recommendation 121.5', ['121.5']],
      ['[121.6]', ['121.6']],
      ['(121.7, 121.9)', ['121.7', '121.9']],
      ['121.11', ['121.11']],
    ]);
  });

  it('learns the paragraph from notes that hold nothing else', () => {
    expect(numbersIn('60.170–60.172.\n\n60.14, 60.33.\n\nSee the law of 2019.')).toEqual([
      '60.170',
      '60.171',
      '60.172',
      '60.14',
      '60.33',
    ]);
  });

  it('takes bare numbers in brackets where the report says what they are', () => {
    const text =
      'The numbers in square brackets refer to the recommendations.\n\nWells were dug [14–16, 161] in (2) towns.';
    expect(cited(text)).toEqual([['[14–16, 161]', ['14', '15', '16', '161']]]);
    expect(cited('Wells were dug [14–16, 161] in two towns.')).toEqual([]);
  });
});

describe('what is no citation', () => {
  it.each([
    'General recommendation No. 19 of the Committee',
    'CEDAW general recommendations Nos. 19 and 35',
    'recommendation 5 of the Committee on the Rights of the Child',
    'recommendations 7 and 8 by the Special Rapporteur on water',
    'ILO Recommendation No. 202',
    'Recommendation CM/Rec(2010)5 of the Committee of Ministers',
    'ECRI General Policy Recommendation No. 7',
    'la recommandation générale n° 35 et la recomendación general núm. 35',
    'التوصية العامة رقم 35',
    'It accepted most recommendations (142) and noted others.',
    'Number of recommendations: 97',
    'Of these recommendations, 12 were carried out.',
    'It implements these recommendations.\n\n31. Courts were reformed.',
    'Recommendations\n\n5. After the review, wells were dug.',
    'recommendations numbered as in paragraph 115 of the report',
    'recommendations 30 per cent of which were carried out',
    'the recommendations of 15 March and Recommendation 1/2020',
    'Articles 14, 61 and 62 of the Constitution',
    'ILO Convention 144, Protocol No. 15, Directive 2011/36',
    'It fell from 13.5% in 2009 to 11.2% in 2012, by 2.3 points (13.5, 13.3, 13.7, 13.9).',
    'Courts 5.139 6.242 4.744 3.032',
    'JS1, paras. 58.16-58.17. See also JS1, para. 58.19.',
    '2.1 Water\n\n2.2 Schools\n\n2.3 Courts\n\n2.4 Prisons',
    'Official Gazette Nos. 61/2010, 40/2011 and 14/2013',
  ])('%j', (text) => {
    expect(cited(text)).toEqual([]);
  });

  it('leaves shares alone that look like the labels of a paragraph which is cited', () => {
    expect(
      numbersIn('Recommendation 46.4 was followed: the effect was 46.4%, and table 46.5 shows it.'),
    ).toEqual(['46.4']);
  });
});

describe('which review is meant', () => {
  const meant = (text: string) =>
    findCitations(readPlainText(text).lines).map(({ document, cycle, paragraph }) => ({
      document,
      ...(cycle && { cycle }),
      ...(paragraph && { paragraph }),
    }));

  it('is said beside the numbers', () => {
    expect(meant('See recommendations 12 and 14 (A/HRC/77/5).')).toEqual([{ document: 'A/HRC/77/5' }]);
    expect(meant('A/HRC/77/5, paras. 121.5')).toEqual([{ document: 'A/HRC/77/5' }]);
    expect(meant('as recommendation 12 of the first cycle asked')).toEqual([{ document: null, cycle: 1 }]);
    expect(meant('second-cycle recommendation 12')).toEqual([{ document: null, cycle: 2 }]);
    expect(meant('la recommandation 12 du deuxième cycle')).toEqual([{ document: null, cycle: 2 }]);
    expect(meant('la recomendación 12 del primer ciclo')).toEqual([{ document: null, cycle: 1 }]);
    expect(meant('التوصية 12 من الجولة الثانية')).toEqual([{ document: null, cycle: 2 }]);
  });

  it('is no treaty body’s document unless that is named', () => {
    expect(meant('recommendation 12 (CEDAW/C/AND/CO/4)')).toEqual([{ document: 'CEDAW/C/AND/CO/4' }]);
  });

  it('is said once for the whole report', () => {
    const text =
      'The recommendations are numbered as in paragraph 115 of the Report of the Working Group on the Universal Periodic Review (A/HRC/77/5).\n\nRecommendations 4, 5';
    expect(meant(text)).toEqual([{ document: 'A/HRC/77/5', paragraph: '115' }]);
  });

  it('is said by the chapter, until the next one', () => {
    const text =
      '1. Wells were dug\nin two towns\nand a village.\n\nII. Recommendations of the first cycle\n\nA. Water\n\nRecommendation 4 was carried out.\n\nIII. Later recommendations\n\nRecommendation 5 was carried out.';
    expect(meant(text)).toEqual([{ document: null, cycle: 1 }, { document: null }]);
  });
});

it('stays quick on a text that is one endless list', () => {
  const text = `recommendations ${'12, '.repeat(60_000)}`;
  const start = performance.now();
  findCitations(readPlainText(text.replace(/(.{400})/gu, '$1\n')).lines);
  expect(performance.now() - start).toBeLessThan(3000);
});

it('bounds what a hostile text may cite', () => {
  const text = 'recommendations 1-500, a long way;\n'.repeat(2000);
  const citations = findCitations(readPlainText(text).lines);
  expect(citations.length).toBeGreaterThan(50);
  expect(citations.flatMap(({ numbers }) => numbers).length).toBeLessThanOrEqual(50_000);
});
