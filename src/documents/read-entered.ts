import type { ReadDocument } from './document.ts';
import { readDocument, type DocumentFile } from './read-document.ts';
import { decodeText } from './read/encoding.ts';
import { readPlainText } from './read/plain-text.ts';
import { readEnteredText } from './recognise/paragraphs/entered-text.ts';
import { languageOf } from './recognise/kind.ts';

/**
 * Reads a text that somebody has entered by hand: as the document that it is where a reader knows it, else by its
 * numbered paragraphs and lists, as `entered-text`. Pure, like `readDocument`.
 */
export async function readEntered({ name, bytes }: DocumentFile): Promise<ReadDocument> {
  const document = await readDocument({ name, bytes });
  if (document.recommendations.length > 0 || document.positions.length > 0) return document;
  const { lines } = readPlainText(decodeText(bytes));
  const { recommendations, problems } = readEnteredText(lines);
  return {
    ...document,
    sheets: undefined,
    kind: 'entered-text',
    language: document.language ?? languageOf(lines),
    // a pasted text has no pages to cite
    recommendations: recommendations.map((read) => ({ ...read, page: null })),
    problems: problems.map((found) => ({ ...found, page: null })),
  };
}
