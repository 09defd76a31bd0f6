import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
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

/** How a reader is started under its limits, allowed to open the program's own files and nothing else. */
export function readerCommand(entry: string, limits: ProcessLimits): Command {
  const node = [
    '--permission',
    ...readableFor(entry).map((allowed) => `--allow-fs-read=${allowed}`),
    // source that is made at run time is what an attack through a font or a pattern would need
    '--disallow-code-generation-from-strings',
    `--max-old-space-size=${Math.floor(limits.memoryBytes / MEGABYTE)}`,
    entry,
  ];
  if (!hasPrlimit()) return { program: process.execPath, arguments: node };
  const limit = [
    `--data=${limits.memoryBytes + RESERVED_BY_NODE}`,
    `--cpu=${limits.processorSeconds}:${limits.processorSeconds + 1}`,
    '--core=0',
    '--',
  ];
  return { program: 'prlimit', arguments: [...limit, process.execPath, ...node] };
}

function readableFor(entry: string): string[] {
  if (!entry.endsWith('.ts')) return [`${dirname(entry)}/*`];
  const at = entry.lastIndexOf('/src/');
  const project = at < 0 ? dirname(entry) : entry.slice(0, at);
  return [`${project}/src/*`, `${project}/*.json`, `${project}/node_modules/*`];
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
