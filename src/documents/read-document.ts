import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { emptyDocument, type ReadDocument, type ReadPosition, type Sheet } from './document.ts';
import { problems } from './problems.ts';
import { formatOf, type Format } from './read/format.ts';
import { readDocx } from './read/docx.ts';
import { decodeText } from './read/encoding.ts';
import { withFirstPage } from './read/first-page.ts';
import { readPdf } from './read/pdf.ts';
import { readPlainText } from './read/plain-text.ts';
import { readSpreadsheet, type SpreadsheetFormat } from './read/spreadsheet.ts';
import type { TextLine } from './read/text-line.ts';
import { findCitations } from './cite/find-citations.ts';
import { readAddendum } from './recognise/addenda/addendum.ts';
import { citingReportMetadata } from './recognise/citing-report.ts';
import { recogniseExport } from './recognise/exports/export.ts';
import { readConcludingObservations } from './recognise/paragraphs/concluding-observations.ts';
import { answersByPlace } from './recognise/addenda/answer-crosses.ts';
import { answersByLayout, CROSS } from './recognise/addenda/answer-tables.ts';
import { languageOf, recognise } from './recognise/kind.ts';
import { dateOfIssue, metadataOf } from './recognise/metadata.ts';
import { stateInTitle } from './recognise/paragraphs/treaty-body.ts';
import { readVisitReport } from './recognise/paragraphs/visit-report.ts';
import { isMatrix, namesSources, readMatrix } from './recognise/matrices/recommendation-matrix.ts';
import { readWorkingGroupReport } from './recognise/reports/working-group-report.ts';

export interface DocumentFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads a UN document: what it is, and what it recommends, answers, pledges and cites. Pure: no file, network or
 * database. Whatever the bytes hold, a document comes back, with `problems` for what could not be read.
 */
export async function readDocument({ name, bytes }: DocumentFile): Promise<ReadDocument> {
  const document = emptyDocument(name, createHash('sha256').update(bytes).digest('hex'));
  const format = formatOf(bytes, name);
  noteExtension(document, format);
  if (format === 'empty' || format === 'binary') return refuse(document, problems.notADocument());
  if (format === 'pdf') {
    const pdf = await readPdf(bytes);
    if (!pdf.ok) return refuse(document, pdf.problem);
    return recogniseText(document, pdf.lines, pdf.pages);
  }
  if (format === 'docx') return recogniseWord(document, bytes);
  if (format === 'xlsx' || format === 'csv' || format === 'json')
    return recogniseSheets(document, bytes, format);
  if (format === 'text') {
    const { lines, pages, knowsPages } = readPlainText(decodeText(bytes));
    const read = recogniseText(document, knowsPages ? lines : withFirstPage(lines), pages);
    return knowsPages ? read : withoutPages(read);
  }
  if (format === 'doc') return refuse(document, problems.oldOffice());
  return refuse(document, problems.formatNotRead(format));
}

async function recogniseSheets(
  document: ReadDocument,
  bytes: Uint8Array,
  format: SpreadsheetFormat,
): Promise<ReadDocument> {
  const spreadsheet = await readSpreadsheet(bytes, format);
  if (!spreadsheet.ok) return refuse(document, spreadsheet.problem);
  const { sheets } = spreadsheet;
  const known = recogniseExport(sheets);
  if (known) return Object.assign(document, known, { problems: [...document.problems, ...known.problems] });
  const tallest = Math.max(0, ...sheets.map(({ rows }) => rows.length));
  if (tallest === 0) return refuse(document, problems.notADocument());
  if (tallest > MAPPED_ROWS) return refuse(document, problems.sheetTooLarge('rows', MAPPED_ROWS));
  document.sheets = sheets;
  return refuse(document, problems.columnsUnknown(headingsOf(sheets)));
}

/** So many rows wait for somebody to say what their columns mean; a country's register has some thousands. */
const MAPPED_ROWS = 20_000;

function headingsOf(sheets: readonly Sheet[]): string {
  const first = sheets.flatMap(({ rows }) => rows).find((row) => row.length > 1);
  return (first ?? []).join(', ').replaceAll(/\s+/gu, ' ').slice(0, 80);
}

function recogniseWord(document: ReadDocument, bytes: Uint8Array): ReadDocument {
  const word = readDocx(bytes);
  if (!word.ok) return refuse(document, word.problem);
  const { kind } = recognise(word.lines);
  // a State's own table of answers has the columns of a matrix
  const isAddendum = kind === 'addendum' && !namesSources(word.tables);
  if (!isAddendum && isMatrix(word.tables)) {
    const matrix = readMatrix(word.tables, word.lines);
    const language = languageOf(word.lines);
    return Object.assign(document, matrix, {
      kind: 'recommendation-matrix',
      language,
      problems: [...document.problems, ...matrix.problems],
    });
  }
  const read = withAnswers(
    recogniseText(document, word.lines, word.pages),
    isAddendum ? answersByLayout(word.tables) : [],
  );
  return word.knowsPages ? read : withoutPages(read);
}

/** A row's words and its cross run together in the text: that is no comment of the State's. */
function holdsCross(comment: string | null): boolean {
  return comment?.split(/\s+/u).some((word) => CROSS.test(word)) ?? false;
}

