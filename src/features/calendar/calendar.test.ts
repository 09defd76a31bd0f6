import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../../../tests/support/account-site.ts';
import { addPlan } from '../../../tests/support/plan-rows.ts';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { verifyLedger } from '../../ledger/verify.ts';
import * as answers from '../api/answers.ts';
import { addDays } from './days.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;
let focalPoint: Visitor;
let activist: Visitor;
let cso: string;
const TODAY = new Date().toISOString().slice(0, 10);
const inDays = (days: number) => addDays(TODAY, days);

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
  focalPoint = await site.signedInAs('focal-point');
  activist = await site.signedInAs('civil-society');
  const { slug } = await site.db
    .selectFrom('organisation')
    .select('slug')
    .where('id', '=', await site.organisationOf('civil-society'))
    .executeTakeFirstOrThrow();
  cso = slug;
}, 60_000);
afterAll(() => site.close());

const meeting = () => ({
  kind: 'meeting',
  'name-en': 'Table of civil society',
  'name-fr': 'Table de la société civile',
  from: inDays(40),
  to: inDays(41),
  place: 'Port Selme, hall 2',
  note: 'Bring the draft.',
  language: 'en',
  organisation: cso,
  public: 'yes',
});
const MEETING = '/calendar/events/table-of-civil-society';
const pageFor = async (reader: Visitor, query = '') => readable((await reader.get(`/calendar${query}`)).text);
/** What an independent parser finds in a feed, by title. */
const readFeed = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    summary: String(event.getFirstPropertyValue('summary')),
    status: String(event.getFirstPropertyValue('status')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
  }));
const feedFor = async (reader: Visitor, address: string) => readFeed((await reader.get(address)).text);
const titlesIn = (feed: ReturnType<typeof readFeed>) => feed.map(({ summary }) => summary).join('\n');

describe('an entry of the calendar', () => {
  it('is entered by the secretariat and by nobody else', async () => {
    expect((await visitor.get('/calendar/events/new')).to).toContain('/sign-in');
    expect((await focalPoint.post('/calendar/events/new', meeting())).status).toBe(403);
    expect((await secretary.get('/calendar/events/new')).status).toBe(200);
    expect((await secretary.post('/calendar/events/new', meeting())).to).toBe(MEETING);
    expect(await pageFor(visitor)).toContain('Table of civil society');
    expect(await pageFor(site.visitor(), '?lang=fr')).toContain('Table de la société civile');
    expect(readable((await site.visitor().get(MEETING)).text)).toContain('Bring the draft.');
  });

  it.each([
    ['no kind', { kind: '' }, 'kind'],
    ['no title', { 'name-en': '' }, 'name-en'],
    ['a day that is none', { from: '2027-02-30' }, 'from'],
    ['an end before its beginning', { to: inDays(39) }, 'to'],
    ['years between its days', { to: inDays(500) }, 'to'],
    ['a session of no mechanism', { kind: 'session', session: '9' }, 'mechanism'],
    ['a session without a number', { kind: 'session', mechanism: 'CAT' }, 'session'],
    ['a review that is not on record', { review: 'upr-99' }, 'review'],
    ['an organisation that is not there', { organisation: 'ministry-of-magic' }, 'organisation'],
    ['an address that is none', { 'web-address': 'javascript:alert(1)' }, 'web-address'],
    ['a language that is not offered', { language: 'xx' }, 'language'],
    ['a note without end', { note: 'x'.repeat(2_001) }, 'note'],
  ])('is refused with %s, and what was typed stays', async (_, fields, field) => {
    const refused = await secretary.post('/calendar/events/new', { ...meeting(), ...fields });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(`href="#${field}"`);
    expect(refused.text).toContain('Port Selme, hall 2');
  });

  it('is changed where nobody has saved meanwhile, and counts its versions', async () => {
    const version = hiddenField((await secretary.get(`${MEETING}/edit`)).text, 'version');
    const changed = { ...meeting(), version, place: 'Port Selme, hall 3' };
    expect((await secretary.post(`${MEETING}/edit`, changed)).to).toBe(MEETING);
    const stale = await secretary.post(`${MEETING}/edit`, { ...changed, place: 'Elsewhere' });
    expect(stale.status).toBe(400);
    expect(readable(stale.text)).toMatch(/Port Selme, hall 3/);
    expect((await focalPoint.post(`${MEETING}/edit`, changed)).status).toBe(403);
    const [event] = (await feedFor(visitor, '/calendar.ics?kind=meeting')) ?? [];
    expect(event).toMatchObject({ sequence: 1, status: 'CONFIRMED' });
  });

  it('that is not public is seen by the secretariat and its organisation, on no page and in no feed of others', async () => {
    const inner = { ...meeting(), 'name-en': 'Behind closed doors', public: '' };
    const { to } = await secretary.post('/calendar/events/new', inner);
    for (const reader of [secretary, activist]) {
      expect(await pageFor(reader)).toContain('Behind closed doors');
      expect((await reader.get(to ?? '')).status).toBe(200);
    }
    const feeds = [
      '/calendar.ics',
      `/calendar.ics?organisation=${cso}`,
      `/organisations/${cso}/calendar.ics`,
    ];
    for (const reader of [visitor, focalPoint]) {
      expect(await pageFor(reader)).not.toContain('Behind closed doors');
      expect((await reader.get(to ?? '')).status).toBe(404);
    }
    // whoever asks: these addresses are everybody's
    for (const reader of [visitor, secretary, activist])
      for (const feed of feeds) expect((await reader.get(feed)).text).not.toContain('Behind closed doors');
    const { text } = await visitor.get('/api/v1/calendar-events');
    expect(text).not.toContain('Behind closed doors');
    const list = answers.calendarEvents.strict().parse(JSON.parse(text));
    expect(list.items.map(({ title }) => title)).toContain('Table of civil society');
  });

  it('stands in the feed of its organisation and under its filters', async () => {
    expect(titlesIn(await feedFor(visitor, `/organisations/${cso}/calendar.ics`))).toContain('Table of');
    expect((await visitor.get('/organisations/nobody/calendar.ics')).status).toBe(404);
    expect(await pageFor(visitor, '?kind=session')).not.toContain('Table of civil society');
    expect(await pageFor(visitor, `?organisation=${cso}`)).toContain('Table of civil society');
    expect(await pageFor(activist, '?mine=yes')).toContain('Table of civil society');
    expect(await pageFor(focalPoint, '?mine=yes')).not.toContain('Table of civil society');
  });

  it('is withdrawn, stays at its address, and is struck out in calendars', async () => {
    expect((await focalPoint.post(`${MEETING}/withdraw`)).status).toBe(403);
    expect((await secretary.post(`${MEETING}/withdraw`)).to).toBe(MEETING);
    expect(await pageFor(visitor)).not.toContain('Table of civil society');
    expect(readable((await visitor.get(MEETING)).text)).toContain('This was withdrawn on');
    const found = (await feedFor(visitor, '/calendar.ics')).find(({ summary }) =>
      summary.includes('Table of'),
    );
    expect(found).toMatchObject({ status: 'CANCELLED', sequence: 2 });
    expect((await secretary.post(`${MEETING}/withdraw`)).status).toBe(400);
    expect((await secretary.get(`${MEETING}/edit`)).to).toBe(MEETING);
    expect(await verifyLedger(site.db, 'XAL')).toMatchObject({ faults: [] });
  });
});

