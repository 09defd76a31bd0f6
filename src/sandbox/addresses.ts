import { operator } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import { listOrganisations } from '../features/organisations/queries.ts';
import type { House } from '../house.ts';
import { sandboxCountry, sandboxOrganisations } from './people.ts';

/** The addresses of the organisations by their names in people.ts, which are made from their whole names. */
export async function addressesOf({ db }: Pick<House, 'db'>): Promise<Map<string, string>> {
  const there = await listOrganisations(readingAs(db, operator(sandboxCountry.code)));
  return new Map(
    sandboxOrganisations.map(({ slug, names }) => [
      slug,
      there.find((organisation) => organisation.names['en'] === names.en)?.slug ?? '',
    ]),
  );
}
