import { parentPort } from 'node:worker_threads';
import type { Paper } from './paper.ts';
import { printPdf } from './pdf-print.ts';

/** Entry of the thread that sets PDFs: a paper comes in, its bytes or what is wrong with it go out. */
parentPort?.on('message', ({ id, paper }: { id: number; paper: Paper }) => {
  try {
    const bytes = printPdf(paper);
    parentPort?.postMessage({ id, bytes }, [bytes.buffer as ArrayBuffer]);
  } catch (error) {
    parentPort?.postMessage({ id, fault: error instanceof Error ? error.message : String(error) }, []);
  }
});
