import { wordsOf } from './features.ts';
import { matrixKey, matrixOpinions, termOfMatrix } from './matrix-opinions.ts';
import { MATRIX_RULES, matrixKinds, type MatrixRule } from './matrix-terms.ts';
import { actionOpinions, issueOpinions, type ReadyTerms } from './opinions.ts';
import type { CodedText } from './training.ts';

/** A label is meant at this probability or more. */
export const MEANT = 0.5;

/** Shares between 0 and 1. */
export interface LabelFigures {
  precision: number;
  recall: number;
  microF1: number;
  macroF1: number;
  /** F1 of each label that stands in the texts. */
  byLabel: Record<string, number>;
  /** How far probabilities are from shares that were right, over ten bands, weighed by how many there are (ECE). */
  calibrationError: number;
}

export interface ModelFigures {
  texts: number;
  issues: LabelFigures;
  actionAccuracy: number;
  actionCalibrationError: number;
}

/** How a model does on texts whose terms are known. */
export function measureModel(ready: ReadyTerms, coded: readonly CodedText[]): ModelFigures {
  const issues = new Tally();
  const actionBands = new Bands();
  let right = 0;
  for (const { text, issues: known, action } of coded) {
    const words = wordsOf(text);
    issues.add(known, issueOpinions(ready, words));
    const best = actionOpinions(ready, words).reduce((one, other) =>
      other.probability > one.probability ? other : one,
    );
    if (best.label === action) right += 1;
    actionBands.add(best.probability, best.label === action);
  }
  return {
    texts: coded.length,
    issues: issues.figures(),
    actionAccuracy: right / coded.length,
    actionCalibrationError: actionBands.error(),
  };
}

/** A text of a matrix with its terms as the matrix wrote them; a kind that the matrix has no column for is left out. */
export interface MatrixText {
  cycle: number;
  text: string;
  terms: Readonly<Partial<Record<MatrixRule['kind'], readonly string[]>>>;
}

/** Before a rule was weighed, a text meets it when what it follows from is likelier than not. */
const MET = 0.5;

/** Keys of the rules that a text meets, and of the terms that its matrix gave it, among the kinds that the matrix has. */
export function matrixKeys(
  ready: ReadyTerms,
  { text, terms }: MatrixText,
): { met: string[]; known: string[] } {
  const words = wordsOf(text);
  const sure = Object.fromEntries(MATRIX_RULES.map((rule) => [matrixKey(rule), 1]));
  const opinions = matrixOpinions(sure, text, words, issueOpinions(ready, words));
  return {
    met: opinions.filter(({ kind, probability }) => terms[kind] && probability >= MET).map(matrixKey),
    known: matrixKinds.flatMap((kind) =>
      (terms[kind] ?? []).map((written) => matrixKey({ kind, label: termOfMatrix(kind, written) })),
    ),
  };
}

/** How the rules do on the terms of one kind, given how often each held elsewhere. */
export function measureMatrix(
  ready: ReadyTerms,
  precisions: Readonly<Record<string, number>>,
  texts: readonly MatrixText[],
  kind: MatrixRule['kind'],
): LabelFigures {
  const tally = new Tally();
  for (const { text, terms } of texts) {
    const known = terms[kind];
    if (!known) continue;
    const words = wordsOf(text);
    const opinions = matrixOpinions(precisions, text, words, issueOpinions(ready, words));
    tally.add(
      [...new Set(known.map((written) => termOfMatrix(kind, written)))],
      opinions.filter((opinion) => opinion.kind === kind),
    );
  }
  return tally.figures();
}

/** Counts what was proposed against what is known, label by label. */
export class Tally {
  readonly #bands = new Bands();
  readonly #counts = new Map<string, { right: number; wrong: number; missed: number }>();

  add(known: readonly string[], opinions: readonly { label: string; probability: number }[]): void {
    const proposed = new Set(
      opinions.filter(({ probability }) => probability >= MEANT).map(({ label }) => label),
    );
    for (const { label, probability } of opinions) this.#bands.add(probability, known.includes(label));
    for (const label of proposed) this.#of(label)[known.includes(label) ? 'right' : 'wrong'] += 1;
    for (const label of known) if (!proposed.has(label)) this.#of(label).missed += 1;
  }

  figures(): LabelFigures {
    const counts = [...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1));
    const all = { right: 0, wrong: 0, missed: 0 };
    for (const [, count] of counts)
      for (const name of ['right', 'wrong', 'missed'] as const) all[name] += count[name];
    const byLabel = Object.fromEntries(
      counts
        .filter(([, { right, missed }]) => right + missed > 0)
        .map(([label, count]) => [label, f1(count)]),
    );
    const shares = Object.values(byLabel);
    return {
      precision: all.right / Math.max(1, all.right + all.wrong),
      recall: all.right / Math.max(1, all.right + all.missed),
      microF1: f1(all),
      macroF1: shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length),
      byLabel,
      calibrationError: this.#bands.error(),
    };
  }

  #of(label: string) {
    const count = this.#counts.get(label) ?? { right: 0, wrong: 0, missed: 0 };
    this.#counts.set(label, count);
    return count;
  }
}

const BANDS = 10;

class Bands {
  readonly #bands = Array.from({ length: BANDS }, () => ({ count: 0, sum: 0, right: 0 }));

  add(probability: number, isRight: boolean): void {
    const band = this.#bands[Math.min(BANDS - 1, Math.floor(probability * BANDS))]!;
    band.count += 1;
    band.sum += probability;
    if (isRight) band.right += 1;
  }

  error(): number {
    const count = this.#bands.reduce((sum, band) => sum + band.count, 0);
    return this.#bands.reduce((sum, band) => sum + Math.abs(band.sum - band.right), 0) / Math.max(1, count);
  }
}

function f1({ right, wrong, missed }: { right: number; wrong: number; missed: number }): number {
  return (2 * right) / Math.max(1, 2 * right + wrong + missed);
}
