import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with package.json, from the built file as well as from the source. */
export const projectDirectory = findProject(dirname(fileURLToPath(import.meta.url)));

/** The release, as package.json says it. */
export function suiviVersion(): string {
  const { version } = JSON.parse(readFileSync(join(projectDirectory, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function findProject(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from)
    throw new Error('package.json was not found above the program; it has to be run from its folder');
  return findProject(parent);
}
