/** No word of the four languages is longer, characters: to look at more would take quadratic time. */
const LONGEST_WORD = 80;

/**
 * Joins lines to running text. Which hyphens at a line's end belong to the word is learnt from the document itself:
 * the words that it writes inside its lines.
 */
export class Vocabulary {
  readonly #words = new Set<string>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      // a line's first and last words may be halves: only what stands between them is evidence
      const inner = text.toLowerCase().split(/\s+/u).slice(1, -1);
      for (const word of inner.filter(({ length }) => length <= LONGEST_WORD))
        this.#words.add(word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
    }
  }

  has(word: string): boolean {
    return this.#words.has(word.toLowerCase());
  }
}

/** First parts that are written with a hyphen and that are no words of their own. */
const ALWAYS_HYPHENATED = new Set(
  'non anti ill socio self multi asylum awareness mid ex quasi semi micro macro extra ultra neo afro euro vice'.split(
    ' ',
  ),
);
/** First parts of words with a hyphen, which may also begin a word that was broken at the line's end. */
const OFTEN_HYPHENATED = new Set(
  (
    'same long decision post co pre well follow inter low high short medium full part half cross counter capacity ' +
    'human rights gender people family child community evidence victim result fact so right cost life world age sex ' +
    'school state by to in on up out first second third forty fifty twenty thirty sixty seventy eighty ninety near ' +
    'general secretary attorney free open law policy peace nation country job employment health birth war'
  ).split(' '),
);

/** The text of consecutive lines: one space between lines, hyphens and halves of words resolved. */
export function joinLines(lines: readonly string[], vocabulary: Vocabulary): string {
  // only the line before decides: to look at all the text again for each line would take quadratic time
  const pieces: string[] = [];
  for (const line of lines) {
    const before = pieces.pop() ?? '';
    const joined = before === '' ? line : joinTwo(before, line, vocabulary);
    pieces.push(joined.slice(0, joined.length - line.length), line);
  }
  return pieces.join('').replace(/\s+/gu, ' ').trim();
}

function joinTwo(before: string, after: string, vocabulary: Vocabulary): string {
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after;
  const end = before.slice(-LONGEST_WORD);
  const first = /([\p{L}\p{N}]+)[-\u2010\u2011]$/u.exec(end)?.[1];
  const second = /^\p{L}+/u.exec(after)?.[0];
  if (first !== undefined) {
    if (second !== undefined && !keepsHyphen(first, second, vocabulary)) return before.slice(0, -1) + after;
    return before + after;
  }
  // a span of years or articles: "2019–" and "2023"
  if (/\p{N}\u2013$/u.test(before) && /^\p{N}/u.test(after)) return before + after;
  // "Austria/" and "Argentina": a slash holds two words together, never apart
  if (before.endsWith('/')) return before + after;
  return isHalved(before, after, vocabulary) ? before + after : `${before} ${after}`;
}

function keepsHyphen(first: string, second: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(`${first}-${second}`)) return true;
  if (ALWAYS_HYPHENATED.has(first.toLowerCase())) return true;
  if (vocabulary.has(first + second)) return false;
  if (/^\p{Lu}/u.test(second) || /^[\p{Lu}\p{N}]+$/u.test(first)) return true;
  return OFTEN_HYPHENATED.has(first.toLowerCase()) || vocabulary.has(first);
}

/** Whether a word was broken without a hyphen: neither half occurs elsewhere, and the whole does. */
function isHalved(before: string, after: string, vocabulary: Vocabulary): boolean {
  const first = /(?:^|\s)(\p{Ll}{2,})$/u.exec(before.slice(-LONGEST_WORD))?.[1];
  const second = /^\p{Ll}{2,}/u.exec(after)?.[0];
  if (first === undefined || second === undefined) return false;
  return vocabulary.has(first + second) && !vocabulary.has(first) && !vocabulary.has(second);
}
