import { readFile } from 'node:fs/promises';
import { readDocument } from './read-document.ts';
import { readEntered } from './read-entered.ts';
import { readPage, readText } from './read-page.ts';

/**
 * Entry of the reader's own process: `reader-main.ts PATH NAME` prints the document as JSON, with a page's number behind
 * it that page's lines. It opens that one file and nothing else; its limits are set by the process that starts it
 * (reader-process.ts).
 */
const [path, name, page] = process.argv.slice(2);
if (path === undefined || name === undefined) {
  process.stderr.write('usage: reader PATH NAME [PAGE|text|entered]\n');
  process.exitCode = 64;
} else if (page === 'text') {
  process.stdout.write(JSON.stringify(await readText(await readFile(path))));
} else if (page === 'entered') {
  process.stdout.write(JSON.stringify(await readEntered({ name, bytes: await readFile(path) })));
} else if (page !== undefined) {
  process.stdout.write(JSON.stringify(await readPage(await readFile(path), Number(page))));
} else {
  const document = await readDocument({ name, bytes: await readFile(path) });
  process.stdout.write(JSON.stringify(document));
}
