import { ANNOUNCEMENT, BY_PARAGRAPH, OF_OTHERS_BEFORE } from './citation-phrases.ts';
import { numberListAt } from './number-lists.ts';
import type { Passage } from './passages.ts';

/** So many different labels of one paragraph are no shares or amounts. */
const ENOUGH_LABELS = 3;
/** Sections are numbered lower, and reports seldom list their recommendations before. */
const LEAST_PARAGRAPH = 30;

const ANNOUNCERS = [ANNOUNCEMENT, BY_PARAGRAPH];
const ANY_BRACKET = /[([]\s*(?=\d{1,3}\.\d)/gu;
const AT_HEAD = /^(?:\d{1,3}\s+)?(?=\d{1,3}\.\d)/u;

/**
 * The paragraphs of a Working Group's report whose items the document cites: what is announced ("recommendation 121.5"),
 * and what often stands alone in brackets, in a note, or at the head of a row or paragraph.
 */
export function knownParagraphs(passages: readonly Passage[], standing: string | null): Set<number> {
  const known = new Set(standing === null ? [] : [Number(standing)]);
  const alone = new Map<number, Set<string>>();
  const none = new Set<number>();
  for (const { text, isNote, isShort } of passages) {
    for (const announcer of ANNOUNCERS) {
      for (const { 0: words, index } of text.matchAll(announcer)) {
        if (OF_OTHERS_BEFORE.test(text.slice(Math.max(0, index - 60), index))) continue;
        const list = numberListAt(text, index + words.length, none);
        for (const [paragraph] of labelsOf(list?.numbers ?? [])) known.add(paragraph);
      }
    }
    const places = [...text.matchAll(ANY_BRACKET)].map(({ 0: sign, index }) => index + sign.length);
    const head = AT_HEAD.exec(text)?.[0];
    if (head !== undefined) places.push(head.length);
    for (const place of places) {
      const list = numberListAt(text, place, none);
      if (!list) continue;
      const after = text.slice(list.end).trim();
      const isAlone = place === head?.length ? /^(?:[.;:)]?$|[.:)]?\s*\p{Lu}|[.:)]?\s*\p{Lo})/u : /^[)\]]/u;
      if (!isAlone.test(after) || (isNote && !isShort)) continue;
      for (const [paragraph, label] of labelsOf(list.numbers)) {
        alone.set(paragraph, (alone.get(paragraph) ?? new Set()).add(label));
      }
    }
  }
  for (const [paragraph, labels] of alone) {
    if (labels.size >= ENOUGH_LABELS && paragraph >= LEAST_PARAGRAPH) known.add(paragraph);
  }
  return known;
}

function labelsOf(numbers: readonly string[]): [paragraph: number, label: string][] {
  return numbers
    .filter((number) => number.includes('.'))
    .map((number) => [Number(number.split('.')[0]), number]);
}
