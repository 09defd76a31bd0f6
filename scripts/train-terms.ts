/**
 * `nice node scripts/train-terms.ts`: trains the model that proposes terms, from UPR Info's export and Slovenia's matrices
 * where they lie beside the project (tests/corpus/data.ts), and writes src/analysis/terms/terms.model, the figures of its
 * card in docs/terms.md, and those that the corpus test holds. The same data give the same file. Some minutes on one core.
 * `--actions` trains the actions alone and leaves the issues as they are in the file.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calibrateActions, calibrateIssues } from '../src/analysis/terms/calibrating.ts';
import { matrixPrecisions } from '../src/analysis/terms/matrix-opinions.ts';
import {
  matrixKeys,
  measureMatrix,
  measureModel,
  type LabelFigures,
  type MatrixText,
} from '../src/analysis/terms/measuring.ts';
import type { MatrixRule } from '../src/analysis/terms/matrix-terms.ts';
import { hashOf, packTerms, unpackTerms, type TrainedTerms } from '../src/analysis/terms/model-file.ts';
import { readyTerms, type ReadyTerms } from '../src/analysis/terms/opinions.ts';
import {
  trainActionLines,
  trainActionNets,
  trainActions,
  trainIssues,
  type CodedText,
} from '../src/analysis/terms/training.ts';
import { codedTexts, matrixTexts, partOf, type Part } from '../tests/corpus/coded-texts.ts';
import { MISSING } from '../tests/corpus/data.ts';

const project = join(import.meta.dirname, '..');
const MODEL = join(project, 'src/analysis/terms/terms.model');
const FIGURES = join(project, 'tests/corpus/term-figures.json');
const CARD = join(project, 'docs/terms.md');
const MARK = { from: '<!-- figures: scripts/train-terms.ts -->', to: '<!-- end of figures -->' };

if (MISSING !== null) throw new Error(`There is nothing to train from: ${MISSING}`);
const coded = await codedTexts();
const matrices = await matrixTexts();
const of = (...parts: Part[]) => coded.filter(({ state }) => parts.includes(partOf(state)));

const kept = process.argv.includes('--actions') ? unpackTerms(await readFile(MODEL)) : null;
say('training for the calibration');
const first = train(of('learn'), {
  issueCalibration: { slope: 1, shift: 0 },
  actionCalibration: { slope: 1, shifts: [0, 0, 0, 0, 0] },
});
const calibration = {
  issueCalibration: kept?.issueCalibration ?? calibrateIssues(first, of('calibrate')),
  actionCalibration: calibrateActions(first, of('calibrate')),
};
say('training what is shipped');
const { trained } = train(of('learn', 'calibrate'), calibration);
const bytes = packTerms({
  ...trained,
  matrix: kept?.matrix ?? precisionsOf(readyTerms(trained), matrices),
});
await writeFile(MODEL, bytes);

const ready = readyTerms(unpackTerms(bytes));
const held = measureModel(ready, of('hold-out'));
const [second, third] = [
  matrices.filter(({ cycle }) => cycle === 2),
  matrices.filter(({ cycle }) => cycle === 3),
];
const [even, odd] = [third.filter((_, at) => at % 2 === 0), third.filter((_, at) => at % 2 === 1)];
const rules = [
  ['theme', 'cycle 2, rules weighed by cycle 3', matrixFigures('theme', third, second)],
  ['theme', 'cycle 3, rules weighed by cycle 2', matrixFigures('theme', second, third)],
  ['group', 'cycle 2, rules weighed by cycle 3', matrixFigures('group', third, second)],
  ['group', 'cycle 3, rules weighed by cycle 2', matrixFigures('group', second, third)],
  // the matrix of cycle 2 names no goals: each half of cycle 3 by the other
  ['goal', 'cycle 3, even lines, rules weighed by odd', matrixFigures('sdg', odd, even)],
  ['goal', 'cycle 3, odd lines, rules weighed by even', matrixFigures('sdg', even, odd)],
] as const;
await writeFile(
  FIGURES,
  `${JSON.stringify(
    {
      issuesMicroF1: held.issues.microF1,
      issuesMacroF1: held.issues.macroF1,
      actionAccuracy: held.actionAccuracy,
      calibrationError: held.issues.calibrationError,
      actionCalibrationError: held.actionCalibrationError,
    },
    (_, value: unknown) => (typeof value === 'number' ? Math.floor(value * 10_000) / 10_000 : value),
    2,
  )}\n`,
);
await writeCard();
say(
  `issues: micro-F1 ${share(held.issues.microF1)}; action: ${share(held.actionAccuracy)}; ${bytes.length} bytes`,
);

function train(
  texts: readonly CodedText[],
  calibrated: Pick<TrainedTerms, 'issueCalibration' | 'actionCalibration'>,
): ReadyTerms {
  const actionLines = trainActionLines(texts);
  const actionNets = trainActionNets(texts, (seed) => say(`  action, net ${seed}`));
  const action = trainActions(texts, (label) => say(`  action ${label}`));
  const issues = kept?.issues ?? trainIssues(texts, (label) => say(`  ${label}`));
  return readyTerms({
    issues,
    action,
    actionLines,
    actionNets,
    ...calibrated,
    matrix: {},
    heldOut: statesOf('hold-out'),
  });
}

function statesOf(part: Part): string[] {
  return [...new Set(of(part).map(({ state }) => state))].sort();
}

function precisionsOf(model: ReadyTerms, texts: readonly MatrixText[]): Record<string, number> {
  return matrixPrecisions(texts.map((text) => matrixKeys(model, text)));
}

function matrixFigures(
  kind: MatrixRule['kind'],
  learned: readonly MatrixText[],
  tried: readonly MatrixText[],
): LabelFigures {
  return measureMatrix(ready, precisionsOf(ready, learned), tried, kind);
}

async function writeCard(): Promise<void> {
  const card = await readFile(CARD, 'utf8');
  const [before, after] = [card.indexOf(MARK.from), card.indexOf(MARK.to)];
  if (before === -1 || after === -1) throw new Error(`${CARD} has no place for figures: ${MARK.from}`);
  const labels = Object.entries(held.issues.byLabel)
    .sort(([, one], [, other]) => other - one)
    .map(([label, value]) => `| ${label} | ${share(value)} |`);
  const matrixRow = (name: string, cycle: string, { precision, recall, microF1, macroF1 }: LabelFigures) =>
    `| ${name} | ${cycle} | ${[precision, recall, microF1, macroF1].map(share).join(' | ')} |`;
  const lines = [
    MARK.from,
    '',
    `File: \`src/analysis/terms/terms.model\`, ${bytes.length} bytes, SHA-256 \`${hashOf(bytes)}\`.`,
    '',
    `Trained on ${of('learn', 'calibrate').length} texts of ${statesOf('learn').length + statesOf('calibrate').length} States; ` +
      `measured on ${held.texts} texts of ${statesOf('hold-out').length} States that it has never seen: ${statesOf('hold-out').join(', ')}.`,
    '',
    '| on States held out | |',
    '|---|---|',
    `| issues, micro-F1 (precision, recall) | ${share(held.issues.microF1)} (${share(held.issues.precision)}, ${share(held.issues.recall)}) |`,
    `| issues, macro-F1 over ${labels.length} labels | ${share(held.issues.macroF1)} |`,
    `| issues, calibration error | ${share(held.issues.calibrationError)} |`,
    `| action category, accuracy | ${share(held.actionAccuracy)} |`,
    `| action category, calibration error | ${share(held.actionCalibrationError)} |`,
    '',
    '| Slovenia’s matrices | measured on | precision | recall | micro-F1 | macro-F1 |',
    '|---|---|---|---|---|---|',
    ...rules.map(([name, on, figures]) => matrixRow(name, on, figures)),
    '',
    '| issue | F1 |',
    '|---|---|',
    ...labels,
    '',
  ];
  await writeFile(CARD, card.slice(0, before) + lines.join('\n') + card.slice(after));
}

function share(value: number): string {
  return value.toFixed(3);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
