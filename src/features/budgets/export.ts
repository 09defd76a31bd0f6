import { Readable } from 'node:stream';
import { readingAs } from '../../access/reading.ts';
import type { Database } from '../../database/connection.ts';
import { csvPieces } from '../../documents/write/csv.ts';
import type { Row } from '../../documents/write/table.ts';
import { xlsxStream } from '../../documents/write/xlsx.ts';
import { fromMinor } from '../../money.ts';
import type { Ask, PageContext } from '../../web/context.ts';
import { listMemberships } from '../plans/actions.ts';
import { moneyFilter } from './filter.ts';
import { findActions, listFoundLines, type FoundLine } from './overview-queries.ts';
import { moneyHref } from './schema.ts';
import { lineMoney } from './sums.ts';

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const columns = [
  'plan',
  'action_number',
  'action',
  'lead',
  'fiscal_year',
  'source',
  'source_name',
  'cofog',
  'budget_code',
  'currency',
  'allocated',
  'committed',
  'spent',
  'rate',
  'country_currency',
  'allocated_converted',
  'committed_converted',
  'spent_converted',
  'withheld_reason',
  'overspent_reason',
  'address',
] as const;

const MEDIA_TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Sends the budget lines that a page of the same filter counts, each with its amounts as given and as converted. */
export async function sendLines(db: Database, ask: Ask, format: ExportFormat): Promise<Response> {
  const page = ask.get('page');
  ask.header('content-type', MEDIA_TYPES[format]);
  ask.header('link', `<${new URL(page.country.licence.address).href}>; rel="license"`);
  if (ask.req.method === 'HEAD') return ask.body(null);
  const reading = readingAs(db, page.viewer, page.asOf?.seq);
  const filter = moneyFilter(page.query);
  const [found, leads] = await Promise.all([
    findActions(reading, filter).then((actions) => listFoundLines(reading, filter, actions)),
    listMemberships(reading, 'organisation'),
  ]);
  const leadOf = (action: string) => {
    const names = leads.names.get(leads.of.get(action)?.[0] ?? '');
    return names ? page.formats.name(names) : null;
  };
  const rows = eachRow(found.map((line) => rowOf(page, line, leadOf(line.action))));
  const name = `budget-lines-${page.country.code}-${page.head?.seq ?? 0}.${format}`;
  ask.header('content-disposition', `attachment; filename="${name}"`);
  if (format === 'xlsx') return ask.body(await xlsxStream('Budget lines', columns, rows));
  return ask.body(Readable.toWeb(Readable.from(csvBytes(rows))) as ReadableStream);
}

async function* eachRow(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}

async function* csvBytes(rows: AsyncIterable<Row>): AsyncGenerator<Uint8Array> {
  for await (const piece of csvPieces(columns, rows)) yield Buffer.from(piece);
}

function rowOf(page: PageContext, line: FoundLine, lead: string | null): Row {
  const { currency: own } = page.country;
  const given = (minor: number | null) =>
    minor === null ? null : Number(fromMinor(BigInt(minor), line.currency));
  const amounts = lineMoney(line, own).amounts;
  const converted = (minor: bigint | undefined) =>
    minor === undefined ? null : Number(fromMinor(minor, own));
  return {
    plan: line.plan_title,
    action_number: line.number,
    action: line.title,
    lead,
    fiscal_year: line.fiscal_year,
    source: line.source,
    source_name: line.source_name,
    cofog: line.cofog,
    budget_code: line.budget_code,
    currency: line.currency,
    allocated: given(line.allocated),
    committed: given(line.committed),
    spent: given(line.spent),
    rate: line.rate,
    country_currency: own,
    allocated_converted: converted(amounts?.allocated),
    committed_converted: converted(amounts?.committed),
    spent_converted: converted(amounts?.spent),
    withheld_reason: line.withheld_reason,
    overspent_reason: line.overspent_reason,
    address: page.publicUrl + moneyHref(line),
  };
}
