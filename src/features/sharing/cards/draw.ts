import { Resvg } from '@resvg/resvg-js';
import type { Direction } from '../../../i18n/translator.ts';
import { CARD, drawable, withClosedIsolates, type Card } from './card.ts';
import { fontFiles, settingOf, type Setting } from './fonts.ts';
import { fit, fitLine, type Measure } from './lines.ts';

const MARGIN = 64;
const ROOM = CARD.width - 2 * MARGIN;
/** Lines are put together from words measured one by one; Amiri sets some of them a little wider side by side. */
const SLACK = 0.97;
const INK = '#14202b';
const MUTED = '#4a5864';
const EMPTY = '#dfe3e6';
/** The colours that an answer has on pages, on white. */
const POSITIONS: Record<string, string> = {
  supported: '#1c6b3f',
  'partially-supported': '#7d5200',
  noted: '#66727c',
};
const NO_ANSWER = '#87929b';
/** Arabic's marks stand higher and deeper than Latin ones. */
const LEADING = { ltr: 1.28, rtl: 1.5 } as const;
const WORDS = { top: 128, height: 300, sizes: [96, 80, 68, 60, 54, 48, 43, 38, 34] } as const;

/** Draws a card as a PNG of 1200 by 630 pixels. */
export function drawCard(card: Card): Buffer {
  return new Resvg(svgOf(card), {
    font: { fontFiles: [...fontFiles], loadSystemFonts: false },
    logLevel: 'off',
  })
    .render()
    .asPng();
}

function svgOf(card: Card): string {
  const { direction, text } = card;
  const way = text.issued ?? direction;
  const words = drawable(text.words);
  const setting = settingOf(words, text.issued ? 'words' : 'bold');
  const { size, lines } = fit(
    words,
    { width: ROOM * SLACK, height: WORDS.height, sizes: WORDS.sizes, leading: LEADING[way] },
    measureIn(setting),
  );
  const body = lines.map((line, at) =>
    textAt(line, { x: 0, y: WORDS.top + size + at * size * LEADING[way], size, setting, direction: way }),
  );
  const figure = card.figure.kind === 'thread' ? threadOf(card, card.figure) : answersOf(card, card.figure);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">` +
    `<rect width="100%" height="100%" fill="#fff"/>` +
    `<rect width="100%" height="12" fill="${card.accent}"/>` +
    `${headOf(card)}${body.join('')}${lineAt(card.source, { y: 488, size: 27, fill: MUTED, direction })}` +
    `${figure}</svg>`
  );
}

/** The country and, where both have room, what this site is; or that the country is an invented one. */
function headOf({ direction, country, tagline, notice, accent }: Card): string {
  const size = 34;
  const bold = settingOf(country, 'bold');
  const name = fitLine(drawable(country), (ROOM * 0.7) / size, measureIn(bold));
  const left = ROOM - measureIn(bold)(name) * size - 32;
  const beside = drawable(notice ?? tagline);
  const sans = settingOf(beside, 'sans');
  const small = 25;
  const hasRoom = measureIn(sans)(beside) * small <= left;
  const end = direction === 'rtl' ? 'ltr' : 'rtl';
  return (
    textAt(name, { x: 0, y: 82, size, setting: bold, fill: accent, direction }) +
    (hasRoom
      ? textAt(beside, { x: 0, y: 81, size: small, setting: sans, fill: MUTED, direction, side: end })
      : '')
  );
}

/** The thread: seven stretches side by side, each filled as far as it was reached, each with its name. */
function threadOf({ direction, accent }: Card, { steps }: Extract<Card['figure'], { kind: 'thread' }>) {
  const gap = 12;
  const width = (ROOM - gap * (steps.length - 1)) / Math.max(1, steps.length);
  return steps
    .map(({ name, share, count }, at) => {
      const x = at * (width + gap);
      const size = 23;
      const said = count === undefined ? name : `${name} ${count}`;
      return (
        bar({ x, y: 534, width, height: 16, fill: EMPTY, direction }) +
        bar({ x, y: 534, width: width * share, height: 16, fill: accent, direction }) +
        lineAt(said, { x, y: 585, size, width, direction, fill: share > 0 ? INK : MUTED })
      );
    })
    .join('');
}

