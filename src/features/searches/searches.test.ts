import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';
import { MOST_SEARCHES } from './schema.ts';

const LIST = '/account/searches';
let site: SandboxSite;
let visitor: Visitor;
beforeAll(async () => {
  site = await createSandboxSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  await site.db.deleteFrom('saved_search').execute();
  visitor = await site.signedInAs('observer');
});

const keep = (search: string, name = 'Mine', by = visitor) => by.post(LIST, { name, search });
async function keptBy(): Promise<{ id: string; name: string; query: string }[]> {
  return site.db.selectFrom('saved_search').select(['id', 'name', 'query']).orderBy('name').execute();
}
async function idOf(name: string): Promise<string> {
  const found = (await keptBy()).find((one) => one.name === name);
  if (!found) throw new Error(`no search ${name} is kept`);
  return found.id;
}

describe('keeping a search', () => {
  it('is offered on the register to whoever is signed in, for today’s register alone', async () => {
    const link = 'href="/account/searches/new?q=prison';
    expect((await visitor.get('/recommendations?q=prison&page=2')).text).toContain(`${link}"`);
    expect((await visitor.get('/recommendations?q=prison&as-of=2020-01-01')).text).not.toContain(link);
    const { text } = await site.visitor().get('/recommendations?q=prison');
    expect(text).not.toContain('/account/searches');
  });

  it('names what it asks for and how many it finds, and keeps words, choices and order', async () => {
    const address = 'q=prison&position=noted&position=supported&sort=relevance&page=3&lang=en&nonsense=1';
    const { text } = await visitor.get(`${LIST}/new?${address}`);
    expect(readable(text)).toContain('“prison” · Answer of the State: Noted, Supported');
    const { to } = await keep(address);
    expect(to).toBe(`${LIST}?done=saved`);
    const [{ query } = { query: '' }] = await keptBy();
    expect(query).toBe('q=prison&position=noted&position=supported&sort=relevance');
    const list = await visitor.get(LIST);
    const { found } = JSON.parse(
      (await site.visitor().get('/api/v1/recommendations?q=prison&position=noted&position=supported')).text,
    ) as { found: number };
    expect(found).toBeGreaterThan(0);
    expect(readable(list.text)).toContain(`${found} recommendation`);
  });

  it('says everything that is wrong at once, and keeps what was typed', async () => {
    await keep('q=prison', 'Prisons');
    const again = await keep('lang=fr&q=prison', '');
    expect(again.status).toBe(400);
    expect(readable(again.text)).toContain('You keep this search already, as “Prisons”');
    expect(again.text).toContain('href="#name"');
    const long = await keep('q=detention', 'x'.repeat(121));
    expect(long.status).toBe(400);
    expect(long.text).toContain('x'.repeat(121));
    const many = Array.from({ length: 40 }, (_, at) => `theme=${'y'.repeat(80)}${at}`).join('&');
    expect(readable((await keep(many)).text)).toContain('more than can be kept');
    expect(await keptBy()).toHaveLength(1);
  });

  it('stops at as many as there can be, also for two browsers at once', async () => {
    for (let at = 1; at < MOST_SEARCHES; at++) await keep(`q=word${at}`, `Search ${at}`);
    const both = await Promise.all([keep('q=one', 'One'), keep('q=two', 'Two')]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 400]);
    expect(await keptBy()).toHaveLength(MOST_SEARCHES);
    expect((await keep('q=three', 'Three', await site.signedInAs('observer'))).status).toBe(303);
  });
});

