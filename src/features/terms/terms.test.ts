import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';
import { change } from '../../ledger/change.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
  await giveTerms();
});

afterAll(() => site.close());

const terms = [
  ['42.1', 'theme', 'Right to health'],
  ['42.2', 'theme', 'RIGHT TO HEALTH'],
  ['42.2', 'theme', 'Right to health'],
  ['42.3', 'sdg', 'SDG 16.3'],
  ['42.4', 'sdg', '16 - Peace'],
  ['42.5', 'group', 'Children'],
  ['42.5', 'sdg', 'SDG indicator 5.2.1'],
] as const;

/** What a matrix gives, in the rows that its import writes. */
async function giveTerms() {
  const items = await site.db
    .selectFrom('recommendation')
    .select(['id', 'number', 'document', 'country', 'recorded_at'])
    .where('address', 'like', 'A-HRC-90-7/%')
    .orderBy('ordinal')
    .limit(5)
    .execute();
  await site.db
    .insertInto('issued_term')
    .values(
      terms.flatMap(([number, kind, label], ordinal) => {
        const item = items[Number(number.split('.')[1]) - 1];
        if (!item) return [];
        const { country, id: recommendation, document, recorded_at } = item;
        const id = randomUUID();
        return { country, id, recommendation, document, kind, ordinal, label, public: true, recorded_at };
      }),
    )
    .execute();
}

describe('the pages of terms', () => {
  it('take spellings that differ in capitals for one, and count a recommendation once', async () => {
    const { text } = await visitor.get('/themes');
    expect(text).toContain('href="/themes/right-to-health"');
    const page = await visitor.get('/themes/right-to-health');
    expect(readable(page.text)).toContain('2 recommendations to Alvera bear this term.');
    expect(readable(page.text)).toContain('Also issued as RIGHT TO HEALTH');
    expect(page.text).toContain('theme=Right+to+health&amp;theme=RIGHT+TO+HEALTH');
  });

  it('take the targets of a goal into the goal', async () => {
    expect(readable((await visitor.get('/sdgs/16')).text)).toContain('2 recommendations to Alvera');
    expect(readable((await visitor.get('/sdgs/16.3')).text)).toContain('1 recommendation to Alvera');
    expect((await visitor.get('/sdgs/16')).text).toContain('href="/sdgs/16.3"');
  });

  it('take the indicators of a target into it, and say what each counts', async () => {
    const counts = 'Indicator 5.2.1: Share of women abused by a partner, past year';
    expect(readable((await visitor.get('/sdgs/5.2.1')).text)).toContain(counts);
    const target = await visitor.get('/sdgs/5.2');
    expect(readable(target.text)).toContain('1 recommendation to Alvera');
    expect(readable(target.text)).toContain('Indicator 5.2.2: Share of women sexually abused by others');
    expect(target.text).toContain(`<a href="/sdgs/5.2.1">${counts}</a>`);
    expect(target.text).not.toContain('href="/sdgs/5.2.2"');
    const goal = readable((await visitor.get('/sdgs/5')).text);
    expect(goal).toContain('Targets and indicators of this goal');
    expect(goal).toContain(counts);
  });

  it('are called alike where the register and a recommendation name them', async () => {
    const { address } = await site.db
      .selectFrom('recommendation as r')
      .innerJoin('issued_term as t', 't.recommendation', 'r.id')
      .select('r.address')
      .where('t.label', '=', 'SDG indicator 5.2.1')
      .executeTakeFirstOrThrow();
    for (const place of [`/recommendations/${address}`, '/recommendations'])
      expect(readable((await visitor.get(place)).text), place).toContain(
        'Indicator 5.2.1: Share of women abused by a partner',
      );
  });

  it('are led to from a recommendation', async () => {
    const { address } = await site.db
      .selectFrom('recommendation as r')
      .innerJoin('issued_term as t', 't.recommendation', 'r.id')
      .select('r.address')
      .where('t.label', '=', 'Children')
      .executeTakeFirstOrThrow();
    expect((await visitor.get(`/recommendations/${address}`)).text).toContain('href="/groups/children"');
  });
});

