import { damaged } from './damage.ts';
import { HOSTILE_OFFICE } from './hostile-office.ts';
import { HOSTILE_PDFS } from './hostile-pdf.ts';
import { hostileText } from './hostile-text.ts';
import { Random } from './random.ts';
import { LARGE_SEEDS, SEEDS } from './seeds.ts';

export interface FuzzCase {
  /** Of the file, with an extension that is now and then wrong. */
  name: string;
  bytes: Uint8Array;
}

const EXTENSIONS = ['pdf', 'docx', 'xlsx', 'csv', 'json', 'txt', 'doc', 'PDF', 'constructor', ''];

/** The file of a case by its number: the same one every time. */
export function fuzzCase(number: number): FuzzCase {
  const random = new Random(number);
  const [extension, bytes] = content(random);
  const shown = random.chance(0.1) ? random.pick(EXTENSIONS) : extension;
  return { name: `case-${number}.${shown}`, bytes };
}

function content(random: Random): [string, Uint8Array] {
  const kind = random.next();
  if (kind < 0.55) {
    const { extension, bytes } = random.pick(random.chance(0.04) ? LARGE_SEEDS : SEEDS);
    return [extension, damaged(bytes, random, random.pick(SEEDS).bytes)];
  }
  const [extension, bytes] = hostile(kind, random);
  return [extension, random.chance(0.15) ? damaged(bytes, random, random.pick(SEEDS).bytes) : bytes];
}

function hostile(kind: number, random: Random): [string, Uint8Array] {
  if (kind < 0.65) return ['pdf', random.pick(HOSTILE_PDFS)(random)];
  if (kind < 0.75) return random.pick(HOSTILE_OFFICE)(random);
  return hostileText(random);
}
