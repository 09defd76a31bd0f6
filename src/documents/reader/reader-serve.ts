import { Console } from 'node:console';
import { preparePdf } from '../read/pdf.ts';
import { readDocument, type DocumentFile } from '../read-document.ts';
import { readEntered } from '../read-entered.ts';
import { readPage, readText } from '../read-page.ts';
import { readSheets } from '../read-sheets.ts';
import { Arrivals, frameOf, type ReaderRequest } from './reader-frames.ts';

/**
 * Reads in a process of its own: files come in on standard input, one after the other, and what was read of each goes
 * out on standard output (reader-frames.ts). It opens no file, and ends when its input does; its limits are set by the
 * process that starts it (reader-process.ts).
 */
export async function serveReader(): Promise<void> {
  // a library that prints a remark would otherwise speak into the answers
  globalThis.console = new Console(process.stderr);
  // the PDF library leaves promises behind that fail after a damaged file's reading has said what is wrong with it
  process.on('unhandledRejection', (reason) => process.stderr.write(`${String(reason)}\n`));
  // most files are PDFs, and whoever started this one may still be loading
  void preparePdf();

  const arrivals = new Arrivals();
  let request: ReaderRequest | null = null;
  for await (const chunk of process.stdin) {
    arrivals.add(chunk as Buffer);
    if (request === null) {
      const frame = arrivals.takeFrame();
      request = frame === null ? null : (JSON.parse(frame) as ReaderRequest);
    }
    const bytes = request === null ? null : arrivals.take(request.size);
    if (request === null || bytes === null) continue;
    await answer(request, bytes);
    request = null;
  }
}

async function answer({ id, name, part }: ReaderRequest, bytes: Buffer): Promise<void> {
  const content = await read({ name, bytes }, part);
  const { user, system } = process.cpuUsage();
  process.stdout.write(
    frameOf({
      id,
      content,
      memoryBytes: process.memoryUsage.rss(),
      processorMs: Math.round((user + system) / 1000),
    }),
  );
}

async function read({ name, bytes }: DocumentFile, part: ReaderRequest['part']): Promise<unknown> {
  if (part === undefined) return readDocument({ name, bytes });
  if (part === 'entered') return readEntered({ name, bytes });
  if (part === 'sheets') return readSheets({ name, bytes });
  return part === 'words' ? readText(bytes) : readPage(bytes, part);
}
