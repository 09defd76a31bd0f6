import type { Position, Problem, ReadPosition, ReadRecommendation } from '../../document.ts';
import { problems } from '../../problems.ts';
import { tidySpaces } from '../../read/lines.ts';
import type { Table } from '../../read/table.ts';
import type { TextLine } from '../../read/text-line.ts';
import { checkText, confidenceOf, doubtsOf } from '../checks.ts';
import { partsOfRecommendation } from '../reports/clauses.ts';
import {
  BARE_NUMBERED,
  headerRoles,
  NUMBERED,
  placed,
  rolesByContent,
  uncovered,
  type ColumnRole,
  type PlacedCell,
} from './matrix-columns.ts';
import { cycleOfSession } from '../metadata.ts';
import { ordinal } from '../ordinals.ts';
import { positionOfCell } from '../position.ts';
import { readStates } from '../states/recommending-states.ts';
import { stateName, stateOfName } from '../states/state-lookup.ts';

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
    if (rowOf(row) !== null) items += 1;
    if (items >= FEWEST_ROWS) return true;
  }
  return false;
}

/** Whether cells say where OHCHR took the positions from; a State's table of its own answers does not. */
export function namesSources(tables: readonly Table[]): boolean {
  return tables.some(({ rows }) =>
    rows.some((row) => row.some(({ text }) => text.split('\n').some((line) => SOURCE.test(line)))),
  );
}

/**
 * Reads OHCHR's "thematic list of recommendations" (matrix): one row a recommendation, with the State's position,
 * themes, groups of persons and SDGs, ordered by theme. An item that stands under several themes comes back once.
 */
