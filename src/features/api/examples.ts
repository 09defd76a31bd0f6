import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDirectory } from '../../project.ts';

/** Written from what the sandbox answers; a test holds it to that. */
const PLACE = join(projectDirectory, 'src/features/api/examples.json');

/** What the sandbox answers to each operation, by its id. */
export function readExamples(): Record<string, unknown> {
  return JSON.parse(readFileSync(PLACE, 'utf8')) as Record<string, unknown>;
}
