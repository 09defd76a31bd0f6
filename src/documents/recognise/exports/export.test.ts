import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../document.ts';
import { readDocument } from '../../read-document.ts';

const read = (name: string, bytes: Uint8Array): Promise<ReadDocument> => readDocument({ name, bytes });
const readText = (name: string, text: string, encoding: BufferEncoding = 'utf8'): Promise<ReadDocument> =>
  read(name, Uint8Array.from(Buffer.from(text, encoding)));
const readRows = async (rows: (string | number | null)[][]): Promise<ReadDocument> =>
  read('export.xlsx', await writeXlsx({ sheets: [{ name: 'Export', rows }] }));
const codesOf = ({ problems }: ReadDocument): string[] => problems.map(({ code }) => code);

/** The columns as the index issues them, with its misspellings. */
const AS_ISSUED = [
  'Text',
  'Countries Concerned',
  'Reccomending Body',
  'Document Symbol',
  'Themes',
  'Affected Persons',
  'Sdgs',
  'Document Publication Date',
  'UPR Reccomending States',
  'UPR Position',
  'Type',
  'OHCHR Annotation Id',
  'UPR Session',
  'Regions Concerned',
  'Recommending Regions',
  'Date of publication on UHRI',
];
const ROW = [
  '121.1 Plant trees along every road (France, Kenya);',
  '- Slovenia',
  '- UPR',
  'A/HRC/57/9',
  '- Right to a healthy environment\n-  Rural areas',
  '- Children\n- Herders',
  '- 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS\n- 16.3 - Promote the rule of law',
  45_000,
  '- France\n- Kenya',
  '- Supported',
  '- Recommendations',
  'b4288060-6633-478d-9a9a-df1978d336c3',
  '- 34',
  '- Europe',
  '- Africa\n- Europe',
  46_125.499_628_240_7,
];
const READ = {
  number: '121.1',
  text: 'Plant trees along every road',
  states: ['FRA', 'KEN'],
  position: 'supported',
  themes: ['Right to a healthy environment', 'Rural areas'],
  groups: ['Children', 'Herders'],
  sdgs: ['16 - PEACE, JUSTICE AND STRONG INSTITUTIONS', '16.3 - Promote the rule of law'],
};

