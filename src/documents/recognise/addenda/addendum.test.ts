import { describe, expect, test } from 'vitest';
import type { TextLine } from '../../read/text-line.ts';
import { readAddendum } from './addendum.ts';

type Row = string | { text: string; left?: number; gap?: number; size?: number; role?: TextLine['role'] };

/** Printed lines, one paragraph each unless the gap above says otherwise. */
function printed(...rows: Row[]): TextLine[] {
  let y = 100;
  return rows.map((row) => {
    const {
      text,
      left = 113,
      gap = 24,
      size = 10,
      role = 'body' as const,
    } = typeof row === 'string' ? { text: row } : row;
    y += gap;
    return { page: 2, text, left, right: left + text.length * 5, y, size, role };
  });
}
const on = (text: string, left = 113): Row => ({ text, left, gap: 12 });
const answered = (...rows: Row[]): Record<string, string | null> =>
  Object.fromEntries(readAddendum(printed(...rows)).positions.map((one) => [one.number, one.position]));
const codes = (...rows: Row[]): string[] => readAddendum(printed(...rows)).problems.map(({ code }) => code);

describe('lists in prose', () => {
  test('bare numbers and ranges broken at the line end are read with the verdict of their sentence', () => {
    const positions = answered(
      '2. Alvera accepts 7 recommendations and notes 2 recommendations.',
      '3. The Government of Alvera accepts the recommendations 1–3, 7-',
      on('8, 10, 12 – 12.'),
      '4. For the time being, Alvera notes recommendations 4 and 9.',
    );
    expect(positions).toEqual({
      1: 'supported',
      2: 'supported',
      3: 'supported',
      7: 'supported',
      8: 'supported',
      10: 'supported',
      12: 'supported',
      4: 'noted',
      9: 'noted',
    });
  });

  test('two groups of accepted recommendations make one', () => {
    const positions = answered(
      { text: 'Accepted recommendations', size: 14 },
      '3. The Government accepts the following recommendations 140.1, 140.35. 140.36.',
      { text: 'Accepted recommendations that are already implemented', size: 14 },
      '4. The Government accepts the following recommendations 140.82-83, 87.',
    );
    expect(positions).toEqual({
      '140.1': 'supported',
      '140.35': 'supported',
      '140.36': 'supported',
      '140.82': 'supported',
      '140.83': 'supported',
      '140.87': 'supported',
    });
  });

  test.each([
    ['Recommendations 101.1 to 101.2 are accepted and recommendations 101.3, 101.4 are noted.'],
    ['Alvera accepts recommendations 101.1 and 101.2 and notes recommendations 101.3 and 101.4.'],
    [
      'Recommendations 101.1-2 enjoy the support of Alvera; recommendations 101.3-4 do not enjoy its support.',
    ],
    [
      'L’Alvère accepte les recommandations 101.1 et 101.2. Elle n’accepte pas les recommandations 101.3 et 101.4.',
    ],
    ['Alvera acepta las recomendaciones 101.1 y 101.2. Alvera no acepta las recomendaciones 101.3 y 101.4.'],
    ['تقبل ألفيرا التوصيات 101.1 و101.2. وتحيط علما بالتوصيات 101.3 و101.4.'],
  ])('the verdict before a list or behind it: %s', (text) => {
    expect(answered(`5. ${text}`)).toEqual({
      '101.1': 'supported',
      '101.2': 'supported',
      '101.3': 'noted',
      '101.4': 'noted',
    });
  });

  test('a list under a heading that gives the position', () => {
    expect(
      answered(
        { text: 'Recommendations that do not enjoy the support of Alvera', size: 14 },
        '101.3, 101.4, 101.5 and 101.9',
      ),
    ).toEqual({ '101.3': 'noted', '101.4': 'noted', '101.5': 'noted', '101.9': 'noted' });
  });

  test('items printed in full under an announcement have no comment', () => {
    const { positions } = readAddendum(
      printed(
        '4. Alvera supports the following recommendations:',
        '101.1 Ratify the Convention on rivers (Benin);',
        '101.2 Protect the shores of its lakes (Chile, Norway);',
        '5. Alvera takes note of the following recommendations:',
        '101.3 Abolish the salt tax (Mexico).',
      ),
    );
    expect(positions.map(({ number, position, comment }) => [number, position, comment])).toEqual([
      ['101.1', 'supported', null],
      ['101.2', 'supported', null],
      ['101.3', 'noted', null],
    ]);
  });
});

