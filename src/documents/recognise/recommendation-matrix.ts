import type { Position, Problem, ReadPosition, ReadRecommendation } from '../document.ts';
import { problems } from '../problems.ts';
import { tidySpaces } from '../read/lines.ts';
import type { Table } from '../read/table.ts';
import type { TextLine } from '../read/text-line.ts';
import { checkText, confidenceOf } from './checks.ts';
import { partsOfRecommendation } from './clauses.ts';
import {
  headerRoles,
  NUMBERED,
  placed,
  rolesByContent,
  type ColumnRole,
  type PlacedCell,
} from './matrix-columns.ts';
import { cycleOfSession } from './metadata.ts';
import { positionOfCell } from './position.ts';
import { readStates } from './recommending-states.ts';
import { stateName, stateOfName } from './state-lookup.ts';

export interface RecommendationMatrix {
  country: string | null;
  cycle: number | null;
  session: number | null;
  recommendations: ReadRecommendation[];
  /** Each answer with the paragraph that OHCHR took it from. */
  positions: ReadPosition[];
  problems: Problem[];
}

/** How many rows must hold a numbered recommendation and its answer for a table to be a matrix. */
const FEWEST_ROWS = 3;

/** Whether the tables hold OHCHR's thematic list of a review's recommendations. */
export function isMatrix(tables: readonly Table[]): boolean {
  let items = 0;
  for (const row of rowsOf(tables)) {
    if (rowOf(row.cells, row.roles) !== null) items += 1;
    if (items >= FEWEST_ROWS) return true;
  }
  return false;
}

/**
 * Reads OHCHR's "thematic list of recommendations" (matrix): one row a recommendation, with the State's position,
 * themes, groups of persons and SDGs, ordered by theme. An item that stands under several themes comes back once.
 */
export function readMatrix(tables: readonly Table[], lines: readonly TextLine[]): RecommendationMatrix {
  const found: Problem[] = [];
  const byNumber = new Map<string, { item: MatrixRow; read: ReadRecommendation }>();
  for (const { cells, roles } of rowsOf(tables)) {
    const item = rowOf(cells, roles);
    if (item === null) continue;
    const known = byNumber.get(item.number);
    if (known) {
      addTerms(known.read, item);
      if (known.item.position !== item.position) found.push(problems.positionsDiffer(item.number));
      continue;
    }
    byNumber.set(item.number, { item, read: recommendationOf(item, found) });
  }
  const items = [...byNumber.values()];
  for (const { read } of items) read.confidence = confidenceOf(read, found);
  return {
    ...headOf(lines),
    recommendations: items.map(({ read }) => read),
    positions: items.map(({ item }) => ({
      number: item.number,
      position: item.position,
      comment: null,
      page: null,
      ...(item.source !== null && { source: item.source }),
    })),
    problems: found,
  };
}

/** Every row that is no header, with the roles of its table's columns; a later table may go on without a header. */
function* rowsOf(
  tables: readonly Table[],
): Generator<{ cells: PlacedCell[]; roles: ReadonlyMap<number, ColumnRole> }> {
  let roles: Map<number, ColumnRole> | null = null;
  for (const table of tables)
    for (const row of table.rows) {
      const cells = placed(row);
      const header = headerRoles(cells);
      if (header) {
        roles = header;
        continue;
      }
      const here: Map<number, ColumnRole> | null = roles ?? rolesByContent(cells);
      if (here) yield { cells, roles: here };
    }
}

interface MatrixRow {
  number: string;
  words: string;
  states: string[] | null;
  position: Position | null;
  source: string | null;
  themes: string[];
  groups: string[];
  sdgs: string[];
}

const SOURCE =
  /^(?:source\s+(?:of\s+(?:the\s+)?position|de\s+la\s+position)|fuente\s+de\s+la\s+posición|مصدر الموقف)\s*:?\s*/iu;