/** The answers as one bar in parts, with their names and numbers beneath. */
function answersOf({ direction }: Card, { answers }: Extract<Card['figure'], { kind: 'answers' }>): string {
  const size = 24;
  let from = 0;
  let place = 0;
  const parts = answers.map(({ position, name, share, count }) => {
    const fill = POSITIONS[position] ?? NO_ANSWER;
    const drawn = bar({ x: from, y: 530, width: ROOM * share, height: 24, fill, direction });
    from += ROOM * share;
    const said = `${name} ${count ?? ''}`.trim();
    const setting = settingOf(said, 'sans');
    const wide = 28 + measureIn(setting)(said) * size;
    const hasRoom = place + wide <= ROOM;
    const label = hasRoom
      ? bar({ x: place, y: 574, width: 18, height: 18, fill, direction }) +
        textAt(said, { x: place + 28, y: 591, size, setting, direction })
      : '';
    place += wide + 36;
    return drawn + label;
  });
  return parts.join('');
}

type Bar = { x: number; y: number; width: number; height: number; fill: string; direction: Direction };

/** A filled stretch; `x` counts from the side that reading starts at. */
function bar({ x, y, width, height, fill, direction }: Bar): string {
  const left = direction === 'rtl' ? CARD.width - MARGIN - x - width : MARGIN + x;
  return `<rect x="${left.toFixed(1)}" y="${y}" width="${Math.max(0, width).toFixed(1)}" height="${height}" fill="${fill}"/>`;
}

type Line = { x?: number; y: number; size: number; width?: number; fill?: string; direction: Direction };

/** One line of the sans, cut where it has no room. */
function lineAt(text: string, { x = 0, y, size, width = ROOM, fill = INK, direction }: Line): string {
  const setting = settingOf(text, 'sans');
  const line = fitLine(drawable(text), width / size, measureIn(setting));
  return textAt(line, { x, y, size, setting, fill, direction });
}

type Placed = {
  x: number;
  y: number;
  size: number;
  setting: Setting;
  fill?: string;
  direction: Direction;
  /** The side of the card that `x` counts from, by the direction that starts there; the text's own unless named. */
  side?: Direction;
};

function textAt(
  text: string,
  { x, y, size, setting, fill = INK, direction, side = direction }: Placed,
): string {
  if (text === '') return '';
  const { family, weight } = setting;
  const at = side === 'rtl' ? CARD.width - MARGIN - x : MARGIN + x;
  // The renderer takes every line for one that runs from left to right: an isolate (U+2067, U+2066) says which it is.
  const isolated = `${direction === 'rtl' ? '\u2067' : '\u2066'}${withClosedIsolates(text)}\u2069`;
  return (
    `<text x="${at.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" font-family="${family}" font-weight="${weight}" ` +
    `fill="${fill}"${side === 'rtl' ? ' text-anchor="end"' : ''}>${escaped(isolated)}</text>`
  );
}

/** Widths of words that have been measured; a register's words come again and again. */
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

/**
 * Measures with the shaper that draws. What it tells is the box of the ink, which leaves out the air that letters have at
 * their sides: dots around the text make it count.
 */
function measureIn(setting: Setting): Measure {
  const dots = inkOf('. .', setting);
  const space = dots - inkOf('..', setting);
  return (text) => (text === '' ? 0 : inkOf(`. ${text} .`, setting) - dots - space);
}

/** The width of a text's ink at a size of one pixel. */
function inkOf(text: string, { family, weight, files }: Setting): number {
  const key = `${family} ${weight} ${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const size = 100;
  const box = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg"><text font-size="${size}" font-family="${family}" font-weight="${weight}">${escaped(text)}</text></svg>`,
    { font: { fontFiles: [...files], loadSystemFonts: false }, logLevel: 'off' },
  ).getBBox();
  const width = (box?.width ?? 0) / size;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, width);
  return width;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
