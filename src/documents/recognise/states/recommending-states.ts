import { withoutTail } from '../../read/lines.ts';
import { guessName, matchName, nameWords, type NameWord } from './state-lookup.ts';

/** A bracket that names recommending States, with its place in the text; `end` is behind the closing bracket. */
export interface StateGroup {
  start: number;
  end: number;
  states: string[];
  guesses: { name: string; state: string }[];
  unread: string[];
  balanced: boolean;
}

interface Bracket {
  start: number;
  end: number;
  closed: boolean;
  inner: Bracket[];
}

const CONNECTORS = new Set(['and', 'et', 'y', 'e', 'و', 'as', 'well', 'also', 'ainsi', 'que']);
/** A name has brackets within the brackets at most: what is nested deeper is no list of States. */
const DEEPEST = 6;
/** All States there are, each by its formal name, come to less than this, characters. */
const LONGEST_GROUP = 8000;
/** How far from its bracket the last State of a list is looked for, characters. */
const REACH = 500;
/** What may stand behind the closing States: punctuation, and a note's mark that was set on the line. */
const NOTHING_MORE = /^[\s;؛.,:*†)\]»”"'’]*$/u;

/**
 * The brackets of a text that hold recommending States, from left to right. A bracket is taken for States only if
 * the words in it are names, so that acronyms, convention numbers and years are left alone. Open and unpaired
 * brackets are read up to the next semicolon. Neighbouring brackets `(A) (B)` come back as they stand, one each.
 */
export function stateGroups(text: string): StateGroup[] {
  const groups: StateGroup[] = [];
  for (const bracket of brackets(text)) collect(bracket, text, groups);
  groups.push(...unopenedGroups(text, groups));
  return groups.sort((a, b) => a.start - b.start);
}

function collect(bracket: Bracket, text: string, groups: StateGroup[]): void {
  const content = text.slice(bracket.start + 1, bracket.closed ? bracket.end - 1 : bracket.end);
  const isLong = content.length > LONGEST_GROUP;
  const isClosing = NOTHING_MORE.test(text.slice(bracket.end)) || /^\s*[;؛]/u.test(text.slice(bracket.end));
  const read = isLong ? null : readStates(content, isClosing);
  if (read) {
    groups.push({ ...read, start: bracket.start, end: bracket.end, balanced: bracket.closed });
    return;
  }
  for (const inner of bracket.inner) collect(inner, text, groups);
}

/** Brackets as a tree. One that is never closed ends at the next semicolon, or with the text. */
function brackets(text: string): Bracket[] {
  const top: Bracket[] = [];
  const open: Bracket[] = [];
  let next = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (sign === '(' || sign === '[') {
      const bracket: Bracket = { start: index, end: text.length, closed: false, inner: [] };
      if (open.length < DEEPEST) (open.at(-1)?.inner ?? top).push(bracket);
      open.push(bracket);
    } else if (sign === ')' || sign === ']') {
      const bracket = open.pop();
      if (bracket) Object.assign(bracket, { end: index + 1, closed: true });
    } else if ((sign === ';' || sign === '؛') && open.length > 0) {
      // a semicolon inside a bracket parts two States, `(A; B)`: another bracket closes before the next one opens
      if (next < index) next = bracketFrom(text, index);
      if (text[next] === ')' || text[next] === ']') continue;
      for (const bracket of open) bracket.end = index;
      open.length = 0;
    }
  }
  const end = endOfWords(text);
  for (const bracket of open) bracket.end = end;
  return top;
}

function bracketFrom(text: string, from: number): number {
  const distance = text.slice(from).search(/[()[\]]/u);
  return distance < 0 ? text.length : from + distance;
}

function endOfWords(text: string): number {
  return withoutTail(text, /[\s;؛.,:*]/u).length;
}

type ReadStates = Pick<StateGroup, 'states' | 'guesses' | 'unread'>;

/** The States of a bracket's content, or null if it is something else. */
export function readStates(content: string, isClosing: boolean): ReadStates | null {
  const result: ReadStates = { states: [], guesses: [], unread: [] };
  for (const piece of pieces(content)) {
    const read = readPiece(piece);
    for (const state of read.states) if (!result.states.includes(state)) result.states.push(state);
    result.guesses.push(...read.guesses);
    result.unread.push(...read.unread);
  }
  if (result.unread.length === 0) return result.states.length > 0 ? result : null;
  if (!isClosing || !result.unread.every(isNameLike)) return null;
  if (result.states.length > 0) return result.states.length >= result.unread.length ? result : null;
  return isOneUnknownName(result.unread) ? result : null;
}

