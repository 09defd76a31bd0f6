import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../../tests/support/sandbox-site.ts';

let site: SandboxSite;
let secretary: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  secretary = await site.signedInAs('secretariat');
});
afterAll(() => site.close());

const SHEET = '/assignments/sheet';
const bring = (text: string, name = 'table.csv') =>
  secretary.upload(SHEET, { name, bytes: new TextEncoder().encode(text) });
const fieldsOf = (html: string): [string, string][] =>
  [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')],
  );
/** The rows of the download as cells; no text of the sandbox holds a quotation mark or a line's end. */
const rowsOf = (csv: string) =>
  csv
    .replace('\ufeff', '')
    .trim()
    .split('\r\n')
    .map((line) => [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].slice(0, 5).map(([, cell = '']) => cell));

describe('the sheet of assignments', () => {
  it('is taken along with what nobody answers for, or with what a filter finds', async () => {
    const csv = rowsOf((await secretary.get(`${SHEET}.csv`)).text);
    expect(csv[0]).toEqual(['symbol', 'number', 'words', 'lead', 'supporting']);
    expect(csv.slice(1).every(([, , , lead, supporting]) => lead === '' && supporting === '')).toBe(true);
    const led = rowsOf((await secretary.get(`${SHEET}.csv?organisation=lead:ministry-of-justice`)).text);
    expect(led[1]?.[3]).toBe('Ministry of Justice');
    const all = rowsOf((await secretary.get(`${SHEET}.csv?of=all`)).text);
    expect(all.length).toBeGreaterThan(csv.length);
    const response = await site.app.request('http://127.0.0.1:8080/assignments/sheet.xlsx', {
      headers: { cookie: [...secretary.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    const { sheets } = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    expect(sheets[0]?.rows).toHaveLength(csv.length);
  });

  it('is refused whole where a row is wrong, with row, what was found and what was expected', async () => {
    const { status, text } = await bring(
      [
        'symbol,number,words,lead,supporting',
        'A/HRC/90/7,42.17,,Ministry of Time,',
        'A/HRC/90/7,999,,Ministry of Health,',
        'A/HRC/90/7,42.18,,Ministry of Health,',
      ].join('\n'),
    );
    expect(status).toBe(400);
    const words = readable(text);
    expect(words).toContain('2 things are wrong in the rows, and nothing was changed.');
    expect(words).toContain('2 Under lead: no organisation is called “Ministry of Time”. Expected its name');
    expect(words).toContain('3 A/HRC/90/7 has no recommendation “999”.');
  });

  it.each([
    ['no file', null, 'No file was chosen'],
    ['something else', '%PDF-1.4 nothing', 'The file is no spreadsheet'],
    ['other headings', 'number,ministry,what\n1,2,3\n', 'found “number, ministry, what”, expected symbol'],
    [
      'nothing filled in',
      'symbol,number,words,lead,supporting\nA/HRC/90/7,42.17,,,\n',
      'No row says anything',
    ],
  ])('is refused with %s', async (_, content, sentence) => {
    const answer = content === null ? await secretary.post(SHEET) : await bring(content);
    expect(answer.status).toBe(400);
    expect(readable(answer.text)).toContain(sentence);
  });

  it('is shown before it is applied, whichever format it comes in, and then given as one entry', async () => {
    const [first, second] = rowsOf((await secretary.get(`${SHEET}.csv`)).text).slice(1);
    const plain = (cell = '') => cell.replaceAll('"', '');
    const rows = [first, second].map((row) => [
      plain(row?.[0]),
      plain(row?.[1]),
      plain(row?.[2]),
      'Ministère de la santé',
      'statistics-agency | وزارة العدل',
    ]);
    const bytes = await writeXlsx({
      sheets: [{ name: 'Table', rows: [['symbol', 'number', 'words', 'lead', 'supporting'], ...rows] }],
    });
    const check = await secretary.upload(SHEET, { name: 'table.csv', bytes });
    expect(check.status).toBe(200);
    const words = readable(check.text);
    expect(words).toContain('Ministry of Health will lead on 2 recommendations');
    expect(words).toContain('Statistics Agency will support 2 recommendations');
    const { to } = await secretary.post(`${SHEET}/apply`, fieldsOf(check.text));
    expect(to).toBe('/assignments?given=6&ended=0');
    expect(readable((await secretary.get('/history')).text)).toContain('Duties were given by a spreadsheet');
    const stale = await secretary.post(`${SHEET}/apply`, fieldsOf(check.text));
    expect(stale.status).toBe(400);
    const broken = await secretary.post(`${SHEET}/apply`, { wanted: '[1', version: '' });
    expect(readable(broken.text)).toContain('Bring the file once more');
  });
});
