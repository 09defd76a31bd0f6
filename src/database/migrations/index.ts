import type { Migration } from 'kysely/migration';
import * as register from './0001-register.ts';

/** Every migration by name, in order. A released one is never edited; a new one only adds. */
export const migrations: Record<string, Migration> = {
  '0001-register': register,
};
