import { expect, it } from 'vitest';
import { linesOfPage, withoutTail } from './lines.ts';

it('takes these characters off the end, and none before it', () => {
  expect(withoutTail('; a; b. ;;', /[\s;]/u)).toBe('; a; b.');
  expect(withoutTail(' ;', /[\s;]/u)).toBe('');
});

it('is quick with a text that is full of what it takes off', () => {
  const text = `${'. '.repeat(200_000)}a`;
  const began = performance.now();
  expect(withoutTail(text, /[\s.]/u)).toHaveLength(text.length);
  expect(performance.now() - began).toBeLessThan(2000);
});

it('bears a line of very many pieces', () => {
  const pieces = Array.from({ length: 150_000 }, (_, at) => ({
    text: 'a',
    x: at,
    y: 100,
    width: 1,
    size: 10,
  }));
  const [line] = linesOfPage(pieces, 1, { width: 150_000, height: 800 });
  expect(line).toMatchObject({ left: 0, right: 150_000 });
});
