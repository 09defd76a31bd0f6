import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { csvCell, csvPieces } from './csv.ts';
import { jsonPieces } from './json.ts';
import type { Row } from './table.ts';
import { xlsxStream } from './xlsx.ts';

async function* rowsOf(...rows: Row[]): AsyncGenerator<Row> {
  yield* rows;
}
async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

describe('a cell of csv', () => {
  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['a,b', '"a,b"'],
    ['a\nb', '"a\nb"'],
    ['plain', 'plain'],
  ])('writes %j as %j, which no spreadsheet runs', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});

describe('a table', () => {
  it('stands in csv in the order of its columns, lists with bars between and nothing for nothing', async () => {
    const csv = await joined(
      csvPieces(['b', 'a', 'c'], rowsOf({ a: ['x', 'y'], b: null, c: 3 }, { a: [], b: true, c: '=1' })),
    );
    expect(csv).toBe("\ufeffb,a,c\r\n,x | y,3\r\ntrue,,'=1\r\n");
  });

  it('stands in json with what it says of itself, lists as lists', async () => {
    const json = await joined(jsonPieces({ of: 'x' }, 'rows', rowsOf({ a: ['x'] }, { a: [] })));
    expect(JSON.parse(json)).toEqual({ about: { of: 'x' }, rows: [{ a: ['x'] }, { a: [] }] });
    expect(JSON.parse(await joined(jsonPieces({}, 'rows', rowsOf())))).toEqual({ about: {}, rows: [] });
  });

  it('stands in xlsx as texts and numbers, never as formulas, whatever its words are', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', 'https://example.org', '<b>&"x"</b>', 'a\u0001b', 'عربي'];
    const stream = await xlsxStream(
      'Words',
      ['text', 'number'],
      rowsOf(...texts.map((text) => ({ text, number: 7 }))),
    );
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const [sheet] = sheets;
    expect(sheet?.rows.map(([text]) => text)).toEqual([
      'text',
      ...texts.map((text) => text.replace('\u0001', '')),
    ]);
    expect(sheet?.rows[1]?.[1]).toBe(7);
    expect([...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula)).toEqual([]);
  });

  it('is cut in xlsx where a cell cannot hold all of it, with a sign that it was', async () => {
    const stream = await xlsxStream('Words', ['text'], rowsOf({ text: 'x'.repeat(40_000) }));
    const { sheets } = await readXlsx(new Uint8Array(await new Response(stream).arrayBuffer()));
    const cell = String(sheets[0]?.rows[1]?.[0]);
    expect(cell).toHaveLength(32_767);
    expect(cell.endsWith('x […]')).toBe(true);
  });
});
