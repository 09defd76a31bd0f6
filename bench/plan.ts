/**
 * `node bench/plan.ts [--recommendations N] [--actions N] [--indicators N] [--values N] [--links N] [--updates N]
 * [--seconds N]`: the
 * workspace of a middle-sized country, signed in as its secretariat: how long each list page takes on the server at the
 * median of one visitor's visits, and what it weighs compressed. Beside them the whole of each kind, read at once and sent as
 * JSON, as systems that draw their lists in the browser ask for it. Aims: 50 ms and 40 kB a list page, analytics 150 ms, 500
 * recommendations assigned in 1 s.
 */
import { Agent } from 'node:http';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Pool } from 'pg';
import { addClusters } from '../tests/support/clusters.ts';
import { addVoices } from '../tests/support/voices.ts';
import { createPool } from '../src/database/connection.ts';
import { findRunningDatabase } from '../src/database/embedded/supervisor.ts';
import { milliseconds, printTable, say, whole } from './support/figures.ts';
import { fillPlans } from './support/large-plan.ts';
import { fillRegister } from './support/large-register.ts';
import { ask, measureLatencies } from './support/load.ts';
import { inTemporaryFolder, runSuivi, startSuivi } from './support/programs.ts';
import { post, signIn, text } from './support/visitor.ts';

const { values: given } = parseArgs({
  options: {
    recommendations: { type: 'string', default: '2000' },
    actions: { type: 'string', default: '1000' },
    indicators: { type: 'string', default: '800' },
    values: { type: 'string', default: '4000' },
    links: { type: 'string', default: '12000' },
    updates: { type: 'string', default: '4000' },
    seconds: { type: 'string', default: '3' },
  },
});
const COUNTRY = 'SVN';
const EMAIL = 'secretary@bench.example';
const PASSWORD = 'a long enough password for a bench';
const seconds = Number(given.seconds);
const busy = loadavg()[0] ?? 0;

await inTemporaryFolder(async (folder) => {
  const data = join(folder, 'data');
  const init = ['init', '--country', COUNTRY, '--name', 'Bench', '--languages', 'en,fr,es,ar'];
  const account = ['--email', EMAIL, '--person', 'Secretary', '--password-stdin'];
  await runSuivi([...init, ...account], data, PASSWORD);
  const suivi = await startSuivi(data);
  const connection = findRunningDatabase(data);
  if (!connection) throw new Error('the database of the running Suivi was not found');
  const pool = createPool(connection, () => {});
  try {
    await fill(pool);
    const cookie = await signIn(suivi.url, EMAIL, PASSWORD);
    await measurePages(suivi.url, cookie);
    await measureWholes(pool);
    await assignMany(suivi.url, cookie, pool);
  } finally {
    await pool.end();
    await suivi.stop();
  }
});
say(`load average ${busy.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`);

async function fill(pool: Pool): Promise<void> {
  await fillRegister(pool, COUNTRY, { recommendations: Number(given.recommendations), reviews: 20 });
  await addVoices(pool, COUNTRY);
  await addClusters(pool, COUNTRY);
  await fillPlans(pool, COUNTRY, {
    actions: Number(given.actions),
    indicators: Number(given.indicators),
    values: Number(given.values),
    links: Number(given.links),
    updates: Number(given.updates),
  });
  const { rows } = await pool.query<{ actions: number; links: number; figures: number; updates: number }>(
    `select (select count(*) from action) as actions, (select count(*) from action_link) as links,
      (select count(*) from indicator_figure) as figures, (select count(*) from progress_update) as updates`,
  );
  const [made] = rows;
  say(
    `${given.recommendations} recommendations, ${made?.actions} actions with ${made?.links} links, ` +
      `${given.indicators} indicators with ${made?.figures} figures, ${made?.updates} updates`,
  );
}

