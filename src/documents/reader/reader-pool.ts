import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { ReadDocument } from '../document.ts';
import { ReaderChild, type Outcome, type Question } from './reader-child.ts';
import { readerEntry, startReader, type StartedReader } from './reader-command.ts';
import { CLOCKS, processLimits, READER_LIMITS, type ReaderLimits } from './reader-limits.ts';
import { readWith } from './reader-process.ts';

export interface ReaderPool {
  /** Reads a file as soon as a place is free; never rejects. */
  read: (path: string, options?: { name?: string }) => Promise<ReadDocument>;
  /** Ends the readers that wait; one that reads ends with its file. */
  close: () => void;
}
export interface ReaderPoolOptions extends Partial<ReaderLimits> {
  entry?: string;
  /** The first reader, when one has been started ahead (reader-ahead.ts). */
  started?: StartedReader | undefined;
  /** A reader is replaced after so many files. */
  filesPerReader?: number;
}

/** A reader that holds more than this after a file is replaced, bytes: a fresh one that has read a report holds 130 MB. */
const GROWN = 224 * 1024 * 1024;
/**
 * Reads several files at once, one a core unless told otherwise, by processes that are kept for the next file: starting
 * one costs more than a report does. A reader is replaced after any failure, after a number of files, and when it has
 * grown. A file at which a used reader fails is read once more by a new one, within the same clock, so that no file
 * fails for what the one before it did.
 */
export function createReaderPool(
  places: number = availableParallelism(),
  options: ReaderPoolOptions = {},
): ReaderPool {
  const { entry = readerEntry(), started, filesPerReader = 50, ...given } = options;
  const limits: ReaderLimits = { ...READER_LIMITS, ...given };
  const allowed = processLimits(limits, CLOCKS);
  const rested: ReaderChild[] = started ? [new ReaderChild(started, allowed)] : [];
  const enter = createPlaces(Math.max(1, places));
  let isClosed = false;

  const start = (): ReaderChild => new ReaderChild(startReader(entry, allowed), allowed);
  const isFit = (reader: ReaderChild): boolean =>
    !reader.hasEnded &&
    reader.filesRead < filesPerReader &&
    reader.memoryBytes < GROWN &&
    reader.processorMs < limits.timeoutMs * (CLOCKS - 1);
  const keep = (reader: ReaderChild): void => {
    if (isFit(reader) && !isClosed) rested.push(reader);
    else reader.kill();
  };

  const ask = async (question: Question<ReadDocument>): Promise<Outcome<ReadDocument>> => {
    const began = performance.now();
    const reader = rested.pop() ?? start();
    const isUsed = reader.filesRead > 0 || reader.hasEnded;
    const outcome = await reader.ask(question, limits);
    keep(reader);
    const timeoutMs = limits.timeoutMs - (performance.now() - began);
    if (outcome.problem === null || !isUsed || timeoutMs <= 0) return outcome;
    const fresh = start();
    const again = await fresh.ask(question, { ...limits, timeoutMs });
    keep(fresh);
    return again;
  };

  return {
    read: async (path, { name = basename(path) } = {}) => {
      const leave = await enter();
      try {
        return await readWith(path, name, limits, ask);
      } finally {
        leave();
      }
    },
    close: () => {
      isClosed = true;
      for (const reader of rested.splice(0)) reader.kill();
    },
  };
}

/** So many may be inside at once; whoever enters gets the way out. */
function createPlaces(places: number): () => Promise<() => void> {
  const waiting: (() => void)[] = [];
  let free = places;
  // a place that somebody waits for is handed over and never becomes free in between
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return leave;
  };
}
