import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';
import type { ProposedTerm } from '../../database/term-tables.ts';
import { seqAt } from '../../ledger/queries.ts';
import { suggestForReview } from './actions.ts';

const REVIEW = '/reviews/upr-3/terms';
const ONE = '/recommendations/A-HRC-90-7/42.1';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;
let ids: Map<string, string>;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
  const rows = await site.db
    .selectFrom('recommendation')
    .select(['id', 'number'])
    .where('address', 'like', 'A-HRC-90-7/%')
    .execute();
  ids = new Map(rows.map(({ id, number }) => [number, id]));
  await site.db.deleteFrom('term_suggestion').execute();
  await propose('42.1', [
    proposal('theme', 'Ratification of & accession to international instruments', 0.97, ['ratification']),
    proposal('action', '5', 0.81, ['Complete']),
    proposal('group', 'Disappeared persons', 0.3, ['Disappearance']),
    proposal('sdg', '16', 0.05, []),
  ]);
  await propose('42.2', [proposal('group', 'Migrants', 0.9, ['Migrant'])]);
  await propose('42.3', [proposal('theme', 'Labour rights and right to work', 0.8, ['Labour'])]);
  await propose('42.4', [proposal('theme', 'National Preventive Mechanism (NPM)', 0.95, ['preventive'])]);
});

afterAll(() => site.close());

function proposal(
  kind: ProposedTerm['kind'],
  label: string,
  probability: number,
  because: string[],
): ProposedTerm {
  return { kind, label, probability, because };
}

/** What the machine would have proposed, however well it proposes. */
async function propose(number: string, terms: ProposedTerm[]) {
  await site.db
    .insertInto('term_suggestion')
    .values({
      country: site.house.country,
      id: randomUUID(),
      recommendation: ids.get(number) ?? '',
      model: 'shipped',
      terms: JSON.stringify(terms),
      made_at: new Date(),
    })
    .execute();
}

/** A group that a document gives a recommendation. */
async function issue(number: string, label: string) {
  const { country } = site.house;
  const row = await site.db.selectFrom('document').select('id').executeTakeFirstOrThrow();
  const recommendation = ids.get(number) ?? '';
  await site.db
    .insertInto('issued_term')
    .values({
      country,
      id: randomUUID(),
      recommendation,
      document: row.id,
      kind: 'group',
      ordinal: 0,
      label,
      recorded_at: new Date(),
    })
    .execute();
}

const mark = (number: string, kind: string, label: string) => `${ids.get(number)} ${kind} ${label}`;
const entries = () => seqAt(site.db, site.house.country, new Date());
const choicesOf = (number: string) =>
  site.db
    .selectFrom('term_choice')
    .select(['kind', 'label', 'choice', 'probability', 'words', 'model', 'public'])
    .where('recommendation', '=', ids.get(number) ?? '')
    .orderBy('kind')
    .orderBy('label')
    .execute();

