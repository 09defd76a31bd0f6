import { likenessOfAll, proposeClusters, type Ask } from '../../src/analysis/likeness/clusters.ts';
import { figuresOf, registerOf, type LikenessPair, type PairFigures } from './likeness-pairs.ts';

export interface SetFigures {
  /** Pairs judged by themselves: the same at 0.5 or more. */
  pairs: PairFigures;
  /** Pairs that end in one proposed cluster of their State's whole list. */
  clusters: PairFigures;
}

export interface LikenessFigures {
  learn: SetFigures;
  heldOut: SetFigures;
  slovenia: SetFigures;
}

const SAME = 0.5;

/** How right the shipped model is by the pairs that were read. */
export function measureLikeness(
  pairs: readonly LikenessPair[],
  registers: ReadonlyMap<string, readonly Ask[]>,
): LikenessFigures {
  const clusters = new Map<string, ReadonlyMap<string, number>>();
  const likeness = new Map<string, (one: string, other: string) => number>();
  for (const [key, asks] of registers) {
    const groups = proposeClusters(asks, { clusters: [], apart: [] });
    clusters.set(key, new Map(groups.flatMap(({ members }, at) => members.map((id) => [id, at] as const))));
    likeness.set(key, likenessOfAll(asks));
  }
  const setFigures = (set: LikenessPair['set']): SetFigures => {
    const ofSet = pairs.filter((pair) => pair.set === set);
    return {
      pairs: figuresOf(ofSet, (pair) => likeness.get(registerOf(pair))!(pair.a, pair.b) >= SAME),
      clusters: figuresOf(ofSet, (pair) => {
        const of = clusters.get(registerOf(pair))!;
        return of.has(pair.a) && of.get(pair.a) === of.get(pair.b);
      }),
    };
  };
  return { learn: setFigures('learn'), heldOut: setFigures('held-out'), slovenia: setFigures('slovenia') };
}
