/**
 * `node bench/digests.ts [--people N] [--recommendations N] [--actions N] [--updates N]`: digests for so many people of a
 * middle-sized country, all due at once: how long until each has arrived at a mail server on this machine, how long pages take
 * meanwhile beside how long they take before, and what memory the server had. Aims: 2,000 digests in 60 s.
 */
import { Agent } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { SMTPServer } from 'smtp-server';
import type { Pool } from 'pg';
import { addVoices } from '../tests/support/voices.ts';
import { createPool } from '../src/database/connection.ts';
import { findRunningDatabase } from '../src/database/embedded/supervisor.ts';
import { megabytes, milliseconds, printTable, say } from './support/figures.ts';
import { fillPlans } from './support/large-plan.ts';
import { fillRegister } from './support/large-register.ts';
import { ask, measureLatencies } from './support/load.ts';
import { residentBytes } from './support/memory.ts';
import { inTemporaryFolder, runSuivi, startSuivi } from './support/programs.ts';
import { signIn } from './support/visitor.ts';

const { values: given } = parseArgs({
  options: {
    people: { type: 'string', default: '2000' },
    recommendations: { type: 'string', default: '2000' },
    actions: { type: 'string', default: '1000' },
    updates: { type: 'string', default: '4000' },
  },
});
const COUNTRY = 'SVN';
const EMAIL = 'secretary@bench.example';
const PASSWORD = 'a long enough password for a bench';
/** How often the digests are looked for, and a little more. */
const LOOKED_FOR = 31_000;
const busy = loadavg()[0] ?? 0;

await inTemporaryFolder(async (folder) => {
  const mail = await startMailServer();
  const data = join(folder, 'data');
  const init = ['init', '--country', COUNTRY, '--name', 'Bench', '--languages', 'en,fr,es,ar'];
  await runSuivi([...init, '--email', EMAIL, '--person', 'Secretary', '--password-stdin'], data, PASSWORD);
  const settings = { SMTP_URL: `smtp://127.0.0.1:${mail.port}`, MAIL_FROM: 'suivi@bench.example' };
  const suivi = await startSuivi(data, settings);
  const connection = findRunningDatabase(data);
  if (!connection) throw new Error('the database of the running Suivi was not found');
  const pool = createPool(connection, () => {});
  const agent = new Agent({ keepAlive: true });
  try {
    await fillRegister(pool, COUNTRY, { recommendations: Number(given.recommendations), reviews: 20 });
    await addVoices(pool, COUNTRY);
    const more = { indicators: 800, values: 4000, links: 12000 };
    await fillPlans(pool, COUNTRY, {
      actions: Number(given.actions),
      updates: Number(given.updates),
      ...more,
    });
    await addPeople(pool, Number(given.people));
    const cookie = await signIn(suivi.url, EMAIL, PASSWORD);
    const pages: [string, () => Promise<unknown>][] = [
      ['the register, public', () => ask(`${suivi.url}/recommendations`, agent)],
      ['actions of a plan, signed in', () => ask(`${suivi.url}/plans/plan-1/actions`, agent, { cookie })],
      ['the inbox', () => ask(`${suivi.url}/inbox`, agent, { cookie })],
    ];
    const before = new Map<string, string[]>();
    for (const [name, page] of pages) {
      await page();
      const { p50, p99 } = await measureLatencies(1, 3, page);
      before.set(name, [milliseconds(p50), milliseconds(p99)]);
    }
    let memory = residentBytes(suivi.pid);
    const resting = memory;
    await pool.query(`update digest_setting set next_at = now() - interval '1 minute' where country = $1`, [
      COUNTRY,
    ]);
    const { rows: queue } = await pool.query<{ count: number }>(
      'select count(*)::int as count from digest_setting where next_at <= now()',
    );
    say(`${queue[0]?.count} digests are due`);
    const waited = performance.now();
    while (mail.received() === 0 && performance.now() - waited < LOOKED_FOR) await delay(20);
    const started = performance.now();
    const meanwhile: string[][] = [];
    const rounds = new Map<string, number[]>(pages.map(([name]) => [name, []]));
    while (mail.received() < Number(given.people) && performance.now() - started < 300_000)
      for (const [name, page] of pages) {
        const asked = performance.now();
        await page();
        rounds.get(name)?.push(performance.now() - asked);
        memory = Math.max(memory, residentBytes(suivi.pid));
      }
    const took = performance.now() - started;
    for (const [name, times] of rounds) {
      const sorted = times.toSorted((a, b) => a - b);
      const at = (share: number) => milliseconds(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
      meanwhile.push([name, ...(before.get(name) ?? []), at(0.5), at(0.99)]);
    }
    say(`${mail.received()} mails had arrived ${milliseconds(took)} after the first`);
    printTable(['page', 'p50 before', 'p99 before', 'p50 meanwhile', 'p99 meanwhile'], meanwhile);
    say(`memory of the server ${megabytes(resting)} before, ${megabytes(memory)} at most`);
  } finally {
    agent.destroy();
    await pool.end();
    await suivi.stop();
    await mail.stop();
  }
});
say(`load average ${busy.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`);

/** Focal points, alternates and signatories of all bodies, with a daily digest each that is not due yet. */
async function addPeople(pool: Pool, people: number): Promise<void> {
  await pool.query(
    `with made as (select n, gen_random_uuid() as person, 'bench-' || n as account from generate_series(1, $2::int) n),
      users as (insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
        select account, 'Person ' || n, account || '@bench.example', true, now(), now() from made),
      people as (insert into person (country, id, account, name, language, created_at)
        select $1, person, account, 'Person ' || n, (array['en', 'fr', 'es', 'ar'])[1 + n % 4], now() from made
        returning id),
      bodies as (select id, row_number() over (order by slug) - 1 as place, count(*) over () as of from organisation
        where country = $1 and kind in ('ministry', 'agency', 'local-government')),
      held as (insert into membership (country, id, person, organisation, role, is_alternate, granted_at)
        select $1, gen_random_uuid(), m.person, b.id, case when m.n % 5 = 0 then 'signatory' else 'focal-point' end,
          m.n % 5 = 1, now() from made m join bodies b on b.place = m.n % b.of)
    insert into digest_setting (country, id, person, frequency, weekday, hour, time_zone, next_at, changed_at)
      select $1, gen_random_uuid(), person, 'daily', 1, 8, 'UTC', now() + interval '1 day', now() from made`,
    [COUNTRY, people],
  );
  await pool.query('analyze');
}

async function startMailServer() {
  let received = 0;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onData(stream, _session, answer) {
      stream.on('end', () => {
        received += 1;
        answer();
      });
      stream.resume();
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server's address is never a pipe's name
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    received: () => received,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