describe('comments', () => {
  const rows: Row[] = [
    '3. Alvera accepts recommendations 1, 2, 18, 30.',
    { text: 'Rec. 18 We consider that the work on the lakes', left: 142 },
    on('is under way.'),
    'It will go on.',
    { text: 'Rec. 30 See recommendations 1, 2 and 18.', left: 142 },
    { text: 'III. Noted recommendations', size: 14 },
    '5. Alvera notes recommendations 6–8, 17.',
    { text: 'Recs. 6–8 The Convention on salt is no priority.', left: 142 },
  ];

  test('are attached to each number that heads them', () => {
    const { positions } = readAddendum(printed(...rows));
    const comments = Object.fromEntries(positions.map(({ number, comment }) => [number, comment]));
    expect(comments).toEqual({
      1: null,
      2: null,
      18: 'We consider that the work on the lakes is under way.\nIt will go on.',
      30: 'See recommendations 1, 2 and 18.',
      6: 'The Convention on salt is no priority.',
      7: 'The Convention on salt is no priority.',
      8: 'The Convention on salt is no priority.',
      17: null,
    });
  });

  test('do not change the position of the list', () => {
    expect(answered(...rows)).toMatchObject({ 18: 'supported', 30: 'supported', 6: 'noted', 17: 'noted' });
  });

  test('may be headed by labels alone, at the top of a page too', () => {
    const { positions, problems } = readAddendum(
      printed(
        '3. Alvera accepts recommendations 140.1, 140.100, 140.120, 140.209.',
        { text: '140.100', role: 'furniture' },
        'The lakes are protected.',
        '140.120, 209',
        'The salt tax is low.',
      ),
    );
    expect(problems).toEqual([]);
    expect(positions.map(({ number, comment }) => [number, comment])).toEqual([
      ['140.1', null],
      ['140.100', 'The lakes are protected.'],
      ['140.120', 'The salt tax is low.'],
      ['140.209', 'The salt tax is low.'],
    ]);
  });

  test('on a number that no list has take the heading’s position and are named', () => {
    const { positions, problems } = readAddendum(
      printed(
        { text: 'Noted recommendations', size: 14 },
        '3. Alvera notes recommendations 140.1, 140.2.',
        '140.3',
        'The salt tax is low.',
      ),
    );
    expect(positions.at(-1)).toMatchObject({ number: '140.3', position: 'noted' });
    expect(problems.map(({ code, number }) => [code, number])).toEqual([['answer-outside-lists', '140.3']]);
  });
});

describe('a table of numbers and verdicts', () => {
  const cell = (text: string): Row => on(text, 193);

  test('each row has its verdict, mixed ones are partial, and none is named', () => {
    const { positions, problems } = readAddendum(
      printed(
        'After the review of 4 May, the answers of Alvera are as follows:',
        '1. Alvera cannot, at this point in time, make a definitive statement.',
        '2. Alvera accepts the recommendation and will consider it soon.',
        '3. Alvera accepts the recommendation on lakes.',
        cell('It cannot accept the recommendation on salt.'),
        '4., 5., 6., Alvera accepts these recommendations and acts accordingly.',
        on('7., 8.'),
        '9. Alvera does not accept this recommendation.',
        '10. Alvera accepts partly.',
        '11. Alvera agrees that lakes matter.',
        cell('It notes the adoption of the Lakes Act.'),
      ),
    );
    expect(Object.fromEntries(positions.map(({ number, position }) => [number, position]))).toEqual({
      1: 'pending',
      2: 'supported',
      3: 'partially-supported',
      4: 'supported',
      5: 'supported',
      6: 'supported',
      7: 'supported',
      8: 'supported',
      9: 'noted',
      10: 'partially-supported',
      11: null,
    });
    expect(problems.map(({ code, number }) => [code, number])).toEqual([['unclear-answer', '11']]);
    expect(positions[7]?.comment).toBe('Alvera accepts these recommendations and acts accordingly.');
  });

  test('a verdict behind the repeated recommendation', () => {
    const { positions } = readAddendum(
      printed(
        'Recommendation 101.1: Accept the Convention on rivers (Benin). Not accepted. The rivers are dry.',
        'Recommendation 101.2: Protect the shores (Chile). Supported.',
      ),
    );
    expect(positions).toMatchObject([
      { number: '101.1', position: 'noted', comment: 'Not accepted. The rivers are dry.' },
      { number: '101.2', position: 'supported', comment: 'Supported.' },
    ]);
  });
});