describe('deciding on the terms of a review', () => {
  it('is for the secretariat', async () => {
    const nhri = await site.signedInAs('nhri');
    for (const path of [REVIEW, `${REVIEW}/above`, `${ONE}/terms`]) {
      expect((await visitor.get(path)).to).toContain('/sign-in');
      expect((await nhri.post(path)).status).toBe(403);
    }
    expect((await nhri.post(`${REVIEW}/undo`)).status).toBe(403);
    expect((await secretary.get('/reviews/upr-99/terms')).status).toBe(404);
    expect((await secretary.post('/reviews/upr-99/terms')).status).toBe(404);
    expect((await secretary.get('/reviews/upr-99/terms/above')).status).toBe(404);
    expect((await secretary.get('/recommendations/A-HRC-90-7/999/terms')).status).toBe(404);
    expect((await visitor.get('/reviews/upr-3')).text).not.toContain(REVIEW);
    expect((await secretary.get('/reviews/upr-3')).text).toContain(`href="${REVIEW}"`);
  });

  it('shows what is proposed, why and how surely, with what is meant ticked', async () => {
    const { text } = await secretary.get(REVIEW);
    const words = readable(text);
    expect(words).toContain('4 recommendations wait with 7 proposals');
    expect(words).toMatch(/Ratification of & accession to international instruments by “.ratification.” 97%/);
    expect(text).toContain('<mark>ratification</mark>');
    const box = (kind: string, label: string) =>
      new RegExp(`name="ticked" value="${mark('42.1', kind, label)}"( checked="")?`).exec(text);
    expect(box('action', '5')?.[1]).toBeDefined();
    expect(box('group', 'Disappeared persons')?.[1]).toBeUndefined();
    expect(box('group', 'Disappeared persons')).not.toBeNull();
    // next to nothing is not worth reading
    expect(box('sdg', '16')).toBeNull();
    // what a document gave it already
    await issue('42.1', 'Disappeared persons & their families');
    expect(readable((await secretary.get(REVIEW)).text)).toMatch(
      /It bears already:.*Disappeared persons & their families/,
    );
  });

  it('keeps what was ticked where a term is typed that no vocabulary has', async () => {
    const before = await entries();
    const { status, text } = await secretary.post(REVIEW, [
      ['offered', mark('42.1', 'group', 'Disappeared persons')],
      ['ticked', mark('42.1', 'group', 'Disappeared persons')],
      [`add-${ids.get('42.1')}`, 'Right to nothing'],
    ]);
    expect(status).toBe(400);
    expect(readable(text)).toContain('No vocabulary has “Right to nothing”');
    expect(text).toContain('value="Right to nothing"');
    const ticked = mark('42.1', 'group', 'Disappeared persons');
    expect(text).toMatch(new RegExp(`name="ticked" value="${ticked}" checked=""`));
    expect(await entries()).toBe(before);
  });

  it('sets what is ticked, turns down what is not, and adds what is typed, in one entry that says who', async () => {
    const before = await entries();
    const theme = 'Ratification of & accession to international instruments';
    const { to } = await secretary.post(REVIEW, [
      ['offered', mark('42.1', 'theme', theme)],
      ['offered', mark('42.1', 'action', '5')],
      ['offered', mark('42.1', 'group', 'Disappeared persons')],
      ['ticked', mark('42.1', 'theme', theme)],
      ['ticked', mark('42.1', 'group', 'Disappeared persons')],
      // neither offered nor of this review
      ['ticked', mark('42.2', 'group', 'Migrants')],
      ['offered', `${randomUUID()} theme Right to health`],
      [`add-${ids.get('42.1')}`, 'Enforced disappearances (theme)'],
    ]);
    expect(to).toBe(`${REVIEW}?set=3&rejected=1&meanwhile=0&entry=${before + 1}`);
    expect(await entries()).toBe(before + 1);
    expect(await choicesOf('42.1')).toEqual([
      {
        kind: 'action',
        label: '5',
        choice: 'rejected',
        probability: 0.81,
        words: ['Complete'],
        model: 'shipped',
        public: true,
      },
      {
        kind: 'group',
        label: 'Disappeared persons',
        choice: 'set',
        probability: 0.3,
        words: ['Disappearance'],
        model: 'shipped',
        public: true,
      },
      {
        kind: 'theme',
        label: 'Enforced disappearances',
        choice: 'set',
        probability: null,
        words: [],
        model: null,
        public: true,
      },
      {
        kind: 'theme',
        label: theme,
        choice: 'set',
        probability: 0.97,
        words: ['ratification'],
        model: 'shipped',
        public: true,
      },
    ]);
    const entry = readable((await secretary.get(`/history/${before + 1}`)).text);
    expect(entry).toContain('Tester secretariat');
    expect(entry).toMatch(/Enforced disappearances · 42\.1/);
    expect(entry).toMatch(/Doing one thing in particular · 42\.1/);
    expect(entry).toMatch(/Decision turned down/);
    const publicly = readable((await visitor.get(`/history/${before + 1}`)).text);
    expect(publicly).toContain('Enforced disappearances');
    expect(publicly).not.toContain('Tester secretariat');
  });

  it('leaves what somebody else decided meanwhile', async () => {
    const { to } = await secretary.post(REVIEW, [
      ['offered', mark('42.1', 'action', '5')],
      ['ticked', mark('42.1', 'action', '5')],
    ]);
    expect(to).toContain('set=0&rejected=0&meanwhile=1');
    expect((await choicesOf('42.1')).find(({ kind }) => kind === 'action')?.choice).toBe('rejected');
  });

  it('fills the register’s facets, pages and API, with who set a term', async () => {
    const list = await visitor.get('/recommendations?lang=en&theme=Enforced+disappearances');
    expect(list.text.match(/class="thread mini"/g)).toHaveLength(1);
    expect((await visitor.get('/themes/enforced-disappearances')).status).toBe(200);
    const page = readable((await visitor.get(`${ONE}?lang=en`)).text);
    expect(page).toMatch(
      /Set by Secretariat.*; the machine \(the model that ships\) proposed it with 97%, by “.ratification.”/,
    );
    expect(page).toContain('Freedom from enforced disappearance');
    const { text } = await visitor.get('/api/v1/recommendations/A-HRC-90-7/42.1');
    const { terms } = JSON.parse(text) as { terms: { label: string; set: { proposal: unknown } }[] };
    const set = terms.find(({ label }) => label === 'Disappeared persons')?.set;
    expect(set?.proposal).toEqual({ model: 'shipped', probability: 0.3, words: ['Disappearance'] });
  });
});

