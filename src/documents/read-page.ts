import { formatOf } from './read/format.ts';
import { decodeText } from './read/encoding.ts';
import { readDocx } from './read/docx.ts';
import { readPdf } from './read/pdf.ts';
import { readPlainText } from './read/plain-text.ts';
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

/** All that a file says, without running heads and notes, a blank line where a paragraph or page seems to begin. */
export async function readText(bytes: Uint8Array): Promise<string> {
  const lines = await wordsOf(bytes);
  return lines
    .filter(({ role }) => role === 'body')
    .map(({ text, isParagraph, y, size, page }, index, all) => {
      const before = all[index - 1];
      const isApart = before?.page === page && y - before.y > size * 1.8;
      return before && (isParagraph || isApart) ? `\n${text}` : text;
    })
    .join('\n');
}

async function wordsOf(bytes: Uint8Array): Promise<TextLine[]> {
  const format = formatOf(bytes);
  if (format === 'text') return readPlainText(decodeText(bytes)).lines;
  const word = format === 'docx' ? readDocx(bytes) : null;
  return word?.ok ? word.lines : linesOf(bytes);
}
