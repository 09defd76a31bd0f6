/** PostgreSQL's codes: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const DISK_FULL = '53100';
const CONNECTION_CLASSES = ['08', '57P', '53300'];
const NETWORK_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT']);

export type Fault = 'database-away' | 'disk-full' | 'bug';

/** What kind of trouble a thrown error is: the database is away, the disk is full, or a bug of ours. */
export function faultOf(error: unknown): Fault {
  const { code, message, syscall, cause } = error as Partial<
    Record<'code' | 'message' | 'syscall' | 'cause', unknown>
  >;
  if (code === DISK_FULL || code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  if (typeof code === 'string') {
    if (CONNECTION_CLASSES.some((start) => code.startsWith(start))) return 'database-away';
    if (NETWORK_CODES.has(code) && (syscall === 'connect' || syscall === 'read' || syscall === 'write'))
      return 'database-away';
  }
  if (
    typeof message === 'string' &&
    /connection (terminated|timeout)|timeout exceeded when trying to connect|is not queryable/i.test(message)
  )
    return 'database-away';
  // Libraries wrap what failed beneath them.
  return cause instanceof Error ? faultOf(cause) : 'bug';
}