describe('a term that people decide on', () => {
  it('counts as one of a document where they set it, and not where they turned it down', async () => {
    const items = await site.db
      .selectFrom('recommendation')
      .select(['country', 'id', 'recorded_at'])
      .where('address', 'like', 'A-HRC-90-7/%')
      .orderBy('ordinal')
      .limit(2)
      .execute();
    const rows = items.map(({ country, id: recommendation, recorded_at }, place) => ({
      country,
      id: randomUUID(),
      recommendation,
      kind: 'theme' as const,
      label: 'Right to seaweed',
      choice: place === 0 ? ('set' as const) : ('rejected' as const),
      probability: null,
      model: null,
      words: [],
      organisation: null,
      public: true,
      recorded_at,
    }));
    const country = items[0]?.country ?? '';
    const author = { person: null, organisation: null };
    const clock = () => new Date();
    await change(site.db, { country, verb: 'review.publish', author, clock }, async ({ tx, touch }) => {
      await touch(
        'term_choice',
        rows.map(({ id }) => id),
      );
      await tx.insertInto('term_choice').values(rows).execute();
    });
    const { text } = await visitor.get('/themes/right-to-seaweed');
    expect(readable(text)).toContain('1 recommendation to Alvera bears this term.');
    expect(
      (await visitor.get('/recommendations?theme=Right+to+seaweed')).text.match(/class="thread mini"/g),
    ).toHaveLength(1);
  });

  it('goes and comes back with the review', async () => {
    await withdraw(secretary, 'upr-3');
    expect((await visitor.get('/themes/right-to-seaweed')).status).toBe(404);
    await secretary.post('/reviews/upr-3/publish');
    expect((await visitor.get('/themes/right-to-seaweed')).status).toBe(200);
  });
});

describe('what a theme entitles to', () => {
  const form = '/themes/right-to-health/entitlement/en';

  it('says who can write it while nobody has', async () => {
    const words = readable((await visitor.get('/themes/right-to-health')).text);
    expect(words).toContain('What you are entitled to Nobody has written yet');
    expect((await visitor.get(form)).status).toBe(303);
    expect((await (await site.signedInAs('focal-point')).post(form)).status).toBe(403);
  });

  it('is read by everybody as soon as it is written, in the name of the organisation, and taken back when emptied', async () => {
    const { text } = await secretary.get(form);
    const fields = {
      named_right: 'Everyone may see a doctor.',
      complaint: 'At the ombudsperson.\nFree of charge.',
    };
    const saved = await secretary.post(form, { version: hiddenField(text, 'version'), ...fields });
    expect(saved.to).toBe('/themes/right-to-health');
    const words = readable((await visitor.get('/themes/right-to-health')).text);
    expect(words).toContain('Everyone may see a doctor.');
    expect(words).toMatch(/Written by .*, \d/);
    expect(words).not.toContain('Tester secretariat');
    expect(readable((await visitor.get('/history')).text)).toContain('What a theme entitles to was written');
    expect(readable((await visitor.get('/themes/right-to-health?lang=ar')).text)).toContain('see a doctor');

    const stale = await secretary.post(form, { version: 'none', named_right: 'Another.' });
    expect(stale.status).toBe(400);
    expect(readable(stale.text)).toContain('Everyone may see a doctor.');

    const emptied = await secretary.get(form);
    await secretary.post(form, { version: hiddenField(emptied.text, 'version') });
    expect(readable((await visitor.get('/themes/right-to-health?lang=en')).text)).not.toContain(
      'see a doctor',
    );
    const again = await secretary.get(form);
    const written = { version: hiddenField(again.text, 'version'), responsible: 'Ministry of Health' };
    expect((await secretary.post(form, written)).status).toBe(303);
  });

  it('refuses what is too long, and languages and themes that are not there', async () => {
    const { text } = await secretary.get(form);
    const answer = await secretary.post(form, {
      version: hiddenField(text, 'version'),
      national_law: 'a'.repeat(4_001),
    });
    expect(answer.status).toBe(400);
    expect(readable(answer.text)).toContain('4,001 characters');
    expect((await secretary.get('/themes/right-to-health/entitlement/xx')).status).toBe(404);
    expect((await secretary.get('/themes/nothing/entitlement/en')).status).toBe(404);
  });
});
