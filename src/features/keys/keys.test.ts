import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  createSandboxSite,
  readable,
  readSandboxReport,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';
import * as answers from '../api/answers.ts';

const ORIGIN = 'http://127.0.0.1:8080';
const KEYS = '/administration/keys';

let site: SandboxSite;
let administrator: Visitor;
let organisation: string;
beforeAll(async () => {
  site = await createSandboxSite({ UPLOAD_LIMIT_MB: '1' });
  administrator = await site.signedInAs('administrator');
  organisation = await site.organisationOf('secretariat');
}, 60_000);
afterAll(() => site.close());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

function keyFields(changed: Record<string, string> = {}) {
  return {
    name: 'Letter box',
    organisation,
    'scope-imports:write': 'yes',
    'expires-on': inDays(30),
    ...changed,
  };
}

async function makeKey(visitor = administrator): Promise<string> {
  const { text } = await visitor.post(`${KEYS}/new`, keyFields());
  const key = /suivi_[A-Za-z0-9_-]{43}/.exec(text)?.[0];
  if (!key) throw new Error(`no key was shown: ${readable(text)}`);
  return key;
}

async function bringIn(key: string | undefined, file?: { name: string; bytes: Uint8Array }, body?: BodyInit) {
  const form = new FormData();
  if (file) form.append('file', new File([new Uint8Array(file.bytes)], file.name));
  const response = await site.app.request(`${ORIGIN}/api/v1/imports`, {
    method: 'POST',
    body: body ?? form,
    headers: key ? { authorization: `Bearer ${key}` } : {},
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function readWith(key: string | undefined, path: string) {
  const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
  const response = await site.app.request(`${ORIGIN}${path}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const codeOf = ({ text }: { text: string }) => answers.problem.parse(JSON.parse(text)).code;
const letter = { name: 'letter.txt', bytes: Buffer.from('A letter without recommendations.') };
const works = async (key: string) => (await bringIn(key, letter)).status === 202;

describe('a key', () => {
  it('is shown once, kept as a hash, and recorded inside the ledger without it', async () => {
    const key = await makeKey();
    const list = await administrator.get(KEYS);
    expect(list.text).toContain(key.slice(0, 12));
    expect(list.text).not.toContain(key);
    expect(readable(list.text)).toContain('Never used');
    const { rows } = await site.house.pool.query<{ text: string }>(
      `select string_agg(c.after::text, ' ') as text from ledger_change c where c.kind = 'api_key'`,
    );
    expect(rows[0]?.text).toContain('Letter box');
    expect(rows[0]?.text).not.toContain(key.slice('suivi_'.length + 6));
    expect(rows[0]?.text).not.toContain('hash');
    const entry = await site.db
      .selectFrom('ledger')
      .select('verb')
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    expect(entry?.verb).toBe('key.make');
    expect((await readWith(undefined, '/api/v1/history?per-page=5')).text).not.toContain('key.make');
  });

  it('says everything that is wrong with what was typed, at once', async () => {
    const wrong = await administrator.post(`${KEYS}/new`, {
      name: '',
      organisation: 'none',
      'expires-on': '2020-02-31',
    });
    expect(wrong.status).toBe(400);
    for (const field of ['name', 'organisation', 'scope-imports:write', 'expires-on'])
      expect(wrong.text).toContain(`href="#${field}"`);
    for (const day of [inDays(-2), inDays(400)])
      expect((await administrator.post(`${KEYS}/new`, keyFields({ 'expires-on': day }))).status).toBe(400);
    expect((await administrator.post(`${KEYS}/new`, keyFields({ name: 'x'.repeat(121) }))).status).toBe(400);
  });

  it('is not made in the voice of an organisation whose people may not do the same', async () => {
    const ministry = await site.organisationOf('focal-point');
    const answer = await administrator.post(`${KEYS}/new`, keyFields({ organisation: ministry }));
    expect(answer.status).toBe(400);
    expect(readable(answer.text)).toContain('no key speaks in another');
  });

  it('is made and revoked by administrators only', async () => {
    for (const role of ['secretariat', 'observer'] as const) {
      const visitor = await site.signedInAs(role);
      expect((await visitor.post(`${KEYS}/new`, keyFields())).status).toBe(403);
      expect((await visitor.get(KEYS)).status).toBe(403);
    }
    expect((await site.visitor().get(KEYS)).status).toBe(303);
    expect((await administrator.post(`${KEYS}/none/revoke`)).status).toBe(404);
    expect((await administrator.post(`${KEYS}/6f2b8f52-6f3e-4f0a-8a51-000000000000/revoke`)).status).toBe(
      404,
    );
  });
});

describe('bringing a document in with a key', () => {
  it('takes the file in, in the organisation’s name, and tells how far it has come', async () => {
    const key = await makeKey();
    const bytes = await readSandboxReport('A-HRC-90-7.pdf');
    const taken = await bringIn(key, { name: 'A-HRC-90-7.pdf', bytes });
    expect(taken.status, taken.text).toBe(202);
    const { id, state } = answers.importState.strict().parse(JSON.parse(taken.text));
    // the reader may have begun already
    expect(['queued', 'reading', 'review']).toContain(state);
    const place = taken.headers.get('location') ?? '';
    expect(place).toBe(`/api/v1/imports/${id}`);
    await vi.waitFor(
      async () => {
        const answer = await readWith(key, place);
        expect(answers.importState.strict().parse(JSON.parse(answer.text)).state).toBe('review');
      },
      { timeout: 30_000, interval: 200 },
    );
    const row = await site.db.selectFrom('import').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    expect(row).toMatchObject({ organisation, requested_by: null });
    expect(row.api_key).not.toBeNull();
    const secretary = await site.signedInAs('secretariat');
    expect(readable((await secretary.get('/imports')).text)).toContain('Letter box');
    expect(readable((await administrator.get(KEYS)).text)).toContain('Last used on');
  });

  it('is refused without a key, with a wrong one, and for a wrong body', async () => {
    const missing = await bringIn(undefined, letter);
    expect(missing.status).toBe(401);
    expect(codeOf(missing)).toBe('key-missing');
    expect(missing.headers.get('www-authenticate')).toBe('Bearer realm="suivi", scope="imports:write"');
    for (const wrong of ['nonsense', `suivi_${'x'.repeat(43)}`])
      expect(codeOf(await bringIn(wrong, letter))).toBe('key-refused');
    const key = await makeKey();
    expect(codeOf(await bringIn(key))).toBe('invalid-request');
    expect(codeOf(await bringIn(key, undefined, '{}'))).toBe('unsupported-media-type');
    const broken = await site.app.request(`${ORIGIN}/api/v1/imports`, {
      method: 'POST',
      body: 'no parts',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(broken.status).toBe(400);
    expect(codeOf(await bringIn(key, { name: 'empty.pdf', bytes: Buffer.alloc(0) }))).toBe('refused');
    const large = await bringIn(key, { name: 'large.pdf', bytes: Buffer.alloc(2 * 1024 * 1024) });
    expect(large.status).toBe(413);
    expect(codeOf(large)).toBe('too-large');
  });

  it('is refused to whoever is signed in without a key: cookies do not count', async () => {
    const secretary = await site.signedInAs('secretariat');
    const cookie = [...secretary.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await site.app.request(`${ORIGIN}/api/v1/imports`, {
      method: 'POST',
      body: new FormData(),
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    });
    expect(response.status).toBe(401);
  });

  it('reads no import of another organisation, and nothing that is not public', async () => {
    const key = await makeKey();
    const { id } = JSON.parse((await bringIn(key, letter)).text) as { id: string };
    const other = await site.organisationOf('focal-point');
    await site.db.updateTable('import').set({ organisation: other }).where('id', '=', id).execute();
    expect((await readWith(key, `/api/v1/imports/${id}`)).status).toBe(404);
    expect((await readWith(key, '/api/v1/imports/no-id')).status).toBe(404);
    const secretary = await site.signedInAs('secretariat');
    await withdraw(secretary, 'upr-2');
    expect((await readWith(key, '/api/v1/reviews/upr-2')).status).toBe(404);
    await secretary.post('/reviews/upr-2/publish');
  });

  it('counts a key apart from readers', async () => {
    const key = await makeKey();
    const { headers } = await bringIn(key, letter);
    expect(headers.get('ratelimit-policy')).toBe('"writing-by-key";q=120;w=3600');
    expect((await readWith(key, '/api/v1/reviews')).headers.get('ratelimit')).toMatch(
      /^"reading-by-key";r=2999;/,
    );
  });
});

describe('a key stops with the next request', () => {
  it('when it is revoked', async () => {
    const key = await makeKey();
    expect(await works(key)).toBe(true);
    const { id } = await site.db
      .selectFrom('api_key')
      .select('id')
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect((await administrator.post(`${KEYS}/${id}/revoke`)).to).toBe(`${KEYS}?done=revoked`);
    const refused = await bringIn(key, letter);
    expect(refused.status).toBe(401);
    expect(codeOf(refused)).toBe('key-refused');
    expect((await administrator.post(`${KEYS}/${id}/revoke`)).status).toBe(303);
  });

  it('when its last day is over', async () => {
    const key = await makeKey();
    await site.db
      .updateTable('api_key')
      .set({ expires_on: inDays(-2) })
      .where('revoked_at', 'is', null)
      .execute();
    expect(await works(key)).toBe(false);
  });

  it('when its organisation is suspended, until that is lifted', async () => {
    const key = await makeKey();
    await site.db
      .updateTable('organisation')
      .set({ suspended_at: new Date() })
      .where('id', '=', organisation)
      .execute();
    expect(await works(key)).toBe(false);
    await site.db
      .updateTable('organisation')
      .set({ suspended_at: null })
      .where('id', '=', organisation)
      .execute();
    expect(await works(key)).toBe(true);
  });

  it('when who made it is suspended or no longer administers', async () => {
    const maker = await site.signedInAs('administrator');
    const key = await makeKey(maker);
    const { made_by: person } = await site.db
      .selectFrom('api_key')
      .select('made_by')
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(await works(key)).toBe(true);
    await administrator.post(`/administration/people/${person}/suspend`, { reason: 'Left the service.' });
    expect(await works(key)).toBe(false);
    expect(readable((await administrator.get(KEYS)).text)).toContain('Stopped: who made it is suspended');
    await administrator.post(`/administration/people/${person}/lift`);
    expect(await works(key)).toBe(true);
    await site.db
      .updateTable('membership')
      .set({ ended_at: new Date() })
      .where('person', '=', person)
      .execute();
    expect(await works(key)).toBe(false);
  });

  it('when its organisation becomes of a kind that may not do it', async () => {
    const key = await makeKey();
    await site.db.updateTable('organisation').set({ kind: 'cso' }).where('id', '=', organisation).execute();
    const refused = await bringIn(key, letter);
    expect(refused.status).toBe(403);
    expect(codeOf(refused)).toBe('scope-missing');
    await site.db
      .updateTable('organisation')
      .set({ kind: 'secretariat' })
      .where('id', '=', organisation)
      .execute();
  });
});
