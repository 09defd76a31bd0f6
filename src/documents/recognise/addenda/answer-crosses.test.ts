import { describe, expect, it } from 'vitest';
import { pdfOf, type FixtureLine } from '../../read/pdf-fixture.ts';
import { readDocument } from '../../read-document.ts';

const COVER: FixtureLine[] = [
  ['United Nations', 120, 50, 14],
  ['A/HRC/77/5/Add.1', 475, 50],
  ['Distr.: General', 392, 80],
  ['3 March 2031', 392, 92],
  ['Report of the Working Group on the Universal Periodic Review', 113, 298, 14],
  ['Andorra', 113, 330, 14],
  ['Addendum', 113, 360, 14],
  ['Views on conclusions and/or recommendations, voluntary commitments and replies', 113, 390],
  ['presented by the State under review', 113, 402],
];

async function answersOf(page: readonly FixtureLine[]): Promise<string[]> {
  const { positions } = await readDocument({ name: 'addendum.pdf', bytes: pdfOf([COVER, page]) });
  return positions.map(({ number, position, comment }) => [number, position, comment ?? ''].join(' ').trim());
}

const row = (y: number, number: string, words: string, ...marks: FixtureLine[]): FixtureLine[] => [
  [number, 60, y],
  [words, 110, y],
  ...marks,
];
const HEAD: FixtureLine[] = [
  ['No.', 60, 120],
  ['Recommendation', 110, 120],
  ['Supported', 390, 120],
  ['Noted', 470, 120],
];

describe('crosses in the columns of a page', () => {
  it('answer by the head above them', async () => {
    const page = [
      ...HEAD,
      ...row(140, '121.1', 'Plant trees along every road (France)', ['X', 410, 140]),
      ...row(160, '121.2', 'Dig wells (Kenya)', ['X', 480, 140 + 20]),
      ...row(180, '121.3', 'Build ports (Peru)', ['\u00d7', 409, 180]),
    ];
    expect(await answersOf(page)).toEqual(['121.1 supported', '121.2 noted', '121.3 supported']);
  });

  it('answer from the middle of a row of several lines, below heads of two lines', async () => {
    const page: FixtureLine[] = [
      ['Recommendation', 110, 120],
      ['Accepted', 350, 120],
      ['Partially', 420, 120],
      ['accepted', 420, 132],
      ['Rejected', 500, 120],
      ...[365, 438, 518].flatMap((x, index): FixtureLine[] => [
        [`121.${index + 1} Plant trees along the roads`, 110, 160 + index * 44],
        ['of the land and water them (France)', 110, 172 + index * 44],
        ['X', x, 172 + index * 44],
        ['until they have grown', 110, 184 + index * 44],
      ]),
    ];
    expect(await answersOf(page)).toEqual(['121.1 supported', '121.2 partially-supported', '121.3 noted']);
  });

  it('leave open what has two, or one between the columns', async () => {
    const page = [
      ...HEAD,
      ...row(140, '121.1', 'Plant trees (France)', ['X', 410, 140]),
      ...row(160, '121.2', 'Dig wells (Kenya)', ['X', 410, 160], ['X', 480, 160]),
      ...row(180, '121.3', 'Build ports (Peru)', ['X', 445, 180]),
    ];
    const answers = await answersOf(page);
    expect(answers).toContain('121.1 supported');
    expect(answers.filter((answer) => /^121\.[23] (?:supported|noted)/u.test(answer))).toEqual([]);
  });

  it('leave alone a remark with a cross where no heads name positions', async () => {
    const page = [...row(140, '121.1', 'Supported. We plant the X tree', ['X', 410, 140])];
    expect(await answersOf(page)).toEqual(['121.1 supported Supported. We plant the X tree X']);
  });
});
