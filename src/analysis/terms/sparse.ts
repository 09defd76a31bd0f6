/** Which features each of many texts has: those of text `i` are `ids[starts[i]]` up to `ids[starts[i + 1]]`, ascending. */
export interface Sparse {
  texts: number;
  features: number;
  starts: Int32Array;
  ids: Int32Array;
}

/** Features that stand in at least `least` texts, in the order of the alphabet so that it never depends on the order of texts. */
export function vocabularyOf(texts: Iterable<Iterable<string>>, least: number): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const feature of text) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([feature]) => feature)
    .sort();
}

/** Numbers of the known features of one text, ascending. */
export function idsOf(index: ReadonlyMap<string, number>, features: Iterable<string>): Int32Array {
  const ids: number[] = [];
  for (const feature of features) {
    const id = index.get(feature);
    if (id !== undefined) ids.push(id);
  }
  return Int32Array.from(ids).sort();
}

export function sparseOf(index: ReadonlyMap<string, number>, texts: readonly Iterable<string>[]): Sparse {
  const rows = texts.map((features) => idsOf(index, features));
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => (starts[at + 1] = starts[at]! + row.length));
  const ids = new Int32Array(starts.at(-1)!);
  rows.forEach((row, at) => ids.set(row, starts[at]));
  return { texts: rows.length, features: index.size, starts, ids };
}

/** The texts that have each feature. */
export function transposed({ texts, features, starts, ids }: Sparse): Sparse {
  const counts = new Int32Array(features + 1);
  for (const id of ids) counts[id + 1]! += 1;
  for (let id = 0; id < features; id++) counts[id + 1]! += counts[id]!;
  const fill = counts.slice();
  const turned = new Int32Array(ids.length);
  for (let text = 0; text < texts; text++)
    for (let at = starts[text]!; at < starts[text + 1]!; at++) turned[fill[ids[at]!]!++] = text;
  return { texts: features, features: texts, starts: counts, ids: turned };
}
