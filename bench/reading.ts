/**
 * `node bench/reading.ts FILE...`: what reading Working Group reports costs, one by one and all in one command, measured
 * from outside as somebody at the command line has it. Beside it, from the same run, the least that a reader has to do:
 * the plain text of the same files with unpdf in one process, and with pdftotext where that is installed.
 */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { extractText } from 'unpdf';
import { median, megabytes, milliseconds, printTable, ratio, say } from './support/figures.ts';
import { peakOfChildren, peakOfChildrenTogether } from './support/memory.ts';
import { project } from './support/programs.ts';

/** What is asked of the reader. */
const AIMS = { medianMs: 500, allMs: 20_000, bytes: 300_000_000 };
const TIMES = 3;

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('Name the reports to read: node bench/reading.ts FILE...');
const [loadBefore = 0] = loadavg();
const suivi = join(project, 'bin', 'suivi');
const read = (names: readonly string[]): Promise<void> => run(suivi, ['read', ...names, '--json']);

// builds what is missing, and fills the caches of the file system
await read(files.slice(0, 1));
const hasPdftotext = await isInstalled('pdftotext');

const plain = await eachTimed(plainText);
const pdftotext = hasPdftotext ? await eachTimed((file) => run('pdftotext', [file, '-'])) : null;
const single = await eachTimed((file) => read([file]));

const allPlain = sum(await eachTimed(plainText));
const allPdftotext = hasPdftotext ? sum(await eachTimed((file) => run('pdftotext', [file, '-']))) : null;
const all: number[] = [];
for (let time = 0; time < TIMES; time++) all.push(await timed(() => read(files)));

let together = 0;
const largest = await peakOfChildren(async () => {
  together = await peakOfChildrenTogether(() => read(files));
});

const row = (name: string, figure: number, baseline: number, aim = '') => [
  name,
  milliseconds(figure),
  ratio(figure, baseline),
  aim,
];
const isMet = (figure: number, aim: number): string => (figure < aim ? 'met' : 'missed');
printTable(
  [`${files.length} reports`, 'time', 'ratio to plain text', 'aim'],
  [
    row('baseline: plain text with unpdf, in one process, median of a report', median(plain), median(plain)),
    ...(pdftotext
      ? [row('baseline: pdftotext, a process each, median of a report', median(pdftotext), median(plain))]
      : []),
    row(
      '`bin/suivi read FILE --json`, median of a report',
      median(single),
      median(plain),
      `under ${milliseconds(AIMS.medianMs)}: ${isMet(median(single), AIMS.medianMs)}`,
    ),
    row('the slowest report', Math.max(...single), median(plain)),
    row('baseline: plain text with unpdf, all in one process', allPlain, allPlain),
    ...(allPdftotext === null
      ? []
      : [row('baseline: pdftotext, all, one after the other', allPdftotext, allPlain)]),
    row(
      '`bin/suivi read FILE... --json`, all in one command',
      median(all),
      allPlain,
      `under ${milliseconds(AIMS.allMs)}: ${isMet(median(all), AIMS.allMs)}`,
    ),
  ],
);
say('');
printTable(
  ['memory, all in one command', 'most', 'aim'],
  [
    ['one process', megabytes(largest), `under ${megabytes(AIMS.bytes)}: ${isMet(largest, AIMS.bytes)}`],
    [
      'all its processes together',
      megabytes(together),
      `under ${megabytes(AIMS.bytes)}: ${isMet(together, AIMS.bytes)}`,
    ],
  ],
);
const [loadAfter = 0] = loadavg();
say(
  `${availableParallelism()} cores; all in one command: median of ${TIMES}; load average ${loadBefore.toFixed(1)} to ${loadAfter.toFixed(1)}`,
);
say('command: node bench/reading.ts FILE...');

async function plainText(file: string): Promise<void> {
  const { text } = await extractText(new Uint8Array(await readFile(file)), { mergePages: true });
  if (text.length === 0) throw new Error(`${file} has no text`);
}

async function eachTimed(work: (file: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const file of files) times.push(await timed(() => work(file)));
  return times;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Runs a command to its end; what it prints is read and thrown away. */
async function run(command: string, words: readonly string[]): Promise<void> {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.resume();
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${command} ended with ${String(code)}`);
}

async function isInstalled(command: string): Promise<boolean> {
  try {
    await run(command, ['-v']);
    return true;
  } catch {
    return false;
  }
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
