import type { Problem } from '../../problem.ts';
import { asLine } from '../../web/lines.ts';
import { isDay } from '../../web/readable-address.ts';
import { calendarMechanisms, LONGEST_LINE } from './schema.ts';

export type SessionLine = { mechanism: string; session: string; from: string; to: string };

/** As many as ten years of all mechanisms have. */
const MOST_LINES = 500;
const LONGEST_SAID = 60;
const CELLS = 4;

/**
 * Sessions as somebody pasted them, one a line: mechanism, number or name, first day, last day, parted by semicolons or,
 * out of a spreadsheet, by tabs. A first line of headings is passed over. Every problem says in which line it is.
 */
export function readSessionLines(text: string): { sessions: SessionLine[]; problems: Problem[] } {
  const rows = text.split('\n').map((row, at) => ({ row, line: at + 1 }));
  const filled = rows.filter(({ row }) => row.trim() !== '');
  const given = filled.filter(({ row }, at) => at > 0 || /\d/.test(row));
  if (given.length === 0) return { sessions: [], problems: [problem('calendar.lines.none')] };
  if (given.length > MOST_LINES)
    return {
      sessions: [],
      problems: [problem('calendar.lines.many', { count: given.length, most: MOST_LINES })],
    };
  const sessions: SessionLine[] = [];
  const problems: Problem[] = [];
  const lineOf = new Map<string, number>();
  for (const { row, line } of given) {
    const read = readLine(row, line);
    problems.push(...read.problems);
    if (!read.session) continue;
    const { mechanism, session } = read.session;
    const key = JSON.stringify([mechanism, session]);
    const first = lineOf.get(key);
    if (first !== undefined)
      problems.push(problem('calendar.line.twice', { line, first, mechanism, session }));
    lineOf.set(key, first ?? line);
    sessions.push(read.session);
  }
  return { sessions, problems };
}

function readLine(row: string, line: number): { session?: SessionLine; problems: Problem[] } {
  const cells = row.split(row.includes('\t') ? '\t' : ';').map(asLine);
  // a line that ends with a semicolon has an empty cell after it
  while (cells.length > CELLS && cells.at(-1) === '') cells.pop();
  if (cells.length !== CELLS)
    return { problems: [problem('calendar.line.parts', { line, found: cells.length, expected: CELLS })] };
  const [said = '', session = '', from = '', to = ''] = cells;
  const mechanism = calendarMechanisms.find((known) => known.toLowerCase() === said.toLowerCase());
  const problems: Problem[] = [];
  if (mechanism === undefined)
    problems.push(problem('calendar.line.mechanism', { line, found: shortened(said) }));
  if (session === '' || session.length > LONGEST_LINE)
    problems.push(problem('calendar.line.session', { line, most: LONGEST_LINE }));
  const wrong = [from, to].filter((day) => !isDay(day));
  problems.push(...wrong.map((found) => problem('calendar.line.day', { line, found: shortened(found) })));
  if (wrong.length === 0 && to < from) problems.push(problem('calendar.line.order', { line, from, to }));
  return problems.length > 0 || mechanism === undefined
    ? { problems }
    : { session: { mechanism, session, from, to }, problems };
}

function problem(code: Problem['code'], values: NonNullable<Problem['values']> = {}): Problem {
  return { code, field: 'sessions', values };
}

function shortened(text: string): string {
  return text.slice(0, LONGEST_SAID);
}
