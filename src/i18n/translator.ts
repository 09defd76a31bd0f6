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
 */
export function createTranslator<Key extends string>(
  languages: readonly [Language, ...Language[]],
): Translate<Key> {
  const formats = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const language = languages.find(({ messages }) => messages[key] !== undefined);
    const message = language?.messages[key];
    if (!language || message === undefined) throw new Error(`no language has a sentence for the key ${key}`);
    if (!message.includes('{') && !message.includes("'")) return message;
    let format = formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(message, language.code, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return format.format(values) as string;
  };
}
