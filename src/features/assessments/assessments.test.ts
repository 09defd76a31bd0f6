import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';
import type { Viewer } from '../../access/policy.ts';
import type { Role } from '../../access/roles.ts';
import { verifyLedger } from '../../ledger/verify.ts';
import { listSpeakers } from './actions.ts';
import { agreementOf, implementationIndex, isDone, type Voice } from './schema.ts';

let site: SandboxSite;
let visitor: Visitor;
let nhri: Visitor;
let statuses: Map<string, string>;
/** One that the sandbox leaves without a word. */
let address: string;
let page: string;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  nhri = await site.signedInAs('nhri');
  const scale = await site.db.selectFrom('status').selectAll().execute();
  statuses = new Map(scale.map(({ id, names }) => [names['en'] ?? '', id]));
  const free = await site.db
    .selectFrom('recommendation')
    .select('address')
    .where('id', 'not in', site.db.selectFrom('assessment').select('recommendation'))
    .where('id', 'not in', site.db.selectFrom('assignment').select('recommendation'))
    .where('address', 'like', 'A-HRC-90-7/%')
    .where('position', '=', 'supported')
    .orderBy('ordinal')
    .executeTakeFirstOrThrow();
  ({ address } = free);
  page = `/recommendations/${address}`;
});
afterAll(() => site.close());

async function assess(by: Visitor, fields: Record<string, string>) {
  const { text } = await by.get(`${page}/assess`);
  return by.post(`${page}/assess`, {
    version: hiddenField(text, 'version'),
    organisation: hiddenField(text, 'organisation'),
    status: statuses.get('In progress') ?? '',
    reason: 'A bill was tabled.',
    language: 'en',
    evidence: '',
    day: '2026-05-04',
    ...fields,
  });
}

const found = async (query: string) => {
  const { text } = await visitor.get(`/recommendations.json?${query}`);
  return (JSON.parse(text) as { recommendations: { address: string }[] }).recommendations.map((row) =>
    new URL(row.address).pathname.replace('/recommendations/', ''),
  );
};

