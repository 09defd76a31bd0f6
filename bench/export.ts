/**
 * `node bench/export.ts [--data FOLDER] [--size N]`: downloads of the whole register, 100,000 recommendations in invented
 * words: how long each format takes, how large it is, and how far the server's memory grows while it is made and sent.
 * Beside it, in the same run, the same rows straight out of PostgreSQL with COPY as csv. FOLDER is kept for the next run.
 */
import { loadavg } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { to as copyTo } from 'pg-copy-streams';
import { megabytes, milliseconds, printTable, say, whole } from './support/figures.ts';
import { withLargeRegister, type LargeInstallation } from './support/large-installation.ts';
import { residentBytes } from './support/memory.ts';
import { text } from './support/visitor.ts';

const { values: given } = parseArgs({
  options: { data: { type: 'string' }, size: { type: 'string', default: '100000' } },
});
const size = Number(given.size);
const LOOK_EVERY = 20;

const busy = loadavg()[0] ?? 0;
await withLargeRegister({ data: given.data, recommendations: size, reviews: 500 }, run);

async function run({ suivi, pool }: LargeInstallation): Promise<void> {
  // What any visitor brings into memory is no cost of a download: the index and the small things of a first answer.
  await text(suivi.url, '/recommendations');
  await text(suivi.url, '/recommendations.xlsx?q=nothing');
  const rows: string[][] = [];
  for (const format of ['xlsx', 'csv', 'json', 'xlsx', 'csv', 'json']) {
    const before = residentBytes(suivi.pid);
    const { bytes, firstMs, wholeMs, peak } = await download(
      `${suivi.url}/recommendations.${format}`,
      suivi.pid,
    );
    rows.push([
      format,
      whole(bytes),
      milliseconds(firstMs),
      milliseconds(wholeMs),
      megabytes(before),
      megabytes(Math.max(0, peak - before)),
    ]);
  }
  const started = performance.now();
  const bytes = await copyOut(pool);
  rows.push(['COPY', whole(bytes), '', milliseconds(performance.now() - started), '', '']);
  printTable(['', 'bytes', 'first byte', 'whole', 'node before', 'grew by at most'], rows);
  say(`load average ${busy.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`);
}

/** Reads a download to its end and looks at the server's memory all the while. */
async function download(url: string, pid: number) {
  let peak = 0;
  const clock = setInterval(() => (peak = Math.max(peak, residentBytes(pid))), LOOK_EVERY);
  const started = performance.now();
  try {
    const response = await fetch(url);
    if (response.status !== 200 || !response.body) throw new Error(`${url} was answered ${response.status}`);
    const firstMs = performance.now() - started;
    let bytes = 0;
    for await (const piece of response.body) bytes += piece.length;
    const wholeMs = performance.now() - started;
    await delay(2 * LOOK_EVERY);
    return { bytes, firstMs, wholeMs, peak };
  } finally {
    clearInterval(clock);
  }
}

async function copyOut(pool: LargeInstallation['pool']): Promise<number> {
  const client = await pool.connect();
  try {
    let bytes = 0;
    const rows = client.query(
      copyTo(`copy (select r.*, v.slug, v.mechanism, v.held_on, (select string_agg(t.label, ' | ') from issued_term t
        where t.country = r.country and t.recommendation = r.id) from recommendation r
        join review v on v.country = r.country and v.id = r.review where r.public
        order by v.held_on desc nulls last, v.slug desc, r.ordinal limit 100000) to stdout with csv header`),
    );
    for await (const piece of rows as AsyncIterable<Buffer>) bytes += piece.length;
    return bytes;
  } finally {
    client.release();
  }
}
