import { describe, expect, it } from 'vitest';
import type { AssignedOrganisation } from '../assigning/queries.ts';
import { checkRows, sheetCells, type Cells } from './check.ts';

const organisation = (slug: string, kind: string, en: string, ar = '', suspended = false) =>
  ({
    id: `id of ${slug}`,
    slug,
    kind,
    names: { en, ...(ar && { ar }) },
    suspended_at: suspended ? new Date() : null,
  }) satisfies AssignedOrganisation;
const organisations = [
  organisation('health', 'ministry', 'Ministry of Health', 'وزارة الصحة'),
  organisation('port', 'local-government', 'City of Port'),
  organisation('old', 'agency', 'Old Agency', '', true),
  organisation('watch', 'cso', 'Rights Watch'),
  organisation('one', 'agency', 'Same Name'),
  organisation('two', 'agency', 'Same Name'),
];
const places = [
  { id: 'r1', symbol: 'A/HRC/1/2', number: '42.1', text: 'Light the streets at night.' },
  { id: 'r10', symbol: 'A/HRC/1/2', number: '42.10', text: 'Open a library in each town.' },
];
const cells = (given: Partial<Cells>): Cells => ({
  row: 2,
  symbol: 'A/HRC/1/2',
  number: '42.1',
  words: '',
  lead: '',
  supporting: '',
  ...given,
});
const check = (...rows: Partial<Cells>[]) =>
  checkRows(
    rows.map((row, at) => cells({ row: at + 2, ...row })),
    places,
    organisations,
  );

describe('the rows of a sheet', () => {
  it('name organisations by any of their names or their address, whatever the case', () => {
    const { wanted, problems } = check(
      { lead: 'ministry of  HEALTH', supporting: 'City of Port' },
      { number: '42.10', lead: 'وزارة الصحة', supporting: 'port; port' },
    );
    expect(problems).toEqual([]);
    expect(wanted.map(({ recommendation, organisation: of, duty }) => [recommendation, of, duty])).toEqual([
      ['r1', 'id of health', 'lead'],
      ['r1', 'id of port', 'supporting'],
      ['r10', 'id of health', 'lead'],
      ['r10', 'id of port', 'supporting'],
    ]);
  });

  it.each([
    ['no symbol', { symbol: '', lead: 'health' }, 'assignments.sheet.unnamed'],
    ['an unknown symbol', { symbol: 'A/HRC/9/9', lead: 'health' }, 'assignments.sheet.symbol.unknown'],
    ['an unknown number', { number: '7', lead: 'health' }, 'assignments.sheet.number.unknown'],
    [
      'a number that a spreadsheet has changed',
      { number: '42.100', words: 'Open a library in each town', lead: 'health' },
      'assignments.sheet.number.changed',
    ],
    [
      'words of another',
      { number: '42.1', words: 'Open a library in each town.', lead: 'health' },
      'assignments.sheet.words.differ',
    ],
    ['an unknown organisation', { lead: 'Ministry of Time' }, 'assignments.sheet.organisation.unknown'],
    ['a suspended organisation', { lead: 'Old Agency' }, 'assignments.sheet.organisation.suspended'],
    ['an independent voice', { supporting: 'Rights Watch' }, 'assignments.sheet.organisation.unfit'],
    ['a name that two have', { lead: 'Same Name' }, 'assignments.sheet.organisation.several'],
    ['one as lead and supporter', { lead: 'health', supporting: 'health' }, 'assignments.sheet.both'],
  ] as const)('are refused with %s', (_, row, code) => {
    expect(check(row).problems.map((problem) => [problem.row, problem.code])).toEqual([[2, code]]);
  });

  it('are refused where two are of the same recommendation', () => {
    expect(check({ lead: 'health' }, { supporting: 'port' }).problems).toEqual([
      { row: 3, code: 'assignments.sheet.twice', values: { number: '42.1', first: 2 } },
    ]);
  });

  it('are known by their headings, wherever these stand, and count as a spreadsheet counts', () => {
    const read = sheetCells([
      { name: 'notes', rows: [['anything']] },
      {
        name: 'table',
        rows: [['Ministries'], [], ['Number', 'SYMBOL', 'lead'], ['1', 'A/1', ''], ["'=1", 'A/1', 'x']],
      },
    ]);
    expect(read).toEqual({
      cells: [{ row: 5, symbol: 'A/1', number: '=1', words: '', lead: 'x', supporting: '' }],
    });
    expect(sheetCells([{ name: '', rows: [['No.', 'Ministry']] }])).toEqual({ headings: 'No., Ministry' });
  });
});
