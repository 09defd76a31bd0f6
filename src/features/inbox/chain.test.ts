import { describe, expect, it } from 'vitest';
import { ownOrganisations, reaching, stepsOf, stepsTaken, type Member } from './chain.ts';
import { inOrder, type InboxItem } from './schema.ts';

const member = (person: string, role: string, more: Partial<Member> = {}): Member => ({
  organisation: 'ministry',
  organisation_names: { en: 'Ministry' },
  organisation_slug: 'ministry',
  organisation_kind: 'ministry',
  person,
  name: person,
  role,
  is_alternate: false,
  ...more,
});
const everybody = [
  member('first', 'focal-point'),
  member('alternate', 'focal-point', { is_alternate: true }),
  member('minister', 'signatory'),
  member('watcher', 'observer'),
];
const item = (more: Partial<InboxItem> = {}): InboxItem => ({
  kind: 'action',
  title: 'Act',
  address: '/updates/new',
  due: null,
  since: new Date('2026-10-01T00:00:00Z'),
  organisation: 'ministry',
  ...more,
});
const viewer = (id: string) => ({ country: 'XAL', person: { id, name: id }, memberships: [] });
const today = '2026-11-30';

describe('to whom something comes', () => {
  it.each<[string, Member[], string[][]]>([
    ['all three', everybody, [['first'], ['alternate'], ['minister']]],
    ['nobody but an alternate', [everybody[1] as Member], [['alternate']]],
    ['whoever signs where there is nobody else', [everybody[2] as Member], [['minister']]],
    ['a committee of parliament', [member('member', 'parliament')], [['member']]],
    [
      'a secretariat without focal points',
      [member('secretary', 'secretariat', { organisation_kind: 'secretariat' })],
      [['secretary']],
    ],
    ['nobody who only watches', [member('watcher', 'observer')], []],
    [
      'the people of a United Nations entity',
      [member('officer', 'observer', { organisation_kind: 'un-entity' })],
      [['officer']],
    ],
  ])('is %s', (_, members, steps) => {
    expect(stepsOf(members).map(({ people }) => people.map(({ person }) => person))).toEqual(steps);
  });

  it.each<[string, number | null, number]>([
    ['2026-11-30', 14, 0],
    ['2026-11-16', 14, 0],
    ['2026-11-15', 14, 1],
    ['2026-11-01', 14, 2],
    ['2020-01-01', null, 0],
  ])('goes from what was due %s, with a step each %s days, %s further', (due, days, steps) => {
    expect(stepsTaken(due, today, days)).toBe(steps);
  });

  it.each<[string, string | null, number | null, string[]]>([
    ['is not overdue', '2026-12-10', 14, ['first']],
    ['is a little overdue', '2026-11-20', 14, ['first']],
    ['is overdue for long', '2026-11-10', 14, ['first', 'alternate']],
    ['is overdue for very long', '2026-10-10', 14, ['first', 'alternate', 'minister']],
    ['has no day and lies', null, 14, ['first', 'alternate', 'minister']],
    ['is overdue where nothing goes further', '2020-01-01', null, ['first']],
  ])('that %s is seen by those whom it has reached', (_, due, escalation, seenBy) => {
    const seen = everybody.filter(({ person }) => {
      const own = ownOrganisations(viewer(person), everybody);
      return reaching([item({ due })], own, { today, escalation }).length > 0;
    });
    expect(seen.map(({ person }) => person)).toEqual(seenBy);
  });

  it('says to each of them who else has it', () => {
    const as = (person: string) =>
      reaching([item({ due: '2026-10-10' })], ownOrganisations(viewer(person), everybody), {
        today,
        escalation: 14,
      })[0];
    const escalatedTo = [
      { as: 'alternate', names: ['alternate'] },
      { as: 'signatory', names: ['minister'] },
    ];
    expect(as('first')).toMatchObject({ escalatedTo, isEscalated: false });
    expect(as('minister')).toMatchObject({ escalatedTo, isEscalated: true });
  });
});

it('puts what is overdue for longest first, and what has no day last', () => {
  const items = [
    item({ address: 'none', due: null }),
    item({ address: 'later', due: '2026-12-31' }),
    item({ address: 'late', due: '2026-11-01' }),
    item({ address: 'older', due: null, since: new Date('2026-01-01T00:00:00Z') }),
    item({ address: 'latest', due: '2026-01-01' }),
  ];
  expect(inOrder(items).map(({ address }) => address)).toEqual(['latest', 'late', 'later', 'older', 'none']);
});
