import type { Translated } from '../../database/tables.ts';

const LONGEST_SLUG = 60;
/** Letters that Unicode does not take apart into a Latin letter and a mark. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ŋ: 'n',
};
/** Addresses under /administration/organisations that are no organisation. */
const reserved = new Set(['new']);

/**
 * An organisation's part of an address, from its name in English or else in the first language that is written in
 * Latin letters; where none is, its kind and a number. `taken` tells which are in use.
 */
export function slugFor(names: Translated, kind: string, taken: (slug: string) => boolean): string {
  const written = [names['en'], ...Object.values(names)]
    .map((name) => latin(name ?? ''))
    .find((slug) => slug !== '');
  const base = written ?? kind;
  if (written && !reserved.has(base) && !taken(base)) return base;
  for (let number = written ? 2 : 1; ; number += 1) {
    const slug = `${base}-${number}`;
    if (!taken(slug)) return slug;
  }
}

function latin(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[ßæœøđðþłıŋ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '');
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length + 1 > LONGEST_SLUG) break;
    slug = slug ? `${slug}-${word}` : word;
  }
  return slug || (words[0] ?? '').slice(0, LONGEST_SLUG);
}