describe('accepting everything above a probability', () => {
  it('shows what it would set, and sets as much', async () => {
    const { text } = await secretary.get(`${REVIEW}/above?above=85`);
    expect(readable(text)).toContain('2 proposals for 2 recommendations of UPR 3, 2024.');
    expect(text).toContain('href="/recommendations/A-HRC-90-7/42.4"');
    expect(text).not.toContain('href="/recommendations/A-HRC-90-7/42.3"');
    const terms = hiddenField(text, 'terms');
    const before = await entries();
    expect((await secretary.post(`${REVIEW}/above`, { above: '85', terms })).to).toBe(
      `${REVIEW}?set=2&rejected=0&entry=${before + 1}`,
    );
    expect(await entries()).toBe(before + 1);
    expect(await choicesOf('42.3')).toEqual([]);
    expect((await choicesOf('42.2')).map(({ label, choice }) => [label, choice])).toEqual([
      ['Migrants', 'set'],
    ]);
  });

  it('is refused where there are not as many as were shown, and bears what it cannot read', async () => {
    const stale = await secretary.post(`${REVIEW}/above`, { above: '70', terms: '5' });
    expect(stale.status).toBe(400);
    expect(readable(stale.text)).toContain(
      'There were 5 proposals when this page was drawn and there are 1 now',
    );
    expect(readable((await secretary.get(`${REVIEW}/above?above=100`)).text)).toContain(
      'No proposal is that probable',
    );
  });
});

it.each(['0', '200', 'abc', ''])('says that “%s” is no share, and lists nothing', async (above) => {
  const asked = await secretary.get(`${REVIEW}/above?above=${above}`);
  const sent = await secretary.post(`${REVIEW}/above`, { above, terms: '1' });
  for (const { status, text } of [asked, sent]) {
    expect(status).toBe(400);
    expect(readable(text)).toContain('Enter a whole number from 1 to 100.');
    expect(text).not.toContain('class="bulk"');
  }
});

