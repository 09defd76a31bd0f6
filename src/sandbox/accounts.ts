import { createHmac } from 'node:crypto';
import type { Role } from '../access/roles.ts';
import { sandboxOrganisations, sandboxPeople, type Names } from './people.ts';

export type SandboxAccount = {
  name: string;
  email: string;
  password: string;
  organisation: string;
  organisationNames: Names;
  roles: readonly Role[];
};

/**
 * Accounts of the sandbox with their password, which is one for all and follows from the installation's secret: known
 * to whoever can run the command line here, and to nobody else.
 */
export function sandboxAccounts(secret: string): SandboxAccount[] {
  const code = createHmac('sha256', secret).update('sandbox password').digest('hex').slice(0, 12);
  const password = `try-${code.match(/.{4}/g)?.join('-')}`;
  return sandboxPeople.flatMap(({ name, email, organisation, roles }) =>
    sandboxOrganisations
      .filter(({ slug }) => slug === organisation)
      .map(({ names }) => ({ name, email, password, organisation, organisationNames: names, roles })),
  );
}
