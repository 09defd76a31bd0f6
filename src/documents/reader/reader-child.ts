import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Problem } from '../document.ts';
import { problems } from '../problems.ts';
import { holdOpen, type ProcessLimits, type StartedReader } from './reader-command.ts';
import { Arrivals, frameOf, type ReaderRequest } from './reader-frames.ts';

export interface AskLimits {
  timeoutMs: number;
  /** What the reader may answer, bytes. */
  outputBytes: number;
}
/** What the reader said of one file, or why it said nothing. */
export type Outcome<Content> = { content: Content; problem: null } | { content: null; problem: Problem };
export interface Question<Content> extends Pick<ReaderRequest, 'name' | 'part'> {
  bytes: Uint8Array;
  /** What was asked for, or null when the answer is something else. */
  accept: (answer: unknown) => Content | null;
}
interface Asked {
  id: string;
  limits: AskLimits;
  /** Whether it was an answer to the question. */
  take: (answer: unknown) => boolean;
  fail: (problem: Problem) => void;
}

const readerAnswer = z.object({
  id: z.string(),
  content: z.unknown(),
  memoryBytes: z.number(),
  processorMs: z.number(),
});
/** The end of what a dying process says, for the reason. */
const LONGEST_COMPLAINT = 8000;

/** One reader's process, asked for one file at a time. A failure ends it: whoever asks next starts another. */
export class ReaderChild {
  readonly #child: StartedReader;
  readonly #limits: ProcessLimits;
  #arrivals = new Arrivals();
  #complaint = '';
  #hasEnded = false;
  #asked: Asked | null = null;
  #stopped: Problem | null = null;
  filesRead = 0;
  /** As of the last answer. */
  memoryBytes = 0;
  processorMs = 0;

  constructor(started: StartedReader, limits: ProcessLimits) {
    this.#limits = limits;
    this.#child = started;
    if (started.pid === undefined) this.#stopped = problems.readerFailed('it could not be started');
    this.#hasEnded = started.pid === undefined || started.exitCode !== null || started.signalCode !== null;
    this.#child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk));
    this.#child.stderr.on('data', (chunk: Buffer) => {
      this.#complaint = (this.#complaint + chunk.toString('latin1')).slice(-LONGEST_COMPLAINT);
    });
    // a reader that dies stops listening: its end says why
    this.#child.stdin.on('error', () => {});
    this.#child.on('close', () => this.#end(this.#stopped ?? this.#problemOfExit()));
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Never rejects. A problem means that the process is gone. */
  async ask<Content>(question: Question<Content>, limits: AskLimits): Promise<Outcome<Content>> {
    const { bytes, accept, ...request } = question;
    if (this.#hasEnded) return { content: null, problem: this.#stopped ?? this.#problemOfExit() };
    const id = randomUUID();
    holdOpen(this.#child, true);
    const answered = new Promise<Outcome<Content>>((resolve) => {
      const take = (answer: unknown): boolean => {
        const content = accept(answer);
        if (content !== null) resolve({ content, problem: null });
        return content !== null;
      };
      this.#asked = { id, limits, take, fail: (problem) => resolve({ content: null, problem }) };
    });
    const clock = setTimeout(() => this.#stop(problems.timedOut(limits.timeoutMs / 1000)), limits.timeoutMs);
    this.#child.stdin.write(frameOf({ ...request, id, size: bytes.length }));
    this.#child.stdin.write(bytes);
    const outcome = await answered;
    clearTimeout(clock);
    holdOpen(this.#child, false);
    return outcome;
  }

  /** Ends the process, whatever it does. */
  kill(): void {
    this.#hasEnded = true;
    this.#child.kill('SIGKILL');
  }

  #receive(chunk: Buffer): void {
    const asked = this.#asked;
    if (!asked) return this.#stop(problems.readerFailed('it answered without being asked'));
    this.#arrivals.add(chunk);
    const { announced } = this.#arrivals;
    if (announced !== null && announced > asked.limits.outputBytes)
      return this.#stop(problems.tooLarge(announced, asked.limits.outputBytes));
    const frame = this.#arrivals.takeFrame();
    if (frame === null) return;
    const answer = parseAnswer(frame);
    if (answer?.id !== asked.id || !asked.take(answer.content))
      return this.#stop(problems.readerFailed('unreadable answer'));
    this.#asked = null;
    this.filesRead += 1;
    this.memoryBytes = answer.memoryBytes;
    this.processorMs = answer.processorMs;
  }

  #stop(problem: Problem): void {
    this.#stopped ??= problem;
    this.kill();
  }

  #end(problem: Problem): void {
    this.#hasEnded = true;
    this.#asked?.fail(problem);
    this.#asked = null;
  }

  #problemOfExit(): Problem {
    const { exitCode, signalCode } = this.#child;
    if (signalCode === 'SIGXCPU') return problems.timedOut(this.#limits.processorSeconds);
    if (OUT_OF_MEMORY.test(this.#complaint) || signalCode === 'SIGTRAP' || signalCode === 'SIGABRT')
      return problems.outOfMemory(Math.round(this.#limits.memoryBytes / 1024 / 1024));
    if (exitCode === 0) return problems.readerFailed('unreadable answer');
    return problems.readerFailed(signalCode ?? `exit code ${exitCode}`);
  }
}

/** Node dies of memory in several ways: V8 aborts, `new` throws, or an array buffer is refused. */
const OUT_OF_MEMORY =
  /heap out of memory|allocation failed|bad_alloc|out of memory|ENOMEM|Cannot allocate memory/iu;

function parseAnswer(frame: string): z.infer<typeof readerAnswer> | null {
  try {
    return readerAnswer.parse(JSON.parse(frame));
  } catch {
    return null;
  }
}
