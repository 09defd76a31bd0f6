import type { Row } from './table.ts';

const PIECE = 64 * 1024;

/** `{"about": {...}, "<name>": [...]}`, a row a line, so that it can be read as a stream and compared line by line. */
export async function* jsonPieces(
  about: Readonly<Record<string, unknown>>,
  name: string,
  rows: AsyncIterable<Row>,
): AsyncGenerator<string> {
  let piece = `{"about":${JSON.stringify(about)},\n${JSON.stringify(name)}:[`;
  let isFirst = true;
  for await (const row of rows) {
    piece += `${isFirst ? '' : ','}\n${JSON.stringify(row)}`;
    isFirst = false;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n]}\n`;
}
