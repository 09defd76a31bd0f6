/** A part of a text; `isWord` where it is one of the words that were looked for. */
export type TextPart = { text: string; isWord: boolean };

/**
 * Parts a text at some of its words, whatever their capitals; only whole words count, in any script. The parts put
 * together are the text.
 */
export function markWords(text: string, words: readonly string[]): TextPart[] {
  const wanted = [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
  if (wanted.length === 0) return [{ text, isWord: false }];
  const longestFirst = wanted.toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
  const parts: TextPart[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    if (found.index > from) parts.push({ text: text.slice(from, found.index), isWord: false });
    parts.push({ text: found[0], isWord: true });
    from = found.index + found[0].length;
  }
  if (from < text.length || parts.length === 0) parts.push({ text: text.slice(from), isWord: false });
  return parts;
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
