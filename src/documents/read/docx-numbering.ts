import { walkXml } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** `%1.%2.`: the counters of the levels, ECMA-376-1, 17.9.11. */
  text: string;
  /** The paragraphs of this style stand on this level. */
  style: string | null;
  /** Whether all its counters are written in figures, 17.9.4. */
  isLegal: boolean;
  /** The level, from 1, after which it begins again; 0 for never, null for any above it, 17.9.10. */
  restart: number | null;
}
interface AbstractList {
  levels: Map<number, Level>;
  /** The style of lists that it is, or whose list it takes over. */
  styleLink: string | null;
  numStyleLink: string | null;
}
interface List {
  abstract: string;
  starts: Map<number, number>;
  levels: Map<number, Level>;
}
interface StyleNumbering {
  list: string | null;
  level: number | null;
  basedOn: string | null;
}

/** The place of a paragraph in a list: the list's id and the level from 0. */
export interface ListPlace {
  list: string | null;
  level: number | null;
}

/** Word has nine levels, ECMA-376-1, 17.9.6. */
const DEEPEST_LEVEL = 8;
const LONGEST_CHAIN = 20;

/**
 * Word's automatic numbers, which stand nowhere in the text: what `numbering.xml` and `styles.xml` say, counted on
 * paragraph by paragraph (ECMA-376-1, 17.9).
 */
export class DocxNumbering {
  readonly #abstracts = new Map<string, AbstractList>();
  readonly #lists = new Map<string, List>();
  readonly #styles = new Map<string, StyleNumbering>();
  readonly #counters = new Map<AbstractList, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Uint8Array | undefined, styles: Uint8Array | undefined) {
    if (numbering) this.#readNumbering(numbering);
    if (styles) this.#readStyles(styles);
  }

  /** The label of the next paragraph, such as `6.1` or `(a)`; null when it has none or only a bullet. */
  next(place: ListPlace, style: string | null): string | null {
    const chain = this.#chainOf(style);
    const id = place.list ?? chain.find((one) => one.list !== null)?.list ?? null;
    const list = id === null || id === '0' ? undefined : this.#lists.get(id);
    const abstract = list && this.#abstractOf(list);
    if (!list || !abstract || id === null) return null;
    const level = place.level ?? levelOfStyles(abstract, chain) ?? 0;
    const levelAt = (at: number): Level | undefined => list.levels.get(at) ?? abstract.levels.get(at);
    const own = levelAt(level);
    if (!own) return null;
    const counters = this.#counters.get(abstract) ?? [];
    this.#counters.set(abstract, counters);
    this.#beginOverrides(id, list, counters);
    const before = counters[level];
    counters[level] = before === undefined ? (list.starts.get(level) ?? own.start) : before + 1;
    for (let below = level + 1; below < counters.length; below++) {
      const restart = levelAt(below)?.restart ?? below;
      if (level < restart) counters[below] = undefined;
    }
    if (own.format === 'bullet' || own.format === 'none') return null;
    const label = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = own.isLegal ? 'decimal' : (levelAt(at)?.format ?? 'decimal');
      return formatted(counters[at] ?? levelAt(at)?.start ?? 1, format);
    });
    return label.trim() === '' ? null : label.trim();
  }

  /** A list that restarts says so once, at its first paragraph. */
  #beginOverrides(id: string, list: List, counters: (number | undefined)[]): void {
    if (this.#begun.has(id)) return;
    this.#begun.add(id);
    for (const [level, start] of list.starts) counters[level] = start - 1;
  }

  /** The list's own definition, or that of the style of lists which it names. */
  #abstractOf(list: List): AbstractList | undefined {
    const own = this.#abstracts.get(list.abstract);
    const link = own?.numStyleLink ?? null;
    if (link === null) return own;
    const byStyle = [...this.#abstracts.values()].find((one) => one.styleLink === link);
    const numbered = this.#lists.get(this.#styles.get(link)?.list ?? '');
    return byStyle ?? this.#abstracts.get(numbered?.abstract ?? '') ?? own;
  }

  /** The numbering of a style and of those that it is based on, the nearest first. */
  #chainOf(style: string | null): (StyleNumbering & { name: string })[] {
    const chain: (StyleNumbering & { name: string })[] = [];
    for (let name = style; name !== null && chain.length < LONGEST_CHAIN;) {
      const own = this.#styles.get(name) ?? { list: null, level: null, basedOn: null };
      chain.push({ name, ...own });
      name = own.basedOn;
    }
    return chain;
  }

  #readNumbering(bytes: Uint8Array): void {
    let abstract: AbstractList | null = null;
    let list: List | null = null;
    let level: Level | null = null;
    let overridden = 0;
    walkXml(bytes, {
      open: (name, attributes) => {
        const value = attributes['w:val'];
        if (name === 'w:abstractNum') {
          abstract = { levels: new Map(), styleLink: null, numStyleLink: null };
          this.#abstracts.set(attributes['w:abstractNumId'] ?? '', abstract);
        } else if (name === 'w:num') {
          list = { abstract: '', starts: new Map(), levels: new Map() };
          this.#lists.set(attributes['w:numId'] ?? '', list);
        } else if (name === 'w:lvl') {
          level = { start: 1, format: 'decimal', text: '', style: null, isLegal: false, restart: null };
          (list ?? abstract)?.levels.set(boundedLevel(attributes['w:ilvl']), level);
        } else if (name === 'w:abstractNumId' && list) list.abstract = value ?? '';
        else if (name === 'w:styleLink' && abstract) abstract.styleLink = value ?? null;
        else if (name === 'w:numStyleLink' && abstract) abstract.numStyleLink = value ?? null;
        else if (name === 'w:lvlOverride') overridden = boundedLevel(attributes['w:ilvl']);
        else if (name === 'w:startOverride' && list) list.starts.set(overridden, integer(value, 1));
        else if (level) readLevel(level, name, value);
      },
      close: (name) => {
        if (name === 'w:abstractNum') abstract = null;
        if (name === 'w:num') list = null;
        if (name === 'w:lvl') level = null;
      },
    });
  }

  #readStyles(bytes: Uint8Array): void {
    let style: StyleNumbering | null = null;
    walkXml(bytes, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? null;
        if (name === 'w:style') {
          style = { list: null, level: null, basedOn: null };
          this.#styles.set(attributes['w:styleId'] ?? '', style);
        } else if (!style) return;
        else if (name === 'w:numId') style.list = value;
        else if (name === 'w:ilvl') style.level = boundedLevel(value);
        else if (name === 'w:basedOn') style.basedOn = value;
      },
      close: (name) => {
        if (name === 'w:style') style = null;
      },
    });
  }
}

