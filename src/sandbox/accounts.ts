import { createHmac } from 'node:crypto';
import type { Role } from '../access/roles.ts';
import { sandboxPeople } from './people.ts';

export type SandboxAccount = {
  name: string;
  email: string;
  password: string;
  organisation: string;
  roles: readonly Role[];
};

/**
 * Accounts of the sandbox with their password, which is one for all and follows from the installation's secret: known
 * to whoever can run the command line here, and to nobody else.
 */
export function sandboxAccounts(secret: string): SandboxAccount[] {
  const code = createHmac('sha256', secret).update('sandbox password').digest('hex').slice(0, 12);
  const password = `try-${code.match(/.{4}/g)?.join('-')}`;
  return sandboxPeople.map(({ name, email, organisation, roles }) => ({
    name,
    email,
    password,
    organisation,
    roles,
  }));
}
