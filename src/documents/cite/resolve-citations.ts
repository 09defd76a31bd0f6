import type { Problem, ReadCitation, ReadDocument, ResolvedNumber } from '../document.ts';
import { problems } from '../problems.ts';
import { countingOf, findNumber, type Counting, type Finding } from './number-in-review.ts';
import { endsOf } from './number-lists.ts';
import { cycleOfSymbol, withoutAddition, type RegisteredReview } from './register.ts';

/** What resolving needs to know of the report that cites. */
export type CitingReport = Pick<ReadDocument, 'country' | 'cycle' | 'session' | 'citations'>;

export interface ResolvedCitations {
  /** The report's citations, each with `resolved`, number by number. */
  citations: ReadCitation[];
  problems: Problem[];
}

/**
 * Says for every cited number which recommendation of the register it stands for, or why for none. Nothing is guessed:
 * where several are possible they are named. Coverage is the register's labels without those that come back here.
 */
export function resolveCitations(
  report: CitingReport,
  register: readonly RegisteredReview[],
): ResolvedCitations {
  const own = register.filter(({ country }) => isSameCountry(country, report.country));
  const found: Problem[] = [];
  const placed = report.citations.map((citation) => ({ citation, review: reviewOf(citation, report, own) }));
  const countings = new Map<RegisteredReview, Counting>();
  for (const review of own) {
    const bare = placed
      .filter((one) => one.review === review && one.citation.paragraph === undefined)
      .flatMap(({ citation }) => citation.numbers.filter((number) => !number.includes('.')));
    const counting = countingOf(review, bare);
    countings.set(review, counting);
    if (counting.evidence !== null) {
      found.push(problems.runningNumbers(review.name, review.recommendations.length, counting.evidence));
    }
  }
  const citations = placed.map(({ citation, review }): ReadCitation => {
    found.push(...doubled(citation));
    if (review === null) return { ...citation, resolved: withoutReview(citation, report, own, found) };
    const counting = countings.get(review) ?? { evidence: null };
    return { ...citation, resolved: inReview(citation, review, own, counting, found) };
  });
  return { citations, problems: found };
}

