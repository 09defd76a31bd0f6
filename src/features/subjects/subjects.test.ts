import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { slugOf } from '../../vocabularies/term-slug.ts';
import { sdgOf, subjectHref, termHref } from './schema.ts';

let site: SandboxSite;
let visitor: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
});

afterAll(() => site.close());

describe('the address of a term', () => {
  it.each([
    ['Right to health', 'right-to-health'],
    ['RIGHT TO HEALTH.', 'right-to-health'],
    ['Détention & prisons', 'detention-prisons'],
    ['الحق في الصحة', 'الحق-في-الصحة'],
    ['…', 'unnamed'],
  ])('of %s is %s', (label, slug) => {
    expect(slugOf(label)).toBe(slug);
  });

  it.each([
    ['SDG 16', '16'],
    ['16.3', '16.3'],
    ['16.A Strengthen institutions', '16.a'],
    ['Goal 5: Gender equality', '5'],
    ['5.2.1', '5.2.1'],
    ['Indicator 16.A.1: institutions', '16.a.1'],
    ['8.10.2', '8.10.2'],
    ['16.3.2019', null],
    ['1.1.1.1', null],
    ['SDG 18', null],
    ['A/HRC/28/15', null],
    ['Peace', null],
  ])('of the SDG label %s is %s', (label, code) => {
    expect(sdgOf(label)).toBe(code);
  });

  it('is the same for every spelling, and leads to the list with each of them', () => {
    expect(termHref('sdg', 'Target 16.3')).toBe('/sdgs/16.3');
    expect(
      subjectHref({ by: 'term', kind: 'theme', labels: ['A & B', 'a & b'] }, { position: 'noted' }),
    ).toBe('/recommendations?theme=A+%26+B&theme=a+%26+b&position=noted');
  });
});

describe('the pages of what recommendations have in common', () => {
  it('count a mechanism’s by review, answer and step, and estimate its next review from its own past', async () => {
    const { text } = await visitor.get('/mechanisms/upr');
    const words = readable(text);
    expect(words).toContain(
      'The Universal Periodic Review (UPR) has made 162 recommendations to Alvera in 2 reviews.',
    );
    expect(words).toMatch(/Estimate The UPR may come next around 2029: its newest review was on 7 May 2024/);
    expect(words).toMatch(/UPR 3, 2024 .*92 .*UPR 2, 2019 .*70/);
    expect(text).toContain('href="/recommendations?mechanism=UPR&amp;review=upr-3"');
    expect(text).toContain('href="/recommendations?mechanism=UPR&amp;thread=answered"');
  });

  it('estimate nothing from one review', async () => {
    const { text } = await visitor.get('/mechanisms/upr?as-of=2020-01-01');
    expect(readable(text)).toContain('fewer than two dated reviews are on record');
    expect(readable(text)).toContain('70 recommendations to Alvera in one review');
  });

  it('show what a State asked, with its regional group', async () => {
    const { text } = await visitor.get('/states/FRA');
    expect(readable(text)).toMatch(/France has made \d+ recommendations to Alvera/);
    expect(text).toContain('href="/regions/western-european-others"');
    expect(text).toContain('href="/recommendations?state=FRA&amp;position=');
  });

  it('count every State’s and every group’s as the database does', async () => {
    const { rows } = await site.house.pool.query<{ count: number }>(
      `select count(*)::int as count from recommendation where recommending_states && '{FRA,DEU,NOR}'`,
    );
    expect(rows[0]?.count).toBeGreaterThan(0);
    const states = readable((await visitor.get('/states')).text);
    expect(states).toContain('France');
    const regions = readable((await visitor.get('/regions')).text);
    expect(regions).toMatch(/African States \d+/);
    const region = await visitor.get('/regions/african');
    expect(region.text).toContain('href="/states/KEN"');
  });

  it.each([
    '/mechanisms/nothing',
    '/states/XXX',
    '/states/fra',
    '/regions/nowhere',
    '/themes/nothing',
    '/groups/%00',
    '/sdgs/99',
  ])('do not exist at %s', async (path) => {
    expect((await visitor.get(path)).status).toBe(404);
  });

  it.each([
    '/mechanisms',
    '/themes',
    '/groups',
    '/sdgs',
    '/states',
    '/regions',
    '/browse',
    '/timeline',
    '/map',
  ])('stand at %s in four languages and before anything was recorded', async (path) => {
    for (const language of ['en', 'fr', 'es', 'ar'])
      expect((await visitor.get(`${path}?lang=${language}`)).status).toBe(200);
    expect((await visitor.get(`${path}?lang=en&as-of=2018-01-01`)).status).toBe(200);
  });
});
