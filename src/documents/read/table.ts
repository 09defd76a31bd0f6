/** One cell of a table; its paragraphs are separated by line ends. */
export interface TableCell {
  text: string;
  /** How many columns of the grid it covers, at least 1. */
  span: number;
}

/** A table as it stands in a document, row by row, without the cells that a merged one above covers. */
export interface Table {
  rows: TableCell[][];
}
