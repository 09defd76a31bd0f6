import { readFileSync } from 'node:fs';
import { matrixDocx } from '../../src/documents/matrix-fixture.ts';
import { CLOSING, item, newPage, paragraph, reportPdf } from '../../src/documents/report-fixture.ts';
import { docxOf, sheetRow, wordParagraph, xlsxOf } from './office.ts';

/** An invented document, whole: what the damaged ones are made from. */
export interface Seed {
  extension: string;
  bytes: Uint8Array;
}

const REPORT_TEXT = `United Nations                                   A/HRC/77/5
General Assembly
Distr.: General
3 March 2031
Original: English

Human Rights Council
Seventy-seventh session

Report of the Working Group on the Universal Periodic Review

Andorra
\f
1. The Working Group on the Universal Periodic Review held its forty-first session from 7 to 18 May 2031.
The review of Andorra was held at the 4th meeting, on 9 May 2031.

II. Conclusions and/or recommendations

6. The recommendations formulated during the interactive dialogue and listed below have been examined by
Andorra and enjoy its support:

6.1 Plant trees along the roads of every town, in keeping with the plan for shade (Chile);

6.2 Open a library in each village (Ghana) (Peru); and keep it open (Norway, Viet Nam);

7. The recommendations below have been noted by Andorra:

7.1 Abolish the tax on bread (Iran (Islamic Republic of));

8. Andorra pledges to plant a thousand trees.

9. All conclusions and/or recommendations contained in the present report reflect the position of the
submitting States and of the State under review.
`;
const ADDENDUM_TEXT = `United Nations                                   A/HRC/77/5/Add.1
General Assembly
3 July 2031

Report of the Working Group on the Universal Periodic Review
Andorra
Addendum
Views on conclusions and/or recommendations, voluntary commitments and replies presented by the State under review

1. Andorra accepts 3 recommendations and notes 1 recommendation.

2. The Government accepts recommendations 6.1, 6.2 and 7.1-7.3.

Recommendation 8.1: Andorra takes note, since the tax on bread pays for the wells.

8.2, 8.4-8.6: partially accepted.
`;
const OBSERVATIONS_TEXT = `United Nations                                   CCPR/C/AND/CO/3
International Covenant on Civil and Political Rights
Distr.: General
3 May 2030
Original: English

Human Rights Committee

Concluding observations on the third periodic report of Andorra*

C. Principal matters of concern and recommendations

Detention of beekeepers

3. The Committee is concerned about the long detention of beekeepers (arts. 7 and 9). It regrets it.

4. The State party should:

(a) Release all beekeepers who are held without charge;

(b) Publish statistics, by town and by season, and

(c) Train its police.

D. Dissemination and follow-up

5. The State party is requested to provide, within one year, information on paragraphs 4 (a) and 4 (b).
`;
const VISIT_TEXT = `United Nations                                   A/HRC/77/40/Add.2
General Assembly
3 May 2030

Visit to Andorra

Report of the Special Rapporteur on the right to wells*
\f
I. Introduction

1. The Special Rapporteur visited Andorra from 3 to 10 May 2029 at the invitation of the Government.

II. Conclusions and recommendations

4. The Special Rapporteur recommends that the Government of Andorra:

(a) Open the wells;

(b) Plant trees.
`;
const NATIONAL_TEXT = `United Nations                                   A/HRC/WG.6/41/AND/1
General Assembly
Distr.: General
3 March 2031
Original: English

Human Rights Council
Working Group on the Universal Periodic Review
Forty-first session

National report submitted in accordance with paragraph 5 of the annex to Human Rights Council resolution 16/21

Andorra
\f
I. Follow-up to the previous review

1. Trees were planted along the roads (recommendations 6.1, 6.2 and 7.1-7.3 of A/HRC/57/5).

2. Recommendations Nos. 6.4 to 6.6 and 8.1 (Chile, Peru) have been carried out; see also paras. 12 and 13.
`;
const PASTED_TEXT = `Dear Minister,

following its visit the Committee would like the Government to consider what follows.

1. Plant trees along the roads, within one year;

2. Open the wells: (a) in the north; (b) in the south.

Yours sincerely
`;
/** Texts of every kind that is recognised, for what hostile passages are put into. */
export const TEXTS = [
  REPORT_TEXT,
  ADDENDUM_TEXT,
  OBSERVATIONS_TEXT,
  VISIT_TEXT,
  NATIONAL_TEXT,
  PASTED_TEXT,
] as const;