describe("the Universal Human Rights Index' xlsx", () => {
  it.each([
    ['initials', '- UK\n- DPRK', ['GBR', 'PRK']],
    ['two letters', '- FR\n- KE', ['FRA', 'KEN']],
    ['three letters', 'FRA, KEN', ['FRA', 'KEN']],
    ['formal names', '- Micronesia (Federated States of)\n- Holy See', ['FSM', 'VAT']],
  ])('reads recommending States by %s', async (_, cell, states) => {
    const row = ROW.with(8, cell);
    expect((await readRows([['Export of the index'], [], AS_ISSUED, row])).recommendations[0]).toMatchObject({
      states,
    });
  });

  it("reads a committee's numbers where every row names a session", async () => {
    const row = ROW.with(0, '12 (a) Plant trees').with(2, '- CEDAW').with(8, '');
    expect((await readRows([AS_ISSUED, row])).recommendations[0]).toMatchObject({
      number: '12.a',
      states: [],
    });
  });

  it('takes no position from "No clear position"', async () => {
    const { recommendations } = await readRows([AS_ISSUED, ROW.with(9, '- No clear position')]);
    expect(recommendations[0]?.position).toBeNull();
  });

  it.each([
    [
      'French',
      'Texte;Pays concernés;Organe;Cote du document;ODD;États recommandants;Position EPU;Type\n' +
        '121.1 Planter des arbres (France);Slovénie;EPU;A/HRC/57/9;16;France;Acceptée;Recommandations\n',
    ],
    [
      'Spanish',
      'Texto;Países concernidos;Mecanismo;Símbolo;ODS;Estados que recomiendan;Posición;Tipo\n' +
        '121.1 Plantar árboles (Francia);Eslovenia;EPU;A/HRC/57/9;16;Francia;Apoyada;Recomendaciones\n',
    ],
  ])('knows the columns in %s', async (_, text) => {
    const document = await readText('export.csv', text);
    expect(document).toMatchObject({ kind: 'uhri-export', country: 'SVN' });
    expect(document.recommendations[0]).toMatchObject({
      number: '121.1',
      states: ['FRA'],
      position: 'supported',
    });
  });

  it('reads JSON with one record a line', async () => {
    const record = { AnnotationId: 'x', AnnotationType: 'Recommendations', Body: 'UPR', Countries: ['SVN'] };
    const lines = ['121.1 Plant trees', '121.2 Dig wells'].map((Text) =>
      JSON.stringify({ ...record, Symbol: 'A/HRC/57/9', Text, Sdgs: [] }),
    );
    const document = await readText('export.json', lines.join('\n'));
    expect(document.recommendations.map(({ number }) => number)).toEqual(['121.1', '121.2']);
    expect(codesOf(await readText('export.json', `${lines.join('\n')}\n{"AnnotationId":`))).toEqual([
      'damaged',
    ]);
  });

  it('is read as issued, and says of itself what all of its rows agree on', async () => {
    const document = await readRows([AS_ISSUED, ROW]);
    expect(document).toMatchObject({
      kind: 'uhri-export',
      symbol: 'A/HRC/57/9',
      country: 'SVN',
      cycle: 3,
      session: 34,
      date: '2023-03-15',
      recommendations: [READ],
    });
    expect(codesOf(document)).toEqual(['unproven-on-real-documents']);
  });

  it('is read with its columns in another order, spelling and company, below a title', async () => {
    const headings = AS_ISSUED.map((heading) => ` ${heading.replace('Reccom', 'Recom').toUpperCase()} `);
    const document = await readRows([
      ['Search results'],
      [...headings.toReversed(), 'My notes'],
      [...ROW.toReversed(), 'ask the ministry'],
    ]);
    expect(document).toMatchObject({ kind: 'uhri-export', recommendations: [READ] });
  });

  it("reads codes and leading spaces for States' names, and says which name it does not know", async () => {
    const row = [...ROW];
    row[1] = '-  SI';
    row[8] = '- FR\n-  Kenya\n- Atlantis';
    const document = await readRows([AS_ISSUED, row]);
    expect(document).toMatchObject({ country: 'SVN', recommendations: [{ states: ['FRA', 'KEN'] }] });
    expect(document.problems.at(-1)).toMatchObject({ code: 'unread-state', values: { name: 'Atlantis' } });
  });

  it("leaves concerns out and counts them, and keeps a treaty body's paragraph and heading", async () => {
    const body = (text: string, type: string) => {
      const row = [...ROW];
      row[0] = text;
      row[2] = '- CEDAW';
      row[3] = 'CEDAW/C/SVN/CO/7';
      row[8] = row[9] = row[12] = '';
      row[10] = type;
      return row;
    };
    const document = await readRows([
      AS_ISSUED,
      body('Rural women 49.The Committee notes with concern', '- Concerns/Observations'),
      body('Rural women 50.The Committee recommends that the State party open schools', '- Recommendations'),
    ]);
    expect(document).toMatchObject({
      symbol: 'CEDAW/C/SVN/CO/7',
      cycle: null,
      recommendations: [
        {
          number: '50',
          heading: 'Rural women',
          text: 'The Committee recommends that the State party open schools',
          states: [],
        },
      ],
    });
    expect(document.problems).toContainEqual(
      expect.objectContaining({ code: 'rows-left-out', values: { reason: 'concern', count: 1 } }),
    );
  });

  it('says which documents it holds when there are several, each row with its own', async () => {
    const other = [...ROW];
    other[3] = 'A/HRC/28/7';
    other[12] = '- 20';
    const document = await readRows([AS_ISSUED, ROW, other]);
    expect(document).toMatchObject({ symbol: null, cycle: null, country: 'SVN' });
    expect(document.recommendations.map(({ symbol, cycle }) => [symbol, cycle])).toEqual([
      ['A/HRC/57/9', 3],
      ['A/HRC/28/7', 2],
    ]);
    expect(codesOf(document)).toContain('several-documents');
  });
});

describe("the Universal Human Rights Index' json", () => {
  const record = {
    AnnotationId: 'a9ceae8c-fe1c-40f9-a326-1529e0ab678f',
    AnnotationType: '- Recommendations',
    Body: '- UPR',
    Countries: ['Slovenia'],
    Symbol: 'A/HRC/57/9',
    Text: '<p>121.1 Plant trees along&nbsp;every <b>road</b> (France, Kenya);</p>',
    Themes: ['Right to a healthy environment', { Id: 7, Name: 'Rural areas' }],
    AffectedPersons: ['Children', 'Herders'],
    Sdgs: [{ Label: '16 - PEACE, JUSTICE AND STRONG INSTITUTIONS' }, '16.3 - Promote the rule of law'],
    PublicationDate: '2023-03-15T00:00:00',
    UprCycle: '3',
    UprPositions: ['Supported'],
    UprRecommendingCountry: ['France', 'Kenya'],
    UprSession: ['34'],
  };

  it.each([
    ['a list', [record]],
    ['records within an object', { total: 1, records: [record] }],
    ['records wrapped by a search engine', { hits: { hits: [{ _id: '1', _source: record }] } }],
  ])('is read as %s', async (_, value) => {
    expect(await readText('export.json', JSON.stringify(value))).toMatchObject({
      kind: 'uhri-export',
      symbol: 'A/HRC/57/9',
      date: '2023-03-15',
      cycle: 3,
      recommendations: [READ],
    });
  });

  it.each([
    ['a thousand brackets', '['.repeat(100_000), 'nests more than 64'],
    ['half a file', '[{"Text": "Plant', 'not complete'],
    ['no records', '[1, 2, 3]', ''],
  ])('is refused when it is %s', async (_, text, reason) => {
    const document = await readText('export.json', text);
    expect(document).toMatchObject({ kind: 'unknown', recommendations: [] });
    expect(document.problems[0]).toMatchObject({ severity: 'error' });
    expect(document.problems[0]?.message).toContain(reason);
  });
});

