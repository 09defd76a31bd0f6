import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { z } from 'zod';
import ar from './ar/index.ts';
import en from './en/index.ts';
import es from './es/index.ts';
import fr from './fr/index.ts';
import { createTranslator, type Language, type Translate } from './translator.ts';

export type MessageKey = keyof typeof en;
export type T = Translate<MessageKey>;

/** Whether a text from elsewhere, such as a schema's message, is the key of a sentence. */
export function isMessageKey(text: string): text is MessageKey {
  return Object.hasOwn(en, text);
}

/** The languages that ship, complete. The order is the one in which they are offered. */
export const shippedLanguages: readonly Language[] = [
  { code: 'en', name: 'English', direction: 'ltr', messages: en },
  { code: 'fr', name: 'Français', direction: 'ltr', messages: fr },
  { code: 'es', name: 'Español', direction: 'ltr', messages: es },
  { code: 'ar', name: 'العربية', direction: 'rtl', messages: ar },
];

/** Code, own name and direction of languages that a country may add; what a file does not say is taken from here. */
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'dv', 'ku', 'ckb', 'sd', 'ug', 'yi']);

const languageFile = z.strictObject({
  name: z.string().min(1).max(60).optional(),
  direction: z.enum(['ltr', 'rtl']).optional(),
  reviewed: z.boolean().optional(),
  messages: z.record(z.string(), z.string().max(4000)),
});

/** A file of a country's wording that cannot be used: which, where in it, why and what to do. */
export type WordingProblem = { file: string; key?: string; problem: string };

/**
 * The shipped languages with a country's own from `directory/<code>.json` on top: `{"name", "direction", "reviewed",
 * "messages": {key: sentence}}`. A code that ships is overridden sentence by sentence; another code is a new language
 * whose missing sentences are said in English. Nothing is used of a file with a problem.
 */
export async function loadLanguages(
  directory: string,
): Promise<{ languages: Language[]; problems: WordingProblem[] }> {
  const languages = new Map(shippedLanguages.map((language) => [language.code, language]));
  const problems: WordingProblem[] = [];
  const files = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
    const code = file.slice(0, -'.json'.length);
    const found = await readWording(join(directory, file), file, code);
    if ('problems' in found) {
      problems.push(...found.problems);
      continue;
    }
    const shipped = languages.get(code);
    languages.set(code, {
      code,
      name: found.name ?? shipped?.name ?? nameOf(code),
      direction: found.direction ?? shipped?.direction ?? (rightToLeft.has(code) ? 'rtl' : 'ltr'),
      messages: { ...shipped?.messages, ...found.messages },
    });
  }
  return { languages: [...languages.values()], problems };
}

type Wording = z.output<typeof languageFile>;

async function readWording(
  path: string,
  file: string,
  code: string,
): Promise<Wording | { problems: WordingProblem[] }> {
  if (!/^[a-z]{2,3}$/.test(code))
    return {
      problems: [
        { file, problem: 'the name has to be a language code of two or three letters, such as sl.json' },
      ],
    };
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    return { problems: [{ file, problem: `not valid JSON: ${(error as Error).message}` }] };
  }
  const parsed = languageFile.safeParse(content);
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map((issue) => ({
        file,
        key: issue.path.join('.'),
        problem: issue.message,
      })),
    };
  const problems: WordingProblem[] = [];
  for (const [key, message] of Object.entries(parsed.data.messages)) {
    const english: string | undefined = (en as Record<string, string>)[key];
    if (english === undefined)
      problems.push({ file, key, problem: 'there is no sentence of this key; remove it' });
    else {
      const fault = messageFault(message, english);
      if (fault) problems.push({ file, key, problem: fault });
    }
  }
  return problems.length > 0 ? { problems } : parsed.data;
}

/** Why a sentence cannot stand for the English one: it does not parse, or it asks for values that are not given. */
export function messageFault(message: string, english: string): string | null {
  let names: Set<string>;
  try {
    names = argumentNames(message);
  } catch (error) {
    return `not a valid ICU message: ${(error as Error).message}`;
  }
  const allowed = argumentNames(english);
  const unknown = [...names].filter((name) => !allowed.has(name));
  return unknown.length > 0
    ? `asks for {${unknown.join('}, {')}}; this sentence is given ${allowed.size > 0 ? `{${[...allowed].join('}, {')}}` : 'no values'}`
    : null;
}

/** The names of a message's arguments, those inside plural and select branches too. */
export function argumentNames(message: string): Set<string> {
  const names = new Set<string>();
  type Elements = ReturnType<IntlMessageFormat['getAst']>;
  const LITERAL = 0;
  const visit = (elements: Elements): void => {
    for (const element of elements) {
      if ('value' in element && element.type !== LITERAL) names.add(element.value);
      if ('options' in element) for (const option of Object.values(element.options)) visit(option.value);
      if ('children' in element) visit(element.children);
    }
  };
  visit(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return names;
}

function nameOf(code: string): string {
  return new Intl.DisplayNames([code, 'en'], { type: 'language' }).of(code) ?? code;
}

/** A translator for one language, falling back to the country's first language and then to English. */
export function translatorFor(languages: readonly Language[], code: string, fallback: string): T {
  const english = shippedLanguages[0] as Language;
  const find = (wanted: string) => languages.find((language) => language.code === wanted);
  const first = find(code) ?? find(fallback) ?? english;
  return createTranslator<MessageKey>([first, find(fallback) ?? english, find('en') ?? english]);
}
