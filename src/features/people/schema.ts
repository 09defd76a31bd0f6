import { z } from 'zod';
import { organisationKinds, roles, rolesOfKind } from '../../access/roles.ts';
import type { Problem } from '../../problem.ts';
import { line, lines } from '../../web/lines.ts';

const LONGEST_NAME = 120;

/** A role in an organisation, by the organisation's id. */
export type MembershipInput = { organisation: string; role: string };

export type PersonInput = {
  name: string;
  email: string;
  /** A language that the installation has; mail is written in it. */
  language: string;
  memberships: readonly MembershipInput[];
};

export type MembershipForm = { organisation: string; roles: string[] };

/** A form with `organisation` and a tick `role-<role>` for each role. */
export const membershipForm: z.ZodType<MembershipForm> = lines.transform((typed) => ({
  organisation: typed['organisation'] ?? '',
  roles: roles.filter((role) => typed[`role-${role}`]),
}));

/** The membership form with `name`, `email` and `language`. */
export const invitationForm: z.ZodType<Omit<PersonInput, 'memberships'> & MembershipForm> = lines.transform(
  (typed) => ({
    name: typed['name'] ?? '',
    email: typed['email'] ?? '',
    language: typed['language'] ?? '',
    ...membershipForm.parse(typed),
  }),
);

export const reasonForm = z.object({ reason: line });

/** What is wrong with a person's name and language. */
export function personProblems(
  { name, language }: Pick<PersonInput, 'name' | 'language'>,
  known: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  if (name === '') problems.push({ code: 'people.name.missing', field: 'name' });
  if (name.length > LONGEST_NAME)
    problems.push({
      code: 'people.name.tooLong',
      field: 'name',
      values: { length: name.length, most: LONGEST_NAME },
    });
  if (!known.includes(language))
    problems.push({
      code: 'people.language.unknown',
      field: 'language',
      values: { found: language, known: known.join(', ') },
    });
  return problems;
}

export type NamedOrganisation = { id: string; kind: string; name: string };

/** What is wrong with memberships: the organisation has to be there, and the role has to fit its kind. */
export function membershipProblems(
  memberships: readonly MembershipInput[],
  organisations: readonly NamedOrganisation[],
): Problem[] {
  if (memberships.length === 0) return [{ code: 'people.roles.missing', field: 'role-administrator' }];
  const problems: Problem[] = [];
  for (const { organisation: id, role } of memberships) {
    const organisation = organisations.find((other) => other.id === id);
    if (!organisation) {
      if (!problems.some(({ field }) => field === 'organisation'))
        problems.push({ code: 'people.organisation.missing', field: 'organisation' });
      continue;
    }
    const kind = organisationKinds.find((known) => known === organisation.kind);
    const allowed: readonly string[] = kind ? rolesOfKind[kind] : [];
    if (!allowed.includes(role))
      problems.push({
        code: 'people.role.misfit',
        field: `role-${role}`,
        values: { role, organisation: organisation.name, kind: organisation.kind, roles: allowed.join(' ') },
      });
  }
  return problems;
}

/** Whether a focal point stands in for another. */
export const alternateForm = z.object({ alternate: line });

/** The parts of a name by which somebody could be recognised in a text that everybody reads. */
export function namingWords(name: string): string[] {
  return name.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length >= 3);
}
