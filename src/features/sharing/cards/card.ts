import type { Direction } from '../../../i18n/translator.ts';

/** What a card measures, in pixels: the form in which every service shows a shared link large. */
export const CARD = { width: 1200, height: 630 } as const;

/** More characters than a card has room for; what is longer is cut before anything is measured. */
export const LONGEST_TEXT = 600;

/** A step or an answer, with how far its bar is filled (0 to 1) and how many recommendations that is. */
type Share = { name: string; share: number; count?: string };

/**
 * What is drawn on a card, in words of one language. Nothing in it depends on who asks or when, so that equal cards are
 * drawn once.
 */
export type Card = {
  direction: Direction;
  /** The country's colour, `#rrggbb`. */
  accent: string;
  country: string;
  tagline: string;
  /** That the country is an invented one. */
  notice?: string;
  /** `issued`: words of a document, which are set in the serif in their own direction. Without it, our own. */
  text: { words: string; issued?: Direction };
  /** Beneath the text: where it stands, who asked, what was answered. */
  source: string;
  figure: { kind: 'thread'; steps: Share[] } | { kind: 'answers'; answers: (Share & { position: string })[] };
};

/**
 * Whether the fonts at hand have every letter of a text: those of the Latin, Greek, Cyrillic and Arabic scripts. A card
 * with empty boxes for words is worse than one without them.
 */
export function canBeDrawn(text: string): boolean {
  return !/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u.test(
    text,
  );
}

/** A text as it may go into a picture: one line, no control characters, no towers of accents, no direction but its own and isolates. */
export function drawable(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\uFFFE\uFFFF]/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim();
}

/** A line whose isolates (U+2066 to U+2069) are all closed within it, so that none reaches beyond its end or its start. */
export function withClosedIsolates(line: string): string {
  let open = 0;
  const kept = line.replace(/[\u2066-\u2069]/gu, (mark) => {
    if (mark !== '\u2069') open += 1;
    else if (open === 0) return '';
    else open -= 1;
    return mark;
  });
  return kept + '\u2069'.repeat(open);
}
