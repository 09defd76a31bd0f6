import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { measureDamage, type DamageMeasures } from './damage.ts';
import { measureKinds, measureParagraphs, measureSpanishStates, type Share } from './other-documents.ts';
import { measureReports, type ReportMeasure } from './reports.ts';
import type { Comparison } from './scoring.ts';

/** Everything that one run over the published documents finds. */
export interface CorpusMeasures {
  reports: ReportMeasure[];
  paragraphs: Share;
  spanishStates: Share;
  kinds: Map<string, number>;
  damage: DamageMeasures;
}

export async function measureCorpus(): Promise<CorpusMeasures> {
  return {
    reports: await measureReports(),
    paragraphs: await measureParagraphs(),
    spanishStates: await measureSpanishStates(),
    kinds: await measureKinds(),
    damage: await measureDamage(),
  };
}

export const FIGURES = join(import.meta.dirname, 'figures.json');

const kept = z.record(z.string(), z.number());
/** Figures, most of them per cent; the first may not fall, the second may not rise. */
const figures = z.strictObject({ atLeast: kept, atMost: kept });
export type Figures = z.infer<typeof figures>;

export async function keptFigures(): Promise<Figures> {
  return figures.parse(JSON.parse(await readFile(FIGURES, 'utf8')));
}

export function figuresOf({ reports, paragraphs, spanishStates, kinds, damage }: CorpusMeasures): Figures {
  const excused = totalOf(reports.map((one) => one.excused));
  const clauses = clauseTotals(reports);
  const confidence = confidenceTotals(reports);
  const refused = [...kinds].filter(([kind]) => kind.startsWith('refused')).map(([, count]) => count);
  const all = [...damage.byDamage.values()];
  return {
    atLeast: {
      reports: reports.length,
      ...sharesOf('as scored', totalOf(reports.map((one) => one.asGiven))),
      ...sharesOf('folded', totalOf(reports.map((one) => one.folded))),
      ...sharesOf('folded, excused', excused),
      'clauses: same words and States': percent(clauses.same, clauses.parts),
      'clauses: same for each State': percent(clauses.same + clauses.sameForItsStates, clauses.parts),
      'paragraphs: all right': paragraphs.right,
      'Spanish lists of States, read': percent(spanishStates.right, spanishStates.of),
      'files recognised': sum([...kinds.values()]) - sum(refused),
      'damaged items flagged': percent(
        sum(all.map((one) => one.flagged)),
        sum(all.map((one) => one.changed)),
      ),
    },
    atMost: {
      'coded items excused': percent(sum(reports.map((one) => one.excusedItems)), excused.coded),
      'right items flagged for nothing': confidence.rightFlagged,
      'wrong items not flagged': confidence.wrong - confidence.wrongFlagged,
      'untouched items flagged beside damage': damage.untouchedFlagged,
    },
  };
}

/** The counts of a comparison, which add up over reports. */
export interface Totals {
  coded: number;
  read: number;
  both: number;
  words: number;
  states: number;
  decided: number;
  positions: number;
}

export function totalOf(comparisons: readonly Comparison[]): Totals {
  const add = (count: (one: Comparison) => number): number => sum(comparisons.map(count));
  return {
    coded: add((one) => one.coded),
    read: add((one) => one.read),
    both: add((one) => one.both.length),
    words: add((one) => one.both.length - one.otherWords.length),
    states: add((one) => one.both.length - one.otherStates.length),
    decided: add((one) => one.decided.length),
    positions: add((one) => one.decided.length - one.otherPosition.length),
  };
}

export function sharesOf(name: string, total: Totals): Record<string, number> {
  return {
    [`${name}: recall`]: percent(total.both, total.coded),
    [`${name}: precision`]: percent(total.both, total.read),
    [`${name}: words`]: percent(total.words, total.both),
    [`${name}: States`]: percent(total.states, total.both),
    [`${name}: positions`]: percent(total.positions, total.decided),
  };
}

export function clauseTotals(reports: readonly ReportMeasure[]): ReportMeasure['clauses'] {
  const add = (name: keyof ReportMeasure['clauses']): number =>
    sum(reports.map(({ clauses }) => clauses[name]));
  return { parts: add('parts'), same: add('same'), sameForItsStates: add('sameForItsStates') };
}

export function confidenceTotals(reports: readonly ReportMeasure[]): ReportMeasure['confidence'] {
  const add = (name: keyof ReportMeasure['confidence']): number =>
    sum(reports.map(({ confidence }) => confidence[name]));
  return {
    wrong: add('wrong'),
    wrongFlagged: add('wrongFlagged'),
    right: add('right'),
    rightFlagged: add('rightFlagged'),
  };
}

/** Per cent, cut to one place behind the point: 99.96 is not yet 100. */
export function percent(some: number, all: number): number {
  return all === 0 ? 100 : Math.floor((1000 * some) / all) / 10;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
