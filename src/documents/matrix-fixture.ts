import { strToU8, zipSync } from 'fflate';

/** An OHCHR matrix as Word saves it, of invented rows: text with its source, position, terms; one paragraph a line. */
export function matrixDocx(head: string, rows: readonly (readonly string[])[]): Uint8Array {
  const header = ['Recommendation', 'Position', 'Full list of themes', 'Assessment/comments'];
  const table = [header, ...rows].map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
  return zipSync({
    'word/document.xml': part('document', `<w:body><w:tbl>${table}</w:tbl></w:body>`),
    'word/header1.xml': part('hdr', paragraph(head)),
  });
}

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function part(root: string, content: string): Uint8Array {
  return strToU8(`<?xml version="1.0"?><w:${root} xmlns:w="${NAMESPACE}">${content}</w:${root}>`);
}

function cell(text: string): string {
  return `<w:tc>${text.split('\n').map(paragraph).join('')}</w:tc>`;
}

function paragraph(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p><w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}
