import { FORMAT_NAMES, type Format } from '../read/format.ts';
import { error, information } from './make.ts';

/** The file itself: it cannot be opened, is too large, or took too long. */
export const fileProblems = {
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
};
