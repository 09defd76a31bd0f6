import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export const project = join(import.meta.dirname, '..', '..');
export const sandboxReport = join(project, 'sandbox', 'A-HRC-90-7.pdf');
const suivi = join(project, 'dist', 'suivi.js');
const bare = join(import.meta.dirname, 'bare.ts');

export type Program = {
  url: string;
  pid: number;
  /** From the start of the process until its first page had arrived. */
  firstPageMs: number;
  /** Ends it as Ctrl-C does, or at once as a lost machine does. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
};

const FIRST_PAGE_WITHIN = 60_000;
const ASK_AGAIN = 5;

/** Starts Suivi as `bin/suivi` does, on a free port of this machine; `data` is its data directory. */
export async function startSuivi(data: string, settings: Record<string, string> = {}): Promise<Program> {
  if (!existsSync(suivi)) throw new Error(`${suivi} was not found. Build it first: node scripts/build.ts`);
  const port = await freePort();
  return start(['--enable-source-maps', suivi, 'serve'], port, '/', {
    SUIVI_DATA: data,
    PORT: String(port),
    ...settings,
  });
}

export async function startBare(body: string, type: string, encoding?: string): Promise<Program> {
  const port = await freePort();
  return start([bare, String(port), body, type, ...(encoding ? [encoding] : [])], port, '/', {});
}

/** Runs a command of Suivi to its end and returns what it printed. */
export async function runSuivi(words: string[], data: string, input = ''): Promise<string> {
  const child = spawn(process.execPath, [suivi, ...words], {
    env: environment({ SUIVI_DATA: data }),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  child.stdin.end(input);
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0)
    throw new Error(`suivi ${words[0]} ended with ${String(code)}: ${Buffer.concat(errors).toString()}`);
  return Buffer.concat(output).toString();
}

/** Runs `work` with a folder of its own under the machine's temporary one, and removes the folder whatever happens. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'suivi-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function start(
  words: string[],
  port: number,
  path: string,
  settings: Record<string, string>,
): Promise<Program> {
  const started = performance.now();
  const child = spawn(process.execPath, words, {
    env: environment(settings),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2_000)));
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url + path))) {
    if (child.exitCode !== null) throw new Error(`${words.join(' ')} ended: ${complaint}`);
    if (performance.now() - started > FIRST_PAGE_WITHIN) {
      child.kill('SIGKILL');
      throw new Error(`${words.join(' ')} showed no page within ${FIRST_PAGE_WITHIN} ms: ${complaint}`);
    }
    await delay(ASK_AGAIN);
  }
  const firstPageMs = performance.now() - started;
  return { url, pid: child.pid as number, firstPageMs, stop: (signal = 'SIGTERM') => stop(child, signal) };
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}

/** Compiled code is kept between runs, as bin/suivi has it kept. */
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, NODE_COMPILE_CACHE: join(project, 'node_modules', '.cache', 'node'), ...settings };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