test('a table whose cells are paragraphs of their own', () => {
  const cells = [
    '101.1',
    'Ratify the Convention (Benin)',
    'Accepted',
    '101.2',
    'End the salt tax (Chile)',
    'Position: Noted',
    'The tax is low.',
    '101.3',
    'Plant trees (Mali)',
    'Supported',
  ];
  const lines = printed(...cells).map((line) => ({ ...line, isParagraph: true as const }));
  expect(readAddendum(lines).positions).toMatchObject([
    { number: '101.1', position: 'supported', comment: 'Accepted' },
    { number: '101.2', position: 'noted', comment: 'Position: Noted\nThe tax is low.' },
    { number: '101.3', position: 'supported', comment: 'Supported' },
  ]);
});

describe('reconciliation with the document’s own words', () => {
  test('counts that agree are read and raise nothing', () => {
    const { counts, problems } = readAddendum(
      printed(
        '1. Alvera received 9 recommendations, of which 4 were immediately supported. On the remaining 5 recommendations, 3 are now supported and 2 noted.',
        '2. Alvera accepts recommendations 101.1-3.',
        '3. Alvera notes recommendations 101.4-5.',
      ),
    );
    expect(counts.map(({ position, stated }) => [position, stated])).toEqual([
      [null, 9],
      ['supported', 4],
      [null, 5],
      ['supported', 3],
      ['noted', 2],
    ]);
    expect(problems).toEqual([]);
  });

  test('a count that differs from the lists is named with both figures', () => {
    const { problems } = readAddendum(
      printed('1. Alvera accepts 4 recommendations.', '2. Alvera accepts recommendations 101.1-3.'),
    );
    expect(problems).toMatchObject([
      { code: 'counts-differ', values: { position: 'supported', stated: 4, read: 3 } },
    ]);
  });

  test('a number in two lists of different positions is named', () => {
    const { positions, problems } = readAddendum(
      printed('2. Alvera accepts recommendations 101.1-3.', '3. Alvera notes recommendations 101.3-5.'),
    );
    expect(positions.find(({ number }) => number === '101.3')?.position).toBe('supported');
    expect(problems).toMatchObject([{ code: 'answered-twice', number: '101.3', values: { other: 'noted' } }]);
  });

  test('a range that runs backwards is named and gives its first number', () => {
    expect(answered('2. Alvera accepts recommendations 101.9-3, 101.12, 101.13.')).toEqual({
      '101.9': 'supported',
      '101.12': 'supported',
      '101.13': 'supported',
    });
    expect(codes('2. Alvera accepts recommendations 101.9-3, 101.12, 101.13.')).toEqual(['unread-range']);
  });

  test('an answer to all but a few leaves those out', () => {
    const rows = ['2. Alvera accepts all recommendations except recommendations 101.4 and 101.5.'];
    expect(answered(...rows)).toEqual({ '101.4': null, '101.5': null });
    expect(codes(...rows)).toEqual(['unclear-answer', 'unclear-answer', 'answer-for-the-rest']);
  });

  test('a document without answers says so', () => {
    expect(
      codes('1. Alvera thanks all delegations.', '2. It looks forward to the adoption on 4 May.'),
    ).toEqual(['no-answers']);
  });
});

test('long hostile text is read in time that grows with its length', () => {
  const time = (times: number): number => {
    const line = 'recommendations 1, '.repeat(times) + 'not '.repeat(times) + '(1-'.repeat(times);
    const start = performance.now();
    readAddendum(printed(line, `101.1 ${'('.repeat(times)}`, '1 . '.repeat(times)));
    return performance.now() - start;
  };
  time(500);
  expect(time(8000)).toBeLessThan(2000);
});
