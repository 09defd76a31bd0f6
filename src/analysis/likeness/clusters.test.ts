import { describe, expect, it } from 'vitest';
import { likenessOfAll, proposeClusters, sharedBy, similarTo, type Ask, type Settled } from './clusters.ts';

const NOTHING: Settled = { clusters: [], apart: [] };
const ask = (id: string, text: string, review = 'upr-3', language = 'en'): Ask => ({
  id,
  text,
  language,
  review,
  address: `${review}/${id}`,
});
const register: Ask[] = [
  ask('1', 'Ratify the Optional Protocol to the Convention against Torture'),
  ask('2', 'Accede to OPCAT', 'upr-2'),
  ask('3', 'Consider ratifying the Optional Protocol to the Convention against Torture', 'upr-1'),
  ask(
    '4',
    'Ratify the Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women',
  ),
  ask('5', 'Abolish the death penalty'),
  ask('6', 'Abolish capital punishment for all crimes', 'upr-2'),
  ask('7', 'Raise the salaries of teachers in villages with a lighthouse'),
];
const membersOf = (asks: readonly Ask[], settled: Settled = NOTHING): string[][] =>
  proposeClusters(asks, settled)
    .map(({ members }) => members.toSorted())
    .toSorted((one, other) => (one.join() < other.join() ? -1 : 1));

describe('proposed clusters', () => {
  it('hold what asks for the same, however it is called, across reviews', () => {
    expect(membersOf(register)).toEqual([
      ['1', '2', '3'],
      ['5', '6'],
    ]);
  });

  it('say what their members share and how likely the least likely one belongs', () => {
    const torture = proposeClusters(register, NOTHING).find(({ members }) => members.includes('2'));
    expect(torture?.shared.instruments).toEqual(['OPCAT']);
    expect(torture?.joins).toBeNull();
    expect(torture?.p).toBeGreaterThan(0.4);
    expect(torture?.p).toBeLessThanOrEqual(1);
  });

  it('are the same whatever the order', () => {
    expect(proposeClusters(register.toReversed(), NOTHING)).toEqual(proposeClusters(register, NOTHING));
  });

  it('extend a cluster that stands and name only what is new', () => {
    const settled: Settled = { clusters: [{ id: 'torture', members: ['1', '3'] }], apart: [] };
    const joined = proposeClusters(register, settled).find(({ joins }) => joins === 'torture');
    expect(joined?.members).toEqual(['2']);
  });

  it('leave clusters that stand as they are, however odd', () => {
    const settled: Settled = {
      clusters: [
        { id: 'one', members: ['1', '7'] },
        { id: 'two', members: ['2', '3'] },
      ],
      apart: [],
    };
    expect(membersOf(register, settled)).toEqual([['5', '6']]);
  });

  it('never hold two that were said to be apart, whoever else would join them', () => {
    expect(membersOf(register, { clusters: [], apart: [['6', '5']] })).toEqual([['1', '2', '3']]);
    for (const { members } of proposeClusters(register, { clusters: [], apart: [['1', '3']] }))
      expect(members.includes('1') && members.includes('3')).toBe(false);
    const settled: Settled = { clusters: [{ id: 'torture', members: ['1', '3'] }], apart: [['2', '3']] };
    expect(membersOf(register, settled)).toEqual([['5', '6']]);
  });

  it('leave out ids that are not in the register', () => {
    const settled: Settled = { clusters: [{ id: 'gone', members: ['8', '9'] }], apart: [['5', '9']] };
    expect(membersOf(register, settled)).toEqual(membersOf(register));
  });

  it('hold a whole register of one sentence', () => {
    const same = Array.from({ length: 700 }, (_, at) => ask(String(at), register[0]!.text));
    expect(proposeClusters(same, NOTHING).map(({ members }) => members.length)).toEqual([700]);
  });

  it('hold a whole register that asks for one thing in sentences of its own', () => {
    const near = Array.from({ length: 900 }, (_, at) =>
      ask(String(at), `${register[0]!.text}, number ${at}`),
    );
    expect(proposeClusters(near, NOTHING).map(({ members }) => members.length)).toEqual([900]);
  });

  it('bear an empty register and texts without words', () => {
    expect(proposeClusters([], NOTHING)).toEqual([]);
    expect(proposeClusters([ask('1', ' – '), ask('2', '')], NOTHING)).toEqual([]);
  });
});

describe('other languages', () => {
  const french = [
    ask('f1', 'Ratifier le Protocole facultatif se rapportant à la Convention contre la torture', 'a', 'fr'),
    ask('f2', 'Envisager de ratifier le Protocole facultatif à la Convention contre la torture', 'b', 'fr'),
    ask('f3', 'Abolir la peine de mort', 'a', 'fr'),
    ask('f4', 'Abolir définitivement la peine de mort', 'b', 'fr'),
    ask('f5', 'Construire des phares dans les villages de la côte', 'b', 'fr'),
  ];
  const arabic = [ask('a1', 'التصديق على البروتوكول الاختياري لاتفاقية مناهضة التعذيب', 'c', 'ar')];
  const spanish = [
    ask('s1', 'Ratificar el Protocolo Facultativo de la Convención contra la Tortura', 'c', 'es'),
  ];

  it('are compared by words, instruments and subjects, with no model', () => {
    expect(membersOf(french)).toEqual([
      ['f1', 'f2'],
      ['f3', 'f4'],
    ]);
  });

  it('meet in the instruments to be ratified, and in nothing else', () => {
    expect(membersOf([...french, ...arabic, ...spanish, register[0]!, register[4]!])).toEqual([
      ['1', 'a1', 'f1', 'f2', 's1'],
      ['f3', 'f4'],
    ]);
  });
});

describe('similar recommendations', () => {
  it('come the likeliest first with what is shared, and without the one itself', () => {
    const similar = similarTo('1', register, { most: 2, least: 0.4 });
    expect(similar.map(({ id }) => id).toSorted()).toEqual(['2', '3']);
    expect(similar[0]!.p).toBeGreaterThanOrEqual(similar[1]!.p);
    expect(similar[0]!.shared.instruments).toEqual(['OPCAT']);
  });

  it('are none for an unknown id', () => {
    expect(similarTo('nowhere', register, { most: 5, least: 0 })).toEqual([]);
  });

  it('are the same both ways round', () => {
    const likeness = likenessOfAll(register);
    for (const one of register)
      for (const other of register) expect(likeness(one.id, other.id)).toBe(likeness(other.id, one.id));
  });
});

describe('what texts share', () => {
  it('is their instruments, groups of persons and words', () => {
    const shared = sharedBy([
      ask('1', 'Protect girls in boarding schools from early marriage'),
      ask('2', 'Keep girls in boarding schools and forbid early marriage'),
    ]);
    expect(shared).toMatchObject({ instruments: [], persons: ['girls'] });
    expect(shared.words).toContain('boarding');
    expect(shared.words).not.toContain('protect');
  });
});