describe('sessions entered at once', () => {
  const enter = (sessions: string, by = secretary) => by.post('/calendar/sessions', { sessions });
  const count = async () =>
    (await site.db.selectFrom('calendar_event').select('id').where('kind', '=', 'session').execute()).length;

  it('are refused as a whole with what is wrong in each line, and nothing is written', async () => {
    const before = await count();
    const typed = 'CAT; 80; 2031-04-05; 2031-04-30\nCATS; 81; 2031-07-05; soon';
    const refused = await enter(typed);
    expect(refused.status).toBe(400);
    expect(readable(refused.text)).toMatch(/Line 2: “CATS” is no mechanism.*Line 2: “soon” is no day/);
    expect(refused.text).toContain('CAT; 80; 2031-04-05; 2031-04-30');
    expect(await count()).toBe(before);
    expect((await enter(typed, focalPoint)).status).toBe(403);
  });

  it('are added, take other days where they are there, and are one entry of the history', async () => {
    await enter('CAT; 80; 2031-04-05; 2031-04-30\nCRC\t110\t2031-05-11\t2031-05-29');
    const { to } = await enter('CAT; 80; 2031-04-12; 2031-05-07\nCRC; 110; 2031-05-11; 2031-05-29');
    expect(to).toBe('/calendar/sessions?done=entered&added=0&changed=1&same=1');
    expect(readable((await secretary.get(to ?? '')).text)).toContain(
      '1 took other days, 1 was there already',
    );
    expect(readable((await visitor.get('/calendar/events/cat-80')).text)).toContain('12 Apr – 7 May 2031');
    const entry = await site.db
      .selectFrom('ledger')
      .select('verb')
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    expect(entry?.verb).toBe('calendar.sessions');
    const twice = { ...meeting(), kind: 'session', mechanism: 'CAT', session: '80' };
    expect((await secretary.post('/calendar/events/new', twice)).text).toContain('href="#session"');
  });
});

