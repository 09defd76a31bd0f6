import { done, refused, type Outcome, type Problem } from '../../../problem.ts';
import { asLine, asText } from '../../../web/lines.ts';
import { isVocabulary, LONGEST } from '../schema.ts';
import type { ImportedTerm } from './imported-term.ts';

const TRANSLATED = /^(name|text)_([a-z]{2,3}(?:-[a-z]{2,4})?)$/;
/** What an export holds besides, for people; reading it back changes nothing. */
const PASSED_OVER = new Set(['shipped_name', 'recommendations', 'own']);
const YES = new Set(['true', 'yes', '1', 'x']);
const NO = new Set(['false', 'no', '0', '']);
const MOST_PROBLEMS = 20;

/**
 * The terms of a table whose headings are `vocabulary`, `code`, `name_<language>`, `text_<language>`, `merged_into` and
 * `retired`, in any order; the first two have to be there.
 */
export function readTermRows(file: string, rows: readonly (readonly string[])[]): Outcome<ImportedTerm[]> {
  const [headings = [], ...lines] = rows;
  const columns = headings.map((heading) => heading.trim().toLowerCase());
  const unknown = columns.filter((column) => !isColumn(column));
  const missing = ['vocabulary', 'code'].filter((column) => !columns.includes(column));
  // a table without the two is of something else: what else it has would say nothing
  const wrong = [
    ...missing.map((column): Problem => ({
      code: 'vocabularies.import.column.missing',
      values: { file, column },
    })),
    ...(missing.length > 0 ? [] : unknown).map((column): Problem => ({
      code: 'vocabularies.import.column.unknown',
      values: { file, column },
    })),
  ];
  if (wrong.length > 0) return refused(...wrong);
  const problems: Problem[] = [];
  const terms = lines.flatMap((line, place) => {
    if (line.every((cell) => cell.trim() === '')) return [];
    const read = readRow({ file, row: place + 2 }, columns, line);
    if (Array.isArray(read)) problems.push(...read);
    return Array.isArray(read) ? [] : [read];
  });
  if (problems.length > 0) return refused(...problems.slice(0, MOST_PROBLEMS));
  return terms.length > 0 ? done(terms) : refused({ code: 'vocabularies.import.nothing', values: { file } });
}

/** `zh-Hans` however it was written; headings are read without regard to capitals. */
function languageOf(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}

function isColumn(column: string): boolean {
  return (
    ['', 'vocabulary', 'code', 'merged_into', 'retired'].includes(column) ||
    PASSED_OVER.has(column) ||
    TRANSLATED.test(column)
  );
}

function readRow(
  at: { file: string; row: number },
  columns: readonly string[],
  line: readonly string[],
): ImportedTerm | Problem[] {
  const problems: Problem[] = [];
  const names: Record<string, string> = {};
  const texts: Record<string, string> = {};
  const cell = (column: string) => asLine(line[columns.indexOf(column)] ?? '');
  const [vocabulary, code] = [cell('vocabulary'), cell('code')];
  if (!isVocabulary(vocabulary) || vocabulary === 'right')
    problems.push({ code: 'vocabularies.import.vocabulary', values: { ...at, found: vocabulary } });
  if (code === '') problems.push({ code: 'vocabularies.import.codeless', values: at });
  for (const [place, column] of columns.entries()) {
    const [, kind, language = ''] = TRANSLATED.exec(column) ?? [];
    const value = kind === 'text' ? asText(line[place] ?? '') : asLine(line[place] ?? '');
    if (kind === undefined || value === '') continue;
    const most = kind === 'name' ? LONGEST.name : LONGEST.text;
    if (value.length > most)
      problems.push({
        code: 'vocabularies.import.long',
        values: { ...at, column, length: value.length, most },
      });
    (kind === 'name' ? names : texts)[languageOf(language)] = value;
  }
  if (code.length > LONGEST.code)
    problems.push({
      code: 'vocabularies.import.long',
      values: { ...at, column: 'code', length: code.length, most: LONGEST.code },
    });
  const retired = cell('retired').toLowerCase();
  if (!YES.has(retired) && !NO.has(retired))
    problems.push({ code: 'vocabularies.import.retired', values: { ...at, found: retired } });
  if (problems.length > 0 || !isVocabulary(vocabulary)) return problems;
  return {
    ...at,
    vocabulary,
    code,
    names,
    texts,
    ...(columns.includes('merged_into') && { mergedInto: cell('merged_into') }),
    ...(columns.includes('retired') && { retired: YES.has(retired) }),
  };
}
