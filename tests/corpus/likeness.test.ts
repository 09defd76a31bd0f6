import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { proposeClusters, type Ask, type ProposedCluster } from '../../src/analysis/likeness/clusters.ts';
import { shippedLikeness } from '../../src/analysis/likeness/model-file.ts';
import { seeded } from '../../src/analysis/terms/seeded.ts';
import { partOf } from './coded-texts.ts';
import { MISSING } from './data.ts';
import { measureLikeness, type LikenessFigures, type SetFigures } from './likeness-figures.ts';
import { kappaOf, likenessPairs, morePairs, registersOf, type LikenessPair } from './likeness-pairs.ts';

describe('pairs that two readers judged', () => {
  it('hold no text, and every pair once', async () => {
    const pairs = await likenessPairs();
    expect(pairs.every(({ a, b }) => /^[0-9a-f]{12}$/.test(a) && /^[0-9a-f]{12}$/.test(b))).toBe(true);
    expect(new Set(pairs.map(({ set, state, a, b }) => [set, state, a, b].join())).size).toBe(pairs.length);
  });

  it('are agreed on', async () => {
    expect(kappaOf(await likenessPairs())).toBeGreaterThan(0.9);
  });

  it('are of States that share nothing: those that it is measured on were in no part of the training', async () => {
    const pairs = await likenessPairs();
    for (const { set, state } of pairs.filter((pair) => pair.set !== 'slovenia'))
      expect(partOf(state)).toBe(set === 'learn' ? 'learn' : 'hold-out');
  });
});

describe('pairs that one reader judged', () => {
  it('hold no text, and are of States that are learned from and have no others', async () => {
    const more = await morePairs();
    const others = new Set((await likenessPairs()).map(({ state }) => state));
    expect(more.length).toBeGreaterThan(1_000);
    for (const { state, a, b } of more) {
      expect([a, b].every((hash) => /^[0-9a-f]{12}$/.test(hash))).toBe(true);
      expect([state, partOf(state), others.has(state)]).toEqual([state, 'learn', false]);
    }
  });
});

describe.skipIf(MISSING !== null)(`likeness${MISSING === null ? '' : ` (${MISSING})`}`, () => {
  let pairs: LikenessPair[];
  let registers: Map<string, Ask[]>;
  let measured: LikenessFigures;
  let kept: LikenessFigures;
  beforeAll(async () => {
    pairs = await likenessPairs();
    registers = await registersOf(pairs);
    measured = measureLikeness(pairs, registers);
    kept = JSON.parse(
      await readFile(join(import.meta.dirname, 'likeness-figures.json'), 'utf8'),
    ) as LikenessFigures;
  }, 120_000);

  it('is measured on the States that the model says it was fitted without', () => {
    const states = new Set(pairs.filter(({ set }) => set !== 'learn').map(({ state }) => state));
    expect([...states].toSorted()).toEqual(shippedLikeness().heldOut);
  });

  it.each(['heldOut', 'slovenia'] as const)('is no worse than was recorded: %s', (set) => {
    for (const of of ['pairs', 'clusters'] as const) {
      const [now, then]: SetFigures[] = [measured[set], kept[set]];
      expect(now![of].read).toBe(then![of].read);
      expect(now![of].precision).toBeGreaterThanOrEqual(then![of].precision);
      expect(now![of].recall).toBeGreaterThanOrEqual(then![of].recall);
    }
  });

  it('gives the same clusters in whatever order the recommendations come', () => {
    const asks = registers.get('slovenia/Slovenia')!;
    const random = seeded(7);
    const shuffled = asks
      .map((ask) => ({ ask, at: random() }))
      .sort((one, other) => one.at - other.at)
      .map(({ ask }) => ask);
    expect(proposeClusters(shuffled, NOTHING)).toEqual(proposeClusters(asks, NOTHING));
  });

  it('proposes nothing once all is settled, and a later cycle into what stands', () => {
    const asks = registers.get('slovenia/Slovenia')!;
    const earlier = asks.filter(({ review }) => review === 'cycle-2');
    const clusters = standing(proposeClusters(earlier, NOTHING));
    expect(proposeClusters(earlier, { clusters, apart: [] })).toEqual([]);
    const later = proposeClusters(asks, { clusters, apart: [] });
    const known = new Set(clusters.flatMap(({ members }) => members));
    expect(later.filter(({ joins }) => joins !== null).length).toBeGreaterThan(3);
    expect(later.flatMap(({ members }) => members).some((id) => known.has(id))).toBe(false);
  });
});

const NOTHING = { clusters: [], apart: [] };

function standing(proposed: readonly ProposedCluster[]): { id: string; members: string[] }[] {
  return proposed.map(({ members }, at) => ({ id: `cluster-${at}`, members }));
}