function isSameCountry(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** The review whose recommendations a citation means; null where it is not in the register or cannot be told. */
function reviewOf(
  citation: ReadCitation,
  report: CitingReport,
  register: readonly RegisteredReview[],
): RegisteredReview | null {
  if (citation.document !== null) {
    const symbol = withoutAddition(citation.document);
    const named = register.find((review) => review.symbol === symbol);
    const cycle = cycleOfSymbol(symbol);
    const unnamed = register.find((review) => review.symbol === null && review.cycle === cycle);
    return named ?? (cycle === null ? null : unnamed) ?? null;
  }
  const cycle = citation.cycle ?? followedCycle(report);
  const final = register.filter(({ isDraft }) => !isDraft);
  const candidates = final.length > 0 ? final : register;
  if (cycle === null) return candidates.length === 1 ? (candidates[0] ?? null) : null;
  const unknown = candidates.filter((review) => review.cycle === null);
  return (
    candidates.find((review) => review.cycle === cycle) ??
    (unknown.length === 1 ? (unknown[0] ?? null) : null)
  );
}

/**
 * The cycle whose recommendations a report follows up: for one that goes to a session of the Working Group the cycle
 * before that session's, otherwise the one it says it is of, as mid-term reports do.
 */
function followedCycle({ session, cycle }: CitingReport): number | null {
  return cycle !== null && session !== null ? cycle - 1 : cycle;
}

/** No review is known: then a number in full may still be of one review alone. */
function withoutReview(
  citation: ReadCitation,
  report: CitingReport,
  register: readonly RegisteredReview[],
  found: Problem[],
): ResolvedNumber[] {
  const cycle = citation.cycle ?? followedCycle(report);
  const missing = citation.document ?? (cycle === null ? null : `UPR ${cycle}`);
  if (missing !== null || register.length === 0) {
    // an empty register has been reported as such
    if (missing !== null && register.length > 0) {
      found.push(problems.citedReviewMissing(citation.text, missing, citation.page));
    }
    return citation.numbers.map((number) => unresolved(number, null, 'cited-review-missing', []));
  }
  const resolved = citation.numbers.map((number) => {
    const [only, second] = register.filter((review) => hasLabel(review, number));
    return only && !second && number.includes('.')
      ? resolvedTo(number, only, number, 'label')
      : unresolved(number, null, 'cited-review-unknown', []);
  });
  if (resolved.some(({ label }) => label === null)) {
    found.push(problems.citedReviewUnknown(citation.text, citation.page));
  }
  return resolved;
}

function inReview(
  citation: ReadCitation,
  review: RegisteredReview,
  register: readonly RegisteredReview[],
  counting: Counting,
  found: Problem[],
): ResolvedNumber[] {
  const paragraph = citation.paragraph ?? null;
  const look = (number: string): Finding => findNumber(review, number, paragraph, counting);
  const broken = brokenEnds(citation, look, review, found);
  return citation.numbers.map((number) => {
    const ofRange = broken.get(number);
    if (ofRange) return unresolved(number, review, 'broken-range', ofRange);
    const finding = look(number);
    if (finding.kind === 'one') return resolvedTo(number, review, finding.label, finding.by);
    if (finding.kind === 'several') {
      found.push(problems.ambiguousCitation(number, finding.labels.join(', '), citation.page));
      return unresolved(number, review, 'ambiguous-citation', finding.labels);
    }
    const likely = finding.likely.length === 1 ? finding.likely : [];
    const other = number.includes('.')
      ? register.find((one) => one !== review && hasLabel(one, number))
      : undefined;
    if (other) {
      const meant = likely[0] ?? '';
      found.push(problems.wrongCycle(number, other.name, review.name, meant, citation.page));
      return unresolved(number, other, 'wrong-cycle', [number]);
    }
    found.push(problems.unknownCitation(number, review.name, finding.likely.join(', '), citation.page));
    return unresolved(number, review, 'unknown-citation', finding.likely);
  });
}

function hasLabel(review: RegisteredReview, number: string): boolean {
  return review.recommendations.some(({ label }) => label === number);
}

/** The ends of broken ranges, each with what the whole range is likely to mean. */
function brokenEnds(
  citation: ReadCitation,
  look: (number: string) => Finding,
  review: RegisteredReview,
  found: Problem[],
): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const range of citation.brokenRanges ?? []) {
    const likely = likelyRange(range, look, review);
    const named = likely.length > 1 ? `${likely[0]}–${likely.at(-1)}` : (likely[0] ?? '');
    found.push(problems.brokenRange(range, named, citation.page));
    const { near, far } = endsOf(range);
    for (const number of citation.numbers) {
      const isEnd = [near, far].some((end) => number === end || number.endsWith(`.${end}`));
      if (isEnd) ends.set(number, likely);
    }
  }
  return ends;
}

/** "57-54" turned round, or "151.119–115.127" with the paragraph of the end that exists: what lies between, if all do. */
function likelyRange(range: string, look: (number: string) => Finding, review: RegisteredReview): string[] {
  const { near, far } = endsOf(range);
  const [first, last] = [near, far].map((end) => Number(end.split('.').at(-1)));
  const sound = [near, far].map(look).find((finding) => finding.kind === 'one');
  if (first === undefined || last === undefined || sound?.kind !== 'one') return [];
  const dot = sound.label.indexOf('.');
  const paragraph = dot < 0 ? null : sound.label.slice(0, dot);
  const between = review.recommendations.filter((one) => {
    const item = Number(one.item);
    return one.paragraph === paragraph && item >= Math.min(first, last) && item <= Math.max(first, last);
  });
  return between.length === Math.abs(first - last) + 1 ? between.map(({ label }) => label) : [];
}

/** A number that one citation has twice, ranges written out. */
function doubled(citation: ReadCitation): Problem[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const number of citation.numbers) (seen.has(number) ? twice : seen).add(number);
  return [...twice].map((number) => problems.doubledCitation(number, citation.text, citation.page));
}

function resolvedTo(
  number: string,
  { name }: RegisteredReview,
  label: string,
  by: NonNullable<ResolvedNumber['by']>,
): ResolvedNumber {
  return { number, document: name, label, by, reason: null, likely: [] };
}

function unresolved(
  number: string,
  review: RegisteredReview | null,
  reason: NonNullable<ResolvedNumber['reason']>,
  likely: string[],
): ResolvedNumber {
  return { number, document: review?.name ?? null, label: null, by: null, reason, likely };
}