describe('an assessment', () => {
  it('is for the people of organisations that have a voice', async () => {
    expect((await visitor.get(`${page}/assess`)).to).toContain('/sign-in');
    for (const role of ['administrator', 'signatory', 'observer'] as const)
      expect((await (await site.signedInAs(role)).post(`${page}/assess`)).status, role).toBe(403);
    expect((await nhri.get('/recommendations/A-HRC-90-7/999/assess')).status).toBe(404);
    expect((await visitor.get(page)).text).not.toContain('/assess"');
  });

  it('says everything that is wrong at once, and keeps what was typed', async () => {
    const wrong = await assess(nhri, {
      status: '',
      reason: '',
      language: 'xx',
      evidence: 'javascript:alert(1)',
      day: '2999-01-01',
    });
    expect(wrong.status).toBe(400);
    const words = readable(wrong.text);
    for (const sentence of [
      'No status',
      'No reason',
      'no language of the site',
      'no web address',
      'up to today',
    ])
      expect(words).toContain(sentence);
    expect(wrong.text).toContain('value="javascript:alert(1)"');
    expect((await assess(nhri, { reason: 'x'.repeat(2_001) })).status).toBe(400);
    expect((await assess(nhri, { day: '1944-01-01' })).status).toBe(400);
    expect(await found(`voice=nhri`)).not.toContain(address);
  });

  it('is public at once in the voice of the organisation, and the person is not named', async () => {
    const { to } = await assess(nhri, { evidence: 'https://commission.alvera.example/visits' });
    expect(to).toBe(`${page}#voices`);
    const { text } = await visitor.get(page);
    expect(readable(text)).toMatch(/National human rights institution In progress A bill was tabled/);
    expect(text).toContain('href="https://commission.alvera.example/visits" rel="nofollow noopener"');
    expect(text).not.toContain('Tester nhri');
    expect(readable((await visitor.get('/history')).text)).toContain('A recommendation was assessed');
  });

  it('stands in place of the organisation’s own older one, which stays readable', async () => {
    await assess(nhri, { status: statuses.get('Not started') ?? '', reason: 'The bill lapsed.' });
    const words = readable((await visitor.get(page)).text);
    expect(words).toMatch(/Not started The bill lapsed\..*What was said before: 1 assessment In progress/);
    expect(await found(`status=nhri:${statuses.get('Not started')}`)).toContain(address);
    expect(await found(`status=nhri:${statuses.get('In progress')}`)).not.toContain(address);
  });

  it('is refused where a colleague has spoken since, showing what stands', async () => {
    const stale = await assess(nhri, { version: '1', reason: 'From an old tab.' });
    expect(stale.status).toBe(400);
    expect(readable(stale.text)).toContain('The bill lapsed.');
    expect((await visitor.get(page)).text).not.toContain('From an old tab.');
  });

  it('is made in no other organisation’s name', async () => {
    const cso = await site.signedInAs('civil-society');
    const other = await assess(cso, { organisation: 'human-rights-commission-of-alvera' });
    expect(other.status).toBe(400);
    expect(readable(other.text)).toContain('None of your organisations can speak here');
  });

  it('says where voices differ, and the government alone decides what is done', async () => {
    const ministry = await site.signedInAs('focal-point');
    await assess(ministry, { status: statuses.get('Done') ?? '', reason: 'The law is in force.' });
    const words = readable((await visitor.get(page)).text);
    expect(words).toContain(
      'The voices differ. Government: Done; National human rights institution: Not started.',
    );
    expect(words).toMatch(/Done Reached: [^:]+: Done, 4 May 2026/);
    for (const query of ['voices=differ', 'thread=done', 'stops=done', 'voice=government'])
      expect(await found(query), query).toContain(address);
    expect(readable((await visitor.get('/recommendations?voices=differ')).text)).toContain(
      'Government: Done; National human rights institution: Not started',
    );
    await assess(nhri, { status: statuses.get('Done') ?? '', reason: 'Seen.' });
    expect(await found('voices=agree')).toContain(address);
    await assess(ministry, { status: statuses.get('Partly done') ?? '', reason: 'It is not applied.' });
    expect(await found('thread=done')).not.toContain(address);
    expect(readable((await visitor.get(page)).text)).toMatch(/Done Not reached: [^:]+: Partly done/);
  });

  it('stands as of a day', async () => {
    expect(readable((await visitor.get(`${page}?as-of=2026-01-01`)).text)).toContain(
      'Nobody has said yet how far it is implemented.',
    );
    expect(await found('voice=government&as-of=2026-01-01')).not.toContain(address);
    expect(await found('voice=none&as-of=2026-01-01')).toContain(address);
  });

  it('keeps the words and the count of its status when the scale changes', async () => {
    await sql`update status set names = names || '{"en": "Fulfilled"}', index_value = 0
      where id = ${statuses.get('Partly done')}`.execute(site.db);
    const words = readable((await visitor.get(`${page}?lang=en&_=scale`)).text);
    expect(words).toContain('Partly done');
    expect(words).not.toContain('Fulfilled');
  });

  it('leaves the public with its review and comes back with it', async () => {
    const secretary = await site.signedInAs('secretariat');
    await withdraw(secretary, 'upr-3');
    expect(await found('voice=nhri')).not.toContain(address);
    const { rows } = await sql<{ public: boolean }>`select distinct a.public from assessment a
      join recommendation r on r.id = a.recommendation where r.address = ${address}`.execute(site.db);
    expect(rows).toEqual([{ public: false }]);
    await secretary.post('/reviews/upr-3/publish');
    expect(await found('voice=nhri')).toContain(address);
    expect(await verifyLedger(site.db, 'XAL')).toMatchObject({ faults: [] });
  });
});

