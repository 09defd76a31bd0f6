import { describe, expect, it } from 'vitest';
import { slugFor } from './slug.ts';

describe('the address of an organisation', () => {
  const free = () => false;
  it.each([
    [{ en: 'Ministry of Justice' }, 'ministry-of-justice'],
    [{ fr: 'Ministère de l’Égalité', en: 'Ministry of Equality' }, 'ministry-of-equality'],
    [{ fr: 'Ministère de l’Égalité' }, 'ministere-de-legalite'],
    [{ is: 'Þjóðþing Ísafjörður' }, 'thjodthing-isafjordur'],
    [{ ar: 'وزارة العدل' }, 'ministry-1'],
    [{ en: 'New' }, 'new-2'],
    [{ en: 'A'.repeat(90) }, 'a'.repeat(60)],
    [
      { en: 'Directorate for the Promotion and the Protection of the Rights of the Child and the Family' },
      'directorate-for-the-promotion-and-the-protection-of-the',
    ],
  ])('of %j is %s', (names, slug) => {
    expect(slugFor(names, 'ministry', free)).toBe(slug);
  });

  it('is numbered when it is taken', () => {
    const taken = new Set(['justice', 'justice-2', 'ministry-1']);
    expect(slugFor({ en: 'Justice' }, 'ministry', (slug) => taken.has(slug))).toBe('justice-3');
    expect(slugFor({ ar: 'عدل' }, 'ministry', (slug) => taken.has(slug))).toBe('ministry-2');
  });
});
