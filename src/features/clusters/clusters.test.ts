import { randomUUID } from 'node:crypto';
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
import type { ProposedCluster, Settled } from '../../analysis/likeness/clusters.ts';
import { seqAt } from '../../ledger/queries.ts';
import { openProposalCount, readOpenProposals, requestFirstProposals, requestProposals } from './actions.ts';
import { readReading } from './queries.ts';

const PROPOSALS = '/clusters/proposals';
const TURNED_DOWN = `${PROPOSALS}/turned-down`;
/** Three reviews would be better to read; two have to do: the older and the newer one. */
const OLD = 'A-HRC-80-12';
const NEW = 'A-HRC-90-7';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;
let ids: Map<string, string>;
/** What the machine finds, and what it was told last. */
let machine: ProposedCluster[] = [];
let told: Settled = { clusters: [], apart: [] };

beforeAll(async () => {
  site = await createSandboxSite({}, 'two-reports', (_, settled) => {
    told = settled;
    return Promise.resolve(machine);
  });
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
  const rows = await site.db.selectFrom('recommendation').select(['id', 'address']).execute();
  ids = new Map(rows.map(({ id, address }) => [address, id]));
});

afterAll(() => site.close());

const id = (address: string) => ids.get(address) ?? '';
const quarries = [`${OLD}/117.45`, `${NEW}/42.23`];
const water = [`${OLD}/117.35`, `${NEW}/42.34`, `${NEW}/42.35`];
const nationality = [`${OLD}/118.15`, `${NEW}/44.1`];
const third = `${NEW}/44.2`;
const entries = () => seqAt(site.db, site.house.country, new Date());

function found(of: readonly string[], more: Partial<ProposedCluster> = {}): ProposedCluster {
  const shared = { instruments: [], persons: ['Children'], words: ['quarries'], phrase: '' };
  return { members: of.map(id), joins: null, p: 0.8, shared, ...more };
}

/** Has a machine that finds this read the register, as its job does; what it was told is settled comes back. */
async function read(...proposed: ProposedCluster[]): Promise<Settled> {
  machine = proposed;
  await site.db.transaction().execute((tx) => requestProposals(site.house, tx));
  site.house.jobs.wake();
  await expect
    .poll(async () => (await readReading(site.db, site.house.country))?.done, {
      timeout: 20_000,
      interval: 20,
    })
    .toBe((await readReading(site.db, site.house.country))?.asked);
  return told;
}

/** Ticks some of the proposal that is shown, and answers it. */
async function answer(of: readonly string[], to = PROPOSALS, fields: Record<string, string> = {}) {
  const { text } = await secretary.get(PROPOSALS);
  return secretary.post(to, [
    ['proposal', hiddenField(text, 'proposal')],
    ['version', hiddenField(text, 'version')],
    ...of.map((address): [string, string] => ['ticked', id(address)]),
    ...Object.entries(fields),
  ]);
}

const clusterIn = async (address: string) => {
  const row = await site.db
    .selectFrom('cluster_member as m')
    .innerJoin('cluster as c', 'c.id', 'm.cluster')
    .select(['c.slug', 'c.id', 'c.public', 'c.name'])
    .where('m.recommendation', '=', id(address))
    .executeTakeFirst();
  return row;
};
const slugIn = async (address: string) => (await clusterIn(address))?.slug ?? '';

/** Sends one of the forms on a cluster's page. */
async function change(
  slug: string,
  form: string,
  of: readonly string[],
  fields: Record<string, string> = {},
) {
  const { text } = await secretary.get(`/clusters/${slug}`);
  return secretary.post(`/clusters/${slug}/${form}`, [
    ['version', hiddenField(text, 'version')],
    ...of.map((address): [string, string] => ['ticked', id(address)]),
    ...Object.entries(fields),
  ]);
}

async function undoOn(slug: string) {
  const { text } = await secretary.get(`/clusters/${slug}`);
  return secretary.post('/clusters/undo', { decision: hiddenField(text, 'decision'), back: slug });
}

