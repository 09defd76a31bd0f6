/**
 * `node bench/offline.ts [--rows N]`: an organisation takes so many duties along as a spreadsheet and as a page, fills in
 * every row, brings the spreadsheet back and applies it: how long each step takes, how large the files are, and the most
 * memory that the server held. Aims for 2,000 rows: out under 1 s; in, checked and compared, under 3 s.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Pool } from 'pg';
import { createPool } from '../src/database/connection.ts';
import { findRunningDatabase } from '../src/database/embedded/supervisor.ts';
import { milliseconds, printTable, say, whole } from './support/figures.ts';
import { fillRegister } from './support/large-register.ts';
import { inTemporaryFolder, runSuivi, startSuivi } from './support/programs.ts';
import { post, signIn } from './support/visitor.ts';

const { values: given } = parseArgs({ options: { rows: { type: 'string', default: '2000' } } });
const COUNTRY = 'SVN';
const EMAIL = 'focal@bench.example';
const PASSWORD = 'a long enough password for a bench';
const busy = loadavg()[0] ?? 0;

await inTemporaryFolder(async (folder) => {
  const data = join(folder, 'data');
  const init = ['init', '--country', COUNTRY, '--name', 'Bench', '--languages', 'en,fr,es,ar'];
  const account = ['--email', EMAIL, '--person', 'Focal point', '--password-stdin'];
  await runSuivi([...init, ...account], data, PASSWORD);
  const suivi = await startSuivi(data);
  const connection = findRunningDatabase(data);
  if (!connection) throw new Error('the database of the running Suivi was not found');
  const pool = createPool(connection, () => {});
  try {
    const slug = await fill(pool);
    const cookie = await signIn(suivi.url, EMAIL, PASSWORD);
    await measure(suivi.url, `/organisations/${slug}/offline`, cookie);
    say(`the server held at most ${whole(Math.round(peakOf(suivi.pid) / 1024))} MB`);
  } finally {
    await pool.end();
    await suivi.stop();
  }
});
say(`load average ${busy.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`);

/** Gives one organisation every duty; comes back with its address. */
async function fill(pool: Pool): Promise<string> {
  await fillRegister(pool, COUNTRY, { recommendations: Number(given.rows), reviews: 20 });
  await pool.query(
    `insert into membership (country, id, person, organisation, role, granted_at)
      select country, gen_random_uuid(), person, organisation, 'focal-point', now() from membership where country = $1 limit 1`,
    [COUNTRY],
  );
  const { rows } = await pool.query<{ id: string; slug: string }>(
    `select o.id, o.slug from organisation o join membership m on m.country = o.country and m.organisation = o.id
      where m.country = $1 limit 1`,
    [COUNTRY],
  );
  const [organisation] = rows;
  await pool.query(
    `insert into assignment (country, id, recommendation, organisation, duty, public, recorded_at)
      select country, gen_random_uuid(), id, $2, 'supporting', public, now() from recommendation where country = $1
      limit $3`,
    [COUNTRY, organisation?.id, given.rows],
  );
  return organisation?.slug ?? '';
}

async function measure(url: string, home: string, cookie: string): Promise<void> {
  const rows: string[][] = [];
  const take = async (path: string) => {
    const begun = performance.now();
    const response = await fetch(url + path, { headers: { cookie } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (!response.ok) throw new Error(`${path} was answered ${response.status}`);
    return { bytes, took: performance.now() - begun };
  };
  await take(home);
  const page = await take(`${home}.html`);
  rows.push(['page taken', milliseconds(page.took), whole(page.bytes.length)]);
  const sheet = await take(`${home}.xlsx`);
  rows.push(['spreadsheet taken', milliseconds(sheet.took), whole(sheet.bytes.length)]);
  const bytes = await filled(sheet.bytes);

  const begun = performance.now();
  const form = new FormData();
  form.append('file', new File([new Uint8Array(bytes)], 'filled.xlsx'));
  const address = (await post(url, home, form, cookie)).headers.get('location') ?? '';
  const read = performance.now();
  const review = await take(address);
  rows.push(['brought and read', milliseconds(read - begun), whole(bytes.length)]);
  rows.push(['compared and shown', milliseconds(review.took), whole(review.bytes.length)]);
  const version = /name="version" value="([^"]+)"/.exec(new TextDecoder().decode(review.bytes))?.[1] ?? '';
  const sent = performance.now();
  const applied = await post(url, `${address}/apply`, new URLSearchParams({ version }), cookie);
  const to = applied.headers.get('location') ?? '';
  if (!to.includes(`drafts=${given.rows}`)) throw new Error(`applying was answered ${applied.status} ${to}`);
  rows.push(['applied', milliseconds(performance.now() - sent), '']);
  printTable([`${given.rows} rows`, 'took', 'bytes'], rows);
}

/** The workbook with something said in each of its rows. */
async function filled(bytes: Uint8Array): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  const [first, about] = sheets.map(({ rows }) => rows);
  const [headings = [], ...others] = first ?? [];
  const put = { From: '2026-01-01', Until: '2026-06-30', 'What was done': '', 'What changed for people': '' };
  const rows = others.map((row, at) => {
    const cells = [...row];
    for (const [heading, text] of Object.entries(put))
      cells[headings.indexOf(heading)] =
        text || `${heading} in row ${at}. ${'Said in a sentence. '.repeat(10)}`;
    return cells;
  });
  return writeXlsx({
    sheets: [
      { name: 'a', rows: [headings, ...rows] },
      { name: 'b', rows: about ?? [] },
    ],
  });
}

/** The most memory that a process has held, in kB (proc(5), VmHWM). */
function peakOf(pid: number | undefined): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
}
