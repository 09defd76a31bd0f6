import { cycleNamed, WORD } from './citation-phrases.ts';
import type { Passage } from './passages.ts';

const HAS_WORD = new RegExp(WORD, 'iu');

/** What follows belongs to no chapter. */
const ENDNOTES = /^(?:end)?notes?$|^notas$|^(?:ال)?حواشي$|^(?:ال)?ملاحظات$/iu;

/** For each passage the cycle that the heading above it names with its recommendations; null where none does, and for notes. */
export function cyclesByHeading(passages: readonly Passage[]): (number | null)[] {
  const usual = prevailingSize(passages);
  let context: { cycle: number; size: number; rank: number } | null = null;
  return passages.map((passage, index) => {
    if (passage.isNote) return null;
    if (ENDNOTES.test(passage.text)) context = null;
    if (!isHeading(passage, usual)) return context?.cycle ?? null;
    // the lines of large headings stand so far apart that each was taken for a paragraph
    const { size } = passage;
    const before = passages[index - 1];
    const isSecondLine = size > usual + 0.5 && before?.size === size;
    const text = isSecondLine ? `${before.text} ${passage.text}` : passage.text;
    const cycle = HAS_WORD.test(text) ? cycleNamed(text) : null;
    const rank = rankOf(text);
    if (cycle !== null) context = { cycle, size, rank };
    else if (context && (size > context.size + 0.5 || (size > context.size - 0.5 && rank <= context.rank))) {
      context = null;
    }
    return context?.cycle ?? null;
  });
}

function isHeading({ text, size, isShort }: Passage, usual: number): boolean {
  return isShort && !/[.;,]\s*$/u.test(text) && (size > usual + 0.5 || rankOf(text) < UNRANKED);
}

const UNRANKED = 9;

/** How high a heading stands by its number: chapters in Roman figures, then letters, then numbers. */
function rankOf(text: string): number {
  if (/^(?:chapter|part|chapitre|partie|capítulo|parte|الفصل|الجزء)\s/iu.test(text)) return 0;
  if (/^[IVX]{1,5}[.)]?\s/u.test(text)) return 1;
  if (/^[A-Z][.)]\s/u.test(text)) return 2;
  if (/^\d{1,2}[.)]\s+\p{Lu}/u.test(text)) return 3;
  return UNRANKED;
}

function prevailingSize(passages: readonly Passage[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of passages) characters.set(size, (characters.get(size) ?? 0) + text.length);
  return [...characters].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}
