import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { threadOf } from './thread.ts';

let site: SandboxSite;
let visitor: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
});

afterAll(() => site.close());

const found = (html: string) => Number(/([\d,]+) of [\d,]+, newest/.exec(readable(html))?.[1]);
const numbers = (html: string) =>
  [...html.matchAll(/href="\/recommendations\/(A-HRC-[^"]+)"/g)].map(([, address]) => address);

async function search(query: string) {
  const { status, text } = await visitor.get(`/recommendations?${query}`);
  expect(status).toBe(200);
  return { html: text, found: found(text), addresses: numbers(text) };
}

describe('the search of the register', () => {
  it('finds the forms of a word and marks them in the words of the United Nations', async () => {
    const singular = await search('q=shelter');
    const plural = await search('q=shelters');
    expect(singular.found).toBeGreaterThan(1);
    expect(plural.addresses).toEqual(singular.addresses);
    expect(singular.html).toMatch(/<mark>shelters<\/mark>/);
  });

  it('finds a phrase only where its words stand together', async () => {
    const phrase = await search('q=%22national+action+plan%22');
    const words = await search('q=national+action+plan');
    expect(phrase.found).toBeGreaterThan(0);
    expect(phrase.found).toBeLessThan(words.found);
  });

  it('finds a recommendation by its number', async () => {
    const { addresses } = await search('q=42.17');
    expect(addresses).toEqual(['A-HRC-90-7/42.17']);
  });

  it('says what to do when nothing matches, and leads back to all', async () => {
    const { html } = await search('q=zeppelin');
    expect(html).toContain('No recommendation matches');
    expect(html).toMatch(/<a href="\/recommendations">See all 162<\/a>/);
  });

  it.each(['%22unclosed+%26+%7C+!+(%3A+*', "'%3B+drop+table+review%3B--", '%01x%02', '%3Cscript%3Ealert(1)'])(
    'takes %s for words and nothing else',
    async (q) => {
      const { html } = await search(`q=${q}`);
      expect(html).not.toContain('<script');
    },
  );
});

