import { CompiledQuery } from 'kysely';
import type { Pool } from 'pg';
import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { InTransaction } from '../database/connection.ts';

/** A kind of work that is done after the page has been answered. Its data are ids, so that it bears repetition. */
export type JobKind<Data extends object> = {
  name: string;
  handler: (data: Data) => Promise<void>;
  /** How often it is tried again after a failure; the pauses grow. */
  retries: number;
  /** How many of them are done at the same time; while there are as many, no pause is made between them. */
  together?: number;
};

export type Jobs = {
  define<Data extends object>(kind: JobKind<Data>): Promise<void>;
  /** Queues work in the caller's transaction: it exists if and only if the change that asks for it does. */
  send(tx: InTransaction, name: string, data: object): Promise<void>;
  /** Looks for work at once instead of at the next poll; called after the transaction that sent it. */
  wake(): void;
  stop(): Promise<void>;
};

/** Seconds without a sign of life after which a job of a killed process is given to another. */
const HEARTBEAT = 10;

/**
 * Jobs in PostgreSQL through pg-boss, in its own schema `pgboss`. With `work: false` they are only queued, for the
 * server that runs beside or starts later.
 */
export async function startJobs(pool: Pool, log: Logger, { work }: { work: boolean }): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => pool.query(text, values as unknown[]) },
    schema: 'pgboss',
    schedule: false,
    supervise: work,
  });
  boss.on('error', (error) => log.error({ error: error.message }, 'queue'));
  await boss.start();
  const workers: string[] = [];
  return {
    async define({ name, handler, retries, together = 1 }) {
      await boss.createQueue(name, {
        retryLimit: retries,
        retryDelay: 5,
        retryBackoff: true,
        heartbeatSeconds: HEARTBEAT,
        expireInSeconds: 15 * 60,
      });
      if (!work) return;
      const once = async ({ id, data }: { id: string; data: unknown }) => {
        try {
          await handler(data as Parameters<typeof handler>[0]);
          return { id, status: 'completed' as const };
        } catch (error) {
          const { name: kind, stack } = error as Error;
          const frames = stack?.split('\n').filter((line) => line.trimStart().startsWith('at '));
          log.error({ job: id, queue: name, kind, stack: frames?.join('\n') }, 'job failed');
          return { id, status: 'failed' as const };
        }
      };
      const options = {
        pollingIntervalSeconds: 1,
        batchSize: together,
        burstWhenBatchFull: together > 1,
        // one that fails does not have the others done again
        perJobResults: true as const,
      };
      const worker = await boss.work(name, options, (jobs) => Promise.all(jobs.map(once)));
      workers.push(worker);
    },
    async send(tx, name, data) {
      const db = {
        executeSql: async (text: string, values?: unknown[]) => {
          const { rows } = await tx.executeQuery(CompiledQuery.raw(text, values));
          return { rows };
        },
      };
      await boss.send(name, data, { db });
    },
    wake() {
      for (const worker of workers) boss.notifyWorker(worker);
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}
