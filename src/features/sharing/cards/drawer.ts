import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import {
  holdOpen,
  readerFlags,
  underLimits,
  type ProcessLimits,
} from '../../../documents/reader/reader-command.ts';
import { Arrivals, frameOf } from '../../../documents/reader/reader-frames.ts';
import { projectDirectory } from '../../../project.ts';
import type { Card } from './card.ts';
import type { DrawAnswer, DrawRequest } from './drawer-serve.ts';

export type Drawer = {
  /**
   * The card as a PNG; null when it could not be drawn, or when too many wait already. Never rejects. `of` is
   * `fingerprint(card)`.
   */
  draw(card: Card, of: string): Promise<Buffer | null>;
};
export type DrawerLimits = {
  /** For one card, starting the process included, milliseconds. */
  timeoutMs: number;
  /** Cards that may wait; whoever comes then is told to come again. */
  waiting: number;
  /** Drawn cards that are kept, bytes. */
  keptBytes: number;
  /** Cards after which the process is replaced. */
  cardsPerProcess: number;
  /** After so long without a card the process ends, and gives its memory back, milliseconds. */
  idleMs: number;
};

const LIMITS: DrawerLimits = {
  timeoutMs: 8_000,
  waiting: 20,
  keptBytes: 24 * 1024 * 1024,
  cardsPerProcess: 500,
  idleMs: 120_000,
};
/** Over the life of one process. */
const PROCESS: ProcessLimits = { memoryBytes: 256 * 1024 * 1024, processorSeconds: 300 };
/** A card that could not be drawn is not tried again for so long, milliseconds. */
const REST = 60_000;
/** No card of this size is ever drawn: an answer that announces more is none. */
const LARGEST = 4 * 1024 * 1024;

/** What tells cards apart: two that show the same have one. */
export function fingerprint(card: Card): string {
  return createHash('sha256').update(JSON.stringify(card)).digest('base64url').slice(0, 24);
}

/**
 * Draws cards by a process of its own, one at a time, and keeps what was drawn by what it shows: a card that comes again
 * is not drawn again, and one whose record is gone is never asked for.
 */
export function createDrawer(
  log: Pick<Logger, 'error'>,
  options: Partial<DrawerLimits> & { entry?: string } = {},
): Drawer {
  const limits = { ...LIMITS, ...options };
  const entry = options.entry ?? drawerEntry();
  const kept = new LRUCache<string, Buffer>({
    maxSize: limits.keptBytes,
    sizeCalculation: (png, key) => png.length + key.length,
  });
  const failed = new LRUCache<string, true>({ max: 1000, ttl: REST });
  const underway = new Map<string, Promise<Buffer | null>>();
  let line: Promise<unknown> = Promise.resolve();
  let artist: Artist | undefined;
  let rest: NodeJS.Timeout | undefined;

  async function drawNow(card: Card, of: string): Promise<Buffer | null> {
    clearTimeout(rest);
    if (!artist || artist.hasEnded || artist.drawn >= limits.cardsPerProcess) {
      artist?.kill();
      artist = new Artist(entry);
    }
    const outcome = await artist.draw(card, limits.timeoutMs);
    rest = setTimeout(() => artist?.kill(), limits.idleMs).unref();
    if (Buffer.isBuffer(outcome)) {
      kept.set(of, outcome);
      return outcome;
    }
    failed.set(of, true);
    log.error({ reason: outcome }, 'a share card could not be drawn');
    return null;
  }

  return {
    async draw(card, of) {
      const known = kept.get(of) ?? underway.get(of);
      if (known) return known;
      if (failed.has(of) || underway.size >= limits.waiting) return null;
      const drawing = line.then(() => drawNow(card, of)).finally(() => underway.delete(of));
      line = drawing;
      underway.set(of, drawing);
      return drawing;
    },
  };
}

/** One process that draws, asked for one card at a time. A failure ends it: the next card starts another. */
class Artist {
  readonly #child: ChildProcessWithoutNullStreams;
  #arrivals = new Arrivals();
  #answer: DrawAnswer | null = null;
  #asked: { id: string; settle: (outcome: Buffer | string) => void } | null = null;
  #complaint = '';
  hasEnded = false;
  drawn = 0;

  constructor(entry: string) {
    const { program, arguments: words } = drawerCommand(entry);
    this.#child = spawn(program, words, { env: {}, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
    this.#child.on('error', () => this.#end('it could not be started'));
    this.#child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#child.stderr.on('data', (chunk: Buffer) => {
      this.#complaint = (this.#complaint + chunk.toString('latin1')).slice(-2000);
    });
    // one that dies stops listening: its end says why
    this.#child.stdin.on('error', () => {});
    this.#child.on('close', (code, signal) =>
      this.#end(`${signal ?? `exit code ${code}`} ${this.#complaint}`),
    );
    holdOpen(this.#child, false);
  }

  /** A picture, or why there is none; then the process is gone. Never rejects. */
  async draw(card: Card, timeoutMs: number): Promise<Buffer | string> {
    if (this.hasEnded) return 'it has ended';
    const id = randomUUID();
    holdOpen(this.#child, true);
    const drawn = new Promise<Buffer | string>((settle) => {
      this.#asked = { id, settle };
    });
    const clock = setTimeout(() => this.#stop('it took too long'), timeoutMs);
    this.#child.stdin.write(frameOf({ id, card } satisfies DrawRequest));
    const outcome = await drawn;
    clearTimeout(clock);
    holdOpen(this.#child, false);
    return outcome;
  }

  kill(): void {
    this.hasEnded = true;
    this.#child.kill('SIGKILL');
  }

  #receive(chunk: Buffer): void {
    this.#arrivals.add(chunk);
    const { announced } = this.#arrivals;
    if (!this.#answer && announced !== null) {
      if (announced > LARGEST) return this.#stop('it answered at too great length');
      const frame = this.#arrivals.takeFrame();
      this.#answer = frame === null ? null : parseAnswer(frame);
      if (frame !== null && (this.#answer?.id !== this.#asked?.id || (this.#answer?.size ?? 0) > LARGEST))
        return this.#stop('it answered something else');
    }
    const png = this.#answer && this.#arrivals.take(this.#answer.size);
    if (!png) return;
    this.#answer = null;
    this.drawn += 1;
    this.#settle(Buffer.from(png));
  }

  #stop(reason: string): void {
    this.kill();
    this.#settle(reason);
  }

  #end(reason: string): void {
    this.hasEnded = true;
    this.#settle(reason);
  }

  #settle(outcome: Buffer | string): void {
    this.#asked?.settle(outcome);
    this.#asked = null;
  }
}

function parseAnswer(frame: string): DrawAnswer | null {
  try {
    return JSON.parse(frame) as DrawAnswer;
  } catch {
    return null;
  }
}

/** The program that draws. In a build all programs lie in one folder; from source Node runs the TypeScript itself. */
function drawerEntry(): string {
  const built = fileURLToPath(new URL('./drawer.js', import.meta.url));
  return existsSync(built) ? built : fileURLToPath(new URL('./drawer-main.ts', import.meta.url));
}

/** Under limits, and allowed to open the program, its packages and the renderer, which is no JavaScript, and nothing else. */
function drawerCommand(entry: string) {
  const readable = ['dist/*', 'src/*', 'package.json', 'node_modules/*'];
  return underLimits(
    [
      '--permission',
      '--allow-addons',
      ...readable.map((path) => `--allow-fs-read=${join(projectDirectory, path)}`),
      ...readerFlags(PROCESS.memoryBytes),
      entry,
    ],
    PROCESS,
  );
}
