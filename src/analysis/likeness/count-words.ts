import { readInstruments } from './instruments.ts';
import { plainWords } from './plain.ts';
import { stemOf, unified } from './stems.ts';
import { subjectsIn } from './subjects.ts';
import type { WordCounts } from './word-weights.ts';

/** Counts in how many texts each stem and each subject is; stems of fewer than `leastTexts` are left out as one State's own. */
export function countWords(texts: readonly string[], leastTexts: number): WordCounts {
  const stems = new Map<string, number>();
  const subjects = new Map<string, number>();
  for (const text of texts) {
    const words = readInstruments(plainWords(text)).rest;
    for (const stem of new Set(unified(words).map(stemOf))) if (stem !== null) add(stems, stem);
    for (const subject of subjectsIn(words)) add(subjects, subject);
  }
  return {
    texts: texts.length,
    stems: Object.fromEntries([...stems].filter(([, count]) => count >= leastTexts).sort(byName)),
    subjects: Object.fromEntries([...subjects].sort(byName)),
  };
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function byName([one]: readonly [string, number], [other]: readonly [string, number]): number {
  return one < other ? -1 : 1;
}
