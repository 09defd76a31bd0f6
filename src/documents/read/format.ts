import { isCsv } from './csv.ts';
import { decodeText } from './encoding.ts';

export const FORMATS = [
  'pdf',
  'docx',
  'xlsx',
  'zip',
  'doc',
  'html',
  'json',
  'csv',
  'text',
  'empty',
  'binary',
] as const;
export type Format = (typeof FORMATS)[number];

/** How a format is called to a person who sent a file in it. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  pdf: 'a PDF',
  docx: 'a Word document (.docx)',
  xlsx: 'a spreadsheet (.xlsx)',
  zip: 'a ZIP archive',
  doc: 'an old Office document (.doc or .xls)',
  html: 'a web page',
  json: 'JSON',
  csv: 'a table in text (.csv)',
  text: 'plain text',
  empty: 'empty',
  binary: 'of an unknown format',
};

/**
 * A file's format from its first bytes; names are not to be trusted (`.doc` files that are docx do occur) and only help
 * to tell a ragged table from a text.
 */
export function formatOf(bytes: Uint8Array, name = ''): Format {
  if (bytes.length === 0) return 'empty';
  const head = latin1(bytes.subarray(0, 1024));
  // readers accept up to 1,024 bytes of rubbish before the header, ISO 32000-1, annex H.3.4.1
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return officeFormat(bytes);
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return 'doc';
  const text = decodedHead(bytes).trimStart();
  if (/^<(?:!doctype|html|head|body)/iu.test(text)) return 'html';
  if (/^[[{]/u.test(text)) return 'json';
  if (/[\u0000-\u0008\u000E-\u001A]/u.test(text)) return 'binary';
  return isCsv(bytes, /\.(?:csv|tsv|tab)$/iu.test(name)) ? 'csv' : 'text';
}

/** The first characters; Excel's "Unicode text" has two bytes for each. */
function decodedHead(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = bytes.subarray(0, 1024);
  return isWide ? decodeText(head) : latin1(head).replace(/^\u00EF\u00BB\u00BF/u, '');
}

function officeFormat(bytes: Uint8Array): Format {
  const names = latin1(bytes.subarray(0, 4096)) + latin1(bytes.subarray(-4096));
  if (names.includes('word/')) return 'docx';
  if (names.includes('xl/')) return 'xlsx';
  return 'zip';
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
