import type { Position, ReadPosition } from '../../document.ts';
import { tidySpaces } from '../../read/lines.ts';
import type { Table } from '../../read/table.ts';
import { labelListAt } from './label-lists.ts';
import { placed, uncovered, type PlacedCell } from '../matrices/matrix-columns.ts';
import { firstPosition } from '../position.ts';

/** A mark in a column; symbol fonts give letters of their own to the tick. */
export const CROSS = /^(?:\[?x\]?|×|✓|✔|✗|✘|☑|☒|√|●|•|ü|[\uF0FB-\uF0FE\uF052]|yes|oui|sí|نعم)$/iu;
const NO_PARAGRAPHS: ReadonlySet<number> = new Set();

/**
 * The answers that a table gives by its layout alone, and that flattening it to text loses: a cross in the column of a
 * position, or one answer in a cell merged over several rows.
 */
export function answersByLayout(tables: readonly Table[]): ReadPosition[] {
  return tables.flatMap(({ rows }) => {
    let columns: ReadonlyMap<number, Position> = new Map();
    let above: readonly PlacedCell[] = [];
    return rows.flatMap((row) => {
      const cells = placed(row).map((cell) => ({ ...uncovered(cell, above), text: tidySpaces(cell.text) }));
      above = placed(row).map((cell) => uncovered(cell, above));
      const head = positionColumns(cells);
      if (head.size > 1) columns = head;
      const position = crossedPosition(cells, columns) ?? mergedPosition(above);
      const list = position === null ? null : labelListAt(cells[0]?.text ?? '', 0, NO_PARAGRAPHS);
      if (position === null || !list) return [];
      return list.labels.map((number) => ({ number, position, comment: null, page: null }));
    });
  });
}

function crossedPosition(
  cells: readonly PlacedCell[],
  columns: ReadonlyMap<number, Position>,
): Position | null {
  const crossed = cells.filter(({ column, text }) => columns.has(column) && CROSS.test(text));
  return crossed.length === 1 ? (columns.get(crossed[0]?.column ?? -1) ?? null) : null;
}

function mergedPosition(cells: readonly PlacedCell[]): Position | null {
  const merged = cells.find((cell) => cell.isCovered === true && cell.column > 0);
  return merged ? firstPosition(merged.text) : null;
}

function positionColumns(cells: readonly PlacedCell[]): Map<number, Position> {
  const columns = new Map<number, Position>();
  for (const { column, text } of cells) {
    const position = text.length < 40 ? firstPosition(text) : null;
    if (position !== null) columns.set(column, position);
  }
  return columns;
}
