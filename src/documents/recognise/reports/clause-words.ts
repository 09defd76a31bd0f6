import { withoutTail } from '../../read/lines.ts';
import type { Clause } from '../../document.ts';

/** The words in front of one list of States, with the sign and the conjunction that join them to the words before. */
export interface ClauseSegment {
  /** As printed, with what joins it. */
  printed: string;
  states: string[];
}

interface Segment extends ClauseSegment {
  sign: string;
  conjunction: string;
  words: string;
}

const JOINT = /^([\s;؛,.:/]*)((?:and\s?\/\s?or|and|or|et|ou|y|o)\s+)?/u;
/** What a verb without its object is followed by, directly behind the bracket. */
const OBJECT = /^(?:the|a|an|its|their|all|any|those|these|of|to the|les?|la|los?|las|l[’'])(?![\p{L}])/u;
const DETERMINER = /(?<!\p{L})(?:the|a|an|its|their|all|any|this|these|those)\s/u;
/** A verb, or what leads to one, that asks for an object. */
const ENDS_OPEN =
  /(?:^|\s)(?:of|to|with|for|\p{L}+ing|sign|ratify|accede|adhere|join|accept|adopt|endorse|approve|implement|consider|continue|strengthen|intensify|enhance|establish|create|support|expedite|accelerate|promote|protect|ensure)$/iu;
const WORDS_OF_A_BARE_VERB = 4;
/** No report has more verbs before one object, nor a part so long that others complete; a hostile text might. */
const MOST_VERBS = 30;
const LONGEST_BASE = 2000;
/** Adverbs and the like, which say how the words before them are to be done. */
const MANNER =
  /^(?:as (?:soon|early|quickly|well)|in (?:the near|due)|at (?:the|an) (?:very )?earl|without delay|within|promptly|immediately|urgently|swiftly|rapidly|dès que|sans délai|rapidement|lo antes|sin demora)/iu;
/** Words that only complete what stands before them. A new demand begins with a verb. */
const COMPLETES =
  /^(?:the|its|their|an?|of|in|by|with|for|on|at|through|within|without|as|especially|particularly|including|notably|such|promptly|immediately|urgently|swiftly|to do so|\p{Ll}+(?<!e)ed|notamment|y compris|en particul|dès que|especialmente|incluid|lo antes)(?![\p{L}])/u;

/** The same behind a semicolon, which a demand of its own would otherwise follow. */
const COMPLETES_ANYWHERE = /^as \p{L}+ed\s/u;
/** Where words end that several States share and begin what one of them adds: `Sign the treaty | as a way to help`. */
const ADDITION = /\s(?:as a (?:way|means|step)|in order to|with a view to|so as to)\s/u;
/** Points back to the words before, which it cannot do without. */
const POINTS_BACK = /^(?:its|their)\s|\b(?:thereto|thereof|therein)\b/u;

/**
 * The parts that different States made of one recommendation, each in words that stand for themselves: the object that
 * several verbs share is put to each (`Sign (A)/ratify (B) the treaty`), and what only completes a part is read behind
 * it (`Plant trees (A), especially oaks (B)`). `rest` is what stands behind the last States.
 */
export function clausesOfSegments(segments: readonly ClauseSegment[], rest: string): Clause[] {
  return new ClauseReader(segments, withoutJoint(rest)).read();
}

class ClauseReader {
  readonly #segments: readonly Segment[];
  readonly #rest: string;
  readonly #clauses: Clause[] = [];
  /** The words that a following completion goes on from. */
  #base = '';

  constructor(segments: readonly ClauseSegment[], rest: string) {
    this.#segments = segments.map(jointed);
    this.#rest = /\p{L}{3,}/u.test(rest) ? rest : '';
  }

  read(): Clause[] {
    for (let index = 0; index < this.#segments.length;) {
      const next = this.#readVerbs(index);
      if (next === null) this.#readWhole(index);
      index = next ?? index + 1;
    }
    return this.#clauses;
  }

  #add(text: string, states: string[]): void {
    this.#base = tidy(text);
    this.#clauses.push({ text: this.#base, states });
  }

  #readWhole(index: number): void {
    const segment = this.#segments[index];
    if (!segment) return;
    const { words, states } = segment;
    const isLast = index === this.#segments.length - 1;
    const end = isLast && this.#rest !== '' ? ` ${this.#rest}` : '';
    const before = this.#clauses.at(-1);
    const object = before ? this.#withOtherObject(segment) : null;
    if (object !== null) this.#add(`${object}${end}`, states);
    else if (before && this.#completes(segment, before)) this.#addCompletion(segment, before, end);
    else this.#add(`${words}${end}`, states);
  }

  /** `Sign the treaty on rivers (A), the treaty on lakes (B)`: the verb before goes with the second object as well. */
  #withOtherObject({ sign, words }: Segment): string | null {
    const object = DETERMINER.exec(this.#base);
    const isObject = !/[;؛.:/]/u.test(sign) && /^(?:the|an?)\s/u.test(words) && !POINTS_BACK.test(words);
    return isObject && object ? `${this.#base.slice(0, object.index)}${words}` : null;
  }

  #completes({ sign, conjunction, words, states }: Segment, before: Clause): boolean {
    if (this.#base.length > LONGEST_BASE) return false;
    if (COMPLETES_ANYWHERE.test(words)) return true;
    if (/[;؛.:]/u.test(sign)) return false;
    if (COMPLETES.test(words)) return true;
    if (sign.includes('/')) return conjunction !== '';
    return isPartOf(states, before.states);
  }

  /** A State that stands behind both asked for both, and is no longer named behind the first alone. */
  #addCompletion({ printed, states }: Segment, before: Clause, end: string): void {
    const base = this.#base;
    const text = `${base}${/^[\s,]/u.test(printed) ? '' : ' '}${printed.replace(/^\s*\//u, ' ')}${end}`;
    if (isSame(states, before.states)) this.#clauses.pop();
    else if (isPartOf(states, before.states))
      before.states = before.states.filter((state) => !states.includes(state));
    this.#add(text, states);
    // `X (A)/and do this (B)/and do that (C)`: each goes on from X
    if (/^\s*\//u.test(printed)) this.#base = base;
  }

  /** Reads verbs that share an object, from this segment on; returns the first segment behind them, or null. */
  #readVerbs(from: number): number | null {
    const to = this.#lastVerb(from);
    const verbs = this.#segments.slice(from, to + 1);
    const next = this.#segments[to + 1];
    if (next && isObject(next) && verbs.every((verb) => wantsObject(verb, next.words))) {
      this.#addWithSharedObject(verbs, next);
      return to + 2;
    }
    if (verbs.length < 2) return null;
    if (next && this.#isOneMoreVerb(next, to + 1) && verbs.every((verb) => wantsObject(verb, this.#rest))) {
      const last = { ...next, words: `${verbs.at(-1)?.words} ${next.words}` };
      this.#addVerbs([...verbs, last], this.#rest);
      return to + 2;
    }
    const rest = next ? '' : this.#rest;
    if (rest !== '' && verbs.every((verb, index) => wantsObject(verb, rest) || isSlashed(verbs, index))) {
      this.#addVerbs(verbs, rest);
      return to + 1;
    }
    return this.#readVerbsBeforeWhole(verbs, from);
  }

  /** The last of the segments that are joined by slashes, "and" or "or", or only say how. */
  #lastVerb(from: number): number {
    let last = from;
    for (let index = from + 1; index < from + MOST_VERBS; index++) {
      const segment = this.#segments[index];
      if (!segment) break;
      const joins =
        /^\s*\/\s*$/u.test(segment.sign) || (segment.sign.trim() === '' && segment.conjunction !== '');
      const saysHow = segment.sign.trim() === '' && MANNER.test(segment.words);
      if (!joins && !saysHow) break;
      last = index;
    }
    return last;
  }

  /** `Continue (A)/intensify (B) efforts and ensure (C) the growth of trees`: the last goes on from the verb before. */
  #isOneMoreVerb({ sign, conjunction, words }: Segment, index: number): boolean {
    const isUnparted = sign.trim() === '' && conjunction === '';
    const isLast = index === this.#segments.length - 1;
    return isUnparted && isLast && ENDS_OPEN.test(words) && OBJECT.test(this.#rest);
  }

  /**
   * `Sign (A)/ratify (B) the treaty (A, B)`: the list behind the object repeats the States. Where it names only some,
   * what they add behind the object is theirs alone: `Sign (A)/ratify (B) the treaty as a way to help (A)`.
   */
  #addWithSharedObject(verbs: readonly Segment[], next: Segment): void {
    const [words = '', ...more] = next.words.split(/[;؛]/u);
    const all = new Set(verbs.flatMap(({ states }) => states));
    const addition = isPartOf(next.states, [...all]) ? words.search(ADDITION) : -1;
    const object = addition === -1 ? words : words.slice(0, addition);
    this.#addVerbs(verbs, object);
    if (addition !== -1) {
      const shared = this.#base;
      this.#add(`${shared}${words.slice(addition)}`, next.states);
      this.#base = shared;
    }
    const others = next.states.filter((state) => !all.has(state));
    if (others.length > 0) this.#add(this.#base, others);
    if (more.length > 0) this.#add(withoutJoint(more.join(';')), next.states);
  }

  /** `Sign (A)/ratify the treaty (B)`: the last verb has its object with it. */
  #readVerbsBeforeWhole(verbs: readonly Segment[], from: number): number | null {
    const whole = verbs.findIndex(
      (verb, index) => index > 0 && !wantsObject(verb, '') && isSlashed(verbs, index),
    );
    const open = verbs.slice(0, whole);
    const last = verbs[whole];
    const object = last && DETERMINER.exec(last.words);
    if (!last || !object || object.index === 0 || !open.every(({ words }) => ENDS_OPEN.test(words)))
      return null;
    this.#addVerbs(open, last.words.slice(object.index));
    const all = new Set(open.flatMap(({ states }) => states));
    if (last.states.every((state) => all.has(state))) this.#base = tidy(last.words);
    else if (from + whole === this.#segments.length - 1)
      this.#add(`${last.words} ${this.#rest}`, last.states);
    else this.#add(last.words, last.states);
    return from + whole + 1;
  }

  #addVerbs(verbs: readonly Segment[], object: string): void {
    let verb = '';
    for (const { words, states } of verbs) {
      const saysHow = MANNER.test(words);
      if (!saysHow) verb = words;
      this.#add(saysHow ? `${verb} ${words} ${object}` : `${verb} ${object}`, states);
    }
  }
}

