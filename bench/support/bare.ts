/**
 * The baseline: `bare.ts PORT BODY TYPE [ENCODING]` serves the bytes of a file at every address with Hono on the same
 * server as Suivi, and does nothing else: no session, no database, no headers of safety, no log.
 */
import { readFile } from 'node:fs/promises';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const [port, path, type, encoding] = process.argv.slice(2);
if (!port || !path || !type) throw new Error('usage: bare.ts PORT BODY TYPE [ENCODING]');
const body = new Uint8Array(await readFile(path));
const headers = { 'content-type': type, ...(encoding ? { 'content-encoding': encoding } : {}) };
const app = new Hono();
app.get('*', (ask) => ask.body(body, 200, headers));
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
process.once('SIGTERM', () => process.exit(0));
