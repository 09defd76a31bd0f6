/**
 * `node tests/corpus/report.ts [--keep]`: reads all published documents that lie beside the project and prints how well,
 * as the tables of docs/reading.md. `--keep` writes the figures that no later run may fall below.
 */
import { writeFile } from 'node:fs/promises';
import { printTable, say } from '../../bench/support/figures.ts';
import { MISSING } from './data.ts';
import {
  clauseTotals,
  confidenceTotals,
  FIGURES,
  figuresOf,
  measureCorpus,
  percent,
  totalOf,
  type CorpusMeasures,
  type Totals,
} from './figures.ts';
import type { ReportMeasure } from './reports.ts';

if (MISSING !== null) say(MISSING);
else {
  const measures = await measureCorpus();
  printCorpus(measures);
  if (process.argv.includes('--keep'))
    await writeFile(FIGURES, `${JSON.stringify(figuresOf(measures), null, 2)}\n`);
}

function printCorpus(measures: CorpusMeasures): void {
  const { reports, paragraphs, spanishStates, kinds, damage } = measures;
  printReports(reports);
  say('');
  printTotals(reports);
  say('');
  printConfidence(reports);
  say('');
  const changes = [...damage.byDamage];
  printTable(
    ['damage to one item in six of every other report', 'items that came out otherwise', 'of these flagged'],
    changes.map(([name, { changed, flagged }]) => [name, String(changed), String(flagged)]),
  );
  say(`of ${damage.untouched} items not touched, flagged only beside damage: ${damage.untouchedFlagged}`);
  say('');
  say(`single paragraphs, number, words and States right: ${paragraphs.right} of ${paragraphs.of}`);
  say(`Spanish lists of States read: ${spanishStates.right} of ${spanishStates.of}`);
  say('');
  printTable(
    ['other files', 'how many'],
    [...kinds].map(([kind, count]) => [kind, String(count)]),
  );
}

function printReports(reports: readonly ReportMeasure[]): void {
  printTable(
    ['report', 'coded', 'read', 'both', 'words', 'States', 'positions', 'excused'],
    reports.map(({ name, folded, excusedItems }) => {
      const { coded, read, both, words, states, positions, decided } = totalOf([folded]);
      return [name, coded, read, both, words, states, `${positions}/${decided}`, excusedItems].map(String);
    }),
  );
}

function printTotals(reports: readonly ReportMeasure[]): void {
  const [asGiven, folded, excused] = [
    totalOf(reports.map((one) => one.asGiven)),
    totalOf(reports.map((one) => one.folded)),
    totalOf(reports.map((one) => one.excused)),
  ];
  const row = (name: string, share: (total: Totals) => number): string[] => [
    name,
    ...[asGiven, folded, excused].map((total) => share(total).toFixed(1)),
  ];
  printTable(
    [`of the ${reports.length} reports, per cent`, 'as scored', 'sub-numbers folded', 'and excused left out'],
    [
      row('recall: coded items that were found', ({ both, coded }) => percent(both, coded)),
      row('precision: found items that were coded', ({ both, read }) => percent(both, read)),
      row('words: items whose text is the same', ({ words, both }) => percent(words, both)),
      row('recommending States', ({ states, both }) => percent(states, both)),
      row('positions', ({ positions, decided }) => percent(positions, decided)),
    ],
  );
  const { parts, same, sameForItsStates } = clauseTotals(reports);
  const items = reports.reduce((sum, one) => sum + one.excusedItems, 0);
  say('');
  say(`coded items ${asGiven.coded}, after folding ${folded.coded}; excused ${items} of ${folded.coded}`);
  say(
    `clauses: of ${parts} coded parts ${same} with the same words and States (${percent(same, parts)}%), ` +
      `${sameForItsStates} more that say the same for each of their States`,
  );
}

function printConfidence(reports: readonly ReportMeasure[]): void {
  const { wrong, wrongFlagged, right, rightFlagged } = confidenceTotals(reports);
  printTable(
    ['items, after excusing', 'how many', 'flagged'],
    [
      ['read otherwise than coded', String(wrong), String(wrongFlagged)],
      ['read as coded', String(right), String(rightFlagged)],
    ],
  );
}
