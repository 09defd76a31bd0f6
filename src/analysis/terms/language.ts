/** Small words that stand in most sentences of a language and in few of the others. */
const SMALL_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(the|and|of|to|its|with|in|for|on|all)\b/gi,
  fr: /\b(le|la|les|des|du|et|de|aux|pour|une|dans)\b/gi,
  es: /\b(el|la|los|las|del|y|de|para|una|con|que)\b/gi,
};

/** ISO 639-1 of a text by its small words and its script; `und` where they do not tell. */
export function languageOf(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 < letters) return /\p{Script=Arabic}/u.test(text) ? 'ar' : 'und';
  const counted = Object.entries(SMALL_WORDS).map(([language, words]) => ({
    language,
    count: text.match(words)?.length ?? 0,
  }));
  const most = counted.reduce((best, one) => (one.count > best.count ? one : best));
  // a heading of two words in English has none: only another language's small words speak against it
  return most.count === 0 ? (/^[\p{ASCII}\p{P}]*$/u.test(text) ? 'en' : 'und') : most.language;
}
