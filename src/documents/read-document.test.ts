import { describe, expect, it } from 'vitest';
import { readDocument as documentSchema, type ReadDocument } from './document.ts';
import { readDocument } from './read-document.ts';
import {
  CLOSING,
  heading,
  item,
  newPage,
  paragraph,
  reportPdf,
  type FixtureReport,
} from './report-fixture.ts';

const SUPPORTED = paragraph(
  '6. The recommendations formulated during the interactive dialogue and listed below have',
  'been examined by Andorra and enjoy its support:',
);
const EXAMINED = paragraph(
  '7. The following recommendations will be examined by Andorra, which will provide',
  'responses in due time:',
);
const NOTED = paragraph('8. The recommendations below have been noted by Andorra:');

const read = (report: FixtureReport): Promise<ReadDocument> =>
  readDocument({ name: 'report.pdf', bytes: reportPdf(report) });
const codesOf = (document: ReadDocument): string[] => document.problems.map((problem) => problem.code);
const numbersOf = (document: ReadDocument): string[] => document.recommendations.map((one) => one.number);

describe('a Working Group report', () => {
  it('takes apart a line that holds thousands of items', async () => {
    const items = Array.from({ length: 4000 }, (_, index) => `${index + 1}. Plant tree ${index} (Chile);`);
    const text = `A/HRC/77/5\nReport of the Working Group on the Universal Periodic Review\nAndorra\n\f
II. Conclusions and/or recommendations\n\n6. The recommendations below enjoy the support of Andorra:\n\n${items.join(' ')}`;
    const document = await readDocument({ name: 'report.txt', bytes: new TextEncoder().encode(text) });
    expect(document.recommendations.length).toBeGreaterThan(900);
  });

  it('gives each item its number, words, States, position and page', async () => {
    const document = await read({
      blocks: [
        SUPPORTED,
        item('6.1 Plant trees along the roads of every town, in keeping with the plan for', 'shade (Chile);'),
        item('6.2 Open a library in each village (Ghana) (Peru).'),
        EXAMINED,
        newPage,
        item('7.1 Join the agreement on rivers (Iran (Islamic Republic of));'),
        NOTED,
        item('8.1 Abolish the tax on bread (Norway).'),
        CLOSING,
      ],
    });
    expect(documentSchema.parse(document)).toEqual(document);
    expect(document.problems).toEqual([]);
    expect(
      document.recommendations.map((one) => [one.number, one.states.join(), one.position, one.page]),
    ).toEqual([
      ['6.1', 'CHL', 'supported', 3],
      ['6.2', 'GHA,PER', 'supported', 3],
      ['7.1', 'IRN', 'pending', 4],
      ['8.1', 'NOR', 'noted', 4],
    ]);
    expect(document.recommendations[0]).toMatchObject({
      text: 'Plant trees along the roads of every town, in keeping with the plan for shade',
      leadIn:
        'The recommendations formulated during the interactive dialogue and listed below have been examined by Andorra and enjoy its support:',
      confidence: 1,
    });
  });

  it('says what it is', async () => {
    expect(await read({ blocks: [SUPPORTED, item('6.1 Plant trees (Chile).'), CLOSING] })).toMatchObject({
      kind: 'working-group-report',
      symbol: 'A/HRC/77/5',
      language: 'en',
      country: 'AND',
      cycle: 4,
      session: 41,
      date: '2031-03-03',
      details: { councilSession: 77, troika: ['BEN', 'CHL', 'VNM'], reviewed: '2031-05-09', pages: 3 },
    });
  });

  it.each([
    ['A/HRC/', '77/5'],
    ['A/HRC/77', '/5'],
  ])('has its symbol where a narrow column breaks it behind %s', async (first, second) => {
    const lines = [
      'United Nations',
      first,
      second,
      'Report of the Working Group on the Universal Periodic Review',
    ];
    const bytes = new TextEncoder().encode(lines.join('\n'));
    expect(await readDocument({ name: 'report.txt', bytes })).toMatchObject({ symbol: 'A/HRC/77/5' });
  });

  it('is a draft under the Working Group’s own symbol', async () => {
    const document = await read({
      symbol: 'A/HRC/WG.6/41/L.3',
      blocks: [SUPPORTED, item('6.1 Plant trees (Chile).')],
    });
    expect(document).toMatchObject({
      kind: 'working-group-draft',
      session: 41,
      recommendations: [{ number: '6.1' }],
    });
  });

  it('labels bare numbers with their paragraph, beyond the number of the next paragraph too', async () => {
    const items = Array.from({ length: 9 }, (_, index) =>
      item(`${index + 1}. Plant trees in district ${index + 1} (Chile);`),
    );
    const document = await read({
      blocks: [
        paragraph('6. In the course of the discussion, the following recommendations were made to Andorra:'),
        ...items,
        paragraph(
          '7. The response of Andorra to these recommendations will be included in the outcome report.',
        ),
        CLOSING,
      ],
    });
    expect(numbersOf(document)).toEqual(items.map((_, index) => `6.${index + 1}`));
    expect(new Set(document.recommendations.map((one) => one.position))).toEqual(new Set(['pending']));
  });

  it('starts each list of bare numbers at one again', async () => {
    const document = await read({
      blocks: [
        SUPPORTED,
        item('1. Plant trees (Chile);'),
        item('2. Dig wells (Peru).'),
        NOTED,
        item('1. Build roads (Ghana).'),
        CLOSING,
      ],
    });
    expect(numbersOf(document)).toEqual(['6.1', '6.2', '8.1']);
  });

  it('applies an answer that comes behind the list', async () => {
    const document = await read({
      blocks: [
        paragraph('6. In the course of the discussion, the following recommendations were made to Andorra:'),
        item('1. Plant trees (Chile);'),
        paragraph('7. The recommendations listed above enjoy the support of Andorra.'),
        CLOSING,
      ],
    });
    expect(document.recommendations[0]?.position).toBe('supported');
  });

  it('attaches remarks about single items', async () => {
    const document = await read({
      blocks: [
        SUPPORTED,
        item('6.1 Plant trees (Chile);'),
        item('6.2 Dig wells (Peru).'),
        paragraph('7. Andorra considers that recommendation 6.2 has already been implemented.'),
        CLOSING,
      ],
    });
    expect(document.positions).toEqual([
      {
        number: '6.2',
        position: 'supported',
        comment: 'Andorra considers that recommendation 6.2 has already been implemented.',
        page: 3,
      },
    ]);
  });

  it('reads two items on one line, a doubled number and a number printed apart', async () => {
    const document = await read({
      blocks: [
        SUPPORTED,
        item('6.1 Plant trees (Chile); 6.2 Dig wells (Peru);'),
        item('6. 6.3 Build roads (Ghana);'),
        item('6. 4 Open a library (Togo).'),
        CLOSING,
      ],
    });
    expect(document.recommendations.map((one) => [one.number, one.text])).toEqual([
      ['6.1', 'Plant trees'],
      ['6.2', 'Dig wells'],
      ['6.3', 'Build roads'],
      ['6.4', 'Open a library'],
    ]);
  });

  it('keeps page furniture, notes and headings out of the words', async () => {
    const document = await read({
      blocks: [
        SUPPORTED,
        item('6.1 Plant trees along the'),
        newPage,
        item('roads of every town (Chile);'),
        heading('Rights of the child'),
        item('6.2 Dig wells (Peru).'),
        CLOSING,
      ],
      notes: ['1 As read out during the dialogue: plant many trees (Chile).'],
    });
    expect(document.recommendations.map((one) => one.text)).toEqual([
      'Plant trees along the roads of every town',
      'Dig wells',
    ]);
  });

  it('does not take a figure at the beginning of a line for a number', async () => {
    const document = await read({
      blocks: [
        SUPPORTED,
        item(
          '6.1 Ratify the convention of the International Labour Organization No.',
          '189. Before 2030 and without delay (Chile);',
          '6.5 per cent of the budget should go to schools (Peru);',
        ),
        CLOSING,
      ],
    });
    expect(numbersOf(document)[0]).toBe('6.1');
    expect(document.recommendations[0]?.text).toContain('No. 189. Before 2030');
  });

  it('reads pledges, each entry of a list on its own', async () => {
    const document = await read({
      blocks: [
        SUPPORTED,
        item('6.1 Plant trees (Chile).'),
        CLOSING,
        heading('III. Voluntary pledges and commitments'),
        paragraph('10. Andorra made the following pledges:'),
        item('(a) Report on the trees in two years;'),
        item('(b) Invite all who ask.'),
      ],
    });
    expect(document.pledges).toEqual([
      { number: '10 (a)', text: 'Report on the trees in two years', page: 3 },
      { number: '10 (b)', text: 'Invite all who ask.', page: 3 },
    ]);
    expect(numbersOf(document)).toEqual(['6.1']);
  });
});

