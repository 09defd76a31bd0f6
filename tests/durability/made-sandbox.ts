import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { freePort, placeAt, run, untilServing, type Place, type usePlaces } from './system.ts';

/** Held while the sandbox is made; any number that nothing else in the tests locks. */
const LOCK = 4_471_003;

/**
 * A new place with the sandbox as a first start makes it and an orderly end leaves it: for tests that are not about the
 * first start. The first test file of the run that asks has it made, in many times what a copy takes.
 */
export async function placeWithSandbox(places: ReturnType<typeof usePlaces>): Promise<Place> {
  const [made, place] = [await madeSandbox(), await places.make()];
  // with the owners of files: the database's belong to the server's account
  execFileSync('cp', ['--archive', `${made}/.`, place.data]);
  return place;
}

async function madeSandbox(): Promise<string> {
  const data = join(inject('workshop'), 'sandbox');
  const admin = new pg.Client(inject('connection'));
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [LOCK]);
    if (!existsSync(data)) await make(data);
    return data;
  } finally {
    await admin.end();
  }
}

async function make(data: string): Promise<void> {
  const unfinished = `${data}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o755 });
  const system = run(placeAt(unfinished, await freePort()), ['serve']);
  try {
    await untilServing(system);
    const code = await system.end('SIGTERM');
    if (code !== 0) throw new Error(`the sandbox was made and ended with ${code}: ${system.said()}`);
  } finally {
    await system.killNode();
  }
  renameSync(unfinished, data);
}
