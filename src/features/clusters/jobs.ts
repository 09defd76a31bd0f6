import { analyzeTables } from '../../database/queries.ts';
import type { House } from '../../house.ts';
import { PROPOSE_CLUSTERS, proposeForCountry, proposeInThread, type Propose } from './propose.ts';

/** Defines the job that proposes clusters. Tests hand it a machine whose finds they know. */
export async function startClustering(house: House, propose: Propose = proposeInThread): Promise<void> {
  await house.jobs.define<{ country: string }>({
    name: PROPOSE_CLUSTERS,
    retries: 2,
    handler: async () => {
      // it is asked for when much has come into the register
      await analyzeTables(house.db);
      await proposeForCountry(house, propose);
    },
  });
}
