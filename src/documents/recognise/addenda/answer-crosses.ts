import type { Position, ReadPosition } from '../../document.ts';
import type { LineCell, TextLine } from '../../read/text-line.ts';
import { CROSS } from './answer-tables.ts';
import { labelListAt } from './label-lists.ts';
import { positionOfCell } from '../position.ts';

const NO_PARAGRAPHS: ReadonlySet<number> = new Set();
const LONGEST_HEAD = 40;
/** A column's head runs over so many lines at most. */
const TALLEST_HEAD = 3;
/** A cross stands this near to its column's middle, points. */
const REACH = 45;
/** A cross may stand a little above the number of its row, points. */
const ABOVE = 4;

interface Column {
  middle: number;
  position: Position;
}

/**
 * The answers that a page's layout alone gives: a cross below the head of a position's column. The row's number stands
 * at its left, on the cross's line or above it. Two crosses in one row, or one between two columns, say nothing.
 */
export function answersByPlace(lines: readonly TextLine[]): ReadPosition[] {
  const body = lines.filter(({ role }) => role === 'body');
  const crossed = new Map<string, { position: Position; page: number; crosses: number }>();
  let columns: readonly Column[] = [];
  let row: { labels: readonly string[]; page: number } | null = null;
  for (const [index, line] of body.entries()) {
    const head = columnsAt(body, index);
    if (head.length > 1) {
      columns = head;
      row = null;
      continue;
    }
    if (columns.length === 0) continue;
    const cells = line.cells ?? [{ text: line.text, left: line.left, right: line.right }];
    const labels = labelListAt(cells[0]?.text ?? '', 0, NO_PARAGRAPHS)?.labels ?? [];
    const isRow = labels.length > 0 && (line.cells === undefined || cells[0]?.text !== line.text);
    if (isRow) row = { labels, page: line.page };
    for (const cell of cells.filter(({ text }) => CROSS.test(text))) {
      const position = columnOf(cell, columns);
      const own = isRow ? row : (rowJustBelow(body, index) ?? row);
      if (position === null || !own) continue;
      for (const label of own.labels) {
        const before = crossed.get(label)?.crosses ?? 0;
        crossed.set(label, { position, page: own.page, crosses: before + 1 });
      }
    }
  }
  return [...crossed]
    .filter(([, { crosses }]) => crosses === 1)
    .map(([number, { position, page }]) => ({ number, position, comment: null, page }));
}

function rowJustBelow(
  body: readonly TextLine[],
  index: number,
): { labels: readonly string[]; page: number } | null {
  const [line, next] = [body[index], body[index + 1]];
  if (!line || !next || next.page !== line.page || next.y - line.y > ABOVE) return null;
  const list = labelListAt(next.text, 0, NO_PARAGRAPHS);
  return list && { labels: list.labels, page: next.page };
}

/** The columns whose heads begin on a line: at least two, of different positions. */
function columnsAt(body: readonly TextLine[], index: number): Column[] {
  const first = body[index];
  if (!first?.cells) return [];
  for (let height = 1; height <= TALLEST_HEAD; height++) {
    const heads = body.slice(index, index + height).filter(({ page }) => page === first.page);
    const columns = headsOf(heads).flatMap(({ text, left, right }): Column[] => {
      const position = text.length <= LONGEST_HEAD && !/\d/u.test(text) ? positionOfCell(text) : null;
      return position === null ? [] : [{ middle: (left + right) / 2, position }];
    });
    if (new Set(columns.map(({ position }) => position)).size > 1) return columns;
  }
  return [];
}

/** Cells of consecutive lines put together where they stand below one another. */
function headsOf(lines: readonly TextLine[]): LineCell[] {
  const heads: LineCell[] = [];
  for (const line of lines) {
    for (const cell of line.cells ?? [line]) {
      const above = heads.findIndex(({ left, right }) => cell.left < right && cell.right > left);
      const head = heads[above];
      if (!head) heads.push({ text: cell.text, left: cell.left, right: cell.right });
      else {
        const [left, right] = [Math.min(head.left, cell.left), Math.max(head.right, cell.right)];
        heads[above] = { text: `${head.text} ${cell.text}`, left, right };
      }
    }
  }
  return heads;
}

function columnOf({ left, right }: LineCell, columns: readonly Column[]): Position | null {
  const middle = (left + right) / 2;
  const [nearest, second] = columns.toSorted(
    (one, other) => Math.abs(one.middle - middle) - Math.abs(other.middle - middle),
  );
  if (!nearest || Math.abs(nearest.middle - middle) > REACH) return null;
  const isBetween =
    second !== undefined && Math.abs(second.middle - middle) < Math.abs(nearest.middle - middle) * 1.5;
  return isBetween ? null : nearest.position;
}
