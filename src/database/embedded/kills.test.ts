import { expect, it } from 'vitest';
import { killServer, query, startSubject, useDataDirectories } from './test-support.ts';

const directories = useDataDirectories();
const KILLS = 20;

// Which dies first decides what is left behind: a server that goes on, processes without a postmaster, or nothing.
const ORDERS = [
  (directory: string, killSuivi: () => Promise<void>) => {
    killServer(directory, 'everything');
    return killSuivi();
  },
  async (directory: string, killSuivi: () => Promise<void>) => {
    await killSuivi();
    killServer(directory, 'everything');
  },
  (directory: string, killSuivi: () => Promise<void>) => {
    killServer(directory, 'postmaster');
    return killSuivi();
  },
  (_directory: string, killSuivi: () => Promise<void>) => killSuivi(),
];

it(
  `${KILLS} kills during writes lose no acknowledged row and hinder no start`,
  { timeout: 60_000 },
  async () => {
    const directory = directories.make();
    const acknowledged: number[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const subject = startSubject(directory, 'write');
      expect(await subject.first).toMatch(/^ready/);
      await new Promise((resolve) => setTimeout(resolve, 60 + ((kill * 37) % 150)));
      await ORDERS[kill % ORDERS.length]?.(directory, () => subject.kill());
      acknowledged.push(...subject.lines.slice(1).map(Number));
    }

    const database = await directories.start(directory);
    const rows = await query<{ n: number }>(database, 'select n from acknowledged');
    const kept = new Set(rows.map(({ n }) => n));
    expect(acknowledged.length).toBeGreaterThan(KILLS * 10);
    expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
  },
);
