import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadDocument } from '../../src/documents/document.ts';
import { readDocument } from '../../src/documents/read-document.ts';

/** Published documents, kept beside the project and never in it. */
const DATA = join(import.meta.dirname, '../../../shared/data');

/** Why nothing can be measured here, or null. */
export const MISSING = existsSync(DATA) ? null : `skipped: the published documents are not at ${DATA}`;

export const pathOf = (name: string): string => join(DATA, name);
export const textOf = (name: string): Promise<string> => readFile(pathOf(name), 'utf8');
export const bytesOf = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(pathOf(name)));

export async function namesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(pathOf(folder));
  return names
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => `${folder}/${name}`);
}

const read = new Map<string, Promise<ReadDocument>>();

/** Reads a document of the corpus, once a run. */
export function readAt(name: string): Promise<ReadDocument> {
  const known = read.get(name);
  if (known) return known;
  const document = bytesOf(name).then((bytes) => readDocument({ name, bytes }));
  read.set(name, document);
  return document;
}

/** Objects of a file with one JSON object a line. */
export async function jsonLinesAt(name: string): Promise<unknown[]> {
  const lines = (await textOf(name)).split('\n').filter((line) => line !== '');
  return lines.map((line): unknown => JSON.parse(line));
}