describe('taking decisions back', () => {
  const chosen = async (number: string) =>
    (await choicesOf(number)).map(({ label, choice }) => [label, choice]);

  it('opens again at once what was accepted at once, but for what somebody has changed since', async () => {
    const { text } = await secretary.get(REVIEW);
    expect(readable(text)).toMatch(/2 terms were accepted at once and stand so, Secretariat/);
    const entry = hiddenField(text, 'entry');
    const one = '/recommendations/A-HRC-90-7/42.4/terms';
    const version = hiddenField((await secretary.get(one)).text, 'version');
    await secretary.post(one, [
      ['version', version],
      ['offered', mark('42.4', 'theme', 'National Preventive Mechanism (NPM)')],
    ]);
    const before = await entries();
    expect((await secretary.post(`${REVIEW}/undo`, { entry })).to).toBe(`${REVIEW}?undone=1&stay=1`);
    expect(await entries()).toBe(before + 1);
    expect(await chosen('42.2')).toEqual([['Migrants', 'open']]);
    expect(await chosen('42.4')).toEqual([['National Preventive Mechanism (NPM)', 'rejected']]);
    expect(readable((await secretary.get(`/history/${before + 1}`)).text)).toContain('open again');
    // it is proposed as before, and borne by nothing
    const again = (await secretary.get(`${REVIEW}?undone=1&stay=1`)).text;
    expect(again).toContain(`name="ticked" value="${mark('42.2', 'group', 'Migrants')}" checked=""`);
    expect(readable(again)).toContain('1 was decided on anew since and stays so.');
    expect(readable((await visitor.get('/recommendations/A-HRC-90-7/42.2?lang=en')).text)).not.toContain(
      'Set by Secretariat',
    );
    for (const number of [entry, '1', 'none']) {
      const refused = await secretary.post(`${REVIEW}/undo`, { entry: number });
      expect(refused.status).toBe(400);
      expect(readable(refused.text)).toContain('Nothing was changed.');
    }
    expect((await secretary.post('/reviews/upr-99/terms/undo', { entry })).status).toBe(404);
  });

  it('opens again a page that was accepted, which can be decided on anew', async () => {
    const decide = () =>
      secretary.post(REVIEW, [
        ['offered', mark('42.2', 'group', 'Migrants')],
        ['ticked', mark('42.2', 'group', 'Migrants')],
      ]);
    const { to } = await decide();
    const { text } = await secretary.get(to ?? '');
    await secretary.post(`${REVIEW}/undo`, { entry: hiddenField(text, 'entry') });
    expect(await chosen('42.2')).toEqual([['Migrants', 'open']]);
    await decide();
    expect(await choicesOf('42.2')).toMatchObject([{ choice: 'set', probability: 0.9, model: 'shipped' }]);
  });
});

describe('what waits to be decided on', () => {
  const places = ['/', '/browse', '/account'];

  it('is said to whoever may decide, by figures that open the lists', async () => {
    const list = await secretary.get('/terms/proposals');
    const [, waiting] = /wait(?:s)? with (\d+) proposals/.exec(readable(list.text)) ?? [];
    expect(list.text).toContain(`href="${REVIEW}"`);
    for (const place of places) {
      const { text } = await secretary.get(place);
      expect(text, place).toContain(`<a href="/terms/proposals">${waiting} terms</a>`);
    }
    expect((await secretary.get('/?as-of=2025-01-01')).text).not.toContain('/terms/proposals');
  });

  it('is said to nobody else', async () => {
    const nhri = await site.signedInAs('nhri');
    expect((await visitor.get('/terms/proposals')).to).toContain('/sign-in');
    expect((await nhri.get('/terms/proposals')).status).toBe(403);
    for (const place of places) expect((await nhri.get(place)).text).not.toContain('/terms/proposals');
    for (const place of ['/', '/browse'])
      expect((await visitor.get(place)).text).not.toContain('/terms/proposals');
  });
});

