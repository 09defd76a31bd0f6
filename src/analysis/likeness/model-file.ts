import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { MEASURES } from './compare.ts';
import type { WordCounts } from './word-weights.ts';

const counted = z.record(z.string(), z.number());

/** The file's shape: numbers, and the only words in it are beginnings of words that stand in several texts. */
const modelFile = z.strictObject({
  counts: z.strictObject({ texts: z.number(), stems: counted, subjects: counted }),
  /** Log-odds that two texts ask for the same: `base` and the sum of each measure times its weight. */
  base: z.number(),
  weights: z.record(z.string(), z.number()),
  /** States whose pairs were in no part of the training, as UPR Info writes them. */
  heldOut: z.array(z.string()),
});

export type TrainedLikeness = z.infer<typeof modelFile>;

/** What was shipped, ready for many texts. */
export interface LikenessModel {
  /** SHA-256 of the shipped file. */
  readonly hash: string;
  readonly counts: WordCounts;
  readonly base: number;
  /** In the order of the measures. */
  readonly weights: Float64Array;
  readonly heldOut: readonly string[];
}

/** The file as text: JSON. */
export const packLikeness = (trained: TrainedLikeness): string => `${JSON.stringify(trained)}\n`;

/** A model from its file; throws where it was made for other measures. */
export function likenessModelOf(file: string): LikenessModel {
  const { counts, base, weights, heldOut } = modelFile.parse(JSON.parse(file));
  return {
    hash: createHash('sha256').update(file).digest('hex'),
    counts,
    base,
    weights: Float64Array.from(MEASURES, (name) => {
      const weight = weights[name];
      if (weight === undefined) throw new Error(`the model of likeness has no weight for ${name}`);
      return weight;
    }),
    heldOut,
  };
}

let shipped: LikenessModel | undefined;

/** The model that comes with the program, read from its file once. */
export function shippedLikeness(): LikenessModel {
  shipped ??= likenessModelOf(readFileSync(join(import.meta.dirname, 'likeness.model'), 'utf8'));
  return shipped;
}
