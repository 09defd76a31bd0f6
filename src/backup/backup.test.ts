import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '../database/migrations/index.ts';
import { migrateTo } from '../database/migrate.ts';
import { verifyLedger } from '../ledger/verify.ts';
import { inOrderOfReference } from './catalog.ts';
import { restoreBackup } from './restore-backup.ts';
import {
  addOrganisation,
  clock,
  country,
  createBareStore,
  createTestStore,
  dump,
  fillStore,
  isUntouched,
  type TestStore,
} from './test-support.ts';
import { writeBackup } from './write-backup.ts';

const codesOf = (outcome: { ok: boolean; problems?: readonly { code: string }[] }) =>
  outcome.ok ? 'ok' : outcome.problems?.map(({ code }) => code);

describe('a backup', () => {
  let source: TestStore;
  let sha256: string;
  let path: string;

  beforeAll(async () => {
    source = await createTestStore();
    sha256 = await fillStore(source);
    await sql`insert into auth."user" (id, name, email, email_verified) values ('u', 'Ana', 'a@x', true)`.execute(
      source.db,
    );
    await sql`insert into auth.session (id, expires_at, token, updated_at, user_id)
      values ('s', now(), 'secret-token', now(), 'u')`.execute(source.db);
    path = join(source.directory, 'backup.tar.gz');
    await writeBackup(source, path, { clock });
  });
  afterAll(() => source.drop());

  it('can be read by its owner alone, and nothing is left beside it', async () => {
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(existsSync(`${path}.part`)).toBe(false);
  });

  it('signs nobody in: it holds no session', async () => {
    expect(gunzipSync(await readFile(path)).includes('secret-token')).toBe(false);
  });

  it('is not written over an existing file unless told so', async () => {
    expect(codesOf(await writeBackup(source, path))).toEqual(['backup.exists']);
    expect(codesOf(await writeBackup(source, path, { overwrite: true, clock }))).toBe('ok');
  });

  it.each([
    ['a folder that is not there', 'none/backup.tar.gz', 'backup.noFolder'],
    ['a name below a file', 'backup.tar.gz/backup', 'backup.notWritable'],
  ])('names %s as what stands in its way', async (_, name, code) => {
    expect(codesOf(await writeBackup(source, join(source.directory, name)))).toEqual([code]);
  });

  it('refuses an installation without a country', async () => {
    const empty = await createTestStore();
    expect(codesOf(await writeBackup(empty, join(empty.directory, 'b')))).toEqual(['backup.nothing']);
    await empty.drop();
  });

  it('tells progress that ends at the whole', async () => {
    const told: [number, number][] = [];
    const onProgress = (done: number, total: number) => told.push([done, total]);
    await writeBackup(source, path, { overwrite: true, onProgress, clock });
    expect(told.length).toBeGreaterThan(3);
    for (const [done, total] of told) expect(done).toBeLessThanOrEqual(total);
  });

  it('leaves nothing when the disk is full', async ({ skip }) => {
    const small = join(source.directory, 'small');
    mkdirSync(small);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small]);
    if (mounted.status !== 0) skip('a small file system can be mounted by root only');
    try {
      // random bytes in hex do not shrink below half
      const noise = [...crypto.getRandomValues(new Uint8Array(60_000))]
        .map((byte) => byte.toString(16))
        .join('');
      await source.files.keep(Buffer.from(noise));
      await addUpload(source, Buffer.from(noise));
      expect(codesOf(await writeBackup(source, join(small, 'b'), { clock }))).toEqual(['backup.diskFull']);
      expect(spawnSync('ls', ['-A', small]).stdout.toString()).toBe('');
    } finally {
      spawnSync('umount', [small]);
    }
  });

  it('is written without an uploaded file that is gone from the disk, and says so', async () => {
    const lost = await createTestStore();
    const hash = await fillStore(lost);
    await rm(lost.files.path(hash));
    const target = join(lost.directory, 'b');
    expect(await writeBackup(lost, target)).toMatchObject({
      ok: true,
      value: { files: 0, missingFiles: [hash] },
    });
    const restored = await createBareStore();
    expect(await restoreBackup(restored, target)).toMatchObject({ ok: true, value: { missingFiles: 1 } });
    await Promise.all([lost.drop(), restored.drop()]);
  });

  it('restores every row and file as they were', async () => {
    const fresh = await createBareStore();
    await writeBackup(source, path, { overwrite: true, clock });
    const told: number[] = [];
    const outcome = await restoreBackup(fresh, path, (done, total) => told.push(done / total));
    expect(outcome).toMatchObject({ ok: true, value: { madeAt: clock(), missingFiles: 0 } });
    expect(told.at(-1)).toBe(1);
    expect(await dump(fresh)).toEqual(await dump(source));
    expect((await readFile(fresh.files.path(sha256))).toString()).toBe('the words of a report');
    expect(await verifyLedger(fresh.db, country)).toMatchObject({ faults: [] });
    await addOrganisation(fresh.db, 'education');
    expect(await verifyLedger(fresh.db, country)).toMatchObject({ faults: [] });
    await fresh.drop();
  });

  it('restores into a database that this release has prepared and nobody has used', async () => {
    const prepared = await createTestStore();
    expect(codesOf(await restoreBackup(prepared, path))).toBe('ok');
    expect(await dump(prepared)).toEqual(await dump(source));
    await prepared.drop();
  });

  it('holds one instant although others write meanwhile', async () => {
    const busy = await createTestStore();
    await fillStore(busy);
    const stop = new AbortController();
    let written = 0;
    const writer = (async () => {
      while (!stop.signal.aborted) await addOrganisation(busy.db, `organisation-${(written += 1)}`);
    })();
    const target = join(busy.directory, 'b');
    try {
      for (let round = 0; round < 5; round += 1) {
        expect(codesOf(await writeBackup(busy, target, { overwrite: true }))).toBe('ok');
        const fresh = await createBareStore();
        expect(codesOf(await restoreBackup(fresh, target))).toBe('ok');
        const report = await verifyLedger(fresh.db, country);
        expect(report.faults).toEqual([]);
        const { count } = await fresh.db
          .selectFrom('organisation')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow();
        expect(count).toBe(report.entries - 2);
        await fresh.drop();
      }
    } finally {
      stop.abort();
      await writer;
    }
    await busy.drop();
  });

  it('can be made of an older schema and is upgraded when it is restored', async () => {
    const older = await createBareStore();
    const first = Object.keys(migrations).slice(0, 1);
    await migrateTo(older.db, first);
    const id = crypto.randomUUID();
    await sql`insert into country (country, id, names, languages, created_at)
      values ('XAL', ${id}, '{"en": "Alvera"}', '{en}', now())`.execute(older.db);
    const target = join(older.directory, 'b');
    expect(codesOf(await writeBackup(older, target))).toBe('ok');
    const fresh = await createBareStore();
    expect(codesOf(await restoreBackup(fresh, target))).toBe('ok');
    const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
      fresh.db,
    );
    expect(applied.rows.map(({ name }) => name)).toEqual(Object.keys(migrations));
    await Promise.all([older.drop(), fresh.drop()]);
  });

  describe('is refused and leaves the installation as empty as it was', () => {
    let fresh: TestStore;
    let file: string;

    beforeEach(async () => {
      fresh = await createBareStore();
      file = join(fresh.directory, 'file');
      return () => fresh.drop();
    });

    /** What a restore of this content says, and whether it left a trace. */
    const attempt = async (content: Buffer) => {
      await writeFile(file, content);
      const said = codesOf(await restoreBackup(fresh, file));
      return { said, isUntouched: await isUntouched(fresh), hasFile: await fresh.files.has(sha256) };
    };
    const refusedAs = (...said: string[]) => ({ said, isUntouched: true, hasFile: false });

    it.each([
      ['an empty file', Buffer.alloc(0)],
      ['a PDF', Buffer.from('%PDF-1.7 and more')],
      ['a zip', Buffer.from('PK\u0003\u0004')],
      ['a dump', Buffer.from('PGDMP....')],
      ['some gzipped text', gzipSync('some text\n'.repeat(300))],
      ['some gzipped zeros', gzipSync(Buffer.alloc(4096))],
    ])('when it is %s', async (_, content) => {
      await writeFile(file, content);
      const outcome = await restoreBackup(fresh, file);
      expect(outcome.ok ? null : outcome.problems[0]?.code).toMatch(
        /^restore\.(foreignFile|damaged|truncated)$/,
      );
      expect(await isUntouched(fresh)).toBe(true);
    });

    it('when it breaks off, wherever that is', async () => {
      const whole = await readFile(path);
      for (const share of [0.1, 0.4, 0.7, 0.95, 0.999]) {
        const content = whole.subarray(0, Math.floor(whole.length * share));
        await writeFile(file, content);
        const outcome = await restoreBackup(fresh, file);
        expect(outcome.ok ? null : outcome.problems[0]?.code).toBe('restore.truncated');
        expect(await isUntouched(fresh)).toBe(true);
      }
    });

    it('when a bit of it is flipped, wherever that is', async () => {
      const whole = await readFile(path);
      for (let round = 1; round < 20; round += 1) {
        const at = Math.floor((whole.length * round) / 20);
        const content = Buffer.from(whole);
        content[at] = (content[at] ?? 0) ^ 0x10;
        await writeFile(file, content);
        const outcome = await restoreBackup(fresh, file);
        expect(outcome.ok ? `restored with a bit flipped at ${at}` : outcome.problems[0]?.code).toMatch(
          /^restore\.(damaged|truncated|foreignFile)$/,
        );
        expect(await isUntouched(fresh)).toBe(true);
      }
    });

    // The compression's own checksum is made right again: ours have to find it.
    const altered = async (from: string, to: string): Promise<Buffer> => {
      const archive = gunzipSync(await readFile(path));
      const at = archive.indexOf(from);
      expect(at).toBeGreaterThan(0);
      archive.write(to, at);
      return gzipSync(archive);
    };

    it('when a row was altered', async () => {
      expect(await attempt(await altered('justice', 'custice'))).toEqual(refusedAs('restore.damaged'));
    });

    it('when an uploaded file was altered', async () => {
      expect(await attempt(await altered('the words of', 'the wards of'))).toEqual(
        refusedAs('restore.damaged'),
      );
    });

    it('when a newer release wrote it', async () => {
      const last = Object.keys(migrations).at(-1) ?? '';
      const newer = await altered(`"${last}"`, `"9999${last.slice(4)}"`);
      expect(await attempt(newer)).toEqual(refusedAs('restore.newerRelease'));
    });

    it('when it is of a newer form', async () => {
      const newer = await altered('"formatVersion": 1', '"formatVersion": 2');
      expect(await attempt(newer)).toEqual(refusedAs('restore.newerFormat'));
    });
  });

  it('is refused by an installation that is not empty, which stays as it is', async () => {
    const used = await createTestStore();
    await fillStore(used, 'another file');
    const before = await dump(used);
    expect(codesOf(await restoreBackup(used, path))).toEqual(['restore.notEmpty']);
    expect(await dump(used)).toEqual(before);
    await used.drop();
  });

  it('is refused beside a running Suivi and in a database of something else', async () => {
    const other = await createBareStore();
    expect(codesOf(await restoreBackup({ ...other, isBeside: true }, path))).toEqual(['restore.beside']);
    await sql`create table somebody_elses (id integer)`.execute(other.db);
    expect(codesOf(await restoreBackup(other, path))).toEqual(['restore.foreignDatabase']);
    await other.drop();
  });
});

describe('the order of tables', () => {
  const table = (name: string) => ({ schema: 'public', name, columns: ['id'] });

  it('puts what is referred to first, and lets a table refer to itself', () => {
    const ordered = inOrderOfReference(
      [table('a'), table('b'), table('c')],
      [
        { table: 'public.a', refersTo: 'public.c' },
        { table: 'public.c', refersTo: 'public.b' },
        { table: 'public.b', refersTo: 'public.b' },
      ],
    );
    expect(ordered.map(({ name }) => name)).toEqual(['b', 'c', 'a']);
  });

  it('refuses a circle', () => {
    const references = [
      { table: 'public.a', refersTo: 'public.b' },
      { table: 'public.b', refersTo: 'public.a' },
    ];
    expect(() => inOrderOfReference([table('a'), table('b')], references)).toThrow('circle');
  });
});

async function addUpload(store: TestStore, bytes: Buffer): Promise<void> {
  const sha256 = await store.files.keep(bytes);
  await sql`insert into source_file (country, id, sha256, name, media_type, bytes, recorded_at)
    values (${country}, gen_random_uuid(), ${sha256}, 'noise', 'text/plain', ${bytes.length}, now())`.execute(
    store.db,
  );
}
