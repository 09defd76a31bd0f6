import type { Position } from '../document.ts';
import { agreement, wordsOf } from './likeness.ts';
import type { Link, LinkBase, LinkedSource } from './link-source.ts';

/** Where the sources of a review say different things of one recommendation. */
export interface Disagreement {
  item: number;
  field: 'position' | 'text' | 'states';
  /** What each source says; `source` is null for the report itself, else the index of the linked source. */
  said: { source: number | null; link: Link | null }[];
}

/** Words that agree to this degree differ in spelling or a printer's slip, not in what is asked. */
const SAME_WORDS = 0.97;

/** Everything on which the report and its further sources differ, in the order of the report. */
export function disagreementsOf(
  base: readonly LinkBase[],
  baseLanguage: string,
  sources: readonly LinkedSource[],
): Disagreement[] {
  const found: Disagreement[] = [];
  for (const [item, one] of base.entries()) {
    const said = sources.flatMap(({ links, reading }, source) =>
      links
        .filter((link) => link.item === item)
        .map((link) => ({
          source,
          link,
          isSameLanguage: (reading.language ?? baseLanguage) === baseLanguage,
        })),
    );
    const own = { source: null, link: null };
    const differ = (field: Disagreement['field'], differing: readonly { source: number; link: Link }[]) => {
      if (differing.length > 0)
        found.push({ item, field, said: [own, ...differing.map(({ source, link }) => ({ source, link }))] });
    };
    const answers = said.filter(({ link }) => isAnswer(link.position));
    const settled = isAnswer(one.position) ? one.position : answers[0]?.link.position;
    if (answers.some(({ link }) => link.position !== settled)) differ('position', answers);
    differ(
      'text',
      said.filter(
        ({ link, isSameLanguage }) =>
          isSameLanguage &&
          link.text !== null &&
          agreement(wordsOf(one.text), wordsOf(link.text)) < SAME_WORDS,
      ),
    );
    differ(
      'states',
      said.filter(
        ({ link }) => link.states !== null && link.states.length > 0 && !isSameSet(one.states, link.states),
      ),
    );
  }
  return found;
}

/**
 * The position that holds: the State's own answer in an addendum before what the report says, that before a list made
 * by somebody else; a promise to answer later only where nobody answered.
 */
export function positionInForce(
  reported: Position | null,
  said: readonly { kind: string; position: Position | null }[],
): Position | null {
  const ordered = [
    ...said.filter(({ kind }) => kind === 'addendum').map(({ position }) => position),
    reported,
    ...said.filter(({ kind }) => kind !== 'addendum').map(({ position }) => position),
  ];
  return ordered.find(isAnswer) ?? ordered.find((position) => position !== null) ?? null;
}

function isAnswer(position: Position | null | undefined): position is Position {
  return position !== null && position !== undefined && position !== 'pending';
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((state) => other.includes(state));
}
