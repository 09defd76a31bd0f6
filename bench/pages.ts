/**
 * `node bench/pages.ts [SECONDS [ROUNDS]]`: requests per second at 32 connections, each page of the sandbox beside a bare
 * Hono page of the same bytes in turns (Suivi, bare, Suivi, bare), and whether a review that is withdrawn under this load
 * is gone from the first request that starts after the commit. Exits 1 when it is not.
 */
import { writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { median, milliseconds, printTable, say, whole } from './support/figures.ts';
import { CONNECTIONS, requestsPerSecond, watchPage, type Target } from './support/load.ts';
import { processorMs } from './support/memory.ts';
import { inTemporaryFolder, startBare, startSuivi, type Program } from './support/programs.ts';
import { post, signInToSandbox, text } from './support/visitor.ts';

const [seconds = 2, rounds = 5] = process.argv.slice(2).map(Number);
const busy = loadavg()[0] ?? 0;
const WARM_UP = 5;
const WITHDRAWALS = 5;
const gzip = { 'accept-encoding': 'gzip' };

type Side = { rate: number; processorMs: number };
/** `ratio` is the median over the rounds, each of which has both sides close together in time. */
type Measured = { page: string; suivi: Side; bare: Side; ratio: number; bytes: number };

await inTemporaryFolder(async (folder) => {
  const data = join(folder, 'data');
  const suivi = await startSuivi(data);
  try {
    const cookie = await signInToSandbox(suivi.url, data);
    const list = await text(suivi.url, '/recommendations');
    const one = /href="(\/recommendations\/A-[^"?#/]+\/[^"?#/]+)"/.exec(list)?.[1];
    if (!one) throw new Error('the list page links to no recommendation');
    let unique = 0;
    const listUrl = `${suivi.url}/recommendations`;
    const pages: [string, Target][] = [
      ['list, as browsers ask (gzip)', { url: listUrl, headers: gzip }],
      ['list, not compressed', { url: listUrl }],
      ['recommendation', { url: suivi.url + one, headers: gzip }],
      ['front', { url: `${suivi.url}/`, headers: gzip }],
      [
        'list, drawn anew for every request',
        { url: listUrl, headers: gzip, nextPath: () => `/recommendations?anew=${++unique}` },
      ],
      [
        'search, a new word in every request',
        { url: listUrl, headers: gzip, nextPath: () => `/recommendations?q=women+or+word${++unique}` },
      ],
      ['list, signed in', { url: listUrl, headers: { ...gzip, cookie } }],
    ];
    // A server that has just started is still compiling; that is start.ts's matter.
    await requestsPerSecond({ url: listUrl, headers: gzip }, WARM_UP);
    const measured: Measured[] = [];
    for (const [page, target] of pages) measured.push(await besideBare(page, target, suivi, folder));
    printTable(
      ['page', 'bytes', 'Suivi req/s', 'bare Hono req/s', 'ratio', 'Suivi ms processor', 'bare'],
      measured.map((row) => [
        row.page,
        whole(row.bytes),
        whole(row.suivi.rate),
        whole(row.bare.rate),
        row.ratio.toFixed(2),
        row.suivi.processorMs.toFixed(3),
        row.bare.processorMs.toFixed(3),
      ]),
    );
    say(`medians of ${rounds} rounds of ${seconds} s each, ${CONNECTIONS} connections\n`);
    await withdrawUnderLoad(suivi.url, cookie);
  } finally {
    await suivi.stop();
  }
});
say(`load average when it began: ${busy.toFixed(1)}, of which the figures hold only when it is low`);
say('command: node bench/pages.ts');

async function besideBare(page: string, target: Target, suivi: Program, folder: string): Promise<Measured> {
  const path = target.nextPath?.();
  const { bytes, type, encoding } = await fetchRaw(
    path ? new URL(path, target.url).href : target.url,
    target.headers,
  );
  const body = join(folder, 'body');
  await writeFile(body, bytes);
  const bare = await startBare(body, type, encoding);
  const figures = { suivi: [] as Side[], bare: [] as Side[] };
  try {
    // The first second of each is not counted.
    await requestsPerSecond(target, 1);
    await requestsPerSecond({ url: bare.url }, 1);
    for (let round = 0; round < rounds; round++) {
      figures.suivi.push(await measure(target, suivi));
      figures.bare.push(await measure({ url: bare.url }, bare));
    }
  } finally {
    await bare.stop();
  }
  const ratios = figures.suivi.map(({ rate }, round) => rate / (figures.bare[round]?.rate ?? Number.NaN));
  const { suivi: ours, bare: theirs } = figures;
  return { page, bytes: bytes.length, suivi: middle(ours), bare: middle(theirs), ratio: median(ratios) };
}

/** Processor time is of the server and its database alone; it says more than the rate on a machine that is shared. */
async function measure(target: Target, { pid }: Program): Promise<Side> {
  const before = processorMs(pid);
  const rate = await requestsPerSecond(target, seconds);
  return { rate, processorMs: (processorMs(pid) - before) / (rate * seconds) };
}

function middle(sides: readonly Side[]): Side {
  return {
    rate: median(sides.map(({ rate }) => rate)),
    processorMs: median(sides.map((side) => side.processorMs)),
  };
}

/** A page as it goes over the line: fetch() hands it out unpacked, and the bare page is to send the very same bytes. */
async function fetchRaw(url: string, headers: Record<string, string> = {}) {
  return new Promise<{ bytes: Buffer; type: string; encoding: string | undefined }>((resolve, reject) => {
    get(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          bytes: Buffer.concat(chunks),
          type: response.headers['content-type'] ?? 'text/html',
          encoding: response.headers['content-encoding'],
        }),
      );
    }).on('error', reject);
  });
}

async function withdrawUnderLoad(url: string, cookie: string): Promise<void> {
  const words = '/recommendations/A-HRC-90-7/';
  const rows: string[][] = [];
  for (let time = 1; time <= WITHDRAWALS; time++) {
    const watch = watchPage(`${url}/recommendations`, words);
    await delay(1_000);
    const asking = await text(url, '/reviews/upr-3/withdraw', cookie);
    const version = /name="version"[^>]*value="([^"]*)"/.exec(asking)?.[1] ?? '';
    const asked = performance.now();
    const form = new URLSearchParams({ version, reason: 'To measure how long it takes.' });
    const response = await post(url, '/reviews/upr-3/withdraw', form, cookie);
    const committed = performance.now();
    await delay(1_000);
    const seen = await watch.stop();
    if (response.status !== 303) throw new Error(`withdrawing was answered ${response.status}`);
    const before = seen.filter(({ sent }) => sent < asked);
    const after = seen.filter(({ sent }) => sent > committed);
    const late = after.filter(({ held }) => held);
    rows.push([
      String(time),
      `${before.filter(({ held }) => held).length} of ${before.length}`,
      milliseconds(committed - asked),
      `${late.length} of ${after.length}`,
    ]);
    if (late.length > 0 || after.length === 0) process.exitCode = 1;
    await post(url, '/reviews/upr-3/publish', '', cookie);
  }
  printTable(['withdrawal', 'shown before it', 'the withdrawal took', 'shown after its commit'], rows);
}