describe('the database', () => {
  it.each([
    ['an edited reason', sql`update assessment set reason = 'All is well.'`],
    ['another status', sql`update assessment set status_names = '{"en": "Done"}', index_value = 1`],
    ['another speaker', sql`update assessment set organisation = (select id from organisation limit 1)`],
    ['a removal', sql`delete from assessment`],
    ['emptying the table', sql`truncate assessment`],
    ['hiding one whose recommendation is public', sql`update assessment set public = false`],
    [
      'one that is public before its recommendation',
      sql`with r as (select * from recommendation where false) insert into assessment
        select country, gen_random_uuid(), recommendation, clause, voice, organisation, ordinal + 100, status,
          status_names, index_value, language, reason, evidence, day, not public, recorded_at from assessment limit 1`,
    ],
  ])('refuses %s, whoever asks', async (_, statement) => {
    const before = await site.db.selectFrom('assessment').selectAll().orderBy('id').execute();
    expect(before.length).toBeGreaterThan(0);
    await expect(statement.execute(site.db)).rejects.toMatchObject({ code: 'SU002' });
    expect(await site.db.selectFrom('assessment').selectAll().orderBy('id').execute()).toEqual(before);
  });
});

describe('who may speak', () => {
  const viewerWith = async (...roles: Role[]): Promise<Viewer> => ({
    country: 'XAL',
    person: { id: '00000000-0000-4000-8000-000000000001', name: 'Somebody' },
    memberships: await Promise.all(
      roles.map(async (role) => ({ role, organisation: await site.organisationOf(role) })),
    ),
  });

  it.each<[Role[], Voice[]]>([
    [['nhri'], ['nhri']],
    [['parliament'], ['parliament']],
    [['civil-society'], ['civil-society']],
    [['focal-point'], ['government']],
    [['secretariat'], ['government']],
    [['observer'], []],
    [['administrator'], []],
    [['administrator', 'nhri'], []],
    [['secretariat', 'civil-society'], ['government']],
    [
      ['nhri', 'civil-society'],
      ['nhri', 'civil-society'],
    ],
  ])('as %j in the voices %j', async (roles, expected) => {
    const speakers = await listSpeakers(site.db, await viewerWith(...roles));
    expect(speakers.map(({ voice }) => voice).toSorted()).toEqual(expected.toSorted());
  });

  it('is nobody of an organisation that is suspended', async () => {
    const viewer = await viewerWith('nhri');
    await sql`update organisation set suspended_at = now() where kind = 'nhri'`.execute(site.db);
    expect(await listSpeakers(site.db, viewer)).toEqual([]);
    await sql`update organisation set suspended_at = null where kind = 'nhri'`.execute(site.db);
  });
});

describe('voices', () => {
  const said = (...words: [Voice, number | null][]) =>
    words.map(([voice, index_value]) => ({ voice, index_value }));

  it.each([
    ['nobody', said(), undefined],
    ['one voice that is of two minds', said(['civil-society', 0], ['civil-society', 1]), undefined],
    ['two that count alike', said(['government', 0.5], ['nhri', 0.5]), 'agree'],
    ['two that do not', said(['government', 1], ['nhri', 0.5]), 'differ'],
    ['one that does not count', said(['government', 1], ['nhri', null]), undefined],
    ['two of three', said(['government', 0], ['nhri', 0], ['civil-society', 1]), 'differ'],
  ])('of %s', (_, assessments, expected) => {
    expect(agreementOf(assessments)).toBe(expected);
  });

  it.each([
    ['the government', said(['government', 1]), true],
    ['one of two ministries', said(['government', 1], ['government', 0.5]), false],
    [
      'a ministry beside one whose status does not count',
      said(['government', 1], ['government', null]),
      true,
    ],
    ['only others', said(['nhri', 1], ['civil-society', 1]), false],
    ['the government, whom others contradict', said(['government', 1], ['nhri', 0]), true],
    ['nobody that counts', said(['government', null]), false],
  ])('call it done where %s says so: %j', (_, assessments, expected) => {
    expect(isDone(assessments)).toBe(expected);
  });

  it.each([
    ['nobody', said(), null],
    ['what does not count', said(['government', null]), null],
    ['a full and a half', said(['government', 1], ['civil-society', 0.5]), { value: 0.75, voices: 2 }],
    [
      'a voice of several organisations once',
      said(['government', 1], ['civil-society', 0], ['civil-society', 0.5], ['civil-society', 1]),
      { value: 0.75, voices: 2 },
    ],
    ['one beside what does not count', said(['nhri', 0], ['government', null]), { value: 0, voices: 1 }],
  ])('make an index of %s', (_, assessments, expected) => {
    expect(implementationIndex(assessments)).toEqual(expected);
  });
});
