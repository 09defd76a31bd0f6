import type { ReadRecommendation } from '../../src/documents/document.ts';
import { readPdf } from '../../src/documents/read/pdf.ts';
import type { TextLine } from '../../src/documents/read/text-line.ts';
import {
  readWorkingGroupReport,
  type WorkingGroupReport,
} from '../../src/documents/recognise/reports/working-group-report.ts';
import { bytesOf, namesIn } from './data.ts';
import { isFlagged } from './reports.ts';

/** An item's lines in a report's text: from the line that its number begins to the last before the next number. */
interface ItemLines {
  number: string;
  from: number;
  to: number;
}

/** A way to spoil one item, in place; false where the item has not what the damage needs. */
type Damage = (lines: TextLine[], item: ItemLines) => boolean;

const LABEL = /^(\d{1,3}\.\d{1,3})\.?\s+(?=\p{Lu})/u;
const CLOSING = /\(([^()]{4,})\)\s*[;.]?$/u;

/** What can go wrong between a page and its words: lines lost, numbers not seen, names spoilt. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'number not seen': (lines, { from }) => rewrite(lines, from, (text) => text.replace(LABEL, '')),
  'number misread': (lines, { from }) => rewrite(lines, from, (text) => text.replace(/^(\d+)\./u, '$19.')),
  'first line lost': (lines, { from, to }) => to > from && lose(lines, from),
  'line within lost': (lines, { from, to }) => to - from >= 2 && lose(lines, from + 1),
  'last line lost': (lines, { from, to }) => to > from && lose(lines, to),
  'State garbled': (lines, { to }) =>
    rewrite(lines, to, (text) =>
      text.replace(CLOSING, (list, name: string) =>
        list.replace(name, `${name.slice(0, 2)}xqv${name.slice(5)}`),
      ),
    ),
  'State misspelt': (lines, { to }) =>
    rewrite(lines, to, (text) =>
      text.replace(CLOSING, (list, name: string) =>
        list.replace(name, `${name[0]}${name[2]}${name[1]}${name.slice(3)}`),
      ),
    ),
  'bracket lost': (lines, { to }) => rewrite(lines, to, (text) => text.replace(/\)(?=\s*[;.]?$)/u, '')),
};

function rewrite(lines: TextLine[], index: number, change: (text: string) => string): boolean {
  const line = lines[index];
  if (!line) return false;
  const text = change(line.text);
  if (text === line.text) return false;
  lines[index] = { ...line, text };
  return true;
}

function lose(lines: TextLine[], index: number): boolean {
  return rewrite(lines, index, () => '');
}

/** How many items a damage changed, and how many of those the review screen asks a person to look at. */
export interface DamageMeasure {
  changed: number;
  flagged: number;
}

export interface DamageMeasures {
  byDamage: Map<string, DamageMeasure>;
  /** Items that nobody touched, nor their neighbours, and that are flagged only in a damaged report. */
  untouched: number;
  untouchedFlagged: number;
}

/** One report in so many is damaged: it has to be read anew for it. */
const REPORTS = 2;
/** One item in so many is damaged, so that one damage does not hide another. */
const EVERY = 6;

/** Damages items of every other report, one kind of damage after the other, and counts which errors are flagged. */
export async function measureDamage(): Promise<DamageMeasures> {
  const kinds = Object.entries(DAMAGES);
  const byDamage = new Map(kinds.map(([name]) => [name, { changed: 0, flagged: 0 }]));
  const measures: DamageMeasures = { byDamage, untouched: 0, untouchedFlagged: 0 };
  let turn = 0;
  const reports = await namesIn('working-group-reports', '.pdf');
  for (const path of reports.filter((_, index) => index % REPORTS === 0)) {
    const pdf = await readPdf(await bytesOf(path));
    if (!pdf.ok) continue;
    const sound = readWorkingGroupReport(pdf.lines);
    const lines = [...pdf.lines];
    const items = itemsIn(lines, sound.recommendations);
    const damaged: { place: number; damage: string }[] = [];
    for (let place = EVERY - 1; place < items.length - 1; place += EVERY) {
      const [damage, apply] = kinds[turn++ % kinds.length] ?? [];
      const item = items[place];
      if (damage && apply && item && apply(lines, item)) damaged.push({ place, damage });
    }
    const read = readWorkingGroupReport(lines.filter(({ text }) => text !== ''));
    countDamage(damaged, items, sound, read, measures);
  }
  return measures;
}

/** Where the items stand, of those that carry their whole number at a line's beginning. */
function itemsIn(lines: readonly TextLine[], recommendations: readonly ReadRecommendation[]): ItemLines[] {
  const pages = new Map(recommendations.map(({ number, page }) => [number, page]));
  const items: ItemLines[] = [];
  for (const [index, { text, role, page }] of lines.entries()) {
    if (role !== 'body') continue;
    const number = LABEL.exec(text)?.[1];
    const last = items.at(-1);
    if (number !== undefined && pages.get(number) === page) items.push({ number, from: index, to: index });
    else if (last && pages.get(last.number) === page) last.to = index;
  }
  return items;
}

function countDamage(
  damaged: readonly { place: number; damage: string }[],
  items: readonly ItemLines[],
  sound: WorkingGroupReport,
  read: WorkingGroupReport,
  measures: DamageMeasures,
): void {
  const touched = new Set<string>();
  for (const { place, damage } of damaged) {
    const near = [place - 1, place, place + 1].flatMap((one) => items[one]?.number ?? []);
    for (const number of near) touched.add(number);
    const isChanged = near.some((number) => wordsAndStates(number, sound) !== wordsAndStates(number, read));
    const measure = measures.byDamage.get(damage);
    if (!measure || !isChanged) continue;
    measure.changed += 1;
    const now = [...near, ...numbersBehind(near[0], read)];
    if (now.some((number) => isFlagged(number, read) && !isFlagged(number, sound))) measure.flagged += 1;
  }
  for (const { number } of sound.recommendations.filter((one) => !touched.has(one.number))) {
    measures.untouched += 1;
    if (isFlagged(number, read) && !isFlagged(number, sound)) measures.untouchedFlagged += 1;
  }
}

/** The numbers that were read behind one: a spoilt number stands there under another name. */
function numbersBehind(number: string | undefined, { recommendations }: WorkingGroupReport): string[] {
  const place = recommendations.findIndex((one) => one.number === number);
  return place < 0 ? [] : recommendations.slice(place + 1, place + 3).map((one) => one.number);
}

function wordsAndStates(number: string, { recommendations }: WorkingGroupReport): string {
  return recommendations
    .filter((one) => one.number === number)
    .map(({ text, states }) => `${text} ${states.join()}`)
    .join('\n');
}
