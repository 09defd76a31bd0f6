import countries from 'i18n-iso-countries';
import type { Formats } from '../../../web/formats.ts';

/**
 * States as somebody types them: ISO 3166-1 alpha-3 codes or names in the page's language, separated by commas or
 * semicolons. Returns the codes, or the first part that is no State.
 */
export function parseStates(
  typed: string,
  formats: Pick<Formats, 'state'>,
): { ok: true; codes: string[] } | { ok: false; unknown: string } {
  const byName = new Map(
    Object.keys(countries.getAlpha3Codes()).map((code) => [plainName(formats.state(code)), code]),
  );
  const codes: string[] = [];
  for (const part of typed.split(/[,;،؛]/).map((name) => name.trim())) {
    if (part === '') continue;
    const upper = part.toUpperCase();
    const code = countries.isValid(upper) && upper.length === 3 ? upper : byName.get(plainName(part));
    if (!code) return { ok: false, unknown: part };
    if (!codes.includes(code)) codes.push(code);
  }
  return { ok: true, codes };
}

/** States as they stand in a field: by name where `parseStates` knows the State by it, else by code. */
export function typedStates(codes: readonly string[], formats: Pick<Formats, 'state'>): string {
  return codes
    .map((code) => {
      const read = parseStates(formats.state(code), formats);
      return read.ok && read.codes.join() === code ? formats.state(code) : code;
    })
    .join(', ');
}

function plainName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
