import { describe, expect, it } from 'vitest';
import { accentStyle, contrast, hasEnoughContrast } from './accent.ts';

describe('contrast', () => {
  // The last two are the W3C's own example of the greys on either side of 4.5.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
  ])('of %s on %s is %d, whichever comes first', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 2);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });

  it.each([
    ['#0b5c7a', true],
    ['#767676', true],
    ['#777777', false],
    ['#ffcc00', false],
    ['#ffffff', false],
  ])('decides whether %s can carry text on white: %s', (colour, isEnough) => {
    expect(hasEnoughContrast(colour)).toBe(isEnough);
  });
});

describe('the accent of a country', () => {
  it.each(['#0b5c7a', '#000000', '#7a0b0b', '#1a1a8c', '#006633'])(
    'is %s on light paper and can be read on dark paper',
    (colour) => {
      const style = accentStyle(colour);
      const [light, dark] = [...style.matchAll(/--accent:(#[0-9a-f]{6})/g)].map(([, found]) => found ?? '');
      expect(light).toBe(colour);
      expect(contrast(dark ?? '', '#121a21')).toBeGreaterThanOrEqual(7);
      expect(style).toMatch(/^:root\{[^{}]+\}@media \(prefers-color-scheme:dark\)\{:root\{[^{}]+\}\}$/);
    },
  );
});
