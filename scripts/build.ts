import { build, type BuildOptions } from 'esbuild';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { readerFlags } from '../src/documents/reader/reader-command.ts';
import { frameOf } from '../src/documents/reader/reader-frames.ts';
import { READER_LIMITS } from '../src/documents/reader/reader-limits.ts';

/**
 * Builds what production runs into dist/: the server and the command line, the reader, the drawer of cards, the printer of
 * PDFs and the comparer of texts, which run apart, and what browsers load. It is built aside and then put in place, so that a build that fails leaves the last one.
 */
const aside = 'dist.part';

const forNode: BuildOptions = {
  outdir: aside,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: true,
};

await rm(aside, { recursive: true, force: true });
await mkdir(`${aside}/assets`, { recursive: true });
await Promise.all([
  // Parts lie beside the programs, since some modules look for files beside themselves.
  build({
    ...forNode,
    entryPoints: { suivi: 'src/command-line/suivi.ts' },
    packages: 'external',
    splitting: true,
    chunkNames: '[name]-[hash]',
  }),
  // The reader may open its own folder and nothing else: its packages are built in.
  build({ ...forNode, entryPoints: { reader: 'src/documents/reader/reader-built.ts' } }),
  build({
    ...forNode,
    entryPoints: { 'reader-program': 'src/documents/reader/reader-serve.ts' },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    sourcemap: false,
    minifyWhitespace: true,
    minifySyntax: true,
    // the PDF library asks where it lies, to start a worker that is not used here
    define: { 'import.meta.url': '""' },
  }),
  build({
    ...forNode,
    entryPoints: { drawer: 'src/features/sharing/cards/drawer-main.ts' },
    packages: 'external',
  }),
  build({
    ...forNode,
    entryPoints: { printer: 'src/documents/write/pdf-thread.ts' },
    packages: 'external',
  }),
  build({ ...forNode, entryPoints: { comparer: 'src/features/clusters/propose-thread.ts' } }),
  build({
    entryPoints: { 'signed-in': 'src/web/browser/signed-in.ts' },
    outdir: `${aside}/assets`,
    bundle: true,
    minify: true,
    target: 'es2022',
    format: 'esm',
  }),
  build({
    entryPoints: { style: 'src/web/style/index.css', pages: 'src/web/style/pages.css' },
    outdir: `${aside}/assets`,
    bundle: true,
    minify: true,
  }),
  // one file each, since the page that is saved holds them
  build({
    entryPoints: { 'saved-page': 'src/features/offline/browser/saved-page.ts' },
    outdir: `${aside}/assets`,
    bundle: true,
    minify: true,
    target: 'es2022',
    format: 'iife',
  }),
  build({
    entryPoints: { 'saved-page': 'src/features/offline/browser/saved-page.css' },
    outdir: `${aside}/assets`,
    minify: true,
  }),
  copyFile('src/web/style/icon.svg', `${aside}/assets/icon.svg`),
  copyFile('src/analysis/terms/terms.model', `${aside}/terms.model`),
  copyFile('src/analysis/likeness/likeness.model', `${aside}/likeness.model`),
]);
await keepCode();
await rm('dist', { recursive: true, force: true });
await rename(aside, 'dist');

/** Has the reader read the sandbox's documents, and keeps the code that V8 made for it. */
async function keepCode(): Promise<void> {
  const flags = readerFlags(READER_LIMITS.memoryBytes);
  const reader = spawn(process.execPath, [...flags, 'scripts/keep-code.ts', resolve(aside)], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  // a reader that dies stops listening: its end says why
  reader.stdin.on('error', () => {});
  const names = await readdir('sandbox');
  for (const name of names.filter((file) => /\.(?:pdf|docx|xlsx)$/u.test(file)).sort()) {
    const bytes = await readFile(`sandbox/${name}`);
    reader.stdin.write(frameOf({ id: name, name, size: bytes.length }));
    reader.stdin.write(bytes);
  }
  reader.stdin.end();
  const code = await new Promise((closed) => reader.once('close', closed));
  if (code !== 0) throw new Error(`The reader's code was not kept: exit code ${String(code)}.`);
}
