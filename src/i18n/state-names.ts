import countries from 'i18n-iso-countries';
import { unStateName } from './un-state-names.ts';

const SANDBOX_STATE = 'XAL';

/** Names States in a language by ISO 3166-1 alpha-3: as the UN does, else from CLDR; unknown codes stay codes. */
export function stateNamer(language: string): (alpha3: string) => string {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' });
  const known = new Map<string, string>();
  return (alpha3) => {
    let name = known.get(alpha3);
    if (name === undefined) {
      const alpha2 = alpha3 === SANDBOX_STATE ? undefined : countries.alpha3ToAlpha2(alpha3);
      name = unStateName(language, alpha3) ?? (alpha2 ? (names.of(alpha2) ?? alpha3) : alpha3);
      known.set(alpha3, name);
    }
    return name;
  };
}
