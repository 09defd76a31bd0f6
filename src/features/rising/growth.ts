/** How often a term was asked for in one review: `count` of the `of` recommendations that bear any term of its kind. */
export type Share = { count: number; of: number };

/** Fewer say nothing: two where there was one are no trend. */
export const FEWEST = 3;

/** Beyond this many standard errors a growth comes by chance in one of twenty cases at most (one-sided). */
export const BEYOND_CHANCE = 1.645;

/**
 * By how many standard errors a share has grown from one review to the next: the test of two proportions with pooled
 * variance (NIST/SEMATECH e-Handbook of Statistical Methods, 7.3.3). 0 where nothing can be said: one review has no
 * recommendation, or all or none bear the term.
 */
export function growth(before: Share, now: Share): number {
  if (before.of === 0 || now.of === 0) return 0;
  const pooled = (before.count + now.count) / (before.of + now.of);
  const variance = pooled * (1 - pooled) * (1 / before.of + 1 / now.of);
  return variance === 0 ? 0 : (now.count / now.of - before.count / before.of) / Math.sqrt(variance);
}

/**
 * `clear`: beyond chance. `slight`: it may be chance. `new`: no earlier review bears the term; since the lists of terms
 * are changed from cycle to cycle, it may be a new name for what was always asked, and is no growth that can be told.
 */
export const trendKinds = ['clear', 'slight', 'new'] as const;
export type TrendKind = (typeof trendKinds)[number];

export type Trend<Term> = { term: Term; shares: readonly Share[]; growth: number; kind: TrendKind };

/**
 * The terms that grow, most surely growing first: those whose share in the newest review is larger than in the one
 * before. Shares stand oldest first.
 */
export function rising<Term>(terms: readonly { term: Term; shares: readonly Share[] }[]): Trend<Term>[] {
  return terms
    .flatMap(({ term, shares }): Trend<Term>[] => {
      const [before, now] = shares.slice(-2);
      if (!before || !now || now.count < FEWEST) return [];
      const grown = growth(before, now);
      if (grown <= 0) return [];
      const isNew = shares.slice(0, -1).every(({ count }) => count === 0);
      return [
        { term, shares, growth: grown, kind: isNew ? 'new' : grown >= BEYOND_CHANCE ? 'clear' : 'slight' },
      ];
    })
    .toSorted((a, b) => b.growth - a.growth);
}
