import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../../tests/support/sandbox-site.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;
/** Of the organisation that `home` names. */
let focal: Visitor;
let home: string;
let address: string;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
  focal = await site.signedInAs('focal-point');
  const { slug } = await site.db
    .selectFrom('organisation')
    .select('slug')
    .where('id', '=', await site.organisationOf('focal-point'))
    .executeTakeFirstOrThrow();
  home = slug;
  const free = await site.db
    .selectFrom('recommendation')
    .select('address')
    .where('id', 'not in', site.db.selectFrom('assignment').select('recommendation'))
    .where('address', 'like', 'A-HRC-90-7/%')
    .orderBy('ordinal')
    .executeTakeFirstOrThrow();
  ({ address } = free);
  await secretary.post(`/recommendations/${address}/owners`, { organisation: home, duty: 'lead' });
});
afterAll(() => site.close());

const MINE = '/assignments/mine';
const owners = async (who = visitor) =>
  readable(
    /<section id="owners">.*?<\/section>/s.exec((await who.get(`/recommendations/${address}`)).text)?.[0] ??
      '',
  );
const dutyOf = async () => {
  const { id } = await site.db
    .selectFrom('assignment as a')
    .innerJoin('recommendation as r', 'r.id', 'a.recommendation')
    .innerJoin('organisation as o', 'o.id', 'a.organisation')
    .select('a.id')
    .where('r.address', '=', address)
    .where('o.slug', '=', home)
    .where('a.ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return id;
};
const contest = async (id: string, fields: Record<string, string> = {}) => {
  const { text } = await focal.get(`/assignments/${id}/contest`);
  return focal.post(`/assignments/${id}/contest`, {
    version: hiddenField(text, 'version'),
    reason: 'The law gives this to the provinces.',
    language: 'en',
    ...fields,
  });
};
const settle = async (id: string, fields: Record<string, string>) => {
  const { text } = await secretary.get(`/assignments/${id}/settle`);
  return secretary.post(`/assignments/${id}/settle`, { version: hiddenField(text, 'version'), ...fields });
};

describe('the answer of an organisation to its duties', () => {
  it('is for its own people', async () => {
    const id = await dutyOf();
    expect((await visitor.get(MINE)).to).toContain('/sign-in');
    for (const role of ['nhri', 'civil-society', 'observer'] as const)
      expect((await (await site.signedInAs(role)).get(MINE)).status, role).toBe(403);
    // for duties of its own, and no others
    expect((await secretary.get(MINE)).status).toBe(200);
    const parliament = await site.signedInAs('parliament');
    expect((await parliament.get(`/assignments/${id}/contest`)).to).toBe(
      `/recommendations/${address}#owners`,
    );
    const foreign = await parliament.post(`/assignments/${id}/contest`, { reason: 'no', language: 'en' });
    expect(foreign.status).toBe(400);
    expect(readable(foreign.text)).toContain('You do not answer for this organisation here.');
    const accepted = await parliament.post(`${MINE}/accept`, { organisation: home, ticked: id });
    expect(accepted.status).toBe(400);
    expect(readable(accepted.text)).toContain('You do not answer for this organisation here.');
    expect((await focal.get('/assignments/nothing/contest')).status).toBe(404);
  });

  it('is asked for on a page of its own, and everybody reads that it waits', async () => {
    expect(await owners()).toContain('not answered yet');
    const words = readable((await focal.get(MINE)).text);
    expect(words).toContain('Waiting for an answer');
    expect(readable((await visitor.get('/assignments?list=waiting')).text)).toContain(
      'By organisation, the longest wait first',
    );
    const none = await focal.post(`${MINE}/accept`, { organisation: home });
    expect(none.status).toBe(400);
    expect(readable(none.text)).toContain('Nothing was ticked.');
  });

  it('accepts many at once, in its own name', async () => {
    const { text } = await focal.get(MINE);
    const shown = [...text.matchAll(/name="shown" value="([^"]*)"/g)].map(([, id = '']) => id);
    expect(shown.length).toBeGreaterThan(1);
    const fields: [string, string][] = [
      ['organisation', home],
      ['state', 'waiting'],
      ['all', 'yes'],
      ...shown.map((id): [string, string] => ['shown', id]),
    ];
    expect((await focal.post(`${MINE}/accept`, fields)).to).toContain('done=accepted');
    const entry = await site.db
      .selectFrom('ledger')
      .select(['verb', 'organisation'])
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(entry).toEqual({
      verb: 'assignment.accept',
      organisation: await site.organisationOf('focal-point'),
    });
    expect(await owners()).toContain('accepted');
  });

  it('contests with a reason, which everybody reads', async () => {
    const id = await dutyOf();
    const empty = await contest(id, { reason: ' ' });
    expect(empty.status).toBe(400);
    expect(readable(empty.text)).toContain('No reason was given.');
    const long = await contest(id, { reason: 'x'.repeat(2_001) });
    expect(readable(long.text)).toContain('2,001 characters');
    expect((await contest(id)).to).toContain('done=contested');
    expect(await owners()).toContain('The law gives this to the provinces.');
    expect(readable((await visitor.get('/assignments?list=contested')).text)).toContain(
      'The law gives this to the provinces.',
    );
    expect(await owners(secretary)).toContain('Settle');
    expect(await owners()).not.toContain('Settle');
  });

  it('is not written over what was answered or settled since, and what was typed stays', async () => {
    const id = await dutyOf();
    const stale = await contest(id, { version: 'old', reason: 'Another reason.' });
    expect(stale.status).toBe(400);
    expect(stale.text).toContain('Another reason.');
    expect(stale.text).toContain('The law gives this to the provinces.');
  });

  it('stands as the API says it', async () => {
    const { text } = await visitor.get(`/api/v1/recommendations/${address}`);
    const { assignments } = JSON.parse(text) as { assignments: object[] };
    expect(assignments).toMatchObject([
      {
        answer: 'contested',
        reason: 'The law gives this to the provinces.',
        reasonLanguage: 'en',
        upheldAt: null,
      },
    ]);
  });
});

describe('the secretariat', () => {
  it.each([
    ['nothing chosen', { how: '' }, 'Nothing was chosen.'],
    ['no reason', { how: 'uphold', reason: '' }, 'No reason was given.'],
    ['the same organisation', { how: 'give' }, 'is the one that contests the duty'],
    ['an independent voice', { how: 'give', organisation: 'nobody' }, 'No organisation was chosen'],
  ])('settles nothing with %s', async (_, fields, sentence) => {
    const given = fields.how === 'give' && !('organisation' in fields) ? { organisation: home } : {};
    const { status, text } = await settle(await dutyOf(), { ...fields, ...given });
    expect(status).toBe(400);
    expect(readable(text)).toContain(sentence);
  });

  it('upholds with a reason that stands beside the other, and is not contested again', async () => {
    const id = await dutyOf();
    const { to } = await settle(id, { how: 'uphold', reason: 'The decree of 2019 says so.' });
    expect(to).toBe(`/recommendations/${address}#owners`);
    const words = await owners();
    expect(words).toContain('The law gives this to the provinces.');
    expect(words).toContain('The decree of 2019 says so.');
    const again = await contest(id);
    expect(again.status).toBe(400);
    expect(readable(again.text)).toContain('upheld this duty already');
    expect(readable((await visitor.get('/assignments?list=contested')).text)).toContain(
      'No duty is contested.',
    );
  });

  it('ends it and gives it to another in the same entry', async () => {
    const id = await dutyOf();
    const seq = () =>
      site.db
        .selectFrom('ledger')
        .select((eb) => eb.fn.max('seq').as('seq'))
        .executeTakeFirstOrThrow()
        .then((row) => row.seq);
    const before = await seq();
    const { to } = await settle(id, { how: 'give', organisation: 'northern-province', duty: 'lead' });
    expect(to).toBe(`/recommendations/${address}#owners`);
    expect(await seq()).toBe(before + 1);
    const words = await owners();
    expect(words).toMatch(/Leads Northern Province/);
    expect(words).not.toContain('The decree of 2019');
    expect((await secretary.get(`/assignments/${id}/settle`)).status).toBe(404);
    expect((await contest(id)).status).toBe(404);
    const history = readable((await visitor.get('/history')).text);
    expect(history).toContain('A contested duty was ended');
    const gone = await focal.post(`${MINE}/accept`, { organisation: home, ticked: id });
    expect(readable(gone.text)).toContain('1 of the duties has been ended since the page was opened.');
  });
});

describe('a claim', () => {
  const claim = (fields: Record<string, string> = {}) =>
    focal.post(`/recommendations/${address}/claim`, {
      organisation: home,
      reason: 'We run the programme.',
      language: 'en',
      ...fields,
    });

  it('is for those who can lead', async () => {
    expect((await visitor.get(`/recommendations/${address}/claim`)).to).toContain('/sign-in');
    expect((await focal.get('/recommendations/A-HRC-90-7/999/claim')).status).toBe(404);
    expect(readable((await claim({ organisation: 'northern-province' })).text)).toContain(
      'You do not answer',
    );
    expect(readable((await claim({ reason: '' })).text)).toContain('No reason was given.');
    expect(readable((await claim({ language: 'tlh' })).text)).toContain('This is no language of the site.');
  });

  it('is public, stands beside the lead, and can be taken back', async () => {
    expect((await claim()).to).toBe(`/recommendations/${address}#owners`);
    expect(await owners()).toContain('We run the programme.');
    expect(readable((await claim()).text)).toContain('has said so already');
    expect(readable((await visitor.get('/assignments?list=claimed')).text)).toContain(
      'On 1 of them two want to lead.',
    );
    const { text } = await focal.get(`/recommendations/${address}`);
    const [withdraw = ''] = /\/assignments\/claims\/[^"]+\/withdraw/.exec(text) ?? [];
    const parliament = await site.signedInAs('parliament');
    expect(readable((await parliament.post(withdraw)).text)).toContain('You do not answer');
    expect((await focal.post('/assignments/claims/nothing/withdraw')).status).toBe(404);
    expect((await focal.post(withdraw)).to).toBe(`/recommendations/${address}#owners`);
    expect(readable((await focal.post(withdraw)).text)).toContain('taken back or settled since');
    expect(await owners()).not.toContain('We run the programme.');
  });

  it('is turned down or granted, and then the other leads no more', async () => {
    const settleLink = async () =>
      /\/assignments\/claims\/[^"]+\/settle/.exec(
        (await secretary.get(`/recommendations/${address}`)).text,
      )?.[0] ?? '';
    await claim();
    const first = await settleLink();
    expect((await focal.get(first)).status).toBe(403);
    expect((await secretary.post(first, { how: '' })).status).toBe(400);
    expect((await secretary.post(first, { how: 'grant', version: 'old' })).status).toBe(400);
    expect((await secretary.post(first, { how: 'refuse' })).to).toBe(`/recommendations/${address}#owners`);
    expect(readable((await secretary.post(first, { how: 'refuse' })).text)).toContain('settled since');
    expect((await secretary.get(first)).status).toBe(404);
    await claim();
    const second = await settleLink();
    const { text } = await secretary.get(second);
    expect(readable(text)).toContain('Northern Province will no longer lead on 1 recommendation');
    await secretary.post(second, { how: 'grant', version: hiddenField(text, 'version') });
    const words = await owners();
    expect(words).not.toContain('Northern Province');
    expect(words).not.toContain('We run the programme.');
    expect(words).toContain('Leads');
  });

  it('leaves the public with its review', async () => {
    await secretary.post(`/recommendations/${address}/owners`, {
      organisation: 'northern-province',
      duty: 'supporting',
    });
    const { withdraw } = await import('../../../../tests/support/withdrawing.ts');
    const other = await site.db
      .selectFrom('recommendation')
      .select('address')
      .where('id', 'not in', site.db.selectFrom('assignment').select('recommendation'))
      .where('address', 'like', 'A-HRC-90-7/%')
      .orderBy('ordinal')
      .executeTakeFirstOrThrow();
    await focal.post(`/recommendations/${other.address}/claim`, {
      organisation: home,
      reason: 'We run this too.',
      language: 'en',
    });
    await withdraw(secretary, 'upr-3');
    expect(readable((await visitor.get('/assignments?list=claimed')).text)).not.toContain('We run this too.');
    expect(await site.db.selectFrom('assignment_claim').select('public').distinct().execute()).toEqual([
      { public: false },
    ]);
    await secretary.post('/reviews/upr-3/publish');
    expect(readable((await visitor.get('/assignments?list=claimed')).text)).toContain('We run this too.');
  });

  it('of a suspended organisation is not taken', async () => {
    await site.db
      .updateTable('organisation')
      .set({ suspended_at: new Date(), suspension_reason: 'closed' })
      .where('slug', '=', home)
      .execute();
    // its people are the public as long as it is
    expect((await claim()).to).toContain('/sign-in');
    expect((await focal.get(MINE)).to).toContain('/sign-in');
  });
});
