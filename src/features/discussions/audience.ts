import { takesIn } from '../../access/audiences.ts';
import { may, seePlans, type Viewer } from '../../access/policy.ts';
import type { Audience } from '../../database/discussion-tables.ts';
import type { Translated } from '../../database/tables.ts';
import type { Problem } from '../../problem.ts';
import { askedAs, type Askable, type MessageInput, type Subject } from './schema.ts';
import type { Speaker } from './write-queries.ts';

/** Who hears a discussion: its audience, as far as they may see what it is about. */
export type Heard = { audience: Audience; organisation: string; subject: Subject };

/** The organisations whose people hear a discussion, of those that are not suspended. */
export function hearing(
  organisations: readonly Speaker[],
  { audience, organisation, subject }: Heard,
): Speaker[] {
  if (audience === 'own') return organisations.filter(({ id }) => id === organisation);
  // what is not public yet is seen by those who work in plans, and what was withdrawn by its secretariat
  const seen = organisations.filter(
    ({ kind }) =>
      subject.isPublic || (subject.kind === 'action' ? takesIn('mechanism', kind) : kind === 'secretariat'),
  );
  return seen.filter(({ kind }) => takesIn(audience, kind));
}

/**
 * Whom somebody can ask by name in a discussion: bodies whose people hear it, and where it stays within the mechanism their
 * people too. Beyond it bodies speak, not people, and who belongs to the mechanism is no list for those outside.
 */
export function askable(
  viewer: Viewer,
  heard: Heard,
  organisations: readonly Speaker[],
  people: readonly Askable[],
): Askable[] {
  const inside = hearing(organisations, heard);
  const bodies = inside.map(({ id, names }) => ({
    organisation: id,
    organisation_names: names,
    person: null,
    name: null,
  }));
  const isNamed = heard.audience === 'own' || heard.audience === 'mechanism';
  if (!isNamed || !may(viewer, seePlans)) return bodies;
  return [
    ...bodies,
    ...people.filter(
      (one) => inside.some(({ id }) => id === one.organisation) && one.person !== viewer.person?.id,
    ),
  ];
}

/** Those whom a form asks by name, and what is wrong with the names that are nobody's in the audience. */
export function readAsked(
  asked: MessageInput['asked'],
  choices: readonly Askable[],
  nameOf: (names: Translated) => string,
): { found: Askable[]; problems: Problem[] } {
  const found: Askable[] = [];
  const problems: Problem[] = [];
  for (const { field, name } of asked) {
    const one = choices.find((choice) => askedAs(choice, nameOf) === name);
    if (!one) problems.push({ code: 'discussions.asked.unknown', field, values: { found: name } });
    else if (!found.includes(one)) found.push(one);
  }
  return { found, problems };
}

/** Whether people are named in a discussion to those who hear it. */
export function isAmongColleagues({ audience }: Pick<Heard, 'audience'>): boolean {
  return audience === 'own' || audience === 'mechanism';
}
