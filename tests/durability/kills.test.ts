import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { killServer } from '../../src/database/embedded/test-support.ts';
import { verifyLedger } from '../../src/ledger/verify.ts';
import { projectDirectory } from '../../src/project.ts';
import { isSandboxWhole } from '../../src/sandbox/build.ts';
import { sandboxDocuments } from '../../src/sandbox/documents.ts';
import { sandboxCountry, sandboxOrganisations, sandboxPeople } from '../../src/sandbox/people.ts';
import { placeWithSandbox } from './made-sandbox.ts';
import { run, until, usePlaces, withDatabase, type Place, type System } from './system.ts';
import { addOrganisation, uploadForm, Visitor } from './visitor.ts';

const places = usePlaces();
const KILLS = 10;
const WRITERS = 3;
const country = sandboxCountry.code;

// Which dies first decides what is left behind: a server that goes on, processes without a postmaster, or nothing.
const ORDERS = [
  async (system: System) => {
    await Promise.all([killDatabase(system.place), system.killNode()]);
  },
  async (system: System) => {
    await killDatabase(system.place);
    await system.killNode();
  },
  async (system: System) => {
    await system.killNode();
    await killDatabase(system.place);
  },
];

async function killDatabase({ data }: Place): Promise<void> {
  killServer(data, 'everything');
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('killing everything', () => {
  it(
    `${KILLS} times while forms are sent loses nothing that was acknowledged`,
    { timeout: 240_000 },
    async () => {
      const place = await placeWithSandbox(places);
      const visitor = new Visitor(place.url);
      const random = seeded(20_261_123);
      const acknowledged: string[] = [];
      const refused = new Set<number>();
      for (let kill = 0; kill < KILLS; kill += 1) {
        const system = await places.start(place);
        if (kill === 0) await visitor.signIn();
        const killed = new AbortController();
        const writing = Array.from({ length: WRITERS }, async (_, writer) => {
          for (let count = 0; !killed.signal.aborted; count += 1) {
            const name = `Ministry ${kill} ${writer} ${count}`;
            const answer = await addOrganisation(visitor, name).catch(() => null);
            if (!answer) continue;
            // What is refused while the server goes down is refused in words; only 303 promises anything.
            if (answer.status === 303) acknowledged.push(name);
            else refused.add(answer.status);
          }
        });
        // However slow the machine is, the kill falls among writes.
        const enough = acknowledged.length + WRITERS;
        await until(() => acknowledged.length >= enough, 30_000);
        await sleep(random() * 150);
        await ORDERS[Math.floor(random() * ORDERS.length)]?.(system);
        killed.abort();
        await Promise.all(writing);
      }

      const system = await places.start(place);
      const kept = await withDatabase(place, async (db) => {
        const rows = await db.selectFrom('organisation').select(['id', 'names']).execute();
        const recorded = await db
          .selectFrom('ledger_change')
          .select('record')
          .where('kind', '=', 'organisation')
          .execute();
        const report = await verifyLedger(db, country);
        return { rows, recorded: new Set(recorded.map(({ record }) => record)), report };
      });
      refused.delete(503);
      expect([...refused]).toEqual([]);
      const names = new Set(kept.rows.map(({ names }) => (names as { en: string }).en));
      expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS * WRITERS);
      expect(acknowledged.filter((name) => !names.has(name))).toEqual([]);
      expect(kept.rows.filter(({ id }) => !kept.recorded.has(id))).toEqual([]);
      expect(kept.report.faults).toEqual([]);
      expect((await visitor.get('/administration/organisations')).status).toBe(200);
      expect(await system.end('SIGTERM')).toBe(0);
    },
  );

  it('while the sandbox is made leaves one that the next start completes', { timeout: 480_000 }, async () => {
    const place = await places.make();
    // Each start gets further: among people who have no password yet, documents read but not published, the plan's indicators.
    for (const entries of [25, 60, 240]) {
      const system = run(place, ['serve']);
      await until(async () => {
        const made = await withDatabase(place, (db) =>
          db.selectFrom('ledger').select('seq').orderBy('seq', 'desc').executeTakeFirst(),
        ).catch(() => undefined);
        return (made?.seq ?? 0) >= entries;
      }, 60_000);
      await system.killNode();
      await killDatabase(place);
    }
    const system = await places.start(place);
    const made = await withDatabase(place, async (db) => ({
      organisations: await db.selectFrom('organisation').selectAll().execute(),
      people: await db.selectFrom('person').selectAll().execute(),
      memberships: await db.selectFrom('membership').selectAll().execute(),
      reviews: await db.selectFrom('review').selectAll().execute(),
      imports: await db.selectFrom('import').select('state').execute(),
      isWhole: await isSandboxWhole({ db, country }),
      report: await verifyLedger(db, country),
    }));
    expect(made.organisations).toHaveLength(sandboxOrganisations.length);
    expect(made.people).toHaveLength(sandboxPeople.length);
    expect(made.memberships).toHaveLength(sandboxPeople.flatMap(({ roles }) => roles).length);
    const slugs = [...new Set(sandboxDocuments.map(({ review }) => review))];
    expect(made.reviews.map(({ slug }) => slug).sort()).toEqual(slugs.sort());
    expect(made.isWhole).toBe(true);
    expect(new Set(made.imports.map(({ state }) => state))).toEqual(new Set(['confirmed']));
    expect(made.report.faults).toEqual([]);
    expect((await new Visitor(place.url).signIn()).status).toBe(303);
    await system.end('SIGTERM');
  });
});

describe('killing node alone', () => {
  it('while a document is read lets the next start read it', { timeout: 480_000 }, async () => {
    const place = await placeWithSandbox(places);
    const first = await places.start(place);
    const visitor = new Visitor(place.url);
    await visitor.signIn();
    const bytes = readFileSync(join(projectDirectory, 'sandbox', 'A-HRC-90-7.pdf'));
    const sent = await visitor.post('/imports', uploadForm('report.pdf', new Uint8Array(bytes)));
    expect(sent.status).toBe(303);
    const id = sent.to?.split('/').at(-1) ?? '';
    const stateNow = () =>
      withDatabase(place, async (db) => {
        const row = await db.selectFrom('import').select('state').where('id', '=', id).executeTakeFirst();
        return row?.state;
      });
    await until(async () => (await stateNow()) === 'reading', 5_000);
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    expect(await stateNow()).toBe('reading');

    const second = await places.start(place);
    await until(async () => (await stateNow()) === 'review', 20_000);
    expect((await visitor.get(`/imports/${id}`)).status).toBe(200);
    expect(await second.end('SIGTERM')).toBe(0);
  });
});