describe('deciding on proposed clusters', () => {
  it('is for the secretariat', async () => {
    expect((await visitor.get(PROPOSALS)).to).toContain('/sign-in');
    const nhri = await site.signedInAs('nhri');
    expect((await nhri.post(PROPOSALS)).status).toBe(403);
    expect((await nhri.post('/clusters/undo')).status).toBe(403);
    expect((await nhri.get(TURNED_DOWN)).status).toBe(403);
    expect((await secretary.post('/clusters/nothing/split')).status).toBe(404);
    expect((await secretary.get('/clusters/nothing')).status).toBe(404);
    expect((await secretary.post('/clusters/undo')).status).toBe(400);
    expect((await visitor.get('/clusters')).text).not.toContain(PROPOSALS);
    expect((await secretary.get('/clusters')).text).toContain(PROPOSALS);
  });

  it('shows the likeliest first, with what its texts share', async () => {
    await read(found(water, { p: 0.6 }), found(quarries, { p: 0.95 }));
    const { text } = await secretary.get(PROPOSALS);
    expect(readable(text)).toContain('2 proposals wait.');
    expect(readable(text)).toContain('almost certain: 95%');
    expect(text).toContain('<mark>quarries</mark>');
    expect(text.match(/name="ticked"/g)).toHaveLength(2);
  });

  it('wants two to be ticked, and keeps what was', async () => {
    const before = await entries();
    const { status, text } = await answer(quarries.slice(1));
    expect(status).toBe(400);
    expect(readable(text)).toContain('A cluster has at least two recommendations.');
    expect(text).toMatch(new RegExp(`value="${id(quarries[1] ?? '')}" checked`));
    expect(text).not.toMatch(new RegExp(`value="${id(quarries[0] ?? '')}" checked`));
    expect(await entries()).toBe(before);
  });

  it('puts together what is ticked, in one entry that says who, for everybody to read', async () => {
    const before = await entries();
    const { to } = await answer(quarries);
    expect(to).toMatch(/^\/clusters\/proposals\?done=confirm&decision=/);
    expect(await entries()).toBe(before + 1);
    const slug = await slugIn(quarries[0] ?? '');
    expect(slug).toMatch(/child|quarr/);
    expect((await secretary.get(to ?? '')).text).toContain(`href="/clusters/${slug}"`);
    const page = readable((await visitor.get(`/clusters/${slug}`)).text);
    expect(page).toContain('UPR: asked in 2019, 2024; answered: ');
    expect(page).toMatch(/Put here by .*; the machine proposed it with 95%, by “.Children.”, “.quarries.”/);
    expect(readable((await visitor.get('/clusters')).text)).toContain('2 recommendations in 2 reviews');
    expect(readable((await visitor.get(`/recommendations/${quarries[0]}`)).text)).toContain('Asked again');
    const entry = await secretary.get(`/history/${before + 1}`);
    expect(readable(entry.text)).toContain('Tester secretariat');
    const publicly = readable((await visitor.get(`/history/${before + 1}`)).text);
    expect(publicly).toContain(slug);
    expect(publicly).not.toContain('Tester secretariat');
    // the next one stands open by itself
    expect((await secretary.get(to ?? '')).text).toContain(id(water[0] ?? ''));
  });

  it('does not propose again with the others what was left unticked', async () => {
    await answer(water.slice(0, 2), PROPOSALS, { name: 'Safe water' });
    const told = await read(found(water));
    expect(told.apart).toHaveLength(2);
    expect(told.clusters.map(({ members }) => members.length)).toEqual([2, 2]);
    expect(await readOpenProposals(site.db, site.house.country)).toEqual([]);
    expect((await clusterIn(water[0] ?? ''))?.name).toBe('Safe water');
  });

  it('turns down whole proposals for good, until that is undone', async () => {
    await read(found(nationality));
    const { to } = await answer([], `${PROPOSALS}/turn-down`);
    expect(to).toContain('done=turn-down');
    const entry = readable((await secretary.get(`/history/${await entries()}`)).text);
    expect(entry).toMatch(/Kind turned down/);
    // lists of keys that are empty say nothing
    expect(entry).not.toMatch(/Undone no clusters/);
    await read(found(nationality));
    expect(await readOpenProposals(site.db, site.house.country)).toEqual([]);
    const decision = hiddenField((await secretary.get(to ?? '')).text, 'decision');
    // it is seen, and taken back, long after: also when what it was about has been put elsewhere
    await change(await slugIn(water[0] ?? ''), 'add', [], { to: nationality[0] ?? '' });
    expect((await secretary.get(PROPOSALS)).text).toContain(`href="${TURNED_DOWN}"`);
    const list = await secretary.get(TURNED_DOWN);
    expect(readable(list.text)).toMatch(/2 recommendations.*Turned down by Secretariat/);
    for (const address of nationality) expect(list.text).toContain(`/recommendations/${address}`);
    expect(hiddenField(list.text, 'decision')).toBe(decision);
    expect((await secretary.post('/clusters/undo', { decision, back: 'turned-down' })).to).toBe(
      `${TURNED_DOWN}?done=undo`,
    );
    expect(readable((await secretary.get(`${TURNED_DOWN}?done=undo`)).text)).toContain(
      'Taken back. The machine may propose it again',
    );
    await undoOn(await slugIn(water[0] ?? ''));
    await read(found(nationality));
    expect(await readOpenProposals(site.db, site.house.country)).toHaveLength(1);
    expect(readable((await secretary.get(TURNED_DOWN)).text)).toContain('No proposal was turned down.');
    const again = await secretary.post('/clusters/undo', { decision, back: 'proposals' });
    expect(again.status).toBe(400);
    expect(readable(again.text)).toContain('has undone this decision already');
  });

  it('proposes new ones into a cluster that stands, and never what somebody has placed', async () => {
    const cluster = (await clusterIn(quarries[0] ?? ''))?.id ?? '';
    const more = `${NEW}/42.22`;
    await read(found([...quarries, more], { joins: cluster }), found([quarries[0] ?? '', more]));
    const [open, ...others] = await readOpenProposals(site.db, site.house.country);
    expect(others).toEqual([]);
    expect(open?.free.map(({ address }) => address)).toEqual([more]);
    const { text } = await secretary.get(PROPOSALS);
    expect(readable(text)).toContain('1 recommendation that may belong to a cluster');
    await answer([more]);
    const slug = await slugIn(more);
    expect(slug).toBe(await slugIn(quarries[0] ?? ''));
    // what it joins is called anew by what all share, at the address that it had
    expect((await visitor.get(`/clusters/${slug}`)).text.match(/class="plain member"/g)).toHaveLength(3);
    await undoOn(slug);
    expect(await slugIn(more)).toBe('');
  });

  it('keeps a form that is open where the machine reads the same anew, and refuses a stale one', async () => {
    await read(found(nationality));
    const { text } = await secretary.get(PROPOSALS);
    const fields: [string, string][] = [
      ['proposal', hiddenField(text, 'proposal')],
      ['version', hiddenField(text, 'version')],
      ...nationality.map((address): [string, string] => ['ticked', id(address)]),
    ];
    await read(found(nationality.toReversed()));
    const both = await Promise.all([
      secretary.post(PROPOSALS, fields),
      (await site.signedInAs('secretariat')).post(PROPOSALS, fields),
    ]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([303, 400]));
    expect(readable(both.find(({ status }) => status === 400)?.text ?? '')).toContain('Nothing was changed');
    await undoOn(await slugIn(nationality[0] ?? ''));
  });

  it('confirms all above a probability, each to be undone by itself, unless they are others by then', async () => {
    await read(found(nationality, { p: 0.97 }), found([`${NEW}/42.1`, `${OLD}/117.1`], { p: 0.5 }));
    const page = await secretary.get(`${PROPOSALS}/above?above=90`);
    expect(readable(page.text)).toContain('1 proposal has 90% or more');
    for (const above of ['0', '200', 'abc', '']) {
      for (const { status, text } of [
        await secretary.get(`${PROPOSALS}/above?above=${above}`),
        await secretary.post(`${PROPOSALS}/above`, { above, proposals: '1' }),
      ]) {
        expect(status, above).toBe(400);
        expect(readable(text)).toContain('Enter a whole number from 1 to 100.');
        expect(text).not.toContain('class="plain member"');
      }
    }
    const stale = await secretary.post(`${PROPOSALS}/above`, { above: '90', proposals: '7' });
    expect(stale.status).toBe(400);
    const { to } = await secretary.post(`${PROPOSALS}/above`, { above: '90', proposals: '1' });
    expect(to).toBe(`${PROPOSALS}?confirmed=1`);
    expect(await slugIn(nationality[0] ?? '')).not.toBe('');
    expect(await readOpenProposals(site.db, site.house.country)).toHaveLength(1);
  });
});

