import type { Passage } from './passages.ts';

const PAIR = /(?<![\d.–-])(\d{1,3})[-–](\d{1,3})(?![\d.–-])/gu;
const ARABIC = /\p{Script=Arabic}/u;
const LEAST_PARAGRAPH = 30;

/**
 * Arabic documents write the label 121.5 as 121-5, which looks like a range. A range does not run backwards, so that
 * such a pair tells the paragraph, and then every pair that begins with it is a label. `printed` keeps the words.
 */
export function withArabicLabels(passages: readonly Passage[]): Passage[] {
  const arabic = passages.filter(({ text }) => ARABIC.test(text));
  const paragraphs = new Set<string>();
  for (const { text } of arabic) {
    for (const [, first = '', second = ''] of text.matchAll(PAIR)) {
      if (Number(first) > Number(second) && Number(first) >= LEAST_PARAGRAPH) paragraphs.add(first);
    }
  }
  if (paragraphs.size === 0) return [...passages];
  return passages.map((passage) => {
    if (!ARABIC.test(passage.text)) return passage;
    const text = passage.text.replace(PAIR, (pair, first: string, second: string) =>
      paragraphs.has(first) ? `${first}.${second}` : pair,
    );
    return { ...passage, text, printed: passage.text };
  });
}
