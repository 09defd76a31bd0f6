import type { Reading } from '../../access/reading.ts';
import { trackOfIndicator } from './components.tsx';
import { listIndicators, withFigures } from './queries.ts';
import type { ListQuery, ShownIndicator } from './schema.ts';

/**
 * How many indicators a list finds, and of those that `part` takes of it, in the order of their names in a language, their
 * figures.
 */
export async function listShown(
  reading: Reading,
  query: Omit<ListQuery, 'page'>,
  language: string,
  part: <Item>(items: Item[]) => Item[],
): Promise<{ found: number; items: ShownIndicator[] }> {
  const ordered = inOrder(await listIndicators(reading, query), language);
  if (!query.way) return { found: ordered.length, items: await withFigures(reading, part(ordered)) };
  const all = await withFigures(reading, ordered);
  const narrowed = all.filter((one) => (trackOfIndicator(one) ?? 'unknown') === query.way);
  return { found: narrowed.length, items: part(narrowed) };
}

/** By name, as a language sorts. */
export function inOrder<Item extends Pick<ShownIndicator, 'title' | 'slug'>>(
  items: readonly Item[],
  language: string,
): Item[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return items.toSorted((one, other) => compare(one.title, other.title) || (one.slug < other.slug ? -1 : 1));
}