const ROWS = [
  ['Recommendation', 'Response', 'State', 'Cycle', 'Theme'],
  ['6.1 Plant trees', 'Supported', 'Chile', '4', 'Trees; Roads'],
  ['6.2 Open a library, "now"', 'Noted', 'Ghana', '4', 'Libraries'],
];
const RECORDS = ROWS.slice(1).map(([text, response, state], index) => ({
  Symbol: 'A/HRC/77/5',
  Annotation_Id: `a${index}`,
  Text: text,
  RecommendingState: [state],
  Response: response,
  Themes: ['Trees'],
}));

/** The exports that are known by their columns, and a register of a country's own, as rows. */
const TABLES: readonly (readonly (readonly string[])[])[] = [
  ROWS,
  // the Universal Human Rights Index
  [
    'Text,Countries Concerned,Recommending Body,Document Symbol,Themes,Affected Persons,Sdgs,UPR Reccomending States,UPR Position,Type,OHCHR Annotation Id,UPR Session'.split(
      ',',
    ),
    [
      '121.1 Plant trees along every road (France, Kenya);',
      '- Andorra',
      '- UPR',
      'A/HRC/77/9',
      '- Trees\n-  Roads',
      '- Children',
      '- 16.3 - Promote the rule of law',
      '- France\n- Kenya',
      '- Supported',
      '- Recommendations',
      'b4288060-0000-478d-9a9a-df1978d336c3',
      '- 34',
    ],
  ],
  // UPR Info
  [
    ['To', 'Text', 'From', 'Response', 'Action', 'Issue', 'Session'],
    ['Andorra', 'Plant trees along every road', 'Chile', 'Supported', '4', 'Environment,Rural areas', '31'],
    ['Andorra', 'Abolish the tax on bread', 'Ghana', 'Noted', '5', 'Right to food', '31'],
  ],
  // IMPACT OSS
  [
    ['Reference', 'Title', 'Description', 'SupportLevel', 'Response', 'Framework', 'Draft', 'Archive'],
    ['121.1', 'Plant trees', '<p>Plant trees (Chile)</p>', '1', 'Accepted', '1', 'false', 'false'],
  ],
  [
    ['Nr.', 'Empfehlung', 'Amt', 'Stand'],
    ['1', 'Bäume pflanzen', 'Amt für Wege', 'begonnen'],
  ],
];
function asCsv(rows: readonly (readonly string[])[], comma = ','): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return rows.map((row) => row.map(quoted).join(comma)).join('\r\n');
}
function asJson([headings = [], ...rows]: readonly (readonly string[])[]): string {
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? '']))),
  );
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const project = new URL('../../', import.meta.url);

const SMALL_PDF = reportPdf({
  blocks: [
    paragraph('6. The recommendations listed below have been examined by Andorra and enjoy its support:'),
    item('6.1 Plant trees along the roads of every town (Chile);'),
    item('6.2 Open a library in each village (Ghana) (Peru).'),
    newPage,
    paragraph('7. The recommendations below have been noted by Andorra:'),
    item('7.1 Abolish the tax on bread (Norway).'),
    CLOSING,
  ],
});
const MATRIX = matrixDocx('Alvera - matrix of recommendations - 2nd cycle', [
  ['140.1 Plant trees (Chile);\nSource of position: A/HRC/77/5/Add.1', 'Supported', 'A12 Trees', ''],
  ['140.2 Open wells (Ghana, Peru);\nSource of position: A/HRC/77/5/Add.1', 'Noted', 'B11 Wells', ''],
]);

export const SEEDS: readonly Seed[] = [
  { extension: 'pdf', bytes: SMALL_PDF },
  {
    extension: 'docx',
    bytes: docxOf(
      REPORT_TEXT.split(/\n\n|\f/u)
        .map((text) => wordParagraph(text))
        .join(''),
    ),
  },
  { extension: 'docx', bytes: MATRIX },
  ...TABLES.flatMap((rows): Seed[] => [
    { extension: 'xlsx', bytes: xlsxOf(rows.map((cells, row) => sheetRow(cells, row + 1)).join('')) },
    { extension: 'csv', bytes: encode(asCsv(rows)) },
    { extension: 'csv', bytes: encode(asCsv(rows, ';')) },
    { extension: 'json', bytes: encode(asJson(rows)) },
  ]),
  { extension: 'json', bytes: encode(JSON.stringify(RECORDS)) },
  ...TEXTS.map((text) => ({ extension: 'txt', bytes: encode(text) })),
];
/** Compressed, with fonts of their own, and ten times as slow as the others: damaged now and then. */
export const LARGE_SEEDS: readonly Seed[] = ['A-HRC-80-12.pdf', 'A-HRC-90-7.pdf'].map((name) => ({
  extension: 'pdf',
  bytes: new Uint8Array(readFileSync(new URL(`sandbox/${name}`, project))),
}));