describe("UPR Info's csv", () => {
  const HEADER = 'To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session';
  const line = (text: string, from: string, response: string, to = 'Slovenia', session = 7): string =>
    `${to},EEG,EU,"${text}",${from},EEG,"EU, OIF",${response},5,"Environment,Rights of the Child",${session}`;

  it('is read one recommendation for the rows with the same words, with all their States', async () => {
    const rows = [
      line('Plant trees', 'France', 'Accepted'),
      line('Plant trees ', "Cote d'Ivoire", 'Accepted'),
      line('Plant trees', 'Trinidad & Tobago', 'Noted'),
      line('Open a school', 'DPR Korea', 'No Response'),
      line('Slovenia will open a school', 'Slovenia', 'Voluntary Pledge'),
    ];
    const document = await readText('rows.csv', [HEADER, ...rows].join('\n'));
    expect(document).toMatchObject({ kind: 'upr-info-export', country: 'SVN', session: 7, cycle: 1 });
    expect(document.recommendations).toMatchObject([
      { text: 'Plant trees', states: ['FRA', 'CIV'], position: 'supported', actionCategory: 5, themes: [] },
      { text: 'Plant trees', states: ['TTO'], position: 'noted' },
      { text: 'Open a school', states: ['PRK'], position: null },
    ]);
    expect(document.recommendations[0]?.issues).toEqual(['Environment', 'Rights of the Child']);
    expect(document.problems.map(({ code, values }) => [code, values])).toEqual([
      ['rows-left-out', { reason: 'pledge', count: 1 }],
      ['rows-merged', { rows: 4, recommendations: 3 }],
      ['unnumbered-rows', { count: 3 }],
    ]);
  });

  it('is read in the encoding and with the line ends of old Macs', async () => {
    const text = [HEADER, line('Protect children\u00D5s caf\u008Es', 'France', 'Accepted')].join('\r');
    const document = await readText('old.csv', text, 'latin1');
    expect(document.recommendations).toMatchObject([{ text: 'Protect children’s cafés', states: ['FRA'] }]);
  });
});

it("reads IMPACT OSS' csv: level of support, response, and neither drafts nor what was archived", async () => {
  const document = await readText(
    'recommendations.csv',
    [
      'reference,title,description,accepted,support_level,response,framework,draft,archive',
      '121.1,Plant trees along every road,,true,part,We plant two,UPR,false,false',
      '121.2,Open a school,,false,noted,,UPR,false,false',
      '121.3,Build a bridge,,true,supported,,UPR,true,false',
      '121.4,Dig a well,,true,,,UPR,false,true',
    ].join('\n'),
  );
  expect(document).toMatchObject({
    kind: 'impact-export',
    recommendations: [
      {
        number: '121.1',
        text: 'Plant trees along every road',
        position: 'partially-supported',
        entries: [{ kind: 'comment', heading: 'response', text: 'We plant two' }],
      },
      { number: '121.2', position: 'noted' },
    ],
  });
  expect(codesOf(document)).toEqual(['unproven-on-real-documents', 'rows-left-out', 'rows-left-out']);
});

it('keeps the cells of a spreadsheet that is no known export, for somebody to say what they mean', async () => {
  const document = await readText('register.csv', 'No;Recommandation;État\n1;Planter des arbres;en cours\n');
  expect(document).toMatchObject({
    kind: 'unknown',
    recommendations: [],
    sheets: [
      {
        rows: [
          ['No', 'Recommandation', 'État'],
          ['1', 'Planter des arbres', 'en cours'],
        ],
      },
    ],
    problems: [{ severity: 'warning', code: 'columns-unknown' }],
  });
});
