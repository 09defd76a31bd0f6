import { expect, it } from 'vitest';
import { markWords } from './mark-words.ts';

const marked = (text: string, words: readonly string[]) =>
  markWords(text, words)
    .map((part) => (part.isWord ? `[${part.text}]` : part.text))
    .join('');

it.each([
  ['Ratify the Convention', ['ratify'], '[Ratify] the Convention'],
  ['Protect children and childhood', ['children', 'child'], 'Protect [children] and childhood'],
  ['Lutter contre l’été (2024)', ['été', '(2024'], 'Lutter contre l’[été] [(2024])'],
  ['حماية الأطفال من العنف', ['الأطفال'], 'حماية [الأطفال] من العنف'],
  ['Nothing here', [], 'Nothing here'],
  ['Nothing here', ['', ' '], 'Nothing here'],
  ['', ['x'], ''],
])('marks whole words of %s', (text, words, expected) => {
  expect(marked(text, words)).toBe(expected);
});
