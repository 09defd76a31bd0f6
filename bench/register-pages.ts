/**
 * `node bench/register-pages.ts [--data FOLDER] [--size N] [--connections N] [--seconds N] [--only WORDS] [--memory N]`:
 * every kind of public page of a register of 250,000 recommendations, each drawn anew: how long the first took, how long
 * they take at so many connections, what one costs in processor time, and what it weighs. Lists and searches are
 * bench/register.ts's. `--only` measures kinds whose name holds the words. `--memory` asks for so many different pages
 * instead, 20,000 unless told, and says how the memory of the server goes on. FOLDER is kept for the next run.
 */
import { Agent } from 'node:http';
import { loadavg } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { median, megabytes, milliseconds, printTable, say, whole } from './support/figures.ts';
import { ADDRESS_HEADER, withLargeRegister, type LargeInstallation } from './support/large-installation.ts';
import { ask, measureLatencies } from './support/load.ts';
import { descendantBytes, processorMs, residentBytes } from './support/memory.ts';
import { listPageKinds, type PageKind } from './support/page-kinds.ts';

const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    size: { type: 'string', default: '250000' },
    connections: { type: 'string', default: '8' },
    seconds: { type: 'string', default: '3' },
    only: { type: 'string' },
    memory: { type: 'string' },
  },
});
const [connections, seconds] = [Number(given.connections), Number(given.seconds)];
/** Addresses of a kind that has many; none comes twice while few enough are asked. */
const ADDRESSES = 2_000;
const STEPS = 10;

const busy = loadavg()[0] ?? 0;
await withLargeRegister(
  { data: given.data, recommendations: Number(given.size), reviews: 1_200 },
  given.memory === undefined
    ? measurePages
    : (installation) => watchMemory(installation, Number(given.memory)),
);
say(`load average ${busy.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`);

async function measurePages({ suivi, pool }: LargeInstallation): Promise<void> {
  const kinds = await listPageKinds(pool, ADDRESSES);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  let unique = 0;
  const rows: string[][] = [];
  try {
    await untilIndexed(suivi.url);
    for (const { name, paths } of kinds) {
      if (given.only !== undefined && !name.includes(given.only)) continue;
      const bytes: number[] = [];
      const askNext = async () => {
        const path = paths[unique++ % paths.length] ?? '/';
        // Programs are refused what they do not know, and their answers are never kept.
        const anew = path.startsWith('/api/') ? '' : `${path.includes('?') ? '&' : '?'}anew=${unique}`;
        bytes.push(Buffer.byteLength(await ask(suivi.url + path + anew, agent, fromAnywhere(unique))));
      };
      try {
        const started = performance.now();
        await askNext();
        const first = performance.now() - started;
        const before = processorMs(suivi.pid);
        const { perSecond, p50, p99, count } = await measureLatencies(connections, seconds, askNext);
        const processor = (processorMs(suivi.pid) - before) / count;
        rows.push([
          name,
          milliseconds(first),
          whole(perSecond),
          milliseconds(p50),
          milliseconds(p99),
          milliseconds(processor),
          whole(median(bytes)),
        ]);
      } catch (error) {
        rows.push([name, error instanceof Error ? error.message.replace(suivi.url, '') : String(error)]);
      }
    }
  } finally {
    agent.destroy();
  }
  printTable(['page', 'first', '/s', 'p50', 'p99', 'processor', 'bytes'], rows);
}

/** Asks for the list until the index is made: on a busy machine that takes longer than a page waits for it. */
async function untilIndexed(url: string): Promise<void> {
  while (!(await fetch(`${url}/recommendations`)).ok) await delay(1_000);
}

/** An address of its own for each request, out of those that stand in documents (RFC 2544). */
function fromAnywhere(request: number): Record<string, string> {
  return { [ADDRESS_HEADER]: `198.18.${(request >> 8) & 255}.${request & 255}` };
}

/** Different pages, of the kinds that are many, one after another over a few connections. */
async function watchMemory({ suivi, pool }: LargeInstallation, pages: number): Promise<void> {
  const kinds = await listPageKinds(pool, pages);
  const paths = different(kinds, pages);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const rows: string[][] = [];
  const row = (asked: number) => {
    const { bytes } = descendantBytes(suivi.pid);
    rows.push([whole(asked), megabytes(residentBytes(suivi.pid)), megabytes(bytes)]);
  };
  try {
    row(0);
    await untilIndexed(suivi.url);
    row(1);
    let asked = 0;
    for (let step = 1; step <= STEPS; step++) {
      const until = Math.floor((paths.length * step) / STEPS);
      const askOn = async () => {
        while (asked < until) await ask(suivi.url + (paths[asked++] ?? '/'), agent);
      };
      await Promise.all(Array.from({ length: connections }, askOn));
      row(until);
    }
  } finally {
    agent.destroy();
  }
  printTable(['different pages', 'node (RSS)', 'PostgreSQL (PSS)'], rows);
}

/** Recommendations, pages of the list, and a mix of all else, each address once. */
function different(kinds: readonly PageKind[], count: number): string[] {
  const pathsOf = (name: string) => kinds.find((kind) => kind.name === name)?.paths ?? [];
  const lists = Array.from({ length: Math.floor(count / 4) }, (_, at) => `/recommendations?page=${at + 1}`);
  const subjects = ['a review', 'a theme', 'a group', 'a target', 'a goal', 'a right', 'a State'].flatMap(
    pathsOf,
  );
  const rest = pathsOf('recommendation').slice(0, count - lists.length - subjects.length);
  const all = [...rest, ...lists, ...subjects];
  // Spread evenly, so that each step is of the same mix.
  return all
    .map((path, at) => ({ path, place: (at * 7_919) % all.length }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ path }) => path);
}
