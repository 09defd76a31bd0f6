import { closeSync, openSync } from 'node:fs';
import type { ServerUser } from './server-user.ts';
import { canUse } from './server-user.ts';

/** A directory as the server's account reaches it. */
export interface ServerDirectory {
  /** The path to tell the server. */
  path: string;
  /** To be handed to spawn as the fourth entry of stdio (descriptor 3 of the child). */
  stdio: number | 'ignore';
  close(): void;
}

/**
 * Makes a directory reachable for the server's account. Under root the data may lie below a private folder (a clone
 * in /root): the server, which is another user, could not walk the path. It then gets the opened directory itself, as
 * descriptor 3, and the path /proc/self/fd/3, which leads there without passing the folders above. The server inherits
 * the descriptor to all its processes and works with relative paths once it is up.
 *
 * So the database is always in the data directory: moving or copying that directory, stopped, moves or copies all.
 */
export function openForServer(directory: string, user: ServerUser): ServerDirectory {
  if (canUse(user, directory)) return { path: directory, stdio: 'ignore', close: () => {} };
  return openByDescriptor(directory);
}

/** Always the opened directory itself: what is removed or renamed meanwhile cannot be made again under its name. */
export function openByDescriptor(directory: string): ServerDirectory {
  const descriptor = openSync(directory, 'r');
  return { path: '/proc/self/fd/3', stdio: descriptor, close: () => closeSync(descriptor) };
}
