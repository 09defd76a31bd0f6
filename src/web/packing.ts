import { parseAccept } from 'hono/utils/accept';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

/** How a body may be packed for its way, the best first. Browsers take Brotli over TLS only. */
const encodings = ['br', 'gzip'] as const;

export type Encoding = (typeof encodings)[number];

/** What a body comes in for those who take it packed. */
export type Packed = Partial<Record<Encoding, Buffer>>;

/** The best encoding that a reader takes, as RFC 9110, 12.5.3 reads `Accept-Encoding`; undefined for none of ours. */
export function encodingFor(accept: string | undefined): Encoding | undefined {
  if (!accept) return undefined;
  const taken = parseAccept(accept);
  return encodings.find((encoding) => taken.some(({ type, q }) => type.toLowerCase() === encoding && q > 0));
}

/**
 * Packs a body: `quickly` for a page that is drawn anew often, else as small as it gets, for what is packed once. Brotli's
 * fifth grade takes the time of gzip's sixth and leaves a list page a tenth smaller.
 */
export function pack(body: Buffer, encoding: Encoding, quickly: boolean): Promise<Buffer> {
  if (encoding === 'gzip') return inGzip(body, { level: quickly ? 6 : 9 });
  return inBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quickly ? 5 : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
