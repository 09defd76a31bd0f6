import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import {
  directionOf,
  isFromRight,
  printable,
  runsOf,
  type Block,
  type Paper,
  type PaperText,
  type Run,
} from './paper.ts';

/** Faces that every office has, with letters for all of the languages that ship. */
const SANS = 'Arial';
const SERIF = 'Times New Roman';
/** Half points. */
const SIZE = 21;
/** Twentieths of a point: A4 and its margins. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_304 };
const BULLETS = 'bullets';
const INDENT = 500;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0' };
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** Word asks for a language with its region. */
const REGIONS: Readonly<Record<string, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ar: 'ar-SA' };
/** Left-to-right and right-to-left mark: what stands at the ends of a run, such as a full stop, then goes its way. */
const DIRECTION_MARKS = { ltr: '\u200e', rtl: '\u200f' };
/** A piece that the translator has isolated: Word knows no isolates, so it becomes a run of its own. */
const ISOLATE = /\u2066([^\u2066\u2069]*)\u2069/gu;
const MARKS = /[\u2066-\u2069]/gu;

/** A paper as a Word file (ECMA-376-1): paragraphs, runs and tables from right to left where their language is. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const isRtl = paper.direction === 'rtl';
  const tag = languageTag(paper.language);
  const document = new Document({
    title: printable(paper.title),
    creator: printable(paper.author),
    lastModifiedBy: printable(paper.author),
    styles: {
      default: {
        document: {
          run: {
            font: SANS,
            size: SIZE,
            language: isRtl ? { value: 'en-GB', bidirectional: tag } : { value: tag },
          },
          paragraph: { spacing: { after: 120, line: 288 } },
        },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { before: 240, after: 240 } } },
        heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 360, after: 120 } } },
        heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 280, after: 100 } } },
        heading3: { run: { size: SIZE, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { start: INDENT, hanging: 280 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: PAGE.width,
              height: PAGE.height,
              ...(paper.isLandscape && { orientation: PageOrientation.LANDSCAPE }),
            },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                ...(isRtl && { bidirectional: true }),
                children: [
                  new TextRun({
                    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                    size: 18,
                    ...(isRtl && { rightToLeft: true }),
                  }),
                ],
              }),
            ],
          }),
        },
        children: [...headOf(paper), ...paper.blocks.flatMap((block) => partsOf(block, paper))],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

export function languageTag(language: string): string {
  return REGIONS[language] ?? language;
}

function headOf(paper: Paper): Paragraph[] {
  const { letterhead, title, showsTitle } = paper;
  const lines = letterhead && [
    line(paper, letterhead.country, { bold: true, size: 26 }),
    line(paper, letterhead.body, { size: SIZE }),
    ...letterhead.address.map((text) => line(paper, text, { size: 18, color: '555555' })),
  ];
  return [
    ...(lines ?? []),
    ...(lines ? [paragraph(paper, '', { border: { bottom: RULE }, spacing: { after: 200 } })] : []),
    ...(showsTitle ? [paragraph(paper, title, { heading: HeadingLevel.TITLE }, { bold: true })] : []),
  ];
}

function line(paper: Paper, text: string, look: IRunOptions): Paragraph {
  return paragraph(paper, text, { spacing: { after: 20 } }, look);
}

function partsOf(block: Block, paper: Paper): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(paper, block.text, { heading: LEVELS[block.level], keepNext: true })];
    case 'paragraph': {
      const { look } = block;
      const isQuiet = look === 'quiet';
      const place = look === 'end' ? { alignment: AlignmentType.END } : {};
      return [
        paragraph(
          paper,
          block.text,
          place,
          isQuiet ? { color: '555555', size: 18 } : look === 'lead' ? { size: 24 } : {},
        ),
      ];
    }
    case 'numbered':
      return [
        paragraph(
          paper,
          block.text,
          {
            indent: { start: INDENT + 200, hanging: INDENT + 200 },
            tabStops: [{ type: 'left', position: INDENT + 200 }],
          },
          {},
          block.number,
        ),
      ];
    case 'list':
      return block.items.map((item) =>
        paragraph(paper, item, { numbering: { reference: BULLETS, level: 0 }, spacing: { after: 60 } }),
      );
    case 'facts':
      return [
        table(
          paper,
          [1, 3],
          block.facts.map(({ label, value }) => [[{ text: label, strong: true }], value]),
          null,
        ),
        gap(paper),
      ];
    case 'table': {
      const widths = block.columns.map(({ width }) => width);
      return [
        table(
          paper,
          widths,
          block.rows,
          block.columns.map(({ title }) => title),
        ),
        gap(paper),
      ];
    }
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
}

function gap(paper: Paper): Paragraph {
  return paragraph(paper, '', { spacing: { after: 0, line: 160, lineRule: LineRuleType.EXACT } });
}

function table(
  paper: Paper,
  widths: readonly number[],
  rows: readonly (readonly PaperText[])[],
  headings: readonly string[] | null,
): Table {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const across = (paper.isLandscape ? PAGE.height : PAGE.width) - 2 * PAGE.margin;
  const columnWidths = widths.map((width) => Math.floor((across * width) / all));
  const cell = (text: PaperText, column: number, isHeading: boolean) =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      ...(isHeading && { shading: { fill: 'EDEDED', color: 'auto', type: 'clear' } }),
      children: linesOf(text).map((one) =>
        paragraph(
          paper,
          one,
          { spacing: { after: 40, line: 264 } },
          { size: 19, ...(isHeading && { bold: true }) },
        ),
      ),
    });
  const rule = headings ? RULE : NO_RULE;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: across, type: WidthType.DXA },
    columnWidths,
    ...(paper.direction === 'rtl' && { visuallyRightToLeft: true }),
    borders: {
      top: rule,
      bottom: rule,
      left: NO_RULE,
      right: NO_RULE,
      insideHorizontal: rule,
      insideVertical: NO_RULE,
    },
    rows: [
      ...(headings
        ? [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: headings.map((title, column) => cell(title, column, true)),
            }),
          ]
        : []),
      ...rows.map((row) => new TableRow({ children: row.map((text, column) => cell(text, column, false)) })),
    ],
  });
}

/** A text of a cell, a paragraph for each of its lines. */
function linesOf(text: PaperText): PaperText[] {
  return typeof text === 'string' ? text.split('\n') : [text];
}

