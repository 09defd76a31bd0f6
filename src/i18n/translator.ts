import { IntlMessageFormat } from 'intl-messageformat';

export type Values = Record<string, string | number | boolean | Date>;

export type Direction = 'ltr' | 'rtl';

/** One language's sentences as ICU messages by key, and how they are written. */
export type Language = {
  code: string;
  /** The language's name in itself. */
  name: string;
  direction: Direction;
  messages: Readonly<Record<string, string>>;
};

/** Says a sentence by its key; the values fill an ICU message's arguments. */
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/**
 * A translator over languages in order of preference: a key that the first lacks (a country's own half-done
 * translation) is said in the next. A key that none has is a bug and throws. Plain sentences skip the ICU formatter.
 * In a language that is written from right to left, values in other letters are isolated, so that "10.a" stays "10.a".
 */
export function createTranslator<Key extends string>(
  languages: readonly [Language, ...Language[]],
): Translate<Key> {
  const formats = new Map<string, { format: IntlMessageFormat; shown: ReadonlySet<string> }>();
  return (key, values) => {
    const language = languages.find(({ messages }) => messages[key] !== undefined);
    const message = language?.messages[key];
    if (!language || message === undefined) throw new Error(`no language has a sentence for the key ${key}`);
    if (!message.includes('{') && !message.includes("'")) return message;
    let known = formats.get(key);
    if (!known) {
      const format = new IntlMessageFormat(message, language.code, undefined, { ignoreTag: true });
      known = { format, shown: language.direction === 'rtl' ? shownNames(format) : new Set() };
      formats.set(key, known);
    }
    return known.format.format(values && isolated(values, known.shown)) as string;
  };
}

/** Left to right until the end of the isolate: U+2066 and U+2069 of Unicode's bidirectional algorithm. */
export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`;
}

/**
 * Values as a sentence from right to left shows them: texts without a letter of that direction are isolated. Addresses of
 * the web are not, since a mail program would make the mark a part of the link.
 */
function isolated(values: Values, shown: ReadonlySet<string>): Values {
  if (shown.size === 0) return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const isIsolated = shown.has(name) && typeof value === 'string' && isForeign(value);
      return [name, isIsolated ? leftToRight(value) : value];
    }),
  );
}

function isForeign(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !RIGHT_TO_LEFT.test(text) && !/^https?:\/\//.test(text);
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}]/u;

/** The arguments that a message shows as they are. Those that choose between branches have to stay what they are. */
function shownNames(format: IntlMessageFormat): ReadonlySet<string> {
  const shown = new Set<string>();
  const choosing = new Set<string>();
  type Elements = ReturnType<IntlMessageFormat['getAst']>;
  const SHOWN = 1;
  const visit = (elements: Elements): void => {
    for (const element of elements) {
      if (element.type === SHOWN) shown.add(element.value);
      if (!('options' in element)) continue;
      choosing.add(element.value);
      for (const option of Object.values(element.options)) visit(option.value);
    }
  };
  visit(format.getAst());
  return new Set([...shown].filter((name) => !choosing.has(name)));
}
