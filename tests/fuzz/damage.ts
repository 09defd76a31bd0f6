import type { Random } from './random.ts';

type Damage = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

/** A place and a length within the bytes, short ones more often than long ones. */
function rangeIn(bytes: Uint8Array, random: Random): [number, number] {
  const from = random.below(bytes.length + 1);
  const length = Math.floor(random.next() ** 3 * (bytes.length - from));
  return [from, from + length];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function changed(bytes: Uint8Array, times: number, change: (copy: Uint8Array) => void): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (let time = 0; time < times && copy.length > 0; time++) change(copy);
  return copy;
}

const DAMAGES: readonly Damage[] = [
  // cut off
  (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.slice(random.below(Math.min(bytes.length, 64) + 1)),
  // bits and bytes
  (bytes, random) =>
    changed(bytes, random.between(1, 40), (copy) => {
      const at = random.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }),
  (bytes, random) =>
    changed(bytes, random.between(1, 200), (copy) => {
      copy[random.below(copy.length)] = random.below(256);
    }),
  // a stretch left out, doubled, overwritten, moved
  (bytes, random) => {
    const [from, to] = rangeIn(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  (bytes, random) => {
    const [from, to] = rangeIn(bytes, random);
    const times = random.between(2, 20);
    const stretch = Array.from({ length: times }, () => bytes.subarray(from, to));
    return joined(bytes.subarray(0, from), ...stretch, bytes.subarray(to));
  },
  (bytes, random) => {
    const [from, to] = rangeIn(bytes, random);
    return changed(bytes, 1, (copy) => copy.fill(random.pick([0, 0xff, 0x20, 0x28]), from, to));
  },
  (bytes, random) => {
    const [from, to] = rangeIn(bytes, random);
    return joined(bytes.subarray(to), bytes.subarray(from, to), bytes.subarray(0, from));
  },
  // shuffled in blocks
  (bytes, random) => {
    const size = random.between(16, 2048);
    const blocks: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; at += size) blocks.push(bytes.subarray(at, at + size));
    for (let at = blocks.length - 1; at > 0; at--) {
      const to = random.below(at + 1);
      const [one, two] = [blocks[at], blocks[to]];
      if (one && two) [blocks[at], blocks[to]] = [two, one];
    }
    return joined(...blocks);
  },
  // another file's bytes in the midst, before or behind
  (bytes, random, other) => {
    const at = random.below(bytes.length + 1);
    const [from, to] = rangeIn(other, random);
    return joined(bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at));
  },
  (bytes, _, other) => joined(bytes, other),
  (bytes, random) => joined(new Uint8Array(random.between(1, 2000)).fill(random.below(256)), bytes),
  // figures made large: lengths, counts, offsets, numbers of paragraphs
  (bytes, random) =>
    changed(bytes, random.between(1, 30), (copy) => {
      const start = random.below(copy.length);
      const at = copy.findIndex((byte, index) => index >= start && byte >= 0x30 && byte <= 0x39);
      if (at >= 0) copy[at] = 0x30 + random.below(10);
    }),
];

/** The bytes after one to three kinds of damage. */
export function damaged(bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  let result = bytes;
  for (let times = random.pick([1, 1, 1, 2, 3]); times > 0; times--) {
    result = random.pick(DAMAGES)(result, random, other);
  }
  return result;
}
