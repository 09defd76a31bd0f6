import { describe, expect, it } from 'vitest';
import { emptyDocument, type ReadDocument, type ReadRecommendation } from '../document.ts';
import { disagreementsOf, positionInForce } from './disagreements.ts';
import { linkSource, type LinkBase } from './link-source.ts';

const base: LinkBase[] = [
  {
    number: '140.1',
    text: 'Plant trees along every road of the country',
    states: ['FRA'],
    position: 'supported',
  },
  { number: '140.2', text: 'Open a school in each village by 2030', states: ['KEN'], position: null },
  { number: '140.3', text: 'Open a school in each village by 2030', states: ['CHL'], position: 'noted' },
];

const item = (fields: Partial<ReadRecommendation>): ReadRecommendation => ({
  number: '1',
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

const source = (fields: Partial<ReadDocument>): ReadDocument => ({
  ...emptyDocument('source', '0'.repeat(64)),
  language: 'en',
  ...fields,
});

describe('a further document of a review', () => {
  it("is linked by words and States where a draft's numbers are others", () => {
    const draft = source({
      kind: 'working-group-draft',
      recommendations: [
        item({ number: '6.1', text: 'Open a school in each village by 2030', states: ['CHL'] }),
        item({ number: '6.2', text: 'Plant trees along every road of the land', states: ['FRA'] }),
        item({ number: '6.3', text: 'Something that the final report left out', states: ['TCD'] }),
      ],
    });
    const { links, unlinked } = linkSource(base, 'en', draft);
    expect(links.map(({ item: at, number, linkedBy }) => [at, number, linkedBy])).toEqual([
      [0, '6.2', 'words'],
      [2, '6.1', 'words'],
    ]);
    expect(unlinked.map(({ number }) => number)).toEqual(['6.3']);
  });

  it('is linked by number where its words are in another language', () => {
    const french = source({
      language: 'fr',
      recommendations: [item({ number: '140.2', text: 'Ouvrir une école dans chaque village' })],
    });
    expect(linkSource(base, 'en', french).links).toMatchObject([
      { item: 1, text: 'Ouvrir une école dans chaque village' },
    ]);
  });

  it('does not trust a common number under which the words ask for something else', () => {
    const other = source({
      recommendations: [
        item({ number: '140.1', text: 'Open a school in each village by 2030', states: ['KEN'] }),
      ],
    });
    expect(linkSource(base, 'en', other).links).toMatchObject([
      { item: 1, number: '140.1', linkedBy: 'words' },
    ]);
  });
});

describe('sources that differ', () => {
  const matrix = source({
    kind: 'recommendation-matrix',
    recommendations: [
      item({
        number: '140.1',
        text: 'Plant trees along every road of the country',
        states: ['FRA', 'DEU'],
        position: 'noted',
      }),
      item({
        number: '140.3',
        text: 'Open a school in each village by 2030',
        states: ['CHL'],
        position: 'noted',
      }),
    ],
  });

  it('are listed by field, each with what it says', () => {
    const linked = linkSource(base, 'en', matrix);
    expect(disagreementsOf(base, 'en', [linked]).map(({ item: at, field }) => [at, field])).toEqual([
      [0, 'position'],
      [0, 'states'],
    ]);
  });

  it("follow the State's own answer first, then the report, then others", () => {
    const addendum = { kind: 'addendum', position: 'noted' } as const;
    const list = { kind: 'recommendation-matrix', position: 'supported' } as const;
    expect(positionInForce('pending', [list, addendum])).toBe('noted');
    expect(positionInForce('noted', [list])).toBe('noted');
    expect(positionInForce('pending', [list])).toBe('supported');
    expect(positionInForce(null, [{ kind: 'addendum', position: 'pending' }])).toBe('pending');
  });
});
