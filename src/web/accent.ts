const PAPER_LIGHT = '#ffffff';
const PAPER_DARK = '#121a21';
/** WCAG 2.2, 1.4.3: text of normal size. */
const ENOUGH = 4.5;

/** Relative luminance of `#rrggbb` as WCAG 2.2 defines it, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Whether a country's colour can carry text and links on our paper. */
export function hasEnoughContrast(colour: string): boolean {
  return contrast(colour, PAPER_LIGHT) >= ENOUGH;
}

function mix(colour: string, other: string, share: number): string {
  const channel = (start: number) => {
    const from = Number.parseInt(colour.slice(start, start + 2), 16);
    const to = Number.parseInt(other.slice(start, start + 2), 16);
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** The custom properties of a country's accent; on dark paper the colour is lightened until it can be read. */
export function accentStyle(accent: string): string {
  let onDark = accent;
  for (let share = 0; contrast(onDark, PAPER_DARK) < 7 && share < 1; share += 0.05)
    onDark = mix(accent, '#ffffff', share);
  return (
    `:root{--accent:${accent};--accent-wash:${mix(accent, PAPER_LIGHT, 0.9)}}` +
    `@media (prefers-color-scheme:dark){:root{--accent:${onDark};--accent-wash:${mix(accent, PAPER_DARK, 0.65)}}}`
  );
}
