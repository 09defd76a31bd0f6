import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readSheetsApart, readTextApart } from '../../documents/reader/reader-process.ts';
import type { InTransaction } from '../../database/connection.ts';
import type { House } from '../../house.ts';
import { insertWords, listUnread } from './queries.ts';

const READ_EVIDENCE = 'evidence.read';
/** How many characters of a file are searched: a book's first chapters, and no index of a megabyte. */
const MOST = 60_000;
const AT_ONCE = 20;

/** Reads the words of files that were given as evidence, after the page has been answered and in a process of their own. */
export async function startReadingEvidence(house: House): Promise<void> {
  await house.jobs.define<Record<string, never>>({
    name: READ_EVIDENCE,
    retries: 2,
    handler: () => readUnread(house),
  });
}

/** Asks for the words of files that have just been given, in the transaction that gives them. */
export async function requestReading(jobs: Pick<House['jobs'], 'send'>, tx: InTransaction): Promise<void> {
  await jobs.send(tx, READ_EVIDENCE, {});
}

/** At a start: asks for what was given before, or in another server. */
export async function requestUnread({
  db,
  jobs,
  country,
}: Pick<House, 'db' | 'jobs' | 'country'>): Promise<void> {
  if ((await listUnread(db, country, 1)).length === 0) return;
  await db.transaction().execute((tx) => requestReading(jobs, tx));
  jobs.wake();
}

/** Reads all that is not read yet. A file that says nothing, or cannot be read, is kept as one without words. */
export async function readUnread({
  db,
  files,
  country,
  clock,
}: Pick<House, 'db' | 'files' | 'country' | 'clock'>): Promise<void> {
  for (;;) {
    const unread = await listUnread(db, country, AT_ONCE);
    for (const { sha256, name } of unread) {
      const text = (await files.has(sha256)) ? await wordsOf(files.path(sha256), name) : '';
      await insertWords(db, { country, id: randomUUID(), sha256, text: text.slice(0, MOST), now: clock() });
    }
    if (unread.length < AT_ONCE) return;
  }
}

async function wordsOf(path: string, name: string): Promise<string> {
  const text = await readTextApart(path);
  // PostgreSQL keeps no U+0000
  if (text !== '' || !/\.(xlsx|ods|csv)$/i.test(name)) return text.replaceAll('\u0000', ' ');
  const read = await readSheetsApart(name, await readFile(path));
  if (!read.ok) return '';
  return read.sheets
    .map(({ rows }) => rows.map((row) => row.join(' ')).join('\n'))
    .join('\n')
    .replaceAll('\u0000', ' ');
}
