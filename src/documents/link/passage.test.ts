import { describe, expect, it } from 'vitest';
import { markPassage } from './passage.ts';

const PAGE = [
  'A/HRC/90/7',
  '6.1 Plant trees along the roads (France);',
  '6.2 Open a school in each village, with trans-',
  'port and meals (Kenya);',
  '6.3 Abolish the tax on bread (Norway).',
];
const marked = (passage: string) =>
  markPassage(PAGE, passage)
    .filter(({ isMarked }) => isMarked)
    .map(({ text }) => text);

describe('a passage on its page', () => {
  it('is marked over all its lines and no further, a broken word notwithstanding', () => {
    expect(marked('Open a school in each village, with transport and meals')).toEqual(PAGE.slice(2, 4));
  });

  it('is one line where it fits one', () => {
    expect(marked('Abolish the tax on bread')).toEqual([PAGE[4]]);
  });

  it('is nowhere when the page does not hold it', () => {
    expect(marked('Close the mines of the north')).toEqual([]);
    expect(marked('')).toEqual([]);
  });
});
