import { basename, dirname, extname } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { readSpreadsheet, type SpreadsheetFormat } from '../../../documents/read/spreadsheet.ts';
import { decodeText } from '../../../documents/read/encoding.ts';
import { done, refused, type Outcome } from '../../../problem.ts';
import type { ImportedTerm } from './imported-term.ts';
import { readTermRows } from './read-term-rows.ts';

const FORMATS: Readonly<Record<string, SpreadsheetFormat>> = {
  '.csv': 'csv',
  '.json': 'json',
  '.xlsx': 'xlsx',
};
/** Of one term: 1-title, 1-1-title or 1-1-1-title, as the translations of the SDGs (open-sdg/sdg-translations) name it. */
const TITLE = /^(\d{1,2}(?:-(?:\d{1,2}|[a-d])){0,1}(?:-\d{1,2})?)-title$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/;
const MOST_BYTES = 20 * 1024 * 1024;

/**
 * The terms of a vocabulary's file: csv, json or xlsx with named columns, or YAML as the translations of the SDGs have it,
 * in a folder that is named for its language. Everything that is wrong comes back at once.
 */
export async function readTermFile(path: string, bytes: Uint8Array): Promise<Outcome<ImportedTerm[]>> {
  const file = basename(path);
  const extension = extname(path).toLowerCase();
  if (bytes.length > MOST_BYTES)
    return refused({ code: 'vocabularies.import.large', values: { file, most: MOST_BYTES / 1_048_576 } });
  if (extension === '.yml' || extension === '.yaml')
    return readYaml(file, basename(dirname(path)), decodeText(bytes));
  const format = FORMATS[extension];
  if (!format) return refused({ code: 'vocabularies.import.format', values: { file } });
  const read = await readSpreadsheet(bytes, format);
  if (!read.ok)
    return refused({ code: 'vocabularies.import.damaged', values: { file, reason: read.problem.message } });
  const [sheet] = read.sheets;
  return readTermRows(file, sheet?.rows ?? []);
}

function readYaml(file: string, folder: string, text: string): Outcome<ImportedTerm[]> {
  if (!LANGUAGE.test(folder))
    return refused({ code: 'vocabularies.import.language', values: { file, folder } });
  let parsed: unknown;
  try {
    parsed = parse(text, { schema: 'failsafe', maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof YAMLParseError || error instanceof ReferenceError)
      return refused({
        code: 'vocabularies.import.damaged',
        values: { file, reason: error.message.slice(0, 200) },
      });
    throw error;
  }
  const keys = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
  const terms = keys.flatMap(([key, value], place): ImportedTerm[] => {
    const code = TITLE.exec(key)?.[1]?.replaceAll('-', '.');
    if (code === undefined || typeof value !== 'string') return [];
    const title = value.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (title === '') return [];
    return [{ file, row: place + 1, vocabulary: 'sdg', code, names: {}, texts: { [folder]: title } }];
  });
  return terms.length > 0 ? done(terms) : refused({ code: 'vocabularies.import.nothing', values: { file } });
}
