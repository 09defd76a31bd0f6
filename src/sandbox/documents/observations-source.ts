/** What invented concluding observations of a treaty body are made of. */
export interface ObservationsSource {
  readonly symbol: string;
  readonly fileName: string;
  readonly state: string;
  readonly distributed: string;
  readonly jobNumber: string;
  /** The treaty, as the cover names it in large letters. */
  readonly convention: string;
  readonly committee: string;
  readonly title: string;
  readonly adopted: string;
  readonly introduction: readonly string[];
  readonly positive: readonly ObservationsParagraph[];
  readonly concerns: readonly ObservationsSubject[];
  readonly closing: readonly ObservationsSubject[];
}

export interface ObservationsParagraph {
  readonly text: string;
  /** Lettered (a), (b), ... below the paragraph, each with what ends it. */
  readonly parts?: readonly string[];
}

/** A heading with its paragraphs: a concern, then what the Committee recommends. */
export interface ObservationsSubject {
  readonly heading: string;
  readonly paragraphs: readonly ObservationsParagraph[];
}

/** The words of a lettered list's parts: each ends with a semicolon, the last but one with `and`, the last with a stop. */
export function lettered(...parts: readonly string[]): string[] {
  return parts.map((part, index) => {
    if (index === parts.length - 1) return `${part}.`;
    return index === parts.length - 2 ? `${part}; and` : `${part};`;
  });
}
