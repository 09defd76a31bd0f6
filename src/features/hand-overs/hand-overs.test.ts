import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../../../tests/support/account-site.ts';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { verifyLedger } from '../../ledger/verify.ts';
import { listWaiting } from './actions.ts';

let site: SandboxSite;
let secretary: Visitor;
let ministry: { id: string; slug: string };
let other: { id: string; slug: string };

beforeAll(async () => {
  site = await createSandboxSite();
  secretary = await site.signedInAs('secretariat');
  const organisations = await site.db
    .selectFrom('organisation')
    .select(['id', 'slug'])
    .where('kind', '=', 'ministry')
    .orderBy('slug')
    .execute();
  const home = await site.organisationOf('focal-point');
  const [first, second] = organisations.toSorted((a, b) => Number(b.id === home) - Number(a.id === home));
  if (!first || !second) throw new Error('the sandbox has too few ministries');
  ministry = first;
  other = second;
}, 180_000);
afterAll(() => site.close());

async function signIn(email: string): Promise<Visitor> {
  const visitor = site.visitor();
  await visitor.post('/sign-in', { email, password: PASSWORD });
  return visitor;
}
const rolesOf = async (person: string) => {
  const rows = await site.db
    .selectFrom('membership')
    .select('role')
    .where('person', '=', person)
    .where('ended_at', 'is', null)
    .orderBy('role')
    .execute();
  return rows.map(({ role }) => role);
};
const viewerOf = (person: string) => ({
  country: site.house.country,
  person: { id: person, name: 'Somebody' },
  memberships: [],
});

/** A decision that somebody of the ministry is to carry out in person. */
async function decide(person: string): Promise<void> {
  const { to } = await secretary.post('/meetings/new', {
    title: 'Plenary',
    language: 'en',
    'held-on': '2027-02-03',
    [`invited-${ministry.slug}`]: 'yes',
  });
  const minutes = (to ?? '').replace(/agenda$/, 'minutes');
  await secretary.post(minutes, {
    version: hiddenField((await secretary.get(minutes)).text, 'version'),
    'decision-1': 'Write the law.',
    'owner-1': ministry.slug,
    'person-1': person,
    'due-1': '2027-03-01',
  });
}