async function measurePages(url: string, cookie: string): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  const recommendation = /href="(\/recommendations\/A-[^"?#/]+\/[^"?#/]+)"/.exec(
    await text(url, '/recommendations?thread=planned', cookie),
  )?.[1];
  const pages: [string, string][] = [
    ['recommendations', '/recommendations?thread=planned'],
    ['a recommendation', recommendation ?? '/recommendations'],
    ['assignments', '/assignments'],
    ['plans', '/plans'],
    ['a plan', '/plans/plan-1'],
    ['its actions as a table', '/plans/plan-1/actions'],
    ['its board', '/plans/plan-1/actions?view=board'],
    ['its timeline', '/plans/plan-1/actions?view=timeline'],
    ['an action', '/plans/plan-1/actions/1'],
    ['budgets', '/budgets'],
    ['indicators', '/indicators'],
    ['an indicator', '/indicators/indicator-1'],
    ['updates', '/updates?state=published'],
    ['the inbox', '/inbox'],
    ['calendar', '/calendar'],
    ['partnerships', '/partnerships'],
    ['an organisation', '/organisations/ministry-1'],
    ['analytics', '/analytics'],
    ['actions in trouble', '/analytics/actions?trouble=overdue'],
  ];
  const rows: string[][] = [];
  for (const [name, path] of pages) {
    const html = await ask(url + path, agent, { cookie });
    const { p50, p99 } = await measureLatencies(1, seconds, () => ask(url + path, agent, { cookie }));
    rows.push([name, milliseconds(p50), milliseconds(p99), whole(gzipSync(html).length)]);
  }
  agent.destroy();
  printTable(['page', 'p50', 'p99', 'bytes, gzipped'], rows);
}

/** The plainest way to a list: every row with what hangs on it, in one answer, before anything is drawn. */
async function measureWholes(pool: Pool): Promise<void> {
  const wholes: [string, string][] = [
    ['recommendations', 'select * from recommendation where country = $1'],
    [
      'actions with their links',
      `select a.*, (select jsonb_agg(l) from action_link l where l.country = a.country and l.action = a.id) as links
        from action a where a.country = $1`,
    ],
    [
      'indicators with their figures',
      `select i.*, (select jsonb_agg(to_jsonb(v) || to_jsonb(f)) from indicator_value v join indicator_figure f
          on f.country = v.country and f.indicator_value = v.id where v.country = i.country and v.indicator = i.id)
        as figures from indicator i where i.country = $1`,
    ],
  ];
  const rows: string[][] = [];
  for (const [name, statement] of wholes) {
    const read = async () => JSON.stringify((await pool.query(statement, [COUNTRY])).rows);
    const { length } = gzipSync(await read());
    const { p50, p99 } = await measureLatencies(1, seconds, read);
    rows.push([name, milliseconds(p50), milliseconds(p99), whole(length)]);
  }
  printTable(['all at once as JSON', 'p50', 'p99', 'bytes, gzipped'], rows);
}

/** As a browser does it: what will change is shown, and the form on that page is sent. */
async function assignMany(url: string, cookie: string, pool: Pool): Promise<void> {
  const reviews = await pool.query<{ slug: string }>(
    `select v.slug from review v join recommendation r on r.review = v.id where v.country = $1 group by 1
      order by count(*) desc, 1 limit 5`,
    [COUNTRY],
  );
  const rows: string[][] = [];
  for (const duty of ['supporting', 'lead']) {
    const asked = new URLSearchParams([
      ...reviews.rows.map(({ slug }) => ['review', slug]),
      ['to', 'local-government-3'],
      ['duty', duty],
      ['others', 'leave'],
    ]);
    const shown = performance.now();
    const page = await text(url, `/assignments/new/check?${asked}`, cookie);
    const sent = performance.now();
    const fields = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')],
    );
    const response = await post(url, '/assignments/new', new URLSearchParams(fields), cookie);
    const answered = performance.now();
    const given = /given=(\d+)&ended=\d+/.exec(response.headers.get('location') ?? '')?.[1];
    if (response.status !== 303 || given === undefined)
      throw new Error(`assigning was answered ${response.status}`);
    rows.push([`${given} ${duty}`, milliseconds(sent - shown), milliseconds(answered - sent)]);
  }
  printTable(['assigned in one step', 'shown before', 'assigned'], rows);
}
