import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../document.ts';
import { emptyDocument } from '../../document.ts';
import { applyMapping, registerDocument } from './mapped-sheet.ts';
import { headingsFingerprint, type ColumnMeaning, type SheetMapping } from './sheet-mapping.ts';
import { proposeMapping } from './sheet-proposal.ts';

const sheetOf = (...rows: string[][]): Sheet => ({ name: 'Register', rows });

function mappingOf(meanings: ColumnMeaning[], given: Partial<SheetMapping> = {}): SheetMapping {
  return {
    sheet: 0,
    header: 0,
    columns: meanings.map((meaning) => ({ meaning, language: null, published: meaning === 'status' })),
    positions: { Accepted: 'supported', Noted: 'noted' },
    reviews: { '': { mechanism: 'UPR', which: '3' } },
    ...given,
  };
}

const ENGLISH = sheetOf(
  ['National follow-up of recommendations'],
  ['No.', 'Recommendation', 'Recommending State', 'Position', 'Status', 'Responsible ministry', 'Action'],
  [
    '6.1',
    'Plant trees along the roads of every province of the country',
    'France',
    'Accepted',
    'Ongoing',
    'Forests',
    'Seedlings',
  ],
  [
    '6.2',
    'Open a school in each village and pay the teachers who work there',
    'Kenya, Chile',
    'Accepted',
    'Done',
    'Education',
    '',
  ],
  [
    '7.1',
    'Abolish the tax on bread and on the flour from which it is made',
    'Norway',
    'Noted',
    'Not started',
    'Treasury',
    '',
  ],
);

describe('proposing what the columns mean', () => {
  it('finds the headings below a title and reads them', () => {
    const mapping = proposeMapping([ENGLISH]);
    expect(mapping.header).toBe(1);
    expect(mapping.columns.map(({ meaning }) => meaning)).toEqual([
      'number',
      'text',
      'states',
      'position',
      'status',
      'owner',
      'action',
    ]);
    expect(mapping.columns[1]?.language).toBe('en');
    expect(mapping.positions).toEqual({ Accepted: 'supported', Noted: 'noted' });
    expect(mapping.columns.some(({ published }) => published)).toBe(false);
  });

  it.each([
    [['Numéro', 'Recommandation', 'Etat', 'Chef de file', 'Échéance', 'Observations']],
    [['Número', 'Recomendación', 'Estado', 'Responsable', 'Plazo', 'Comentarios']],
    [['الرقم', 'التوصية', 'الحالة', 'الجهة المسؤولة', 'الأجل', 'ملاحظات']],
  ])('reads headings in other languages: %s', (headings) => {
    const row = ['6.1', 'words '.repeat(20), 'xyz', 'abc', '2030', 'more words'];
    const mapping = proposeMapping([sheetOf(headings, row, row, row)]);
    expect(mapping.columns.map(({ meaning }) => meaning)).toEqual([
      'number',
      'text',
      'status',
      'owner',
      'date',
      'comment',
    ]);
  });

  it('keeps two texts side by side when they are in two languages', () => {
    const french = 'Adopter une loi sur les droits des enfants et des femmes dans le pays pour une vie';
    const arabic = 'اعتماد قانون بشأن حقوق الأطفال والنساء في البلد من أجل حياة كريمة للجميع دون تمييز';
    const row = ['1', french, arabic];
    const mapping = proposeMapping([sheetOf(['Id', 'Nom', 'NomAr'], row, row)]);
    expect(mapping.columns.slice(1)).toEqual([
      { meaning: 'text', language: 'fr', published: false },
      { meaning: 'text', language: 'ar', published: false },
    ]);
  });

  it('proposes whose reviews the rows are of', () => {
    const rows = [
      ['UPR', '2', 'x'],
      ['CEDAW/C/XXX/CO/6', '', 'y'],
      ['Regional court', '', 'z'],
    ];
    const { reviews } = proposeMapping([sheetOf(['Mechanism', 'Cycle', 'Action'], ...rows)]);
    expect(reviews).toEqual({
      'UPR · 2': { mechanism: 'UPR', which: '2' },
      'CEDAW/C/XXX/CO/6 · –': { mechanism: 'CEDAW', which: 'CEDAW/C/XXX/CO/6' },
      'Regional court · –': { mechanism: '', which: '' },
    });
  });
});

