import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ClusterRenaming, SharedOfCluster } from '../../database/cluster-tables.ts';
import { slugOf } from '../../vocabularies/term-slug.ts';
import { isId } from '../../web/ids.ts';
import { line } from '../../web/lines.ts';

export { decideClusters } from './policy.ts';

/** A cluster's slug, in any script, as an address or a form gives it. */
export const clusterSlug = z.string().regex(/^[\p{L}\p{N}-]{1,80}$/u);

/** What a cluster is called by: its name, or else what its members share. */
export type NamedCluster = ClusterRenaming & { shared: SharedOfCluster };

const MOST_PARTS = 4;
const MOST_INSTRUMENTS = 3;
const LONGEST_SLUG = 60;
/** Addresses of pages beside those of clusters. */
const TAKEN_SLUGS = new Set(['proposals']);
export const LONGEST_NAME = 120;

/**
 * What a cluster is called where nobody has named it: the instruments that it is about, and the passage of one of its texts that
 * says best what they share; where none does, words of theirs.
 */
export function clusterTitle({ name, shared }: NamedCluster): string {
  if (name !== null) return name;
  if (!shared.phrase) return sharedParts(shared).slice(0, MOST_PARTS).join(' · ');
  const said = shared.phrase.toLowerCase();
  const instruments = shared.instruments.filter((name) => !said.includes(name.toLowerCase()));
  return [...instruments.slice(0, MOST_INSTRUMENTS), shared.phrase].join(' · ');
}

/** What is shared as one list: no word that says again what stands before it, as “children” after “Children”. */
export function sharedParts({ instruments, persons, words }: SharedOfCluster): string[] {
  const named = [...instruments, ...persons];
  const said = new Set(named.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  return [...named, ...words.filter((word) => !said.has(word.toLowerCase()))];
}

/** The slug of a cluster that is made; `isTaken` says whether another has it. */
export async function slugFor(
  named: NamedCluster,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  const plain = slugOf(clusterTitle(named)).slice(0, LONGEST_SLUG).replace(/-+$/, '');
  for (let at = 1; ; at++) {
    const slug = at === 1 ? plain : `${plain}-${at}`;
    if (!TAKEN_SLUGS.has(slug) && !(await isTaken(slug))) return slug;
  }
}

/** A probability as it is shown: what a machine estimates is never certain. */
export function shownShare(probability: number): number {
  return Math.min(probability, 0.99);
}

/** Where a cluster is read. */
export function clusterHref(slug: string): string {
  return `/clusters/${encodeURIComponent(slug)}`;
}

/**
 * The id of a proposal, which follows from what it proposes: a machine that reads anew and finds the same leaves the
 * forms that are open as they are.
 */
export function proposalId(joins: string | null, members: readonly string[]): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([joins, members.toSorted()]))
    .digest('hex');
  // version 8 of RFC 9562: what is in it is ours
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/**
 * How many recommendations of the newest reviews the machine compares with each other. Hardly any country has had 5,000; of
 * 250,000 it compared for more than ten minutes and with 3 GB.
 */
export const MOST_COMPARED = 20_000;

const MOST_TICKED = 2_000;
const ids = z
  .array(z.string().catch(''))
  .transform((given) => [...new Set(given.filter(isId))].slice(0, MOST_TICKED));

/** A proposal as it was shown, and which of its members were ticked. */
export const proposalForm = z.object({
  proposal: line,
  version: line,
  ticked: ids,
  name: line,
  skip: z.coerce.number().int().min(0).max(100_000).catch(0),
});

/** What is done with members of a cluster, or with all of it. */
export const clusterForm = z.object({
  version: line,
  ticked: ids,
  to: line,
  name: line,
  language: line,
  /** Whether the name of what is merged is to be kept where the other has none; empty when not. */
  keep: line,
});

/** What a form on a cluster's page does, as the address of the page says it afterwards. */
export const changeDone = z.enum(['split', 'split-one', 'move', 'take-out', 'merge', 'add', 'name', 'undo']);
export type ChangeDone = z.infer<typeof changeDone>;

export const undoForm = z.object({ decision: line, back: line });

/** Above which probability a page offers to confirm everything, in whole per cent. */
export const USUAL_SHARE = 90;

/** All at or above a probability, as they were shown: `proposals` is how many there were. */
export const aboveForm = z.object({ above: line, proposals: z.coerce.number().int().catch(-1) });

/** What the list of clusters is asked for. */
export const listQuery = z.object({
  q: z.string().trim().min(1).max(200).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
