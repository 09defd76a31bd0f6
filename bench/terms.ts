/**
 * `node bench/terms.ts`: what proposing terms costs and how right it is, beside a plain linear model over words, pairs and
 * triples that is trained in the same run on the same States. Needs UPR Info's export beside the project (tests/corpus).
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsOf, type Features, type Word } from '../src/analysis/terms/features.ts';
import { chances, scoresOfLinear } from '../src/analysis/terms/linear.ts';
import { measureModel, Tally } from '../src/analysis/terms/measuring.ts';
import { idsOf } from '../src/analysis/terms/sparse.ts';
import { shippedModel, suggestTerms } from '../src/analysis/terms/suggest.ts';
import { trainLines } from '../src/analysis/terms/training.ts';
import { ACTIONS } from '../src/analysis/terms/trees.ts';
import { codedTexts, partOf } from '../tests/corpus/coded-texts.ts';
import { MISSING } from '../tests/corpus/data.ts';
import { megabytes, milliseconds, printTable, ratio, say } from './support/figures.ts';
import { peakOfChildren } from './support/memory.ts';
import { project } from './support/programs.ts';

/** What is asked of one text, and of all of a large register. */
const AIMS = { textMs: 5, registerMs: 30_000, bytes: 200_000_000 };
const REGISTER = 5_000;
const DESCENT = { epochs: 8, rate: 1, decay: 1e-4, seed: 1 };

if (MISSING !== null) throw new Error(`There is nothing to measure: ${MISSING}`);
const [loadBefore = 0] = loadavg();
const coded = await codedTexts();
const learned = coded.filter(({ state }) => partOf(state) !== 'hold-out');
const held = coded.filter(({ state }) => partOf(state) === 'hold-out');

const loading = performance.now();
const model = shippedModel();
const loadMs = performance.now() - loading;
suggestTerms(model, held[0]!.text, 'en');
const started = performance.now();
for (const { text } of held) suggestTerms(model, text, 'en');
const eachMs = (performance.now() - started) / held.length;
const own = measureModel(model.ready, held);

const labels = [...new Set(learned.flatMap(({ issues }) => issues))].sort();
const issues = trainLines(learned, labels, (one, label) => one.issues.includes(label), runs, {
  ...DESCENT,
  oneOf: false,
});
const action = trainLines(learned, ACTIONS, (one, label) => one.action === label, runs, {
  ...DESCENT,
  oneOf: true,
});
const plain = measurePlain();

const register = Array.from({ length: REGISTER }, (_, id) =>
  JSON.stringify({ id, text: held[id % held.length]!.text }),
);
const folder = await mkdtemp(join(tmpdir(), 'suivi-bench-'));
const file = join(folder, 'register.jsonl');
await writeFile(file, register.join('\n'));
let registerMs = 0;
const peak = await peakOfChildren(async () => {
  const begun = performance.now();
  await run(join(project, 'bin', 'suivi'), ['classify', file, '--json']);
  registerMs = performance.now() - begun;
});
await rm(folder, { recursive: true });

const isMet = (figure: number, aim: number): string => (figure < aim ? 'met' : 'missed');
const three = (figure: number): string => figure.toFixed(3);
printTable(
  [`${held.length} texts of States held out`, 'plain linear model', 'shipped model'],
  [
    ['issues, micro-F1 at 0.5', three(plain.issues.microF1), three(own.issues.microF1)],
    ['issues, macro-F1 at 0.5', three(plain.issues.macroF1), three(own.issues.macroF1)],
    ['action category, accuracy', three(plain.actionAccuracy), three(own.actionAccuracy)],
    [
      'one text',
      `${three(plain.eachMs)} ms`,
      `${three(eachMs)} ms (${ratio(eachMs, plain.eachMs)}), with its words`,
    ],
  ],
);
say('');
printTable(
  ['shipped model', 'measured', 'aim'],
  [
    ['one text', `${three(eachMs)} ms`, `under ${AIMS.textMs} ms: ${isMet(eachMs, AIMS.textMs)}`],
    ['reading the file, once', milliseconds(loadMs), ''],
    [
      `${REGISTER} texts, \`bin/suivi classify FILE --json\``,
      milliseconds(registerMs),
      `under ${milliseconds(AIMS.registerMs)}: ${isMet(registerMs, AIMS.registerMs)}`,
    ],
    ['memory of that process', megabytes(peak), `under ${megabytes(AIMS.bytes)}: ${isMet(peak, AIMS.bytes)}`],
  ],
);
const [loadAfter = 0] = loadavg();
say(`load average ${loadBefore.toFixed(1)} to ${loadAfter.toFixed(1)}; command: node bench/terms.ts`);

function runs(words: readonly Word[]): Features {
  const features: Features = new Map();
  for (const length of [1, 2, 3])
    for (let at = 0; at + length <= words.length; at++)
      features.set(
        words
          .slice(at, at + length)
          .map(({ folded }) => folded)
          .join(' '),
        [at, at + length],
      );
  return features;
}

function measurePlain() {
  const index = new Map(issues.features.map((feature, id) => [feature, id]));
  const actionIndex = new Map(action.features.map((feature, id) => [feature, id]));
  const tally = new Tally();
  let right = 0;
  const begun = performance.now();
  for (const one of held) {
    const found = runs(wordsOf(one.text));
    const p = chances(scoresOfLinear(issues.linear, idsOf(index, found.keys())), false);
    tally.add(
      one.issues,
      labels.map((label, at) => ({ label, probability: p[at]! })),
    );
    const scores = scoresOfLinear(action.linear, idsOf(actionIndex, found.keys()));
    if (ACTIONS[scores.indexOf(Math.max(...scores))] === one.action) right += 1;
  }
  const eachText = (performance.now() - begun) / held.length;
  return { issues: tally.figures(), actionAccuracy: right / held.length, eachMs: eachText };
}

/** Runs a command to its end; what it prints is read and thrown away. */
async function run(command: string, typed: readonly string[]): Promise<void> {
  const child = spawn(command, typed, { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.resume();
  const code = await new Promise((closed) => child.once('close', closed));
  if (code !== 0) throw new Error(`${command} ended with ${String(code)}`);
}
