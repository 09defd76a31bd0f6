/**
 * `node bench/import.ts [FILE]`: what importing one Working Group report costs; the sandbox's own unless a file is
 * given. Reading it apart and here, beside taking its plain text out with unpdf; then the whole way through the web,
 * as a secretariat goes it: upload, reading, confirming.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { extractText } from 'unpdf';
import type { ReadDocument } from '../src/documents/document.ts';
import { readDocument } from '../src/documents/read-document.ts';
import { readFileApart } from '../src/documents/reader/reader-process.ts';
import { median, megabytes, milliseconds, printTable, ratio, say } from './support/figures.ts';
import { peakOfChildren } from './support/memory.ts';
import { inTemporaryFolder, project, runSuivi, sandboxReport, startSuivi } from './support/programs.ts';
import { post, signIn, text } from './support/visitor.ts';

const TIMES = 5;
const POLL = 10;
const file = process.argv[2] ?? sandboxReport;
const bytes = await readFile(file);

// The text of the file, which is the least that a reader has to do: once cold, then warm.
const plainCold = await timed(plainText);
const plain = await repeated(plainText);
const here = await repeated(() => readDocument({ name: basename(file), bytes: new Uint8Array(bytes) }));
const entry = join(project, 'dist', 'reader.js');
let read: ReadDocument | undefined;
const apart = await repeated(async () => {
  read = await readFileApart(file, { entry });
});
const peak = await peakOfChildren(() => readFileApart(file, { entry }));
if (!read || read.recommendations.length === 0) throw new Error(`${basename(file)} was not read as a report`);
const whole = await throughTheWeb(read);

const row = (name: string, figure: number) => [name, milliseconds(figure), ratio(figure, plain)];
say(
  `${basename(file)}: ${Math.round(bytes.length / 1000)} kB, ${read.recommendations.length} recommendations`,
);
printTable(
  ['step', 'median', 'ratio to the plain text'],
  [
    row('baseline: plain text with unpdf, first time in a process', plainCold),
    row('baseline: plain text with unpdf', plain),
    row('reading in the same process', here),
    row('reading apart, in a process with limits', apart),
    row('upload answered', median(whole.uploads)),
    row('upload to review screen', median(whole.reviews)),
    row('confirm', median(whole.confirms)),
    row('whole: upload, reading, confirm', median(whole.wholes)),
  ],
);
say(`medians of ${TIMES}, the most memory that the reader had: ${megabytes(peak)}`);
say(`command: node bench/import.ts${process.argv[2] ? ' FILE' : ''}`);

async function plainText(): Promise<void> {
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  if (text.length === 0) throw new Error('no text');
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The median of five, in milliseconds. */
async function repeated(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) times.push(await timed(work));
  return median(times);
}

/** Imports the report five times into a new installation, under a symbol and a cycle of its own each time. */
async function throughTheWeb(reading: ReadDocument) {
  const figures = {
    uploads: [] as number[],
    reviews: [] as number[],
    confirms: [] as number[],
    wholes: [] as number[],
  };
  await inTemporaryFolder(async (folder) => {
    const data = join(folder, 'data');
    const [email, password] = ['bench@example.org', 'seven slow herons cross'];
    const country = reading.country ?? 'AND';
    const words = ['init', '--country', country, '--name', country, '--languages', 'en', '--email', email];
    await runSuivi([...words, '--password-stdin'], data, password);
    const suivi = await startSuivi(data);
    const { url } = suivi;
    try {
      const cookie = await signIn(url, email, password);
      for (let cycle = 1; cycle <= TIMES; cycle++) {
        const started = performance.now();
        const form = new FormData();
        form.set('file', new Blob([new Uint8Array(bytes)]), basename(file));
        const uploaded = await post(url, '/imports', form, cookie);
        figures.uploads.push(performance.now() - started);
        const path = uploaded.headers.get('location');
        if (uploaded.status !== 303 || !path) throw new Error(`uploading was answered ${uploaded.status}`);
        const version = await untilRead(url, path, cookie);
        const isRead = performance.now();
        figures.reviews.push(isRead - started);
        const fields = {
          version,
          cycle: String(cycle),
          symbol: `A/HRC/${cycle}/1`,
          session: '1',
          heldOn: '2024-05-01',
          issuedOn: '2024-07-01',
        };
        const confirmed = await post(url, `${path}/confirm`, new URLSearchParams(fields), cookie);
        if (confirmed.status !== 303) throw new Error(`confirming was answered ${confirmed.status}`);
        figures.confirms.push(performance.now() - isRead);
        figures.wholes.push(performance.now() - started);
      }
    } finally {
      await suivi.stop();
    }
  });
  return figures;
}

/** Asks for the import's page until it is the review screen; returns the version that its form carries. */
async function untilRead(url: string, path: string, cookie: string): Promise<string> {
  for (;;) {
    const page = await text(url, path, cookie);
    const version = /name="version"[^>]*value="(\d+)"|value="(\d+)"[^>]*name="version"/.exec(page);
    if (version) return (version[1] ?? version[2]) as string;
    await delay(POLL);
  }
}
