import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../tests/support/database.ts';
import { readingAs } from '../access/reading.ts';
import { publicViewer } from '../access/policy.ts';
import { change } from './change.ts';
import { seqAt } from './queries.ts';
import { verifyLedger } from './verify.ts';

const country = 'XAL';
const author = { person: randomUUID(), organisation: randomUUID() };

describe('the ledger', () => {
  let test: TestDatabase;
  let now = new Date('2026-01-01T10:00:00Z');
  const clock = () => now;
  const organisation = randomUUID();

  const insertCountry = () =>
    change(test.db, { country, verb: 'country.create', author, clock }, async ({ tx, touch, now: at }) => {
      await tx
        .insertInto('country')
        .values({
          country,
          id: randomUUID(),
          names: JSON.stringify({ en: 'Alvera' }),
          languages: ['en'],
          created_at: at,
        })
        .execute();
      await touch('country', []);
      await touch('organisation', [organisation]);
      await tx
        .insertInto('organisation')
        .values({
          country,
          id: organisation,
          slug: 'justice',
          kind: 'ministry',
          names: JSON.stringify({ en: 'Ministry of Justice' }),
          created_at: at,
          suspended_at: null,
          suspension_reason: null,
        })
        .execute();
    });

  const rename = (name: string) =>
    change(test.db, { country, verb: 'organisation.rename', author, clock }, async ({ tx, touch }) => {
      await touch('organisation', [organisation]);
      await tx
        .updateTable('organisation')
        .set({ names: JSON.stringify({ en: name }) })
        .where('id', '=', organisation)
        .execute();
    });

  beforeAll(async () => {
    test = await createTestDatabase();
    await insertCountry();
  });
  afterAll(() => test.drop());

  it('records one entry per change with what stood before and after', async () => {
    now = new Date('2026-02-01T10:00:00Z');
    await rename('Ministry of Law');
    const entry = await test.db
      .selectFrom('ledger')
      .selectAll()
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
    expect(entry).toMatchObject({ seq: 2, verb: 'organisation.rename', ...author });
    const changes = await test.db.selectFrom('ledger_change').selectAll().where('seq', '=', 2).execute();
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      kind: 'organisation',
      record: organisation,
      public: true,
      before: { names: { en: 'Ministry of Justice' } },
      after: { names: { en: 'Ministry of Law' } },
    });
  });

  it('records nothing when nothing changed', async () => {
    await rename('Ministry of Law');
    const { seq } = await test.db.selectFrom('ledger_head').select('seq').executeTakeFirstOrThrow();
    expect(seq).toBe(2);
  });

  it('undoes the change when the work throws', async () => {
    const failing = change(test.db, { country, verb: 'x', author, clock }, async ({ tx, touch }) => {
      await touch('organisation', [organisation]);
      await tx.updateTable('organisation').set({ kind: 'agency' }).execute();
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    const row = await test.db.selectFrom('organisation').select('kind').executeTakeFirstOrThrow();
    expect(row.kind).toBe('ministry');
  });

  it('shows records as they stood on a date', async () => {
    const seq = await seqAt(test.db, country, new Date('2026-01-15T00:00:00Z'));
    const read = (asOf?: number) =>
      readingAs(test.db, publicViewer(country), asOf)
        .selectFrom('organisation')
        .selectAll()
        .executeTakeFirst();
    expect(await read(seq)).toMatchObject({ names: { en: 'Ministry of Justice' }, slug: 'justice' });
    expect(await read()).toMatchObject({ names: { en: 'Ministry of Law' } });
    expect(await read(0)).toBeUndefined();
  });

  it('keeps one chain when changes come at once', async () => {
    now = new Date('2026-03-01T10:00:00Z');
    await Promise.all(Array.from({ length: 8 }, (_, index) => rename(`Name ${index}`)));
    expect(await verifyLedger(test.db, country)).toMatchObject({ entries: 10, faults: [], redacted: 0 });
  });

  it('refuses to edit or delete an entry, and lets content be dropped without breaking the chain', async () => {
    await expect(sql`update ledger set verb = 'other' where seq = 2`.execute(test.db)).rejects.toThrow(
      'never edited',
    );
    await expect(sql`delete from ledger_change`.execute(test.db)).rejects.toThrow('only grows');
    await expect(sql`update ledger_change set after = '{}' where seq = 2`.execute(test.db)).rejects.toThrow(
      'never edited',
    );
    await sql`update ledger_change set before = null, after = null, salt = null where seq = 2`.execute(
      test.db,
    );
    expect(await verifyLedger(test.db, country)).toMatchObject({ entries: 10, faults: [], redacted: 1 });
  });

  it.each([
    ['altered-content', sql`update ledger_change set after = '{"names": {"en": "Other"}}' where seq = 3`],
    ['altered-entry', sql`update ledger set verb = 'other' where seq = 4`],
    ['altered-person', sql`update ledger set person = gen_random_uuid() where seq = 5`],
    ['head-differs', sql`update ledger_head set hash = '\\x00'`],
  ])('finds %s done behind its back', async (code, tampering) => {
    const faults = await test.db
      .transaction()
      .execute(async (tx) => {
        await sql`alter table ledger disable trigger user`.execute(tx);
        await sql`alter table ledger_change disable trigger user`.execute(tx);
        await tampering.execute(tx);
        const report = await verifyLedger(tx, country);
        throw Object.assign(new Error('roll back'), { faults: report.faults });
      })
      .catch((error: { faults?: { code: string }[] }) => error.faults ?? []);
    expect(faults.map((fault) => fault.code)).toContain(code);
  });
});
