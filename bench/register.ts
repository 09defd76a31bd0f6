/**
 * `node bench/register.ts [--data FOLDER] [--size N] [--seconds N] [--rounds N]`: the register with 250,000
 * recommendations in invented words. How long lists and searches with all their facets take over HTTP at 1, 8 and 32
 * connections, each drawn anew, beside the best plain SQL for the same answers in turns; how long the index takes to make,
 * its memory, and what a list page weighs. FOLDER is kept for the next run; building takes about a minute.
 */
import { Agent } from 'node:http';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { median, megabytes, milliseconds, printTable, say, whole } from './support/figures.ts';
import { createWriter, randomFrom } from './support/invented-words.ts';
import { withLargeRegister, type LargeInstallation } from './support/large-installation.ts';
import { themes } from './support/large-register.ts';
import { ask, measureLatencies, type Latencies } from './support/load.ts';
import { descendantBytes, processorMs, residentBytes } from './support/memory.ts';
import { askPlainly, preparePlainRegister, type Question } from './support/plain-register.ts';
import { text } from './support/visitor.ts';

const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    size: { type: 'string', default: '250000' },
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
  },
});
const [size, seconds, rounds] = [Number(given.size), Number(given.seconds), Number(given.rounds)];
const CONNECTIONS = [1, 8, 32];

const { vocabulary, pairs } = createWriter('en', randomFrom(2_026));
const [common = '', another = '', rare = ''] = [vocabulary[0], vocabulary[5], vocabulary[3_000]];
const [pair = [common, another]] = pairs;
const searches: Question[] = [
  { q: common },
  { q: rare },
  { q: `"${pair.join(' ')}"` },
  { q: `${common} ${another}` },
  { q: `${vocabulary[40]} ${vocabulary[90]}` },
  { q: common, position: 'supported', theme: themes[1]! },
  { q: rare, position: 'noted' },
  { q: `${common} or ${another}` },
  { position: 'noted', theme: themes[3]! },
  {},
];
const lists: Question[] = [1, 2, 3, 10, 100, 1_000, Math.floor(size / 50)].map((page) => ({ page }));

const busy = loadavg()[0] ?? 0;
await withLargeRegister(
  { data: given.data, recommendations: size, reviews: 1_200 },
  run,
  preparePlainRegister,
);

async function run({ suivi, pool }: LargeInstallation): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  try {
    const before = residentBytes(suivi.pid);
    const first = performance.now();
    await text(suivi.url, '/recommendations');
    say(`first list page, the index made for it: ${milliseconds(performance.now() - first)}`);
    say(`memory of node: ${megabytes(before)} before, ${megabytes(residentBytes(suivi.pid))} after`);
    let unique = 0;
    const overHttp = (questions: readonly Question[]) => () => {
      const { page, ...question } = questions[unique % questions.length] ?? {};
      const query = new URLSearchParams({ ...question, ...(page && { page: String(page) }) });
      query.set('anew', String(++unique));
      return ask(`${suivi.url}/recommendations?${query.toString()}`, agent);
    };
    let plain = 0;
    const plainly = (questions: readonly Question[]) => () =>
      askPlainly(pool, questions[plain++ % questions.length] ?? {});

    const rows: string[][] = [];
    for (const [name, questions] of [
      ['list', lists],
      ['search with facets', searches],
    ] as const)
      for (const connections of CONNECTIONS) {
        const http: Measured[] = [];
        const sql: Measured[] = [];
        await measureLatencies(connections, 1, overHttp(questions));
        for (let round = 0; round < rounds; round++) {
          http.push(await withProcessor(suivi.pid, connections, overHttp(questions)));
          sql.push(await withProcessor(suivi.pid, connections, plainly(questions)));
        }
        rows.push([
          name,
          String(connections),
          ...figuresOf(http),
          ...figuresOf(sql),
          median(http.map(({ perSecond }, at) => perSecond / (sql[at]?.perSecond ?? 1))).toFixed(1),
        ]);
      }
    printTable(
      [
        '',
        'connections',
        'HTTP /s',
        'p50',
        'p99',
        'processor',
        'SQL /s',
        'p50',
        'p99',
        'processor',
        'rate beside SQL',
      ],
      rows,
    );
    await weigh(suivi.url);
    const { bytes } = descendantBytes(suivi.pid);
    say(`memory at the end: node ${megabytes(residentBytes(suivi.pid))}, PostgreSQL ${megabytes(bytes)}`);
    say(`load average ${busy.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`);
  } finally {
    agent.destroy();
  }
}

type Measured = Latencies & { processorMs: number };

/** With what each question costs the server and its database together in processor time, whatever else runs beside. */
async function withProcessor(pid: number, connections: number, question: () => Promise<unknown>) {
  const before = processorMs(pid);
  const latencies = await measureLatencies(connections, seconds, question);
  return { ...latencies, processorMs: (processorMs(pid) - before) / latencies.count };
}

function figuresOf(measured: readonly Measured[]): string[] {
  return [
    whole(median(measured.map(({ perSecond }) => perSecond))),
    milliseconds(median(measured.map(({ p50 }) => p50))),
    milliseconds(median(measured.map(({ p99 }) => p99))),
    milliseconds(median(measured.map((each) => each.processorMs))),
  ];
}

/** What a browser loads for a list page: it and its style, as they come over the wire. */
async function weigh(url: string): Promise<void> {
  const page = await text(url, '/recommendations');
  const style = await text(url, /href="(\/assets\/style-[^"]+)"/.exec(page)?.[1] ?? '/');
  const [html, css] = [gzipSync(page).length, gzipSync(style).length];
  say(`a list page: ${whole(html)} bytes, its style ${whole(css)}, together ${whole(html + css)}, gzipped`);
}
