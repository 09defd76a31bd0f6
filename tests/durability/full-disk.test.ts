import { randomBytes } from 'node:crypto';
import { afterAll, expect, it } from 'vitest';
import { sandboxCountry } from '../../src/sandbox/people.ts';
import { mountSmallDisk } from './small-disk.ts';
import { freePort, placeAt, run, succeed, until, untilServing, type System } from './system.ts';
import { addOrganisation, uploadForm, Visitor, type Answer } from './visitor.ts';

/** Room for a new database with its first write-ahead log, and little more. */
const disk = await mountSmallDisk(180);
const whyNot = typeof disk === 'string' ? disk : null;
const systems: System[] = [];
afterAll(async () => {
  for (const system of systems) {
    await system.end('SIGTERM');
    await system.killNode();
  }
  if (typeof disk !== 'string') await disk.remove();
}, 60_000);

const NUMBER = /The number to name is ([0-9a-f]{12})\./;
const FULL = 'The server has no room left';
const MAX_WRITES = 2_000;

it.skipIf(whyNot !== null)(
  `a full disk refuses what would not be kept, loses nothing, and needs no more than room${whyNot ? ` (${whyNot})` : ''}`,
  { timeout: 90_000 },
  async () => {
    if (typeof disk === 'string') throw new Error(disk);
    const place = { ...placeAt(disk.path, await freePort()), prefix: disk.prefix };
    const start = async () => {
      const system = run(place, ['serve']);
      systems.push(system);
      await untilServing(system);
      return system;
    };
    const verify = async () => {
      const said = await succeed(run(place, ['ledger', 'verify', '--json']));
      return JSON.parse(said) as { country: string; entries: number; faults: unknown[] };
    };
    const expectFull = async (answer: Answer, system: System) => {
      expect(answer.status).toBe(507);
      expect(answer.text).toContain(FULL);
      const number = NUMBER.exec(answer.text)?.[1] ?? 'no number on the page';
      await until(() => system.said().includes(`"id":"${number}","fault":"disk-full"`), 2_000);
    };

    const system = await start();
    const visitor = new Visitor(place.url);
    expect((await visitor.signIn()).status).toBe(303);
    disk.shell('cat /dev/zero >"$1/filler" 2>/dev/null', disk.path);

    // What fits into pages that are there already is kept as ever; the first that needs another page is refused.
    const acknowledged: string[] = [];
    let refused: Answer | undefined;
    for (let count = 0; !refused && count < MAX_WRITES; count += 1) {
      const answer = await addOrganisation(visitor, `Ministry ${count}`);
      if (answer.status === 303) acknowledged.push(`Ministry ${count}`);
      else refused = answer;
    }
    if (!refused) throw new Error('the disk never filled');
    await expectFull(refused, system);

    const upload = uploadForm(
      'report.pdf',
      new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(1e6)])),
    );
    await expectFull(await visitor.post('/imports', upload), system);
    expect(disk.shell('find "$1/files" -name "*.part"', disk.path)).toBe('');
    expect((await visitor.get('/organisations')).status).toBe(200);
    expect((await visitor.get('/recommendations')).status).toBe(200);
    const whileFull = await verify();
    expect(whileFull).toMatchObject({ country: sandboxCountry.code, faults: [] });

    disk.shell('rm "$1/filler"', disk.path);
    await until(async () => (await addOrganisation(visitor, 'Ministry of Room')).status === 303, 20_000);
    const reader = new Visitor(place.url);
    const after = await reader.get('/organisations');
    for (const name of [...acknowledged, 'Ministry of Room']) expect(after.text).toContain(name);
    expect(after.text).not.toContain(`Ministry ${acknowledged.length}<`);
    expect((await verify()).entries).toBe(whileFull.entries + 1);
    expect(await system.end('SIGTERM')).toBe(0);

    const again = await start();
    expect((await reader.get('/organisations')).text).toBe(after.text);
    expect(await again.end('SIGTERM')).toBe(0);
  },
);
