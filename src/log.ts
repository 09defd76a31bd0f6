import pino, { type Logger } from 'pino';
import type { Config } from './config.ts';

/**
 * Structured lines on standard output, one JSON object each. What is logged is chosen where it is logged: never what
 * people type or upload, never addresses of visitors.
 */
export function createLog(level: Config['logLevel']): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
