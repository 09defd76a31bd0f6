import { detectDelimiter, streamCsvRows } from 'hucre/csv';
import { decodeText } from './encoding.ts';

/** So many bytes of a file tell whether it is a table. */
const HEAD = 64 * 1024;
const LOOKED_AT = 20;
/** A column's heading is a name, not a sentence. */
const LONGEST_HEADING = 120;

/** The records of a csv text, whichever of comma, semicolon, tab or bar parts its fields; the fields as they stand. */
export function* csvRecords(text: string): Generator<string[]> {
  const { delimiter, rest } = delimiterOf(text);
  for (const record of streamCsvRows(rest, { delimiter })) yield record.map(String);
}

/** Excel writes the delimiter into a line of its own where a machine's usual one is another: `sep=;`. */
function delimiterOf(text: string): { delimiter: string; rest: string } {
  const stated = /^sep=(.)\r?\n/u.exec(text);
  if (stated?.[1] !== undefined) return { delimiter: stated[1], rest: text.slice(stated[0].length) };
  return { delimiter: detectDelimiter(text.slice(0, HEAD)), rest: text };
}

/**
 * Whether a text is a table: its first records have as many fields as the first, whose fields are headings. A name that
 * says so (`.csv`, `.tsv`) lets a ragged table pass.
 */
export function isCsv(bytes: Uint8Array, isNamedSo: boolean): boolean {
  const [header, ...records] = firstRecords(bytes);
  if (!header || header.length < 2) return false;
  const alike = records.filter(({ length }) => length === header.length).length;
  if (isNamedSo) return records.length === 0 || alike >= records.length * 0.5;
  const areHeadings =
    new Set(header).size === header.length &&
    header.every((cell) => cell.trim() !== '' && cell.length <= LONGEST_HEADING);
  return header.length >= 3 && areHeadings && records.length >= 1 && alike >= records.length * 0.8;
}

function firstRecords(bytes: Uint8Array): string[][] {
  const isWhole = bytes.length <= HEAD;
  const head = isWhole ? bytes : bytes.subarray(0, lastLineEnd(bytes.subarray(0, HEAD)));
  const records: string[][] = [];
  for (const record of csvRecords(decodeText(head))) {
    if (record.length === 1 && record[0]?.trim() === '') continue;
    records.push(record);
    if (records.length > LOOKED_AT) return records;
  }
  // the last record may have been cut within a quoted field
  return isWhole || records.length < 2 ? records : records.slice(0, -1);
}

/** Cut here, no character of several bytes is broken. */
function lastLineEnd(bytes: Uint8Array): number {
  const at = Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d));
  return at > 0 ? at : bytes.length;
}
