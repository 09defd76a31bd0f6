import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { publicHeaders, refuseOtherOrigins, signedInHeaders, visitorAddress } from './security.ts';

const ORIGIN = 'https://follow-up.example.org';

describe('where a request comes from', () => {
  const app = new Hono();
  app.use(refuseOtherOrigins(ORIGIN, (ask) => ask.text('refused', 403)));
  app.all('/', (ask) => ask.text('done'));
  const ask = async (method: string, headers: Record<string, string>) =>
    (await app.request(`${ORIGIN}/`, { method, headers })).status;

  it.each<[string, Record<string, string>, number]>([
    ['a form of this site', { 'sec-fetch-site': 'same-origin' }, 200],
    ['a form of this site, in full', { 'sec-fetch-site': 'same-origin', origin: ORIGIN }, 200],
    ['an older browser on this site', { origin: ORIGIN }, 200],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }, 403],
    ['another site that names our origin', { 'sec-fetch-site': 'cross-site', origin: ORIGIN }, 403],
    ['a sister of our domain', { 'sec-fetch-site': 'same-site', origin: 'https://example.org' }, 403],
    ['an address bar or a bookmark', { 'sec-fetch-site': 'none' }, 403],
    ['an older browser on another site', { origin: 'https://elsewhere.example' }, 403],
    ['the same host without TLS', { origin: 'http://follow-up.example.org' }, 403],
    ['another port', { origin: `${ORIGIN}:8443` }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['nobody says where', {}, 403],
  ])('decides over changes: %s', async (_, headers, status) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(await ask(method, headers)).toBe(status);
    for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x'])
      expect(await ask('POST', { ...headers, 'content-type': type })).toBe(status);
    for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(await ask(method, headers)).toBe(200);
  });
});

describe('the headers of pages', () => {
  const app = new Hono();
  app.get('/public', publicHeaders, (ask) => ask.text('page'));
  app.get('/signed-in', signedInHeaders, (ask) => ask.text('page'));
  const policyOf = async (path: string) => {
    const { headers } = await app.request(path);
    return { headers, policy: headers.get('content-security-policy') ?? '' };
  };

  it('let no script run on public pages', async () => {
    expect((await policyOf('/public')).policy).toContain("script-src 'none'");
  });

  it('let only scripts with the nonce of this very answer run on signed-in pages', async () => {
    const [first, second] = [await policyOf('/signed-in'), await policyOf('/signed-in')];
    expect(first.policy).toMatch(/script-src 'nonce-[^']+'(;|$)/);
    expect(first.policy).not.toBe(second.policy);
  });

  it.each(['/public', '/signed-in'])('allow nothing inline or from elsewhere on %s', async (path) => {
    const { headers, policy } = await policyOf(path);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("form-action 'self'");
    // With no-referrer browsers send `Origin: null` with plain forms, which would be refused.
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe("a visitor's address", () => {
  const app = new Hono();
  app.get('/:header?', (ask) => ask.text(visitorAddress(ask, ask.req.param('header'))));
  const ask = async (path: string, headers: Record<string, string>) =>
    (await app.request(path, { headers })).text();

  it.each([
    ['is what the proxy says', '192.0.2.7', '192.0.2.7'],
    ['is what the proxy itself added to what the visitor claimed', '10.0.0.1, 192.0.2.7', '192.0.2.7'],
    ['is one for a whole line of IPv6', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['is another on another line', '2001:db8:1:3::6', '2001:db8:1:3::/64'],
    ['is that of the interface whatever its zone', 'fe80::1%eth0', 'fe80::/64'],
    ['is the IPv4 address that IPv6 wraps', '::ffff:192.0.2.7', '192.0.2.7'],
    ['is what stands there where it is no address', 'unix:', 'unix:'],
  ])('%s', async (_, told, expected) => {
    expect(await ask('/x-real-ip', { 'x-real-ip': told })).toBe(expected);
  });

  it('is not believed from a header that no proxy sets', async () => {
    expect(await ask('/', { 'x-real-ip': '192.0.2.7', 'x-forwarded-for': '192.0.2.7' })).toBe('unknown');
  });
});
