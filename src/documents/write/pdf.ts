import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Paper } from './paper.ts';

type Answer = { id: number; bytes?: Uint8Array; fault?: string };
type Waiting = { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void };

/** After so long without a paper the thread ends, and gives its memory back, milliseconds. */
const IDLE = 120_000;
/** For one paper, those before it included, milliseconds: a national report takes some two seconds. */
const LONGEST = 60_000;

let thread: { worker: Worker; waiting: Map<number, Waiting>; rest: NodeJS.Timeout | undefined } | undefined;
let count = 0;

/**
 * A paper as PDF: tagged, with its title and language. A thread of its own sets one after the other, so that pages are
 * answered meanwhile; it is started when it is needed. Rejects when the compiler refuses or takes too long, which is a bug.
 */
export async function writePdf(paper: Paper): Promise<Uint8Array> {
  thread ??= startThread();
  const { worker, waiting } = thread;
  clearTimeout(thread.rest);
  const id = ++count;
  let late: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      late = setTimeout(() => endThread(worker, new Error('a paper took too long to set')), LONGEST);
      worker.ref();
      worker.postMessage({ id, paper }, []);
    });
  } finally {
    clearTimeout(late);
    waiting.delete(id);
    if (thread?.worker === worker && waiting.size === 0) {
      worker.unref();
      thread.rest = setTimeout(() => endThread(worker, new Error('idle')), IDLE).unref();
    }
  }
}

function startThread() {
  const worker = new Worker(threadEntry());
  const waiting = new Map<number, Waiting>();
  worker.on('message', ({ id, bytes, fault }: Answer) => {
    const one = waiting.get(id);
    if (bytes) one?.resolve(bytes);
    else one?.reject(new Error(fault));
  });
  worker.on('error', (error) => endThread(worker, error));
  worker.on('exit', () => endThread(worker, new Error('the thread that sets papers has ended')));
  return { worker, waiting, rest: undefined };
}

function endThread(worker: Worker, reason: Error): void {
  if (thread?.worker !== worker) return;
  const { waiting, rest } = thread;
  clearTimeout(rest);
  thread = undefined;
  for (const { reject } of waiting.values()) reject(reason);
  void worker.terminate();
}

/** What the thread runs. In a build all programs lie in one folder; from source Node runs the TypeScript itself. */
function threadEntry(): string {
  const built = fileURLToPath(new URL('./printer.js', import.meta.url));
  return existsSync(built) ? built : fileURLToPath(new URL('./pdf-thread.ts', import.meta.url));
}