it('counts what stands open as the pages list it', async () => {
  const cluster = (await clusterIn(quarries[0] ?? ''))?.id ?? '';
  await read(
    found([`${NEW}/42.1`, `${OLD}/117.1`], { p: 0.5 }),
    found([...quarries, `${NEW}/42.22`], { joins: cluster }),
    found(water.slice(1)),
  );
  const counted = async () => {
    const { rows } = await sql<{
      count: number;
    }>`select ${openProposalCount(site.house.country)} as count`.execute(site.db);
    return rows[0]?.count;
  };
  const listed = async () => (await readOpenProposals(site.db, site.house.country)).length;
  expect(await counted()).toBe(2);
  expect(await listed()).toBe(2);
  for (const place of ['/', '/browse', '/account'])
    expect((await secretary.get(place)).text, place).toContain(`<a href="${PROPOSALS}">2 clusters</a>`);
  expect((await visitor.get('/')).text).not.toContain(PROPOSALS);
  // said to be apart elsewhere, which the machine has not read yet
  const row = await site.db.selectFrom('cluster_decision').selectAll().limit(1).executeTakeFirstOrThrow();
  const pair = [id(`${NEW}/42.1`), id(`${OLD}/117.1`)];
  await site.db
    .insertInto('cluster_decision')
    .values({
      country: row.country,
      id: randomUUID(),
      ordinal: 9_999,
      kind: 'reject',
      clusters: [],
      members: pair,
      moves: '[]',
      renamed: null,
      ones: pair.slice(0, 1),
      others: pair,
      organisation: null,
      recorded_at: new Date(),
    })
    .execute();
  expect(await counted()).toBe(1);
  expect(await listed()).toBe(1);
  await site.db.deleteFrom('cluster_decision').where('ordinal', '=', 9_999).execute();
});