/** Answers that the text alone does not give. */
function withAnswers(document: ReadDocument, answers: readonly ReadPosition[]): ReadDocument {
  if (answers.length === 0) return document;
  const laidOut = new Map(answers.map((answer) => [answer.number, answer]));
  const known = new Set(document.positions.map(({ number }) => number));
  const positions = document.positions.map((read) => ({
    ...read,
    position: laidOut.get(read.number)?.position ?? read.position,
    comment: laidOut.has(read.number) && holdsCross(read.comment) ? null : read.comment,
  }));
  const found = document.problems.filter(
    ({ code, number }) => code !== 'no-answers' && !(code === 'unclear-answer' && laidOut.has(number ?? '')),
  );
  const added = answers.filter(({ number }) => !known.has(number));
  return { ...document, positions: [...positions, ...added], problems: found };
}

/** A file that does not say where its pages end: what was found has a place in the list, and no page to cite. */
function withoutPages(document: ReadDocument): ReadDocument {
  const unpaged = <Item extends { page: number | null }>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, page: null }));
  return {
    ...document,
    recommendations: unpaged(document.recommendations),
    positions: unpaged(document.positions),
    pledges: unpaged(document.pledges),
    citations: unpaged(document.citations),
    problems: unpaged(document.problems),
  };
}

/** Recognises a document from its lines, whichever format they came from. */
function recogniseText(document: ReadDocument, lines: readonly TextLine[], pages: number): ReadDocument {
  const { kind, symbol, language, assessesFollowUp } = recognise(lines);
  Object.assign(document, { kind, symbol, language });
  if (assessesFollowUp) return refuse(document, problems.followUpAssessment());
  if (kind === 'unknown') {
    // a draft or a ministry's own text cites as a report does
    document.citations = findCitations(lines);
    const unknown =
      symbol === null ? problems.unknownKind(beginningOf(lines)) : problems.otherDocument(symbol);
    return refuse(document, unknown);
  }
  if (kind === 'national-report') return readCitingReport(document, lines, pages);
  if (symbol === null) document.problems.push(problems.noSymbol());

  if (kind === 'concluding-observations' || kind === 'visit-report') {
    return readByBody(document, kind, lines, pages);
  }
  const metadata = metadataOf(lines, pages, symbol, language);
  const { country, cycle, session, date, details } = metadata;
  Object.assign(document, { country, cycle, session, date, details });
  if (country === null) document.problems.push(problems.unknownCountry(metadata.countryAsPrinted));
  if (session === null) document.problems.push(problems.noSession());

  if (kind === 'addendum') {
    const addendum = readAddendum(lines);
    document.positions = addendum.positions;
    document.counts = addendum.counts;
    document.problems.push(...addendum.problems);
    return withAnswers(document, answersByPlace(lines));
  }
  const report = readWorkingGroupReport(lines);
  document.recommendations = report.recommendations;
  document.positions = report.positions;
  document.pledges = report.pledges;
  document.problems.push(...report.problems);
  return document;
}

/** A national or mid-term report: it makes no recommendations and cites those of the review that it follows up. */
function readCitingReport(document: ReadDocument, lines: readonly TextLine[], pages: number): ReadDocument {
  Object.assign(document, citingReportMetadata(lines, pages, document.symbol));
  document.citations = findCitations(lines);
  document.problems.push(problems.citesOnly());
  if (document.country === null) document.problems.push(problems.unknownCountry(beginningOf(lines)));
  return document;
}

/** A treaty body's or a special procedure's document: of no cycle, and without States that recommend or positions. */
function readByBody(
  document: ReadDocument,
  kind: 'concluding-observations' | 'visit-report',
  lines: readonly TextLine[],
  pages: number,
): ReadDocument {
  const { country, printed, title } = stateInTitle(lines, document.symbol);
  const date = dateOfIssue(lines.filter((line) => line.page === 1));
  if (country === null) document.problems.push(problems.unknownCountry(printed));
  const details = { title, pages, councilSession: null, troika: [], reviewed: null, previousSymbol: null };
  Object.assign(document, { country, date, details });
  if (kind === 'visit-report') {
    const report = readVisitReport(lines);
    document.recommendations = report.recommendations;
    document.problems.push(...report.problems);
    return document;
  }
  const { recommendations, committee, nextReport, ...read } = readConcludingObservations(
    lines,
    document.symbol,
  );
  document.recommendations = recommendations;
  document.problems.push(...read.problems);
  document.details = { ...details, ...(committee === null ? {} : { committee }), nextReport };
  return document;
}

function refuse(document: ReadDocument, problem: ReadDocument['problems'][number]): ReadDocument {
  document.problems.push(problem);
  return document;
}

function noteExtension(document: ReadDocument, format: Format): void {
  const extension = extname(document.file).slice(1).toLowerCase();
  const isOfficeOrPdf = ['pdf', 'docx', 'doc', 'xlsx'].includes(extension);
  if (isOfficeOrPdf && extension !== format && format !== 'empty') {
    document.problems.push(problems.wrongExtension(extension, format));
  }
}

function beginningOf(lines: readonly TextLine[]): string {
  return lines
    .filter((line) => line.role === 'body')
    .slice(0, 6)
    .map((line) => line.text)
    .join(' ')
    .slice(0, 80);
}
