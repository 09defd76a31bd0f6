import type { Word } from './features.ts';
import { MATRIX_RULES, type MatrixRule } from './matrix-terms.ts';
import type { Opinion, Reason } from './opinions.ts';

/** What a text whose words meet a rule is taken for, against an issue's own probability. */
const BY_WORDS = 1;
/** Before any matrix has spoken, a rule counts as having held three times in five. */
const PRIOR = { held: 1.5, met: 2.5 };

export const matrixKey = ({ kind, label }: Pick<MatrixRule, 'kind' | 'label'>): string => `${kind}:${label}`;

/** Terms of matrices that a text may have, from its issues and its words, each as sure as its rule has proved. */
export function matrixOpinions(
  precisions: Readonly<Record<string, number>>,
  text: string,
  words: readonly Word[],
  issues: readonly Opinion[],
): (Opinion & { kind: MatrixRule['kind'] })[] {
  return MATRIX_RULES.flatMap((rule) => {
    const held = precisions[matrixKey(rule)] ?? PRIOR.held / PRIOR.met;
    const found = rule.words?.exec(text);
    const issue = issues
      .filter(({ label }) => rule.issues?.includes(label))
      .reduce<Opinion | null>(
        (best, one) => (best && best.probability >= one.probability ? best : one),
        null,
      );
    const met = Math.max(found ? BY_WORDS : 0, issue?.probability ?? 0);
    if (met === 0) return [];
    const reasons = (): Reason[] =>
      found ? spanOf(words, found.index, found.index + found[0].length) : (issue?.reasons() ?? []);
    return [{ kind: rule.kind, label: rule.label, probability: met * held, reasons }];
  });
}

/** How often each rule held over texts with known terms. `known` are labels as the matrices write them. */
export function matrixPrecisions(
  coded: readonly { met: readonly string[]; known: readonly string[] }[],
): Record<string, number> {
  const counts = new Map<string, { held: number; met: number }>();
  for (const { met, known } of coded) {
    for (const key of met) {
      const count = counts.get(key) ?? { ...PRIOR };
      count.met += 1;
      if (known.includes(key)) count.held += 1;
      counts.set(key, count);
    }
  }
  return Object.fromEntries(
    [...counts].map(([key, { held, met }]) => [key, Math.round((1000 * held) / met) / 1000]),
  );
}

const canonical = new Map(
  MATRIX_RULES.flatMap((rule) =>
    [rule.label, ...(rule.also ?? [])].map((name) => [plain(rule.kind, name), rule] as const),
  ),
);

/** The term as UHRI writes it now, for how a matrix wrote it: `A12 Acceptance of international norms`, `10 - REDUCED INEQUALITIES`. */
export function termOfMatrix(kind: MatrixRule['kind'], written: string): string {
  if (kind === 'sdg') return /^\d+/.exec(written.trim())?.[0] ?? written;
  return canonical.get(plain(kind, written))?.label ?? written;
}

function plain(kind: string, name: string): string {
  const words =
    name
      .replace(/^[A-G]\d+\s+/, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${kind}:${words.filter((word) => word !== 'and').join(' ')}`;
}

function spanOf(words: readonly Word[], start: number, end: number): Reason[] {
  const from = words.findIndex((word) => word.end > start);
  const past = words.findIndex((word) => word.start >= end);
  return from === -1 ? [] : [{ from, to: past === -1 ? words.length : past, weight: 1 }];
}