it('tells two apart whose document prints one number twice', async () => {
  await read(found([`${NEW}/42.48`, `${NEW}/42.48~2`]));
  expect(readable((await secretary.get(PROPOSALS)).text)).toMatch(/42\.48 .*42\.48~2 /);
});

it('asks for the first reading of a register that was never read, and for no second', async () => {
  await site.db.deleteFrom('cluster_reading').execute();
  const asked = async () => (await readReading(site.db, site.house.country))?.asked;
  for (let time = 0; time < 2; time++) await requestFirstProposals(site.house);
  expect(await asked()).toBe(1);
});

describe('changing clusters', () => {
  it('splits, names and merges, and undoes each in turn', async () => {
    const slug = await slugIn(nationality[0] ?? '');
    const [first = '', second = ''] = nationality;
    expect((await change(slug, 'split', nationality)).status).toBe(400);
    await change(slug, 'add', [], { to: third });
    const split = await change(slug, 'split', [second, third], { name: 'Another' });
    expect(split.to).toBe(`/clusters/${slug}?done=split&other=another`);
    const { text } = await secretary.get(split.to ?? '');
    expect(readable(text)).toMatch(/Split off into a cluster of their own\. Another Undo/);
    expect(await slugIn(second)).toBe('another');
    expect((await change(slug, 'name', [], { name: 'Nationality' })).to).toContain('done=name');
    expect(readable((await visitor.get(`/clusters/${slug}`)).text)).toContain('Nationality');
    expect((await change('another', 'merge', [], { to: 'another' })).status).toBe(400);
    expect((await change('another', 'merge', [], { to: 'nowhere' })).status).toBe(400);
    expect((await change('another', 'merge', [], { to: slug })).to).toContain(`/clusters/${slug}`);
    expect(await slugIn(second)).toBe(slug);
    expect((await visitor.get('/clusters/another')).to).toBe(`/clusters/${slug}`);
    expect(JSON.parse((await visitor.get('/api/v1/clusters/another')).text)).toMatchObject({ slug });
    // merged: the last on the cluster; then the name, then the split, then what was added
    for (const expected of ['another', 'another', slug, slug]) {
      await undoOn(slug);
      expect(await slugIn(second)).toBe(expected);
    }
    expect((await clusterIn(first))?.name).toBeNull();
    expect((await visitor.get('/clusters/another')).status).toBe(404);
    expect(await slugIn(third)).toBe('');
  });

  it('lets one that is split off leave, since alone it is no cluster', async () => {
    const slug = await slugIn(nationality[0] ?? '');
    const [, second = ''] = nationality;
    const clusters = async () => (await site.db.selectFrom('cluster').select('id').execute()).length;
    const before = await clusters();
    const { to } = await change(slug, 'split', [second], { name: 'Alone' });
    expect(to).toBe(`/clusters/${slug}?done=split-one`);
    expect(readable((await secretary.get(to ?? '')).text)).toContain('alone is no cluster');
    expect(await clusters()).toBe(before);
    expect(await slugIn(second)).toBe('');
    // not proposed with the others again
    await read(found(nationality));
    expect(await readOpenProposals(site.db, site.house.country)).toEqual([]);
    await undoOn(slug);
    expect(await slugIn(second)).toBe(slug);
  });

  it('offers to keep the name of what is merged where the other has none', async () => {
    const [from, into] = [await slugIn(water[0] ?? ''), await slugIn(nationality[0] ?? '')];
    const nameOf = async (address: string) => (await clusterIn(address))?.name;
    expect((await secretary.get(`/clusters/${from}`)).text).toContain('name="keep"');
    expect((await secretary.get(`/clusters/${into}`)).text).not.toContain('name="keep"');
    await change(from, 'merge', [], { to: into });
    expect(await nameOf(nationality[0] ?? '')).toBeNull();
    await undoOn(into);
    await change(from, 'merge', [], { to: into, keep: 'name' });
    expect(await nameOf(nationality[0] ?? '')).toBe('Safe water');
    await undoOn(into);
    expect(await nameOf(nationality[0] ?? '')).toBeNull();
    expect(await nameOf(water[0] ?? '')).toBe('Safe water');
    expect(await slugIn(water[0] ?? '')).toBe(from);
  });

  it('keeps the page of an emptied cluster for those who may put back what was in it', async () => {
    const slug = await slugIn(nationality[0] ?? '');
    const { to } = await change(slug, 'take-out', nationality);
    expect(to).toBe(`/clusters/${slug}?done=take-out`);
    const page = await secretary.get(to ?? '');
    expect(page.status).toBe(200);
    expect(readable(page.text)).toMatch(/Taken out.*No recommendation is in this cluster any more/);
    expect((await visitor.get(`/clusters/${slug}`)).status).toBe(404);
    expect((await (await site.signedInAs('nhri')).get(`/clusters/${slug}`)).status).toBe(404);
    await undoOn(slug);
    for (const address of nationality) expect(await slugIn(address)).toBe(slug);
  });

  it('moves members to another cluster and out, and adds by address', async () => {
    const [from, to] = [await slugIn(nationality[0] ?? ''), await slugIn(quarries[0] ?? '')];
    const [moved = ''] = nationality;
    expect((await change(from, 'move', [], { to })).status).toBe(400);
    expect((await change(from, 'move', [moved], { to: '100%' })).status).toBe(400);
    await change(from, 'move', [moved], { to: `http://127.0.0.1:8080/clusters/${to}?as-of=2026-01-01` });
    expect(await slugIn(moved)).toBe(to);
    await change(to, 'take-out', [moved]);
    expect(await slugIn(moved)).toBe('');
    const wrong = await change(from, 'add', [], { to: 'A-HRC-1-1/1' });
    expect(wrong.status).toBe(400);
    expect(readable(wrong.text)).toContain('No recommendation has the address “A-HRC-1-1/1”');
    expect((await change(from, 'add', [], { to: nationality[1] ?? '' })).status).toBe(400);
    await change(from, 'add', [], { to: `http://127.0.0.1:8080/recommendations/${moved}?lang=fr` });
    expect(await slugIn(moved)).toBe(from);
  });

  it('refuses a form that is older than the cluster', async () => {
    const slug = await slugIn(quarries[0] ?? '');
    const stale = await secretary.get(`/clusters/${slug}`);
    await change(slug, 'name', [], { name: 'Quarries' });
    const version = hiddenField(stale.text, 'version');
    const { status, text } = await secretary.post(`/clusters/${slug}/name`, { version, name: 'Mines' });
    expect(status).toBe(400);
    expect(text).toContain('Quarries');
    expect((await clusterIn(quarries[0] ?? ''))?.name).toBe('Quarries');
  });

  it('does not undo what a later decision builds on, and says which', async () => {
    const slug = await slugIn(quarries[0] ?? '');
    await change(slug, 'add', [], { to: third });
    await change(slug, 'split', [...quarries.slice(1), third], { name: 'Split off' });
    const split = hiddenField((await secretary.get(`/clusters/${slug}`)).text, 'decision');
    await change('split-off', 'name', [], { name: 'Built upon' });
    const { status, text } = await secretary.post('/clusters/undo', { decision: split, back: slug });
    expect(status).toBe(400);
    expect(readable(text)).toContain('a cluster was named, in “Built upon”');
    await undoOn('split-off');
    expect((await secretary.post('/clusters/undo', { decision: split, back: slug })).status).toBe(303);
    expect(await slugIn(quarries[1] ?? '')).toBe(slug);
    await undoOn(slug);
    expect(await slugIn(third)).toBe('');
  });
});

