/** One cell of a table; its paragraphs are separated by line ends. */
export interface TableCell {
  text: string;
  /** How many columns of the grid it covers, at least 1. */
  span: number;
  /** Whether a merged cell above covers it: then its text is empty. */
  isCovered?: true;
}

/** A table as it stands in a document, row by row; a table within a cell comes before it, too. */
export interface Table {
  rows: TableCell[][];
}
