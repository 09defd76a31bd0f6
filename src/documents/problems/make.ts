import type { Position, Problem } from '../document.ts';
import type { ProblemCode } from '../problem-codes.ts';

type Severity = Problem['severity'];
type Values = Problem['values'];
interface Place {
  page?: number | null;
  number?: string | null;
}
type Make = (code: ProblemCode, message: string, values?: Values, place?: Place) => Problem;

function maker(severity: Severity): Make {
  return (code, message, values = {}, place = {}) => ({
    severity,
    code,
    page: place.page ?? null,
    number: place.number ?? null,
    message,
    values,
  });
}

/** Nothing can be imported, or something is surely wrong. */
export const error = maker('error');
/** Something may be wrong: a person should look. */
export const warning = maker('warning');
/** Nothing is wrong; worth knowing. */
export const information = maker('information');

/** Where to look: a text or a Word document does not tell its pages. */
export function placeOf(page: number): string {
  return page === 0 ? 'the document' : `page ${page}`;
}

/** A position as the sentences' translations choose by it. */
export function positionCode(position: Position | null): string {
  return position === null ? 'open' : position.replaceAll('-', '_');
}
