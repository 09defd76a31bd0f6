import { build, type BuildOptions } from 'esbuild';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';

/**
 * Builds what production runs into dist/: the server and the command line, the reader that runs apart, and what
 * browsers load. It is built aside and then put in place, so that a build that fails leaves the last one.
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
    entryPoints: { suivi: 'src/command-line/main.ts' },
    packages: 'external',
    splitting: true,
    chunkNames: '[name]-[hash]',
  }),
  // The reader may open its own folder and the document, and nothing else: its packages are built in.
  build({ ...forNode, entryPoints: { reader: 'src/documents/reader/reader-main.ts' } }),
  build({
    entryPoints: { 'signed-in': 'src/web/browser/signed-in.ts' },
    outdir: `${aside}/assets`,
    bundle: true,
    minify: true,
    target: 'es2022',
    format: 'esm',
  }),
  build({
    entryPoints: { style: 'src/web/style/index.css' },
    outdir: `${aside}/assets`,
    bundle: true,
    minify: true,
  }),
  copyFile('src/web/style/icon.svg', `${aside}/assets/icon.svg`),
]);
await rm('dist', { recursive: true, force: true });
await rename(aside, 'dist');
