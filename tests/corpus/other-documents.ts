import { z } from 'zod';
import type { DocumentKind, ReadDocument, ReadRecommendation } from '../../src/documents/document.ts';
import { positionInForce } from '../../src/documents/link/disagreements.ts';
import { linkSource } from '../../src/documents/link/link-source.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { partsOfRecommendation } from '../../src/documents/recognise/reports/clauses.ts';
import { stateOfName } from '../../src/documents/recognise/states/state-lookup.ts';
import { jsonLinesAt, namesIn, readAt, textOf } from './data.ts';
import { wordsOf } from './words.ts';

/** So many of so many. */
export interface Share {
  of: number;
  right: number;
}

/** The documents of one State's three cycles: what the report has to hold, and what report and addendum to say. */
export const CYCLES = [
  {
    cycle: 1,
    symbol: 'A/HRC/14/15',
    recommendations: 97,
    answers: { supported: 89, noted: 3 },
    hasMatrix: false,
  },
  {
    cycle: 2,
    symbol: 'A/HRC/28/15',
    recommendations: 163,
    answers: { supported: 142, noted: 21 },
    hasMatrix: true,
  },
  {
    cycle: 3,
    symbol: 'A/HRC/43/15',
    recommendations: 215,
    answers: { supported: 182, noted: 33 },
    hasMatrix: true,
  },
] as const;

/** Every file of a cycle's folder that has a form that we know, whatever it is. */
export async function readCycle(cycle: number): Promise<ReadDocument[]> {
  const folder = `slovenia/cycle-${cycle}`;
  const names = await Promise.all(['.pdf', '.docx', '.doc'].map((ending) => namesIn(folder, ending)));
  const documents: ReadDocument[] = [];
  for (const name of names.flat()) documents.push(await readAt(name));
  return documents;
}

/** The one document of a kind that a cycle's folder holds. */
export async function documentOf(cycle: number, kind: DocumentKind): Promise<ReadDocument> {
  const [document, ...others] = (await readCycle(cycle)).filter((one) => one.kind === kind);
  if (!document || others.length > 0) throw new Error(`cycle ${cycle} has not just one ${kind}`);
  return document;
}

const transcription = z.object({
  set: z.string(),
  number: z.string(),
  position: z.string(),
  position_source: z.string(),
  themes: z.array(z.string()),
  persons: z.array(z.string()),
  sdgs: z.array(z.string()),
});

/** What a person transcribed from a matrix, by number. */
export async function transcribed(cycle: number) {
  const rows = (await jsonLinesAt('slovenia/matrix.gold.jsonl')).map((row) => transcription.parse(row));
  return rows
    .filter((row) => row.set.startsWith(`c${cycle}_`))
    .map((row) => ({
      number: row.number,
      position: row.position.toLowerCase(),
      source: row.position_source,
      themes: row.themes,
      groups: row.persons,
      sdgs: row.sdgs,
    }))
    .toSorted(byNumber);
}

/** A matrix as it was read, in the form of its transcription. */
export async function readMatrixOf(cycle: number) {
  const matrix = await documentOf(cycle, 'recommendation-matrix');
  const sources = new Map(matrix.positions.map(({ number, source }) => [number, source]));
  return matrix.recommendations
    .map(({ number, position, themes, groups, sdgs }) => {
      return { number, position, source: sources.get(number), themes, groups, sdgs };
    })
    .toSorted(byNumber);
}

/** The positions that a report and the addendum to it give together. */
export async function answeredPositions(cycle: number) {
  const base = (await documentOf(cycle, 'working-group-report')).recommendations;
  const linked = linkSource(base, 'en', await documentOf(cycle, 'addendum'));
  const said = new Map(
    linked.links.map((link) => [link.item, { kind: 'addendum' as const, position: link.position }]),
  );
  const positions = base.map((one, index) => {
    const answer = said.get(index);
    return { number: one.number, position: positionInForce(one.position, answer ? [answer] : []) };
  });
  return { positions: positions.toSorted(byNumber), problems: linked.problems };
}

const byNumber = (one: { number: string }, other: { number: string }): number =>
  one.number.localeCompare(other.number);

const labelled = z.array(z.object({ text: z.string(), label: z.union([z.string(), z.array(z.string())]) }));

async function labelledParagraphs(name: string): Promise<{ text: string; labels: string[] }[]> {
  const rows = labelled.parse(JSON.parse(await textOf(`paragraphs/${name}/labels.json`)));
  return rows.map(({ text, label }) => ({ text, labels: [label].flat() }));
}

