import type { ClientConfig } from 'pg';
import { Client } from 'pg';
import { StartProblem } from './start-problem.ts';

/** Both halves of the advisory lock's key; the first is "Suiv" in ASCII. */
const LOCK_KEY = [0x53756976, 1] as const;
/** A killed instance's connection takes the server a moment to notice. */
const PATIENCE_MS = 1000;
const CONNECT_LIMIT_MS = 3000;

export interface InstanceLock {
  /** Resolves when the connection that holds the lock ends without `release`. */
  lost: Promise<void>;
  /** What the server says its version is: 18.4 */
  serverVersion: string;
  release(): Promise<void>;
}

/**
 * Holds the right to be the one Suivi of a database, for as long as this process and its connection live.
 * Throws a StartProblem `already-running` when another one does, and pg's errors when the server cannot be reached.
 */
export async function holdInstanceLock(
  connection: ClientConfig,
  dataDirectory: string,
): Promise<InstanceLock> {
  const client = new Client({
    ...connection,
    application_name: `suivi ${process.pid}`,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
  });
  const lost = new Promise<void>((resolve) => {
    client.once('end', resolve);
    // Without a listener the end of the server would end this process.
    client.on('error', () => resolve());
  });
  await client.connect();
  try {
    await takeLock(client, dataDirectory);
    const { rows } = await client.query<{ version: string }>(
      "select split_part(version(), ' ', 2) as version",
    );
    return { lost, serverVersion: rows[0]?.version ?? '', release: () => client.end() };
  } catch (error) {
    await client.end();
    throw error;
  }
}

async function takeLock(client: Client, dataDirectory: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1, $2) as held', [
      ...LOCK_KEY,
    ]);
    if (rows[0]?.held) return;
    if (Date.now() > deadline) throw await alreadyRunning(client, dataDirectory);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function alreadyRunning(client: Client, dataDirectory: string): Promise<StartProblem> {
  const { rows } = await client.query<{ name: string; since: Date }>(
    `select application_name as name, backend_start as since
       from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and granted and classid::bigint = $1 and objid::bigint = $2`,
    [...LOCK_KEY],
  );
  const holder = rows[0];
  const pid = holder?.name.split(' ')[1];
  return new StartProblem({
    code: 'already-running',
    found:
      `Another Suivi already serves the data directory ${dataDirectory}` +
      (holder ? `: process ${pid}, since ${holder.since.toISOString()}.` : '.'),
    expected: 'Expected one Suivi for each data directory.',
    remedy: `Use the one that runs, stop it${pid ? ` (kill ${pid})` : ''}, or name another data directory in SUIVI_DATA.`,
  });
}