describe('what is odd is said, and lowers the confidence', () => {
  it.each<[string, string[], string, string]>([
    ['repeated-number', ['6.1 Plant trees (Chile);', '6.1 Dig wells (Peru).'], '6.1', 'a number used twice'],
    ['missing-numbers', ['6.1 Plant trees (Chile);', '6.4 Dig wells (Peru).'], '6.2', 'a gap in the numbers'],
    [
      'number-out-of-order',
      ['6.2 Plant trees (Chile);', '6.1 Dig wells (Peru).'],
      '6.1',
      'numbers out of order',
    ],
    [
      'number-under-other-paragraph',
      ['6.1 Plant trees (Chile);', '9.2 Dig wells (Peru).'],
      '9.2',
      'a slip in the number',
    ],
    ['unread-state', ['6.1 Plant trees (Ruritania);'], '6.1', 'a name of no State'],
    ['guessed-state', ['6.1 Plant trees (Azerbeijan);'], '6.1', 'a slip in a name'],
    ['unbalanced-brackets', ['6.1 Plant trees (Chile (Peru);'], '6.1', 'brackets that do not pair'],
    ['no-closing-states', ['6.1 Plant trees in the parks;'], '6.1', 'no State at all'],
    ['short-text', ['6.1 Go (Chile);'], '6.1', 'hardly any words'],
  ])('%s', async (code, lines, number) => {
    const document = await read({ blocks: [SUPPORTED, ...lines.map((line) => item(line)), CLOSING] });
    const problem = document.problems.find((one) => one.code === code);
    expect(problem).toMatchObject({ number });
    expect(problem?.message.length).toBeGreaterThan(40);
    expect(Math.min(...document.recommendations.map((one) => one.confidence))).toBeLessThan(1);
  });

  it('warns of an announced list without items', async () => {
    const document = await read({ blocks: [SUPPORTED, item('6.1 Plant trees (Chile).'), NOTED, CLOSING] });
    expect(codesOf(document)).toEqual(['empty-list']);
  });

  it('warns of a report without a list', async () => {
    expect(codesOf(await read({ blocks: [paragraph('6. The delegation thanked everybody.')] }))).toContain(
      'no-list',
    );
  });

  it('names what stands where the State under review should', async () => {
    const document = await read({
      state: 'Ruritania',
      blocks: [SUPPORTED, item('6.1 Plant trees (Chile).'), CLOSING],
    });
    expect(document.problems).toMatchObject([{ code: 'unknown-country', values: { found: 'Ruritania' } }]);
  });
});

