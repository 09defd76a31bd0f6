import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { appliedMigrations, migrateTo } from '../../src/database/migrate.ts';
import { migrations } from '../../src/database/migrations/index.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { sandboxCountry } from '../../src/sandbox/people.ts';
import { buildEarlierRelease } from './earlier-release.ts';
import { createExternalDatabase } from './external-database.ts';
import { finish, run, succeed, usePlaces, withDatabase, type Place } from './system.ts';
import { addOrganisation, Visitor } from './visitor.ts';

const places = usePlaces();
const earlier = buildEarlierRelease();
const whyNot = typeof earlier === 'string' ? earlier : null;
afterAll(() => {
  if (typeof earlier !== 'string') earlier.remove();
});

const pages = ['/', '/recommendations', '/reviews', '/reviews/upr-3', '/organisations', '/history', '/about'];

function backupsIn({ data }: Place): string[] {
  const folder = join(data, 'backups');
  return existsSync(folder) ? readdirSync(folder) : [];
}

const countRecommendations = (place: Place) =>
  withDatabase(place, async (db) => {
    const { count } = await db
      .selectFrom('recommendation')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return count;
  });

const verify = (place: Place) => withDatabase(place, (db) => verifyLedger(db, sandboxCountry.code));

describe('an upgrade', () => {
  it.skipIf(whyNot !== null)(
    `from the database of an earlier release keeps all that it held${whyNot ? ` (not here: ${whyNot})` : ''}`,
    { timeout: 120_000 },
    async () => {
      if (typeof earlier === 'string') throw new Error(earlier);
      const place = await places.make();
      const before = await places.start(place, earlier.program);
      const visitor = new Visitor(place.url);
      expect((await visitor.signIn()).status).toBe(303);
      expect((await addOrganisation(visitor, 'Ministry of the Past')).status).toBe(303);
      const recommendations = await countRecommendations(place);
      const ledger = await verify(place);
      expect(recommendations).toBeGreaterThan(100);
      expect(await before.end('SIGTERM')).toBe(0);

      const after = await places.start(place);
      for (const path of pages) expect((await new Visitor(place.url).get(path)).status).toBe(200);
      expect((await new Visitor(place.url).get('/organisations')).text).toContain('Ministry of the Past');
      expect(await countRecommendations(place)).toBe(recommendations);
      expect(await verify(place)).toEqual(ledger);
      expect(await withDatabase(place, appliedMigrations)).toEqual(Object.keys(migrations));
      expect(backupsIn(place)).toHaveLength(earlier.pending.length > 0 ? 1 : 0);
      expect((await visitor.signIn()).status).toBe(303);
      expect((await addOrganisation(visitor, 'Ministry of the Present')).status).toBe(303);
      expect(await after.end('SIGTERM')).toBe(0);
    },
  );

  it(
    'that changes the database makes a backup first, which can be restored',
    { timeout: 120_000 },
    async () => {
      const external = await createExternalDatabase();
      const place = await places.make({ DATABASE_URL: external.url });
      try {
        const names = Object.keys(migrations);
        await migrateTo(external.db, names.slice(0, -1));
        await sql`insert into country (country, id, names, languages, created_at)
        values ('SVN', gen_random_uuid(), '{"en":"Slovenia"}', '{en}', now())`.execute(external.db);
        const system = await places.start(place);
        expect(await appliedMigrations(external.db)).toEqual(names);
        const [backup = ''] = backupsIn(place);
        expect(backup).toContain(names.at(-2));
        expect(system.said()).toContain(join(place.data, 'backups', backup));
        expect((await new Visitor(place.url).get('/')).text).toContain('Slovenia');
        expect(await system.end('SIGTERM')).toBe(0);

        const elsewhere = await places.make();
        await succeed(run(elsewhere, ['restore', join(place.data, 'backups', backup)]));
        const again = await places.start(elsewhere);
        expect(await withDatabase(elsewhere, appliedMigrations)).toEqual(names);
        expect((await new Visitor(elsewhere.url).get('/')).text).toContain('Slovenia');
        expect(await again.end('SIGTERM')).toBe(0);
      } finally {
        await external.drop();
      }
    },
  );
});

describe('a database of a newer release', () => {
  it(
    'is refused in words and left as it was, by the server and by commands',
    { timeout: 60_000 },
    async () => {
      const external = await createExternalDatabase();
      const place = await places.make({ DATABASE_URL: external.url });
      try {
        await migrateTo(external.db, Object.keys(migrations));
        await sql`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2030')`.execute(
          external.db,
        );
        const look = async () => {
          const schemas = await sql`select nspname from pg_namespace order by 1`.execute(external.db);
          const tables = await sql`select schemaname, tablename from pg_tables order by 1, 2`.execute(
            external.db,
          );
          return {
            schemas: schemas.rows,
            tables: tables.rows,
            applied: await appliedMigrations(external.db),
          };
        };
        const before = await look();
        for (const typed of [['serve'], ['ledger', 'verify'], ['sandbox']]) {
          const { code, said } = await finish(run(place, typed));
          expect(code).toBe(1);
          expect(said).toContain('The database was made by a newer release: it has 9999-from-the-future');
          expect(said).toContain('Start the release that made it');
        }
        expect(await look()).toEqual(before);
        expect(backupsIn(place)).toEqual([]);
      } finally {
        await external.drop();
      }
    },
  );
});
