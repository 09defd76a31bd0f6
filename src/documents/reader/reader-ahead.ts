import { readerEntry, startReader, type StartedReader } from './reader-command.ts';
import { CLOCKS, processLimits, READER_LIMITS } from './reader-limits.ts';

/**
 * Starts the first reader of a pool that is made later (`createReaderPool`, with the limits that it has by itself), so
 * that it gets ready while the program loads. A program that never makes the pool may end: the reader ends when its input does.
 */
export function startReaderAhead(): StartedReader {
  return startReader(readerEntry(), processLimits(READER_LIMITS, CLOCKS));
}
