import { plainText } from './html-text.ts';

/** Exports nest three or four deep; what is far beyond was made to exhaust a parser. */
const DEEPEST = 64;
/** Under which of its fields an object holds the records, where the file is not a list itself. */
const LISTS = ['records', 'annotations', 'data', 'items', 'results', 'value', 'rows', 'hits'];
/** Which of its fields names a nested object. */
const NAMES = ['name', 'label', 'title', 'value', 'text', 'en', 'code', 'id'];

/** A JSON text that cannot be read as records, with the reason. */
export class JsonFault extends Error {}

/**
 * The records of a JSON text as the rows of a table: the fields' names first, then each record's values, a list's items
 * on lines of their own, HTML as plain words. Throws JsonFault.
 */
export function* jsonRows(text: string): Generator<string[]> {
  refuseDepth(text);
  const records = recordsOf(parsed(text));
  const names = new Set<string>();
  for (const record of records) for (const name of Object.keys(record)) names.add(name);
  const columns = [...names];
  yield columns;
  for (const record of records) yield columns.map((name) => cellOf(record[name]));
}

type JsonRecord = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parsedByLine(text);
  }
}

/** One record a line (NDJSON, JSON Lines). */
function parsedByLine(text: string): unknown {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  try {
    if (lines.length > 1) return lines.map((line): unknown => JSON.parse(line));
  } catch {
    // neither one text nor lines
  }
  throw new JsonFault('it is not complete JSON');
}

/** The parser would recurse: a file of brackets alone overflows its stack. */
function refuseDepth(text: string): void {
  let depth = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (isInString) {
      if (sign === 0x5c) at += 1;
      else if (sign === 0x22) isInString = false;
    } else if (sign === 0x22) isInString = true;
    else if (sign === 0x5b || sign === 0x7b) {
      depth += 1;
      if (depth > DEEPEST) throw new JsonFault(`it nests more than ${DEEPEST} levels`);
    } else if (sign === 0x5d || sign === 0x7d) depth -= 1;
  }
}

function recordsOf(value: unknown): JsonRecord[] {
  if (Array.isArray(value)) return value.filter(isRecord).map((record) => sourceOf(record));
  if (!isRecord(value)) throw new JsonFault('it holds no records');
  const fields = Object.entries(value);
  for (const name of LISTS) {
    const found = fields.find(([field]) => field.toLowerCase() === name)?.[1];
    if (Array.isArray(found) || isRecord(found)) return recordsOf(found);
  }
  const lists = fields.filter(([, field]) => Array.isArray(field) && field.some(isRecord));
  if (lists.length === 1) return recordsOf(lists[0]?.[1]);
  return [value];
}

/** Search engines wrap each record: `{ _id, _source: {...} }`. */
function sourceOf(record: JsonRecord): JsonRecord {
  const source = record['_source'];
  return isRecord(source) ? source : record;
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value))
    return value
      .map(cellOf)
      .filter((cell) => cell !== '')
      .join('\n');
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!isRecord(value)) return '';
  const fields = Object.entries(value);
  for (const name of NAMES) {
    const found = fields.find(([field]) => field.toLowerCase() === name)?.[1];
    if (typeof found === 'string' || typeof found === 'number') return cellOf(String(found));
  }
  return fields
    .map(([, field]) => cellOf(field))
    .filter((cell) => cell !== '')
    .join(' ');
}
