import type { PageContext } from '../../web/context.ts';
import type { PlanAction } from './action-queries.ts';
import { actionStates, type ActionSort } from './schema.ts';

/** Actions in the order that somebody asks for; those that say nothing of it come last either way. */
export function inOrder(
  { formats }: Pick<PageContext, 'formats'>,
  actions: readonly PlanAction[],
  sort: ActionSort,
  isDown: boolean,
): PlanAction[] {
  const keyOf = (action: PlanAction): string | null => {
    if (sort === 'title') return action.title;
    if (sort === 'lead') return action.lead_names && formats.name(action.lead_names);
    if (sort === 'until') return action.ends_on;
    if (sort === 'state') return String(actionStates.indexOf(action.state));
    return String(action.number);
  };
  const sign = isDown ? -1 : 1;
  return actions
    .map((action) => ({ action, key: keyOf(action) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * formats.compare(a.key, b.key) || a.action.number - b.action.number;
    })
    .map(({ action }) => action);
}

/** The part of a list that a page shows; a page beyond the last shows the last. */
export function pageOf<Item>(
  items: readonly Item[],
  wanted: number,
  perPage: number,
): { shown: Item[]; current: number; pages: number } {
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  const current = Math.min(wanted, pages);
  return { shown: items.slice((current - 1) * perPage, current * perPage), current, pages };
}
