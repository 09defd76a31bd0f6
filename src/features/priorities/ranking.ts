import type { Criterion, Level } from '../../database/priority-table.ts';
import { criteria, firstLevel, levels } from './schema.ts';

export type Levels = Partial<Record<Criterion, Level>>;

/** How much a level speaks for doing it first, from 1 to 3; 0 where the criterion was not weighed. */
function weight(criterion: Criterion, level: Level | undefined): number {
  if (level === undefined) return 0;
  const at = levels.indexOf(level) + 1;
  return firstLevel[criterion] === 'high' ? at : levels.length + 1 - at;
}

/**
 * The order in which recommendations are to be taken up: by one criterion first, then by the others in their own order.
 * Nothing is added up, since no number of cheap things makes up for a grave one; so anybody can see why one stands above
 * another. What stands alike keeps its order.
 */
export function ranked<Item extends { levels: Levels }>(items: readonly Item[], first: Criterion): Item[] {
  const order = [first, ...criteria.filter((criterion) => criterion !== first)];
  return items.toSorted((a, b) => {
    for (const criterion of order) {
      const difference = weight(criterion, b.levels[criterion]) - weight(criterion, a.levels[criterion]);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}
