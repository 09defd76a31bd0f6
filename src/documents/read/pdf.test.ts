import { describe, expect, it } from 'vitest';
import { readPdf } from './pdf.ts';
import { pdfOf, type FixtureLine } from './pdf-fixture.ts';

const FILLER: FixtureLine[] = Array.from({ length: 12 }, (_, index) => [
  'The delegation thanked the speakers for the questions that they had put.',
  113,
  200 + index * 12,
]);

async function linesOf(pages: readonly (readonly FixtureLine[])[]) {
  const reading = await readPdf(pdfOf(pages));
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.lines;
}

describe('lines of a page', () => {
  it('come from top to bottom, whatever the order in the file', async () => {
    const lines = await linesOf([[['below', 113, 180], ['above', 113, 160], ...FILLER]]);
    expect(lines.slice(0, 2).map((line) => line.text)).toEqual(['above', 'below']);
  });

  it('join pieces on one baseline, with a space where the page shows one', async () => {
    const lines = await linesOf([[['Ratify', 113, 160], ['the Covenant', 150, 160], ...FILLER]]);
    expect(lines[0]?.text).toBe('Ratify the Covenant');
  });

  it('leave out raised reference marks', async () => {
    const lines = await linesOf([[['Ratify the treaty', 113, 160], ['12', 195, 156, 6], ...FILLER]]);
    expect(lines[0]?.text).toBe('Ratify the treaty');
  });

  it('keep the raised end of an ordinal behind its number', async () => {
    const lines = await linesOf([
      [
        ['The State will', 113, 148],
        ['respond at the 21', 113, 160],
        ['st', 190.5, 155.5, 6],
        ['session', 200, 160],
        ...FILLER,
      ],
    ]);
    expect(lines.slice(0, 2).map(({ text }) => text)).toEqual([
      'The State will',
      'respond at the 21st session',
    ]);
  });

  it('keep two columns apart', async () => {
    const columns = Array.from({ length: 25 }, (_, index): FixtureLine[] => [
      [`left line ${index} of the page`, 57, 150 + index * 12],
      [`right line ${index} of the page`, 310, 150 + index * 12],
    ]).flat();
    const lines = await linesOf([columns]);
    expect(lines[1]?.text).toBe('left line 1 of the page');
    expect(lines[25]?.text).toBe('right line 0 of the page');
  });
});

describe('Arabic, which a page draws from the left', () => {
  /** A font that draws lam-alef as one glyph, mapped to its letters or to its shape in print. */
  const GLYPHS = {
    a: 'ا',
    l: 'ل',
    m: 'م',
    t: 'ت',
    w: 'و',
    y: 'ي',
    f: 'ف',
    q: 'ق',
    L: 'لا',
    H: 'لأ',
    S: '\uFEFB',
  };
  const arabicLine = async (lines: readonly FixtureLine[]): Promise<string | undefined> => {
    const filler = FILLER.map(([, x, y]): FixtureLine => ['maqal', x, y]);
    const reading = await readPdf(pdfOf([[...lines, ...filler]], GLYPHS));
    return reading.ok ? reading.lines[0]?.text : reading.problem.message;
  };

  it.each([
    ['articles', 'mmHa', 'الأمم'],
    ['"no" alone', 'L', 'لا'],
    ['a ligature by its shape in print', 'fytS', 'لاتيف'],
    ['several in one text', 'qafLL mmHa', 'الأمم لالافاق'],
  ])('keeps the letters of a ligature in order: %s', async (_, drawn, read) => {
    expect(await arabicLine([[drawn, 300, 160]])).toBe(read);
  });

  it('reads figures and Latin words of such a line in their own order', async () => {
    const drawn: FixtureLine[] = [
      ['mmHa', 300, 160],
      ['12', 280, 160],
      ['CRC', 200, 160],
      ['No.', 225, 160],
      ['laqm', 150, 160],
    ];
    expect(await arabicLine(drawn)).toBe('الأمم 12 CRC No. مقال');
  });
});

describe('what the page adds', () => {
  it.each([
    ['A/HRC/77/5', 60],
    ['A/HRC/77/5 Page 12', 60],
    ['GE.31-01234 7', 795],
    ['14', 795],
    ['*3101234*', 800],
  ])('marks "%s" as furniture', async (text, y) => {
    const lines = await linesOf([[[text, 57, y, 9], ...FILLER]]);
    expect(lines.find((line) => line.text === text)?.role).toBe('furniture');
  });

  it('leaves a symbol alone that is cited in the text', async () => {
    const lines = await linesOf([[...FILLER, ['(A/HRC/77/5).', 113, 400]]]);
    expect(lines.find((line) => line.text === '(A/HRC/77/5).')?.role).toBe('body');
  });

  it('marks small type at the foot of a page as notes', async () => {
    const lines = await linesOf([[...FILLER, ['As read out during the dialogue.', 113, 700, 8]]]);
    expect(lines.at(-1)?.role).toBe('note');
  });
});

describe('files that cannot be read', () => {
  it('names a file cut off in the middle', async () => {
    const bytes = pdfOf([FILLER]);
    const reading = await readPdf(bytes.subarray(0, 120));
    expect(reading).toMatchObject({ ok: false, problem: { code: 'damaged', severity: 'error' } });
  });

  it('names a scan, whose pages hold no text', async () => {
    const reading = await readPdf(pdfOf([[], [['x', 100, 100]]]));
    expect(reading).toMatchObject({ ok: false, problem: { code: 'no-text-layer', values: { pages: 2 } } });
  });

  it('stops at its limit of pages', async () => {
    const reading = await readPdf(pdfOf([FILLER, FILLER, FILLER]), { pages: 2, characters: 1e6 });
    expect(reading).toMatchObject({
      ok: false,
      problem: { code: 'too-many-pages', values: { pages: 3, limit: 2 } },
    });
  });

  it('stops at its limit of characters', async () => {
    const reading = await readPdf(pdfOf([FILLER]), { pages: 2, characters: 100 });
    expect(reading).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });
});
