import { organisationKinds, roles, type OrganisationKind, type Role } from '../access/roles.ts';
import type { Problem } from '../problem.ts';
import type { Values } from '../i18n/translator.ts';
import type { PageContext } from './context.ts';

/** A kind of organisation in words. */
export function kindInWords({ t }: PageContext, kind: string): string {
  const known = organisationKinds.find((other) => other === kind);
  return known ? t(`kind.${known satisfies OrganisationKind}`) : kind;
}

/** What one person is, in words. */
export function roleInWords({ t }: PageContext, role: string): string {
  const known = roles.find((other) => other === role);
  return known ? t(`role.one.${known satisfies Role}`) : role;
}

/** Problems whose values `kind`, `role` and `roles` (separated by spaces) name kinds and roles, with the words for them. */
export function problemsInWords(page: PageContext, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => {
    if (!problem.values) return problem;
    const values: Values = { ...problem.values };
    const { kind, role, roles } = values;
    if (typeof kind === 'string') values['kind'] = kindInWords(page, kind);
    if (typeof role === 'string') values['role'] = roleInWords(page, role);
    if (typeof roles === 'string')
      values['roles'] = page.formats.list(roles.split(' ').map((role) => roleInWords(page, role)));
    return { ...problem, values };
  });
}
