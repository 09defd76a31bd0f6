import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import { learnInSteps } from '../../analysis/terms/learn.ts';
import { shippedModel } from '../../analysis/terms/suggest.ts';
import type { House } from '../../house.ts';
import { change } from '../../ledger/change.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import {
  countDecisions,
  findModel,
  insertModel,
  listDecisions,
  listLearning,
  listUsedModels,
  updateModel,
} from './model-queries.ts';
import { givingWay } from './giving-way.ts';
import { improveModel } from './policy.ts';
import { requestSuggestions } from './suggest.ts';

export const LEARN_TERMS = 'terms.learn';

/** With fewer decisions there is nothing to measure by. */
export const FEWEST_DECISIONS = 50;

/** Has the machine learn from all decisions, as a job. Returns the id of what it will have learned. */
export async function requestLearning(
  { db, clock, jobs }: Pick<House, 'db' | 'clock' | 'jobs'>,
  viewer: Viewer,
): Promise<Outcome<string>> {
  const author = requireAuthority(viewer, improveModel);
  const { country } = viewer;
  const id = randomUUID();
  const outcome = await change(
    db,
    { country, verb: 'model.learn', author, clock },
    async ({ tx, now, touch }): Promise<Outcome<string>> => {
      const decisions = await countDecisions(tx, country);
      if (decisions < FEWEST_DECISIONS)
        return refused({
          code: 'suggestions.learn.few',
          values: { found: decisions, fewest: FEWEST_DECISIONS },
        });
      if ((await listLearning(tx, country)).length > 0) return refused({ code: 'suggestions.learn.already' });
      await touch('term_model', [id]);
      await insertModel(tx, {
        country,
        id,
        state: 'queued',
        decisions,
        organisation: author.organisation,
        recorded_at: now,
      });
      await jobs.send(tx, LEARN_TERMS, { country, id });
      return done(id);
    },
  );
  jobs.wake();
  return outcome;
}

/** Learns what was asked for and keeps it beside what it was measured by. Bears repetition; a failure is kept as one. */
export async function learnFromDecisions(
  { db, country, log }: Pick<House, 'db' | 'country' | 'log'>,
  id: string,
): Promise<void> {
  const row = await findModel(db, country, id);
  if (!row || (row.state !== 'queued' && row.state !== 'learning')) return;
  await updateModel(db, country, id, { state: 'learning' });
  const kept = await listDecisions(db, country);
  try {
    const learned = await givingWay(
      learnInSteps(
        shippedModel(),
        kept.map(({ choice, ...decision }) => ({ ...decision, right: choice === 'set' })),
      ),
    );
    await updateModel(db, country, id, {
      state: 'ready',
      decisions: kept.length,
      corrections: JSON.stringify(learned.corrections),
      before: JSON.stringify(learned.before),
      after: JSON.stringify(learned.after),
    });
  } catch (error) {
    log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'the model could not learn');
    await updateModel(db, country, id, { state: 'failed' });
  }
}

/**
 * Makes suggestions with what was learned from now on, or with the shipped model where `id` is null, and has the register
 * read anew with it. Returns whether there is such a model, ready to be used.
 */
export async function useModel(
  house: Pick<House, 'db' | 'clock' | 'jobs' | 'country'>,
  viewer: Viewer,
  id: string | null,
): Promise<boolean> {
  const author = requireAuthority(viewer, improveModel);
  const { db, clock, jobs } = house;
  const { country } = viewer;
  const isUsed = await change(db, { country, verb: 'model.use', author, clock }, async ({ tx, touch }) => {
    const row = id === null ? null : await findModel(tx, country, id);
    if (row === undefined || (row && row.state !== 'ready')) return false;
    const used = await listUsedModels(tx, country);
    await touch('term_model', [...used, ...(row ? [row.id] : [])]);
    for (const other of used) await updateModel(tx, country, other, { used: false });
    if (row) await updateModel(tx, country, row.id, { used: true });
    await requestSuggestions(house, tx, null);
    return true;
  });
  jobs.wake();
  return isUsed;
}