/** A row's content; null for a heading of a theme, an empty row, or one without a numbered item. */
function rowOf(cells: readonly PlacedCell[], roles: ReadonlyMap<number, ColumnRole>): MatrixRow | null {
  const cellOf = (role: ColumnRole): string =>
    cells.find(({ column }) => roles.get(column) === role)?.text ?? '';
  const paragraphs = cellOf('text').split('\n');
  const sourceAt = paragraphs.findIndex((paragraph) => SOURCE.test(paragraph));
  const words = tidySpaces((sourceAt < 0 ? paragraphs : paragraphs.slice(0, sourceAt)).join(' '));
  const numbered = NUMBERED.exec(words);
  const number = numbered?.[1]?.replace(/\s/gu, '');
  if (!numbered || number === undefined || cells.length < 2) return null;
  const source = paragraphs[sourceAt]?.replace(SOURCE, '').trim();
  const terms = termsOf(cellOf('terms'));
  const ownSdgs = labels(cellOf('sdgs').split('\n'));
  return {
    number,
    words: numbered[2] ?? '',
    states: readStates(cellOf('state'), false)?.states ?? null,
    position: positionOfCell(cellOf('position')),
    source: source === undefined || source === '' ? null : source,
    themes: terms.themes,
    groups: terms.groups,
    sdgs: ownSdgs.length > 0 ? ownSdgs : terms.sdgs,
  };
}

type TermKind = 'themes' | 'groups' | 'sdgs';
const TERM_HEADINGS: readonly { kind: TermKind; pattern: RegExp }[] = [
  {
    kind: 'groups',
    pattern:
      /^(?:affected persons|persons affected|groups? of persons|personnes concernées|personas afectadas|grupos de personas|groupes de personnes)\s*:?\s*/iu,
  },
  { kind: 'sdgs', pattern: /^(?:relevant sdgs?|sdgs?|odd|ods)\s*:\s*/iu },
  { kind: 'themes', pattern: /^(?:themes?|full list of themes|right or area|thèmes?|temas?)\s*:\s*/iu },
];

/** The terms column: themes first, then what stands under `Affected persons:` and `SDGs:`. */
function termsOf(text: string): Record<TermKind, string[]> {
  const lists: Record<TermKind, string[]> = { themes: [], groups: [], sdgs: [] };
  let kind: TermKind = 'themes';
  for (const line of text.split('\n')) {
    const heading = TERM_HEADINGS.find(({ pattern }) => pattern.test(line));
    if (heading) kind = heading.kind;
    lists[kind].push(heading ? line.replace(heading.pattern, '') : line);
  }
  return { themes: labels(lists.themes), groups: labels(lists.groups), sdgs: labels(lists.sdgs) };
}

function labels(lines: readonly string[]): string[] {
  return lines.map((line) => tidySpaces(line.replace(/^\s*[-–•·]\s*/u, ''))).filter((label) => label !== '');
}

function addTerms(read: ReadRecommendation, item: MatrixRow): void {
  for (const kind of ['themes', 'groups', 'sdgs'] as const)
    read[kind] = [...new Set([...read[kind], ...item[kind]])];
}

function recommendationOf(item: MatrixRow, found: Problem[]): ReadRecommendation {
  const { number } = item;
  const parts = partsOfRecommendation(item.words);
  const states = item.states ?? parts.states;
  for (const name of parts.unread) found.push(problems.unreadState(name, number, null));
  for (const { name, state } of parts.guesses)
    found.push(problems.guessedState(name, stateName(state), number, null));
  if (states.length === 0) found.push(problems.noClosingStates(number, null));
  const read: ReadRecommendation = {
    number,
    text: parts.text,
    states,
    position: item.position,
    leadIn: null,
    page: null,
    clauses: parts.clauses,
    themes: item.themes,
    groups: item.groups,
    sdgs: item.sdgs,
    confidence: 1,
  };
  found.push(...checkText(read));
  return read;
}

const HEAD =
  /(?:UPR of|EPU (?:de |d[’'])|Universal Periodic Review of)\s*(?:the\s+)?(.{2,60}?)\s*\((\d)\s*(?:st|nd|rd|th|er|e|ème|º)?\s*cycle\s*[-–,]\s*(\d{1,2})/iu;

/** The running head: "UPR of X (2nd Cycle – 20th session)". */
function headOf(lines: readonly TextLine[]): Pick<RecommendationMatrix, 'country' | 'cycle' | 'session'> {
  const head = lines.filter(({ role }) => role === 'furniture').slice(0, 20);
  const first = lines.filter(({ role }) => role === 'body').slice(0, 10);
  for (const { text } of [...head, ...first]) {
    const found = HEAD.exec(text);
    if (!found) continue;
    const session = Number(found[3]);
    return { country: stateOfName(found[1] ?? ''), session, cycle: cycleOfSession(session) };
  }
  return { country: null, cycle: null, session: null };
}