describe('the choices beside the register', () => {
  it('narrow down by review, answer and State, and count what each would leave', async () => {
    const all = await search('');
    expect(all.found).toBe(162);
    expect(readable(all.html)).toMatch(/UPR 3 \(92\) UPR 2 \(70\)/);
    expect(readable(all.html)).toMatch(/Supported \(118\) Noted \(32\) Answer promised \(12\)/);
    expect((await search('review=upr-2')).found).toBe(70);
    expect((await search('position=noted')).found).toBe(32);
    const both = await search('review=upr-3&position=pending&state=SVN');
    expect(both.addresses).toContain('A-HRC-90-7/44.11');
    expect(both.found).toBeLessThan(12);
  });

  it('take several of one facet as either, and those of different facets as both', async () => {
    expect((await search('position=noted&position=pending')).found).toBe(44);
    expect((await search('position=noted&position=pending&review=upr-2')).found).toBeLessThan(44);
    const { html } = await search('position=noted');
    expect(readable(html)).toMatch(/Noted \(32\) Supported \(118\) Answer promised \(12\)/);
    expect(html).toMatch(/name="position" value="noted" checked/);
  });

  it('narrow down by mechanism, by where the thread stops and by regional group', async () => {
    expect((await search('mechanism=UPR')).found).toBe(162);
    expect((await search('mechanism=CEDAW')).found).toBe(0);
    const stops = await Promise.all(
      ['asked', 'answered', 'owned', 'done'].map(async (step) => (await search(`stops=${step}`)).found),
    );
    expect(stops.every((count) => count > 0)).toBe(true);
    expect(stops.reduce((sum, count) => sum + count)).toBe(162);
    const european = await search('region=eastern-european');
    expect(european.found).toBeGreaterThan((await search('state=SVN')).found);
    expect(european.found).toBeLessThan(162);
  });

  it('fold all but eight of a long list, and keep what was chosen in sight', async () => {
    const { html } = await search('state=KEN');
    const states = /<legend>Recommending State<\/legend>(.*?)<\/fieldset>/s.exec(html)?.[1] ?? '';
    const [open = '', folded = ''] = states.split('<details>');
    expect(open.match(/type="checkbox"/g)).toHaveLength(8);
    expect(open).toMatch(/^<label class="choice"><input type="checkbox" name="state" value="KEN" checked/);
    expect(folded).toMatch(/<summary>\d+ more<\/summary>/);
  });

  it('stand by name in the language of the page where they are equally frequent', async () => {
    for (const language of ['en', 'es']) {
      const { text } = await site.visitor().get(`/recommendations?lang=${language}`);
      const states = [
        ...text.matchAll(/name="state" value="[A-Z]{3}"[^>]*\/><bdi>([^<]*)<\/bdi><span>\((\d+)\)/g),
      ].slice(0, 8);
      const shown = states.map(([, name = '', count]) => ({ name, count: Number(count) }));
      expect(shown).toHaveLength(8);
      expect(shown).toEqual(
        shown.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, language)),
      );
    }
  });

  it('go along with a new search, an order and a page', async () => {
    const { html } = await search('position=supported&position=noted&sort=document');
    expect(html).toContain('<input type="hidden" name="position" value="supported"/>');
    expect(html).toContain('<input type="hidden" name="position" value="noted"/>');
    expect(html).toContain('position=supported&amp;position=noted&amp;sort=document&amp;page=2');
  });

  it.each([
    ['A/HRC/90/7', 92],
    ['a/hrc/90/7', 92],
    ['A/HRC/90/7, para. 42.17', 1],
    ['UPR, A/HRC/90/7, para. 42.17', 1],
    ['para. 42.17', 1],
    ['§ 42.17', 1],
    ['A/HRC/80/12, para. 42.17', 0],
    ['A/HRC/99/99', 0],
  ])('find what is cited as %s, now and as of today', async (cited, found) => {
    const today = new Date().toISOString().slice(0, 10);
    const q = encodeURIComponent(cited);
    expect((await search(`q=${q}`)).found).toBe(found);
    expect((await search(`q=${q}&as-of=${today}`)).found).toBe(found);
  });

  it('find what the State has not answered, and what has come to a step of the thread', async () => {
    expect((await search('answer=missing')).found).toBe(12);
    expect((await search('thread=answered')).found).toBe(150);
    expect((await search('thread=funded')).found).toBe(0);
  });

  it.each(['review=%27&position=odd&state=svn&thread=x&page=-3', 'page=0'])(
    'leave out what cannot be read: %s',
    async (query) => {
      expect((await search(query)).found).toBe(162);
    },
  );
});

describe('the pages of the register', () => {
  it('hold fifty each, in the order of the document, newest review first', async () => {
    const first = await search('');
    const last = await search('page=4');
    expect(first.addresses.slice(0, 2)).toEqual(['A-HRC-90-7/42.1', 'A-HRC-90-7/42.2']);
    expect(first.addresses).toHaveLength(50);
    expect(last.addresses).toHaveLength(12);
    expect(first.html).toContain('rel="next"');
    expect(last.html).not.toContain('rel="next"');
  });

  it('end with the last one, whatever page is asked for', async () => {
    expect((await search('page=999999')).addresses).toEqual((await search('page=4')).addresses);
  });

  it('stand document by document, or by relevance where something was searched for', async () => {
    const byDocument = await search('sort=document');
    expect(byDocument.addresses[0]).toBe('A-HRC-80-12/117.1');
    expect(readable(byDocument.html)).toContain('162 of 162, document by document');
    expect(byDocument.html).not.toContain('sort=relevance');
    const relevant = await search('q=women&sort=relevance');
    expect(readable(relevant.html)).toContain('most relevant first');
    expect(new Set(relevant.addresses)).toEqual(new Set((await search('q=women')).addresses));
  });

  it('weigh at most 15 kB each with their style, compressed, in every language, and load nothing else', async () => {
    for (const language of ['en', 'fr', 'es', 'ar']) {
      const { text } = await site.visitor().get(`/recommendations?lang=${language}`);
      const loaded = [
        ...text.matchAll(/<(?:link rel="stylesheet" href|script[^>]*src|img[^>]*src)="([^"]+)"/g),
      ];
      expect(loaded.map(([, path]) => path)).toEqual([expect.stringMatching(/^\/assets\/style-/)]);
      const style = await visitor.get(loaded[0]?.[1] ?? '');
      expect(gzipSync(text).length + gzipSync(style.text).length, language).toBeLessThan(15_000);
    }
  });

  it('load the style of all other pages only where somebody is signed in', async () => {
    const sheets = (html: string) =>
      [...html.matchAll(/href="\/assets\/(\w+)-[^"]+\.css"/g)].map(([, name]) => name);
    expect(sheets((await (await site.signedInAs('secretariat')).get('/recommendations')).text)).toEqual([
      'style',
      'pages',
    ]);
    expect(sheets((await visitor.get('/reviews')).text)).toEqual(['style', 'pages']);
    expect(sheets((await visitor.get('/recommendations')).text)).toEqual(['style']);
  });

  it('show the register as it stood at the end of a day', async () => {
    expect((await search('as-of=2019-06-30')).html).toContain('No recommendation has been published yet');
    const between = await search('as-of=2020-01-01');
    expect(between.found).toBe(70);
    expect(readable(between.html)).toContain('as it stood at the end of 1 Jan 2020');
    expect((await search('as-of=2024-09-23')).found).toBe(162);
  });
});

