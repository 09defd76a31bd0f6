import type { Position } from '../../document.ts';
import type { TextLine } from '../../read/text-line.ts';
import { readAddendum } from './addendum.ts';

export interface FixtureRow {
  text: string;
  left?: number;
  gap?: number;
  size?: number;
}

/** A paragraph, its lines as wide as a page. */
export function wrapped(text: string): FixtureRow[] {
  const rows: FixtureRow[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (`${line} ${word}`.length > 95) {
      rows.push({ text: line, gap: rows.length > 0 ? 12 : 24 });
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...rows, { text: line, gap: rows.length > 0 ? 12 : 24 }];
}

/** A heading in larger type. */
export function headed(text: string): FixtureRow {
  return { text, size: 14 };
}

const LETTERS: Readonly<Record<Position, string>> = {
  supported: 'S',
  noted: 'N',
  'partially-supported': 'P',
  pending: '?',
};

/** For tests: what an addendum of these rows answers, as `1S 2N 3P 4? 5-`, the last for no clear answer. */
export function answersOf(opening: string, rows: readonly (string | FixtureRow | FixtureRow[])[]): string {
  const { positions } = readAddendum(printed([...wrapped(opening), ...rows.flat()]));
  return positions.map(({ number, position }) => number + (position ? LETTERS[position] : '-')).join(' ');
}

function printed(rows: readonly (string | FixtureRow)[]): TextLine[] {
  let y = 100;
  return rows.map((row) => {
    const { text, left = 113, gap = 24, size = 10 } = typeof row === 'string' ? { text: row } : row;
    y += gap;
    return { page: 2, text, left, right: left + text.length * 5, y, size, role: 'body' };
  });
}