/** The parts between commas. A part that is only half a name (`Korea, Republic of`) is joined to the one before. */
function pieces(content: string): string[] {
  const joined: string[] = [];
  for (const part of content.split(/[,;،؛/|]/u).filter((one) => /\p{L}/u.test(one))) {
    const before = joined.at(-1);
    const completes = before !== undefined && readPiece(part).states.length === 0;
    if (completes && readPiece(`${before} ${part}`).unread.length === 0)
      joined[joined.length - 1] = `${before} ${part}`;
    else joined.push(part);
  }
  return joined;
}

/** Words of a group that the State speaks for. */
const ON_BEHALF = /\b(?:on behalf of|au nom d[eu]s?|en nombre de)\b.*$/iu;

/**
 * One part of the list: nothing but names and what joins them. A name beside other words is part of another one
 * (Samoa Pathway), so that the whole part counts as unread.
 */
function readPiece(part: string): ReadStates {
  const piece = part.replace(ON_BEHALF, '');
  const words = nameWords(piece);
  const read: ReadStates = { states: [], guesses: [], unread: [] };
  let unmatched: NameWord[] = [];
  const flush = (): void => {
    if (unmatched.length > 0) readUnmatched(unmatched, piece, read);
    unmatched = [];
  };
  for (let index = 0; index < words.length;) {
    const word = words[index];
    if (word === undefined) break;
    const match = matchName(words, index);
    if (match) {
      flush();
      read.states.push(match.code);
      index += match.words;
      continue;
    }
    const isNoteMark = /^\d{1,2}$/u.test(word.key) && read.states.length > 0;
    if (CONNECTORS.has(word.key) || isNoteMark) flush();
    else unmatched.push(word);
    index += 1;
  }
  flush();
  return read.unread.length === 0 ? read : { states: [], guesses: [], unread: [piece.trim()] };
}

function readUnmatched(words: readonly NameWord[], piece: string, read: ReadStates): void {
  const name = piece.slice(words[0]?.start, words.at(-1)?.end);
  const state = guessName(words);
  if (state === null) {
    read.unread.push(name);
    return;
  }
  read.states.push(state);
  read.guesses.push({ name, state });
}

/** Few words with capitals and no figures; what is set in capitals altogether is an acronym. */
function isNameLike(name: string): boolean {
  const words = name.split(/\s+/u);
  if (words.length > 6 || /\p{N}/u.test(name) || !/\p{Lu}\p{Ll}|\p{Lo}/u.test(name)) return false;
  return words.filter((word) => /^\p{Ll}/u.test(word)).length <= words.length / 2;
}

/** A closing bracket with one unknown name: worth a question, unless its words are those of an ordinary remark. */
function isOneUnknownName(unread: readonly string[]): boolean {
  return (
    unread.length === 1 &&
    !/\b(?:article|convention|protocol|resolution|rev|no|para|art)\b/iu.test(unread[0] ?? '')
  );
}

/** States before a closing bracket that was never opened: `... defenders, Norway);`. At least one whole name. */
function unopenedGroups(text: string, found: readonly StateGroup[]): StateGroup[] {
  const groups: StateGroup[] = [];
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (sign === '(' || sign === '[') depth += 1;
    if (sign !== ')' && sign !== ']') continue;
    if (depth > 0) {
      depth -= 1;
      continue;
    }
    const group = namesBefore(text, index);
    if (group && !found.some((other) => other.end > group.start && other.start < group.end))
      groups.push(group);
  }
  return groups;
}

function namesBefore(text: string, close: number): StateGroup | null {
  const near = text.slice(Math.max(0, close - REACH), close);
  const from = close - near.length + Math.max(near.lastIndexOf(')'), near.lastIndexOf(';')) + 1;
  const words = nameWords(text.slice(from, close)).slice(-10);
  for (const word of words) {
    const read = readStates(text.slice(from + word.start, close), false);
    if (read && read.unread.length === 0 && read.guesses.length === 0 && /^\p{Lu}|^\p{Lo}/u.test(word.text)) {
      return { ...read, start: from + word.start, end: close + 1, balanced: false };
    }
  }
  return null;
}
