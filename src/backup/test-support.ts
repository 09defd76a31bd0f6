import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import { createTestDatabase, dropDatabase } from '../../tests/support/database.ts';
import { createDatabase, createPool, type Database } from '../database/connection.ts';
import { createFileStore } from '../files/file-store.ts';
import { change } from '../ledger/change.ts';
import type { Store } from '../store.ts';
import { readTables } from './catalog.ts';
import { tableName } from './format.ts';

export const country = 'XAL';
export const clock = () => new Date('2026-05-01T12:00:00Z');
const author = { person: randomUUID(), organisation: randomUUID() };

export type TestStore = Pick<Store, 'pool' | 'db' | 'files' | 'isBeside'> & {
  directory: string;
  drop: () => Promise<void>;
};

/** A migrated database and a file store of its own. */
export async function createTestStore(): Promise<TestStore> {
  const test = await createTestDatabase();
  return storeOver(test.pool, test.db, () => test.drop());
}

/** A database in which nothing has ever been made, as `restore` finds it in a new data folder. */
export async function createBareStore(): Promise<TestStore> {
  const connection = inject('connection');
  const name = `bare_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client(connection);
  await admin.connect();
  await admin.query(`create database ${name} template template0`);
  await admin.end();
  const pool = createPool({ ...connection, database: name }, () => {});
  return storeOver(pool, createDatabase(pool), async () => {
    await pool.end();
    await dropDatabase(connection, name);
  });
}

function storeOver(pool: pg.Pool, db: Database, dropDatabase: () => Promise<void>): TestStore {
  const directory = mkdtempSync(join(tmpdir(), 'suivi-backup-'));
  return {
    pool,
    db,
    files: createFileStore(join(directory, 'files')),
    isBeside: false,
    directory,
    async drop() {
      await dropDatabase();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A country with organisations whose names hold what COPY has to escape, and an uploaded file; returns its hash. */
export async function fillStore(store: TestStore, content = 'the words of a report'): Promise<string> {
  const sha256 = await store.files.keep(Buffer.from(content));
  await change(store.db, { country, verb: 'country.create', author, clock }, async ({ tx, touch, now }) => {
    const id = randomUUID();
    await touch('country', [id]);
    await tx
      .insertInto('country')
      .values({
        country,
        id,
        names: JSON.stringify({ en: 'Alvera' }),
        languages: ['en', 'ar'],
        created_at: now,
      })
      .execute();
  });
  await change(store.db, { country, verb: 'file.keep', author, clock }, async ({ tx, touch, now }) => {
    const id = randomUUID();
    await touch('source_file', [id]);
    await tx
      .insertInto('source_file')
      .values({
        country,
        id,
        sha256,
        name: 'report\twith\na \\ and ألفيرا.pdf',
        media_type: 'application/pdf',
        bytes: content.length,
        recorded_at: now,
      })
      .execute();
  });
  for (const slug of ['justice', 'health']) await addOrganisation(store.db, slug);
  return sha256;
}

/** One change with its entry in the ledger. */
export async function addOrganisation(db: Database, slug: string): Promise<void> {
  await change(db, { country, verb: 'organisation.create', author, clock }, async ({ tx, touch, now }) => {
    const id = randomUUID();
    await touch('organisation', [id]);
    await tx
      .insertInto('organisation')
      .values({
        country,
        id,
        slug,
        kind: 'ministry',
        names: JSON.stringify({ en: `${slug} "quoted"` }),
        created_at: now,
        suspended_at: null,
        suspension_reason: null,
      })
      .execute();
  });
}

/** Every row of every table that a backup holds, as text in order. */
export async function dump(store: TestStore): Promise<Record<string, string[]>> {
  const client = await store.pool.connect();
  try {
    const all: Record<string, string[]> = {};
    for (const table of await readTables(client)) {
      const { rows } = await client.query<{ row: string }>(
        `select t::text as row from ${tableName({ ...table, name: `"${table.name}"` })} t order by 1`,
      );
      all[tableName(table)] = rows.map(({ row }) => row);
    }
    return all;
  } finally {
    client.release();
  }
}

/** Whether a store is as it was before anything: no tables. */
export async function isUntouched(store: TestStore): Promise<boolean> {
  const { rows } = await sql<{ tables: number }>`
    select count(*) as tables from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'auth')`.execute(store.db);
  return rows[0]?.tables === 0;
}
