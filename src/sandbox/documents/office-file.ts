import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Any day: an office file says when it was made, and each of its parts says it in the zip. */
const MADE = '2025-01-01T00:00:00Z';

/** A Word file's bytes, the same for the same content. */
export async function wordFile(document: Document): Promise<Uint8Array> {
  return settledFile(new Uint8Array(await Packer.toBuffer(document)));
}

/** An office file without the time at which it was made. */
export function settledFile(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (name !== 'docProps/core.xml') return [name, part] as const;
    return [name, strToU8(strFromU8(part).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, MADE))] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: MADE, level: 9 });
}
