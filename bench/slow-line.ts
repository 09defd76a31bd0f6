/**
 * `node bench/slow-line.ts [--url ADDRESS] [--rounds N]`: what a phone on a slow line waits for, as Lighthouse measures it
 * with throttling applied: 400 kbit/s both ways, 400 ms for each request, a processor four times slower, an empty cache for
 * each page. Six kinds of page in English and Arabic: the first and the largest paint, how far the layout shifted, how long
 * the page was blocked, bytes and requests. Of the sandbox, made for the run, unless an address is given.
 */
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '../tests/support/browser.ts';
import { median, milliseconds, printTable, say, whole } from './support/figures.ts';
import { inTemporaryFolder, startSuivi } from './support/programs.ts';
import { text } from './support/visitor.ts';

type Browser = Awaited<ReturnType<typeof openBrowser>>;
type Seen = {
  first: number;
  largest: number;
  shifted: number;
  blocked: number;
  bytes: number;
  requests: number;
};

const { values: given } = parseArgs({
  options: { url: { type: 'string' }, rounds: { type: 'string', default: '3' } },
});
const rounds = Number(given.rounds);
const LINE = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const SLOWER = 4;
/** Lighthouse's phone. */
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
const LANGUAGES = ['en', 'ar'];
/** A task longer than this keeps a reader waiting for what is beyond it (web.dev, Total Blocking Time). */
const LONG_TASK = 50;
/** No paint that is the largest comes so long after everything has arrived. */
const SETTLED = 500;

const busy = loadavg()[0] ?? 0;
await (given.url === undefined
  ? inTemporaryFolder(async (folder) => {
      const suivi = await startSuivi(join(folder, 'data'));
      try {
        await run(suivi.url);
      } finally {
        await suivi.stop();
      }
    })
  : run(given.url));

async function run(url: string): Promise<void> {
  const kinds = await choosePages(url);
  const browser = await openBrowser();
  const rows: string[][] = [];
  try {
    for (const [name, path] of kinds)
      for (const language of LANGUAGES) {
        const address = new URL(path, url);
        address.searchParams.set('lang', language);
        const seen: Seen[] = [];
        for (let round = 0; round < rounds; round++) seen.push(await look(browser, address.href));
        const of = (figure: keyof Seen) => median(seen.map((one) => one[figure]));
        rows.push([
          name,
          language,
          milliseconds(of('first')),
          milliseconds(of('largest')),
          of('shifted').toFixed(3),
          milliseconds(of('blocked')),
          whole(of('bytes')),
          whole(of('requests')),
        ]);
      }
  } finally {
    await browser.close();
  }
  printTable(['page', '', 'first paint', 'largest', 'shifted', 'blocked', 'bytes', 'requests'], rows);
  say(`load average ${busy.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`);
}

/** The six kinds, with the first recommendation, theme and review that the register leads to; a right where it has no theme. */
async function choosePages(url: string): Promise<[string, string][]> {
  const find = async (from: string, link: RegExp) => link.exec(await text(url, from))?.[1];
  const theme = await find('/themes', /href="(\/themes\/[^"?]+)"/);
  const recommendation = await find('/recommendations', /href="(\/recommendations\/[^"?/]+\/[^"?/]+)"/);
  const review = await find('/reviews', /href="(\/reviews\/[^"?]+)"/);
  if (!recommendation || !review) throw new Error('the register that is measured has nothing in it');
  return [
    ['front', '/'],
    ['list of 50', '/recommendations'],
    ['search', '/recommendations?q=prison&position=supported'],
    ['a recommendation', recommendation],
    theme ? ['a theme', theme] : ['a right', '/rights/health'],
    ['a review', review],
  ];
}

/** One visit with an empty cache. */
async function look(browser: Browser, address: string): Promise<Seen> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    let bytes = 0;
    let requests = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests++;
    });
    await page.addInitScript(watchPaints);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => (globalThis as unknown as Watching).painted.largest > 0);
    await page.waitForTimeout(SETTLED);
    const painted = await page.evaluate(() => (globalThis as unknown as Watching).painted);
    const blocked = painted.tasks.reduce((sum, task) => sum + Math.max(0, task - LONG_TASK), 0);
    return { ...painted, blocked, bytes, requests };
  } finally {
    await context.close();
  }
}

type Watching = { painted: { first: number; largest: number; shifted: number; tasks: number[] } };

/** Runs in the page, before anything of its own. */
function watchPaints(): void {
  const painted: Watching['painted'] = { first: 0, largest: 0, shifted: 0, tasks: [] };
  (globalThis as unknown as Watching).painted = painted;
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') painted.first = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => (painted.largest = startTime));
  watch('layout-shift', (entry) => {
    painted.shifted += (entry as PerformanceEntry & { value: number }).value;
  });
  watch('longtask', ({ startTime, duration }) => {
    if (startTime >= painted.first && painted.first > 0) painted.tasks.push(duration);
  });
}
