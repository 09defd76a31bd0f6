import { z } from 'zod';
import type { Role } from '../../access/roles.ts';
import type { Translated } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { line } from '../../web/lines.ts';

export const LONGEST = { office: 120, telephone: 40 } as const;

/** Somebody inside the mechanism, as colleagues find them; what they have not let be known is empty. */
export type DirectoryPerson = {
  person: string;
  name: string;
  office: string;
  telephone: string;
  email: string | null;
  organisation: string;
  organisation_slug: string;
  organisation_names: Translated;
  roles: Role[];
};

export const entryForm = z.object({
  office: line,
  telephone: line,
  email: line.transform((typed) => typed !== ''),
  listed: line.transform((typed) => typed !== ''),
});
export type EntryInput = z.output<typeof entryForm>;

export function entryProblems({ office, telephone }: EntryInput): Problem[] {
  const problems: Problem[] = [];
  if (office.length > LONGEST.office)
    problems.push({
      code: 'directory.office.tooLong',
      field: 'office',
      values: { length: office.length, most: LONGEST.office },
    });
  if (telephone !== '' && !/^[+\d][\d\s().\-/]{2,39}$/.test(telephone))
    problems.push({ code: 'directory.telephone.unfit', field: 'telephone' });
  return problems;
}
