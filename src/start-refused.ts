import type { MessageKey } from './i18n/languages.ts';
import type { Values } from './i18n/translator.ts';

/** Why an installation cannot be opened or served as it is set up: a sentence that says what to change. */
export class StartRefused extends Error {
  readonly code: MessageKey;
  readonly values: Values;

  constructor(code: MessageKey, values: Values = {}) {
    super(code);
    this.name = 'StartRefused';
    this.code = code;
    this.values = values;
  }
}