describe('other files', () => {
  const refusal = async (name: string, content: string): Promise<string[]> =>
    codesOf(await readDocument({ name, bytes: Uint8Array.from(Buffer.from(content, 'latin1')) }));

  it.each([
    ['report.pdf', '', ['not-a-document']],
    ['report.pdf', '%PDF-1.7 and nothing else', ['damaged']],
    ['report.pdf', 'PK\u0003\u0004word/document.xml', ['wrong-extension', 'damaged']],
    ['report.zip', 'PK\u0003\u0004other', ['format-not-read']],
    ['letter.doc', '\u00D0\u00CF\u0011\u00E0', ['old-office']],
    ['report.html', '<html></html>', ['format-not-read']],
    ['report.bin', '\u0000\u0001', ['not-a-document']],
  ])('%s holding %j is refused with %j', async (name, content, codes) => {
    expect(await refusal(name, content)).toEqual(codes);
  });

  it('reads an addendum as answers, and as no recommendations', async () => {
    const document = await read({
      symbol: 'A/HRC/77/5/Add.1',
      blocks: [paragraph('1. Andorra accepts 6.1.')],
    });
    expect(document).toMatchObject({
      kind: 'addendum',
      country: 'AND',
      recommendations: [],
      positions: [{ number: '6.1', position: 'supported' }],
      problems: [],
    });
  });
});
