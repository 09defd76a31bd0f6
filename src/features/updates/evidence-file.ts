import { cleanFileName } from '../../files/file-name.ts';
import type { Problem } from '../../problem.ts';
import type { NewFile } from './schema.ts';

/** What may be given as evidence, by what the file begins with; its name proves nothing. */
const SIGNATURES: readonly { start: string; type: string }[] = [
  { start: '%PDF-', type: 'application/pdf' },
  { start: '\u0089PNG\r\n\u001a\n', type: 'image/png' },
  { start: '\u00ff\u00d8\u00ff', type: 'image/jpeg' },
];

/** Office documents are zip files that hold these; any other zip file may hold anything. */
const OFFICE: readonly { holds: string; type: string }[] = [
  { holds: 'word/', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { holds: 'xl/', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { holds: 'ppt/', type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
];
const OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument.';

/**
 * The media type of a file that is given as evidence, by its content: PDF, JPEG, PNG, Word, Excel, PowerPoint,
 * OpenDocument, or plain text. Null for everything else: programs, pages of the web, archives.
 */
export function typeOfEvidence(bytes: Uint8Array): string | null {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = content.toString('latin1', 0, 64);
  const known = SIGNATURES.find((one) => start.startsWith(one.start));
  if (known) return known.type;
  if (start.startsWith('PK\u0003\u0004')) return typeOfZip(content, start);
  return isPlainText(content) ? 'text/plain; charset=utf-8' : null;
}

function typeOfZip(content: Buffer, start: string): string | null {
  // the first entry of an OpenDocument file, stored as it is, says what it is
  const at = start.indexOf(OPEN_DOCUMENT);
  if (at !== -1) {
    const kind = /^[a-z]+/.exec(content.toString('latin1', at + OPEN_DOCUMENT.length, at + 80))?.[0] ?? '';
    return ['text', 'spreadsheet', 'presentation'].includes(kind)
      ? `application/vnd.oasis.opendocument.${kind}`
      : null;
  }
  if (!content.includes('[Content_Types].xml')) return null;
  // a document with macros is a program
  if (content.includes('vbaProject.bin')) return null;
  return OFFICE.find(({ holds }) => content.includes(holds))?.type ?? null;
}

/** Text in UTF-8 without control characters that begins like no page and no script. */
function isPlainText(content: Buffer): boolean {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return false;
  }
  return !/[^\P{Cc}\t\r\n]/u.test(text) && !/^\s*(<|#!)/u.test(text);
}

/** Why a file is not taken; null when it can be. */
export function fileProblem({ name, bytes }: NewFile, limit: number, field: string): Problem | null {
  const values = { name: cleanFileName(name) };
  if (bytes.length === 0) return { code: 'updates.file.empty', field, values };
  if (bytes.length > limit)
    return {
      code: 'updates.file.large',
      field,
      values: { ...values, megabytes: Math.round(limit / 1_048_576) },
    };
  return typeOfEvidence(bytes) === null ? { code: 'updates.file.kind', field, values } : null;
}
