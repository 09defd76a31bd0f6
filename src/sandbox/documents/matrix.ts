import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { AddendumSource, AnswerSource } from './addendum-source.ts';
import { issuedTerms, type ShortTerms, type Terms } from './matrix-terms.ts';
import { wordFile } from './office-file.ts';
import { expectedItems, type ExpectedPosition, type ReportSource } from './report-source.ts';

/** What OHCHR's thematic list of one review's recommendations is made of. */
export interface MatrixSource {
  readonly fileName: string;
  readonly report: ReportSource;
  readonly addendum?: AddendumSource;
  readonly terms: Readonly<Record<string, ShortTerms>>;
  /** Positions that the list gives wrongly, as a real one may: by number. */
  readonly slips?: Readonly<Record<string, AnswerSource['position']>>;
}

export interface MatrixItem extends Terms {
  readonly number: string;
  readonly text: string;
  readonly position: ExpectedPosition | AnswerSource['position'];
  /** Where the position was taken from, such as `A/HRC/90/7/Add.1 - Para. 3`. */
  readonly source: string;
}

const POSITIONS: Readonly<Record<MatrixItem['position'], string>> = {
  supported: 'Supported',
  noted: 'Noted',
  'partially-supported': 'Supported/Noted',
  pending: 'Pending',
};

const ORDINALS = ['1st', '2nd', '3rd'];
const HEADINGS = [
  'Recommendation',
  'Position',
  'Full list of themes',
  'Assessment/comments on level of implementation',
];

/** The rows of the list, each recommendation once, in the report's order. Throws where one has no terms. */
export function matrixItems({ report, addendum, terms, slips = {} }: MatrixSource): MatrixItem[] {
  const seen = new Set<string>();
  return expectedItems(report).flatMap(({ number, issued, position }): MatrixItem[] => {
    if (seen.has(number)) return [];
    seen.add(number);
    const short = terms[number];
    if (!short) throw new Error(`${report.symbol}: ${number} has no terms`);
    const answer = addendum?.answers.findIndex((one) => one.number === number) ?? -1;
    const inAddendum = addendum?.answers[answer];
    const source =
      addendum && inAddendum
        ? `${addendum.symbol} - Para. ${addendum.introduction.length + 1}`
        : `${report.symbol} - Para. ${number.split('.')[0]}`;
    const given = slips[number] ?? inAddendum?.position ?? position;
    return [{ ...issuedTerms(short), number, text: `${number} ${issued};`, position: given, source }];
  });
}

/** Writes the list as OHCHR does: a Word table by theme, a recommendation under the first of its themes. */
export async function writeMatrix(matrix: MatrixSource): Promise<Uint8Array> {
  const { cycle, session, state } = matrix.report;
  const items = matrixItems(matrix);
  const byTheme = Map.groupBy(items, ({ themes }) => themes[0] ?? '');
  const rows = [...byTheme]
    .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
    .flatMap(([theme, under]) => [across(`Theme: ${theme}`), ...under.map(itemRow)]);
  const head = `UPR of ${state} (${ORDINALS[cycle - 1]} Cycle – ${session}${session % 10 === 3 ? 'rd' : 'th'} session) Thematic list of recommendations`;
  return wordFile(
    new Document({
      creator: 'Suivi sandbox (invented document)',
      title: head,
      description: 'Specimen. An invented document of an invented State, not issued by the United Nations.',
      styles: { default: { document: { run: { font: 'Calibri', size: 20 } } } },
      sections: [
        {
          properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
          headers: { default: new Header({ children: [paragraph(head, { isBold: true })] }) },
          children: [
            paragraph(
              'Specimen. An invented document of an invented State, not issued by the United Nations.',
            ),
            new Table({
              width: { size: 100, type: WidthType.PERCENTAGE },
              borders: {
                top: LINE,
                bottom: LINE,
                left: LINE,
                right: LINE,
                insideHorizontal: LINE,
                insideVertical: LINE,
              },
              rows: [
                new TableRow({
                  tableHeader: true,
                  children: HEADINGS.map((text, column) => cell([text], column, { isBold: true })),
                }),
                ...rows,
              ],
            }),
          ],
        },
      ],
    }),
  );
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
/** Hundredths of the page's width. */
const WIDTHS = [46, 12, 26, 16];

function paragraph(text: string, { isBold = false } = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.LEFT, children: [new TextRun({ text, bold: isBold })] });
}

function cell(lines: readonly string[], column: number, look = {}): TableCell {
  return new TableCell({
    width: { size: WIDTHS[column] ?? 0, type: WidthType.PERCENTAGE },
    children: lines.map((line) => paragraph(line, look)),
  });
}

function across(text: string): TableRow {
  const children = [paragraph(text, { isBold: true })];
  return new TableRow({ children: [new TableCell({ columnSpan: HEADINGS.length, children })] });
}

function itemRow({ text, source, position, themes, groups, sdgs }: MatrixItem): TableRow {
  const dashed = (labels: readonly string[]) => labels.map((label) => `- ${label}`);
  const terms = [
    ...themes,
    'Affected persons:',
    ...dashed(groups),
    ...(sdgs.length > 0 ? ['SDGs:', ...dashed(sdgs)] : []),
  ];
  return new TableRow({
    cantSplit: true,
    children: [
      cell([text, `Source of position: ${source}`], 0),
      cell([POSITIONS[position]], 1),
      cell(terms, 2),
      cell([''], 3),
    ],
  });
}
