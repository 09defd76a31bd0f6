import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandboxSite, readable, type SandboxSite } from '../../tests/support/sandbox-site.ts';
import { withdraw } from '../../tests/support/withdrawing.ts';
import { buildSandbox, isSandboxWhole } from './build.ts';
import { sandboxDocuments } from './documents.ts';
import { sandboxPeople } from './people.ts';

let site: SandboxSite;

beforeAll(async () => {
  site = await createSandboxSite({}, 'whole');
}, 180_000);
afterAll(() => site.close());

const page = async (address: string) => {
  const { status, text } = await site.visitor().get(address);
  expect(status).toBe(200);
  return readable(text);
};

describe('the sandbox', () => {
  it('has three cycles and a treaty body, each with the documents that it was made from', async () => {
    const rows = await site.db
      .selectFrom('review as v')
      .leftJoin('recommendation as r', 'r.review', 'v.id')
      .select(['v.slug', (eb) => eb.fn.count<number>('r.id').as('count')])
      .groupBy('v.slug')
      .orderBy('v.slug')
      .execute();
    expect(rows).toEqual([
      { slug: 'cedaw-c-xal-co-4', count: 19 },
      { slug: 'upr-1', count: 41 },
      { slug: 'upr-2', count: 70 },
      { slug: 'upr-3', count: 92 },
    ]);
    const documents = await site.db.selectFrom('document').select('id').execute();
    expect(documents).toHaveLength(sandboxDocuments.length);
  });

  it('is whole, and made again gets nothing but its passwords anew', async () => {
    expect(await isSandboxWhole(site.house)).toBe(true);
    const entries = () => site.db.selectFrom('ledger').select('seq').execute();
    const before = await entries();
    await buildSandbox(site.house);
    expect((await entries()).length - before.length).toBe(sandboxPeople.length);
  });

  it('gives every recommendation terms, but one whose number its report prints twice', async () => {
    const bare = await site.db
      .selectFrom('recommendation as r')
      .leftJoin('issued_term as t', 't.recommendation', 'r.id')
      .select('r.address')
      .where('t.id', 'is', null)
      .execute();
    expect(bare).toEqual([{ address: 'A-HRC-90-7/42.48~2' }]);
  });

  it('has a review in French and one in Arabic, recommendation by recommendation', async () => {
    const rows = await site.db
      .selectFrom('wording as w')
      .innerJoin('recommendation as r', 'r.id', 'w.recommendation')
      .innerJoin('review as v', 'v.id', 'r.review')
      .select(['v.slug', 'w.language', (eb) => eb.fn.count<number>('w.id').as('count')])
      .groupBy(['v.slug', 'w.language'])
      .orderBy('v.slug')
      .execute();
    expect(rows).toEqual([
      { slug: 'upr-1', language: 'ar', count: 41 },
      { slug: 'upr-3', language: 'fr', count: 92 },
    ]);
  });

  it('answers three times what was asked three times, each time with its reasons', async () => {
    const words = await page('/recommendations/A-HRC-90-7/44.1');
    expect(words).toContain('The State’s comment Alvera supports the recommendation. The law on nationality');
    expect(words).toMatch(/28\.4 UPR 1, 2014 Supported .* 118\.15 UPR 2, 2019 Noted .* 16 CEDAW, 2025/);
    expect(words).toContain('In plain language A mother should be able');
  });

  it('shows where sources differ, and what was decided about one of them', async () => {
    const words = await page('/');
    expect(words).toContain('For 2 recommendations, documents give different answers.');
    expect(words).toContain('1 recommendation was set right by a person');
    expect(words).toContain('1 answer was promised and is not on record');
  });

  it('gives each term once in downloads, where a person set what a document gives too', async () => {
    const { twice } = await site.db
      .selectFrom('term_choice as c')
      .innerJoin('issued_term as i', (join) =>
        join
          .onRef('i.recommendation', '=', 'c.recommendation')
          .onRef('i.kind', '=', 'c.kind')
          .onRef('i.label', '=', 'c.label'),
      )
      .select((eb) => eb.fn.countAll<number>().as('twice'))
      .where('c.choice', '=', 'set')
      .executeTakeFirstOrThrow();
    expect(twice).toBeGreaterThan(0);
    const { text } = await site.visitor().get('/recommendations.json');
    const { recommendations } = JSON.parse(text) as { recommendations: Record<string, string[]>[] };
    for (const row of recommendations)
      for (const column of ['themes', 'groups', 'sdgs', 'rights'])
        expect(row[column], `${String(row['address'])} ${column}`).toEqual([...new Set(row[column])]);
  });

  it('had a past: the register of a day before a document came lacks it', async () => {
    expect(await page('/?as-of=2019-02-10')).not.toContain('UPR 1');
    expect(await page('/?as-of=2020-01-01')).toContain('asked for 111 changes in 2 reviews');
    const front = await page('/');
    expect(front).toContain('It has answered 202 of the 203 that ask for an answer');
    expect(front).toContain('1 recommendation has no answer yet');
    expect(await page('/recommendations?answer=missing')).not.toContain('CEDAW, 2025');
    expect(await page('/?as-of=2026-06-30')).toContain('1 recommendation has no answer yet');
    expect(await page('/recommendations/CEDAW-C-XAL-CO-4/16')).toContain(
      'no answer is given in this procedure',
    );
    const promised = await page('/recommendations/A-HRC-90-7/44.1?as-of=2024-12-31');
    expect(promised).toContain('Answer promised');
    expect(promised).not.toContain('The State’s comment');
    expect(await page('/timeline')).toContain('A/HRC/70/9 (Arabic)');
  });

  it.each([
    ['/themes/domestic-violence', 'You have the right to live free from violence'],
    ['/themes/domestic-violence?lang=ar', 'لك الحق في العيش بلا عنف'],
    ['/groups/women-girls', 'Women & girls'],
    ['/sdgs/5.3', 'Target 5.3'],
    ['/rights/gender-violence', 'UPR 1'],
    ['/map', 'Highland Province'],
    ['/mechanisms/cedaw', 'CEDAW'],
  ])('has something true to show at %s', async (address, words) => {
    expect(await page(address)).toContain(words);
  });

  it('is left as it is once somebody has written into it', async () => {
    const secretary = await site.signedInAs('secretariat');
    await withdraw(secretary, 'upr-3');
    // something that a step would find missing, and set again
    await site.db.deleteFrom('term_choice').execute();
    expect(await isSandboxWhole(site.house)).toBe(true);
  });
});