describe('the page of a recommendation', () => {
  it('shows the words as issued, who asked, the answer, the source and what comes next', async () => {
    const { status, text } = await visitor.get('/recommendations/A-HRC-90-7/42.17');
    const words = readable(text);
    expect(status).toBe(200);
    expect(text).toMatch(
      /class="words lead block" lang="en" dir="ltr">Adopt a law that makes domestic violence/,
    );
    expect(words).toMatch(/France ?, Kenya ?, Uruguay/);
    expect(words).toContain('Supported');
    expect(words).toContain('A/HRC/90/7, para. 42.17');
    expect(text).toContain('href="/recommendations/A-HRC-90-7/42.16"');
    expect(text).toContain('href="/recommendations/A-HRC-90-7/42.18"');
    expect(text).toMatch(/href="\/files\/[0-9a-f]{64}"/);
  });

  it('keeps the words in their own language and direction on an Arabic page', async () => {
    const { text } = await site.visitor().get('/recommendations/A-HRC-90-7/42.17?lang=ar');
    expect(text).toContain('<html lang="ar" dir="rtl">');
    expect(text).toMatch(/lang="en" dir="ltr">Adopt a law/);
    expect(text).toContain('<bdi dir="ltr">42.17</bdi>');
    expect(text).toContain('\u2066A/HRC/90/7\u2069، الفقرة \u206642.17\u2069');
  });

  it('shows what each State asked where a recommendation has parts', async () => {
    const { text } = await visitor.get('/recommendations/A-HRC-80-12/117.17');
    expect(text).toContain('What each State asked');
  });

  it.each([
    '/recommendations/A-HRC-90-7/999.1',
    '/recommendations/nothing/1',
    '/recommendations/%00/1',
    '/recommendations/A-HRC-90-7/42.17/more',
  ])('does not exist at %s', async (path) => {
    const { status, text, headers } = await visitor.get(path);
    expect(status).toBe(404);
    expect(text).toContain('This page does not exist');
    expect(headers.get('content-security-policy')).toContain("script-src 'none'");
  });

  it('stands as of a date as it stood then, and not before', async () => {
    expect((await visitor.get('/recommendations/A-HRC-90-7/42.17?as-of=2024-09-22')).status).toBe(404);
    expect((await visitor.get('/recommendations/A-HRC-90-7/42.17?as-of=2024-09-23')).status).toBe(200);
  });

  it('names at its foot the ledger entry that it stands on, as the history of that entry does', async () => {
    const foot = (text: string) => {
      const [, seq = '', hash = ''] = /Ledger entry ([\d,]+), ([0-9a-f]{16})/.exec(readable(text)) ?? [];
      return { seq: Number(seq.replaceAll(',', '')), hash };
    };
    const now = foot((await visitor.get('/recommendations/A-HRC-90-7/42.17')).text);
    const then = foot((await visitor.get('/recommendations/A-HRC-90-7/42.17?as-of=2024-09-23')).text);
    expect(then.seq).toBeGreaterThan(0);
    expect(then.seq).toBeLessThan(now.seq);
    expect(readable((await visitor.get(`/history/${then.seq}`)).text)).toContain(then.hash);
  });

  it('leads to its history', async () => {
    const { to } = await visitor.get('/recommendations/A-HRC-90-7/42.17/history');
    expect(to).toMatch(/^\/history\?record=[0-9a-f-]{36}$/);
    expect((await visitor.get('/recommendations/A-HRC-90-7/999/history')).status).toBe(404);
    expect(readable((await visitor.get(to ?? '')).text)).toContain('History of 42.17');
  });
});