describe('the terms of one recommendation', () => {
  it('can be decided on anew by anybody of the secretariat', async () => {
    const { text } = await secretary.get(`${ONE}/terms`);
    expect(readable(text)).toMatch(
      /Doing one thing in particular by “.Complete.” turned down by Secretariat/,
    );
    const version = hiddenField(text, 'version');
    const fields: [string, string][] = [
      ['version', version],
      ['offered', mark('42.1', 'action', '5')],
      ['ticked', mark('42.1', 'action', '5')],
      ['offered', mark('42.1', 'group', 'Disappeared persons')],
      ['add', 'right to LIFE'],
    ];
    expect((await secretary.post(`${ONE}/terms`, fields)).to).toBe(ONE);
    expect((await choicesOf('42.1')).map(({ label, choice }) => [label, choice])).toEqual([
      ['5', 'set'],
      ['Disappeared persons', 'rejected'],
      ['Enforced disappearances', 'set'],
      ['Ratification of & accession to international instruments', 'set'],
      ['Right to life', 'set'],
    ]);
    const stale = await secretary.post(`${ONE}/terms`, fields);
    expect(stale.status).toBe(400);
    const unknown = await secretary.post(`${ONE}/terms`, [
      ['version', version],
      ['add', 'nothing like it'],
    ]);
    expect(unknown.status).toBe(400);
    expect(unknown.text).toContain('value="nothing like it"');
  });

  it('are gone from the public with their review', async () => {
    await withdraw(secretary, 'upr-3');
    expect(readable((await visitor.get('/themes')).text)).not.toContain('Enforced disappearances');
    await secretary.post('/reviews/upr-3/publish');
    expect(readable((await visitor.get('/themes')).text)).toContain('Enforced disappearances');
  });
});

describe('the machine', () => {
  it('reads what it has not read, again and again with the same outcome', async () => {
    const unread = readable((await secretary.get(REVIEW)).text);
    expect(unread).toMatch(/The machine has not read \d+ of them yet/);
    await secretary.post(`${REVIEW}/read`);
    await vi.waitFor(
      async () => expect(readable((await secretary.get(REVIEW)).text)).not.toContain('has not read'),
      { timeout: 20_000, interval: 200 },
    );
    const kept = () =>
      site.db
        .selectFrom('term_suggestion')
        .select(['recommendation', 'terms'])
        .orderBy('recommendation')
        .execute();
    await suggestForReview(site.house, null);
    const first = await kept();
    await suggestForReview(site.house, null);
    expect(await kept()).toEqual(first);
    expect((await secretary.post('/reviews/upr-99/terms/read')).status).toBe(404);
  });
});

describe('what the machine learns', () => {
  const MODEL = '/administration/term-model';

  it('wants decisions to learn from, and people who may ask for it', async () => {
    expect((await visitor.get(MODEL)).to).toContain('/sign-in');
    expect((await (await site.signedInAs('nhri')).post(MODEL)).status).toBe(403);
    const few = await secretary.post(MODEL);
    expect(few.status).toBe(400);
    expect(readable(few.text)).toContain('50 is the least');
  });

  it('is measured before and after, and used when somebody chooses it', async () => {
    const review = [...ids.values()].slice(0, 60);
    await site.db
      .insertInto('term_choice')
      .values(
        review.map((recommendation, place) => ({
          country: site.house.country,
          id: randomUUID(),
          recommendation,
          kind: 'issue' as const,
          label: 'Justice',
          choice: place % 2 ? ('set' as const) : ('rejected' as const),
          probability: null,
          words: [],
          model: null,
          organisation: null,
          public: true,
          recorded_at: new Date(),
        })),
      )
      .execute();
    expect((await secretary.post(MODEL)).to).toBe(MODEL);
    const shown = await vi.waitFor(
      async () => {
        const { text } = await secretary.get(MODEL);
        expect(text).toContain(`action="${MODEL}/use"`);
        return text;
      },
      { timeout: 30_000, interval: 200 },
    );
    expect(readable(shown)).toContain('Before After');
    const model = hiddenField(shown, 'model');
    expect((await secretary.post(`${MODEL}/use`, { model: randomUUID() })).status).toBe(404);
    expect((await secretary.post(`${MODEL}/use`, { model: 'x' })).status).toBe(404);
    expect((await secretary.post(`${MODEL}/use`, { model })).to).toBe(`${MODEL}?done=used`);
    expect(readable((await secretary.get(MODEL)).text)).toContain('In use');
    expect((await secretary.post(`${MODEL}/use`)).to).toBe(`${MODEL}?done=used`);
    expect(readable((await secretary.get(MODEL)).text)).not.toContain('In use');
  });
});
