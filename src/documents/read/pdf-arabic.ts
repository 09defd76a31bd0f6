/** What pdf.js draws of a page, glyph by glyph, as `getOperatorList` gives it. */
interface Operators {
  argsArray: readonly unknown[];
}

const ARABIC_LETTER = /\p{Script=Arabic}/u;
/** Spaces, and letters in the shape that they have in print: what pdf.js makes plain where it is not told to leave it. */
const SHAPED = /[\u00A0\u2000-\u200A\u202F\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]+/gu;
/** How far on the page a text may stand behind the one before, letters; what lies between was not text. */
const LARGEST_SKIP = 2000;

export function hasArabic(text: string): boolean {
  return ARABIC_LETTER.test(text);
}

/**
 * Puts the letters of ligatures back in order. A PDF draws Arabic from left to right, and pdf.js turns every text round
 * letter by letter, those of one glyph as well: lam-alef comes out as alef-lam, so that "no" is read as "the". The
 * page's glyphs say which letters belong together. `texts` are pdf.js's, in its order and not normalized.
 */
export function withLigatures(texts: readonly string[], operators: Operators): string[] {
  const glyphs = arabicGlyphs(operators);
  const drawn = glyphs.join('');
  const starts = startsOf(glyphs);
  let from = 0;
  return texts.map((text) => {
    const letters = lettersOf(text);
    if (letters.length === 0) return plain(text);
    const visual = letters.toReversed().join('');
    const at = drawn.slice(from, from + LARGEST_SKIP + visual.length).indexOf(visual);
    if (at < 0) return plain(text);
    const [first, end] = [from + at, from + at + visual.length];
    from = end;
    const whole = glyphs.slice(starts.get(first), starts.get(end));
    const isWhole = starts.has(first) && starts.has(end);
    return plain(isWhole ? withLetters(text, lettersOf(whole.toReversed().join(''))) : text);
  });
}

/** The letters of each Arabic glyph, in the order in which they are drawn. */
function arabicGlyphs({ argsArray }: Operators): string[] {
  return argsArray.flatMap((args) => {
    const shown: unknown = Array.isArray(args) ? args[0] : null;
    if (!Array.isArray(shown)) return [];
    return shown.flatMap((glyph: unknown) => {
      const letters = lettersOf(unicodeOf(glyph)).join('');
      return letters === '' ? [] : [letters];
    });
  });
}

function unicodeOf(glyph: unknown): string {
  if (typeof glyph !== 'object' || glyph === null || !('unicode' in glyph)) return '';
  return typeof glyph.unicode === 'string' ? glyph.unicode : '';
}

/** For each place in the drawn letters at which a glyph begins, and for their end, which glyph it is. */
function startsOf(glyphs: readonly string[]): Map<number, number> {
  const starts = new Map<number, number>();
  let at = 0;
  for (const [index, glyph] of glyphs.entries()) {
    starts.set(at, index);
    at += glyph.length;
  }
  return starts.set(at, glyphs.length);
}

function lettersOf(text: string): string[] {
  return text.split('').filter((character) => ARABIC_LETTER.test(character));
}

/** The text with its Arabic letters replaced one by one. */
function withLetters(text: string, letters: readonly string[]): string {
  let next = 0;
  return text
    .split('')
    .map((character) => (ARABIC_LETTER.test(character) ? (letters[next++] ?? character) : character))
    .join('');
}

function plain(text: string): string {
  return text.replace(SHAPED, (shaped) => shaped.normalize('NFKC'));
}
