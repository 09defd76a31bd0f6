import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAction, addPlan } from '../../../tests/support/plan-rows.ts';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { sendUpdate, updateFields } from '../../../tests/support/updates.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';
import type { Role } from '../../access/roles.ts';
import { setPassword } from '../accounts/actions.ts';
import { createPerson } from '../people/actions.ts';

const OWN = 'ministry-of-education';
const OTHER = 'ministry-of-health';
const PASSWORD = 'walnut harbour quiet lamp';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;
let focal: Visitor;
let colleague: Visitor;
let other: Visitor;
let plan: Awaited<ReturnType<typeof addPlan>>;
let form: string;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
  focal = await site.signedInAs('focal-point');
  colleague = await site.signedInAs('focal-point');
  other = await signIn('Other', [[OTHER, 'focal-point']]);
  plan = await addPlan(site.db, site.house.country, {
    organisations: { lead: [OWN], supporting: ['northern-province'], partner: [OTHER] },
  });
  form = `/updates/new?action=${plan.slug}/1`;
}, 180_000);
afterAll(() => site.close());

/** Somebody with roles in organisations by their slugs, signed in. */
async function signIn(name: string, held: [string, Role][]): Promise<Visitor> {
  const rows = await site.db.selectFrom('organisation').select(['id', 'slug']).execute();
  const idOf = (slug: string) => rows.find((row) => row.slug === slug)?.id ?? '';
  const email = `${name.toLowerCase()}@alvera.example`;
  const memberships = held.map(([slug, role]) => ({ organisation: idOf(slug), role }));
  const operator = { person: null, organisation: null };
  const made = await createPerson(site.house, operator, {
    name,
    email,
    language: 'en',
    memberships,
    invite: false,
  });
  if (!made.ok) throw new Error('the person was refused');
  await setPassword(site.house, made.value.account, PASSWORD);
  const signedIn = site.visitor();
  await signedIn.post('/sign-in', { email, password: PASSWORD });
  return signedIn;
}

const send = (
  who: Visitor,
  path: string,
  fields: Record<string, string> = {},
  files: Record<string, { name: string; bytes: string }> = {},
) => sendUpdate(site.app, who, path, updateFields(fields), files);

/** Saves a draft and comes back with its address. */
async function draft(
  who: Visitor,
  path: string,
  fields: Record<string, string>,
  files: Record<string, { name: string; bytes: string }> = {},
) {
  const { to, text } = await send(who, path, fields, files);
  if (!to) throw new Error(readable(text).slice(0, 2_000));
  return to.split('?')[0] ?? '';
}

/** Does something with an update as its page offers it. */
async function move(who: Visitor, address: string, what: string, fields: Record<string, string> = {}) {
  const { text } = await who.get(address);
  return who.post(`${address}/${what}`, { version: hiddenField(text, 'version'), ...fields });
}

async function publish(address: string, writer: Visitor = focal) {
  for (const [who, what] of [
    [writer, 'submit'],
    [secretary, 'approve'],
    [secretary, 'publish'],
  ] as const) {
    const answer = await move(who, address, what);
    if (answer.status !== 303) throw new Error(`${what}: ${readable(answer.text).slice(0, 1_500)}`);
  }
}

const status = async (who: Visitor, path: string) => (await who.get(path)).status;
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const apiText = async () => (await visitor.get('/api/v1/updates')).text;

async function packageText(): Promise<string> {
  const response = await site.app.request('http://127.0.0.1:8080/data/register.zip');
  const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.entries(parts)
    .map(([path, part]) => path + strFromU8(part))
    .join('\n');
}

