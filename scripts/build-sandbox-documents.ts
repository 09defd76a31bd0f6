/** Writes the sandbox's invented UN documents to `sandbox/`. Run it after a change of their source. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sandboxReports } from '../src/sandbox/documents/reports.ts';
import { printWorkingGroupReport } from '../src/sandbox/documents/working-group-report.ts';

const folder = fileURLToPath(new URL('../sandbox/', import.meta.url));

await mkdir(folder, { recursive: true });
for (const report of sandboxReports) {
  const bytes = await printWorkingGroupReport(report);
  await writeFile(`${folder}${report.fileName}`, bytes);
  process.stdout.write(`sandbox/${report.fileName}  ${bytes.length} bytes\n`);
}
