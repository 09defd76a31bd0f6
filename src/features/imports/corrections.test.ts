import { describe, expect, it } from 'vitest';
import { emptyDocument, type ReadDocument } from '../../documents/document.ts';
import { addition, join, split, undo, withDrafts, type Draft } from './corrections.ts';
import { checkedItems, inOrder, type CheckedItem } from './reading.ts';
import type { Correction } from './schema.ts';

const item = (number: string, text: string, states: string[]) => ({
  number,
  text,
  states,
  position: 'supported' as const,
  leadIn: 'The following enjoy support',
  page: 4,
  clauses: [],
  themes: [],
  groups: [],
  sdgs: [],
  confidence: 1,
});

const reading: ReadDocument = {
  ...emptyDocument('report.pdf', '0'.repeat(64)),
  recommendations: [
    item('6.1', 'Plant trees', ['FRA']),
    item('6.2', 'Open schools 6.3 Pave the roads', ['KEN', 'CHL']),
    item('6.4', 'Abolish the tax', ['NOR']),
    item('6.4', 'on bread', ['SWE']),
  ],
};
const maker = { person: 'p', organisation: 'o', at: '2031-05-09T10:00:00.000Z', reason: null };

const after = (kept: readonly Correction[], drafts: readonly Draft[]) => withDrafts(kept, drafts, maker);
const at = (kept: readonly Correction[], index: number): CheckedItem => {
  const found = checkedItems(reading, kept)[index];
  if (!found) throw new Error('no such item');
  return found;
};
const list = (kept: readonly Correction[]) =>
  inOrder(checkedItems(reading, kept))
    .filter(({ leftOut }) => !leftOut)
    .map(({ number, text, states }) => [number, text, states.join(' ')]);
const AS_READ = list([]);

const divided = after(
  [],
  split(
    reading,
    [],
    at([], 1),
    { firstText: 'Open schools', secondNumber: '6.3', secondText: 'Pave the roads' },
    { first: ['KEN'], second: ['CHL'] },
  ),
);
const missed = (kept: readonly Correction[], behind: number | null, number: string) =>
  after(
    kept,
    addition(reading, kept, { after: behind, number, text: 'Heat the halls', position: null, page: 5 }, [
      'DZA',
    ]),
  );

describe('what a person sets right in a reading', () => {
  it('makes two of an item in the order of the document, on its page and with its answer', () => {
    expect(list(divided)).toEqual([
      AS_READ[0],
      ['6.2', 'Open schools', 'KEN'],
      ['6.3', 'Pave the roads', 'CHL'],
      AS_READ[2],
      AS_READ[3],
    ]);
    expect(at(divided, 4)).toMatchObject({
      page: 4,
      position: 'supported',
      leadIn: 'The following enjoy support',
    });
  });

  it('makes one of two neighbours, whichever of them keeps its number', () => {
    const joined = after([], join(at([], 3), at([], 2), true));
    expect(list(joined).at(-1)).toEqual(['6.4', 'Abolish the tax on bread', 'NOR SWE']);
    expect(list(joined)).toHaveLength(3);
  });

  it.each([
    ['before all others', null, 0],
    ['behind an item', 0, 1],
    ['at the end', 3, 4],
  ])('adds an item that was missed %s', (_, behind, place) => {
    expect(list(missed([], behind, '9.9')).findIndex(([number]) => number === '9.9')).toBe(place);
  });

  it('keeps who, when and why with each correction', () => {
    expect(divided.every(({ person, organisation, at: when }) => person && organisation && when)).toBe(true);
  });

  it('never changes the reading', () => {
    const before = JSON.stringify(reading);
    checkedItems(reading, missed(divided, 1, '9.9'));
    expect(JSON.stringify(reading)).toBe(before);
  });
});

describe('taking back', () => {
  it('one part of a step takes back the step', () => {
    expect(list(undo(reading, divided, { index: 1, field: 'text' }))).toEqual(AS_READ);
    expect(list(undo(reading, divided, { index: 4, field: 'added' }))).toEqual(AS_READ);
  });

  it('what was set right afterwards in an item that was split goes with it', () => {
    const again = after(divided, [{ index: 4, field: 'text', value: 'Pave every road' }]);
    expect(list(undo(reading, again, { index: 1, field: 'states' }))).toEqual(AS_READ);
  });

  it('an item takes along what was split from it or joined to it', () => {
    const second = after(
      divided,
      split(
        reading,
        divided,
        at(divided, 4),
        { firstText: 'Pave', secondNumber: '6.3', secondText: 'the roads' },
        { first: ['CHL'], second: ['CHL'] },
      ),
    );
    expect(list(second)).toHaveLength(6);
    expect(list(undo(reading, second, { index: 4, field: 'added' }))).toEqual(AS_READ);
    const joined = after(divided, join(at(divided, 4), at(divided, 2), false));
    expect(list(undo(reading, joined, { index: 4, field: 'added' }))).toEqual(AS_READ);
  });

  it('leaves in its place what merely stood behind an item that goes', () => {
    const both = missed(missed([], 1, '9.1'), 4, '9.2');
    const left = list(undo(reading, both, { index: 4, field: 'added' })).map(([number]) => number);
    expect(left).toEqual(['6.1', '6.2', '9.2', '6.4', '6.4']);
  });

  it('changes nothing for a correction that is not there', () => {
    expect(undo(reading, divided, { index: 2, field: 'text' })).toEqual(divided);
  });
});
