import { formatOf } from './read/format.ts';
import { readDocx } from './read/docx.ts';
import { readPdf } from './read/pdf.ts';
import type { TextLine } from './read/text-line.ts';

/** The lines of one page (from 1) as printed, running heads and notes included; empty when the file has no such page. */
export async function readPage(bytes: Uint8Array, page: number): Promise<string[]> {
  const lines = await linesOf(bytes);
  return lines.filter((line) => line.page === page).map(({ text }) => text);
}

async function linesOf(bytes: Uint8Array): Promise<TextLine[]> {
  const format = formatOf(bytes);
  if (format === 'pdf') {
    const pdf = await readPdf(bytes);
    return pdf.ok ? pdf.lines : [];
  }
  const word = format === 'docx' ? readDocx(bytes) : null;
  return word?.ok && word.knowsPages ? word.lines : [];
}
