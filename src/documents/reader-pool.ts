import { availableParallelism } from 'node:os';
import type { ReadDocument } from './document.ts';
import { readFileApart, type ReadApartOptions } from './reader-process.ts';

export interface ReaderPool {
  /** Reads a file as soon as a place is free; never rejects. */
  read: (path: string, options?: ReadApartOptions) => Promise<ReadDocument>;
}

/** Reads several files at once, each in a process of its own, one a core unless told otherwise. */
export function createReaderPool(
  places: number = availableParallelism(),
  defaults: ReadApartOptions = {},
): ReaderPool {
  const waiting: (() => void)[] = [];
  let free = Math.max(1, places);
  const enter = async (): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  // a place that somebody waits for is handed over and never becomes free in between
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    read: async (path, options = {}) => {
      await enter();
      try {
        return await readFileApart(path, { ...defaults, ...options });
      } finally {
        leave();
      }
    },
  };
}
