import { error, information, warning } from './make.ts';

/** Rows: exports, spreadsheets, a country's own register. */
export const rowProblems = {
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
};