function paragraph(
  paper: Paper,
  text: PaperText,
  options: Omit<IParagraphOptions, 'children'> = {},
  look: IRunOptions = {},
  number?: string,
): Paragraph {
  const runs = runsOf(text);
  const [first] = runs;
  // a paragraph that is all in another language goes its way, but for its number
  const isAllOther = first && runs.length === 1 && number === undefined;
  const isRtl = (isAllOther ? directionOf(first, paper) : paper.direction) === 'rtl';
  const counted = number === undefined ? [] : [new TextRun({ ...look, children: [number, new Tab()] })];
  return new Paragraph({
    alignment: AlignmentType.START,
    ...options,
    ...(isRtl && { bidirectional: true }),
    children: [...counted, ...runs.flatMap((run) => textRuns(run, paper, look))],
  });
}

/** A piece as runs: each of one direction, since in Word the run says it and not its letters. */
function textRuns(run: Run, paper: Paper, look: IRunOptions): TextRun[] {
  const direction = directionOf(run, paper);
  const isRtl = direction === 'rtl';
  const mark = direction === paper.direction ? '' : DIRECTION_MARKS[direction];
  const tag = languageTag(run.language ?? paper.language);
  const base: IRunOptions = {
    ...look,
    ...(run.strong && { bold: true }),
    ...(run.isIssued && { font: SERIF, size: SIZE + 1 }),
  };
  const made = (text: string, isFrom: boolean, startsLine: boolean) =>
    new TextRun({
      ...base,
      ...(base.bold && { boldComplexScript: true }),
      text,
      ...(startsLine && { break: 1 }),
      ...(isFrom
        ? { rightToLeft: true, language: { bidirectional: tag } }
        : run.language !== undefined && { language: { value: tag } }),
    });
  return `${mark}${printable(run.text)}${mark}`.split('\n').flatMap((text, index) => {
    const pieces = isRtl
      ? piecesOf(text)
      : [{ text: text.replaceAll(MARKS, ''), isFrom: isFromRight(text) && !hasLatin(text) }];
    return pieces.map((piece, place) => made(piece.text, piece.isFrom, index > 0 && place === 0));
  });
}

function hasLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}

/** A text from right to left, parted where a piece in Latin letters or an isolated one stands in it. */
function piecesOf(text: string): { text: string; isFrom: boolean }[] {
  const pieces: { text: string; isFrom: boolean }[] = [];
  let at = 0;
  const add = (part: string) => {
    const plain = part.replaceAll(MARKS, '');
    if (plain !== '') pieces.push({ text: plain, isFrom: !(hasLatin(plain) && !isFromRight(plain)) });
  };
  for (const { index, 0: whole, 1: inner = '' } of text.matchAll(ISOLATE)) {
    add(text.slice(at, index));
    if (inner !== '') pieces.push({ text: inner, isFrom: false });
    at = index + whole.length;
  }
  add(text.slice(at));
  return pieces.length > 0 ? pieces : [{ text: '', isFrom: true }];
}
