/**
 * Many small decision trees that each ask whether a feature is there; their leaves add up to log-odds. A node's absent
 * branch is the next node; `present` is where the other one starts, 0 at a leaf. `value` is what the tree would add if it
 * ended there, so that the step from node to node says what an answer was worth.
 */
export interface Trees {
  base: number;
  roots: Int32Array;
  feature: Int32Array;
  present: Int32Array;
  value: Float32Array;
}

/** Log-odds of a text; `has` holds 1 at each feature that is there. */
export function scoreOfTrees(trees: Trees, has: Uint8Array): number {
  let score = trees.base;
  for (const root of trees.roots) {
    let at = root;
    for (let next = trees.present[at]!; next !== 0; next = trees.present[at]!)
      at = has[trees.feature[at]!] === 1 ? next : at + 1;
    score += trees.value[at]!;
  }
  return score;
}

/** What each feature that is there added to the log-odds. */
export function sharesOfTrees(trees: Trees, has: Uint8Array): Map<number, number> {
  const shares = new Map<number, number>();
  for (const root of trees.roots) {
    let at = root;
    for (let next = trees.present[at]!; next !== 0; next = trees.present[at]!) {
      const feature = trees.feature[at]!;
      const isThere = has[feature] === 1;
      const to = isThere ? next : at + 1;
      if (isThere) shares.set(feature, (shares.get(feature) ?? 0) + trees.value[to]! - trees.value[at]!);
      at = to;
    }
  }
  return shares;
}

/** Trees for each label over one list of features. */
export interface Forest {
  labels: readonly string[];
  features: readonly string[];
  trees: readonly Trees[];
}

/** UPR Info's categories of action, from the least that is asked of a State to the most specific. */
export const ACTIONS = ['1', '2', '3', '4', '5'] as const;
