import { operator } from '../access/policy.ts';
import { readingAs } from '../access/reading.ts';
import {
  addToCluster,
  confirmProposal,
  listNamedClusters,
  proposalVersion,
  proposeForCountry,
  readClusterForm,
  readOpenProposals,
  requestProposals,
  turnDown,
} from '../features/clusters/actions.ts';
import type { House } from '../house.ts';
import { accepted, type Making, type Step } from './making.ts';

/** What the secretariat put together: recommendations that ask for the same, and a name where it gave one. */
const together: readonly { name: string; of: readonly string[] }[] = [
  {
    name: 'Women pass on their nationality as men do',
    of: ['A-HRC-70-9/28.4', 'A-HRC-80-12/118.15', 'A-HRC-90-7/44.1', 'CEDAW-C-XAL-CO-4/16'],
  },
  { name: '', of: ['A-HRC-70-9/27.23', 'A-HRC-80-12/117.43', 'A-HRC-90-7/42.21'] },
  { name: 'Child labour in quarries', of: ['A-HRC-70-9/27.21', 'A-HRC-80-12/117.45', 'A-HRC-90-7/42.23'] },
  { name: '', of: ['A-HRC-70-9/27.16', 'A-HRC-80-12/117.35', 'A-HRC-90-7/42.34'] },
];
/** What it turned down, where the machine proposes it: two plans of action, and not the same one. */
const different: readonly string[] = ['A-HRC-80-12/117.10', 'A-HRC-90-7/42.40'];

const SECRETARY = 'Emil Torsa';
/** Only where nothing is typed. */
const LANGUAGE = 'en';

/** The machine compares the register, and a person confirms some of what it finds; the rest waits. */
export const clusterSteps: readonly Step[] = [
  {
    at: '2025-10-06T09:00:00Z',
    async isThere({ db, country }) {
      const reading = readingAs(db, operator(country));
      return (await listNamedClusters(reading, { q: undefined, limit: 1, offset: 0 })).found > 0;
    },
    async make(making) {
      const { house } = making;
      await house.db.transaction().execute((tx) => requestProposals(house, tx));
      await proposeForCountry(house);
      for (const cluster of together) await putTogether(making, cluster);
      await turnDownDifferent(making);
      // what was added by hand asked for a reading, and no worker does it here
      await proposeForCountry(house);
    },
  },
];

async function turnDownDifferent({ house, as }: Making): Promise<void> {
  const proposal = await proposalOf(house, different);
  const isWhole = proposal?.free.every(({ address }) => different.includes(address));
  if (!proposal || !isWhole) return;
  const version = await proposalVersion(house.db, house.country, proposal);
  accepted(await turnDown(house, as(SECRETARY), { proposal: proposal.id, version }));
}

/** Confirms what the machine proposes of a cluster, and adds by hand what it does not. */
async function putTogether({ house, as }: Making, { name, of }: (typeof together)[number]): Promise<void> {
  const { db, country } = house;
  const viewer = as(SECRETARY);
  const proposal = await proposalOf(house, of);
  if (!proposal) throw new Error(`the machine proposes nothing of ${of.join(', ')}`);
  const ticked = proposal.free.filter(({ address }) => of.includes(address));
  const { cluster } = accepted(
    await confirmProposal(house, viewer, {
      proposal: proposal.id,
      version: await proposalVersion(db, country, proposal),
      ticked: ticked.map(({ id }) => id),
      name: { name, language: LANGUAGE },
    }),
  );
  const missing = of.filter((address) => !ticked.some((one) => one.address === address));
  for (const address of missing) {
    const form = cluster === null ? null : await readClusterForm(db, country, cluster);
    const added = form && (await addToCluster(house, viewer, { ...form, address }));
    if (!added) throw new Error(`there is no cluster to put ${address} into`);
    accepted(added);
  }
}

/** The proposal that has at least two of some recommendations. */
async function proposalOf({ db, country }: Pick<House, 'db' | 'country'>, of: readonly string[]) {
  const open = await readOpenProposals(db, country);
  return open.find(({ free }) => free.filter(({ address }) => of.includes(address)).length > 1);
}
