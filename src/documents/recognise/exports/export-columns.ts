import type { Sheet } from '../../document.ts';

/** A sheet whose columns are known: what each row holds under the names that a kind of export gives them. */
export interface KnownSheet<Role extends string> {
  rows: Readonly<Record<Role, string>>[];
  /** The sheets' rows that were not read because their sheet has other columns. */
  otherRows: number;
}

/** How a kind of export names its columns: for each role the headings, as `headingKey` gives them. */
export type Headings<Role extends string> = Readonly<Record<Role, readonly string[]>>;

/** A header stands among the first rows; titles and notes may stand above it. */
const HEADER_WITHIN = 10;

/**
 * A heading without case, accents, spaces, signs and the misspelling of "recommend" that UHRI's export has:
 * `UPR Reccomending States` and `uprRecommendingStates` are one.
 */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/rec+om+end/gu, 'recommend');
}

/**
 * The rows of the sheets that have at least the needed columns, in whatever order and among whatever others; null when
 * no sheet has them. Of two columns with one heading the first counts.
 */
export function knownRows<Role extends string>(
  sheets: readonly Sheet[],
  headings: Headings<Role>,
  isKnown: (found: ReadonlySet<Role>) => boolean,
): KnownSheet<Role> | null {
  const rows: Record<Role, string>[] = [];
  let otherRows = 0;
  let isFound = false;
  for (const sheet of sheets) {
    const header = headerOf(sheet, headings, isKnown);
    if (!header) {
      otherRows += sheet.rows.filter((row) => row.length > 0).length;
      continue;
    }
    isFound = true;
    for (const row of sheet.rows.slice(header.at + 1))
      if (row.length > 0) rows.push(valuesOf(row, header.columns));
  }
  return isFound ? { rows, otherRows } : null;
}

type Columns<Role extends string> = readonly (readonly [Role, number | undefined])[];

function headerOf<Role extends string>(
  { rows }: Sheet,
  headings: Headings<Role>,
  isKnown: (found: ReadonlySet<Role>) => boolean,
): { at: number; columns: Columns<Role> } | null {
  const roles = Object.keys(headings) as Role[];
  for (const [at, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const keys = row.map(headingKey);
    const columns = roles.map((role) => {
      const column = keys.findIndex((key) => headings[role].includes(key));
      return [role, column < 0 ? undefined : column] as const;
    });
    const found = new Set(columns.filter(([, column]) => column !== undefined).map(([role]) => role));
    if (isKnown(found)) return { at, columns };
  }
  return null;
}

function valuesOf<Role extends string>(row: readonly string[], columns: Columns<Role>): Record<Role, string> {
  const values = columns.map(([role, column]) => [role, column === undefined ? '' : (row[column] ?? '')]);
  return Object.fromEntries(values) as Record<Role, string>;
}
