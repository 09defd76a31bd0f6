import { randomUUID } from 'node:crypto';
import type { ReadDocument } from '../../documents/document.ts';
import { checkedItems, nextIndex, type CheckedItem } from './reading.ts';
import type { AddForm, Correction, ItemForm, SplitForm } from './schema.ts';

/** A correction before it is known who makes it. */
type Distributed<Kind> = Kind extends unknown
  ? Omit<Kind, 'person' | 'organisation' | 'at' | 'reason'>
  : never;
export type Draft = Distributed<Correction>;
/** What is written down of a correction besides what it sets right. */
export type Maker = Pick<Correction, 'person' | 'organisation' | 'at' | 'reason'>;

/** The fields in which the form differs from the item as it stands. `states` and `clauses` are the form's, as codes. */
export function differences(
  item: CheckedItem,
  form: ItemForm,
  { states, clauses }: { states: string[]; clauses: CheckedItem['clauses'] },
): Draft[] {
  const { index } = item;
  const found: Draft[] = [];
  if (form.number !== item.number) found.push({ index, field: 'number', value: form.number });
  const isOtherText = form.text !== item.text;
  const areOtherStates = states.join() !== item.states.join();
  if (isOtherText) found.push({ index, field: 'text', value: form.text });
  if (areOtherStates) found.push({ index, field: 'states', value: states });
  if (form.position !== item.position) found.push({ index, field: 'position', value: form.position });
  for (const field of ['themes', 'groups', 'sdgs'] as const)
    if (form[field].join('\n') !== item[field].join('\n')) found.push({ index, field, value: form[field] });
  // parts that nobody touched fall away with the words that they repeat
  if (JSON.stringify(clauses) !== JSON.stringify(item.clauses))
    found.push({ index, field: 'clauses', value: clauses });
  if (form.leftOut !== item.leftOut) found.push({ index, field: 'leftOut', value: form.leftOut });
  return found;
}

/** An item that the reader missed. */
export function addition(
  reading: ReadDocument,
  kept: readonly Correction[],
  { after, number, text, position, page }: Omit<AddForm, 'version' | 'states' | 'reason'>,
  states: string[],
): Draft[] {
  const index = nextIndex(reading, kept);
  const step = randomUUID();
  return [
    { index, step, field: 'added', value: { after, from: null, page } },
    { index, step, field: 'number', value: number },
    { index, step, field: 'text', value: text },
    { index, step, field: 'states', value: states },
    { index, step, field: 'position', value: position },
  ];
}

/** One item made two: the first keeps its number and place, the second stands behind it. */
export function split(
  reading: ReadDocument,
  kept: readonly Correction[],
  item: CheckedItem,
  form: Pick<SplitForm, 'firstText' | 'secondNumber' | 'secondText'>,
  { first, second }: { first: string[]; second: string[] },
): Draft[] {
  const index = nextIndex(reading, kept);
  const step = randomUUID();
  return [
    { index: item.index, step, field: 'text', value: form.firstText },
    { index: item.index, step, field: 'states', value: first },
    ...(item.clauses.length > 0 ? [{ index: item.index, step, field: 'clauses' as const, value: [] }] : []),
    { index, step, field: 'added', value: { after: item.index, from: item.index, page: item.page } },
    { index, step, field: 'number', value: form.secondNumber },
    { index, step, field: 'text', value: form.secondText },
    { index, step, field: 'states', value: second },
    { index, step, field: 'position', value: item.position },
  ];
}

/** Two items made one: the words and States of the other are joined to the first, in their order. */
export function join(item: CheckedItem, other: CheckedItem, isOtherFirst: boolean): Draft[] {
  const step = randomUUID();
  const [one, two] = isOtherFirst ? [other, item] : [item, other];
  return [
    { index: item.index, step, field: 'text', value: `${one.text} ${two.text}` },
    { index: item.index, step, field: 'states', value: [...new Set([...one.states, ...two.states])] },
    { index: other.index, step, field: 'joinedTo', value: item.index },
  ];
}

/** The corrections with fresh ones in the place of older ones to the same field. */
export function withDrafts(
  kept: readonly Correction[],
  drafts: readonly Draft[],
  maker: Maker,
): Correction[] {
  const isSame = (a: Pick<Correction, 'index' | 'field'>, b: Pick<Correction, 'index' | 'field'>) =>
    a.index === b.index && a.field === b.field;
  const fresh = drafts.map((draft) => {
    // what is set right anew in an item that was split or added goes with that step when it is undone
    const step = draft.step ?? kept.find((old) => isSame(old, draft))?.step;
    return { ...draft, ...maker, ...(step !== undefined && { step }) };
  });
  return [...kept.filter((old) => !fresh.some((one) => isSame(one, old))), ...fresh];
}

/**
 * The corrections without one of them, and without what rests on it: everything done in the same step, and whatever was
 * split from an item that goes or joined to it. What merely stood behind such an item moves up.
 */
export function undo(
  reading: ReadDocument,
  kept: readonly Correction[],
  { index, field }: { index: number; field: string },
): Correction[] {
  const undone = kept.find((one) => one.index === index && one.field === field);
  if (!undone) return [...kept];
  const steps = new Set<string>();
  let left = kept.filter((one) => one !== undone);
  if (undone.step !== undefined) steps.add(undone.step);
  for (;;) {
    left = left.filter(({ step }) => step === undefined || !steps.has(step));
    const items = checkedItems(reading, left);
    const isGone = (at: number | null): boolean => at !== null && !isThere(items, at);
    const resting = left.find(
      (one) =>
        isGone(one.index) ||
        (one.field === 'joinedTo' && isGone(one.value)) ||
        (one.field === 'added' && isGone(one.value.from)),
    );
    if (!resting) break;
    if (resting.step !== undefined) steps.add(resting.step);
    left = left.filter((one) => one !== resting);
  }
  const before = checkedItems(reading, kept);
  const items = checkedItems(reading, left);
  const standing = (at: number | null): number | null =>
    at === null || isThere(items, at) ? at : standing(before[at]?.after ?? null);
  return left.map((one) =>
    one.field === 'added' ? { ...one, value: { ...one.value, after: standing(one.value.after) } } : one,
  );
}

function isThere(items: readonly CheckedItem[], index: number): boolean {
  return items[index] !== undefined && items[index].origin !== 'undone';
}
