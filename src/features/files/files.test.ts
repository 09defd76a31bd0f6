import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  readSandboxReport,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
});

afterAll(() => site.close());

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the files that records rest on', () => {
  it('come byte for byte, as a download that never runs as a page of ours', async () => {
    const report = await readSandboxReport('A-HRC-90-7.pdf');
    const response = await site.app.request(`http://127.0.0.1:8080/files/${hashOf(report)}`);
    expect(response.status).toBe(200);
    expect(hashOf(new Uint8Array(await response.arrayBuffer()))).toBe(hashOf(report));
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-length')).toBe(String(report.length));
    expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''A-HRC-90-7.pdf");
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('are not there for the public while nothing that rests on them is published', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    await site.importAs(secretary, 'été "1"\r\n.html', page);
    const path = `/files/${hashOf(page)}`;
    expect((await visitor.get(path)).status).toBe(404);
    const member = await site.signedInAs('focal-point');
    expect((await member.get(path)).status).toBe(404);

    const inside = await secretary.get(path);
    expect(inside.status).toBe(200);
    expect(inside.headers.get('content-type')).toBe('application/octet-stream');
    expect(inside.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+$/);
    expect(inside.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  it('stay public while one record that rests on the same content is', async () => {
    const report = await readSandboxReport('A-HRC-90-7.pdf');
    await site.importAs(secretary, 'the-same.pdf', report);
    expect((await visitor.get(`/files/${hashOf(report)}`)).status).toBe(200);
    await withdraw(secretary, 'upr-3');
    expect((await visitor.get(`/files/${hashOf(report)}`)).status).toBe(404);
    await secretary.post('/reviews/upr-3/publish');
    expect((await visitor.get(`/files/${hashOf(report)}`)).status).toBe(200);
  });

  it.each(['x', '0'.repeat(64), `${'0'.repeat(63)}%2F`, '..%2F..%2Fsecret'])(
    'do not exist under %s',
    async (name) => {
      expect((await visitor.get(`/files/${name}`)).status).toBe(404);
    },
  );

  it('are missed with a page, not a failure, when the disk has lost one', async () => {
    const report = await readSandboxReport('A-HRC-80-12.pdf');
    await rm(site.house.files.path(hashOf(report)));
    expect((await visitor.get(`/files/${hashOf(report)}`)).status).toBe(404);
  });
});