/**
 * Single paragraphs of a report, whose number, words and States were taken apart by hand: how many are read the same.
 * They are set below one introducing paragraph, as their report has them. A paragraph may hold a second number.
 */
export async function measureParagraphs(): Promise<Share> {
  const numbers = await labelledParagraphs('upr_paragraph_numbers');
  const texts = await labelledParagraphs('upr_paragraph_text');
  const countries = await labelledParagraphs('upr_paragraph_countries');
  const paragraph = numbers[0]?.labels[0]?.split('.')[0] ?? '';
  const lines = [
    'A/HRC/99/1',
    'Report of the Working Group on the Universal Periodic Review',
    'II. Conclusions and/or recommendations',
    `${paragraph}. The recommendations listed below enjoy the support of the State:`,
    ...numbers.map(({ text }) => text),
  ];
  const bytes = new TextEncoder().encode(lines.join('\n\n'));
  const { recommendations } = await readDocument({ name: 'paragraphs.txt', bytes });
  const right = numbers.filter(({ text, labels: [number = ''] }, index) => {
    const read = itemsOfParagraph(recommendations, number, text);
    const states = (countries[index]?.labels ?? []).map(stateOfName);
    return (
      read.length > 0 &&
      sameWords(withoutStates(read, number), texts[index]?.labels[0] ?? '') &&
      isSameSet(
        read.flatMap((one) => one.states),
        states,
      )
    );
  });
  return { of: numbers.length, right: right.length };
}

/** The item of a paragraph's number, and one of a second number that the same paragraph prints. */
function itemsOfParagraph(all: readonly ReadRecommendation[], number: string, text: string) {
  const from = all.findIndex((one) => one.number === number);
  const second = all[from + 1];
  if (from < 0) return [];
  const isInside =
    second !== undefined && new RegExp(`\\s${second.number.replace('.', '\\.')}\\.?\\s`).test(text);
  return all.slice(from, isInside ? from + 2 : from + 1);
}

/** The words of a paragraph without any States, as the coding has them: a second number stays among the words. */
function withoutStates(items: readonly ReadRecommendation[], number: string): string {
  return items
    .map(({ number: own, text, clauses }) => {
      const words = clauses.length > 0 ? clauses.map((clause) => clause.text).join(' ') : text;
      return own === number ? words : `${own} ${words}`;
    })
    .join(' ');
}

function sameWords(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

function isSameSet(some: readonly (string | null)[], others: readonly (string | null)[]): boolean {
  const [one, other] = [new Set(some), new Set(others)];
  return one.size === other.size && [...one].every((each) => other.has(each));
}

/** Spanish excerpts of reports: items that end with a bracket, and how many of them were read with known States. */
export async function measureSpanishStates(): Promise<Share> {
  const share: Share = { of: 0, right: 0 };
  for (const name of await namesIn('multilingual/es', '.md')) {
    for (const paragraph of (await textOf(name)).replaceAll('**', '').split(/\n\s*\n/)) {
      const words = /^\d+\.(?:\d+\.?)?\s+(.*\((?:[^()]|\([^()]*\))*\)[.;]*)$/.exec(
        paragraph.replace(/\s+/g, ' ').trim(),
      )?.[1];
      if (words === undefined) continue;
      const parts = partsOfRecommendation(words);
      share.of += 1;
      if (parts.isClosed && parts.unread.length === 0 && parts.guesses.length === 0) share.right += 1;
    }
  }
  return share;
}

/** Everything beside the coded reports: how many files were recognised as which kind. */
export async function measureKinds(): Promise<Map<string, number>> {
  const documents = (await Promise.all(CYCLES.map(({ cycle }) => readCycle(cycle)))).flat();
  for (const name of [...(await namesIn('formats', '.json')), ...(await namesIn('multilingual', '.csv'))])
    documents.push(await readAt(name));
  const counts = [...Map.groupBy(documents, kindOrRefusal)].map(([kind, all]) => [kind, all.length] as const);
  return new Map(counts.toSorted(([one], [other]) => one.localeCompare(other)));
}

/** The kind; for a file of none, the reason that its reader is given. */
function kindOrRefusal({ kind, problems }: ReadDocument): string {
  return kind === 'unknown'
    ? `refused: ${problems.find(({ severity }) => severity === 'error')?.code}`
    : kind;
}
