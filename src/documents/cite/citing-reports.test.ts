import { describe, expect, it } from 'vitest';
import { readDocument as documentSchema, type ReadDocument } from '../document.ts';
import { readDocument } from '../read-document.ts';
import { CLOSING, item, paragraph, reportPdf } from '../report-fixture.ts';
import { checkCitations } from './check-citations.ts';
import { citingDocx, citingPdf, nationalReport, type CitingReport } from './citing-report-fixture.ts';

const BODY = [
  '# I. Follow-up to the previous review',
  '',
  '1. The recommendations are numbered as in paragraph 6 of the report of the',
  'Working Group on the Universal Periodic Review (A/HRC/77/5). Prices rose by 6.2% in 2029.',
  '',
  '# A. Water and schools (recommendations 1, 3-',
  '# 4)',
  '',
  '2. Wells were dug in 14 towns, as article 6.3 of the law asks.',
  '---',
  '3. The library was opened, which carries out recommendation 2.',
];
const NOTES = ['See the mid-term report (recommendations', '3 and 4).'];

const read = (bytes: Uint8Array, name = 'report.pdf'): Promise<ReadDocument> => readDocument({ name, bytes });
const text = (lines: readonly string[]) => Uint8Array.from(Buffer.from(lines.join('\n'), 'utf8'));
const numbersOf = ({ citations }: ReadDocument) => citations.map(({ numbers }) => numbers.join(' '));

describe('a national report', () => {
  it('as PDF: what it is, and its citations with their pages, notes included', async () => {
    const document = await read(citingPdf(nationalReport(BODY, NOTES)));
    expect(documentSchema.parse(document)).toEqual(document);
    expect(document).toMatchObject({
      kind: 'national-report',
      symbol: 'A/HRC/WG.6/41/AND/1',
      country: 'AND',
      session: 41,
      cycle: 4,
      date: '2031-03-03',
      language: 'en',
      recommendations: [],
      problems: [{ code: 'cites-only', severity: 'information' }],
    });
    const about = { document: 'A/HRC/77/5', paragraph: '6' };
    expect(document.citations).toEqual([
      { text: 'recommendations 1, 3- 4', numbers: ['1', '3', '4'], page: 2, ...about },
      { text: 'recommendation 2', numbers: ['2'], page: 3, ...about },
      { text: 'recommendations 3 and 4', numbers: ['3', '4'], page: 3, ...about },
    ]);
  });

  it('as Word document, its footnotes on the page that refers to them', async () => {
    const body = [
      '# A. Water (recommendations 1, 3-4)',
      '1. Wells were dug.',
      '---',
      '2. So did recommendation 2.',
    ];
    const document = await read(citingDocx(nationalReport(body, [NOTES.join(' ')])), 'report.docx');
    expect(document).toMatchObject({ kind: 'national-report', country: 'AND', session: 41 });
    expect(document.citations.map(({ numbers, page }) => [numbers.join(' '), page])).toEqual([
      ['1 3 4', 1],
      ['2', 2],
      ['3 4', 2],
    ]);
  });

  it('as text, without a symbol yet', async () => {
    const document = await read(
      text([
        'Human Rights Council',
        'Working Group on the Universal Periodic Review',
        'Forty-first session',
        'National report submitted in accordance with paragraph 5 of the annex to resolution 16/21',
        'Andorra',
        '',
        '1. Introduction. The law was passed.',
        '',
        '2. Water (recommendations 6.1, 6.3)',
      ]),
      'draft.txt',
    );
    expect(document).toMatchObject({
      kind: 'national-report',
      symbol: null,
      country: 'AND',
      session: 41,
      cycle: 4,
    });
    expect(numbersOf(document)).toEqual(['6.1 6.3']);
  });
});

describe('a mid-term report is known by its title', () => {
  it.each<[string, readonly string[], string, string, string[]]>([
    [
      'English',
      [
        'Voluntary mid-term report on the implementation of the recommendations',
        'of the third cycle of the Universal Periodic Review',
      ],
      'Andorra',
      '1. Wells were dug (recommendations 14 and 15).',
      ['14 15'],
    ],
    [
      'French',
      [
        'Rapport volontaire à mi-parcours sur la mise en œuvre des recommandations',
        'du troisième cycle de l’Examen périodique universel',
      ],
      'Andorre',
      '1. Des puits ont été creusés (recommandations 14 et 15).',
      ['14 15'],
    ],
    [
      'Spanish',
      [
        'Informe voluntario de mitad de período sobre las recomendaciones',
        'del tercer ciclo del Examen Periódico Universal',
      ],
      'Andorra',
      '1. Se cavaron pozos (recomendaciones 14 y 15).',
      ['14 15'],
    ],
    [
      'Arabic',
      ['التقرير الطوعي لمنتصف المدة بشأن تنفيذ توصيات', 'الجولة الثالثة من الاستعراض الدوري الشامل'],
      'أندورا',
      '1. حُفرت الآبار (التوصيات 14 و15).',
      ['14 15'],
    ],
  ])('in %s', async (_, title, state, line, numbers) => {
    const report: CitingReport = { title, state, body: [line] };
    const document = await read(citingDocx(report), 'report.docx');
    expect(document).toMatchObject({
      kind: 'national-report',
      symbol: null,
      country: 'AND',
      cycle: 3,
      session: null,
    });
    expect(numbersOf(document)).toEqual(numbers);
  });

  it('even where its cover names the report that it follows up', async () => {
    const document = await read(
      citingPdf({
        title: ['Mid-term report on the Universal Periodic Review', '(A/HRC/77/5)'],
        state: 'Andorra',
        body: ['1. Wells were dug (recommendation 14).'],
      }),
    );
    expect(document).toMatchObject({ kind: 'national-report', symbol: null });
  });
});

it('a text of no known kind is read for its citations, and is no document to import', async () => {
  const document = await read(
    text(['To: the ministry', '', 'Recommendation 6.1 was carried out, and [6.2].']),
    'n.txt',
  );
  expect(document).toMatchObject({
    kind: 'unknown',
    problems: [{ code: 'unknown-kind', severity: 'error' }],
  });
  expect(numbersOf(document)).toEqual(['6.1', '6.2']);
  expect(checkCitations(document, []).problems.map(({ code }) => code)).toEqual(['citations-not-resolved']);
});

it('is checked against the report of the Working Group, from file to file', async () => {
  const base = await read(
    reportPdf({
      blocks: [
        paragraph('6. The recommendations listed below enjoy the support of Andorra:'),
        item('6.1 Plant trees along the roads (Chile);'),
        item('6.2 Open a library in each village (Ghana);'),
        item('6.3 Dig wells in every town (Peru).'),
        CLOSING,
      ],
    }),
  );
  const { citations, problems } = checkCitations(await read(citingPdf(nationalReport(BODY, NOTES))), [base]);
  expect(
    citations.flatMap(({ resolved }) => resolved ?? []).map(({ label, reason }) => label ?? reason),
  ).toEqual(['6.1', '6.3', 'unknown-citation', '6.2', '6.3', 'unknown-citation']);
  expect(problems).toMatchObject([
    { code: 'unknown-citation', number: '4', page: 2 },
    { code: 'unknown-citation', number: '4', page: 3 },
  ]);
});
