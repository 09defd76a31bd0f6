import countries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { stateNamer } from '../../../i18n/state-names.ts';
import { parseStates, typedStates } from './states.ts';

describe.each(['en', 'fr', 'es', 'ar'])('States in a field, in %s', (language) => {
  const formats = { state: stateNamer(language) };

  it('stand by name and are read as the same States', () => {
    const codes = Object.keys(countries.getAlpha3Codes());
    const typed = typedStates(codes, formats);
    expect(parseStates(typed, formats)).toEqual({ ok: true, codes });
    expect(typed).toContain(formats.state('SLE'));
  });
});
