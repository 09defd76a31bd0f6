import { describe, expect, it } from 'vitest';
import type { ReadRecommendation } from '../document.ts';
import { linkRows } from './link-rows.ts';
import type { LinkBase } from './link-source.ts';

const TREES = 'Plant trees along every road of the country and water them';
const base: LinkBase[] = [
  {
    number: '140.1',
    text: `${TREES}; and count them each year in public`,
    states: ['FRA', 'KEN'],
    position: null,
  },
  { number: '140.2', text: 'Open a school in each village by 2030', states: ['KEN'], position: null },
  { number: '140.3', text: 'Open a school in each village by 2030', states: ['CHL'], position: null },
];
const row = (fields: Partial<ReadRecommendation>): ReadRecommendation => ({
  number: '',
  text: '',
  states: [],
  position: null,
  leadIn: null,
  page: null,
  clauses: [],
  themes: [],
  groups: [],
  sdgs: [],
  confidence: 1,
  ...fields,
});
const review = { symbol: 'A/HRC/57/9', cycle: 3 };

describe("an export's rows", () => {
  it('belong to the recommendation of each of their States where several numbers have the same words', () => {
    const same = row({ text: 'Open a school in each village by 2030', states: ['CHL', 'KEN'] });
    expect(linkRows(base, [same], review).links).toMatchObject([
      { item: 1, states: ['KEN'] },
      { item: 2, states: ['CHL'] },
    ]);
  });

  it('come together where they are the parts of one recommendation, accepted in part if the parts differ', () => {
    const { links, unlinked } = linkRows(
      base,
      [
        row({ text: TREES, states: ['FRA'], position: 'supported' }),
        row({ text: 'And count them each year in public', states: ['KEN'], position: 'noted' }),
      ],
      review,
    );
    expect(unlinked).toEqual([]);
    expect(links).toMatchObject([
      { item: 0, states: ['FRA', 'KEN'], position: 'partially-supported', text: null, linkedBy: 'words' },
    ]);
  });

  it('are a part in a few words only in their order and of a State that made it', () => {
    const few = (text: string, states: string[]) => linkRows(base, [row({ text, states })], review).links;
    expect(few('Water them', ['KEN'])).toMatchObject([{ item: 0, states: ['KEN'] }]);
    expect(few('Them water', ['KEN'])).toEqual([]);
    expect(few('Water them', ['CHL'])).toEqual([]);
  });

  it('are left to the review that they are of, by their document or their cycle', () => {
    const school = { text: 'Open a school in each village by 2030', states: ['KEN'] };
    const rows = [
      row({ ...school, symbol: 'A/HRC/57/9/Add.1', cycle: 2 }),
      row({ ...school, symbol: 'A/HRC/28/7', cycle: 3 }),
      row({ ...school, cycle: 2 }),
    ];
    const { links, ofAnotherReview } = linkRows(base, rows, review);
    expect(links).toHaveLength(1);
    expect(ofAnotherReview).toBe(2);
  });

  it('are known by their number in the same document, whatever their language', () => {
    const french = row({
      number: '140.2',
      symbol: 'A/HRC/57/9',
      text: 'Ouvrir une école dans chaque village',
    });
    expect(linkRows(base, [french], review).links).toMatchObject([{ item: 1, linkedBy: 'number' }]);
    expect(linkRows(base, [{ ...french, symbol: null }], review).links).toEqual([]);
  });

  it('are listed where no recommendation has their words', () => {
    const other = row({ text: 'Abolish the tax on bread', states: ['KEN'] });
    expect(linkRows(base, [other], review)).toMatchObject({ links: [], unlinked: [{ text: other.text }] });
  });
});
