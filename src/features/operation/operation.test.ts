import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandboxSite, type SandboxSite, type Visitor } from '../../../tests/support/sandbox-site.ts';
import { createDatabase, createPool } from '../../database/connection.ts';
import { createWeb } from '../../main.ts';

let site: SandboxSite;
let visitor: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
});

afterAll(() => site.close());

describe('for whoever runs the server', () => {
  it('says that the process and the database answer', async () => {
    expect(await visitor.get('/healthz')).toMatchObject({ status: 200, text: 'ok' });
    expect(await visitor.get('/readyz')).toMatchObject({ status: 200, text: 'ok' });
  });

  it('counts requests, ledger entries and jobs, and names no page and no person', async () => {
    await visitor.get('/recommendations?q=torture');
    const { status, text, headers } = await visitor.get('/metrics');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/plain');
    expect(text).toMatch(/suivi_http_requests_total\{method="GET",status="2xx"\} \d+/);
    const head = await site.db.selectFrom('ledger_head').select('seq').executeTakeFirstOrThrow();
    expect(text).toContain(`suivi_state{what="ledger_entries"} ${head.seq}`);
    expect(text).not.toMatch(/torture|recommendations|alvera/i);
  });

  it('gives figures to this machine alone', async () => {
    expect((await visitor.getFrom('203.0.113.7', '/metrics')).status).toBe(403);
    expect((await visitor.getFrom('::ffff:203.0.113.7', '/metrics')).status).toBe(403);
    expect((await visitor.getFrom('::ffff:127.0.0.1', '/metrics')).status).toBe(200);
    for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip'])
      expect((await visitor.get('/metrics', { [header]: '203.0.113.7' })).status).toBe(403);
  });
});

describe('without its database', () => {
  it('lives and is not ready, and its pages say so with a number to name', async () => {
    const pool = createPool({ host: '/nonexistent' }, () => {});
    const { app } = createWeb({ ...site.house, pool, db: createDatabase(pool) });
    const ask = (path: string) => app.request(`http://127.0.0.1:8080${path}`);
    expect((await ask('/healthz')).status).toBe(200);
    const ready = await ask('/readyz');
    expect([ready.status, await ready.text()]).toEqual([503, 'the database does not answer']);
    const page = await ask('/recommendations');
    expect(page.status).toBe(503);
    expect(await page.text()).toMatch(/The database cannot be reached.*[0-9a-f]{12}/s);
    await pool.end();
  });
});