export function readMatrix(tables: readonly Table[], lines: readonly TextLine[]): RecommendationMatrix {
  const found: Problem[] = [];
  const byNumber = new Map<string, { item: MatrixRow; read: ReadRecommendation }>();
  for (const row of rowsOf(tables)) {
    const item = rowOf(row);
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
  const doubts = doubtsOf(found);
  for (const { read } of items) read.confidence = confidenceOf(read, doubts);
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

interface TableRow {
  cells: PlacedCell[];
  roles: ReadonlyMap<number, ColumnRole>;
  /** Whether a header gave the roles; else the row's own content did. */
  isHeaded: boolean;
  /** The nearest row above that is one cell across: a theme, where no column has any. */
  heading: string | null;
}

/** Every row that is no header, with the roles of its table's columns; a later table may go on without a header. */
function* rowsOf(tables: readonly Table[]): Generator<TableRow> {
  let roles: Map<number, ColumnRole> | null = null;
  let heading: string | null = null;
  for (const table of tables) {
    let above: readonly PlacedCell[] = [];
    for (const row of table.rows) {
      const cells: PlacedCell[] = placed(row).map((cell) => uncovered(cell, above));
      above = cells;
      const header = headerRoles(cells);
      if (header) {
        roles = header;
        continue;
      }
      if (cells.length === 1) heading = tidySpaces(cells[0]?.text ?? '').replace(THEME, '') || heading;
      const here: Map<number, ColumnRole> | null = roles ?? rolesByContent(cells);
      if (here) yield { cells, roles: here, isHeaded: roles !== null, heading };
    }
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

/** What a heading of a theme begins with. */
const THEME = /^(?:themes?|right or area|thèmes?|temas?|الموضوع)\s*:\s*/iu;

const SOURCE =
  /^(?:source\s+(?:of\s+(?:the\s+)?position|de\s+la\s+position)|fuente\s+de\s+la\s+posición|مصدر الموقف)\s*:?\s*/iu;

/** A row's content; null for a heading of a theme, an empty row, or one without a numbered item. */
function rowOf({ cells, roles, isHeaded, heading }: TableRow): MatrixRow | null {
  const cellOf = (role: ColumnRole): string =>
    cells.find(({ column }) => roles.get(column) === role)?.text ?? '';
  const paragraphs = cellOf('text').split('\n');
  const sourceAt = paragraphs.findIndex((paragraph) => SOURCE.test(paragraph));
  const text = tidySpaces((sourceAt < 0 ? paragraphs : paragraphs.slice(0, sourceAt)).join(' '));
  const ownNumber = tidySpaces(cellOf('number')).replace(/[.)]+$/u, '');
  const words = ownNumber === '' || NUMBERED.test(text) ? text : `${ownNumber}. ${text}`;
  const numbered = NUMBERED.exec(words) ?? (isHeaded ? BARE_NUMBERED.exec(words) : null);
  const number = labelOf(numbered?.[1]);
  if (!numbered || number === undefined || cells.length < 2) return null;
  const source = paragraphs[sourceAt]?.replace(SOURCE, '').trim();
  const terms = termsOf(cellOf('terms'));
  const hasThemes = [...roles.values()].includes('terms');
  const ownSdgs = labels(cellOf('sdgs').split('\n'));
  return {
    number,
    words: numbered[2] ?? '',
    states: readStates(cellOf('state'), false)?.states ?? null,
    position: positionOfCell(cellOf('position')),
    source: source === undefined || source === '' ? null : source,
    themes: hasThemes || heading === null ? terms.themes : [heading],
    groups: terms.groups,
    sdgs: ownSdgs.length > 0 ? ownSdgs : terms.sdgs,
  };
}

/** `115.1`, also where Arabic prints `115-1`; the first cycle's `A-1` as it stands. */
function labelOf(printed: string | undefined): string | undefined {
  return printed?.replace(/\s/gu, '').replace(/^(\d+)-(?=\d)/u, '$1.');
}

type TermKind = 'themes' | 'groups' | 'sdgs';
const TERM_HEADINGS: readonly { kind: TermKind; pattern: RegExp }[] = [
  {
    kind: 'groups',
    pattern:
      /^(?:affected persons|persons affected|groups? of persons|personnes concernées|personas afectadas|grupos de personas|groupes de personnes|الأشخاص المتأثرون|فئات الأشخاص)\s*:?\s*/iu,
  },
  { kind: 'sdgs', pattern: /^(?:relevant sdgs?|sdgs?|odd|ods|أهداف التنمية المستدامة)\s*:\s*/iu },
  {
    kind: 'themes',
    pattern: /^(?:themes?|full list of themes|right or area|thèmes?|temas?|الموضوع|المواضيع)\s*:\s*/iu,
  },
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
  /(?:UPR of|EPU (?:de |d[’'])|Universal Periodic Review of|Examen Periódico Universal de|Examen périodique universel (?:de |d[’']))\s*(?:the\s+|la\s+|l[’']\s*)?(.{2,60}?)\s*\((\d)\s*(?:\p{L}{1,3}|º|ᵉ)?\s*(?:cycle|ciclo)\s*[-–,]\s*(\d{1,2})/iu;
const ARABIC_HEAD =
  /الاستعراض الدوري الشامل\s+ل(?:ـ\s*)?(.{2,60}?)\s*\((?:الجولة|الدورة)\s[^)\d]*?[-–،]\s*الدورة\s+([^)]+)\)/u;

/** The running head: "UPR of X (2nd Cycle – 20th session)". */
function headOf(lines: readonly TextLine[]): Pick<RecommendationMatrix, 'country' | 'cycle' | 'session'> {
  const head = lines.filter(({ role }) => role === 'furniture').slice(0, 20);
  const first = lines.filter(({ role }) => role === 'body').slice(0, 10);
  for (const { text } of [...head, ...first]) {
    const found = HEAD.exec(text);
    const arabic = found ? null : ARABIC_HEAD.exec(text);
    const session = found ? Number(found[3]) : ordinal(arabic?.[2] ?? '');
    if (session === null || !(found ?? arabic)) continue;
    const country = stateOfName(found?.[1] ?? arabic?.[1] ?? '');
    return { country, session, cycle: cycleOfSession(session) };
  }
  return { country: null, cycle: null, session: null };
}