describe('a draft', () => {
  it('is written by the people of a body with a part in the action, for that body', async () => {
    expect((await visitor.get(form)).to).toContain('/sign-in');
    expect(await status(await site.signedInAs('nhri'), form)).toBe(403);
    expect(readable((await focal.get(form)).text)).toContain('Report for Ministry of Education');
    expect(readable((await secretary.get(form)).text)).toContain('Record what Ministry of Education reports');
    const stranger = await signIn('Stranger', [['ministry-of-justice', 'focal-point']]);
    expect((await stranger.get(form)).to).toBe(`${plan.address}#updates`);
    expect(readable((await send(focal, form, { organisation: OTHER })).text)).toContain(
      'You do not do this for Ministry of Health',
    );
    expect((await send(focal, form, { organisation: 'ministry-of-justice' })).text).toContain(
      'href="#organisation"',
    );
    expect(await status(focal, '/updates/new?action=none/1')).toBe(404);
  });

  it.each<[string, Record<string, string>, string]>([
    ['a day', { 'starts-on': '2026-02-30' }, 'starts-on'],
    ['an end after its start', { 'ends-on': '2026-01-01' }, 'ends-on'],
    ['words that are not endless', { done: 'x'.repeat(6_001) }, 'done'],
    ['a language of the site', { language: 'tlh' }, 'language'],
    ['a status of the scale', { status: 'done' }, 'status'],
    ['a kind for an obstacle', { 'obstacle-0': 'No money.' }, 'obstacle-kind-0'],
    [
      'an address that is one',
      { 'address-0': 'javascript:alert(1)', 'proves-0': 'It', 'sensitivity-0': 'public' },
      'address-0',
    ],
    [
      'what it proves',
      { 'address-0': 'https://a.example', 'sensitivity-0': 'public', 'proves-0': '' },
      'proves-0',
    ],
    [
      'who may have it',
      { 'address-0': 'https://a.example', 'proves-0': 'It', 'sensitivity-0': 'x' },
      'sensitivity-0',
    ],
    ['the file that is described', { 'proves-file-0': 'It', 'sensitivity-file-0': 'own' }, 'file-0'],
  ])('wants %s, says so, and keeps what was typed', async (_, fields, field) => {
    const refused = await send(focal, form, { organisation: OWN, changed: 'Kept as typed.', ...fields });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(`href="#${field}"`);
    expect(refused.text).toContain(`id="${field}"`);
    expect(refused.text).toContain('Kept as typed.');
  });

  it('takes files by their content, and nothing that runs', async () => {
    const said = { organisation: OWN, 'proves-file-0': 'It', 'sensitivity-file-0': 'public' };
    const refused = await send(focal, form, said, {
      'file-0': { name: 'a.pdf', bytes: '<script>1</script>' },
    });
    expect(readable(refused.text)).toContain('What a.pdf holds is none of the kinds that are taken');
    const empty = await send(focal, form, said, { 'file-0': { name: 'b.pdf', bytes: '' } });
    expect(readable(empty.text)).toContain('b.pdf is empty');
  });

  it('is seen by its own body and the secretariat alone, and not written over what a colleague saved', async () => {
    const address = await draft(focal, form, { organisation: OWN, done: 'Only a draft.' });
    expect(readable((await colleague.get(address)).text)).toContain('There is no evidence.');
    for (const who of [visitor, other]) expect(await status(who, address)).toBe(404);
    expect(readable((await secretary.get(address)).text)).toContain('Only a draft.');
    for (const path of ['/updates', plan.address, '/api/v1/updates'])
      expect((await visitor.get(path)).text, path).not.toContain('Only a draft.');
    expect((await visitor.get(`/history?record=${address.split('/').at(-1)}`)).status).toBe(404);
    expect(await packageText()).not.toContain('Only a draft.');

    const version = hiddenField((await focal.get(`${address}/edit`)).text, 'version');
    expect((await send(colleague, `${address}/edit`, { done: 'By a colleague.', version })).status).toBe(303);
    const stale = await send(focal, `${address}/edit`, { done: 'By me.', version });
    expect(stale.status).toBe(400);
    expect(stale.text).toContain('By me.');
    expect(stale.text).toContain('By a colleague.');
    // what the body writes itself is not the secretariat's to change
    expect((await secretary.get(`${address}/edit`)).to).toBe(address);
    expect((await other.get(`${address}/edit`)).status).toBe(404);
  });
});

