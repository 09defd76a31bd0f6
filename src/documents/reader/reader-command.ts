import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { Socket } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a reader's process may take, over all the files that it reads. */
export interface ProcessLimits {
  /** Memory for documents, above what Node takes for itself. */
  memoryBytes: number;
  processorSeconds: number;
}
export interface Command {
  program: string;
  arguments: string[];
}

const MEGABYTE = 1024 * 1024;
/** Node 24 reserves 512 MB of address space for code, which counts as data although hardly any of it is ever used. */
const RESERVED_BY_NODE = 640 * MEGABYTE;

/** The program that reads. In a build all programs lie in one folder; from source Node runs the TypeScript itself. */
export function readerEntry(): string {
  const built = fileURLToPath(new URL('./reader.js', import.meta.url));
  return existsSync(built) ? built : fileURLToPath(new URL('./reader-main.ts', import.meta.url));
}

/** A reader's process that has been started and not yet been asked. */
export type StartedReader = ChildProcessWithoutNullStreams;

export function startReader(entry: string, limits: ProcessLimits): StartedReader {
  const command = readerCommand(entry, limits);
  const reader = spawn(command.program, command.arguments, {
    env: {},
    stdio: ['pipe', 'pipe', 'pipe'],
    // A Ctrl-C on our terminal reaches its whole process group, and would fail a document that is read well.
    detached: true,
  });
  // whoever asks it sees that it has no process
  reader.on('error', () => {});
  holdOpen(reader, false);
  return reader;
}

/** A reader that waits must not keep the program from ending; one that reads must. */
export function holdOpen(reader: StartedReader, hold: boolean): void {
  const { stdin, stdout, stderr } = reader;
  const pipes = [stdin, stdout, stderr].filter((stream) => stream instanceof Socket);
  for (const held of [reader, ...pipes]) {
    if (hold) held.ref();
    else held.unref();
  }
}

/** How a reader is started under its limits, allowed to open the program's own files and nothing else. */
export function readerCommand(entry: string, limits: ProcessLimits): Command {
  const node = [
    '--permission',
    ...readableFor(entry).map((allowed) => `--allow-fs-read=${allowed}`),
    ...readerFlags(limits.memoryBytes),
    entry,
  ];
  return underLimits(node, limits);
}

/** How Node is started with these arguments, under limits where the machine can set them. */
export function underLimits(node: string[], limits: ProcessLimits): Command {
  // looked for rather than tried: starting it to see costs as much as a page of a report
  prlimit ??= findPrlimit();
  if (prlimit === null) return { program: process.execPath, arguments: node };
  const limit = [
    `--data=${limits.memoryBytes + RESERVED_BY_NODE}`,
    `--cpu=${limits.processorSeconds}:${limits.processorSeconds + 1}`,
    '--core=0',
    '--',
  ];
  return { program: prlimit, arguments: [...limit, process.execPath, ...node] };
}

/** What V8 is told. Code that was kept by a build is of use only under the same flags. */
export function readerFlags(memoryBytes: number): string[] {
  return [
    // source that is made at run time is what an attack through a font or a pattern would need
    '--disallow-code-generation-from-strings',
    `--max-old-space-size=${Math.floor(memoryBytes / MEGABYTE)}`,
  ];
}

function readableFor(entry: string): string[] {
  if (!entry.endsWith('.ts')) return [`${dirname(entry)}/*`];
  const at = entry.lastIndexOf('/src/');
  const project = at < 0 ? dirname(entry) : entry.slice(0, at);
  return [`${project}/src/*`, `${project}/*.json`, `${project}/node_modules/*`];
}

let prlimit: string | null | undefined;

/**
 * `prlimit` belongs to util-linux, which some containers and every other system lack. Without it V8's own limit still
 * bounds the heap, but not typed arrays (a 1.5 MB PDF was seen to take 3.2 GB), so the clock is what stops such a file.
 */
function findPrlimit(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, 'prlimit')).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
