import { pdfOf, type FixtureLine } from './read/pdf-fixture.ts';

/** For tests: an invented Working Group report in the layout of the years since 2010. */
export interface FixtureReport {
  symbol?: string;
  state?: string;
  /** Numbered paragraphs and items of the section, each a list of printed lines. */
  blocks: readonly FixtureBlock[];
  /** Footnotes of the last page, in small type. */
  notes?: readonly string[];
}
export interface FixtureBlock {
  type: 'paragraph' | 'item' | 'heading' | 'page';
  lines?: readonly string[];
}

const LEFT = { paragraph: 113, item: 142, heading: 79, page: 0 };

export function paragraph(...lines: string[]): FixtureBlock {
  return { type: 'paragraph', lines };
}
export function item(...lines: string[]): FixtureBlock {
  return { type: 'item', lines };
}
export function heading(...lines: string[]): FixtureBlock {
  return { type: 'heading', lines };
}
/** What follows stands on a new page. */
export const newPage: FixtureBlock = { type: 'page' };

export const CLOSING = paragraph(
  '9. All conclusions and/or recommendations contained in the present report reflect',
  'the position of the submitting States and of the State under review.',
);

export function reportPdf({
  symbol = 'A/HRC/77/5',
  state = 'Andorra',
  blocks,
  notes = [],
}: FixtureReport): Uint8Array {
  const front: FixtureLine[] = [
    ['United Nations', 120, 50, 14],
    [symbol, 475, 50, 10],
    ['General Assembly', 120, 80, 18],
    ['Distr.: General', 392, 80],
    ['3 March 2031', 392, 92],
    ['Original: English', 392, 104],
    ['Report of the Working Group on the Universal Periodic', 113, 298, 14],
    ['Review*', 113, 313, 14],
    [state, 113, 346, 14],
    ['* The annex is circulated as received, in the language of submission only.', 113, 760, 8],
  ];
  const contents: FixtureLine[] = [
    ['Contents', 57, 100, 14],
    ['II. Conclusions and/or recommendations ................ 6-9', 113, 130],
    ['12', 500, 130],
    ['1. The Working Group on the Universal Periodic Review, established in accordance with', 113, 200],
    ['a resolution of the Council, held its forty-first session from 7 to 18 May 2031. The review', 113, 212],
    [`of ${state} was held at the 4th meeting, on 9 May 2031.`, 113, 224],
    ['2. On 2 January 2031, the Human Rights Council selected the following group of', 113, 242],
    [`rapporteurs (troika) to facilitate the review of ${state}: Benin, Chile and Viet Nam.`, 113, 254],
    ['3. The delegation thanked all the speakers, and the States for their questions.', 113, 272],
    ['5. The delegation reiterated its commitment to the work that it had begun in the year.', 113, 290],
  ];
  return pdfOf([front, withHead(contents, symbol, 2), ...sectionPages(blocks, notes, symbol)]);
}

function sectionPages(
  blocks: readonly FixtureBlock[],
  notes: readonly string[],
  symbol: string,
): FixtureLine[][] {
  const pages: FixtureLine[][] = [[['II. Conclusions and/or recommendations', 79, 100, 14]]];
  let y = 120;
  for (const block of blocks) {
    if (block.type === 'page') {
      pages.push([]);
      y = 95;
      continue;
    }
    for (const line of block.lines ?? []) {
      pages.at(-1)?.push([line, LEFT[block.type], y, block.type === 'heading' ? 14 : 10]);
      y += 12;
    }
    y += 6;
  }
  for (const [index, note] of notes.entries()) pages.at(-1)?.push([note, 113, 700 + index * 10, 8]);
  return pages.map((lines, index) => withHead(lines, symbol, index + 3));
}

/** Every page carries the symbol at its head and its number at its foot. */
function withHead(lines: readonly FixtureLine[], symbol: string, page: number): FixtureLine[] {
  return [[symbol, page % 2 ? 486 : 57, 65, 9], ...lines, [String(page), page % 2 ? 529 : 57, 790, 9]];
}