describe('the thread', () => {
  it('has an owner, or is done, whatever stands open before', () => {
    const owner = { organisation_slug: 'justice', organisation_names: { en: 'Justice' } };
    const says = { ...owner, voice: 'government', status: '', status_names: { en: 'Done' } } as const;
    const steps = threadOf({
      mechanism: 'UPR',
      askedOn: '2024-05-07',
      position: 'pending',
      owners: [
        { ...owner, duty: 'lead' },
        { ...owner, duty: 'supporting' },
      ],
      assessments: [{ ...says, index_value: 1, day: '2026-01-30' }],
      actions: [],
    });
    expect(steps.map(({ state }) => state)).toEqual(['yes', 'no', 'yes', 'no', 'no', 'yes', 'no']);
    expect(steps[2]?.rests).toEqual({ kind: 'assignments', organisation: { en: 'Justice' }, others: 1 });
    expect(steps[5]?.rests).toMatchObject({ kind: 'assessment', status: { en: 'Done' }, on: '2026-01-30' });
  });

  it.each([
    ['UPR', true],
    ['CEDAW', false],
    ['SR-HOUSING', false],
  ])('of %s owes an answer: %s', (mechanism, isForeseen) => {
    const of = { mechanism, askedOn: null, position: null, owners: [], assessments: [], actions: [] };
    expect(threadOf(of)[1]).toMatchObject({ step: 'answered', state: 'no', isForeseen });
  });

  it.each([
    [null, ['yes', 'no']],
    ['pending', ['yes', 'no']],
    ['supported', ['yes', 'yes']],
    ['noted', ['yes', 'yes']],
    ['partially-supported', ['yes', 'yes']],
  ])('with the answer %s has come to %j', (position, states) => {
    const steps = threadOf({
      mechanism: 'UPR',
      askedOn: '2024-05-07',
      position,
      owners: [],
      assessments: [],
      actions: [],
    });
    expect(steps.map(({ state }) => state)).toEqual([...states, 'no', 'no', 'no', 'no', 'no']);
  });

  it.each([
    ['a draft', [{ counts: false, is_funded: true }], ['no', 'no'], null],
    ['one with money', [{ counts: true, is_funded: true }], ['yes', 'yes'], { funded: 1, of: 1 }],
    ['one without', [{ counts: true, is_funded: false }], ['yes', 'no'], null],
    [
      'one with and one without',
      [
        { counts: true, is_funded: true },
        { counts: true, is_funded: false },
      ],
      ['yes', 'part'],
      { funded: 1, of: 2 },
    ],
  ])('is planned and funded by actions: %s', (_, given, states, funding) => {
    const action = {
      id: '',
      plan_slug: 'rights-2027',
      plan_title: 'Rights',
      number: 3,
      title: 'Train judges',
      language: 'en',
      state: 'planned',
      starts_on: null,
      ends_on: null,
    } as const;
    const of = { mechanism: 'UPR', askedOn: null, position: null, owners: [], assessments: [] };
    const steps = threadOf({ ...of, actions: given.map((each) => ({ ...action, ...each })) });
    expect(steps.slice(3, 5).map(({ state }) => state)).toEqual(states);
    expect(steps[4]?.rests).toEqual(funding && { kind: 'funding', ...funding });
  });
});
