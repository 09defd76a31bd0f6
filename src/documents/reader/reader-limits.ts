import type { AskLimits } from './reader-child.ts';
import type { ProcessLimits } from './reader-command.ts';

export interface ReaderLimits extends AskLimits {
  /** Memory for the document, above what Node takes for itself, bytes. */
  memoryBytes: number;
  /** Larger files are refused unread, bytes. */
  fileBytes: number;
}
export const READER_LIMITS: ReaderLimits = {
  timeoutMs: 20_000,
  memoryBytes: 512 * 1024 * 1024,
  fileBytes: 50 * 1024 * 1024,
  outputBytes: 32 * 1024 * 1024,
};

/** Processor time of a pooled reader's whole life, in clocks of one file. One that has not a whole clock left is replaced. */
export const CLOCKS = 3;

/** What the process may take that reads so many files under these limits. */
export function processLimits({ memoryBytes, timeoutMs }: ReaderLimits, clocks = 1): ProcessLimits {
  return { memoryBytes, processorSeconds: Math.ceil((timeoutMs * clocks) / 1000) + 1 };
}
