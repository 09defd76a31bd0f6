/** Writes the sandbox's invented UN documents to `sandbox/`. Run it after a change of their source. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sandboxFiles } from '../src/sandbox/documents/files.ts';

const folder = fileURLToPath(new URL('../sandbox/', import.meta.url));

await mkdir(folder, { recursive: true });
for (const [name, make] of Object.entries(sandboxFiles)) {
  const bytes = await make();
  await writeFile(`${folder}${name}`, bytes);
  process.stdout.write(`sandbox/${name}  ${bytes.length} bytes\n`);
}