describe('a focal point who leaves', () => {
  it('hands roles and what waits to a colleague, who finds it in the morning', async () => {
    const leaver = await site.addPerson('focal-point');
    const successor = await site.addPerson('signatory');
    await decide(leaver.person);
    const leaving = await signIn(leaver.email);
    const address = `/hand-overs/new?organisation=${ministry.slug}`;
    const page = (await leaving.get(address)).text;
    expect(page.match(/name="successor-/g), 'for nobody but themselves').toHaveLength(1);
    expect((await leaving.post(address, {})).status).toBe(400);
    const stranger = await site.addPerson('civil-society');
    const outside = await leaving.post(address, {
      [`successor-${leaver.person}`]: stranger.person,
      note: 'The papers lie here.',
    });
    expect(outside.status).toBe(400);
    expect(outside.text).toContain('The papers lie here.');
    expect((await leaving.post(address, { [`successor-${successor.person}`]: leaver.person })).status).toBe(
      400,
    );

    const left = await leaving.post(address, {
      [`successor-${leaver.person}`]: successor.person,
      note: 'The papers lie on the shelf.',
    });
    expect(readable(left.text)).toContain('You have handed over');
    const { id } = await site.db.selectFrom('hand_over').select('id').executeTakeFirstOrThrow();
    const to = `/hand-overs/${id}`;
    expect(await rolesOf(leaver.person)).toEqual([]);
    expect(await rolesOf(successor.person)).toEqual(['focal-point', 'signatory']);
    expect(await listWaiting(site.db, viewerOf(successor.person))).toMatchObject([
      { kind: 'hand-over', address: to, due: null },
    ]);

    const morning = await signIn(successor.email);
    expect(readable((await morning.get('/hand-overs')).text)).toContain('has handed over to you');
    const pack = readable((await morning.get(to)).text);
    for (const words of [
      'The papers lie on the shelf.',
      'Write the law.',
      '1 Mar 2027',
      'Tester secretariat',
    ])
      expect(pack).toContain(words);
    expect(readable((await morning.get('/meetings')).text)).toContain(
      'Decisions that wait for you Write the law.',
    );
    for (const format of ['docx', 'pdf'])
      expect((await morning.get(`${to}/pack.${format}`)).status).toBe(200);
    expect((await (await signIn(stranger.email)).get(to)).status).toBe(404);
    expect((await site.visitor().get(to)).to).toContain('/sign-in');
    expect((await leaving.get(to)).to, 'nobody here any more').toContain('/sign-in');
    await morning.post(`${to}/received`);
    expect(await listWaiting(site.db, viewerOf(successor.person))).toEqual([]);
    const { verb } = await site.db
      .selectFrom('ledger')
      .select('verb')
      .orderBy('seq', 'desc')
      .executeTakeFirstOrThrow();
    expect(verb).toBe('hand-over.receive');
  });
});

describe('a change of government', () => {
  it('hands over of several people at once, by the secretariat, all or none', async () => {
    const leavers = [await site.addPerson('focal-point'), await site.addPerson('focal-point')];
    const successor = await site.addPerson('observer');
    const address = `/hand-overs/new?organisation=${ministry.slug}`;
    const fields = Object.fromEntries(leavers.map(({ person }) => [`successor-${person}`, successor.person]));
    const wrong = { ...fields, [`successor-${crypto.randomUUID()}`]: successor.person };
    expect((await secretary.post(address, wrong)).status).toBe(400);
    expect(await rolesOf(leavers[0]?.person ?? '')).toEqual(['focal-point']);
    expect((await secretary.post(address, fields)).to).toBe('/hand-overs');
    for (const { person } of leavers) expect(await rolesOf(person)).toEqual([]);
    expect(await rolesOf(successor.person)).toContain('focal-point');
  });

  it('leaves it to independent bodies and administrators who speaks for them', async () => {
    const speaker = await site.addPerson('nhri');
    const { slug } = await site.db
      .selectFrom('organisation')
      .select('slug')
      .where('id', '=', await site.organisationOf('nhri'))
      .executeTakeFirstOrThrow();
    const successor = await site.addPerson('observer');
    const address = `/hand-overs/new?organisation=${slug}`;
    expect((await secretary.get(address)).to).toBe('/hand-overs');
    const refused = await secretary.post(address, { [`successor-${speaker.person}`]: successor.person });
    expect(refused.to).toBe('/hand-overs');
    expect(await rolesOf(speaker.person)).toEqual(['nhri']);
  });

  it('hands what one organisation answers for to another, and rewrites nothing', async () => {
    const { db, house } = site;
    const free = await db
      .selectFrom('recommendation')
      .select('id')
      .where('id', 'not in', db.selectFrom('assignment').select('recommendation'))
      .limit(2)
      .execute();
    const row = { country: house.country, public: true, recorded_at: new Date() };
    for (const { id } of free)
      await db
        .insertInto('assignment')
        .values({
          ...row,
          id: crypto.randomUUID(),
          recommendation: id,
          organisation: ministry.id,
          duty: 'lead',
        })
        .execute();
    const [shared] = free;
    await db
      .insertInto('assignment')
      .values({
        ...row,
        id: crypto.randomUUID(),
        recommendation: shared?.id ?? '',
        organisation: other.id,
        duty: 'supporting',
      })
      .execute();
    const focal = await site.signedInAs('focal-point');
    expect((await focal.post('/hand-overs/duties', { from: ministry.slug, to: other.slug })).status).toBe(
      403,
    );
    expect(
      (await secretary.post('/hand-overs/duties', { from: ministry.slug, to: ministry.slug })).status,
    ).toBe(400);
    const { to } = await secretary.post('/hand-overs/duties', {
      from: ministry.slug,
      to: other.slug,
      note: '',
    });
    expect(to).toMatch(/^\/hand-overs\//);
    const standing = await db
      .selectFrom('assignment')
      .select(['organisation', 'duty', 'answer'])
      .where('ended_at', 'is', null)
      .where(
        'recommendation',
        'in',
        free.map(({ id }) => id),
      )
      .execute();
    expect(standing).toEqual(free.map(() => ({ organisation: other.id, duty: 'lead', answer: null })));
    const ended = await db
      .selectFrom('assignment')
      .select('id')
      .where('organisation', '=', ministry.id)
      .where('ended_at', 'is not', null)
      .execute();
    expect(ended.length).toBeGreaterThanOrEqual(2);
    expect(readable((await secretary.get(to ?? '')).text)).toContain('Hand-over');
    expect(await verifyLedger(db, house.country)).toMatchObject({ faults: [] });
  });
});
