import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Ask } from '../../src/analysis/likeness/clusters.ts';
import { codedTexts, matrixTexts } from './coded-texts.ts';

const answer = z.enum(['s', 'p', 'd']);
const pairLine = z.strictObject({
  set: z.enum(['learn', 'held-out', 'slovenia']),
  /** How near the texts are by their words, 0 to 6, and whether coders gave them the same issues. */
  stratum: z.string(),
  /** How many pairs the stratum has, and how many of them were drawn. */
  of: z.number(),
  drawn: z.number(),
  state: z.string(),
  /** The first 12 digits of each text's SHA-256. */
  a: z.string(),
  b: z.string(),
  /** Whether they ask for the same, partly the same, or something different. */
  reader1: answer,
  reader2: answer,
});

export type LikenessPair = z.infer<typeof pairLine>;

/** Pairs of one State's recommendations that two readers judged, apart from each other. */
export async function likenessPairs(): Promise<LikenessPair[]> {
  const text = await readFile(join(import.meta.dirname, 'likeness-pairs.jsonl'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => pairLine.parse(JSON.parse(line)));
}

const morePairLine = z.strictObject({
  state: z.string(),
  a: z.string(),
  b: z.string(),
  reader: z.enum(['s', 'p', 'd', 'unsure']),
});

type MorePair = z.infer<typeof morePairLine>;

/**
 * Pairs that a third reader judged alone, of States that have no other pairs: only learned from, never measured on. Those on
 * which the reader was unsure are left out of everything.
 */
export async function morePairs(): Promise<MorePair[]> {
  const text = await readFile(join(import.meta.dirname, 'likeness-more-pairs.jsonl'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => morePairLine.parse(JSON.parse(line)));
}

/** The texts that the pairs are of, by set and State; each text's id is its hash. */
export async function registersOf(
  pairs: readonly Pick<LikenessPair, 'set' | 'state'>[],
): Promise<Map<string, Ask[]>> {
  const coded = await codedTexts();
  const matrices = await matrixTexts();
  const registers = new Map<string, Ask[]>();
  for (const pair of pairs) {
    const key = registerOf(pair);
    if (registers.has(key)) continue;
    const texts =
      pair.set === 'slovenia'
        ? matrices.map(({ text, cycle }) => ({ text, review: `cycle-${cycle}` }))
        : coded.filter(({ state }) => state === pair.state).map(({ text }) => ({ text, review: '' }));
    registers.set(key, asksOf(texts));
  }
  return registers;
}

export const registerOf = ({ set, state }: Pick<LikenessPair, 'set' | 'state'>): string => `${set}/${state}`;

/** Recommendations in English with their hashes as ids, each text once. */
export function asksOf(texts: readonly { text: string; review: string }[]): Ask[] {
  const once = new Map(texts.map((one) => [hashOfText(one.text), one]));
  return [...once].map(([id, { text, review }], at) => ({
    id,
    text,
    language: 'en',
    review,
    address: String(at),
  }));
}

export const hashOfText = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

export const isSame = ({ reader1, reader2 }: LikenessPair): boolean => reader1 === 's' && reader2 === 's';
/** Whether both say that a pair asks for the same, or both that it does not. */
export const isAgreed = ({ reader1, reader2 }: LikenessPair): boolean =>
  (reader1 === 's') === (reader2 === 's');

/** Cohen's kappa of the two readers, same against all else. */
export function kappaOf(pairs: readonly LikenessPair[]): number {
  const part = (holds: (pair: LikenessPair) => boolean): number => pairs.filter(holds).length / pairs.length;
  const [first, second] = [part(({ reader1 }) => reader1 === 's'), part(({ reader2 }) => reader2 === 's')];
  const byChance = first * second + (1 - first) * (1 - second);
  return (part(isAgreed) - byChance) / (1 - byChance);
}

/** Strata with so many pairs that the few that were read say nothing certain of them. */
const HUGE = new Set(['5-none', '6-none']);

export interface PairFigures {
  read: number;
  precision: number;
  recall: number;
  /** As if all pairs of the States had been read: each stands for `of / drawn`. Without the two huge strata, and with. */
  weighed: { precision: number; recall: number };
  weighedAll: { precision: number; recall: number };
}

/** How right a judgement of pairs is, by those that both readers agree on. */
export function figuresOf(
  pairs: readonly LikenessPair[],
  isProposed: (pair: LikenessPair) => boolean,
): PairFigures {
  const agreed = pairs.filter(isAgreed);
  const shares = (counted: readonly LikenessPair[], weight: (pair: LikenessPair) => number) => {
    let [right, proposed, same] = [0, 0, 0];
    for (const pair of counted) {
      if (isProposed(pair)) proposed += weight(pair);
      if (isSame(pair)) same += weight(pair);
      if (isProposed(pair) && isSame(pair)) right += weight(pair);
    }
    return { precision: right / proposed, recall: right / same };
  };
  const stands = ({ of, drawn }: LikenessPair): number => of / drawn;
  return {
    read: agreed.length,
    ...shares(agreed, () => 1),
    weighed: shares(
      agreed.filter(({ stratum }) => !HUGE.has(stratum)),
      stands,
    ),
    weighedAll: shares(agreed, stands),
  };
}
