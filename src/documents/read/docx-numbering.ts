import { walkXml } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** `%1.%2.`: the counters of the levels, ECMA-376-1, 17.9.11. */
  text: string;
}
interface List {
  abstract: string;
  overrides: Map<number, number>;
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
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, List>();
  readonly #styles = new Map<string, StyleNumbering>();
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(numbering: Uint8Array | undefined, styles: Uint8Array | undefined) {
    if (numbering) this.#readNumbering(numbering);
    if (styles) this.#readStyles(styles);
  }

  /** The label of the next paragraph, such as `6.1` or `(a)`; null when it has none or only a bullet. */
  next(place: ListPlace, style: string | null): string | null {
    const { list: id, level } = this.#resolve(place, style);
    const list = id === null || id === '0' ? undefined : this.#lists.get(id);
    if (!list || level === null || id === null) return null;
    const levels = this.#levels.get(list.abstract);
    const own = levels?.get(level);
    if (!levels || !own) return null;
    const counters = this.#counters.get(list.abstract) ?? [];
    this.#counters.set(list.abstract, counters);
    this.#beginOverrides(id, list, counters);
    const before = counters[level];
    counters[level] = before === undefined ? own.start : before + 1;
    counters.length = level + 1;
    if (own.format === 'bullet' || own.format === 'none') return null;
    const label = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return formatted(counters[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal');
    });
    return label.trim() === '' ? null : label.trim();
  }

  /** A list that restarts says so once, at its first paragraph. */
  #beginOverrides(id: string, list: List, counters: (number | undefined)[]): void {
    if (this.#begun.has(id)) return;
    this.#begun.add(id);
    for (const [level, start] of list.overrides) counters[level] = start - 1;
  }

  #resolve(place: ListPlace, style: string | null): ListPlace {
    let { list, level } = place;
    let name = style;
    for (let step = 0; step < LONGEST_CHAIN && name !== null && (list === null || level === null); step++) {
      const own = this.#styles.get(name);
      list ??= own?.list ?? null;
      level ??= own?.level ?? null;
      name = own?.basedOn ?? null;
    }
    return { list, level: list === null ? null : (level ?? 0) };
  }

  #readNumbering(bytes: Uint8Array): void {
    let levels: Map<number, Level> | null = null;
    let list: List | null = null;
    let level: Level | null = null;
    let overridden = 0;
    walkXml(bytes, {
      open: (name, attributes) => {
        const value = attributes['w:val'];
        if (name === 'w:abstractNum') {
          levels = new Map();
          this.#levels.set(attributes['w:abstractNumId'] ?? '', levels);
        } else if (name === 'w:num') {
          list = { abstract: '', overrides: new Map() };
          this.#lists.set(attributes['w:numId'] ?? '', list);
        } else if (name === 'w:lvl' && levels && !list) {
          level = { start: 1, format: 'decimal', text: '' };
          levels.set(boundedLevel(attributes['w:ilvl']), level);
        } else if (name === 'w:abstractNumId' && list) list.abstract = value ?? '';
        else if (name === 'w:lvlOverride') overridden = boundedLevel(attributes['w:ilvl']);
        else if (name === 'w:startOverride' && list) list.overrides.set(overridden, integer(value, 1));
        else if (name === 'w:start' && level) level.start = integer(value, 1);
        else if (name === 'w:numFmt' && level) level.format = value ?? 'decimal';
        else if (name === 'w:lvlText' && level) level.text = (value ?? '').slice(0, 100);
      },
      close: (name) => {
        if (name === 'w:abstractNum') levels = null;
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

/** A counter as Word writes it; formats that UN documents do not use come out as figures. */
function formatted(number: number, format: string): string {
  if (number < 1 || number > 3999) return String(number);
  if (format === 'upperRoman') return roman(number);
  if (format === 'lowerRoman') return roman(number).toLowerCase();
  if (format === 'upperLetter') return letters(number);
  if (format === 'lowerLetter') return letters(number).toLowerCase();
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
