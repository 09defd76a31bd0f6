import type { Translated } from '../../../database/tables.ts';
import type { PageContext } from '../../../web/context.ts';
import type { ReviewSet } from '../review-set.ts';

/** Who set something right or decided it, by the ids that are kept. Shown inside; in public the organisation alone is. */
export type Makers = {
  people: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, Translated>;
};

export type Made = { person: string | null; organisation: string | null };

/** The ids of everybody who corrected or decided something in a set. */
export function makersIn({ lead, others, recorded, disagreements }: ReviewSet): {
  people: string[];
  organisations: string[];
} {
  const made: Made[] = [
    ...(lead?.corrections ?? []),
    ...others.flatMap(({ settled }) => settled),
    ...disagreements.flatMap(({ decision }) => decision ?? []),
    ...recorded.flatMap(({ corrections }) =>
      corrections.map(({ organisation }) => ({ person: null, organisation })),
    ),
  ];
  return {
    people: [...new Set(made.flatMap(({ person }) => person ?? []))],
    organisations: [...new Set(made.flatMap(({ organisation }) => organisation ?? []))],
  };
}

/** A person with their organisation, the organisation alone, or the operator where neither is known. */
export function makerName(page: PageContext, makers: Makers, { person, organisation }: Made): string {
  const names = organisation === null ? undefined : makers.organisations.get(organisation);
  const parts = [person === null ? undefined : makers.people.get(person), names && page.formats.name(names)];
  const known = parts.filter((part) => part !== undefined);
  return known.length > 0 ? known.join(', ') : page.t('imports.byOperator');
}
