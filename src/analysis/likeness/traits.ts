import { actsIn, firstActIn, FIRST_RATIFY } from './acts.ts';
import { coreLength } from './core.ts';
import { readInstruments, treatiesAmong } from './instruments.ts';
import { personsIn } from './persons.ts';
import { plainWords } from './plain.ts';
import { stemOf, unified } from './stems.ts';
import { subjectsIn } from './subjects.ts';
import { weightOfStem, weightOfUncounted, type WordCounts } from './word-weights.ts';

/** What of one text is compared. Traits can be compared when they were read together. */
export interface Traits {
  language: string;
  /** Numbers of the stems that say something, ascending, each once. */
  stems: Int32Array;
  /** How much each says: the rarer, the more. */
  weights: Float64Array;
  /** The same, with those that say how, why and in line with what counting less. */
  core: Float64Array;
  /** A word that each stands for, as the text writes it, or as others say the same. */
  written: readonly string[];
  instruments: readonly string[];
  persons: readonly string[];
  subjects: readonly string[];
  /** The instruments without those that are only yardsticks. */
  treaties: readonly string[];
  /** Of what is asked itself, without what is said aside. */
  coreTreaties: readonly string[];
  coreSubjects: readonly string[];
  coreActs: number;
  /** Acts as bits, and the first of them or -1. */
  acts: number;
  firstAct: number;
  /** All words, also those that say nothing. */
  length: number;
}

/** How much a word counts that stands aside from what is asked. */
const ASIDE = 0.3;

interface Found {
  word: string;
  stem: string;
  number: number;
  isCore: boolean;
}

interface Read {
  language: string;
  words: readonly string[];
  /** Without the names of treaties. */
  rest: readonly string[];
  instruments: readonly string[];
  core: Core;
  /** Each stem of the rest once, where it first stands. */
  found: readonly Found[];
}

/** The part of a text that says what is asked. */
interface Core {
  words: readonly string[];
  rest: readonly string[];
  instruments: readonly string[];
  subjects: readonly string[];
}

/** Reads texts so that they can be compared with each other. */
export function traitsOf(asks: readonly { text: string; language: string }[], counts: WordCounts): Traits[] {
  const numbers = new Map<string, number>();
  const read = asks.map((ask) => readText(ask, numbers));
  const own = new Int32Array(numbers.size);
  const texts = new Map<string, number>();
  for (const { language, found } of read) {
    texts.set(language, (texts.get(language) ?? 0) + 1);
    for (const { number } of found) own[number]! += 1;
  }
  return read.map((one) => {
    const ownTexts = texts.get(one.language)!;
    return traitsOfRead(one, ({ stem, number }) =>
      one.language === 'en'
        ? weightOfStem(counts, stem, { own: own[number]!, ownTexts })
        : weightOfUncounted(own[number]!, ownTexts),
    );
  });
}

function readText(
  { text, language }: { text: string; language: string },
  numbers: Map<string, number>,
): Read {
  const words = plainWords(text);
  const { names: instruments, rest } = readInstruments(words);
  const core = coreOf(words, rest, instruments);
  const coreWords = new Set(unified(core.rest));
  const found = new Map<string, Found>();
  for (const word of unified(rest)) {
    const stem = stemOf(word);
    if (stem === null || found.has(stem)) continue;
    const name = `${language}:${stem}`;
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    found.set(stem, { word, stem, number: numbers.get(name)!, isCore: coreWords.has(word) });
  }
  return {
    language,
    words,
    rest,
    instruments,
    core,
    found: [...found.values()].sort((one, other) => one.number - other.number),
  };
}

/** A text that begins with how or why says what it asks for later: then all of it counts. */
function coreOf(words: readonly string[], rest: readonly string[], instruments: readonly string[]): Core {
  const first = words.slice(0, coreLength(words));
  const { names, rest: firstRest } = readInstruments(first);
  const subjects = subjectsIn(firstRest);
  return subjects.length === 0 && names.length === 0
    ? { words, rest, instruments, subjects: subjectsIn(rest) }
    : { words: first, rest: firstRest, instruments: names, subjects };
}

function traitsOfRead(
  { language, words, rest, instruments, core, found }: Read,
  weightOf: (found: Found) => number,
): Traits {
  const weights = Float64Array.from(found, weightOf);
  const firstAct = firstActIn(words);
  return {
    language,
    stems: Int32Array.from(found, ({ number }) => number),
    weights,
    core: weights.map((weight, at) => (found[at]!.isCore ? weight : weight * ASIDE)),
    written: found.map(({ word }) => word),
    instruments,
    persons: personsIn(rest),
    subjects: subjectsIn(rest),
    treaties: treatiesAmong(instruments),
    // who asks to ratify, in particular this and that, asks for this and that
    coreTreaties: treatiesAmong(firstAct === FIRST_RATIFY ? instruments : core.instruments),
    coreSubjects: core.subjects,
    coreActs: actsIn(core.words),
    acts: actsIn(words),
    firstAct,
    length: words.length,
  };
}
