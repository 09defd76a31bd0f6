import { Client } from 'pg';
import { SUPERUSER } from './cluster.ts';
import { PORT } from './settings.ts';
import { isErrno } from './start-problem.ts';

/** The role that owns Suivi's database: no superuser, but it may create databases in its own server. */
const ROLE = 'suivi';
const DATABASE = 'suivi';

/** What `pg` needs to connect over the socket. */
export interface EmbeddedConnection {
  /** The directory of the socket. */
  host: string;
  port: number;
  user: string;
  database: string;
  /** Said outright, because PGSSLMODE in the environment would ask for TLS on the socket. */
  ssl: false;
}

export function connectionTo(socketDirectory: string): EmbeddedConnection {
  return { host: socketDirectory, port: PORT, user: ROLE, database: DATABASE, ssl: false };
}

/** The same as one string, for what takes a DATABASE_URL. */
export function connectionString({ host, port, user, database }: EmbeddedConnection): string {
  return `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}&sslmode=disable`;
}

/** Whether connecting failed because role or database are still to be made. */
export function isUnprovisioned(error: unknown): boolean {
  return isErrno(error, INVALID_CATALOG_NAME, INVALID_AUTHORIZATION);
}
const INVALID_CATALOG_NAME = '3D000';
const INVALID_AUTHORIZATION = '28000';

/** Creates Suivi's role and database where missing. Bears repetition, and another process doing the same. */
export async function provision(socketDirectory: string): Promise<void> {
  const client = new Client({ ...connectionTo(socketDirectory), user: SUPERUSER, database: 'postgres' });
  await client.connect();
  try {
    await unlessThere(client.query(`create role ${ROLE} login createdb`));
    await unlessThere(client.query(`create database ${DATABASE} owner ${ROLE}`));
  } finally {
    await client.end();
  }
}

async function unlessThere(creation: Promise<unknown>): Promise<void> {
  try {
    await creation;
  } catch (error) {
    // duplicate_object, duplicate_database, and what two creations at the same moment get instead
    if (!isErrno(error, '42710', '42P04', '23505')) throw error;
  }
}
