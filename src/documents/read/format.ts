export const FORMATS = [
  'pdf',
  'docx',
  'xlsx',
  'zip',
  'doc',
  'html',
  'json',
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
  text: 'plain text',
  empty: 'empty',
  binary: 'of an unknown format',
};

/** A file's format from its first bytes; names are not to be trusted (`.doc` files that are docx do occur). */
export function formatOf(bytes: Uint8Array): Format {
  if (bytes.length === 0) return 'empty';
  const head = latin1(bytes.subarray(0, 1024));
  // readers accept up to 1,024 bytes of rubbish before the header, ISO 32000-1, annex H.3.4.1
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return officeFormat(bytes);
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return 'doc';
  const text = head.replace(/^\u00EF\u00BB\u00BF/u, '').trimStart();
  if (/^<(?:!doctype|html|head|body)/iu.test(text)) return 'html';
  if (/^[[{]/u.test(text)) return 'json';
  return /[\u0000-\u0008\u000E-\u001A]/u.test(head) ? 'binary' : 'text';
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
