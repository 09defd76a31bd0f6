import { Migrator, type Migration } from 'kysely/migration';
import { sql } from 'kysely';
import type { Database } from './connection.ts';
import { migrations } from './migrations/index.ts';

/** The database was made by a newer release than this one. */
export class NewerDatabase extends Error {
  readonly unknown: readonly string[];
  constructor(unknown: readonly string[]) {
    super(
      `The database was made by a newer release: it has ${unknown.join(', ')}, which this release does not know. ` +
        'Start the release that made it, or restore a backup of this release into an empty installation.',
    );
    this.name = 'NewerDatabase';
    this.unknown = unknown;
  }
}

/** Names of the migrations that a database has had, oldest first; none for an empty database. */
export async function appliedMigrations(db: Database): Promise<string[]> {
  const { rows } = await sql<{
    there: boolean;
  }>`select to_regclass('public.kysely_migration') is not null as there`.execute(db);
  if (!rows[0]?.there) return [];
  const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return applied.rows.map(({ name }) => name);
}

/**
 * Brings a database to this release, under an advisory lock that a second process waits for; each run is one
 * transaction. `beforeChange` runs first when there is something to change in a database that holds data: it makes the
 * backup. Returns the names applied now. Throws NewerDatabase for a database of a newer release.
 */
export async function migrate(
  db: Database,
  beforeChange: (applied: string[]) => Promise<void>,
): Promise<string[]> {
  const applied = await appliedMigrations(db);
  const unknown = applied.filter((name) => !(name in migrations));
  if (unknown.length > 0) throw new NewerDatabase(unknown);
  const pending = Object.keys(migrations).filter((name) => !applied.includes(name));
  if (pending.length === 0) return [];
  if (applied.length > 0) await beforeChange(applied);
  await run(db, migrations);
  return pending;
}

/** Brings an empty database to the state that a backup was made in, so that its rows fit. */
export async function migrateTo(db: Database, names: readonly string[]): Promise<void> {
  await run(db, Object.fromEntries(Object.entries(migrations).filter(([name]) => names.includes(name))));
}

async function run(db: Database, wanted: Record<string, Migration>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => wanted } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
