import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';
import { audiences, isInAudience } from '../../access/audiences.ts';
import { publicViewer, type Viewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import { roles, type Role } from '../../access/roles.ts';
import { listDiscussions, listWaiting } from './actions.ts';

const ABOUT = '/discussions/new?recommendation=A-HRC-90-7/42.17';
let site: SandboxSite;
let visitor: Visitor;
const as = new Map<Role, Visitor>();
const of = (role: Role) => as.get(role) ?? visitor;
const slugs = new Map<Role, string>();
const slugOf = (role: Role) => slugs.get(role) ?? '';

beforeAll(async () => {
  site = await createSandboxSite({}, 'whole');
  visitor = site.visitor();
  for (const role of roles) {
    as.set(role, await site.signedInAs(role));
    const id = await site.organisationOf(role);
    const { slug } = await site.db
      .selectFrom('organisation')
      .select('slug')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    slugs.set(role, slug);
  }
}, 120_000);
afterAll(() => site.close());

const fields = (role: Role, more: Record<string, string> = {}) => ({
  organisation: slugOf(role),
  audience: 'mechanism',
  title: `Asked by ${role}`,
  text: 'When does the shelter open?',
  language: 'en',
  ...more,
});

/** Begins a discussion and comes back with its address. */
async function begin(role: Role, more: Record<string, string> = {}, about = ABOUT): Promise<string> {
  const { to, text } = await of(role).post(about, fields(role, more));
  if (!to) throw new Error(readable(text).slice(0, 1_500));
  return to.split('?')[0] ?? '';
}

const status = async (who: Visitor, path: string) => (await who.get(path)).status;
const answerAs = (role: Role, address: string, text: string, more: Record<string, string> = {}) =>
  of(role).post(`${address}/messages`, { organisation: slugOf(role), text, language: 'en', ...more });

async function packageText(): Promise<string> {
  const response = await site.app.request('http://127.0.0.1:8080/data/register.zip');
  const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
}

describe('beginning a discussion', () => {
  it('is for those who speak for an organisation, with the audiences that it is in itself', async () => {
    expect((await visitor.get(ABOUT)).to).toContain('/sign-in');
    expect(await status(of('observer'), ABOUT)).toBe(403);
    const ministry = (await of('focal-point').get(ABOUT)).text;
    const society = (await of('civil-society').get(ABOUT)).text;
    for (const audience of audiences) expect(ministry).toContain(`value="${audience}"`);
    expect(society).toContain('value="civil-society"');
    expect(society).not.toContain('value="mechanism"');
    // who belongs to the mechanism is no list for those outside
    expect(society).not.toContain('Ines Marovel');
    expect(ministry).toContain('Ines Marovel');
  });

  it('is refused with everything that is wrong at once, and what was typed is kept', async () => {
    const { status: code, text } = await of('focal-point').post(
      ABOUT,
      fields('focal-point', {
        title: '',
        text: 'x'.repeat(4_001),
        audience: 'everybody',
        language: 'xx',
        'asked-1': 'Nobody at all',
      }),
    );
    expect(code).toBe(400);
    for (const said of [
      'Say in a few words',
      '4001',
      'Choose who is to read it',
      'one of the languages',
      'Nobody at all',
    ])
      expect(readable(text)).toContain(said);
    expect(text).toContain('x'.repeat(4_001));
    const other = await of('civil-society').post(ABOUT, fields('civil-society'));
    expect(other.status).toBe(400);
    const asOther = await of('civil-society').post(ABOUT, fields('nhri', { audience: 'public' }));
    expect(readable(asOther.text)).toContain('You do not speak for this organisation');
    expect(await status(of('focal-point'), '/discussions/new?recommendation=A-HRC-90-7/9.99')).toBe(404);
    expect(await status(visitor, '/discussions/00000000-0000-4000-8000-000000000000')).toBe(404);
    expect(await status(visitor, '/discussions/none')).toBe(404);
  });

  it('escapes what is written', async () => {
    const address = await begin('focal-point', { title: '<b>Bold</b>', text: '<script>alert(1)</script>' });
    const { text } = await of('focal-point').get(address);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('<b>Bold');
  });
});

describe('the audience', () => {
  const readers: Record<string, readonly (Role | 'public')[]> = {
    own: ['focal-point', 'signatory'],
    mechanism: ['administrator', 'secretariat', 'focal-point', 'signatory'],
    'civil-society': roles,
    public: ['public', ...roles],
  };

  it.each(audiences)(
    'of %s reads it and nobody else: on pages, in lists, answers and the past',
    async (audience) => {
      const secret = `heard by ${audience} alone`;
      const address = await begin('focal-point', { audience, title: secret, text: `The question ${secret}` });
      expect((await answerAs('signatory', address, `The answer ${secret}`)).status).toBe(303);
      const id = address.split('/').at(-1) ?? '';
      const today = new Date().toISOString().slice(0, 10);
      const subject = '/recommendations/A-HRC-90-7/42.17';
      for (const reader of ['public', ...roles] as const) {
        const who = reader === 'public' ? visitor : of(reader);
        const isReader = readers[audience]?.includes(reader) === true;
        const page = await who.get(address);
        expect(page.status, reader).toBe(isReader ? 200 : 404);
        expect(page.text.includes(`The answer ${secret}`), reader).toBe(isReader);
        // the page of what it is about is drawn from the same, and costs more
        const wide = reader === 'public' || reader === 'nhri' ? [subject] : [];
        for (const place of ['/discussions', `${address}?as-of=${today}`, ...wide])
          expect((await who.get(place)).text.includes(secret), `${reader} ${place}`).toBe(isReader);
        // who is not in the audience can do nothing there either
        if (reader !== 'public' && reader !== 'observer' && reader !== 'administrator' && !isReader) {
          expect((await answerAs(reader, address, 'Intruding')).status, reader).toBe(404);
          expect((await who.post(`${address}/seen`)).status, reader).toBe(404);
        }
      }
      const isPublic = audience === 'public';
      expect((await visitor.get('/api/v1/discussions?per-page=100')).text.includes(secret)).toBe(isPublic);
      expect(await status(visitor, `/api/v1/discussions/${id}`)).toBe(isPublic ? 200 : 404);
      expect((await packageText()).includes(secret)).toBe(isPublic);
    },
  );

  it('is kept by the history too, from the secretariat as well', async () => {
    const address = await begin('nhri', { audience: 'own', title: 'Our own matter', text: 'Said among us' });
    const { seq } = await site.db
      .selectFrom('ledger_change')
      .select('seq')
      .where('record', '=', address.split('/').at(-1) ?? '')
      .executeTakeFirstOrThrow();
    for (const who of [visitor, of('secretariat'), of('administrator')]) {
      expect(await status(who, `/history/${seq}`)).toBe(404);
      expect(await status(who, `/history?record=${address.split('/').at(-1)}`)).toBe(404);
      expect((await who.get('/history')).text).not.toContain('Our own matter');
    }
  });

  it('is the same in words and in the query, for every role', async () => {
    const organisation = await site.organisationOf('focal-point');
    const heard = await listDiscussions(
      readingAs(site.db, { ...publicViewer(site.house.country), isOperator: true }),
      {},
      1_000,
      0,
    );
    for (const role of roles) {
      const memberships = [{ organisation, role }];
      const viewer: Viewer = {
        country: site.house.country,
        person: { id: '00000000-0000-4000-8000-000000000001', name: 'Tester' },
        memberships,
      };
      const seen = new Set(
        (await listDiscussions(readingAs(site.db, viewer), {}, 1_000, 0)).map(({ id }) => id),
      );
      for (const one of heard)
        expect(seen.has(one.id), `${role} ${one.audience}`).toBe(isInAudience(one, memberships));
    }
  });

  it('is never changed, and nothing in it is wider: the database refuses', async () => {
    const address = await begin('focal-point', { audience: 'own' });
    const id = address.split('/').at(-1) ?? '';
    await expect(
      site.db.updateTable('discussion').set({ audience: 'public' }).where('id', '=', id).execute(),
    ).rejects.toThrow(/keeps its audience/);
    await expect(
      site.db.updateTable('discussion_message').set({ public: true }).where('discussion', '=', id).execute(),
    ).rejects.toThrow(/public only with it/);
    await expect(
      site.db.updateTable('discussion_message').set({ text: 'Other' }).where('discussion', '=', id).execute(),
    ).rejects.toThrow(/never edited/);
    await expect(
      site.db.deleteFrom('discussion_message').where('discussion', '=', id).execute(),
    ).rejects.toThrow(/stays/);
  });

  it('names people among colleagues alone, and bodies beyond', async () => {
    const inside = await begin('focal-point', { audience: 'mechanism' });
    const beyond = await begin('focal-point', { audience: 'civil-society' });
    expect((await of('secretariat').get(inside)).text).toContain('Tester focal-point');
    expect((await of('secretariat').get(beyond)).text).not.toContain('Tester focal-point');
  });
});

describe('a message', () => {
  it('is withdrawn by whoever wrote it, and leaves a note of that alone', async () => {
    const address = await begin('focal-point', { audience: 'public', text: 'Said too early' });
    const id = address.split('/').at(-1) ?? '';
    const { id: message } = await site.db
      .selectFrom('discussion_message')
      .select('id')
      .where('discussion', '=', id)
      .executeTakeFirstOrThrow();
    const withdrawing = `${address}/messages/${message}/withdraw`;
    const before = new Date().toISOString().slice(0, 10);
    expect((await of('secretariat').post(withdrawing)).status).toBe(400);
    expect((await visitor.post(withdrawing)).to).toContain('/sign-in');
    expect((await of('focal-point').post(withdrawing)).to).toContain('done=withdrawn');
    for (const who of [visitor, of('secretariat'), of('focal-point')])
      for (const path of [address, `${address}?as-of=${before}`]) {
        const { text } = await who.get(path);
        expect(text).not.toContain('Said too early');
        expect(readable(text)).toContain('was withdrawn by whoever wrote it');
      }
    const { rows } = await site.house.pool.query<{ seq: number }>(
      'select seq from ledger_change where record = $1',
      [message],
    );
    for (const { seq } of rows)
      for (const who of [visitor, of('secretariat')])
        expect((await who.get(`/history/${seq}`)).text).not.toContain('Said too early');
    expect((await visitor.get(`/api/v1/discussions/${id}`)).text).toContain('"text":null');
    expect(await packageText()).not.toContain('Said too early');
  });

  it('that asks somebody by name waits for them until they answer or have seen it', async () => {
    const address = await begin('secretariat', { 'asked-0': 'Ministry of Education' });
    const waits = async (role: Role) =>
      readable((await of(role).get('/discussions')).text).includes('You are asked in: Asked by secretariat');
    expect(await waits('focal-point')).toBe(true);
    expect(await waits('nhri')).toBe(false);
    expect((await of('focal-point').post(`${address}/seen`)).status).toBe(303);
    expect(await waits('focal-point')).toBe(false);
    await answerAs('secretariat', address, 'Once more', { 'asked-0': 'Ministry of Education' });
    expect(await waits('focal-point')).toBe(true);
    await answerAs('focal-point', address, 'In March');
    expect(await waits('focal-point')).toBe(false);
    const outside = await answerAs('secretariat', address, 'And you?', {
      'asked-0': 'Human Rights Commission of Alvera',
    });
    expect(outside.status).toBe(400);
    expect(readable(outside.text)).toContain('is nobody who reads this discussion');
  });

  it('is one of so many in a while', async () => {
    const address = await begin('parliament', { audience: 'own' });
    let last = await answerAs('parliament', address, 'Again');
    for (let at = 0; at < 25 && last.status === 303; at++)
      last = await answerAs('parliament', address, 'Again');
    expect(last.status).toBe(400);
    expect(readable(last.text)).toContain('You have written 20 messages within 10 minutes');
  });
});

describe('a conclusion', () => {
  it('waits for the body that does it, which has to be one that reads the discussion', async () => {
    const address = await begin('secretariat');
    const conclusion = {
      organisation: slugOf('secretariat'),
      conclusion: 'Name a place in each town',
      who: slugOf('focal-point'),
      due: '2099-01-31',
      language: 'en',
    };
    const outside = await of('secretariat').post(`${address}/conclusions`, {
      ...conclusion,
      who: slugOf('civil-society'),
      due: '2001-01-01',
      conclusion: '',
    });
    expect(outside.status).toBe(400);
    for (const said of ['Choose the body', 'a day that is not past', 'Say what is to be done'])
      expect(readable(outside.text)).toContain(said);
    expect((await of('secretariat').post(`${address}/conclusions`, conclusion)).status).toBe(303);

    const viewer: Viewer = {
      country: site.house.country,
      person: { id: '00000000-0000-4000-8000-000000000001', name: 'Tester' },
      memberships: [{ organisation: await site.organisationOf('focal-point'), role: 'focal-point' }],
    };
    const waiting = async () =>
      (await listWaiting(readingAs(site.db, viewer), viewer)).filter(({ title }) =>
        title.startsWith('Name a place'),
      );
    expect(await waiting()).toMatchObject([
      { kind: 'conclusion', address: `${address}#conclusions`, due: '2099-01-31' },
    ]);
    const { id } = await site.db
      .selectFrom('discussion_conclusion')
      .select('id')
      .where('text', '=', conclusion.conclusion)
      .executeTakeFirstOrThrow();
    expect((await of('signatory').post(`${address}/conclusions/${id}/done`)).status).toBe(303);
    expect(await waiting()).toEqual([]);
    expect((await of('nhri').post(`${address}/conclusions/${id}/done`)).status).toBe(404);
  });
});

describe('what is discussed of something withdrawn', () => {
  it('is gone with it for the public, in every form', async () => {
    const about = '/discussions/new?recommendation=A-HRC-80-12/98.1';
    const { address: found } = await site.db
      .selectFrom('recommendation')
      .select('address')
      .where('address', 'like', 'A-HRC-80-12/%')
      .limit(1)
      .executeTakeFirstOrThrow();
    const address = await begin(
      'nhri',
      { audience: 'public', title: 'About to be gone' },
      about.replace('A-HRC-80-12/98.1', found),
    );
    expect(await status(visitor, address)).toBe(200);
    expect((await withdraw(of('secretariat'), 'upr-2')).status).toBe(303);
    expect(await status(visitor, address)).toBe(404);
    expect(await status(of('nhri'), address)).toBe(404);
    expect((await visitor.get('/api/v1/discussions?per-page=100')).text).not.toContain('About to be gone');
    expect(await packageText()).not.toContain('About to be gone');
  });
});

describe('the directory', () => {
  it('is for those inside the mechanism, and names nobody outside it', async () => {
    expect((await visitor.get('/directory')).to).toContain('/sign-in');
    for (const role of ['parliament', 'nhri', 'civil-society', 'observer'] as const)
      expect(await status(of(role), '/directory'), role).toBe(403);
    const { text } = await of('focal-point').get('/directory');
    expect(text).toContain('Ines Marovel');
    expect(text).not.toContain('Noor Habet');
    expect(text).not.toContain('ines.marovel@');
    expect((await of('focal-point').get('/directory?q=interior')).text).toContain('Davit Olmen');
    expect((await of('focal-point').get('/directory?q=100%25')).text).not.toContain('Davit Olmen');
  });

  it('shows what somebody lets be known, and leaves out who does not want to be listed', async () => {
    const saving = (more: Record<string, string>) =>
      of('signatory').post('/account/directory', {
        office: 'Legal unit',
        telephone: '+299 20 1234',
        ...more,
      });
    expect((await saving({ email: 'yes', listed: 'yes' })).status).toBe(303);
    const listed = (await of('secretariat').get('/directory')).text;
    for (const shown of ['Legal unit', '+299 20 1234', 'signatory.']) expect(listed).toContain(shown);
    const wrong = await saving({ telephone: 'call me', office: 'x'.repeat(121) });
    expect(wrong.status).toBe(400);
    expect(readable(wrong.text)).toContain('121');
    expect((await saving({})).status).toBe(303);
    expect((await of('secretariat').get('/directory')).text).not.toContain('Legal unit');
  });
});
