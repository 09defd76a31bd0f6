/**
 * What passes between the reader and the process that started it: JSON behind its length in four bytes, and behind a
 * request the bytes of the file. Either side may end at any byte.
 */
export interface ReaderRequest {
  /** Comes back with the answer, so that no answer is ever taken for another file's. */
  id: string;
  name: string;
  /** How many bytes follow. */
  size: number;
  /**
   * What is asked for instead of the document: the lines of a page (from 1), all its words, it as a pasted text, or the
   * cells of a spreadsheet.
   */
  part?: number | 'words' | 'entered' | 'sheets';
}
export interface ReaderAnswer {
  id: string;
  /** A document, or the lines of a page. */
  content: unknown;
  /** What the reader holds now, bytes. */
  memoryBytes: number;
  /** Processor time since it started, milliseconds. */
  processorMs: number;
}

const LENGTH_BYTES = 4;

/** What is sent behind its length; other processes of the house that run apart speak so too. */
export function frameOf(content: object): Buffer {
  const json = Buffer.from(JSON.stringify(content));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json]);
}

/** Bytes as they arrive, taken out in the portions that the frames announce. */
export class Arrivals {
  #chunks: Buffer[] = [];
  #length = 0;

  add(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }

  /** What the next frame says of its length; null before its four bytes are there. */
  get announced(): number | null {
    if (this.#length < LENGTH_BYTES) return null;
    return this.#whole().readUInt32LE();
  }

  /** The next frame's JSON, unparsed; null before all of it is there. */
  takeFrame(): string | null {
    const { announced } = this;
    if (announced === null || this.#length < LENGTH_BYTES + announced) return null;
    this.take(LENGTH_BYTES);
    return this.take(announced)?.toString('utf8') ?? null;
  }

  /** The next bytes; null before all of them are there. */
  take(size: number): Buffer | null {
    if (this.#length < size) return null;
    const whole = this.#whole();
    this.#chunks = [whole.subarray(size)];
    this.#length -= size;
    return whole.subarray(0, size);
  }

  #whole(): Buffer {
    const [first] = this.#chunks;
    if (first && this.#chunks.length === 1) return first;
    const whole = Buffer.concat(this.#chunks);
    this.#chunks = [whole];
    return whole;
  }
}
