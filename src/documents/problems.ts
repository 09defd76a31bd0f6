import type { DocumentKind, Position, Problem } from './document.ts';
import type { ProblemCode } from './problem-codes.ts';
import { FORMAT_NAMES, type Format } from './read/format.ts';

type Severity = Problem['severity'];
type Values = Problem['values'];
interface Place {
  page?: number | null;
  number?: string | null;
}

function make(severity: Severity, code: ProblemCode, message: string, values: Values, place: Place): Problem {
  return { severity, code, page: place.page ?? null, number: place.number ?? null, message, values };
}
const error = (code: ProblemCode, message: string, values: Values = {}, place: Place = {}): Problem =>
  make('error', code, message, values, place);
const warning = (code: ProblemCode, message: string, values: Values = {}, place: Place = {}): Problem =>
  make('warning', code, message, values, place);
const information = (code: ProblemCode, message: string, values: Values = {}, place: Place = {}): Problem =>
  make('information', code, message, values, place);

/** A position as the sentences' translations choose by it. */
function positionCode(position: Position | null): string {
  return position === null ? 'open' : position.replaceAll('-', '_');
}

/** Every problem a reader can report: one function a code, each saying what was found, expected, and to be done. */
export const problems = {
  notADocument: () =>
    error(
      'not-a-document',
      'The file is empty or holds nothing readable. Expected a UN document as PDF. Fetch it again from documents.un.org.',
    ),
  formatNotRead: (format: Format) =>
    error(
      'format-not-read',
      `The file is ${FORMAT_NAMES[format]}, which is not read. Expected a PDF, a Word document (.docx), a plain text, a spreadsheet (.xlsx, .csv) or JSON. Save it as one of these, or fetch it from documents.un.org.`,
      { format },
    ),
  oldOffice: () =>
    error(
      'old-office',
      'The file is an old Office document (.doc or .xls, from before 2007), which is not read. Open it in Word, Excel or LibreOffice, save it as .docx or .xlsx, and bring that file.',
    ),
  wrongExtension: (extension: string, format: Format) =>
    information(
      'wrong-extension',
      `The name ends in .${extension}, but the content is ${FORMAT_NAMES[format]}. It was read as what it is; rename the file to avoid confusion.`,
      { extension, format },
    ),
  encrypted: () =>
    error(
      'encrypted',
      'The PDF is protected by a password. Expected an open file. Save it without a password, or fetch the public version from documents.un.org.',
    ),
  damaged: (reason: string) =>
    error(
      'damaged',
      `The file is damaged and cannot be read (${reason}). Expected a complete file. Download it again.`,
      { reason },
    ),
  noTextLayer: (pages: number, characters: number) =>
    error(
      'no-text-layer',
      `The PDF has ${pages} pages and only ${characters} characters of text: it is a scan. Expected a PDF with text. Run it through text recognition, or fetch the original from documents.un.org.`,
      { pages, characters },
    ),
  tooManyPages: (pages: number, limit: number) =>
    error(
      'too-many-pages',
      `The PDF has ${pages} pages; at most ${limit} are read. Split it and import the part with the recommendations.`,
      { pages, limit },
    ),
  tooLarge: (size: number, limit: number) =>
    error(
      'too-large',
      `The file's content comes to ${size}; at most ${limit} is read. Split it and import the part with the recommendations.`,
      { size, limit },
    ),
  unpacksTooLarge: () =>
    error(
      'unpacks-too-large',
      'What the file holds unpacks to more than memory takes. A report of ordinary size unpacks to a few megabytes. Fetch the file again, or save it anew as PDF.',
    ),
  sheetTooLarge: (what: string, limit: number) =>
    error(
      'sheet-too-large',
      `The spreadsheet has more than ${limit} ${what.replaceAll('-', ' ')}, which is the most that is read. Delete what is not needed, or save the rows of your country as a file of their own.`,
      { what: what.replaceAll('-', '_'), limit },
    ),
  columnsUnknown: (headings: string) =>
    warning(
      'columns-unknown',
      `The spreadsheet is none of the known exports; its first row begins with "${headings}". Say which of its columns hold the recommendations, and what the others mean.`,
      { headings },
    ),
  severalDocuments: (count: number, names: string) =>
    information(
      'several-documents',
      `The file holds recommendations of ${count} documents: ${names}. Each review takes those that are its own; import the file together with the report of the review that is meant.`,
      { count, names },
    ),
  rowsLeftOut: (reason: string, count: number) =>
    information(
      'rows-left-out',
      `${count} rows were left out (${reason.replaceAll('_', ' ')}). Expected are rows that hold one recommendation each; nothing needs to be done if these hold none.`,
      { reason, count },
    ),
  rowsMerged: (rows: number, recommendations: number) =>
    information(
      'rows-merged',
      `The ${rows} rows that hold recommendations came to ${recommendations}: rows with the same words, review and position were taken as one recommendation of several States.`,
      { rows, recommendations },
    ),
  unnumberedRows: (count: number) =>
    information(
      'unnumbered-rows',
      `${count} recommendations have no number in this file. They are linked to the report of their review by their words and States; import that report with it.`,
      { count },
    ),
  noRows: () =>
    error(
      'no-rows',
      'None of the rows holds a recommendation. Expected one recommendation a row. Check what was chosen when the file was exported.',
    ),
  timedOut: (seconds: number) =>
    error(
      'timed-out',
      `Reading was stopped after ${seconds} seconds. A report of ordinary size takes less than one. Fetch the file again, or save it anew as PDF.`,
      { seconds },
    ),
  outOfMemory: (megabytes: number) =>
    error(
      'out-of-memory',
      `Reading needed more than ${megabytes} MB of memory and was stopped. Fetch the file again, or save it anew as PDF.`,
      { megabytes },
    ),
  readerFailed: (reason: string) =>
    error(
      'reader-failed',
      `The reader broke off (${reason}). Nothing was read. Fetch the file again; if it happens again, report the document's symbol.`,
      { reason },
    ),
  unknownKind: (beginning: string) =>
    error(
      'unknown-kind',
      `The document was not recognised; it begins with "${beginning}". Expected a report of the Working Group on the Universal Periodic Review.`,
      { beginning },
    ),
  otherDocument: (symbol: string) =>
    error(
      'other-document',
      `The document ${symbol} is not of a kind that holds a State's recommendations or its answers. Expected a report of the Working Group on the Universal Periodic Review, such as A/HRC/43/15.`,
      { symbol },
    ),
  followUpAssessment: () =>
    error(
      'follow-up-assessment',
      "This is a committee's assessment of what a State did about earlier recommendations, with grades such as A to E: it makes no recommendations, and its grades are not read. Import the concluding observations that it names, and enter each grade by hand with the recommendation that it is about.",
    ),
  noSymbol: () =>
    warning(
      'no-symbol',
      'No document symbol such as A/HRC/43/15 was found on the first page. Enter it by hand before confirming.',
    ),
  unknownCountry: (found: string) =>
    warning(
      'unknown-country',
      `The State under review could not be read (found "${found}" below the title). Choose it by hand before confirming.`,
      { found },
    ),
  noSession: () =>
    warning(
      'no-session',
      'The session of the Working Group was not found in the introduction, so the cycle is not known. Enter it by hand.',
    ),
  noList: () =>
    error(
      'no-list',
      'No list of recommendations was found. Expected a section "Conclusions and/or recommendations" with numbered items. Check that the file is the whole report.',
    ),
  emptyList: (number: string, page: number) =>
    warning(
      'empty-list',
      `Paragraph ${number} announces recommendations, but no item was read below it. Compare with page ${page}.`,
      { paragraph: number },
      { number, page },
    ),
  leadInWithoutPosition: (number: string, page: number) =>
    information(
      'lead-in-without-position',
      `Paragraph ${number} introduces recommendations without saying whether they are supported. Import the addendum for the positions.`,
      { paragraph: number },
      { number, page },
    ),
  paragraphNotRead: (number: string, page: number) =>
    information(
      'paragraph-not-read',
      `Paragraph ${number} among the recommendations was read as plain text. Check on page ${page} that it holds no recommendation.`,
      { paragraph: number },
      { number, page },
    ),
  recommendationsOutsideList: (number: string, page: number) =>
    warning(
      'recommendations-outside-list',
      `Paragraph ${number} answers recommendations that stand elsewhere in the report and not in the list. Enter them by hand from the paragraphs it names.`,
      { paragraph: number },
      { number, page },
    ),
  repeatedNumber: (number: string, page: number | null) =>
    warning(
      'repeated-number',
      `The number ${number} occurs more than once. Each should stand for one recommendation. Compare with the page and correct one of them.`,
      {},
      { number, page },
    ),
  missingNumbers: (from: string, to: string, before: string, page: number | null) =>
    warning(
      'missing-numbers',
      from === to
        ? `Number ${from} is missing from the list. Compare with the page: either the document skips it or it was read into its neighbour.`
        : `Numbers ${from} to ${to} are missing from the list. Compare with the page: either the document skips them or they were read into a neighbour.`,
      { from, to, before },
      { number: from, page },
    ),
  numberOutOfOrder: (number: string, after: string, page: number | null) =>
    information(
      'number-out-of-order',
      `Number ${number} comes after ${after} in the document. It was kept where it stands; no action is needed if the page shows the same.`,
      { after },
      { number, page },
    ),
  numberUnderOtherParagraph: (number: string, paragraph: string, page: number | null) =>
    warning(
      'number-under-other-paragraph',
      `Number ${number} stands under paragraph ${paragraph}. It was kept as printed, with that paragraph's position. Compare with the page.`,
      { paragraph },
      { number, page },
    ),
  unreadState: (name: string, number: string | null, page: number | null) =>
    warning(
      'unread-state',
      `"${name}" stands where a recommending State is expected and is not the name of one. Choose the State by hand.`,
      { name },
      { number, page },
    ),
  guessedState: (name: string, state: string, number: string, page: number | null) =>
    information(
      'guessed-state',
      `"${name}" was read as ${state}, whose name is nearest. Correct it if another State is meant.`,
      { name, state },
      { number, page },
    ),
  unbalancedBrackets: (number: string, page: number | null) =>
    information(
      'unbalanced-brackets',
      `The brackets around the States of ${number} do not pair. The States were read as they stand; compare them with the page.`,
      {},
      { number, page },
    ),
  noClosingStates: (number: string, page: number | null) =>
    warning(
      'no-closing-states',
      `Recommendation ${number} does not end with the State that made it. Choose the State by hand if the page names one.`,
      {},
      { number, page },
    ),
  statesInsideText: (number: string, page: number | null) =>
    information(
      'states-inside-text',
      `The States of ${number} stand inside the sentence, whose end they share. The sentence was kept whole; check who asked for which part.`,
      {},
      { number, page },
    ),
  positionsDiffer: (number: string) =>
    warning(
      'positions-differ',
      `Recommendation ${number} occurs with different positions. The first was kept; compare with the document and correct it if the other one holds.`,
      {},
      { number },
    ),
  shortText: (number: string, characters: number, page: number | null) =>
    warning(
      'short-text',
      `Recommendation ${number} has only ${characters} characters. Compare with the page: part of it may have been lost.`,
      { characters },
      { number, page },
    ),
  longText: (number: string, characters: number, page: number | null) =>
    warning(
      'long-text',
      `Recommendation ${number} has ${characters} characters. Compare with the page: it may hold its neighbour or a paragraph that is no recommendation.`,
      { characters },
      { number, page },
    ),
  gapInText: (number: string, page: number | null) =>
    warning(
      'gap-in-text',
      `Between two lines of recommendation ${number} there is room for another line, which was not read. Compare with the page and add what is missing.`,
      {},
      { number, page },
    ),
  noAnswers: () =>
    error(
      'no-answers',
      "No answer to a recommendation was read in this addendum. Expected lists of numbers such as 122.17-18, or answers headed with a number. Enter the positions by hand from the State's text.",
    ),
  unreadRange: (range: string, page: number) =>
    warning(
      'unread-range',
      `"${range}" cannot be read as a range of recommendations; only its first number was taken. Compare with page ${page} and enter the others by hand.`,
      { range },
      { page },
    ),
  answeredTwice: (
    number: string,
    position: Position,
    other: Position,
    page: number | null,
    otherPage: number,
  ) =>
    warning(
      'answered-twice',
      `Number ${number} is answered twice: ${position}, and ${other} on page ${otherPage}. The first was kept; ask the State which one holds.`,
      { position: positionCode(position), other: positionCode(other), otherPage },
      { number, page },
    ),
  unclearAnswer: (number: string, page: number | null) =>
    warning(
      'unclear-answer',
      `The answer to ${number} does not say whether it is supported or noted. Expected words such as "accepts" or "takes note of". Read it and choose the position by hand.`,
      {},
      { number, page },
    ),
  answerOutsideLists: (number: string, position: Position, page: number | null) =>
    warning(
      'answer-outside-lists',
      `Number ${number} is commented on and stands in none of the document's lists; ${position} was taken from the comment or the heading above it. Compare with the page.`,
      { position: positionCode(position) },
      { number, page },
    ),
  answerForTheRest: (position: Position, page: number) =>
    information(
      'answer-for-the-rest',
      `Page ${page} answers recommendations together without listing them: ${position}. They get this position when the report is imported; check which ones are meant.`,
      { position: positionCode(position) },
      { page },
    ),
  countsDiffer: (position: Position, stated: number, read: number, page: number) =>
    warning(
      'counts-differ',
      `The document says that ${stated} recommendations are ${position}, and ${read} were read. Compare its lists with what was read.`,
      { position: positionCode(position), stated, read },
      { page },
    ),
  answerWithoutRecommendation: (number: string, page: number | null) =>
    warning(
      'answer-without-recommendation',
      `The addendum answers ${number}, which the report does not have. Find the recommendation that is meant and enter its position by hand.`,
      {},
      { number, page },
    ),
  ambiguousAnswer: (number: string, labels: string, page: number | null) =>
    warning(
      'ambiguous-answer',
      `The addendum answers number ${number}, which may be any of ${labels} in the report. Enter the position by hand for the one that is meant.`,
      { labels },
      { number, page },
    ),
  answerDiffers: (
    number: string,
    reported: Position | null,
    answered: Position | null,
    page: number | null,
  ) =>
    warning(
      'answer-differs',
      `Recommendation ${number} is ${reported ?? 'open'} in the report and ${answered ?? 'open'} in the addendum. Choose the one that holds; the later document is the addendum.`,
      { reported: positionCode(reported), answered: positionCode(answered) },
      { number, page },
    ),
  unanswered: (from: string, to: string, count: number, page: number | null) =>
    warning(
      'unanswered',
      count === 1
        ? `Recommendation ${from} has no answer in the report or the addendum. Look for it in the outcome of the adoption, or ask the State.`
        : `The ${count} recommendations from ${from} to ${to} have no answer in the report or the addendum. Look for them in the outcome of the adoption, or ask the State.`,
      { from, to, count },
      { number: from, page },
    ),
  unprovenOnRealDocuments: (kind: DocumentKind) =>
    information(
      'unproven-on-real-documents',
      `The reader for documents of the kind "${kind}" was tried on invented documents alone. Expected is that every number, word and date agrees with the page; compare them before confirming.`,
      { kind: kind.replaceAll('-', '_') },
    ),
  noRecommendations: () =>
    error(
      'no-recommendations',
      'No recommendation was read. Expected numbered paragraphs with words such as "recommends" or "should". Check that the file is the whole document, or enter them by hand.',
    ),
  dueEstimated: (paragraph: string, due: string, months: number, date: string, page: number) =>
    information(
      'due-estimated',
      `Paragraph ${paragraph} asks for information on some recommendations. Their date, ${due}, is an estimate: ${months} months after the date on the document, ${date}. Correct it if the committee's letter gives another day.`,
      { paragraph, due, months, date },
      { number: paragraph, page },
    ),
  dueUnknown: (paragraph: string, months: number, page: number) =>
    warning(
      'due-unknown',
      `Paragraph ${paragraph} asks for information on some recommendations within ${months} months, and the document has no date to count from. Enter the day by hand.`,
      { paragraph, months },
      { number: paragraph, page },
    ),
  followUpWithoutRecommendation: (label: string, paragraph: string, page: number) =>
    warning(
      'follow-up-without-recommendation',
      `Paragraph ${paragraph} asks for information on ${label}, where no recommendation was read. Compare with the page and enter it by hand if there is one.`,
      { label, paragraph },
      { number: label, page },
    ),
  addressedToOthers: (number: string, page: number) =>
    information(
      'addressed-to-others',
      `Recommendation ${number} seems to be addressed to others than the State. Leave it out if it asks nothing of the State.`,
      {},
      { number, page },
    ),
  citesOnly: () =>
    information(
      'cites-only',
      'This is a national or mid-term report: it cites recommendations and makes none, so that there is nothing to import. Check what it cites on the command line with bin/suivi check.',
    ),
  noCitations: () =>
    information(
      'no-citations',
      'No citation of a recommendation was found. Expected numbers such as "recommendations 14-17" or "121.5". If the file cites some in another way, check them by hand.',
    ),
  citationsNotSought: (kind: DocumentKind) =>
    warning(
      'citations-not-sought',
      `This is a document of the kind "${kind}", which makes or answers recommendations; its own numbers are no citations. Check a report that cites them, and name this file after --register.`,
      { kind: kind.replaceAll('-', '_') },
    ),
  citationsNotResolved: () =>
    information(
      'citations-not-resolved',
      'The citations were listed and not resolved, for there is no register to resolve them against. Name the Working Group report that is followed up after --register.',
    ),
  registerWithoutRecommendations: (file: string) =>
    error(
      'register-without-recommendations',
      `No recommendation was read in ${file}, so that it cannot serve as a register. Expected a report of the Working Group, its addendum or a matrix. See what bin/suivi read says of it.`,
      { file },
    ),
  registerOfOtherCountry: (file: string, found: string, expected: string) =>
    warning(
      'register-of-other-country',
      `${file} holds recommendations to ${found}, and the report is of ${expected}. It was left aside. Name the documents of ${expected} after --register.`,
      { file, found, expected },
    ),
  citedReviewMissing: (cited: string, review: string, page: number | null) =>
    warning(
      'cited-review-missing',
      `"${cited}" cites recommendations of ${review}, which is not in the register. Name its report after --register, or correct the citation.`,
      { cited, review },
      { page },
    ),
  citedReviewUnknown: (cited: string, page: number | null) =>
    warning(
      'cited-review-unknown',
      `"${cited}" does not say of which review its recommendations are, and the register holds several. Name the review in the report, or only one after --register.`,
      { cited },
      { page },
    ),
  wrongCycle: (number: string, document: string, expected: string, likely: string, page: number | null) =>
    warning(
      'wrong-cycle',
      likely === ''
        ? `${number} is cited as one of ${expected}, which has no such recommendation; ${document} has it. Correct the number, or say which review is meant.`
        : `${number} is cited as one of ${expected}, which has no such recommendation; ${document} has it, and in ${expected} ${likely} is likely meant. Correct the number, or say which review is meant.`,
      { document, expected, likely: likely || 'none' },
      { number, page },
    ),
  unknownCitation: (number: string, document: string, likely: string, page: number | null) =>
    warning(
      'unknown-citation',
      likely === ''
        ? `${document} has no recommendation ${number}. Compare the citation with the document and correct it.`
        : `${document} has no recommendation ${number}; ${likely} is likely meant. Compare the citation with the document and correct it.`,
      { document, likely: likely || 'none' },
      { number, page },
    ),
  ambiguousCitation: (number: string, labels: string, page: number | null) =>
    warning(
      'ambiguous-citation',
      `Number ${number} may stand for any of ${labels}. Cite it with its paragraph's number, or say how the numbers count.`,
      { labels },
      { number, page },
    ),
  brokenRange: (range: string, likely: string, page: number | null) =>
    warning(
      'broken-range',
      likely === ''
        ? `"${range}" is no range: it runs backwards or from one paragraph's list to another's. Correct its ends.`
        : `"${range}" is no range: it runs backwards or from one paragraph's list to another's. ${likely} is likely meant. Correct its ends.`,
      { range, likely: likely || 'none' },
      { page },
    ),
  doubledCitation: (number: string, cited: string, page: number | null) =>
    information(
      'doubled-citation',
      `"${cited}" cites ${number} more than once. Leave one of them out, or correct the number that is wrong.`,
      { cited },
      { number, page },
    ),
  runningNumbers: (document: string, total: number, evidence: string) =>
    information(
      'running-numbers',
      `The report counts through all ${total} recommendations of ${document} from 1 on: it cites ${evidence}, and no single list there goes so far. Its bare numbers were resolved in that way.`,
      { document, total, evidence },
    ),
  rowsOfNoReview: (value: string, rows: number) =>
    information(
      'rows-of-no-review',
      `${rows} rows of the review "${value}" were left out, since no review was chosen for them. Choose one on the page of the columns to take them in.`,
      { value, rows },
    ),
  rowWithoutWords: (row: number) =>
    warning(
      'row-without-words',
      `Row ${row} has neither a number nor words, and no recommendation stands above it. Expected one or the other; fill it in and bring the file again.`,
      { row },
    ),
  registerRowsMerged: (rows: number, count: number) =>
    information(
      'register-rows-merged',
      `${rows} rows speak of ${count} recommendations: rows with the same number and words became one, with everything that they say beside it. Compare a few with the spreadsheet.`,
      { rows, count },
    ),
  wordsOfRegister: () =>
    information(
      'words-of-register',
      "These are the words of the country's own register. Import the United Nations' document of the review as well, so that they can be compared.",
    ),
  textNotSplit: () =>
    information(
      'text-not-split',
      'No recommendation could be told apart in the text. Expected numbered paragraphs or items, or sentences with words such as "recommends". Add each recommendation by hand.',
    ),
};
