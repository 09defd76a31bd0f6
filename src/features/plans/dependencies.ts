/** An action of a plan and one that it needs, by whatever names them: ids or numbers. */
export type Needs = { action: string; needs: string };

/**
 * The shortest way from an action over what it needs back to itself, ends included; undefined where there is none. With
 * `1 needs 2, 2 needs 3, 3 needs 1` it is `1, 2, 3, 1`.
 */
export function circleThrough(action: string, dependencies: readonly Needs[]): string[] | undefined {
  const needsOf = Map.groupBy(dependencies, (one) => one.action);
  const cameFrom = new Map<string, string>();
  const queue = [action];
  for (let at = 0; at < queue.length; at++) {
    const here = queue[at] as string;
    for (const { needs } of needsOf.get(here) ?? []) {
      if (needs === action) return [...wayTo(here), action];
      if (cameFrom.has(needs)) continue;
      cameFrom.set(needs, here);
      queue.push(needs);
    }
  }
  return undefined;

  function wayTo(end: string): string[] {
    const way = [end];
    for (let here = end; here !== action;) {
      here = cameFrom.get(here) as string;
      way.unshift(here);
    }
    return way;
  }
}