describe('a search that is kept', () => {
  it('tells what is new since it was opened last, and begins anew when it is opened', async () => {
    await keep('review=upr-3', 'The newest review');
    expect(readable((await visitor.get(LIST)).text)).toContain('nothing new since');
    await site.db
      .updateTable('saved_search')
      .set({ opened_at: new Date('2020-01-01') })
      .execute();
    const { text } = await visitor.get(LIST);
    expect(readable(text)).toContain('92 new or newly answered since 1 Jan 2020');
    expect(text.match(/href="\/recommendations\/A-HRC-90-7\//g)).toHaveLength(3);
    const opened = await visitor.post(`${LIST}/${await idOf('The newest review')}/open`);
    expect([opened.status, opened.to]).toEqual([303, '/recommendations?review=upr-3']);
    expect(readable((await visitor.get(LIST)).text)).toContain('nothing new since');
  });

  it('shows nobody what they may not see', async () => {
    const secretary = await site.signedInAs('secretariat');
    await keep('review=upr-3', 'The newest review');
    await withdraw(secretary, 'upr-3');
    await site.db
      .updateTable('saved_search')
      .set({ opened_at: new Date('2020-01-01') })
      .execute();
    const { text } = await visitor.get(LIST);
    await secretary.post('/reviews/upr-3/publish');
    expect(readable(text)).toContain('No recommendation · nothing new');
    expect(text).not.toContain('A-HRC-90-7');
  });

  it('is renamed and removed, with nothing left of it', async () => {
    await keep('q=prison', 'Prisons');
    const id = await idOf('Prisons');
    expect((await visitor.get(`${LIST}/${id}`)).status).toBe(200);
    expect((await visitor.post(`${LIST}/${id}`, { name: '' })).status).toBe(400);
    expect((await visitor.post(`${LIST}/${id}`, { name: 'Detention' })).to).toBe(`${LIST}?done=renamed`);
    expect((await keptBy()).map(({ name }) => name)).toEqual(['Detention']);
    expect((await visitor.post(`${LIST}/${id}/remove`)).to).toBe(`${LIST}?done=removed`);
    expect(await keptBy()).toEqual([]);
    expect(readable((await visitor.get(LIST)).text)).toContain('You have not kept a search yet');
  });
});

describe('what somebody follows is theirs alone', () => {
  it('is at no address of anybody else, the administrator included', async () => {
    await keep('q=torture', 'Something private');
    const id = await idOf('Something private');
    for (const other of [await site.signedInAs('administrator'), await site.signedInAs('observer')]) {
      expect((await other.get(LIST)).text).not.toContain('Something private');
      expect((await other.get(`${LIST}/${id}`)).status).toBe(404);
      expect((await other.post(`${LIST}/${id}`, { name: 'Taken' })).status).toBe(404);
      expect((await other.post(`${LIST}/${id}/open`)).status).toBe(404);
      expect((await other.post(`${LIST}/${id}/remove`)).status).toBe(404);
    }
    const stranger = site.visitor();
    expect((await stranger.get(LIST)).to).toMatch(/^\/sign-in/);
    expect((await stranger.get(`${LIST}/${id}`)).to).toMatch(/^\/sign-in/);
    expect((await stranger.post(LIST, { name: 'x', search: 'q=x' })).to).toMatch(/^\/sign-in/);
    expect((await keptBy()).map(({ name }) => name)).toEqual(['Something private']);
  });

  it('leaves no entry in the ledger, whatever is done with it', async () => {
    const entries = async () => {
      const { count } = await site.db
        .selectFrom('ledger')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    };
    const before = await entries();
    await keep('q=torture', 'Something private');
    const id = await idOf('Something private');
    await visitor.post(`${LIST}/${id}`, { name: 'Still private' });
    await visitor.post(`${LIST}/${id}/open`);
    await visitor.post(`${LIST}/${id}/remove`);
    expect(await entries()).toBe(before);
  });

  it('is no address of something that is none', async () => {
    for (const id of ['nothing', '6f2b8f52-6f3e-4f0a-8a51-000000000000']) {
      expect((await visitor.get(`${LIST}/${id}`)).status).toBe(404);
      for (const verb of ['', '/open', '/remove'])
        expect((await visitor.post(`${LIST}/${id}${verb}`, { name: 'x' })).status).toBe(404);
    }
  });
});
