import { describe, expect, it } from 'vitest';
import { checkAction, checkObjective, checkPlan, type CheckedAction, type CheckedPlan } from './checks.ts';

const sound: CheckedAction = {
  id: 'a',
  number: 1,
  starts_on: '2026-01-01',
  ends_on: '2026-12-31',
  state: 'planned',
  is_funded: true,
  lead_slug: 'ministry-of-justice',
};
const plan: CheckedPlan = {
  starts_on: '2026-01-01',
  ends_on: '2028-12-31',
  objectives: [{ ordinal: 1, measure: '40 per cent fewer by 2028', due: '2028-12-31' }],
  actions: [sound],
  dependencies: [],
  indicators: ['process', 'outcome'],
  unserved: 0,
};

describe('an objective', () => {
  it.each([
    ['is measured and dated', { measure: 'Half of the courts, 12 of 24', due: '2028-01-01' }, []],
    ['has a number in Arabic digits', { measure: '٤٠ في المئة', due: '2028-01-01' }, []],
    ['has no measure', { measure: ' ', due: '2028-01-01' }, ['measure-missing']],
    ['is vague', { measure: 'Better conditions', due: '2028-01-01' }, ['measure-vague']],
    ['has no date', { measure: '12 courts', due: null }, ['date-missing']],
    ['has nothing', { measure: '', due: null }, ['measure-missing', 'date-missing']],
  ])('that %s', (_, objective, codes) => {
    expect(checkObjective({ ordinal: 3, ...objective }).map(({ code }) => code)).toEqual(codes);
  });
});

describe('an action', () => {
  it.each<[string, Partial<CheckedAction>, string[]]>([
    ['is sound', {}, []],
    ['has no lead', { lead_slug: null }, ['lead-missing']],
    ['has no end', { ends_on: null }, ['dates-missing']],
    ['begins before the plan', { starts_on: '2025-12-31' }, ['outside-plan']],
    ['ends after the plan', { ends_on: '2029-01-01' }, ['outside-plan']],
    ['has no money', { is_funded: false }, ['unfunded']],
    ['is done, whatever it lacks', { state: 'done', is_funded: false, lead_slug: null }, []],
    ['is stopped, whatever it lacks', { state: 'stopped', is_funded: false, ends_on: null }, []],
  ])('that %s', (_, other, codes) => {
    expect(checkAction({ ...sound, ...other }, plan, []).map(({ code }) => code)).toEqual(codes);
  });

  it.each<[string, Partial<CheckedAction>, string[]]>([
    ['ends after it begins', { ends_on: '2027-06-30' }, ['before-needed']],
    ['ends the day it begins', { ends_on: '2026-07-01' }, []],
    ['is done already', { ends_on: '2027-06-30', state: 'done' }, []],
    ['has no end', { ends_on: null }, []],
  ])('that needs one which %s', (_, other, codes) => {
    const needed = { ...sound, id: 'b', number: 2, ...other };
    const action = { ...sound, starts_on: '2026-07-01' };
    const dependencies = [{ action: 'a', needs: 'b' }];
    const findings = checkPlan({ ...plan, actions: [action, needed], dependencies });
    const own = findings.filter((finding) => finding.action === action.number);
    expect(own.map(({ code }) => code)).toEqual(codes);
  });
});

describe('a plan', () => {
  it('that is sound has no findings', () => {
    expect(checkPlan(plan)).toEqual([]);
  });

  it.each<[string, Partial<CheckedPlan>, string[]]>([
    ['measures nothing', { indicators: [] }, ['indicators-none']],
    ['measures activity alone', { indicators: ['structural', 'process'] }, ['indicators-activity']],
    ['leaves recommendations out', { unserved: 7 }, ['recommendations-unserved']],
    ['is empty', { indicators: [], objectives: [], actions: [] }, []],
  ])('that %s', (_, other, codes) => {
    expect(checkPlan({ ...plan, ...other }).map(({ code }) => code)).toEqual(codes);
  });

  it('names the objective and the action of each finding', () => {
    const findings = checkPlan({
      ...plan,
      objectives: [{ ordinal: 4, measure: '', due: '2027-01-01' }],
      actions: [{ ...sound, number: 9, is_funded: false }],
    });
    expect(findings).toEqual([
      { code: 'measure-missing', objective: 4 },
      { code: 'unfunded', action: 9 },
    ]);
  });
});
