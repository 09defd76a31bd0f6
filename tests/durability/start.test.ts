import { existsSync, readdirSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasClients, inspectPostmaster } from '../../src/database/embedded/postmaster.ts';
import { cluster, killServer, postmasterPid } from '../../src/database/embedded/test-support.ts';
import { createExternalDatabase, type ExternalDatabase } from './external-database.ts';
import { placeWithSandbox } from './made-sandbox.ts';
import { finish, isGone, run, runScript, succeed, until, usePlaces, type Place } from './system.ts';
import { addOrganisation, Visitor } from './visitor.ts';

const places = usePlaces();

/** Runs `serve`, which is to refuse: comes back with its exit code and all it said. */
function refusal(place: Place, settings: Record<string, string>) {
  return finish(run({ ...place, environment: { ...place.environment, ...settings } }, ['serve']));
}

function isQuiet({ data }: Place): boolean {
  if (!existsSync(cluster(data))) return true;
  return inspectPostmaster(cluster(data)).kind === 'absent' && !hasClients(cluster(data));
}

describe('a start with nothing there yet', () => {
  it('lists every wrong setting with what was found and the rule, and makes nothing', async () => {
    const place = await places.make();
    const wrong = {
      HOST: 'not a host',
      PORT: '99999',
      DATABASE_URL: 'mysql://somebody:opensesame@elsewhere/db',
      SUIVI_URL: 'https://follow-up.example.org/path',
      SUIVI_SECRET: 'opensesame',
      LOG_LEVEL: 'loud',
      UPLOAD_LIMIT_MB: '0',
    };
    const { code, said } = await refusal(place, wrong);
    expect(code).toBe(1);
    expect(said).toContain('7 settings are wrong');
    for (const setting of Object.keys(wrong))
      expect(said).toMatch(new RegExp(`${setting}: found .+, expected .+`));
    expect(said).toContain('PORT: found 99999, expected a whole number from 0 to 65535');
    expect(said).not.toContain('opensesame');
    expect(readdirSync(place.data)).toEqual([]);
  });

  it.each([
    ['HOST', '0.0.0.0'],
    ['SUIVI_URL', 'https://follow-up.example.org'],
  ])('refuses the sandbox with %s=%s', async (setting, value) => {
    const place = await places.make();
    const { code, said } = await refusal(place, { [setting]: value });
    expect(code).toBe(1);
    expect(said).toContain(`${setting} is ${value}; leave it unset`);
    expect(isQuiet(place)).toBe(true);
  });

  it('is stopped by Ctrl-C at any moment, and nothing runs on', { timeout: 120_000 }, async () => {
    const place = await places.make();
    for (const milliseconds of [300, 1200]) {
      const system = run(place, ['serve']);
      await sleep(milliseconds);
      process.kill(-system.pid, 'SIGINT');
      const { code, said } = await finish(system);
      // Ctrl-C reaches initdb too, which then clears up after itself.
      const isInitdb = said.includes('The database could not be created');
      expect(isInitdb ? [1] : [0, 'SIGINT']).toContain(code);
      expect(isQuiet(place)).toBe(true);
    }
    const system = await places.start(place);
    expect((await new Visitor(place.url).signIn()).status).toBe(303);
    await system.end('SIGINT');
  });
});

