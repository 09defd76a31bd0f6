import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { emptyDocument, readDocument, type Problem, type ReadDocument } from './document.ts';
import { problems } from './problems.ts';

export interface ReaderLimits {
  timeoutMs: number;
  /** Memory for the document, above what Node takes for itself, bytes. */
  memoryBytes: number;
  /** Larger files are refused unread, bytes. */
  fileBytes: number;
  /** What the reader may answer, bytes. */
  outputBytes: number;
}
export const READER_LIMITS: ReaderLimits = {
  timeoutMs: 20_000,
  memoryBytes: 512 * 1024 * 1024,
  fileBytes: 50 * 1024 * 1024,
  outputBytes: 32 * 1024 * 1024,
};

const MEGABYTE = 1024 * 1024;
/** Node 24 reserves 512 MB of address space for code, which counts as data although hardly any of it is ever used. */
const RESERVED_BY_NODE = 640 * MEGABYTE;

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
 * a clock, no environment, and permission to open nothing but the file and the program. Never rejects: a crash, a
 * timeout or exhausted memory is a document of kind `unknown` whose one problem says so.
 */
export async function readFileApart(path: string, options: ReadApartOptions = {}): Promise<ReadDocument> {
  const { name = basename(path), entry = readerEntry(), isEntered = false, ...given } = options;
  const limits = { ...READER_LIMITS, ...given };
  try {
    const file = await realpath(path);
    const { size } = await stat(file);
    if (size > limits.fileBytes) return await failed(file, name, problems.tooLarge(size, limits.fileBytes));
    const command = readerCommand(entry, file, name, limits);
    if (isEntered) command.arguments.push('entered');
    const outcome = await run(command, limits);
    const document = outcome.problem === null ? parseAnswer(outcome.output) : null;
    return (
      document ?? (await failed(file, name, outcome.problem ?? problems.readerFailed('unreadable answer')))
    );
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return { ...emptyDocument(name, EMPTY_DIGEST), problems: [problems.readerFailed(reason)] };
  }
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
  const { entry = readerEntry(), ...given } = options;
  const limits = { ...READER_LIMITS, ...given };
  try {
    const command = readerCommand(entry, await realpath(path), 'page', limits);
    const outcome = await run({ ...command, arguments: [...command.arguments, String(page)] }, limits);
    return outcome.problem === null ? z.array(z.string()).parse(JSON.parse(outcome.output)) : [];
  } catch {
    return [];
  }
}

/** All the words of a file, read apart like the document itself; empty when there are none. Never rejects. */
export async function readTextApart(path: string): Promise<string> {
  try {
    const command = readerCommand(readerEntry(), await realpath(path), 'text', READER_LIMITS);
    command.arguments.push('text');
    const outcome = await run(command, READER_LIMITS);
    return outcome.problem === null ? z.string().parse(JSON.parse(outcome.output)) : '';
  } catch {
    return '';
  }
}

const EMPTY_DIGEST = createHash('sha256').digest('hex');

/** In a build both programs lie in one folder; from source Node runs the TypeScript itself. */
function readerEntry(): string {
  const built = fileURLToPath(new URL('./reader.js', import.meta.url));
  return existsSync(built) ? built : fileURLToPath(new URL('./reader-main.ts', import.meta.url));
}

interface Command {
  program: string;
  arguments: string[];
}

function readerCommand(entry: string, file: string, name: string, limits: ReaderLimits): Command {
  const isSource = entry.endsWith('.ts');
  const readable = isSource
    ? [`${projectOf(entry)}/src/*`, `${projectOf(entry)}/*.json`, `${projectOf(entry)}/node_modules/*`]
    : [`${dirname(entry)}/*`];
  const node = [
    '--permission',
    ...[...readable, file].map((allowed) => `--allow-fs-read=${allowed}`),
    `--max-old-space-size=${Math.floor(limits.memoryBytes / MEGABYTE)}`,
    entry,
    file,
    name,
  ];
  if (!hasPrlimit()) return { program: process.execPath, arguments: node };
  const seconds = Math.ceil(limits.timeoutMs / 1000) + 1;
  const limit = [
    `--data=${limits.memoryBytes + RESERVED_BY_NODE}`,
    `--cpu=${seconds}:${seconds + 1}`,
    '--core=0',
    '--',
  ];
  return { program: 'prlimit', arguments: [...limit, process.execPath, ...node] };
}

function projectOf(entry: string): string {
  const at = entry.lastIndexOf('/src/');
  return at < 0 ? dirname(entry) : entry.slice(0, at);
}

let prlimitFound: boolean | null = null;

/**
 * `prlimit` belongs to util-linux, which some containers and every other system lack. Without it V8's own limit still
 * bounds the heap, but not typed arrays (a 1.5 MB PDF was seen to take 3.2 GB), so the clock is what stops such a file.
 */
function hasPrlimit(): boolean {
  prlimitFound ??= spawnSync('prlimit', ['--version'], { stdio: 'ignore' }).status === 0;
  return prlimitFound;
}

interface Outcome {
  output: string;
  problem: Problem | null;
}

function run(command: Command, limits: ReaderLimits): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command.program, command.arguments, {
      env: {},
      stdio: ['ignore', 'pipe', 'pipe'],
      // A Ctrl-C on our terminal reaches its whole process group, and would fail a document that is read well.
      detached: true,
    });
    const output: Buffer[] = [];
    let length = 0;
    let complaint = '';
    let stopped: Problem | null = null;
    const stop = (problem: Problem): void => {
      stopped ??= problem;
      child.kill('SIGKILL');
    };
    const clock = setTimeout(() => stop(problems.timedOut(limits.timeoutMs / 1000)), limits.timeoutMs);
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limits.outputBytes) stop(problems.tooLarge(length, limits.outputBytes));
      else output.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('latin1')).slice(-8000);
    });
    const finish = (problem: Problem | null): void => {
      clearTimeout(clock);
      resolve({ output: problem === null ? Buffer.concat(output).toString('utf8') : '', problem });
    };
    child.on('error', () => finish(problems.readerFailed('it could not be started')));
    child.on('close', () => finish(stopped ?? problemOfExit(child, complaint, limits)));
  });
}

const OUT_OF_MEMORY =
  /heap out of memory|allocation failed|bad_alloc|out of memory|ENOMEM|Cannot allocate memory/iu;

/** Node dies of memory in several ways: V8 aborts, `new` throws, or an array buffer is refused. */
function problemOfExit(child: ChildProcess, complaint: string, limits: ReaderLimits): Problem | null {
  const { exitCode, signalCode } = child;
  if (exitCode === 0) return null;
  if (signalCode === 'SIGXCPU') return problems.timedOut(limits.timeoutMs / 1000);
  const ofMemory = OUT_OF_MEMORY.test(complaint) || signalCode === 'SIGTRAP' || signalCode === 'SIGABRT';
  if (ofMemory) return problems.outOfMemory(Math.round(limits.memoryBytes / MEGABYTE));
  return problems.readerFailed(signalCode ?? `exit code ${exitCode}`);
}

function parseAnswer(output: string): ReadDocument | null {
  try {
    return readDocument.parse(JSON.parse(output));
  } catch {
    return null;
  }
}

async function failed(file: string, name: string, problem: Problem): Promise<ReadDocument> {
  return { ...emptyDocument(name, await digestOf(file)), problems: [problem] };
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