function readLevel(level: Level, name: string, value: string | undefined): void {
  if (name === 'w:start') level.start = integer(value, 1);
  else if (name === 'w:numFmt') level.format = value ?? 'decimal';
  else if (name === 'w:lvlText') level.text = (value ?? '').slice(0, 100);
  else if (name === 'w:pStyle') level.style = value ?? null;
  else if (name === 'w:isLgl') level.isLegal = isOn(value);
  else if (name === 'w:lvlRestart') level.restart = integer(value, 0);
}

/** A level that names the paragraph's style has it; where none does, the level that the style names. */
function levelOfStyles(
  { levels }: AbstractList,
  chain: readonly (StyleNumbering & { name: string })[],
): number | null {
  for (const { name } of chain) {
    const linked = [...levels].find(([, { style }]) => style === name);
    if (linked) return linked[0];
  }
  return chain.find((one) => one.level !== null)?.level ?? null;
}

/** A switch is on unless it says otherwise, ECMA-376-1, 17.17.4. */
export function isOn(value: string | null | undefined): boolean {
  return !['0', 'false', 'off'].includes(value ?? '1');
}

export function boundedLevel(value: string | null | undefined): number {
  return Math.min(Math.max(integer(value ?? undefined, 0), 0), DEEPEST_LEVEL);
}

function integer(value: string | undefined, otherwise: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(number) ? number : otherwise;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const ARABIC_ALPHABET = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';

/** A counter as Word writes it; formats that UN documents do not use come out as figures. */
function formatted(number: number, format: string): string {
  if (number < 1 || number > 3999) return String(number);
  if (format === 'upperRoman') return roman(number);
  if (format === 'lowerRoman') return roman(number).toLowerCase();
  if (format === 'upperLetter') return letters(number);
  if (format === 'lowerLetter') return letters(number).toLowerCase();
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  if (format === 'arabicAlpha') return ARABIC_ALPHABET[(number - 1) % ARABIC_ALPHABET.length] ?? '';
  if (format === 'arabicAbjad') return ABJAD[(number - 1) % ABJAD.length] ?? '';
  return String(number);
}

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** a to z, then aa, bb: ECMA-376-1, 17.18.59. */
function letters(number: number): string {
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}
