import { expect, it } from 'vitest';
import { differencesOf, type PlanState } from './differences.ts';

const objective = { id: 'o1', ordinal: 1, title: 'Fewer', description: '', measure: '', due: '2028-01-01' };
const action = {
  id: 'a1',
  number: 1,
  title: 'Train',
  description: '',
  kind: 'training',
  state: 'planned',
  objective: 'Fewer',
  starts_on: '2026-01-01',
  ends_on: '2027-01-01',
  lead: ['Justice'],
  supporting: ['Health', 'Interior'],
  partner: [],
  milestones: [],
  needs: [],
  serves: ['A-HRC-90-7/42.1'],
};
const state: PlanState = {
  plan: {
    title: 'Plan',
    summary: 'x',
    organisation: 'Justice',
    starts_on: '2026-01-01',
    ends_on: '2029-12-31',
  },
  objectives: [objective],
  actions: [action],
};

it('finds nothing between a plan and itself', () => {
  expect(differencesOf(state, state)).toEqual({ plan: [], objectives: [], actions: [] });
});

it('names the fields that differ, with what stood and what stands', () => {
  const after = {
    plan: { ...state.plan, ends_on: '2030-12-31', summary: '' },
    objectives: [{ ...objective, measure: '40 per cent' }],
    actions: [{ ...action, state: 'underway', ends_on: '2028-01-01' }],
  };
  expect(differencesOf(state, after)).toEqual({
    plan: [
      { field: 'summary', before: ['x'], after: [] },
      { field: 'ends_on', before: ['2029-12-31'], after: ['2030-12-31'] },
    ],
    objectives: [
      {
        place: 1,
        title: 'Fewer',
        what: 'changed',
        fields: [{ field: 'measure', before: [], after: ['40 per cent'] }],
      },
    ],
    actions: [
      {
        place: 1,
        title: 'Train',
        what: 'changed',
        fields: [
          { field: 'state', before: ['planned'], after: ['underway'] },
          { field: 'ends_on', before: ['2027-01-01'], after: ['2028-01-01'] },
        ],
      },
    ],
  });
});

it('names of lists what was taken out and what was put in alone', () => {
  const after = {
    ...state,
    actions: [{ ...action, supporting: ['Interior', 'Education'], serves: ['A-HRC-90-7/42.1', '16.3'] }],
  };
  expect(differencesOf(state, after).actions[0]?.fields).toEqual([
    { field: 'supporting', before: ['Health'], after: ['Education'] },
    { field: 'serves', before: [], after: ['16.3'] },
  ]);
});

it('names records that came and went, in the order of their places', () => {
  const second = { ...action, id: 'a2', number: 2, title: 'Second' };
  const third = { ...action, id: 'a3', number: 3, title: 'Third' };
  const found = differencesOf(
    { ...state, actions: [action, second] },
    { ...state, objectives: [], actions: [action, third] },
  );
  expect(found.objectives.map(({ what, place }) => [what, place])).toEqual([['removed', 1]]);
  expect(found.actions.map(({ what, title }) => [what, title])).toEqual([
    ['removed', 'Second'],
    ['added', 'Third'],
  ]);
});
