import { Codes, Lists, type Slots } from './columns.ts';

/**
 * `label` is the name that holds, `spelled` the one that stands there. `language` is that of the document which gives it;
 * null where a person set it.
 */
export type IndexedTerm = {
  kind: 'theme' | 'group' | 'sdg';
  label: string;
  spelled: string;
  language: string | null;
};

/** By kind and name, how the term is written: each spelling with the languages of the documents that write it so. */
export type WritingsOfTerms = Record<IndexedTerm['kind'], Map<string, Map<string, Set<string>>>>;

/** The terms of each recommendation as they are written, with the language of the document that gives them. */
export class Spellings {
  readonly #codes = new Codes();
  readonly #lists = new Lists();

  /** Takes in the terms of the next slot. */
  push(terms: readonly IndexedTerm[]): void {
    const given = terms.map(({ kind, label, spelled, language }) =>
      this.#codes.codeOf(JSON.stringify([kind, label, spelled, language])),
    );
    this.#lists.push(new Set(given));
  }

  /** How each term that some slots bear is written. */
  writings(slots: Slots): WritingsOfTerms {
    const isBorne = new Uint8Array(this.#codes.texts.length);
    const [starts, values] = [this.#lists.starts.rows, this.#lists.values.rows];
    slots.each((slot) => {
      for (let at = starts[slot]!; at < starts[slot + 1]!; at++) isBorne[values[at]!] = 1;
    });
    const writings: WritingsOfTerms = { theme: new Map(), group: new Map(), sdg: new Map() };
    for (const [code, text] of this.#codes.texts.entries()) {
      if (isBorne[code] === 0) continue;
      const [kind, label, spelled, language] = JSON.parse(text) as [
        IndexedTerm['kind'],
        string,
        string,
        string | null,
      ];
      const known = writings[kind].get(label) ?? new Map<string, Set<string>>();
      const languages = known.get(spelled) ?? new Set<string>();
      if (language !== null) languages.add(language);
      writings[kind].set(label, known.set(spelled, languages));
    }
    return writings;
  }
}
