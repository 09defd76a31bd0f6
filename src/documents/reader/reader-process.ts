import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { emptyDocument, problem, readDocument, sheet, type Problem, type ReadDocument } from '../document.ts';
import { problems } from '../problems.ts';
import type { SpreadsheetReading } from '../read/spreadsheet.ts';
import { ReaderChild, type Outcome, type Question } from './reader-child.ts';
import { readerEntry, startReader } from './reader-command.ts';
import { processLimits, READER_LIMITS, type ReaderLimits } from './reader-limits.ts';

export interface ReadApartOptions extends Partial<ReaderLimits> {
  /** The name to show; the file's own if it was not stored under another. */
  name?: string;
  /** Whether somebody has entered the text by hand, so that any numbered text is taken apart. */
  isEntered?: boolean;
  /** The program that reads: `reader.js` beside this module, else `reader-main.ts`. */
  entry?: string;
}

/**
 * Reads a file in a process of its own, so that no file can take the caller down: under memory and processor limits,
 * a clock, no environment, and permission to open nothing but the program. Never rejects: a crash, a timeout or
 * exhausted memory is a document of kind `unknown` whose one problem says so.
 */
export async function readFileApart(path: string, options: ReadApartOptions = {}): Promise<ReadDocument> {
  const { name = basename(path), entry = readerEntry(), isEntered = false, ...given } = options;
  const limits = { ...READER_LIMITS, ...given };
  return readWith(path, name, limits, (question) =>
    askAlone(entry, isEntered ? { ...question, part: 'entered' } : question, limits),
  );
}

/**
 * The lines of one page (from 1), read apart like the document itself; empty when there is no such page or it cannot be
 * read. Never rejects.
 */
export async function readPageApart(
  path: string,
  page: number,
  options: ReadApartOptions = {},
): Promise<string[]> {
  return (await readPartApart(path, page, z.array(z.string()), options)) ?? [];
}

/** All the words of a file, read apart like the document itself; empty when there are none. Never rejects. */
export async function readTextApart(path: string): Promise<string> {
  return (await readPartApart(path, 'words', z.string())) ?? '';
}

/** The cells of a spreadsheet that was just brought in, read apart like a document. Never rejects. */
export async function readSheetsApart(
  name: string,
  bytes: Uint8Array,
  { entry = readerEntry(), ...given }: ReadApartOptions = {},
): Promise<SpreadsheetReading> {
  const limits = { ...READER_LIMITS, ...given };
  if (bytes.length > limits.fileBytes)
    return { ok: false, problem: problems.tooLarge(bytes.length, limits.fileBytes) };
  const accept = (answer: unknown): SpreadsheetReading | null => sheetsRead.safeParse(answer).data ?? null;
  const read = await askAlone(entry, { name, part: 'sheets', bytes, accept }, limits);
  return read.content ?? { ok: false, problem: read.problem };
}

const sheetsRead = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), sheets: z.array(sheet) }),
  z.object({ ok: z.literal(false), problem }),
]);

async function readPartApart<Content>(
  path: string,
  part: number | 'words',
  shape: z.ZodType<Content>,
  { entry = readerEntry(), ...given }: ReadApartOptions = {},
): Promise<Content | null> {
  try {
    const bytes = await readFile(path);
    const accept = (answer: unknown): Content | null => shape.safeParse(answer).data ?? null;
    const question = { name: basename(path), part, bytes, accept };
    return (await askAlone(entry, question, { ...READER_LIMITS, ...given })).content;
  } catch {
    return null;
  }
}

/** Has a file's bytes read, and checks that what it says is a document and this one. Never rejects. */
export async function readWith(
  path: string,
  name: string,
  limits: Pick<ReaderLimits, 'fileBytes'>,
  ask: (question: Question<ReadDocument>) => Promise<Outcome<ReadDocument>>,
): Promise<ReadDocument> {
  let digest = EMPTY_DIGEST;
  const failed = (problem: Problem): ReadDocument => ({
    ...emptyDocument(name, digest),
    problems: [problem],
  });
  try {
    const { size } = await stat(path);
    const bytes = size > limits.fileBytes ? null : await readFile(path);
    if (bytes === null) return failed(problems.tooLarge(size, limits.fileBytes));
    digest = createHash('sha256').update(bytes).digest('hex');
    const accept = (answer: unknown): ReadDocument | null => {
      const { data } = readDocument.safeParse(answer);
      return data?.sha256 === digest && data.file === name ? data : null;
    };
    const { content, problem } = await ask({ name, bytes, accept });
    return content ?? failed(problem);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return failed(problems.readerFailed(reason));
  }
}

const EMPTY_DIGEST = createHash('sha256').digest('hex');

async function askAlone<Content>(
  entry: string,
  question: Question<Content>,
  limits: ReaderLimits,
): Promise<Outcome<Content>> {
  const allowed = processLimits(limits);
  const reader = new ReaderChild(startReader(entry, allowed), allowed);
  const outcome = await reader.ask(question, limits);
  reader.kill();
  return outcome;
}