describe('clusters in public', () => {
  it('narrow the register down, are named beside it, and go along in downloads and API', async () => {
    const slug = await slugIn(quarries[0] ?? '');
    const list = await visitor.get(`/recommendations?lang=en&cluster=${slug}`);
    expect(list.text.match(/class="thread mini"/g)).toHaveLength(2);
    expect(readable(list.text)).toContain('Asked again Quarries (2)');
    const csv = await visitor.get(`/recommendations.csv?cluster=${slug}`);
    expect(csv.text).toContain(`,${slug},`);
    const listed = JSON.parse((await visitor.get('/api/v1/clusters?q=quarries')).text) as {
      found: number;
      items: { slug: string; asked: { recommendations: number }[] }[];
    };
    expect(listed.items[0]?.slug).toBe(slug);
    expect(listed.items[0]?.asked).toHaveLength(2);
    const one = JSON.parse((await visitor.get(`/api/v1/clusters/${slug}`)).text) as { members: unknown[] };
    expect(one.members).toHaveLength(2);
    expect((await visitor.get('/api/v1/clusters/nothing')).status).toBe(404);
    const read = JSON.parse((await visitor.get(`/api/v1/recommendations/${quarries[0]}`)).text) as {
      cluster: { slug: string };
    };
    expect(read.cluster.slug).toBe(slug);
    for (const q of ['zebra', 'instruments'])
      expect((await visitor.get(`/clusters?q=${q}`)).text, q).toContain('No cluster is called so');
  });

  it('are not there on a day before they were', async () => {
    const slug = await slugIn(quarries[0] ?? '');
    expect((await visitor.get(`/clusters/${slug}?as-of=2025-01-01`)).status).toBe(404);
    expect((await visitor.get(`/clusters/${slug}`)).status).toBe(200);
  });

  it('lose what is withdrawn at once, and vanish with the last', async () => {
    const slug = await slugIn(quarries[0] ?? '');
    await withdraw(secretary, 'upr-3');
    expect((await visitor.get(`/clusters/${slug}`)).text.match(/class="plain member"/g)).toHaveLength(1);
    expect((await secretary.get(`/clusters/${slug}`)).text.match(/class="plain member"/g)).toHaveLength(2);
    await withdraw(secretary, 'upr-2');
    expect((await visitor.get(`/clusters/${slug}`)).status).toBe(404);
    expect((await visitor.get('/clusters')).text).not.toContain(slug);
    expect((await visitor.get(`/api/v1/clusters/${slug}`)).status).toBe(404);
    const shown = await site.db.selectFrom('cluster').select('id').where('public', '=', true).execute();
    const standing = await site.db
      .selectFrom('cluster_member')
      .select('cluster')
      .where('cluster', 'is not', null)
      .execute();
    expect(shown.filter(({ id: one }) => standing.some(({ cluster }) => cluster === one))).toEqual([]);
    await secretary.post('/reviews/upr-2/publish');
    await secretary.post('/reviews/upr-3/publish');
    expect((await visitor.get(`/clusters/${slug}`)).text.match(/class="plain member"/g)).toHaveLength(2);
  });
});
