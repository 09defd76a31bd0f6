/** What a citation names: a document of the United Nations by its symbol, a paragraph by its number, or both. */
export type CitedPlace = { symbol: string | undefined; number: string | undefined };

const SYMBOL = String.raw`(?<symbol>[A-Z][A-Z0-9.()-]*(?:/[A-Z0-9.()-]*[A-Z0-9)])+)`;
const NUMBER = String.raw`(?<number>\d+(?:\.\d+)*(?:\s?\(?[a-z]\)?)?)`;
/** "Paragraph" as citations write it in the languages of the site. */
const PARAGRAPH = String.raw`(?:paragraph|paras?|par|párrafo|párrs?|parrs?|paragraphe|الفقرة|فقرة|§)\.?\s*`;
/** A mechanism before the symbol, as files for reference managers have it. */
const MECHANISM = String.raw`(?:[A-Z][A-Z-]{1,19}[,،]\s*)?`;

const ofDocument = new RegExp(
  String.raw`^${MECHANISM}${SYMBOL}(?:[,،]?\s+(?:${PARAGRAPH})?${NUMBER})?\.?$`,
  'iu',
);
const ofParagraph = new RegExp(`^${PARAGRAPH}${NUMBER}$`, 'iu');

/** Reads what was typed as a citation, such as `A/HRC/28/15, para. 115.1`; undefined where it is none. */
export function readCitation(typed: string): CitedPlace | undefined {
  const found = ofDocument.exec(typed.trim()) ?? ofParagraph.exec(typed.trim());
  if (!found) return undefined;
  const { symbol, number } = found.groups ?? {};
  return { symbol: symbol?.toUpperCase(), number };
}
