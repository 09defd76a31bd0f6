import { wordsOf } from './likeness.ts';

export interface PassageLine {
  text: string;
  /** Whether the line belongs to the passage that was looked for. */
  isMarked: boolean;
}

/** So many of its first words find a passage; more would fail on a word that is broken at a line's end. */
const FIRST_WORDS = 5;

/**
 * Marks the lines of a page that hold a passage, from the line in which its first words stand until as many words have
 * gone by as it has. Words that a line's end breaks in two do not keep it from being found.
 */
export function markPassage(lines: readonly string[], passage: string): PassageLine[] {
  const wanted = wordsOf(passage);
  const start = startOf(lines, wanted);
  let left = start === null ? 0 : wanted.join('').length;
  return lines.map((text, index) => {
    const isMarked = start !== null && index >= start && left > 0;
    if (isMarked) left -= wordsOf(text).join('').length;
    return { text, isMarked };
  });
}

/** The line in which the passage begins: its words run together from there on, whatever breaks them. */
function startOf(lines: readonly string[], wanted: readonly string[]): number | null {
  const first = wanted.slice(0, FIRST_WORDS).join('');
  if (first === '') return null;
  const joined = lines.map((line) => wordsOf(line).join(''));
  const whole = joined.join('');
  const at = whole.indexOf(first);
  if (at < 0) return null;
  let passed = 0;
  for (const [index, text] of joined.entries()) {
    passed += text.length;
    if (passed > at) return index;
  }
  return null;
}
