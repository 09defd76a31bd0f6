/** What a cell of an export holds; a list stays one in json and is written as `a | b` in csv and xlsx. */
export type Value = string | number | boolean | null | readonly string[];

/** A row of an export by its columns' names. */
export type Row = Readonly<Record<string, Value>>;

/** A cell as one text; the empty one for nothing. */
export function cellText(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? value.join(' | ') : String(value);
}
