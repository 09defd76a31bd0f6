import type { Problem } from '../../problem.ts';
import { line } from '../../web/lines.ts';
import { z } from 'zod';

/** How many searches one person may keep. */
export const MOST_SEARCHES = 30;
export const LONGEST_NAME = 120;
/** Of an address, in characters. */
const LONGEST_QUERY = 2_000;

/** A new search: its name, and what stands behind the register's address. */
export const searchForm = z.object({ name: line, search: z.string().catch('') });
export const nameForm = z.object({ name: line });

export function nameProblems(name: string): Problem[] {
  if (name === '') return [{ code: 'searches.name.missing', field: 'name' }];
  if (name.length <= LONGEST_NAME) return [];
  return [{ code: 'searches.name.long', field: 'name', values: { length: name.length, most: LONGEST_NAME } }];
}

export function queryProblems({ length }: string): Problem[] {
  return length > LONGEST_QUERY
    ? [{ code: 'searches.query.long', values: { length, most: LONGEST_QUERY } }]
    : [];
}
