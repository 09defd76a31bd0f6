import {
  emptyRecommendation,
  isExport,
  type Language,
  type Problem,
  type ReadDocument,
  type ReadRecommendation,
} from '../document.ts';
import { answersTo } from '../recognise/addenda/reconcile.ts';
import { agreement, wordsOf } from './likeness.ts';
import type { Link, LinkBase, ReviewOfBase } from './link.ts';
import { linkRows } from './link-rows.ts';

export type { Link, LinkBase } from './link.ts';

export interface LinkedSource {
  reading: ReadDocument;
  links: Link[];
  /** What the document holds and the report does not. */
  unlinked: { number: string; text: string; page: number | null }[];
  problems: Problem[];
  /** Of an export: how many of its recommendations are of other reviews. */
  ofAnotherReview?: number;
}

/** Two texts of one recommendation agree at least so far; what differs more is another recommendation. */
const SAME_RECOMMENDATION = 0.8;
/** Below this a common number is held to be a coincidence, as between a draft's numbers and the final ones. */
const SAME_NUMBER = 0.45;

/**
 * Links what a further document of the same review says to the recommendations of its report: answers by their numbers,
 * whole items by number and words, and by words and States where the numbers differ (a draft's 6.12 is 140.12 later). Of an
 * export's rows those of other reviews than `review` are left alone.
 */
export function linkSource(
  base: readonly LinkBase[],
  baseLanguage: Language,
  reading: ReadDocument,
  review: ReviewOfBase | null = null,
): LinkedSource {
  if (isExport(reading.kind)) return linkExport(base, reading, review);
  if (reading.recommendations.length === 0) return linkAnswers(base, reading);
  const isSameLanguage = (reading.language ?? baseLanguage) === baseLanguage;
  return isSameLanguage ? linkByWords(base, reading) : linkByNumber(base, reading);
}

function linkExport(
  base: readonly LinkBase[],
  reading: ReadDocument,
  review: ReviewOfBase | null,
): LinkedSource {
  const { links, unlinked, ofAnotherReview } = linkRows(base, reading.recommendations, review);
  // UPR Info shortens and parts the words; they are no wording of the recommendation
  const said = reading.kind === 'upr-info-export' ? links.map((link) => ({ ...link, text: null })) : links;
  const left = unlinked.map(({ number, text, page }) => ({ number, text, page }));
  return { reading, links: said, unlinked: left, problems: [], ofAnotherReview };
}

function linkAnswers(base: readonly LinkBase[], reading: ReadDocument): LinkedSource {
  const report: ReadDocument = {
    ...reading,
    kind: 'working-group-report',
    positions: [],
    recommendations: base.map((item) => ({ ...emptyRecommendation(), ...item, states: [...item.states] })),
  };
  const { answers, problems } = answersTo(report, reading);
  const indexes = new Map(base.map(({ number }, index) => [number, index]));
  const links: Link[] = [];
  for (const [label, answer] of answers) {
    const item = indexes.get(label);
    if (item === undefined) continue;
    const { number, page, position, comment } = answer;
    links.push({ ...SILENT, item, number, page, position, comment });
  }
  return { reading, links, unlinked: [], problems };
}
const SILENT = {
  text: null,
  states: null,
  themes: [],
  groups: [],
  sdgs: [],
  entries: [],
  wordings: [],
  linkedBy: 'number',
} as const;

function linkOf(item: number, read: ReadRecommendation, linkedBy: Link['linkedBy']): Link {
  const { number, page, states, position, themes, groups, sdgs, entries = [], wordings = [] } = read;
  // a register may name a recommendation by its number alone
  const text = read.text === '' ? null : read.text;
  const said = { number, page, text, states, position, comment: null };
  return { item, ...said, themes, groups, sdgs, entries, wordings, linkedBy };
}

function linkByNumber(base: readonly LinkBase[], reading: ReadDocument): LinkedSource {
  const indexes = new Map(base.map(({ number }, index) => [number, index]));
  const links: Link[] = [];
  const unlinked: LinkedSource['unlinked'] = [];
  for (const read of reading.recommendations) {
    const item = indexes.get(read.number);
    if (item === undefined) unlinked.push({ number: read.number, text: read.text, page: read.page });
    else links.push(linkOf(item, read, 'number'));
  }
  return { reading, links, unlinked, problems: [] };
}

function linkByWords(base: readonly LinkBase[], reading: ReadDocument): LinkedSource {
  const words = base.map(({ text }) => wordsOf(text));
  const indexes = new Map(base.map(({ number }, index) => [number, index]));
  const taken = new Set<number>();
  const links: Link[] = [];
  const left: ReadRecommendation[] = [];
  for (const read of reading.recommendations) {
    const item = indexes.get(read.number);
    const isSame =
      item !== undefined &&
      !taken.has(item) &&
      (read.text === '' || agreement(words[item] ?? [], wordsOf(read.text)) >= SAME_NUMBER);
    if (!isSame) {
      left.push(read);
      continue;
    }
    taken.add(item);
    links.push(linkOf(item, read, 'number'));
  }
  const unlinked: LinkedSource['unlinked'] = [];
  for (const read of left) {
    const item = nearest(base, words, taken, read);
    if (item === null) {
      unlinked.push({ number: read.number, text: read.text, page: read.page });
      continue;
    }
    taken.add(item);
    links.push(linkOf(item, read, 'words'));
  }
  links.sort((a, b) => a.item - b.item);
  return { reading, links, unlinked, problems: [] };
}

/** The recommendation whose words are nearest; between equal words the States decide. */
function nearest(
  base: readonly LinkBase[],
  words: readonly string[][],
  taken: ReadonlySet<number>,
  read: ReadRecommendation,
): number | null {
  const own = wordsOf(read.text);
  let best: { item: number; score: number } | null = null;
  for (const [item, { states }] of base.entries()) {
    if (taken.has(item)) continue;
    const likeness = agreement(words[item] ?? [], own);
    if (likeness < SAME_RECOMMENDATION) continue;
    const shared = states.filter((state) => read.states.includes(state)).length;
    const score = likeness + 0.1 * (shared / Math.max(1, states.length));
    if (best === null || score > best.score) best = { item, score };
  }
  return best?.item ?? null;
}
