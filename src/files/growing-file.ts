import { read, write } from 'node:fs';
import { Writable } from 'node:stream';
import { promisify } from 'node:util';

const PIECE = 64 * 1024;
const readAt = promisify(read);

/** A file that is read from its start on while it is still being written, each at its own pace. */
export class GrowingFile {
  readonly #fd: number;
  #written = 0;
  #end: { failure?: Error } | undefined;
  #wake: (() => void) | undefined;

  constructor(fd: number) {
    this.#fd = fd;
  }

  /** Writes to the file; `onFirst` is called once something stands in it. */
  writable(onFirst: () => void): Writable {
    return new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        write(this.#fd, chunk, 0, chunk.length, this.#written, (error, bytes) => {
          if (error) return done(error);
          if (this.#written === 0) onFirst();
          this.#written += bytes;
          this.#wake?.();
          // Of a full disk part of the piece may stand there; the next piece would leave a hole.
          done(bytes < chunk.length ? new Error('a file could not be written whole') : null);
        });
      },
    });
  }

  /** Nothing more is written; with a failure, reading fails where the file breaks off. */
  end(failure?: Error): void {
    this.#end = failure ? { failure } : {};
    this.#wake?.();
  }

  /** The file from its start to its end; `onDone` is called when nobody reads it any more. */
  readable(onDone: () => Promise<void>): ReadableStream<Uint8Array> {
    let position = 0;
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          while (position === this.#written && !this.#end)
            await new Promise<void>((resolve) => (this.#wake = resolve));
          if (position < this.#written) {
            const wanted = Math.min(PIECE, this.#written - position);
            const { bytesRead, buffer } = await readAt(this.#fd, Buffer.alloc(wanted), 0, wanted, position);
            position += bytesRead;
            return controller.enqueue(buffer.subarray(0, bytesRead));
          }
          await onDone();
          if (this.#end?.failure) controller.error(this.#end.failure);
          else controller.close();
        },
        cancel: onDone,
      },
      { highWaterMark: 0 },
    );
  }
}
