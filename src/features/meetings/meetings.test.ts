import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { publicViewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import { verifyLedger } from '../../ledger/verify.ts';
import { listWaiting } from './actions.ts';

let site: SandboxSite;
let secretary: Visitor;
let focalPoint: Visitor;
let activist: Visitor;
let ministry: { id: string; slug: string };
let lead: string;

beforeAll(async () => {
  site = await createSandboxSite();
  secretary = await site.signedInAs('secretariat');
  activist = await site.signedInAs('civil-society');
  focalPoint = await site.signedInAs('focal-point');
  ministry = await site.db
    .selectFrom('organisation')
    .select(['id', 'slug'])
    .where('id', '=', await site.organisationOf('focal-point'))
    .executeTakeFirstOrThrow();
  const made = await site.addPerson('focal-point');
  lead = made.person;
}, 60_000);
afterAll(() => site.close());

const meeting = () => ({
  title: 'Focal points meet',
  language: 'en',
  'held-on': '2027-02-03',
  begins: '09:30',
  place: 'Port Selme',
  note: 'Bring the draft.',
  [`invited-${ministry.slug}`]: 'yes',
});
const versionOf = async (page: string) => hiddenField((await secretary.get(page)).text, 'version');
const bytesOf = async (address: string) => {
  const cookie = [...secretary.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await site.app.request(`http://127.0.0.1:8080${address}`, { headers: { cookie } });
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
};

describe('a meeting', () => {
  it('is convened by the secretariat and seen by those invited and by nobody else', async () => {
    expect((await site.visitor().get('/meetings')).to).toContain('/sign-in');
    expect((await focalPoint.post('/meetings/new', meeting())).status).toBe(403);
    expect((await secretary.post('/meetings/new', meeting())).to).toBe('/meetings/1/agenda');
    expect(readable((await focalPoint.get('/meetings/1')).text)).toContain('Bring the draft.');
    expect(readable((await focalPoint.get('/meetings')).text)).toContain('Focal points meet');
    expect(readable((await focalPoint.get('/calendar')).text)).toContain('Focal points meet');
    for (const other of [activist, site.visitor()]) {
      expect((await other.get('/meetings/1')).text).not.toContain('Bring the draft.');
      expect((await other.get('/meetings/1/minutes.docx')).status).not.toBe(200);
      expect((await other.get('/calendar')).text).not.toContain('Focal points meet');
      expect((await other.get('/calendar.ics')).text).not.toContain('Focal points meet');
    }
    expect((await activist.get('/meetings/1')).status).toBe(404);
    expect((await secretary.get('/meetings/99')).status).toBe(404);
    const reading = readingAs(site.db, publicViewer(site.house.country));
    for (const table of ['meeting', 'meeting_invitation', 'meeting_item', 'meeting_decision'] as const)
      expect(await reading.selectFrom(table).selectAll().execute()).toEqual([]);
  });

  it.each([
    ['no title', { title: '' }, 'title'],
    ['a day that is none', { 'held-on': '2027-02-30' }, 'held-on'],
    ['a time that is none', { begins: 'noon' }, 'begins'],
    ['a language that is not offered', { language: 'xx' }, 'language'],
    ['a note without end', { note: 'x'.repeat(5_001) }, 'note'],
  ])('is refused with %s, and what was typed stays', async (_, fields, field) => {
    const refused = await secretary.post('/meetings/new', { ...meeting(), ...fields });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(`href="#${field}"`);
    expect(refused.text).toContain('Port Selme');
  });

  it('is changed where nobody has saved meanwhile', async () => {
    const version = await versionOf('/meetings/1/edit');
    const changed = { ...meeting(), version, place: 'Hall 3' };
    expect((await secretary.post('/meetings/1/edit', changed)).to).toBe('/meetings/1?done=saved');
    const stale = await secretary.post('/meetings/1/edit', { ...changed, place: 'Elsewhere' });
    expect(stale.status).toBe(400);
    expect(readable(stale.text)).toContain('Hall 3');
  });

  it('has an agenda of what is in trouble and of its own, in the order that was given', async () => {
    const { id } = await site.db
      .selectFrom('recommendation')
      .select('id')
      .where('id', 'not in', site.db.selectFrom('assignment').select('recommendation'))
      .limit(1)
      .executeTakeFirstOrThrow();
    const row = {
      country: site.house.country,
      id: crypto.randomUUID(),
      recommendation: id,
      recorded_at: new Date(),
    };
    const said = {
      answer: 'contested' as const,
      answer_reason: 'Not ours.',
      answer_language: 'en',
      answered_at: new Date(),
    };
    await site.db
      .insertInto('assignment')
      .values({ ...row, ...said, organisation: ministry.id, duty: 'lead', public: true })
      .execute();
    const page = (await secretary.get('/meetings/1/agenda')).text;
    const pick = /name="(pick-[^"]+)"/.exec(page)?.[1] ?? '';
    expect(pick).toContain('#owners');
    const version = hiddenField(page, 'version');
    const added = await secretary.post('/meetings/1/agenda', {
      version,
      [pick]: 'yes',
      own: 'First\nSecond',
    });
    expect(added.to).toBe('/meetings/1?done=agenda');
    const items = await site.db
      .selectFrom('meeting_item')
      .select(['id', 'title'])
      .orderBy('ordinal')
      .execute();
    expect(items.map(({ title }) => title).slice(1)).toEqual(['First', 'Second']);
    const [picked, first, second] = items;
    await secretary.post('/meetings/1/agenda', {
      version: await versionOf('/meetings/1/agenda'),
      [`place-${second?.id}`]: '1',
      [`place-${picked?.id}`]: '2',
      [`place-${first?.id}`]: '3',
      [`remove-${first?.id}`]: 'yes',
    });
    const text = readable((await focalPoint.get('/meetings/1')).text);
    expect(text.indexOf('Second')).toBeGreaterThan(0);
    expect(text.indexOf('Second')).toBeLessThan(text.indexOf('contested duty'));
    expect(text).not.toContain('First');
    const gone = await secretary.post('/meetings/1/agenda', {
      version: await versionOf('/meetings/1/agenda'),
      'pick-/nowhere': 'yes',
    });
    expect(gone.status).toBe(400);
  });

  it('takes decisions that wait for those who carry them out, until they say what was done', async () => {
    const version = await versionOf('/meetings/1/minutes');
    const decided = { 'decision-1': 'Write the law.', 'owner-1': ministry.slug, 'due-1': '2027-03-01' };
    const wrong = { ...decided, version, 'owner-1': '', 'due-1': 'soon' };
    const refused = await secretary.post('/meetings/1/minutes', wrong);
    expect(refused.status).toBe(400);
    for (const field of ['owner-1', 'due-1']) expect(refused.text).toContain(`href="#${field}"`);
    const strange = await secretary.post('/meetings/1/minutes', {
      ...decided,
      version,
      'owner-1': 'secretariat',
      'person-1': lead,
    });
    expect(strange.status).toBe(400);
    expect(
      (await secretary.post('/meetings/1/minutes', { ...decided, version, 'person-1': lead })).to,
    ).toContain('done=minutes');

    const membership = { organisation: ministry.id, role: 'focal-point' as const };
    const waitingFor = (person: string, held = [membership]) => {
      const viewer = {
        country: site.house.country,
        person: { id: person, name: 'Somebody' },
        memberships: held,
      };
      return listWaiting(readingAs(site.db, viewer), viewer);
    };
    expect(await waitingFor(lead)).toMatchObject([
      {
        kind: 'decision',
        title: 'Write the law.',
        due: '2027-03-01',
        address: expect.stringContaining('/meetings/1#decision-') as string,
      },
    ]);
    expect(await waitingFor(crypto.randomUUID()), 'somebody else does it in person').toEqual([]);
    expect(await waitingFor(lead, [])).toEqual([]);

    const { id } = await site.db.selectFrom('meeting_decision').select('id').executeTakeFirstOrThrow();
    const finish = `/meetings/decisions/${id}/done`;
    expect((await activist.post(finish, { note: 'Done.' })).status).toBe(404);
    expect((await focalPoint.post(finish, {})).status).toBe(400);
    expect((await focalPoint.post(finish, { note: 'It is in the gazette.' })).to).toContain('done=finished');
    expect((await secretary.post(finish, { note: 'Again.' })).status).toBe(400);
    expect(readable((await secretary.get('/meetings/1')).text)).toContain('It is in the gazette.');
    expect(await waitingFor(lead)).toEqual([]);
  });

  it('has minutes on the letterhead, as Word file and PDF, in the chosen language', async () => {
    const word = await bytesOf('/meetings/1/minutes.docx?language=ar');
    expect(word.response.headers.get('content-disposition')).toContain('minutes-2027-02-03-ar.docx');
    expect(word.response.headers.get('cache-control')).toContain('no-store');
    const body = strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array());
    for (const words of ['المحضر', 'Write the law.', 'w:bidiVisual']) expect(body).toContain(words);
    const pdf = await bytesOf('/meetings/1/agenda.pdf');
    expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    expect((await secretary.get('/meetings/99/minutes.pdf')).status).toBe(404);
  });

  it('is cancelled and stays, marked, out of the calendar', async () => {
    expect((await focalPoint.post('/meetings/1/cancel')).status).toBe(403);
    expect((await secretary.post('/meetings/1/cancel')).status).toBe(303);
    expect(readable((await focalPoint.get('/meetings/1')).text)).toContain('was cancelled');
    expect((await focalPoint.get('/calendar')).text).not.toContain('Focal points meet');
    expect((await secretary.post('/meetings/1/minutes')).status).toBe(400);
    expect(await verifyLedger(site.db, site.house.country)).toMatchObject({ faults: [] });
  });
});
