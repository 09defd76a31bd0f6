/** A piece of text where the page shows it. Points, measured from the page's top left corner; y is the baseline. */
export interface TextPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/**
 * One line as printed. `furniture` is what the page adds (running heads, page numbers, `GE.` footers), `note` a
 * footnote's line; both stay here because the symbol and the remarks stand in them.
 */
export interface TextLine {
  page: number;
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  role: 'body' | 'furniture' | 'note';
  /** The line's parts where wide spaces part them, as in a table; from left to right. */
  cells?: readonly LineCell[];
  /** Set where the format itself says that a paragraph begins here, as Word does and a PDF does not. */
  isParagraph?: true;
}

/** A part of a line, with its edges in points. */
export interface LineCell {
  text: string;
  left: number;
  right: number;
}

export interface PageSize {
  width: number;
  height: number;
}
