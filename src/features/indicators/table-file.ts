import { csvPieces } from '../../documents/write/csv.ts';
import type { Row } from '../../documents/write/table.ts';
import { xlsxStream } from '../../documents/write/xlsx.ts';

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** A table as a file to download; no cell of it is a formula. */
export async function tableFile(
  name: string,
  format: TableFormat,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<Response> {
  const each = (async function* () {
    yield* rows;
  })();
  const body =
    format === 'csv' ? await joined(csvPieces(columns, each)) : await xlsxStream('Figures', columns, each);
  // names are written in any script: the plain one is for programs that know no other
  const plain = name.replace(/[^\w.-]+/g, '_');
  return new Response(body, {
    headers: {
      'content-type': MEDIA_TYPES[format],
      'content-disposition': `attachment; filename="${plain}.${format}"; filename*=UTF-8''${encodeURIComponent(name)}.${format}`,
    },
  });
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}
