import { operator } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import { needsVersion, saveLine, saveResource, setNeeds } from '../features/budgets/actions.ts';
import { needsForm, lineForm, resourceForm } from '../features/budgets/schema.ts';
import { listLines } from '../features/budgets/queries.ts';
import { findAction } from '../features/plans/actions.ts';
import type { House } from '../house.ts';
import { accepted, type Step } from './making.ts';
import { PLAN } from './words/plan.ts';
import { lines, needs, resources } from './words/budgets.ts';

const SECRETARY = 'Emil Torsa';
const LANGUAGE = 'en';

/** What Alvera's actions cost, what is given for them and from where, and who is missing for them. */
export const budgetSteps: readonly Step[] = [
  {
    at: '2026-03-02T09:00:00Z',
    async isThere(house) {
      const action = await idOf(house, lines[0]?.action ?? 0);
      if (action === undefined) return false;
      return (await listLines(readingAs(house.db, operator(house.country)), action)).length > 0;
    },
    async make({ house, as }) {
      const viewer = as(SECRETARY);
      const where = async (number: number) => ({
        action: (await idOf(house, number)) ?? '',
        language: LANGUAGE,
      });
      for (const { action, ...typed } of needs)
        given(
          await setNeeds(
            house,
            viewer,
            await where(action),
            needsForm.parse({ ...typed, version: needsVersion(false, []) }),
          ),
        );
      for (const { action, ...typed } of resources)
        given(await saveResource(house, viewer, await where(action), resourceForm.parse(typed)));
      // last: with them the step counts as made
      for (const { action, ...typed } of lines.toReversed())
        given(await saveLine(house, viewer, await where(action), lineForm.parse(typed)));
    },
  },
];

async function idOf({ db, country }: Pick<House, 'db' | 'country'>, number: number) {
  return (await findAction(readingAs(db, operator(country)), PLAN, number))?.id;
}

type Given = Parameters<typeof accepted>[0] | { gone: true };

function given(outcome: Given): void {
  if ('gone' in outcome) throw new Error('an action of the sandbox is not there');
  accepted(outcome);
}
