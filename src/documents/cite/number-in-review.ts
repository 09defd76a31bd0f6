import { listsOf, type RegisteredReview } from './register.ts';

/** What a number stands for in one review. */
export type Finding =
  | { kind: 'one'; label: string; by: 'label' | 'item' | 'running' }
  /** Several are possible, and nothing in the report decides. */
  | { kind: 'several'; labels: string[] }
  /** None has it; `likely` are those whose number is the same under another paragraph. */
  | { kind: 'none'; likely: string[] };

/** How a report's bare numbers count in a review of several lists. */
export interface Counting {
  /** The number that is greater than any list is long, which shows that they run through all of them; or null. */
  evidence: string | null;
}

/** Whether a report's bare numbers must run through a review's lists: one is beyond every list and not beyond them all. */
export function countingOf(review: RegisteredReview, bareNumbers: readonly string[]): Counting {
  const lists = [...listsOf(review).values()];
  if (lists.length < 2) return { evidence: null };
  const longest = Math.max(...lists);
  const total = review.recommendations.length;
  const evidence = bareNumbers.find((number) => Number(number) > longest && Number(number) <= total) ?? null;
  return { evidence };
}

/** Looks a cited number up: in full, as the item of a list, or as a running number where the report counts so. */
export function findNumber(
  review: RegisteredReview,
  number: string,
  paragraph: string | null,
  counting: Counting,
): Finding {
  return number.includes('.')
    ? findLabel(review, number)
    : findBareNumber(review, number, paragraph, counting);
}

function findLabel({ recommendations }: RegisteredReview, number: string): Finding {
  if (recommendations.some(({ label }) => label === number))
    return { kind: 'one', label: number, by: 'label' };
  const parts = recommendations.filter(({ label }) => label.startsWith(`${number}.`));
  if (parts.length > 0) return { kind: 'several', labels: parts.map(({ label }) => label) };
  const item = number.slice(number.indexOf('.') + 1);
  const sameItem = recommendations.filter((one) => one.item === item);
  // an addendum alone may number its answers without the paragraph
  if (sameItem[0]?.paragraph === null) return { kind: 'one', label: sameItem[0].label, by: 'item' };
  return { kind: 'none', likely: sameItem.map(({ label }) => label) };
}

function findBareNumber(
  review: RegisteredReview,
  number: string,
  paragraph: string | null,
  { evidence }: Counting,
): Finding {
  const items = review.recommendations.filter(
    (one) => one.item === number && (paragraph === null || one.paragraph === paragraph),
  );
  // `60 (a)`: the letter is not read, and the paragraph says which ones are possible
  const lettered = review.recommendations.filter(
    (one) => one.paragraph === number && /^[a-z]/u.test(one.item),
  );
  const [first, ...others] = items.length > 0 ? [] : lettered;
  if (first) {
    if (others.length === 0) return { kind: 'one', label: first.label, by: 'label' };
    return { kind: 'several', labels: lettered.map(({ label }) => label) };
  }
  const running = runningLabels(review, Number(number));
  const isOneList = listsOf(review).size === 1;
  if (isOneList || (paragraph !== null && items.length > 0)) {
    const [only, second] = items;
    if (only && !second) return { kind: 'one', label: only.label, by: 'item' };
    return only ? { kind: 'several', labels: items.map(({ label }) => label) } : { kind: 'none', likely: [] };
  }
  const possible = evidence === null ? [...items.map(({ label }) => label), ...running] : running;
  const labels = [...new Set(possible)];
  const [only, second] = labels;
  if (only === undefined) return { kind: 'none', likely: [] };
  if (second !== undefined) return { kind: 'several', labels };
  return { kind: 'one', label: only, by: evidence === null && items.length > 0 ? 'item' : 'running' };
}

/**
 * The recommendation at a place of the whole count. Where numbers are missing from a list, by the document's slip or the
 * reader's, counting what is there and counting by the numbers come to different ones: then both are possible.
 */
function runningLabels(review: RegisteredReview, place: number): string[] {
  const byCount = review.recommendations[place - 1]?.label;
  let before = 0;
  let byNumber: string | undefined;
  for (const [paragraph, last] of listsOf(review)) {
    if (place > before && place <= before + last) {
      const label = paragraph === '' ? String(place - before) : `${paragraph}.${place - before}`;
      byNumber = review.recommendations.find((one) => one.label === label)?.label;
    }
    before += last;
  }
  return [...new Set([byCount, byNumber])].filter((label) => label !== undefined);
}
