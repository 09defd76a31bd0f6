/**
 * `node bench/pages.ts [SECONDS [ROUNDS]]`: requests per second at 32 connections of the sandbox's pages, each beside a bare Hono
 * page of the same bytes in turns (Suivi, bare, Suivi, bare), and whether a review that is withdrawn under this load
 * is gone from the first request that starts after the commit. Exits 1 when it is not.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { median, milliseconds, printTable, ratio, say, whole } from './support/figures.ts';
import { CONNECTIONS, requestsPerSecond, watchPage, type Target } from './support/load.ts';
import { inTemporaryFolder, startBare, startSuivi } from './support/programs.ts';
import { post, signInToSandbox, text } from './support/visitor.ts';

const [seconds = 4, rounds = 5] = process.argv.slice(2).map(Number);
const WITHDRAWALS = 5;
const gzip = { 'accept-encoding': 'gzip' };

type Measured = { page: string; suivi: number; bare: number; bytes: number };

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
    const measured: Measured[] = [];
    for (const [page, target] of pages) measured.push(await besideBare(page, target, folder));
    printTable(
      ['page', 'bytes', 'Suivi req/s', 'bare Hono req/s', 'ratio'],
      measured.map((row) => [
        row.page,
        whole(row.bytes),
        whole(row.suivi),
        whole(row.bare),
        ratio(row.suivi, row.bare),
      ]),
    );
    say(`medians of ${rounds} rounds of ${seconds} s each, ${CONNECTIONS} connections\n`);
    await withdrawUnderLoad(suivi.url, cookie);
  } finally {
    await suivi.stop();
  }
});
say('command: node bench/pages.ts');

async function besideBare(page: string, target: Target, folder: string): Promise<Measured> {
  const path = target.nextPath?.();
  const { bytes, type, encoding } = await fetchRaw(
    path ? new URL(path, target.url).href : target.url,
    target.headers,
  );
  const body = join(folder, 'body');
  await writeFile(body, bytes);
  const bare = await startBare(body, type, encoding);
  const figures = { suivi: [] as number[], bare: [] as number[] };
  try {
    // The first second of each is not counted: code is compiled then.
    await requestsPerSecond(target, 1);
    await requestsPerSecond({ url: bare.url }, 1);
    for (let round = 0; round < rounds; round++) {
      figures.suivi.push(await requestsPerSecond(target, seconds));
      figures.bare.push(await requestsPerSecond({ url: bare.url }, seconds));
    }
  } finally {
    await bare.stop();
  }
  return { page, bytes: bytes.length, suivi: median(figures.suivi), bare: median(figures.bare) };
}

/** A page as it goes over the line: fetch() hands it out unpacked, and the bare page is to send the very same bytes. */
async function fetchRaw(url: string, headers: Record<string, string> = {}) {
  const { get } = await import('node:http');
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
    const asked = performance.now();
    const response = await post(url, '/reviews/upr-3/withdraw', '', cookie);
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
