/** Prints the closing line of bin/test from vitest's JSON report. Exits 1 when nothing ran or something failed. */
import { existsSync, readFileSync } from 'node:fs';

type Report = {
  numPassedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTests: number;
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
};

const [path = ''] = process.argv.slice(2);
if (existsSync(path)) {
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  // A file that fails before its first test (an import, a beforeAll) has no failed test, and is a failure all the same.
  const failedFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + failedFiles.length;
  const skipped = report.numPendingTests + report.numTodoTests;
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
} else {
  process.stderr.write('vitest left no report: it ended before the first test.\n');
  process.exitCode = 1;
}
