import type { TextLine } from '../read/text-line.ts';

/**
 * The distance between two lines of one paragraph, points: the smallest that at least `leastShare` (0 to 1) of all
 * neighbours have. Where most paragraphs have a single line, the commonest distance is that between paragraphs.
 */
export function closeLeading(lines: readonly TextLine[], leastShare: number): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before?.page !== line.page || line.y - before.y < line.size * 0.9) continue;
    const distance = Math.round((line.y - before.y) * 2) / 2;
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
    all += 1;
  }
  const common = [...counts].filter(([, count]) => count >= all * leastShare);
  return common.length === 0 ? 12 : Math.min(...common.map(([distance]) => distance));
}
