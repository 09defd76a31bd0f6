import { serve, type ServerType } from '@hono/node-server';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateApi } from 'swagger-typescript-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSandboxSite, type SandboxSite } from './support/sandbox-site.ts';

/** The OpenAPI document as others meet it: linted, made into a client by a tool that knows nothing of us, and used. */
let site: SandboxSite;
let server: ServerType;
let origin: string;
let directory: string;
let description: string;

beforeAll(async () => {
  site = await createSandboxSite();
  directory = await mkdtemp(join(tmpdir(), 'suivi-client-'));
  server = await new Promise<ServerType>((resolve) => {
    const opened = serve({ fetch: site.app.fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(opened));
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  description = await (await fetch(`${origin}/api/v1/openapi.json`)).text();
}, 60_000);

afterAll(async () => {
  server.close();
  await site.close();
  await rm(directory, { recursive: true, force: true });
});

it('is an OpenAPI document without a fault', async () => {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const faults = await lintFromString({
    source: description,
    absoluteRef: join(directory, 'api.json'),
    config,
  });
  expect(
    faults.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`),
  ).toEqual([]);
});

type Client = {
  recommendations: {
    listRecommendations(query: object): Promise<{ data: { found: number; items: { address: string }[] } }>;
    readRecommendation(path: {
      symbol: string;
      number: string;
    }): Promise<{ data: { text: string; thread: { step: string; state: string }[] } }>;
  };
};

it('makes a client that reads recommendations from a running server', async () => {
  const input = join(directory, 'openapi.json');
  await writeFile(input, description);
  await generateApi({
    input,
    output: directory,
    fileName: 'client.ts',
    silent: true,
    extractRequestParams: true,
  });
  const source = await readFile(join(directory, 'client.ts'), 'utf8');
  expect(source).toContain('export interface Recommendation ');
  expect(source).toMatch(/position: "supported" \| "noted" \| "partially-supported" \| "pending" \| null/);

  const { Api } = (await import(pathToFileURL(join(directory, 'client.ts')).href)) as {
    Api: new (settings: { baseUrl: string }) => Client;
  };
  const api = new Api({ baseUrl: `${origin}/api/v1` });
  const { data } = await api.recommendations.listRecommendations({ position: ['noted'], 'per-page': 3 });
  expect(data.items).toHaveLength(3);
  const [symbol = '', number = ''] = (data.items[0]?.address ?? '').split('/');
  const { data: one } = await api.recommendations.readRecommendation({ symbol, number });
  expect(one.thread.find(({ step }) => step === 'answered')?.state).toBe('yes');
  const row = await site.db
    .selectFrom('recommendation')
    .select('text')
    .where('address', '=', `${symbol}/${number}`)
    .executeTakeFirstOrThrow();
  expect(one.text).toBe(row.text);
});
