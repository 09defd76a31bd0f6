import { describe, expect, it } from 'vitest';
import { planAssigning, planVersion, type StandingDuty, type Wanted } from './plan.ts';

const wants = (organisation: string, duty: 'lead' | 'supporting', recommendation = 'r1'): Wanted => ({
  recommendation,
  organisation,
  duty,
});
const stands = (organisation: string, duty: 'lead' | 'supporting', recommendation = 'r1'): StandingDuty => ({
  ...wants(organisation, duty, recommendation),
  id: `${recommendation} ${organisation}`,
});

describe('giving duties', () => {
  it('gives what nobody has', () => {
    const plan = planAssigning([wants('a', 'lead'), wants('b', 'supporting')], [], 'leave');
    expect(plan.give).toEqual([
      { ...wants('a', 'lead'), ends: [] },
      { ...wants('b', 'supporting'), ends: [] },
    ]);
  });

  it('leaves the lead of another, or ends it when told so', () => {
    const lead = stands('b', 'lead');
    expect(planAssigning([wants('a', 'lead')], [lead], 'leave')).toEqual({
      give: [],
      already: [],
      left: [{ ...wants('a', 'lead'), lead: 'b' }],
    });
    expect(planAssigning([wants('a', 'lead')], [lead], 'end').give).toEqual([
      { ...wants('a', 'lead'), ends: [lead] },
    ]);
  });

  it('makes a supporter lead by ending its support, together with the lead of another', () => {
    const standing = [stands('a', 'supporting'), stands('b', 'lead'), stands('c', 'supporting')];
    expect(planAssigning([wants('a', 'lead')], standing, 'end').give).toEqual([
      { ...wants('a', 'lead'), ends: [standing[0], standing[1]] },
    ]);
  });

  it.each([
    ['the same duty', stands('a', 'supporting'), wants('a', 'supporting')],
    ['the lead where support is wanted', stands('a', 'lead'), wants('a', 'supporting')],
  ])('says that there is %s already', (_, standing, wanted) => {
    expect(planAssigning([wanted], [standing], 'end')).toEqual({ give: [], already: [wanted], left: [] });
  });

  it('never ends what was wanted earlier in the same list', () => {
    const plan = planAssigning([wants('a', 'lead'), wants('b', 'lead'), wants('a', 'supporting')], [], 'end');
    expect(plan.give).toHaveLength(1);
    expect(plan.left).toEqual([{ ...wants('b', 'lead'), lead: 'a' }]);
    expect(plan.already).toEqual([wants('a', 'supporting')]);
  });

  it('keeps recommendations apart', () => {
    const plan = planAssigning(
      [wants('a', 'lead', 'r1'), wants('a', 'lead', 'r2')],
      [stands('b', 'lead', 'r2')],
      'leave',
    );
    expect(plan.give.map(({ recommendation }) => recommendation)).toEqual(['r1']);
    expect(plan.left.map(({ recommendation }) => recommendation)).toEqual(['r2']);
  });

  it('has a version that changes with what would happen and with nothing else', () => {
    const wanted = [wants('a', 'lead', 'r1'), wants('a', 'lead', 'r2')];
    const version = (standing: StandingDuty[]) => planVersion(planAssigning(wanted, standing, 'end'));
    expect(version([])).toBe(planVersion(planAssigning(wanted.toReversed(), [], 'leave')));
    expect(version([stands('b', 'lead')])).not.toBe(version([]));
    expect(version([stands('b', 'supporting')])).toBe(version([]));
  });
});
