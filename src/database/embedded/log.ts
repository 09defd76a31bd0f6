import type { Logger } from 'pino';

/** The part of the program's logger that the supervisor needs. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;
