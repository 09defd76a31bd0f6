import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';

let site: SandboxSite;
let visitor: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  await site.house.pool.query(
    `update recommendation set due = '2031-05-01' where address in ('A-HRC-90-7/42.1', 'A-HRC-90-7/42.2')`,
  );
});

afterAll(() => site.close());

describe('the timeline', () => {
  it('stands by the days of events and documents, newest first, each leading on', async () => {
    const { text } = await visitor.get('/timeline');
    expect(readable(text)).toMatch(
      /2031 1 May 2031 Information asked for on 2 recommendations .*2024 3 Jun 2024 Report of the Working Group, A\/HRC\/90\/7 .*7 May 2024 Review: UPR 3, 2024 · 92 recommendations.*2019/,
    );
    expect(text).toContain('href="/reviews/upr-2"');
    expect(text).toMatch(/href="\/files\/[0-9a-f]{64}"/);
  });

  it('shows of a day of the past what was recorded by then', async () => {
    expect(readable((await visitor.get('/timeline?as-of=2020-01-01')).text)).not.toContain('UPR 3');
    expect(readable((await visitor.get('/timeline?as-of=2018-01-01')).text)).toContain('No dated review');
  });
});

describe('what comes next on the front page', () => {
  it('is what was promised, the days that mechanisms set, and an estimate marked as one', async () => {
    const words = readable((await visitor.get('/?as-of=2025-03-01')).text);
    expect(words).toContain('12 answers were promised and are not on record');
    expect(words).toContain('Estimate The UPR may come next around 2029');
    expect(words).toContain('Most stop at “Answered”: 150 of 162.');
  });

  it('is what records of that day allowed', async () => {
    const words = readable((await visitor.get('/?as-of=2020-01-01')).text);
    expect(words).toContain('Nothing on record says what comes next.');
  });

  it('counts recommendations of which documents say different things, and leads to them', async () => {
    await site.house.pool.query(`
      insert into answer (country, id, recommendation, document, position, public, recorded_at)
      select country, gen_random_uuid(), id, document, p.position, true, recorded_at
      from recommendation, unnest(array['supported', 'noted']) p(position) where address = 'A-HRC-90-7/42.5'`);
    const secretary = await site.signedInAs('secretariat');
    const { text } = await secretary.get('/');
    expect(readable(text)).toContain('For 1 recommendation, documents give different answers.');
    expect(readable(text)).toMatch(/42\.5 , UPR 3, 2024: Noted, Supported/);
    expect(readable(text)).toContain('1 May 2031 UPR asks for information on 2 recommendations, such as');
  });
});
