import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandboxSite, type SandboxSite, type Visitor } from '../../tests/support/sandbox-site.ts';
import { encodingFor } from './packing.ts';

describe('the encoding of an answer', () => {
  it.each<[string | undefined, string | undefined]>([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['GZIP', 'gzip'],
    ['deflate, zstd', undefined],
    ['identity', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('follows what the reader takes: %s', (accept, encoding) => {
    expect(encodingFor(accept)).toBe(encoding);
  });
});

describe('what is sent', () => {
  let site: SandboxSite;
  let secretary: Visitor;

  beforeAll(async () => {
    site = await createSandboxSite();
    secretary = await site.signedInAs('secretariat');
  });

  afterAll(() => site.close());

  const ask = async (path: string, headers: Record<string, string>) => {
    const response = await site.app.request(`http://127.0.0.1:8080${path}`, { headers });
    return { headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
  };
  const cookie = () => [...secretary.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

  it.each(['/recommendations', '/sign-in', '/api'])('comes packed as asked for: %s', async (path) => {
    const plain = await ask(path, {});
    expect(plain.headers.get('content-encoding')).toBeNull();
    for (const [encoding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const packed = await ask(path, { 'accept-encoding': encoding });
      expect(packed.headers.get('content-encoding')).toBe(encoding);
      expect(packed.headers.get('vary')).toContain('accept-encoding');
      expect(unpack(packed.body).equals(plain.body)).toBe(true);
      expect(packed.body.length).toBeLessThan(plain.body.length / 2);
    }
  });

  it('comes with style and script as small as they get', async () => {
    const page = await ask('/imports', { cookie: cookie() });
    const files = [...page.body.toString().matchAll(/"(\/assets\/[^"]+\.(?:css|js))"/g)].map(
      ([, path]) => path,
    );
    expect(files).toHaveLength(3);
    for (const path of files) {
      const plain = await ask(path ?? '', {});
      const packed = await ask(path ?? '', { 'accept-encoding': 'gzip, br' });
      expect(packed.headers.get('content-encoding')).toBe('br');
      expect(packed.headers.get('cache-control')).toContain('immutable');
      expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
    }
  });

  it.each([
    ['same-origin', 'br'],
    ['none', 'br'],
    ['cross-site', null],
    ['same-site', null],
    ['', null],
  ])('tells whoever led a signed-in person here nothing by its length: %s', async (from, encoding) => {
    const headers = { cookie: cookie(), 'accept-encoding': 'br', ...(from && { 'sec-fetch-site': from }) };
    const { headers: answered } = await ask('/recommendations?q=women', headers);
    expect(answered.get('content-encoding')).toBe(encoding);
  });
});
