/**
 * What the tests kill: a process with the embedded database of the given data directory. Says `ready {...}` and then
 * does what the second argument tells. Not part of the program.
 */
import { stdout } from 'node:process';
import { Client } from 'pg';
import { startEmbeddedDatabase } from './supervisor.ts';

const [dataDirectory = '', task = 'wait'] = process.argv.slice(2);
const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const began = performance.now();
try {
  const database = await startEmbeddedDatabase({ dataDirectory, log: quiet });
  const tookMs = Math.round(performance.now() - began);
  stdout.write(`ready ${JSON.stringify({ adopted: database.adopted, tookMs })}\n`);
  const client = new Client(database.connectionOptions);
  client.on('error', () => {});
  await client.connect();
  if (task === 'write') await writeForEver(client);
  if (task === 'compute') await client.query('select count(*) from generate_series(1, 2000000000)');
  if (task === 'crash') throw new Error('a bug');
} catch (error) {
  if (error instanceof Error && 'remedy' in error) stdout.write(`${error.message}\n`);
  else throw error;
}

async function writeForEver(client: Client): Promise<never> {
  await client.query('create table if not exists acknowledged (n serial primary key, filler text)');
  for (;;) {
    const { rows } = await client.query<{ n: number }>(
      "insert into acknowledged (filler) values (repeat('x', 500)) returning n",
    );
    stdout.write(`${rows[0]?.n}\n`);
  }
}
