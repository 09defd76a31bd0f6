import { operator } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import {
  addIndicator,
  addMethod,
  linkIndicator,
  listMeasuring,
  publishIndicator,
} from '../features/indicators/actions.ts';
import { enterSheet } from '../features/indicators/figure-actions.ts';
import { findIndicator, listValues } from '../features/indicators/queries.ts';
import type { IndicatorInput, TypedFigure } from '../features/indicators/schema.ts';
import { sheetVersion } from '../features/indicators/sheet.ts';
import { findAction } from '../features/plans/actions.ts';
import { findPlan, listObjectives } from '../features/plans/queries.ts';
import { listReviewItems, listReviews } from '../features/reviews/actions.ts';
import type { House } from '../house.ts';
import { accepted, type Making, type Step } from './making.ts';
import { sandboxCountry } from './people.ts';
import { indicators, type InventedIndicator } from './words/indicators.ts';
import { PLAN } from './words/plan.ts';

const SECRETARY = 'Emil Torsa';

/** Alvera measures: what is counted, by whom, and what others count beside it. Each on its day, whole or not there. */
export const indicatorSteps: readonly Step[] = [
  ...indicators.map((invented, at) => ({
    at: `2026-06-1${at + 1}T09:00:00Z`,
    isThere: (house: Where) => isThere(house, invented),
    make: (making: Making) => make(making, invented),
  })),
  {
    at: '2026-06-15T09:00:00Z',
    isThere: async (house) => (await listMeasuring(readingAs(house.db, operator(house.country)))).length > 0,
    make: measurePlan,
  },
];

/** Says which actions and objectives of the plan the indicators measure. */
async function measurePlan({ house, as }: Making): Promise<void> {
  const reading = readingAs(house.db, operator(house.country));
  const plan = await findPlan(reading, PLAN);
  const objectives = plan ? await listObjectives(reading, plan.id) : [];
  for (const { slug, ofPlan } of indicators) {
    if (!ofPlan) continue;
    const action = await findAction(reading, PLAN, ofPlan.action);
    const objective = objectives.find(({ ordinal }) => ordinal === ofPlan.objective);
    if (!action || !objective) throw new Error(`the sandbox's plan has lost what ${slug} measures`);
    for (const to of [
      { kind: 'objective', id: objective.id },
      { kind: 'action', id: action.id },
    ] as const)
      accepted(there(await linkIndicator(house, as(SECRETARY), slug, to)));
  }
}

type Where = Pick<House, 'db' | 'country'>;

/** What stands of an indicator: itself, and the figures of the whole that have been entered. */
async function standing({ db, country }: Where, slug: string) {
  const reading = readingAs(db, operator(country));
  const found = await findIndicator(reading, slug);
  return { found, values: found ? await listValues(reading, found.id, 'whole') : [] };
}

async function isThere(house: Where, { slug, figures }: InventedIndicator): Promise<boolean> {
  return (await standing(house, slug)).values.length >= figures.length;
}

async function make({ house, as }: Making, invented: InventedIndicator): Promise<void> {
  const { slug, facts, laterMethod, figures, measures } = invented;
  const secretary = as(SECRETARY);
  const { found, values } = await standing(house, slug);
  if (!found) accepted(await addIndicator(house, secretary, { ...nothingElse, ...facts }));
  if (!found?.public) {
    if (laterMethod)
      accepted(there(await addMethod(house, secretary, slug, { ...laterMethod, version: '1' })));
    for (const recommendation of await speakingOf(house, measures))
      accepted(
        there(await linkIndicator(house, secretary, slug, { kind: 'recommendation', id: recommendation })),
      );
    accepted(there(await publishIndicator(house, secretary, slug)));
  }
  for (const { by, organisation, period, source = '', note = '', whole, parts = [] } of figures) {
    if (values.some((value) => value.organisation_slug === organisation && value.period === period)) continue;
    const typed: TypedFigure[] = [
      { breakdown: '', category: '', value: whole, cases: '' },
      ...parts.map(([breakdown, category, value, cases]) => ({ breakdown, category, value, cases })),
    ];
    const sheet = { organisation, period, source, note, figures: typed, notation: 'en' };
    accepted(there(await enterSheet(house, as(by), slug, { ...sheet, version: sheetVersion([]) })));
  }
}

const nothingElse: Pick<IndicatorInput, 'language' | 'notation' | 'version' | 'smallest' | 'sdg' | 'limits'> =
  {
    language: 'en',
    notation: 'en',
    version: '',
    smallest: '10',
    sdg: '',
    limits: '',
  };

/** The first recommendations whose words speak of something, newest review first. */
async function speakingOf({ db }: Pick<House, 'db'>, words: RegExp): Promise<string[]> {
  const reading = readingAs(db, operator(sandboxCountry.code));
  const found: string[] = [];
  for (const { slug } of await listReviews({ reading, index: undefined })) {
    const review = await listReviewItems(db, sandboxCountry.code, slug);
    found.push(...(review?.items ?? []).filter(({ text }) => words.test(text)).map(({ id }) => id));
    if (found.length >= 2) break;
  }
  return found.slice(0, 2);
}

function there<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined)
    throw new Error('the sandbox has lost an indicator that it made');
  return value;
}
