import { build } from 'esbuild';
import { copyFile, mkdir, rm } from 'node:fs/promises';

/**
 * Builds what production runs into dist/: the server and the command line, the reader that runs apart, and what
 * browsers load. Packages stay in node_modules.
 */
await rm('dist', { recursive: true, force: true });
await mkdir('dist/assets', { recursive: true });
await Promise.all([
  build({
    entryPoints: { suivi: 'src/command-line/main.ts', reader: 'src/documents/reader-main.ts' },
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  }),
  build({
    entryPoints: { 'signed-in': 'src/web/browser/signed-in.ts' },
    outdir: 'dist/assets',
    bundle: true,
    minify: true,
    target: 'es2022',
    format: 'esm',
  }),
  build({ entryPoints: { style: 'src/web/style/index.css' }, outdir: 'dist/assets', bundle: true, minify: true }),
  copyFile('src/web/style/icon.svg', 'dist/assets/icon.svg'),
]);
