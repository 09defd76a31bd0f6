import { SaxesParser } from 'saxes';

export interface XmlHandlers {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close: (name: string) => void;
  text?: (text: string) => void;
}

/** Office nests a few dozen elements deep; anything far beyond that was made to exhaust a reader. */
const DEEPEST = 512;
/** A piece small enough that the parser's own buffers stay small. */
const PIECE = 1 << 20;

/** An XML part that a reader refuses or that is not well-formed. */
export class XmlFault extends Error {}

/**
 * Walks through an XML part in document order, without building a tree. Document type declarations are refused, so no
 * entity but XML's own five is ever expanded. Throws XmlFault.
 */
export function walkXml(bytes: Uint8Array, { open, close, text }: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new XmlFault('it declares a document type');
  });
  parser.on('error', (error) => {
    throw new XmlFault(error.message);
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) throw new XmlFault(`it nests more than ${DEEPEST} elements`);
    open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close(name);
  });
  if (text) parser.on('text', text);
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += PIECE) {
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.close();
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
