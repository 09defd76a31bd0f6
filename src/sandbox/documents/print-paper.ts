import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** What every template takes: what stands on the cover and at the head of each page. */
export interface Paper {
  readonly symbol: string;
  readonly state: string;
  readonly language: 'en' | 'fr';
  readonly distributed: string;
  readonly jobNumber: string;
  readonly cover: Cover;
}

export interface Cover {
  readonly organization: string;
  readonly organ: string;
  readonly distribution: string;
  readonly original: string;
  readonly forum: string;
  readonly lines: readonly { readonly text: string; readonly strong: boolean }[];
  /** The language in the job number, such as `(E)`. */
  readonly mark: string;
}

/**
 * Prints a document as PDF from one of the templates beside this module. The same paper gives the same bytes: no date is
 * written into the file and only the fonts that come with the compiler are used. Throws with the compiler's diagnostics
 * when it refuses.
 */
export async function printPaper(
  template: string,
  paper: Paper & Record<string, unknown>,
): Promise<Uint8Array> {
  const compiler = NodeCompiler.create({ workspace: folder });
  compiler.mapShadow(`${folder}paper.json`, Buffer.from(JSON.stringify(paper)));
  const compiled = compiler.compile({ mainFileContent: await readFile(`${folder}${template}`, 'utf8') });
  const problems = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
  // Warnings too: an unknown font or a footnote that did not converge would change the page without a word.
  if (compiled.result === null || problems.length > 0) {
    throw new Error(`${paper.symbol} could not be printed: ${JSON.stringify(problems)}`);
  }
  return compiler.pdf(compiled.result);
}
