/** A stable order of recommendations, whatever order they come in: by address, with numbers as numbers, then by id. */
export function byOrder(
  one: { address: string; id: string },
  other: { address: string; id: string },
): number {
  return collator.compare(one.address, other.address) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

const collator = new Intl.Collator('en', { numeric: true });