describe('applying what somebody said of the columns', () => {
  it('makes recommendations with the country’s own words beside them', () => {
    const mapping = { ...proposeMapping([ENGLISH]), reviews: { '': { mechanism: 'UPR', which: '3' } } };
    const { parts, problems } = applyMapping(ENGLISH, mapping);
    expect(problems).toEqual([]);
    expect(parts).toHaveLength(1);
    expect(
      parts[0]?.recommendations.map(({ number, states, position }) => [number, states, position]),
    ).toEqual([
      ['6.1', ['FRA'], 'supported'],
      ['6.2', ['KEN', 'CHL'], 'supported'],
      ['7.1', ['NOR'], 'noted'],
    ]);
    expect(parts[0]?.recommendations[0]?.entries).toEqual([
      { kind: 'status', heading: 'Status', text: 'Ongoing', published: false },
      { kind: 'owner', heading: 'Responsible ministry', text: 'Forests', published: false },
      { kind: 'action', heading: 'Action', text: 'Seedlings', published: false },
    ]);
  });

  it('makes one of several rows, whether they repeat the words or leave merged cells empty', () => {
    const sheet = sheetOf(
      ['No', 'Text', 'Status', 'Action'],
      ['R6.1', 'Plant trees', 'Ongoing', 'Seedlings'],
      ['', '', '', 'Watering'],
      ['R6.1', 'Plant trees', 'Ongoing', 'Guards'],
      ['6.2', 'Open a school', 'null', '-'],
    );
    const { parts } = applyMapping(sheet, mappingOf(['number', 'text', 'status', 'action']));
    const [part] = parts;
    expect(part?.recommendations.map(({ number }) => number)).toEqual(['6.1', '6.2']);
    expect(part?.recommendations[1]?.entries).toEqual([]);
    expect(part?.recommendations[0]?.entries?.map(({ text }) => text)).toEqual([
      'Ongoing',
      'Seedlings',
      'Watering',
      'Guards',
    ]);
    expect(part?.recommendations[0]?.entries?.[0]?.published).toBe(true);
    expect(part?.problems.map(({ code }) => code)).toEqual(['register-rows-merged']);
  });

  it('keeps parts under one number apart when their words differ', () => {
    const sheet = sheetOf(['No', 'Text'], ['R19', 'Plant trees'], ['R19', 'Water them']);
    const { parts } = applyMapping(sheet, mappingOf(['number', 'text']));
    expect(parts[0]?.recommendations.map(({ text }) => text)).toEqual(['Plant trees', 'Water them']);
  });

  it('takes the States from the end of the words where no column has them', () => {
    const sheet = sheetOf(['No', 'Text'], ['6.1', '6.1 Plant trees along the roads (France, Kenya);']);
    const { parts } = applyMapping(sheet, mappingOf(['number', 'text']));
    expect(parts[0]?.recommendations[0]).toMatchObject({
      text: 'Plant trees along the roads',
      states: ['FRA', 'KEN'],
    });
  });

  it('parts a register of several reviews and says what it leaves out', () => {
    const sheet = sheetOf(
      ['Body', 'Text'],
      ['UPR 2', 'Plant trees'],
      ['Old', 'Dig wells'],
      ['Women', 'Open a school'],
      ['', 'Mend roofs'],
    );
    const mapping = mappingOf(['review', 'text'], {
      reviews: {
        'UPR 2': { mechanism: 'UPR', which: '2' },
        Women: { mechanism: 'CEDAW', which: 'CEDAW/C/XXX/CO/6' },
        Old: { mechanism: '', which: '' },
      },
    });
    const { parts, problems } = applyMapping(sheet, mapping);
    expect(parts.map(({ review, rows }) => [review.mechanism, rows])).toEqual([
      ['UPR', 1],
      ['CEDAW', 1],
    ]);
    expect(problems.map(({ values }) => values)).toEqual([
      { value: 'Old', rows: 1 },
      { value: '', rows: 1 },
    ]);
    const spreadsheet = { ...emptyDocument('register.csv', 'a'.repeat(64)), sheets: [sheet] };
    const document = registerDocument(spreadsheet, parts[1]!, mapping);
    expect(document).toMatchObject({
      kind: 'country-register',
      mechanism: 'CEDAW',
      symbol: 'CEDAW/C/XXX/CO/6',
      cycle: null,
    });
    expect(document.sheets).toBeUndefined();
  });

  it('says which State could not be read and which row says nothing', () => {
    const sheet = sheetOf(
      ['No', 'Text', 'States'],
      ['', '', 'France'],
      ['6.1', 'Plant trees', 'Atlantis and 12'],
    );
    const { parts } = applyMapping(sheet, mappingOf(['number', 'text', 'states']));
    expect(parts[0]?.problems.map(({ code, values, number }) => [code, values, number])).toEqual([
      ['row-without-words', { row: 2 }, null],
      ['unread-state', { name: 'Atlantis and 12' }, '6.1'],
    ]);
  });
});

describe('the fingerprint of headings', () => {
  it('is the same whatever case, spaces and empty cells behind, and another for other headings', () => {
    const one = headingsFingerprint(['No', 'Text of it', '']);
    expect(headingsFingerprint([' no', 'text  of it'])).toBe(one);
    expect(headingsFingerprint(['Text of it', 'No'])).not.toBe(one);
    expect(headingsFingerprint(['Title', ''])).toBeNull();
  });
});
