import type { PageContext } from '../../web/context.ts';
import { recommendationHref } from './components.tsx';
import type { ListedRecommendation } from './register/queries.ts';

const COLUMNS = [
  'number',
  'review',
  'held_on',
  'text',
  'language',
  'recommending_states',
  'position',
  'address',
  'ledger_entry',
  'ledger_hash',
] as const;

/**
 * The register as csv (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read it right). Every row names the
 * ledger's head at the time, so that a copy can be held against the register later.
 */
export function registerCsv(
  page: PageContext,
  publicUrl: string,
  items: readonly ListedRecommendation[],
): string {
  const rows = items.map((item) => [
    item.number,
    item.review_slug,
    item.held_on ?? '',
    item.text,
    item.language,
    item.recommending_states.join(' '),
    item.position ?? '',
    publicUrl + recommendationHref(item.address),
    String(page.asOf?.seq ?? page.head?.seq ?? 0),
    page.head?.hash ?? '',
  ]);
  return `\ufeff${[COLUMNS, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/**
 * One cell, quoted where needed. What a spreadsheet would take for a formula starts with an apostrophe, as OWASP's
 * "CSV Injection" advises.
 */
export function csvCell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
