import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandboxSite, readable, type SandboxSite } from '../../../tests/support/sandbox-site.ts';

const COMMITTEE = '/recommendations/CEDAW-C-XAL-CO-4/10.a';

let site: SandboxSite;
beforeAll(async () => {
  site = await createSandboxSite({}, 'whole');
}, 120_000);
afterAll(() => site.close());

const pageOf = async (path: string) => (await site.visitor().get(path)).text;

describe('a recommendation of a treaty body', () => {
  it('shows the sentence that introduces it with its words, and not as an answer', async () => {
    const text = await pageOf(COMMITTEE);
    expect(readable(text).match(/the Committee recommends that/g)).toHaveLength(1);
    expect(text.indexOf('The words that introduce it')).toBeLessThan(text.indexOf('Where it stands'));
    expect(text.indexOf('The words that introduce it')).toBeGreaterThan(0);
  });

  it('keeps its number as written in Arabic, in sentences too', async () => {
    const text = await pageOf(`${COMMITTEE}?lang=ar`);
    expect(text).toContain('<b><bdi dir="ltr">10.a</bdi></b>');
    expect(text).toContain('\u2066CEDAW/C/XAL/CO/4\u2069، الفقرة \u206610.a\u2069');
    expect(await pageOf('/data?lang=ar')).toContain('<bdi dir="ltr">/recommendations.csv</bdi>');
  });
});

it('calls a choice between sources a decision, and no correction of what was read', async () => {
  const words = readable(await pageOf('/recommendations/A-HRC-80-12/118.11'));
  expect(words).toContain('Decided between sources');
  expect(words).toContain('Compared with the other sources and kept: Noted');
  expect(words).not.toContain('misread');
});

it('gives each kind of term one heading, with the terms of documents and of people', async () => {
  const text = await pageOf(COMMITTEE);
  const headings = [...text.matchAll(/<dt>([^<]*)<\/dt>/g)].map(([, heading]) => heading);
  expect(headings.length).toBeGreaterThan(0);
  expect(new Set(headings).size).toBe(headings.length);
});

it.each([
  ['en', 'Universal Periodic Review (UPR)'],
  ['fr', 'Examen périodique universel (EPU)'],
  ['es', 'Examen Periódico Universal (EPU)'],
  ['ar', 'الاستعراض الدوري الشامل'],
])('spells out the Universal Periodic Review where people meet it, in %s', async (language, name) => {
  for (const path of ['/', '/about', '/reviews', '/mechanisms/upr'])
    expect(readable(await pageOf(`${path}?lang=${language}`)), path).toContain(name);
});

it('speaks of the Universal Periodic Review in French as French does', async () => {
  const words = readable(await pageOf('/mechanisms/upr?lang=fr'));
  expect(words).toMatch(/recommandations de l’Examen périodique universel \(EPU\), lors de 3 examens/);
  expect(words).not.toMatch(/de UPR\b|UPR \d/);
});

it('tells documents of one name apart by their language', async () => {
  const words = readable(await pageOf('/reviews/upr-3'));
  expect(words).toMatch(/Report of the Working Group A\/HRC\/90\/7 English/);
  expect(words).toMatch(/Report of the Working Group A\/HRC\/90\/7 (?:French|Arabic)/);
});
