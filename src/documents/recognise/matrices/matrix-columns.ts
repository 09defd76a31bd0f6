import { tidySpaces } from '../../read/lines.ts';
import type { TableCell } from '../../read/table.ts';

export type ColumnRole = 'number' | 'text' | 'state' | 'position' | 'terms' | 'sdgs' | 'comments';

/** A cell with the column of the grid in which it begins. */
export interface PlacedCell extends TableCell {
  column: number;
}

/**
 * The words over the columns of OHCHR's lists, by generation and language. The order matters: "position of the State"
 * and "recommending State" name the State as well, and "recommendation and recommending State" is the text's column.
 */
const HEADERS: readonly { role: ColumnRole; pattern: RegExp }[] = [
  {
    role: 'comments',
    pattern: /assessment|level of implementation|évaluation|commentaire|evaluación|observaciones/iu,
  },
  { role: 'position', pattern: /position|\bresponse\b|\bréponse|posición|respuesta|الموقف/iu },
  { role: 'text', pattern: /recommend?ations?\b|recommandations?|recomendaci(?:ón|ones)|التوصية|التوصيات/iu },
  { role: 'state', pattern: /recommending state|\bstates?\b|\bcountry\b|état|estado|الدولة/iu },
  {
    role: 'terms',
    pattern: /themes?\b|right or area|groups? of persons|thèmes?|temas?\b|موضوع|مواضيع/iu,
  },
  { role: 'sdgs', pattern: /\bsdgs?\b|sustainable development|\bodd\b|\bods\b|أهداف التنمية/iu },
];
/** The head of a column of numbers alone. */
const NUMBER_HEADER =
  /^(?:nos?\.?|n[°º.]|#|numbers?|para(?:graph)?s?\.?|(?:rec(?:ommendation)?s?\.?\s*)?(?:no\.?|number|n[°º])|numéros?|n[uú]m(?:ero)?s?\.?|الرقم|رقم التوصية)$/iu;
const LONGEST_HEADER = 80;

/** A row's cells with their columns, merged cells counted for as many as they cover. */
export function placed(row: readonly TableCell[]): PlacedCell[] {
  let column = 0;
  return row.map((cell) => {
    const at = column;
    column += cell.span;
    return { ...cell, column: at };
  });
}

/** A cell that a merged one covers says what that one says. */
export function uncovered(cell: PlacedCell, above: readonly PlacedCell[]): PlacedCell {
  if (cell.isCovered !== true) return cell;
  return { ...cell, text: above.find(({ column }) => column === cell.column)?.text ?? '' };
}

/** The roles of the columns if the row is a header: at least the text and the position, or the text and the terms. */
export function headerRoles(row: readonly PlacedCell[]): Map<number, ColumnRole> | null {
  const roles = new Map<number, ColumnRole>();
  for (const { text, column } of row) {
    const words = tidySpaces(text);
    if (words === '' || words.length > LONGEST_HEADER) continue;
    const named = HEADERS.find(({ pattern }) => pattern.test(words))?.role;
    const role = NUMBER_HEADER.test(words) ? 'number' : named;
    if (role !== undefined && ![...roles.values()].includes(role)) roles.set(column, role);
  }
  const found = new Set(roles.values());
  return found.has('text') && (found.has('position') || found.has('terms')) ? roles : null;
}

/** An item's number as it begins a cell: `115.1`, `115.1.`, `140.35.1`, and in Arabic `115-1`. */
export const NUMBERED =
  /^(\d{1,3}\s?\.\s?\d{1,3}(?:\.\d{1,2})?|\d{1,3}\s?-\s?\d{1,3}(?=[\s.)]*\p{Script=Arabic}))\s*[.)]?\s*(?=\D)(.*)$/su;
/** In the first cycle's lists, which give no paragraph: `1.`, or `A - 1.` with the list's letter. */
export const BARE_NUMBERED = /^((?:[A-Z]\s?[-–]\s?)?\d{1,3})\s*[.)]\s*(?=\p{L})(.*)$/su;
/** A cell that holds the answer alone. */
export const ANSWER =
  /^(?:supported?|accepted|noted|rejected|partially (?:supported|accepted)|supported\s*\/\s*noted|pending|not supported|acceptée?|soutenue?|notée?|aceptada|apoyada|anotada|tomó nota|مقبولة|مؤيدة|محاط بها علماً?)\.?$/iu;

/** The roles of the columns of a row under no header, by what its cells hold. */
export function rolesByContent(row: readonly PlacedCell[]): Map<number, ColumnRole> | null {
  const text = row.find((cell) => NUMBERED.test(cell.text.trim()) && cell.text.length > 20);
  const position = row.find((cell) => ANSWER.test(tidySpaces(cell.text)));
  if (!text || !position) return null;
  const roles = new Map<number, ColumnRole>([
    [text.column, 'text'],
    [position.column, 'position'],
  ]);
  const terms = row.find((cell) => !roles.has(cell.column) && cell.text.trim() !== '');
  if (terms) roles.set(terms.column, 'terms');
  return roles;
}