function jointed({ printed, states }: ClauseSegment): Segment {
  const [joint = '', sign = '', conjunction = ''] = JOINT.exec(printed) ?? [];
  return {
    printed,
    states,
    sign,
    conjunction: conjunction.trim(),
    words: printed.slice(joint.length).trim(),
  };
}

function isObject({ sign, conjunction, words }: Segment): boolean {
  return sign.trim() === '' && conjunction === '' && OBJECT.test(words);
}

/** Whether words are no demand of their own until the object stands behind them. */
function wantsObject({ words }: Segment, object: string): boolean {
  if (MANNER.test(words) || ENDS_OPEN.test(words)) return true;
  if (words.split(/\s+/u).length > WORDS_OF_A_BARE_VERB || /[,;]/u.test(words)) return false;
  return !DETERMINER.test(words) || /^of\s/u.test(object);
}

/** Whether a slash parts this segment from a neighbour in the list. */
function isSlashed(segments: readonly Segment[], index: number): boolean {
  return [segments[index], segments[index + 1]].some(
    (segment, offset) => index + offset > 0 && segment !== undefined && segment.sign.includes('/'),
  );
}

function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  return some.length < all.length && some.every((state) => all.includes(state));
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((state) => others.includes(state));
}

function withoutJoint(text: string): string {
  return text.replace(JOINT, '');
}

function tidy(text: string): string {
  return withoutTail(text.replace(/\s+/gu, ' '), /[\s;؛,/*]/u).trim();
}
