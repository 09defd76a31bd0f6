import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';

/**
 * A short mark of how a record stood when a form was drawn. The form carries it, and the verb compares it under the
 * ledger's lock: a save over a newer version is then refused instead of undoing somebody else's work unseen.
 */
export function versionOf(record: unknown): string {
  return createHash('sha256').update(canonicalJson(record)).digest('base64url').slice(0, 16);
}
