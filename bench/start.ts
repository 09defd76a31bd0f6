/**
 * `node bench/start.ts`: from starting the process to its first page, on a new data directory, again, and after a kill;
 * and memory when idle and after 1,000 pages. Each beside a bare Hono process that serves the front page's bytes.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { median, megabytes, milliseconds, printTable, say } from './support/figures.ts';
import { descendantBytes, residentBytes } from './support/memory.ts';
import { inTemporaryFolder, startBare, startSuivi, type Program } from './support/programs.ts';
import { text } from './support/visitor.ts';

const ROUNDS = 5;
const PAGES = 1_000;
const SETTLE = 3_000;

await inTemporaryFolder(async (folder) => {
  const times = { cold: [] as number[], again: [] as number[], killed: [] as number[], bare: [] as number[] };
  const body = join(folder, 'body');
  for (let round = 0; round < ROUNDS; round++) {
    const data = join(folder, `data-${round}`);
    const cold = await startSuivi(data);
    times.cold.push(cold.firstPageMs);
    await writeFile(body, await text(cold.url, '/'));
    await cold.stop();
    const again = await startSuivi(data);
    times.again.push(again.firstPageMs);
    await again.stop('SIGKILL');
    const killed = await startSuivi(data);
    times.killed.push(killed.firstPageMs);
    await killed.stop();
    const bare = await startBare(body, 'text/html; charset=utf-8');
    times.bare.push(bare.firstPageMs);
    await bare.stop();
  }
  printTable(
    ['start to first page', 'median', 'lowest', 'highest'],
    [
      ['first start: new data directory, sandbox made', times.cold],
      ['second start', times.again],
      ['start after a SIGKILL of node', times.killed],
      ['bare Hono page', times.bare],
    ].map(([name, figures]) => {
      const all = figures as number[];
      return [name as string, ...[median(all), Math.min(...all), Math.max(...all)].map(milliseconds)];
    }),
  );

  const suivi = await startSuivi(join(folder, 'data-0'));
  const bare = await startBare(body, 'text/html; charset=utf-8');
  try {
    await delay(SETTLE);
    const rows = [memoryRow('Suivi, idle', suivi), memoryRow('bare Hono, idle', bare)];
    const paths = await differentPages(suivi.url);
    await readAll(suivi.url, paths);
    await readAll(bare.url, paths);
    rows.push(
      memoryRow(`Suivi, after ${PAGES} pages`, suivi),
      memoryRow(`bare Hono, after ${PAGES} pages`, bare),
    );
    say('');
    printTable(['memory', 'node (RSS)', 'PostgreSQL (PSS)', 'its processes'], rows);
  } finally {
    await bare.stop();
    await suivi.stop();
  }
});
say('command: node bench/start.ts');

function memoryRow(name: string, { pid }: Program): string[] {
  const database = descendantBytes(pid);
  return [name, megabytes(residentBytes(pid)), megabytes(database.bytes), String(database.processes)];
}

/** Addresses of 1,000 pages: every recommendation that the list leads to, in each language, then searches. */
async function differentPages(url: string): Promise<string[]> {
  const found = new Set<string>();
  for (let page = 1; page <= 10; page++) {
    const list = await text(url, `/recommendations?page=${page}`);
    for (const [, path] of list.matchAll(/href="(\/recommendations\/A-[^"?#/]+\/[^"?#/]+)"/g))
      found.add(path as string);
  }
  const paths = ['en', 'fr', 'es', 'ar'].flatMap((language) =>
    [...found].map((path) => `${path}?lang=${language}`),
  );
  for (let word = 0; paths.length < PAGES; word++) paths.push(`/recommendations?q=women+or+word${word}`);
  return paths.slice(0, PAGES);
}

async function readAll(url: string, paths: readonly string[]): Promise<void> {
  const waiting = paths.values();
  const readOn = async () => {
    for (const path of waiting) await text(url, path);
  };
  await Promise.all([readOn(), readOn(), readOn(), readOn()]);
}
