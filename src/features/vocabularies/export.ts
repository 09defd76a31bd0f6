import { csvPieces } from '../../documents/write/csv.ts';
import { jsonPieces } from '../../documents/write/json.ts';
import type { Row } from '../../documents/write/table.ts';
import { xlsxStream } from '../../documents/write/xlsx.ts';
import type { Vocabulary } from '../../vocabularies/vocabularies.ts';
import type { PageContext } from '../../web/context.ts';
import type { ListedTerm } from './list.ts';
import { shippedName } from './schema.ts';

/**
 * A vocabulary as a table with the headings that `bin/suivi terms import` reads, so that what was written out can be loaded
 * elsewhere. `shipped_name` and `own` are for people and are passed over then.
 */
export function vocabularyTable(
  { t }: Pick<PageContext, 't'>,
  vocabulary: Vocabulary,
  terms: readonly ListedTerm[],
): { columns: string[]; rows: Row[] } {
  const languagesOf = (of: (term: ListedTerm) => Readonly<Record<string, string>> | undefined) =>
    [...new Set(terms.flatMap((term) => Object.keys(of(term) ?? {})))].toSorted();
  const named = languagesOf(({ said }) => said?.names);
  const worded = languagesOf(({ said }) => said?.texts);
  const columns = [
    'vocabulary',
    'code',
    'shipped_name',
    ...named.map((language) => `name_${language}`),
    ...worded.map((language) => `text_${language}`),
    'merged_into',
    'retired',
    'own',
  ];
  const rows = terms
    .filter(({ said, isShipped }) => isShipped || said)
    .map(({ code, said, isShipped }): Row => ({
      vocabulary,
      code,
      shipped_name: isShipped ? shippedName(t, vocabulary, code) : '',
      ...Object.fromEntries(named.map((language) => [`name_${language}`, said?.names[language] ?? ''])),
      ...Object.fromEntries(worded.map((language) => [`text_${language}`, said?.texts[language] ?? ''])),
      merged_into: said?.merged_into ?? '',
      retired: said?.retired ? 'yes' : '',
      own: said?.own ? 'yes' : '',
    }));
  return { columns, rows };
}

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const;

/** A vocabulary as a file to download. */
export async function vocabularyFile(
  page: PageContext,
  vocabulary: Vocabulary,
  terms: readonly ListedTerm[],
  format: keyof typeof MEDIA_TYPES,
): Promise<Response> {
  const { columns, rows } = vocabularyTable(page, vocabulary, terms);
  const each = (async function* () {
    yield* rows;
  })();
  const about = {
    country: page.country.code,
    vocabulary,
    licence: page.country.licence.title,
    licence_address: page.country.licence.address,
    language: page.language,
    ledger_entry: page.head?.seq ?? 0,
  };
  const body =
    format === 'csv'
      ? await joined(csvPieces(columns, each))
      : format === 'json'
        ? await joined(jsonPieces(about, 'rows', each))
        : await xlsxStream('Terms', columns, each);
  return new Response(body, {
    headers: {
      'content-type': MEDIA_TYPES[format],
      'content-disposition': `attachment; filename="${vocabulary}-${page.country.code}.${format}"`,
    },
  });
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}
