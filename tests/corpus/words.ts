/** The words of a text as the scorers compare them: Latin letters and figures, without case, accents and signs. */
export function wordsOf(text: string): string[] {
  const apostrophes = text.replaceAll('Õ', "'").replaceAll('\u2019', "'");
  return plain(apostrophes).match(/[a-z0-9]+/g) ?? [];
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\0-\x7F]/g, '')
    .toLowerCase();
}

/** How much two texts have in common: the F1 of their words counted, 0 to 1. */
export function likeness(one: string, other: string): number {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)];
  const counts = new Map<string, number>();
  for (const word of ours) counts.set(word, (counts.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of theirs) {
    const left = counts.get(word) ?? 0;
    if (left > 0) both += 1;
    counts.set(word, left - 1);
  }
  return (2 * both) / (ours.length + theirs.length || 1);
}

/** Two texts are the same words when their likeness is at least this. */
const SAME = 0.9;

export function areSameWords(one: string, other: string): boolean {
  return likeness(one, other) >= SAME;
}

/** The words without the brackets at their end and without the signs that close an item. */
export function withoutClosingStates(text: string): string {
  let rest = text.trim().replace(/[;.,* ]+$/, '');
  for (;;) {
    const cut = rest.replace(/\s*\((?:[^()]|\([^()]*\))*\)$/, '').replace(/[;.,* ]+$/, '');
    if (cut === rest) return rest;
    rest = cut;
  }
}
