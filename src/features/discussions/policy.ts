import { permission, type Viewer } from '../../access/policy.ts';
import type { Author } from '../../ledger/change.ts';

/** Taking part in discussions, each for their own organisation; who only watches reads. */
export const discuss = permission('discussions.take-part', [
  'secretariat',
  'focal-point',
  'signatory',
  'parliament',
  'nhri',
  'civil-society',
]);

const speaking = discuss.allows as readonly string[];

/** In the name of exactly this organisation; null for everybody who does not speak for it. */
export function authorityToSpeak({ person, memberships }: Viewer, organisation: string): Author | null {
  const isTheirs = memberships.some(
    (held) => held.organisation === organisation && speaking.includes(held.role),
  );
  return person && isTheirs ? { person: person.id, organisation } : null;
}

/** The organisations for which somebody speaks, by their ids. */
export function speaksFor({ person, memberships }: Viewer): string[] {
  if (!person) return [];
  return [
    ...new Set(
      memberships.filter(({ role }) => speaking.includes(role)).map(({ organisation }) => organisation),
    ),
  ];
}
