import { analyzeTables } from '../database/queries.ts';
import type { House } from '../house.ts';
import { readHead } from '../ledger/queries.ts';
import { budgetSteps } from './budgets.ts';
import { calendarSteps } from './calendar.ts';
import { clusterSteps } from './clusters.ts';
import { discussionSteps } from './discussions.ts';
import { evaluationSteps } from './evaluations.ts';
import { documentStep, readAhead, sandboxDocuments, type SandboxDocument } from './documents.ts';
import { dutySteps } from './duties.ts';
import { foundSandbox } from './foundation.ts';
import { indicatorSteps } from './indicators.ts';
import { inboxSteps } from './inbox.ts';
import { houseOfThePast, type Step } from './making.ts';
import { sandboxCountry } from './people.ts';
import { meetingSteps } from './meetings.ts';
import { partnershipSteps } from './partnerships.ts';
import { planSteps } from './plan.ts';
import { termSteps } from './terms.ts';
import { updateSteps } from './updates.ts';
import { voiceSteps } from './voices.ts';
import { wordSteps } from './words.ts';

export { sandboxAccounts, type SandboxAccount } from './accounts.ts';

/** When the mechanism was founded: the first entry of the invented past. */
const FOUNDED = '2019-02-04T08:30:00Z';

/** What the country adds to its documents. */
const furtherSteps: readonly Step[] = [
  ...wordSteps,
  ...voiceSteps,
  ...termSteps,
  ...clusterSteps,
  ...planSteps,
  ...budgetSteps,
  ...partnershipSteps,
  ...calendarSteps,
  ...dutySteps,
  ...indicatorSteps,
  ...updateSteps,
  ...inboxSteps,
  ...meetingSteps,
  ...discussionSteps,
  ...evaluationSteps,
];

/**
 * Whether a sandbox has all that `buildSandbox` puts into it; one whose making was cut short by a kill has not. Once
 * somebody has written into it, it is theirs and counts as whole: what they imported or withdrew would otherwise be taken
 * for something that is missing.
 */
export async function isSandboxWhole(house: Pick<House, 'db' | 'country'>): Promise<boolean> {
  const steps = [...sandboxDocuments.map((one) => documentStep(one, nothingRead)), ...furtherSteps];
  const last = Math.max(...steps.map(({ at }) => Date.parse(at)));
  const head = await readHead(house.db, house.country);
  if (head && head.recorded_at.getTime() > last) return true;
  for (const step of steps) if (!(await step.isThere(house))) return false;
  return true;
}

/**
 * Fills an empty installation with the invented State, through the verbs that a real one uses: country, organisations and
 * people, UN documents read and published, a map and words of its own, who answers for what, who says what of it and
 * reports what, each on its day. Goes on where a kill cut it short: each verb is whole or not there. Throws when a verb refuses: the sandbox
 * is ours to keep true.
 */
export async function buildSandbox(given: House): Promise<void> {
  await makeSandbox(given, sandboxDocuments, furtherSteps);
}

/** The invented State with these documents and further steps alone. */
export async function makeSandbox(
  given: House,
  documents: readonly SandboxDocument[],
  further: readonly Step[] = [],
): Promise<void> {
  const { house, setTime } = houseOfThePast(given, sandboxCountry.code, FOUNDED);
  const missing: SandboxDocument[] = [];
  for (const one of documents) if (!(await documentStep(one, nothingRead).isThere(house))) missing.push(one);
  const ahead = readAhead(missing);
  try {
    const making = await foundSandbox(house);
    const steps = [...missing.map((one) => documentStep(one, ahead.read)), ...further];
    for (const step of steps.toSorted((one, other) => one.at.localeCompare(other.at))) {
      if (await step.isThere(house)) continue;
      setTime(step.at);
      await step.make(making);
    }
    await analyzeTables(house.db);
  } finally {
    ahead.close();
  }
}

/** For asking whether a document is there. */
function nothingRead(): Promise<never> {
  return Promise.reject(new Error('no document of the sandbox is read to see whether it is there'));
}
