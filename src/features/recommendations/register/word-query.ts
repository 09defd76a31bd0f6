/**
 * A query on words as PostgreSQL understood it. A phrase is a chain of lexemes, each at its distance from the one before;
 * `nothing` is a query of stop words alone, which finds nothing.
 */
export type WordQuery =
  | { kind: 'nothing' }
  | { kind: 'lexeme'; lexeme: string }
  | { kind: 'phrase'; first: string; rest: { distance: number; lexeme: string }[] }
  | { kind: 'and' | 'or'; left: WordQuery; right: WordQuery }
  | { kind: 'not'; of: WordQuery };

/** Thrown on a form that `websearch_to_tsquery` is not known to write: the database has to answer it then. */
export class UnreadableQuery extends Error {}

type Token = { text: string; isLexeme: boolean };

/**
 * Reads the text of a `tsquery` (https://www.postgresql.org/docs/18/datatype-textsearch.html#DATATYPE-TSQUERY): `!`
 * binds most, then `<N>`, `&`, `|`; a lexeme stands in quotes, with quotes and backslashes in it doubled.
 */
export function readWordQuery(text: string): WordQuery {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = () => tokens[at];
  const isNext = (operator: string) => peek()?.isLexeme === false && peek()?.text === operator;
  if (tokens.length === 0) return { kind: 'nothing' };

  const either = (): WordQuery => {
    let left = both();
    while (isNext('|')) {
      at++;
      left = { kind: 'or', left, right: both() };
    }
    return left;
  };
  const both = (): WordQuery => {
    let left = phrase();
    while (isNext('&')) {
      at++;
      left = { kind: 'and', left, right: phrase() };
    }
    return left;
  };
  const phrase = (): WordQuery => {
    let left = single();
    for (let distance = distanceOf(peek()); distance !== undefined; distance = distanceOf(peek())) {
      at++;
      const right = single();
      if (right.kind !== 'lexeme') throw new UnreadableQuery(text);
      const step = { distance, lexeme: right.lexeme };
      if (left.kind === 'lexeme') left = { kind: 'phrase', first: left.lexeme, rest: [step] };
      else if (left.kind === 'phrase') left = { ...left, rest: [...left.rest, step] };
      else throw new UnreadableQuery(text);
    }
    return left;
  };
  const single = (): WordQuery => {
    const token = tokens[at++];
    if (token?.isLexeme) return { kind: 'lexeme', lexeme: token.text };
    if (token?.text === '!') return { kind: 'not', of: single() };
    if (token?.text !== '(') throw new UnreadableQuery(text);
    const inner = either();
    if (!isNext(')')) throw new UnreadableQuery(text);
    at++;
    return inner;
  };

  const query = either();
  if (at < tokens.length) throw new UnreadableQuery(text);
  return query;
}

function distanceOf(token: Token | undefined): number | undefined {
  if (!token || token.isLexeme || !token.text.startsWith('<')) return undefined;
  return token.text === '<->' ? 1 : Number(token.text.slice(1, -1));
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const form = /\s*(?:'((?:[^'\\]|''|\\\\)*)'(?![:\w])|(<->|<\d+>|[!&|()]))/y;
  const end = text.trimEnd().length;
  while (form.lastIndex < end) {
    const found = form.exec(text);
    if (!found) throw new UnreadableQuery(text);
    const [, quoted, operator] = found;
    if (quoted === undefined) tokens.push({ text: operator ?? '', isLexeme: false });
    else tokens.push({ text: unescape(quoted), isLexeme: true });
  }
  return tokens;
}

function unescape(quoted: string): string {
  return quoted.replaceAll("''", "'").replaceAll('\\\\', '\\');
}

/** The lexemes that speak for a text when they stand in it: those of the query that are not refused by a `not`. */
export function wantedLexemes(query: WordQuery): string[] {
  if (query.kind === 'lexeme') return [query.lexeme];
  if (query.kind === 'phrase') return [...new Set([query.first, ...query.rest.map(({ lexeme }) => lexeme)])];
  if (query.kind === 'and' || query.kind === 'or')
    return [...new Set([...wantedLexemes(query.left), ...wantedLexemes(query.right)])];
  return [];
}

/** The lexemes of a `tsvector`'s text with their positions, in the order in which it writes them. */
export function readWordVector(text: string, visit: (lexeme: string, positions: number[]) => void): void {
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) !== QUOTE) {
      at++;
      continue;
    }
    let end = ++at;
    let isEscaped = false;
    for (; ; end++) {
      const code = text.charCodeAt(end);
      if (Number.isNaN(code)) throw new Error('a tsvector ends within a lexeme');
      if (code !== QUOTE && code !== BACKSLASH) continue;
      if (code === QUOTE && text.charCodeAt(end + 1) !== QUOTE) break;
      isEscaped = true;
      end++;
    }
    const lexeme = isEscaped ? unescape(text.slice(at, end)) : text.slice(at, end);
    at = end + 1;
    const positions: number[] = [];
    while (text.charCodeAt(at) === COLON || text.charCodeAt(at) === COMMA) {
      let position = 0;
      for (at++; isDigit(text.charCodeAt(at)); at++) position = position * 10 + text.charCodeAt(at) - ZERO;
      positions.push(position);
    }
    visit(lexeme, positions);
  }
}

const [QUOTE, BACKSLASH, COLON, COMMA, ZERO] = [39, 92, 58, 44, 48];
const isDigit = (code: number) => code >= 48 && code <= 57;