describe('an installation', () => {
  let place: Place;
  beforeAll(async () => {
    place = await placeWithSandbox(places);
  }, 180_000);

  it('says which port is in use, and leaves no server behind', async () => {
    const other = createServer().listen(place.port, '127.0.0.1');
    const { code, said } = await refusal(place, {});
    other.close();
    expect(code).toBe(1);
    expect(said).toContain(`Port ${place.port} on 127.0.0.1 is in use by another program.`);
    expect(isQuiet(place)).toBe(true);
  });

  it('that is a sandbox listens on this machine only, later too', async () => {
    const { code, said } = await refusal(place, { HOST: '0.0.0.0' });
    expect(code).toBe(1);
    expect(said).toContain('HOST is 0.0.0.0');
    expect(isQuiet(place)).toBe(true);
  });

  it(
    'is stopped by Ctrl-C on the terminal of bin/start, with its database',
    { timeout: 30_000 },
    async () => {
      const system = runScript(place, 'bin/start');
      await until(() => system.said().includes('Ctrl-C'), 20_000);
      const postmaster = postmasterPid(place.data);
      process.kill(-system.pid, 'SIGINT');
      expect(await system.ended).toBe(0);
      expect(isGone(postmaster)).toBe(true);
      expect(isQuiet(place)).toBe(true);
    },
  );

  it('is served by one Suivi alone: a second one says who serves it, and changes nothing', async () => {
    const first = await places.start(place);
    const { code, said } = await refusal(place, { PORT: '0' });
    expect(code).toBe(1);
    expect(said).toContain(
      `Another Suivi already serves the data directory ${place.data}: process ${first.pid}`,
    );
    expect((await new Visitor(place.url).get('/')).status).toBe(200);
    expect(await first.end('SIGTERM')).toBe(0);
  });

  it('whose database server is killed says so and comes back by itself', { timeout: 120_000 }, async () => {
    const system = await places.start(place);
    const visitor = new Visitor(place.url);
    expect((await visitor.signIn()).status).toBe(303);
    const done = new AbortController();
    const seen = new Set<string>();
    const asking = [0, 1, 2, 3].map(async (reader) => {
      for (let count = 0; !done.signal.aborted; count += 1) {
        const answer =
          reader === 0
            ? await addOrganisation(visitor, `Ministry ${count}`)
            : await visitor.get(
                ['/', '/recommendations?search=rights', '/administration/people'][reader - 1] ?? '/',
              );
        const isSaid = answer.text.includes('The database cannot be reached');
        seen.add(isSaid ? `${answer.status}, said` : String(answer.status));
      }
    });
    for (let kills = 0; kills < 3; kills += 1) {
      await sleep(600);
      killServer(place.data, kills === 1 ? 'everything' : 'postmaster');
      await until(() => system.said().split('the database server is back').length === kills + 2, 20_000);
    }
    done.abort();
    await Promise.all(asking);
    for (const answer of seen) expect(['200', '303', '503, said']).toContain(answer);
    await until(async () => (await addOrganisation(visitor, 'Ministry of Return')).status === 303, 5_000);
    expect((await visitor.get('/organisations')).text).toContain('Ministry of Return');
    expect(await system.end('SIGTERM')).toBe(0);
    expect(isQuiet(place)).toBe(true);
  });
});

describe('a database elsewhere', () => {
  let external: ExternalDatabase;
  let place: Place;
  beforeAll(async () => {
    external = await createExternalDatabase();
    place = await places.make({ DATABASE_URL: external.url });
  });
  afterAll(() => external.drop());

  it.each([
    ['nobody listens', 'postgresql://somebody:opensesame@127.0.0.1:1/db', 'ECONNREFUSED'],
    ['the name is unknown', 'postgresql://somebody:opensesame@database.invalid/db', 'ENOTFOUND|EAI_AGAIN'],
  ])('that does not answer is named as the trouble: %s', async (_, url, reason) => {
    const { code, said } = await refusal(place, { DATABASE_URL: url });
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`The database cannot be reached \\((${reason})\\)`));
    expect(said).not.toContain('opensesame');
  });

  it('that is no PostgreSQL is named as the trouble too', async () => {
    const other = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, said } = await refusal(place, {
      DATABASE_URL: `postgresql://somebody@127.0.0.1:${port}/db`,
    });
    other.close();
    expect(code).toBe(1);
    expect(said).toContain('The database cannot be reached');
  });

  it('that is empty gets no sandbox, but the way to an installation', async () => {
    const { code, said } = await refusal(place, {});
    expect(code).toBe(1);
    expect(said).toContain('The database is empty');
    expect(said).toContain('bin/suivi init');
    expect(await external.db.selectFrom('country').selectAll().execute()).toEqual([]);
  });

  it('serves an installation, and a lost connection costs no restart', { timeout: 120_000 }, async () => {
    const typed = ['init', '--country', 'SVN', '--name', 'Slovenia', '--languages', 'en,fr'];
    await succeed(run(place, typed));
    const system = await places.start(place);
    const visitor = new Visitor(place.url);
    expect((await visitor.get('/')).status).toBe(200);
    expect(existsSync(join(place.data, 'postgres'))).toBe(false);
    for (let cut = 0; cut < 5; cut += 1) {
      const asking = Promise.all([1, 2, 3, 4].map(() => visitor.get('/organisations?as-of=2024-01-01')));
      await external.cutConnections();
      for (const { status } of await asking) expect([200, 503]).toContain(status);
    }
    // a connection that was cut while nobody used it may not have said so yet
    await vi.waitFor(async () => expect((await visitor.get('/organisations')).status).toBe(200), 10_000);
    expect((await visitor.get('/readyz')).status).toBe(200);
    expect(await system.end('SIGTERM')).toBe(0);
  });
});
