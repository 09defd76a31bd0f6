import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { printable, type Paper } from './paper.ts';
import { pdfTemplate } from './pdf-template.ts';

const require = createRequire(import.meta.url);
const fonts = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
].map((name) => require.resolve(name));

let compiler: NodeCompiler | undefined;

/**
 * Sets a paper as PDF, tagged, at once: it blocks its thread (pdf.ts runs it in one of its own). The same paper gives the same
 * bytes. Throws with the compiler's diagnostics when it refuses.
 */
export function printPdf(paper: Paper): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(path)) }] });
  const data = JSON.stringify(paper, (_, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  );
  const compiled = compiler.compile({ mainFileContent: pdfTemplate, inputs: { paper: data } });
  if (compiled.result === null)
    throw new Error(
      `a paper could not be set: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? [])}`,
    );
  const pdf = compiler.pdf(compiled.result);
  // what was set before is not set again; nothing of it is kept longer than a few papers
  compiler.evictCache(3);
  return new Uint8Array(pdf);
}
