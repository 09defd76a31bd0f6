import { listWaiting as listDiscussed } from '../discussions/actions.ts';
import { listWaiting as listEvaluated } from '../evaluations/actions.ts';
import { listWaiting as listHandedOver } from '../hand-overs/actions.ts';
import { listWaiting as listDecided } from '../meetings/actions.ts';
import type { Source } from './sources.ts';

const handOvers: Source = async ({ db, viewer }) => {
  const rows = await listHandedOver(db, viewer);
  return rows.map(({ leaver, organisation, ...row }) => ({
    ...row,
    title: leaver,
    organisationNames: organisation,
  }));
};

/** What people agreed on with each other: in meetings and discussions, on handing over, and in answer to evaluations. */
export const workSources: readonly Source[] = [
  ({ reading, viewer }) => listDecided(reading, viewer),
  ({ reading, viewer }) => listDiscussed(reading, viewer),
  ({ reading, viewer }) => listEvaluated(reading, viewer),
  handOvers,
];
