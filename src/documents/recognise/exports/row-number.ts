export interface NumberedWords {
  /** As cited: `121.1`, `75.b`, `A-1`, a treaty body's `12` or `12.a`; empty where the words have none. */
  number: string;
  words: string;
  /** A treaty body's heading that an export put before the number. */
  heading: string | null;
}

const WORD =
  /^(?:(?:(?:recommendations?|recommandations?|recomendaci[óo]n|recs?|para(?:graph|graphe)?s?|párrafos?)\.?\s*)?(?:n[°ºo]s?\.?|nos?\.|núm\.)?|§)\s*(?=[([]?\d)/iu;
const END = String.raw`[)\]]?\s?[.):]?\s*(?<words>["“«([]*\p{L}.*)$`;
/** `121.1`, `96.1.1`, `(121.2)`, `121-4`, `A-1`, `75.a`, `75 (b)`; a lone figure may be any. */
const OF_A_REVIEW = new RegExp(
  String.raw`^[([]?(?:(?<number>\d{1,3}(?:\.\d{1,3}){1,2}|[A-Z]\s?[-–]\s?\d{1,3}|\d{1,3}[-–]\d{1,3}(?=[)\].:\s]+["“«]?\p{Lu}))` +
    String.raw`|(?<paragraph>\d{1,3})(?:\s?\((?<inBrackets>[a-z]{1,2})\)|\.(?<letter>[a-z]{1,2})(?=[\s.):])))` +
    END,
  'su',
);
/** `49.`, `(12)`, `12 (a)`, `12.a)`; the heading may stand before it. */
const OF_A_COMMITTEE = new RegExp(
  String.raw`^(?:(?<heading>\p{L}[^.;:!?\d]{2,120}?)\s+)?[([]?(?<number>\d{1,3}(?:\.\d{1,3}){0,2})[)\]]?` +
    String.raw`(?:\s?\((?<inBrackets>[a-z]{1,2})\)|\.?(?<letter>[a-z])(?=\)))?` +
    END,
  'su',
);

/** Parts the number from the words of a row, as databases copy it: with brackets, signs or the word for it, or without. */
export function numberAtHead(text: string, isOfReview: boolean): NumberedWords {
  const pattern = isOfReview ? OF_A_REVIEW : OF_A_COMMITTEE;
  const groups = pattern.exec(text.replace(WORD, ''))?.groups;
  const paragraph = groups?.['number'] ?? groups?.['paragraph'];
  if (!groups || paragraph === undefined) return { number: '', words: text, heading: null };
  const letter = groups['inBrackets'] ?? groups['letter'];
  const label = paragraph
    .replace(/\s/gu, '')
    .replace(/^(\d+)[-–]/u, '$1.')
    .replace('–', '-');
  return {
    number: letter === undefined ? label : `${label}.${letter}`,
    words: groups['words'] ?? '',
    heading: groups['heading'] ?? null,
  };
}
