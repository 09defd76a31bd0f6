/**
 * `nice node scripts/train-likeness.ts`: learns when two recommendations ask for the same, from pairs that two readers judged
 * (tests/corpus/likeness-pairs.jsonl), more that a third read alone (likeness-more-pairs.jsonl) and UPR Info's export where it lies beside the project, and writes
 * src/analysis/likeness/likeness.model. `--measure` also writes the figures of its card in docs/terms.md and those that the
 * corpus test holds. The same data give the same file. Some seconds on one core.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MEASURES, measuresOf } from '../src/analysis/likeness/compare.ts';
import type { Ask } from '../src/analysis/likeness/clusters.ts';
import { countWords } from '../src/analysis/likeness/count-words.ts';
import { fitted, levelled, type Example } from '../src/analysis/likeness/fit.ts';
import { likenessModelOf, packLikeness } from '../src/analysis/likeness/model-file.ts';
import { traitsOf } from '../src/analysis/likeness/traits.ts';
import { codedTexts, partOf } from '../tests/corpus/coded-texts.ts';
import { MISSING } from '../tests/corpus/data.ts';
import {
  isAgreed,
  isSame,
  kappaOf,
  likenessPairs,
  morePairs,
  registerOf,
  registersOf,
  type LikenessPair,
} from '../tests/corpus/likeness-pairs.ts';
import { measureLikeness, type LikenessFigures, type SetFigures } from '../tests/corpus/likeness-figures.ts';

const project = join(import.meta.dirname, '..');
const MODEL = join(project, 'src/analysis/likeness/likeness.model');
const FIGURES = join(project, 'tests/corpus/likeness-figures.json');
const CARD = join(project, 'docs/terms.md');
const MARK = { from: '<!-- figures: scripts/train-likeness.ts -->', to: '<!-- end of likeness -->' };

/** A stem of fewer texts is one State's own. */
const LEAST_TEXTS = 5;
/** Chosen by leaving out a tenth of the States of two readers, and foretelling them, ten times. */
const RESTRAINT = 2;
const PLACES = 10_000;

if (MISSING !== null) throw new Error(`There is nothing to train from: ${MISSING}`);
const coded = await codedTexts();
const counts = countWords(
  coded.filter(({ state }) => partOf(state) !== 'hold-out').map(({ text }) => text),
  LEAST_TEXTS,
);
const pairs = await likenessPairs();
const registers = await registersOf(pairs);
const learned = pairs.filter((pair) => pair.set === 'learn' && isAgreed(pair));
const more = (await morePairs()).filter(({ reader }) => reader !== 'unsure');
const moreRegisters = await registersOf(more.map(({ state }) => ({ set: 'learn', state })));
const byTwo = examplesOf(
  registers,
  learned.map((pair) => ({ ...pair, isSo: isSame(pair) })),
);
const byOne = examplesOf(
  moreRegisters,
  more.map((pair) => ({ ...pair, set: 'learn', isSo: pair.reader === 's' })),
);
// each reading counts once
const { base, weights } = levelled(fitted([...byTwo, ...byTwo, ...byOne], RESTRAINT), byTwo);
const file = packLikeness({
  counts,
  base: rounded(base),
  weights: Object.fromEntries(MEASURES.map((name, at) => [name, rounded(weights[at]!)])),
  heldOut: [...new Set(pairs.filter(({ set }) => set !== 'learn').map(({ state }) => state))].sort(),
});
await writeFile(MODEL, file);
say(
  `${learned.length} and ${more.length} pairs, ${Object.keys(counts.stems).length} stems, ${file.length} characters`,
);
for (const [at, name] of MEASURES.entries()) say(`  ${name} ${weights[at]!.toFixed(2)}`);
// the words' weights and the judgement are read from the file that was just written
const figures = measureLikeness(pairs, registers);
for (const [set, of] of Object.entries(figures)) say(`${set}: ${JSON.stringify(of)}`);
if (process.argv.includes('--measure')) {
  await writeFile(FIGURES, `${JSON.stringify(figures, null, 2)}\n`);
  await writeCard(figures);
}

function examplesOf(
  of: ReadonlyMap<string, readonly Ask[]>,
  judged: readonly (Pick<LikenessPair, 'set' | 'state' | 'a' | 'b'> & { isSo: boolean })[],
): Example[] {
  const traits = new Map(
    [...of].map(([key, asks]) => {
      const read = traitsOf(asks, counts);
      return [key, new Map(asks.map(({ id }, at) => [id, read[at]!]))] as const;
    }),
  );
  return judged.map((pair) => {
    const ofState = traits.get(registerOf(pair))!;
    const measures = measuresOf(ofState.get(pair.a)!, ofState.get(pair.b)!, counts);
    return { measures, isSo: Number(pair.isSo) };
  });
}

async function writeCard({ learn, heldOut, slovenia }: LikenessFigures): Promise<void> {
  const card = await readFile(CARD, 'utf8');
  const [before, after] = [card.indexOf(MARK.from), card.indexOf(MARK.to)];
  if (before === -1 || after === -1) throw new Error(`${CARD} has no place for figures: ${MARK.from}`);
  const row = (name: string, set: SetFigures, of: 'pairs' | 'clusters'): string => {
    const { read, precision, recall, weighed, weighedAll } = set[of];
    const shares = [
      precision,
      recall,
      weighed.precision,
      weighed.recall,
      weighedAll.precision,
      weighedAll.recall,
    ];
    return `| ${name} | ${of === 'pairs' ? 'the pair by itself' : 'in one proposed cluster'} | ${read} | ${shares.map((share) => share.toFixed(3)).join(' | ')} |`;
  };
  const kappa = (set: LikenessPair['set']): string =>
    kappaOf(pairs.filter((pair) => pair.set === set)).toFixed(2);
  const lines = [
    MARK.from,
    '',
    `File: \`src/analysis/likeness/likeness.model\`, ${file.length} bytes, SHA-256 \`${likenessModelOf(file).hash}\`.`,
    '',
    `Cohen’s kappa of the two readers, “the same” against all else: ${kappaOf(pairs).toFixed(2)} over all ${pairs.length} pairs; ` +
      `${kappa('learn')} where it learns, ${kappa('held-out')} held out, ${kappa('slovenia')} Slovenia.`,
    '',
    '| | judged | pairs | precision | recall | precision, weighed | recall, weighed | precision, weighed with huge | recall, weighed with huge |',
    '|---|---|---|---|---|---|---|---|---|',
    ...(['pairs', 'clusters'] as const).flatMap((of) => [
      row('States held out', heldOut, of),
      row('Slovenia', slovenia, of),
      row('States it learned from', learn, of),
    ]),
    '',
  ];
  await writeFile(CARD, card.slice(0, before) + lines.join('\n') + card.slice(after));
}

function rounded(number: number): number {
  return Math.round(number * PLACES) / PLACES;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
