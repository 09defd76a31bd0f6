import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;
let address: string;
let page: string;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
  const free = await site.db
    .selectFrom('recommendation')
    .select('address')
    .where('id', 'not in', site.db.selectFrom('assignment').select('recommendation'))
    .where('id', 'not in', site.db.selectFrom('assessment').select('recommendation'))
    .where('address', 'like', 'A-HRC-90-7/%')
    .where('position', '=', 'supported')
    .orderBy('ordinal')
    .executeTakeFirstOrThrow();
  ({ address } = free);
  page = `/recommendations/${address}`;
});
afterAll(() => site.close());

const give = (organisation: string, duty: string) => secretary.post(`${page}/owners`, { organisation, duty });
const found = async (query: string) => {
  const { text } = await visitor.get(`/recommendations.json?${query}`);
  return (JSON.parse(text) as { recommendations: { address: string }[] }).recommendations.map((row) =>
    new URL(row.address).pathname.replace('/recommendations/', ''),
  );
};

describe('the owners of a recommendation', () => {
  it('are for the secretariat to name', async () => {
    expect((await visitor.get(`${page}/owners`)).to).toContain('/sign-in');
    for (const role of ['administrator', 'focal-point', 'nhri'] as const)
      expect((await (await site.signedInAs(role)).post(`${page}/owners`)).status, role).toBe(403);
    expect((await secretary.get('/recommendations/A-HRC-90-7/999/owners')).status).toBe(404);
    expect(await found('stops=answered')).toContain(address);
  });

  it('are read by everybody, with who leads and who supports', async () => {
    expect((await give('ministry-of-justice', 'lead')).to).toBe(`${page}/owners?done=given`);
    await give('statistics-agency', 'supporting');
    await give('northern-province', 'supporting');
    const words = readable((await visitor.get(page)).text);
    expect(words).toMatch(/Who answers for it Leads Ministry of Justice since .* Supports Statistics Agency/);
    expect(words).toContain('Owned Reached: Ministry of Justice and 2 others');
    for (const query of ['stops=owned', 'thread=owned', 'organisation=lead:ministry-of-justice'])
      expect(await found(query), query).toContain(address);
    expect(await found('organisation=supporting:ministry-of-justice')).not.toContain(address);
    const agency = readable((await visitor.get('/organisations/statistics-agency')).text);
    const supported = (await found('organisation=supporting:statistics-agency')).length;
    expect(agency).toContain(`Recommendations that it supports ${supported}`);
  });

  it.each([
    ['a second lead', 'ministry-of-health', 'lead', 'Ministry of Justice leads already'],
    ['a second duty', 'statistics-agency', 'supporting', 'Statistics Agency has a duty for it already'],
    ['an independent voice', 'human-rights-commission-of-alvera', 'supporting', 'No organisation was chosen'],
    ['an unknown organisation', 'nobody', 'supporting', 'No organisation was chosen'],
    ['an unknown duty', 'ministry-of-health', 'owner', 'No duty was chosen'],
  ])('are not %s', async (_, organisation, duty, sentence) => {
    const { status, text } = await give(organisation, duty);
    expect(status).toBe(400);
    expect(readable(text)).toContain(sentence);
  });

  it('end, and the history keeps that they were there', async () => {
    const { text } = await secretary.get(`${page}/owners`);
    const [end = ''] = /\/recommendations\/[^"]+\/end(?=")/.exec(text) ?? [];
    expect((await secretary.post(end)).to).toBe(`${page}/owners?done=ended`);
    expect((await secretary.post(end)).status).toBe(404);
    expect((await secretary.post(`${page}/owners/nothing/end`)).status).toBe(404);
    expect(await found('organisation=ministry-of-justice')).not.toContain(address);
    const history = readable((await visitor.get('/history')).text);
    expect(history).toContain('The duty of an organisation for a recommendation was ended');
    const [, entry = ''] = /href="(\/history\/\d+)"/.exec((await visitor.get('/history')).text) ?? [];
    const changed = (await visitor.get(entry)).text;
    expect(changed).toContain(`href="/recommendations/${address}"`);
    expect(changed).toContain('href="/organisations/ministry-of-justice"');
  });

  it('stand as of a day', async () => {
    expect(readable((await visitor.get(`${page}?as-of=2026-01-01`)).text)).toContain(
      'Nobody answers for it yet.',
    );
    expect(await found('thread=owned&as-of=2024-10-01')).toEqual([]);
    expect((await found('thread=owned&as-of=2026-01-01')).length).toBeGreaterThan(10);
  });

  it('leave the public with their review', async () => {
    await withdraw(secretary, 'upr-3');
    expect(await found('organisation=statistics-agency')).not.toContain(address);
    const hidden = await site.db
      .selectFrom('assignment as a')
      .innerJoin('recommendation as r', 'r.id', 'a.recommendation')
      .select('a.public')
      .distinct()
      .where('r.address', '=', address)
      .execute();
    expect(hidden).toEqual([{ public: false }]);
    await secretary.post('/reviews/upr-3/publish');
    expect(await found('organisation=statistics-agency')).toContain(address);
  });
});
