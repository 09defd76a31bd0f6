import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARD, withClosedIsolates, type Card } from './card.ts';
import { createDrawer, fingerprint } from './drawer.ts';

const card: Card = {
  direction: 'ltr',
  accent: '#0b5c7a',
  country: 'Alvera',
  tagline: 'follow-up',
  text: { words: 'Plant trees along the roads', issued: 'ltr' },
  source: '6.1, A/HRC/90/7',
  figure: { kind: 'thread', steps: [{ name: 'Asked', share: 1 }] },
};
const arabic: Card = {
  ...card,
  direction: 'rtl',
  text: { words: 'ضمان حرية التعبير (A/HRC/90/7) وفقا للمادة 19', issued: 'rtl' },
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suivi-drawer-'));
});
afterAll(() => rm(folder, { recursive: true }));

const errors: unknown[] = [];
const log = { error: (what: unknown) => errors.push(what) };
const drawer = createDrawer(log);
const draw = (one: Card) => drawer.draw(one, fingerprint(one));

/** Width and height as a PNG's first chunk says them. */
function sizeOf(png: Buffer | null) {
  expect(png?.subarray(1, 4).toString()).toBe('PNG');
  return { width: png?.readUInt32BE(16), height: png?.readUInt32BE(20) };
}

describe('a card', () => {
  it.each([
    ['in English', card],
    ['in Arabic', arabic],
    ['without words', { ...card, text: { words: '' }, source: '' }],
    ['with signs of markup', { ...card, country: '<A & B>"\'', source: '</text><script>' }],
    ['with words of every kind', { ...card, text: { words: 'W'.repeat(5000) } }],
    ['with letters cut in half', { ...card, text: { words: `${'a\u0301'.repeat(900)}\uD83D \u202E\u0000` } }],
    ['with a hundred thousand words', { ...card, text: { words: 'word '.repeat(100_000) } }],
  ])('%s is a PNG of 1200 by 630', async (_, one) => {
    expect(sizeOf(await draw(one))).toEqual(CARD);
  });

  it('keeps a number in Arabic words as it is written', async () => {
    const marked = { ...arabic, source: 'الفقرة \u206610.a\u2069' };
    expect(await draw(marked)).not.toEqual(await draw({ ...arabic, source: 'الفقرة 10.a' }));
  });

  it.each([
    ['\u206610.a\u2069، و', '\u206610.a\u2069، و'],
    ['from the line before\u2069 on', 'from the line before on'],
    ['\u2066cut', '\u2066cut\u2069'],
  ])('closes isolates within a line: %j', (line, closed) => {
    expect(withClosedIsolates(line)).toBe(closed);
  });

  it('is drawn once, whoever asks for it at the same time or later', async () => {
    const one = { ...card, country: 'Once' };
    const [first, second] = await Promise.all([draw(one), draw(one)]);
    expect(second).toBe(first);
    expect(await draw(one)).toBe(first);
  });

  it('differs with every word that is on it', async () => {
    expect(await draw(arabic)).not.toEqual(await draw({ ...arabic, direction: 'ltr' }));
    expect(fingerprint(card)).not.toBe(fingerprint({ ...card, source: '6.2, A/HRC/90/7' }));
  });
});

describe('a process that draws badly', () => {
  it.each([
    ['hangs', 'setInterval(() => {}, 1000);'],
    ['never rests', 'for (;;);'],
    ['gives up', 'process.exit(3);'],
    ['answers at too great length', "process.stdout.write('x'.repeat(1e6)); setInterval(() => {}, 1000);"],
    ['fills memory', 'const all = []; for (;;) all.push(new Uint8Array(1e7).fill(1));'],
    [
      'answers for another card',
      `const json = Buffer.from(JSON.stringify({ id: 'x', size: 1 })); const head = Buffer.alloc(4);
       head.writeUInt32LE(json.length); process.stdout.write(Buffer.concat([head, json, Buffer.from('x')]));
       setInterval(() => {}, 1000);`,
    ],
  ])('gives no picture and a line in the log when it %s', async (name, program) => {
    const entry = join(folder, `${name}.mjs`.replaceAll(' ', '-'));
    await writeFile(entry, program);
    errors.length = 0;
    // read by Node before it forbids itself anything else
    const bad = createDrawer(log, { entry, timeoutMs: 1500 });
    expect(await bad.draw(card, 'x')).toBeNull();
    expect(errors).toHaveLength(1);
    expect(await bad.draw(card, 'x'), 'it is not tried again at once').toBeNull();
    expect(errors).toHaveLength(1);
  });

  it('lets only so many wait', async () => {
    const busy = createDrawer(log, { waiting: 2 });
    const cards = ['a', 'b', 'c'].map((country) => ({ ...card, country }));
    const pictures = await Promise.all(cards.map((one) => busy.draw(one, fingerprint(one))));
    expect(pictures.map((png) => png !== null)).toEqual([true, true, false]);
  });
});
