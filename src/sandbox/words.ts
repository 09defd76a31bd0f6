import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { operator } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import { uploadRegionMap } from '../features/map/actions.ts';
import { findRegionMap } from '../features/map/queries.ts';
import { findRecommendation } from '../features/recommendations/actions.ts';
import { summariesVersion, writeRecommendationSummaries } from '../features/summaries/actions.ts';
import { readSummaries } from '../features/summaries/queries.ts';
import { entitlementVersion, writeEntitlement } from '../features/terms/actions.ts';
import { findEntitlement } from '../features/terms/queries.ts';
import type { House } from '../house.ts';
import { projectDirectory } from '../project.ts';
import { accepted, type Step } from './making.ts';
import { sandboxEntitlements, type SandboxEntitlement } from './words/entitlements.ts';
import { sandboxSummaries, type SandboxSummary } from './words/summaries.ts';

const ADMINISTRATOR = 'Salma Rivane';
const SECRETARY = 'Emil Torsa';

const reading = ({ db, country }: Pick<House, 'db' | 'country'>) => readingAs(db, operator(country));

const map: Step = {
  at: '2019-03-11T10:00:00Z',
  isThere: async (house) => (await findRegionMap(reading(house))) !== undefined,
  async make({ house, as }) {
    const bytes = await readFile(join(projectDirectory, 'sandbox', 'alvera-regions.geojson'));
    accepted(await uploadRegionMap(house, as(ADMINISTRATOR), bytes));
  },
};

function entitlementStep({ theme, at, texts }: SandboxEntitlement): Step {
  const missing = async ({ db, country }: Pick<House, 'db' | 'country'>) => {
    const there = await db
      .transaction()
      .execute((tx) =>
        Promise.all(Object.keys(texts).map((language) => findEntitlement(tx, country, theme, language))),
      );
    return Object.entries(texts).filter((_, index) => there[index] === undefined);
  };
  return {
    at,
    isThere: async (house) => (await missing(house)).length === 0,
    async make({ house, as }) {
      for (const [language, words] of await missing(house)) {
        const input = { ...words, version: entitlementVersion(undefined) };
        accepted(await writeEntitlement(house, as(SECRETARY), { theme, language }, input));
      }
    },
  };
}

function summaryStep({ address, at, texts }: SandboxSummary): Step {
  const find = (house: Pick<House, 'db' | 'country'>) => findRecommendation(reading(house), address);
  return {
    at,
    async isThere(house) {
      const found = await find(house);
      if (!found) return false;
      // one that somebody took back was there
      const there = await house.db.transaction().execute((tx) => readSummaries(tx, house.country, found.id));
      return there.length > 0;
    },
    async make({ house, as }) {
      const found = await find(house);
      if (!found) throw new Error(`the sandbox has no recommendation ${address}`);
      const version = summariesVersion([]);
      accepted(await writeRecommendationSummaries(house, as(SECRETARY), found, { texts, version }));
    },
  };
}

/** What the country adds in its own words: a map, entitlements, plain language. */
export const wordSteps: readonly Step[] = [
  map,
  ...sandboxEntitlements.map(entitlementStep),
  ...sandboxSummaries.map(summaryStep),
];
