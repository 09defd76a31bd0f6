import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { pack, type Encoding, type Packed } from './packing.ts';

/** A drawn page as it is sent, with the headers that belong to it. */
export type DrawnPage = {
  seq: number;
  status: number;
  body: Buffer;
  /** Filled as somebody asks for it. */
  packed: Packed;
  contentType: string;
  etag: string;
  disposition: string | undefined;
};

/** Whoever asked gets the failure; who comes next only waits for it to be over. */
const ignore = () => {};
/** Lets what else has arrived meanwhile be read first: without it, a fast database is asked for almost each request. */
const restOfTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Asks a question of the database at most once at a time, and never answers with what was asked before the caller came:
 * who comes while an answer is on its way waits for the next one. So a withdrawal that has been committed is seen by
 * every request that starts after it, and 32 requests at once cost one query.
 */
export function coalesce<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let underway: Promise<unknown> | undefined;
  let next: Promise<Answer> | undefined;
  return () => {
    if (next) return next;
    const mine = Promise.resolve(underway)
      .catch(ignore)
      .then(restOfTurn)
      .then(() => start());
    const start = () => {
      if (next === mine) next = undefined;
      const answer = ask();
      underway = answer;
      return answer;
    };
    next = mine;
    return mine;
  };
}

/**
 * Pages of the register as the public sees them, by address and language, each valid for one ledger entry. Bounded by
 * bytes; a page drawn before the newest entry is never shown.
 */
export class RegisterPages {
  readonly #pages: LRUCache<string, DrawnPage>;

  constructor(maxBytes: number) {
    this.#pages = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ body, packed }, key) =>
        body.length + (packed.br?.length ?? 0) + (packed.gzip?.length ?? 0) + key.length + 200,
    });
  }

  find(key: string, seq: number): DrawnPage | undefined {
    const page = this.#pages.get(key);
    if (page && page.seq !== seq) {
      this.#pages.delete(key);
      return undefined;
    }
    return page;
  }

  /** Keeps an answer; `drawn` is its text where that is at hand. */
  async keep(key: string, seq: number, response: Response, drawn?: string): Promise<DrawnPage> {
    const body = drawn === undefined ? Buffer.from(await response.arrayBuffer()) : Buffer.from(drawn);
    const page: DrawnPage = {
      seq,
      status: response.status,
      body,
      packed: {},
      contentType: response.headers.get('content-type') ?? 'text/html; charset=utf-8',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 24)}"`,
      disposition: response.headers.get('content-disposition') ?? undefined,
    };
    this.#pages.set(key, page);
    return page;
  }

  /** The page's body as it goes over the line, packed once an encoding. */
  async packed(key: string, page: DrawnPage, encoding: Encoding): Promise<Buffer> {
    const known = page.packed[encoding];
    if (known) return known;
    const packed = await pack(page.body, encoding, true);
    page.packed[encoding] = packed;
    // Weighed anew with what has come to it, unless a newer one stands there by now. A page set in its own place keeps its weight.
    if (this.#pages.peek(key) === page) {
      this.#pages.delete(key);
      this.#pages.set(key, page);
    }
    return packed;
  }
}
