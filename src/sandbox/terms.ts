import { operator } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import { findRecommendation, listSayings } from '../features/recommendations/actions.ts';
import { decideOnTerms, suggestForReview, type Decision } from '../features/suggestions/actions.ts';
import type { Step } from './making.ts';

/** What the secretariat found in the newest review's report beside what its documents give. */
const found: Readonly<Record<string, readonly Pick<Decision, 'kind' | 'label'>[]>> = {
  'A-HRC-90-7/42.14': [
    { kind: 'group', label: 'Women & girls' },
    { kind: 'sdg', label: '5.5' },
    { kind: 'issue', label: "Women's rights" },
    { kind: 'action', label: '5' },
  ],
  'A-HRC-90-7/42.17': [
    { kind: 'group', label: 'Women & girls' },
    { kind: 'sdg', label: '5.2' },
    { kind: 'issue', label: "Women's rights" },
    { kind: 'action', label: '5' },
  ],
  'A-HRC-90-7/42.18': [
    { kind: 'group', label: 'Children' },
    { kind: 'sdg', label: '16.3' },
    { kind: 'issue', label: 'Rights of the Child' },
    { kind: 'action', label: '5' },
  ],
  'A-HRC-90-7/42.34': [
    { kind: 'group', label: 'Persons living in rural areas' },
    { kind: 'sdg', label: '6.1' },
    { kind: 'sdg', label: '6.2' },
    { kind: 'issue', label: 'Right to water' },
    { kind: 'action', label: '5' },
  ],
};

const SECRETARY = 'Emil Torsa';

/** The machine reads the register, and a person sets a few terms. */
export const termSteps: readonly Step[] = [
  {
    at: '2024-09-30T14:00:00Z',
    async isThere({ db, country }) {
      const viewer = operator(country);
      const reading = readingAs(db, viewer);
      const [address = ''] = Object.keys(found);
      const recommendation = await findRecommendation(reading, address);
      return (
        recommendation !== undefined && (await listSayings(reading, recommendation.id)).chosen.length > 0
      );
    },
    async make({ house, as }) {
      const reading = readingAs(house.db, operator(house.country));
      const decisions: Decision[] = [];
      let review = '';
      for (const [address, terms] of Object.entries(found)) {
        const recommendation = await findRecommendation(reading, address);
        if (!recommendation) throw new Error(`the sandbox has no recommendation ${address}`);
        review = recommendation.review;
        const of = { recommendation: recommendation.id, choice: 'set' } as const;
        decisions.push(...terms.map((term) => ({ ...term, ...of })));
      }
      await suggestForReview(house, null);
      await decideOnTerms(house, as(SECRETARY), review, decisions);
    },
  },
];
