import { Agent, get } from 'node:http';
import autocannon from 'autocannon';

export const CONNECTIONS = 32;

export type Target = {
  url: string;
  headers?: Record<string, string>;
  /** The path of each further request, for pages that must differ; the URL's own when unset. */
  nextPath?: () => string;
};

/** Requests per second over some seconds at 32 connections. Throws when anything but 200 came back. */
export async function requestsPerSecond(target: Target, seconds: number): Promise<number> {
  const { url, headers = {}, nextPath } = target;
  const result = await autocannon({
    url,
    headers,
    connections: CONNECTIONS,
    duration: seconds,
    ...(nextPath && { requests: [{ setupRequest: (request) => ({ ...request, path: nextPath() }) }] }),
  });
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(`${url}: ${result.errors} errors and ${result.non2xx} answers other than 200`);
  return (result['2xx'] * 1000) / (result.finish.getTime() - result.start.getTime());
}

/** One request: when it was sent (performance.now), and whether its answer held the words. */
export type Seen = { sent: number; held: boolean };

/** Keeps asking for a page at 32 connections until `stop` is called, which returns what each request was answered. */
export function watchPage(url: string, words: string): { stop: () => Promise<Seen[]> } {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const seen: Seen[] = [];
  const stopping = new AbortController();
  const askOn = async () => {
    while (!stopping.signal.aborted) {
      const sent = performance.now();
      seen.push({ sent, held: (await ask(url, agent)).includes(words) });
    }
  };
  const all = Promise.all(Array.from({ length: CONNECTIONS }, askOn));
  return {
    async stop() {
      stopping.abort();
      await all;
      agent.destroy();
      return seen;
    },
  };
}

export type Latencies = { perSecond: number; p50: number; p99: number; count: number };

/** Keeps so many questions under way for some seconds and says how long each took, in ms. */
export async function measureLatencies(
  connections: number,
  seconds: number,
  ask: () => Promise<unknown>,
): Promise<Latencies> {
  const taken: number[] = [];
  const started = performance.now();
  const askOn = async () => {
    while (performance.now() - started < seconds * 1000) {
      const asked = performance.now();
      await ask();
      taken.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  const elapsed = (performance.now() - started) / 1000;
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return { perSecond: taken.length / elapsed, p50: at(0.5), p99: at(0.99), count: taken.length };
}

/** A page over a connection that is kept; rejects anything but 200. */
export function ask(url: string, agent: Agent, headers: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve(Buffer.concat(chunks).toString());
        else reject(new Error(`${url} was answered ${String(response.statusCode)}`));
      });
    }).on('error', reject);
  });
}
