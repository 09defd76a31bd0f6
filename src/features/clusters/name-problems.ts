import type { Problem } from '../../problem.ts';
import { LONGEST_NAME } from './schema.ts';

export function nameProblems({ name }: { name: string }): Problem[] {
  if (name.length <= LONGEST_NAME) return [];
  return [
    { code: 'clusters.name.tooLong', field: 'name', values: { length: name.length, most: LONGEST_NAME } },
  ];
}