describe('what nobody has set', () => {
  it('is marked, says what it rests on, and gives way to what is entered', async () => {
    await secretary.post('/calendar/sessions', {
      sessions: 'UPR; 87; 2029-01-22; 2029-02-02\nUPR; 88; 2029-04-30; 2029-05-11',
    });
    const { text } = await visitor.get('/calendar?mechanism=UPR');
    expect(readable(text)).toMatch(/30 Apr – 11 May Review Estimate Next review: UPR/);
    expect(readable(text)).toContain('Of the sessions that are entered, session 88 lies nearest.');
    expect(readable(text)).toMatch(/Mon,? 19 Mar Report due Estimate National report: UPR/);
    expect(text).toContain('href="https://undocs.org/A/HRC/RES/5/1"');
    const feed = await feedFor(visitor, '/calendar.ics?mechanism=UPR');
    const review = feed.find(({ summary }) => summary.includes('Next review'));
    expect(review).toMatchObject({ status: 'TENTATIVE' });
    expect(review?.summary).toMatch(/^Estimate \(30 Apr\s–\s11 May 2029\): Next review: UPR$/);

    const entered = { kind: 'review', 'name-en': 'The fourth review', mechanism: 'UPR', language: 'en' };
    await secretary.post('/calendar/events/new', { ...entered, from: '2029-05-03', public: '' });
    expect(await pageFor(visitor, '?mechanism=UPR')).toContain('Next review: UPR');
    const inside = await pageFor(secretary, '?mechanism=UPR');
    expect(inside).not.toContain('Next review: UPR');
    expect(inside).toContain('entered for 3 May 2029');
  });

  it('is expected of a day of the past as things stood on it', async () => {
    const past = await pageFor(visitor, '?as-of=2025-01-15');
    expect(past).not.toContain('session 88');
    expect(past).toMatch(/about November 2026 Mid-term report Estimate/);
  });
});

describe('days of other records', () => {
  it('are shown to those who may read them', async () => {
    const day = inDays(60);
    const plan = { slug: 'unseen', title: 'Unseen', stage: 'draft', public: false } as const;
    const action = { title: 'Train the wardens', ends_on: day, state: 'planned' } as const;
    await addPlan(site.db, 'XAL', { plan, action });
    for (const reader of [secretary, focalPoint])
      expect(await pageFor(reader, '?kind=plan')).toContain('Train the wardens');
    for (const reader of [visitor, activist])
      expect(await pageFor(reader, '?kind=plan')).not.toContain('Train the wardens');
    expect((await visitor.get('/calendar.ics')).text).not.toContain('Train the wardens');
  });

  it('say when reviews were held, among what is past', async () => {
    expect(await pageFor(visitor, '?when=past&kind=review')).toMatch(/UPR 3.*UPR 2/);
    expect(await pageFor(visitor, '?kind=review')).not.toMatch(/UPR 2/);
  });
});

describe('a calendar of one’s own', () => {
  const OWN = '/account/calendar';
  const make = async (reader: Visitor) =>
    /\/calendar\/own\/[\w-]{43}\.ics/.exec((await reader.post(OWN)).text)?.[0] ?? '';

  it('is asked at an address that is shown once and kept as a hash', async () => {
    expect((await visitor.post(OWN)).to).toContain('/sign-in');
    const address = await make(activist);
    expect((await activist.get(OWN)).text).not.toContain(address);
    const rows = await site.db.selectFrom('calendar_address').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(address.slice(-20, -4));
    const { rows: recorded } = await site.house.pool.query(
      `select 1 from ledger_change where kind like 'calendar_address%'`,
    );
    expect(recorded).toEqual([]);
    const answer = await site.visitor().get(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('private');
    expect(titlesIn(readFeed(answer.text))).toContain('Behind closed doors');
    const etag = answer.headers.get('etag') ?? '';
    expect((await site.visitor().get(address, { 'if-none-match': etag })).status).toBe(304);
    const mine = titlesIn(await feedFor(site.visitor(), `${address}?mine=yes`));
    expect(mine).toContain('Behind closed doors');
    expect(mine).not.toContain('session 88');
  });

  it('is no more of others than they may read', async () => {
    const titles = titlesIn(await feedFor(site.visitor(), await make(focalPoint)));
    expect(titles).not.toContain('Behind closed doors');
    expect(titles).toContain('Train the wardens');
  });

  it('ends when it is renewed, and when its person ends it', async () => {
    const first = await make(activist);
    const second = await make(activist);
    expect((await visitor.get(first)).status).toBe(404);
    expect((await visitor.get(second)).status).toBe(200);
    expect((await activist.post(`${OWN}/end`)).to).toBe(`${OWN}?done=ended`);
    expect((await visitor.get(second)).status).toBe(404);
    expect((await visitor.get('/calendar/own/none.ics')).status).toBe(404);
  });

  it('ends for good with the suspension of its person', async () => {
    const administrator = await site.signedInAs('administrator');
    const person = await site.addPerson('civil-society');
    const theirs = site.visitor();
    await theirs.post('/sign-in', { email: person.email, password: PASSWORD });
    const address = await make(theirs);
    expect((await visitor.get(address)).status).toBe(200);
    const at = `/administration/people/${person.person}`;
    await administrator.post(`${at}/suspend`, { reason: 'The account was used by somebody else.' });
    expect((await visitor.get(address)).status).toBe(404);
    await administrator.post(`${at}/lift`);
    expect((await visitor.get(address)).status).toBe(404);
  });

  it('answers nobody who tries addresses one after the other', async () => {
    const tried = site.visitor();
    const guess = (at: number) => `/calendar/own/${String(at).padStart(43, 'x')}.ics`;
    const statuses: number[] = [];
    for (let at = 0; at < 40; at++) statuses.push((await tried.get(guess(at))).status);
    expect(statuses[0]).toBe(404);
    expect(statuses.at(-1)).toBe(429);
    // whoever has an address is not kept from it by others
    expect((await visitor.get(await make(activist))).status).toBe(200);
  });
});
