import { createHash } from 'node:crypto';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { may, seeUnpublished } from '../../../access/policy.ts';
import type { Database } from '../../../database/connection.ts';
import { csvPieces } from '../../../documents/write/csv.ts';
import { jsonPieces } from '../../../documents/write/json.ts';
import type { Row } from '../../../documents/write/table.ts';
import { xlsxStream } from '../../../documents/write/xlsx.ts';
import type { Spool } from '../../../files/spool.ts';
import type { Ask, PageContext } from '../../../web/context.ts';
import { withQuery } from '../../../web/layout.tsx';
import { orderingOf, readTyped } from '../register/search.ts';
import { registerQuery } from '../schema.ts';
import { readForExport, type ExportReading } from './queries.ts';
import { columns, exportRow } from './rows.ts';
import { EXPORT_LIMIT, type ExportFormat } from './schema.ts';

/** Goes into the mark of an answer: a change of columns has to make kept copies stale. */
const EDITION = 3;

const MEDIA_TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

/**
 * Sends exactly what the register shows at the same address: filters, order and day, read in one snapshot. A workbook
 * and json are made whole on disk before they are sent, since both are worthless when they break off; csv is sent while it
 * is made. The public's copy is marked by the newest ledger entry, so that a copy that still holds costs nothing.
 */
export async function sendExport(
  { db, spool }: { db: Database; spool: Spool },
  ask: Ask,
  format: ExportFormat,
): Promise<Response> {
  const page = ask.get('page');
  if (!page.viewer.person) {
    const etag = markOf(ask, page);
    ask.header('etag', etag);
    ask.header('vary', 'accept-language, cookie');
    if (ask.req.header('if-none-match') === etag) return ask.body(null, 304);
  }
  ask.header('content-type', MEDIA_TYPES[format]);
  ask.header('link', `<${new URL(page.country.licence.address).href}>; rel="license"`);
  // Whoever asks for the head alone never reads the file, which would stay open.
  if (ask.req.method === 'HEAD') return ask.body(null);
  const { page: _page, more: _more, sort = 'newest', ...filter } = registerQuery.parse(ask.req.queries());
  const typed = sort === 'relevance' && filter.q !== undefined ? await readTyped(db, filter.q) : undefined;
  const question = {
    viewer: page.viewer,
    asOf: page.asOf?.seq,
    filter,
    ordering: orderingOf(sort, typed),
    limit: format === 'csv' ? undefined : EXPORT_LIMIT,
  };
  let seq = 0;
  const fill = (into: Writable) =>
    readForExport(db, question, (reading) => {
      seq = reading.state.seq;
      return write(page, format, reading, into);
    });
  const name = () =>
    ask.header(
      'content-disposition',
      `attachment; filename="recommendations-${page.country.code}-${seq}.${format}"`,
    );
  if (format === 'csv') {
    const stream = await spool.growing(fill);
    name();
    return ask.body(stream);
  }
  const file = await spool.whole(fill);
  ask.header('content-length', String(file.bytes));
  name();
  return ask.body(file.stream);
}

/** Changes with the ledger, the address and the language, which names the States. */
function markOf(ask: Ask, page: PageContext): string {
  const address = ask.req.url.slice(ask.req.url.indexOf('/', 'https://'.length));
  const mark = [EDITION, page.language, page.head?.hash ?? '', page.asOf?.seq ?? '', address].join(' ');
  return `"${createHash('sha256').update(mark).digest('base64url').slice(0, 24)}"`;
}

async function write(
  page: PageContext,
  format: ExportFormat,
  reading: ExportReading,
  into: Writable,
): Promise<void> {
  const rows = eachRow(page, reading);
  if (format === 'csv') return pipeline(Readable.from(csvPieces(columns, rows)), into);
  if (format === 'json')
    return pipeline(Readable.from(jsonPieces(await aboutOf(page, reading), 'recommendations', rows)), into);
  const workbook = await xlsxStream('Recommendations', columns, rows);
  return pipeline(Readable.fromWeb(workbook as never), into);
}

async function* eachRow(page: PageContext, { state, rows }: ExportReading): AsyncGenerator<Row> {
  for await (const item of rows) yield exportRow(page, state, item);
}

/** What a download says of itself. */
async function aboutOf(page: PageContext, { state, count }: ExportReading): Promise<Record<string, unknown>> {
  const found = await count();
  const shown = { ...page, path: '/recommendations' };
  return {
    country: page.country.code,
    country_name: page.countryName,
    licence: page.country.licence.title,
    licence_address: page.country.licence.address,
    address: page.publicUrl + withQuery(shown, { page: undefined, more: undefined }),
    as_of: page.asOf?.date ?? null,
    ledger_entry: state.seq,
    ledger_hash: state.hash,
    recorded_at: state.recordedAt?.toISOString() ?? null,
    language: page.language,
    found,
    rows: Math.min(found, EXPORT_LIMIT),
    most_rows: EXPORT_LIMIT,
    holds_unpublished: may(page.viewer, seeUnpublished),
  };
}