describe('on its way', () => {
  let address: string;

  it('lacks nothing when it is submitted, and is taken back until it is approved', async () => {
    address = await draft(focal, form, { organisation: OWN, 'ends-on': '', done: '' });
    const refused = await move(focal, address, 'submit');
    expect(refused.status).toBe(400);
    expect(readable(refused.text)).toMatch(
      /The days that it speaks of are missing.*What was done is missing/,
    );
    const version = hiddenField((await focal.get(`${address}/edit`)).text, 'version');
    await send(focal, `${address}/edit`, { version, 'ends-on': '2999-01-01' });
    expect(readable((await move(focal, address, 'submit')).text)).toContain('The period ends on');
    await send(focal, `${address}/edit`, {
      version: hiddenField((await focal.get(`${address}/edit`)).text, 'version'),
      'obstacle-0': 'The budget comes late.',
      'obstacle-kind-0': 'money',
    });
    expect((await move(secretary, address, 'submit')).status).toBe(400);
    expect((await move(focal, address, 'submit')).to).toBe(`${address}?done=submit`);
    expect((await focal.get(`${address}/edit`)).to).toBe(address);
    expect((await move(focal, address, 'take-back')).to).toBe(`${address}?done=take-back`);
    expect((await move(focal, address, 'submit')).status).toBe(303);
    expect(readable((await secretary.get('/updates')).text)).toContain('Submitted (1)');
  });

  it('comes back with questions that only its body and the secretariat read', async () => {
    expect((await focal.post(`${address}/return`)).status).toBe(403);
    expect(readable((await move(secretary, address, 'return')).text)).toContain('There is no question.');
    await move(secretary, address, 'return', { questions: 'How many women?' });
    expect((await focal.get(`${address}/edit`)).text).toContain('How many women?');
    expect(readable((await move(secretary, address, 'approve')).text)).toContain('is not where it was');
    await move(focal, address, 'submit');
  });

  it('is approved by somebody else than who wrote it, whatever roles they hold', async () => {
    const both = await signIn('Both', [
      [OWN, 'focal-point'],
      [
        (
          await site.db
            .selectFrom('organisation')
            .select('slug')
            .where('kind', '=', 'secretariat')
            .executeTakeFirstOrThrow()
        ).slug,
        'secretariat',
      ],
    ]);
    const own = await draft(both, form, { organisation: OWN });
    await move(both, own, 'submit');
    expect(readable((await move(both, own, 'approve')).text)).toContain('You wrote this update yourself');
    expect((await move(secretary, own, 'approve')).status).toBe(303);
    expect((await move(secretary, address, 'approve')).status).toBe(303);
    expect((await move(focal, address, 'take-back')).status).toBe(400);
  });

  it('is published with its obstacles, and the database lets it be neither edited nor removed', async () => {
    expect(await status(visitor, address)).toBe(404);
    expect((await focal.post(`${address}/publish`)).status).toBe(403);
    expect((await move(secretary, address, 'publish')).to).toBe(`${address}?done=publish`);
    const page = readable((await visitor.get(address)).text);
    expect(page).toContain('61 of 74 women');
    expect(page).toContain('The budget comes late.');
    expect(page).not.toContain('How many women?');
    expect(page).not.toContain('What the checks find');
    expect(readable((await visitor.get(plan.address)).text)).toContain('61 of 74 women');
    expect((await focal.get(`${address}/edit`)).to).toBe(address);
    expect((await move(secretary, address, 'return', { questions: 'And now?' })).status).toBe(400);
    const id = address.split('/').at(-1) ?? '';
    for (const statement of [
      sql`update progress_update set done = 'else' where id = ${id}`,
      sql`delete from progress_update where id = ${id}`,
      sql`update update_obstacle set text = 'else' where progress_update = ${id}`,
      sql`update progress_update set public = false where id = ${id}`,
    ])
      await expect(statement.execute(site.db)).rejects.toMatchObject({ code: 'SU002' });
  });

  it('leads to a decision on each obstacle, with a reason, in the plan’s history', async () => {
    const { text } = await secretary.get(address);
    const [decide = ''] = /\/updates\/[^"]+\/decide/.exec(text) ?? [];
    expect((await focal.get(decide)).status).toBe(403);
    expect(readable((await secretary.get('/updates?list=obstacles')).text)).toContain('1 without a decision');
    const fields = async (said: Record<string, string>) => ({
      version: hiddenField((await secretary.get(decide)).text, 'version'),
      language: 'en',
      decision: 'date',
      reason: 'It begins in spring.',
      ...said,
    });
    expect((await secretary.post(decide, await fields({ decision: '' }))).text).toContain('href="#decision"');
    expect((await secretary.post(decide, await fields({ reason: '' }))).text).toContain('href="#reason"');
    const first = await fields({});
    expect((await secretary.post(decide, first)).to).toBe(`${address}?done=decided#obstacles`);
    expect((await secretary.post(decide, first)).status).toBe(400);
    for (const path of [address, `/plans/${plan.slug}/versions`])
      expect(readable((await visitor.get(path)).text), path).toContain('It begins in spring.');
    expect(readable((await visitor.get('/history')).text)).toContain('An obstacle was decided on');
  });
});

describe('evidence', () => {
  const files = {
    'file-0': { name: 'public.csv', bytes: 'for,everybody\n1,2\n' },
    'file-1': { name: 'inside.csv', bytes: 'for,the mechanism\n1,2\n' },
    'file-2': { name: 'secret.csv', bytes: 'for,us\n1,2\n' },
  };
  const [open, inside, secret] = Object.values(files).map(({ bytes }) => `/files/${hashOf(bytes)}`) as [
    string,
    string,
    string,
  ];
  const hidden = [
    'inside.csv',
    'secret.csv',
    'Where they live',
    'Who told us',
    'hidden.example',
    hashOf(files['file-2'].bytes),
  ];
  let address: string;

  beforeAll(async () => {
    address = await draft(
      focal,
      form,
      {
        organisation: OWN,
        'proves-file-0': 'How many',
        'sensitivity-file-0': 'public',
        'proves-file-1': 'Where they live',
        'sensitivity-file-1': 'mechanism',
        'proves-file-2': 'Who told us',
        'sensitivity-file-2': 'own',
        'address-0': 'https://hidden.example/list',
        'proves-0': 'The list',
        'sensitivity-0': 'own',
      },
      files,
    );
  });

  it('of a draft is served to nobody else', async () => {
    for (const file of [open, inside, secret]) {
      expect(await status(visitor, file)).toBe(404);
      expect(await status(other, file)).toBe(404);
      expect(await status(focal, file)).toBe(200);
      expect(await status(secretary, file)).toBe(200);
    }
  });

  it('of what is published goes to whom its giver said, as a download', async () => {
    await publish(address);
    expect(await Promise.all([open, inside, secret].map((file) => status(visitor, file)))).toEqual([
      200, 404, 404,
    ]);
    expect(await Promise.all([open, inside, secret].map((file) => status(other, file)))).toEqual([
      200, 200, 404,
    ]);
    expect(await Promise.all([open, inside, secret].map((file) => status(colleague, file)))).toEqual([
      200, 200, 200,
    ]);
    expect(await status(await site.signedInAs('nhri'), inside)).toBe(404);
    const { headers } = await visitor.get(open);
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  it('that is not public is named on no public page, in no download, feed or answer', async () => {
    const { seq } = await site.db
      .selectFrom('ledger')
      .select((eb) => eb.fn.max('seq').as('seq'))
      .where('verb', '=', 'update.publish')
      .executeTakeFirstOrThrow();
    const id = address.split('/').at(-1);
    const texts = [await packageText(), await apiText()];
    for (const path of [
      address,
      `/updates?action=${plan.slug}/1`,
      plan.address,
      `/history/${seq}`,
      `/history?record=${id}`,
      `/api/v1/updates/${id}`,
      `/api/v1/history/${seq}`,
      '/history.atom',
    ]) {
      const answer = await visitor.get(path);
      expect(answer.status, path).toBe(200);
      texts.push(answer.text);
    }
    expect(texts[0]).toContain(`files/${hashOf(files['file-0'].bytes)}`);
    expect(texts[1]).toContain('public.csv');
    for (const text of texts) for (const words of hidden) expect(text).not.toContain(words);
    expect((await other.get(address)).text).toContain('inside.csv');
    expect((await other.get(address)).text).not.toContain('secret.csv');
  });

  it('leaves with its plan, and comes back no wider than it was', async () => {
    await secretary.post(`/plans/${plan.slug}/withdraw`);
    expect(await status(visitor, address)).toBe(404);
    expect(await status(visitor, open)).toBe(404);
    expect(await apiText()).not.toContain('public.csv');
    expect(await status(other, address)).toBe(200);
    expect(await status(other, secret)).toBe(404);
    await secretary.post(`/plans/${plan.slug}/publish`);
    expect(await status(visitor, address)).toBe(200);
    expect(await Promise.all([open, inside, secret].map((file) => status(visitor, file)))).toEqual([
      200, 404, 404,
    ]);
  });
});

describe('what the secretariat records for a body', () => {
  it('names how and when, needs its letter, and keeps it between the two', async () => {
    const said = { organisation: 'northern-province', done: 'The roof is done.' };
    const bare = await send(secretary, form, said);
    expect(bare.text).toContain('href="#recorded-how"');
    expect(bare.text).toContain('href="#recorded-on"');
    const told = { ...said, 'recorded-how': 'letter', 'recorded-on': '2026-07-01' };
    const address = await draft(secretary, form, told);
    expect(readable((await move(secretary, address, 'submit')).text)).toContain('The letter is missing');
    const letter = 'Dear colleagues, the roof is done.';
    await send(
      secretary,
      `${address}/edit`,
      { ...told, version: hiddenField((await secretary.get(`${address}/edit`)).text, 'version') },
      { record: { name: 'letter.txt', bytes: letter } },
    );
    await publish(address, secretary);
    expect(readable((await visitor.get(address)).text)).toContain('Recorded by the secretariat: by letter');
    for (const who of [visitor, focal]) expect(await status(who, `/files/${hashOf(letter)}`)).toBe(404);
    const province = await signIn('Province', [['northern-province', 'focal-point']]);
    expect(await status(province, `/files/${hashOf(letter)}`)).toBe(200);
  });
});

describe('where the country wants a signature', () => {
  const setSigned = (isSigned: boolean) =>
    site.db.updateTable('country').set({ updates_are_signed: isSigned }).execute();
  afterAll(() => setSigned(false));

  it('nothing is published before a signatory of the body has signed', async () => {
    const address = await draft(focal, form, { organisation: OWN });
    const signatory = await site.signedInAs('signatory');
    await move(focal, address, 'submit');
    await move(secretary, address, 'approve');
    const version = hiddenField((await secretary.get(address)).text, 'version');
    const notAsked = await signatory.post(`${address}/sign`, { version });
    expect(readable(notAsked.text)).toContain('not signed in this country');
    await setSigned(true);
    const unsigned = await secretary.post(`${address}/publish`, { version });
    expect(readable(unsigned.text)).toContain('Whoever signs for Ministry of Education signs this one first');
    const stranger = await signIn('Signing', [[OTHER, 'signatory']]);
    expect((await stranger.post(`${address}/sign`, { version })).status).toBe(404);
    expect((await move(focal, address, 'sign')).status).toBe(403);
    expect((await move(signatory, address, 'sign')).to).toBe(`${address}?done=sign`);
    expect((await move(secretary, address, 'publish')).to).toBe(`${address}?done=publish`);
  });
});

describe('nothing goes on', () => {
  it('for a body that is suspended', async () => {
    const address = await draft(focal, form, { organisation: OWN });
    await move(focal, address, 'submit');
    const suspend = (at: Date | null) =>
      site.db
        .updateTable('organisation')
        .set({ suspended_at: at, suspension_reason: at && 'closed' })
        .where('slug', '=', OWN)
        .execute();
    await suspend(new Date());
    // its people are the public as long as it is
    expect((await focal.get(form)).to).toContain('/sign-in');
    const told = { organisation: OWN, 'recorded-how': 'meeting', 'recorded-on': '2026-07-01' };
    expect(readable((await send(secretary, form, told)).text)).toContain(
      'Ministry of Education is suspended',
    );
    const { text } = await secretary.get(address);
    const refused = await secretary.post(`${address}/approve`, { version: hiddenField(text, 'version') });
    expect(readable(refused.text)).toContain('Ministry of Education is suspended');
    await suspend(null);
  });

  it('on an action that was taken out of its plan', async () => {
    const extra = await addAction(site.db, site.house.country, plan.plan, { number: 7 }, { lead: [OWN] });
    const at = `/updates/new?action=${plan.slug}/${extra.number}`;
    const address = await draft(focal, at, { organisation: OWN });
    await move(focal, address, 'submit');
    await move(secretary, address, 'approve');
    await secretary.post(`/plans/${plan.slug}/actions/7/remove`);
    expect(await status(focal, at)).toBe(404);
    expect(readable((await move(secretary, address, 'publish')).text)).toContain('was taken out of its plan');
  });
});

describe('what is reported on a duty', () => {
  let recommendation: string;
  let duty: string;

  beforeAll(async () => {
    const row = await site.db
      .selectFrom('recommendation')
      .select(['id', 'address'])
      .where('public', '=', true)
      .where('address', 'like', 'A-HRC-90-7/%')
      .where('id', 'not in', site.db.selectFrom('assignment').select('recommendation'))
      .where('id', 'not in', site.db.selectFrom('assessment').select('recommendation'))
      .limit(1)
      .executeTakeFirstOrThrow();
    recommendation = `/recommendations/${row.address}`;
    await secretary.post(`${recommendation}/owners`, { organisation: OWN, duty: 'lead' });
    const given = await site.db
      .selectFrom('assignment')
      .select('id')
      .where('recommendation', '=', row.id)
      .executeTakeFirstOrThrow();
    duty = given.id;
  });

  it('becomes the body’s own assessment, where its own people asked for that', async () => {
    const done = await site.db
      .selectFrom('status')
      .select('id')
      .where('index_value', '=', 0.5)
      .limit(1)
      .executeTakeFirstOrThrow();
    const at = `/updates/new?assignment=${duty}`;
    const asked = { organisation: OWN, assessment: 'yes', done: 'The law is in force since May.' };
    expect((await send(focal, at, asked)).text).toContain('href="#status"');
    const address = await draft(focal, at, { ...asked, status: done.id });
    const before = await site.db
      .selectFrom('ledger')
      .select((eb) => eb.fn.max('seq').as('seq'))
      .executeTakeFirstOrThrow();
    await publish(address);
    const { rows } = await sql<{ seq: number; kind: string; organisation: string; day: string }>`
      select c.seq, a.voice as kind, o.slug as organisation, a.day::text as day from assessment a
      join organisation o on o.id = a.organisation
      join ledger_change c on c.kind = 'assessment' and c.record = a.id where c.seq > ${before.seq}`.execute(
      site.db,
    );
    expect(rows).toEqual([{ seq: before.seq + 3, kind: 'government', organisation: OWN, day: '2026-06-30' }]);
    const page = readable((await visitor.get(recommendation)).text);
    expect(page).toMatch(/Government .* The law is in force since May\./);
    expect(page).toContain('61 of 74 women');

    const without = await draft(focal, at, { organisation: OWN, status: done.id, done: 'Nothing new.' });
    await publish(without);
    const said = await site.db
      .selectFrom('assessment')
      .select('id')
      .where('reason', '=', 'Nothing new.')
      .execute();
    expect(said).toEqual([]);
  });

  it('is gone with its review when that is withdrawn, and comes back with it', async () => {
    const { id } = await site.db
      .selectFrom('progress_update')
      .select('id')
      .where('assignment', '=', duty)
      .limit(1)
      .executeTakeFirstOrThrow();
    await withdraw(secretary, 'upr-3');
    for (const who of [visitor, other]) expect(await status(who, `/updates/${id}`)).toBe(404);
    expect(await apiText()).not.toContain('The law is in force since May.');
    await secretary.post('/reviews/upr-3/publish');
    expect(await status(visitor, `/updates/${id}`)).toBe(200);
  });
});
