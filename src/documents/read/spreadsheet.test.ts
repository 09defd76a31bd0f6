import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readSpreadsheet } from './spreadsheet.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

async function rowsOf(bytes: Uint8Array, format: 'xlsx' | 'csv'): Promise<string[][]> {
  const reading = await readSpreadsheet(bytes, format);
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.sheets[0]?.rows ?? [];
}

async function problemOf(bytes: Uint8Array, format: 'xlsx' | 'csv') {
  const reading = await readSpreadsheet(bytes, format);
  return reading.ok ? null : reading.problem;
}

/** A workbook with one of its parts replaced. */
async function tampered(name: string, text: string): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'A', rows: [['a', 'b']] }] }));
  return zipSync({ ...parts, [name]: strToU8(text) });
}

describe('a csv file', () => {
  it.each([
    ['commas', 'Text,State\n"Plant trees, soon",France\n'],
    ['semicolons', 'Text;State\r\nPlant trees, soon;France\r\n'],
    ['tabs', 'Text\tState\nPlant trees, soon\tFrance'],
    ['carriage returns', 'Text;State\rPlant trees, soon;France\r'],
    ['a stated delimiter', 'sep=|\nText|State\nPlant trees, soon|France'],
  ])('is read with %s', async (_, text) => {
    expect(await rowsOf(latin1(text), 'csv')).toEqual([
      ['Text', 'State'],
      ['Plant trees, soon', 'France'],
    ]);
  });

  it.each([
    ['UTF-8', Buffer.from('État;Réponse\nCôte d’Ivoire;Acceptée')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFÉtat;Réponse\nCôte d’Ivoire;Acceptée')],
    ['UTF-16', Buffer.from('\uFEFFÉtat;Réponse\nCôte d’Ivoire;Acceptée', 'utf16le')],
    ['windows-1252', latin1('\u00C9tat;R\u00E9ponse\nC\u00F4te d\u0092Ivoire;Accept\u00E9e')],
    ['Mac Roman', latin1('\u0083tat;R\u008Eponse\nC\u0099te d\u00D5Ivoire;Accept\u008Ee')],
    ['Mac Roman with its line ends', latin1('\u0083tat;R\u008Eponse\rC\u0099te d\u00D5Ivoire;Accept\u008Ee')],
  ])('is read in %s', async (_, bytes) => {
    expect(await rowsOf(bytes, 'csv')).toEqual([
      ['État', 'Réponse'],
      ['Côte d’Ivoire', 'Acceptée'],
    ]);
  });

  it('keeps formulas as the text that they are, and line breaks within a cell', async () => {
    const text = 'a,b\n"=cmd|\'/c calc\'!A1","two\r\nlines"\n';
    expect((await rowsOf(latin1(text), 'csv'))[1]).toEqual(["=cmd|'/c calc'!A1", 'two\nlines']);
  });

  it('is refused, never cut, when it is larger than what is read', async () => {
    const wide = `${'a,'.repeat(300)}a\n`;
    expect(await problemOf(latin1(wide), 'csv')).toMatchObject({ values: { what: 'columns', limit: 200 } });
    const unclosed = `a,b\n"${'x'.repeat(40_000)}`;
    expect(await problemOf(latin1(unclosed), 'csv')).toMatchObject({
      code: 'sheet-too-large',
      values: { what: 'cell_characters' },
    });
    const tall = 'a,b\n'.repeat(100_001);
    expect(await problemOf(latin1(tall), 'csv')).toMatchObject({ values: { what: 'rows' } });
    const long = new Uint8Array(33_000_000).fill(0x0a);
    expect(await problemOf(long, 'csv')).toMatchObject({ values: { what: 'characters' } });
  });
});

describe('a workbook', () => {
  it('is read as its cells are shown: days, shares, truth values, and formulas by their result', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Plan',
          rows: [
            ['Done', 'Due', 'Share', 'Count'],
            [true, new Date('2026-03-04T00:00:00Z'), 0.5, 12.5],
          ],
          cells: new Map([
            ['1,2', { value: 0.5, style: { numFmt: '0%' } }],
            ['1,4', { value: null, formula: '1+1' }],
          ]),
        },
      ],
    });
    expect(await rowsOf(bytes, 'xlsx')).toEqual([
      ['Done', 'Due', 'Share', 'Count'],
      ['true', '2026-03-04', '50%', '12.5', '=1+1'],
    ]);
  });

  it('gives its visible sheets by name, empty ones too, and merged cells once', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Empty', rows: [] },
        { name: 'Lists', rows: [['a']], hidden: true },
        {
          name: 'Merged',
          rows: [
            ['Title', null],
            [null, null],
            ['a', 'b'],
          ],
          merges: [{ startRow: 0, endRow: 1, startCol: 0, endCol: 1 }],
        },
      ],
    });
    expect(await readSpreadsheet(bytes, 'xlsx')).toEqual({
      ok: true,
      sheets: [
        { name: 'Empty', rows: [] },
        { name: 'Merged', rows: [['Title'], [], ['a', 'b']], merged: [1, 2] },
      ],
    });
  });

  it('is refused when it would unpack to more than memory takes, whatever sizes it declares', async () => {
    const bomb = await tampered('xl/worksheets/sheet1.xml', ' '.repeat(101 * 1024 * 1024));
    expect(await problemOf(bomb, 'xlsx')).toMatchObject({ code: 'unpacks-too-large' });
    // the directory declares 10 bytes for the same part
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    for (let at = 0; at < liar.length - 46; at++) {
      if (view.getUint32(at, true) !== 0x02014b50) continue;
      if (view.getUint32(at + 24, true) > 1e8) view.setUint32(at + 24, 10, true);
    }
    expect(await problemOf(liar, 'xlsx')).toMatchObject({ severity: 'error' });
  });

  it('is refused when it declares entities', async () => {
    const xml =
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
    expect(await problemOf(await tampered('xl/worksheets/sheet1.xml', xml), 'xlsx')).toMatchObject({
      code: 'damaged',
    });
  });

  it('is refused when two cells span more than memory takes', async () => {
    const xml =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    expect(await problemOf(await tampered('xl/worksheets/sheet1.xml', xml), 'xlsx')).toMatchObject({
      severity: 'error',
    });
  });

  it('is refused when it has too many sheets', async () => {
    const sheets = Array.from({ length: 51 }, (_, index) => ({ name: `S${index}`, rows: [['a']] }));
    expect(await problemOf(await writeXlsx({ sheets }), 'xlsx')).toMatchObject({
      values: { what: 'sheets' },
    });
  });

  it('is refused with a reason when it is damaged', async () => {
    const whole = await writeXlsx({ sheets: [{ name: 'A', rows: [['a', 'b']] }] });
    expect(await problemOf(whole.slice(0, whole.length / 2), 'xlsx')).toMatchObject({ code: 'damaged' });
  });
});
