import type { Apart, ClusteredAsk, Proposal } from './queries.ts';

/** A proposal with those of its members that nobody has decided on since. */
export type OpenProposal<Member extends { id: string; cluster: string | null }> = Proposal & {
  free: Member[];
};

/** Asks whether two recommendations were said to ask for something else. */
export function apartFrom(apart: readonly Apart[]): (one: string, other: string) => boolean {
  const pairs = new Set(pairsOf(apart).map(([one, other]) => keyOf(one, other)));
  return (one, other) => pairs.has(keyOf(one, other));
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Every two that were said to ask for something else, once. */
export function pairsOf(apart: readonly Apart[]): [string, string][] {
  const pairs = new Map<string, [string, string]>();
  for (const { ones, others } of apart)
    for (const one of ones)
      for (const other of others) if (one !== other) pairs.set(keyOf(one, other), [one, other]);
  return [...pairs.values()];
}

/**
 * The proposals that stand open: the members that are in no cluster now and are still public, where they are enough for a
 * cluster and nobody has said that two of them ask for something else.
 */
export function openProposals<Member extends Pick<ClusteredAsk, 'id' | 'cluster' | 'public'>>(
  proposals: readonly Proposal[],
  members: readonly Member[],
  apart: readonly Apart[],
): OpenProposal<Member>[] {
  const byId = new Map(members.map((member) => [member.id, member]));
  const byCluster = Map.groupBy(members, ({ cluster }) => cluster);
  const isApart = apartFrom(apart);
  return proposals.flatMap((proposal) => {
    const free = proposal.members.flatMap((id) => {
      const member = byId.get(id);
      return member && member.cluster === null && member.public ? [member] : [];
    });
    const settled = proposal.joins === null ? [] : (byCluster.get(proposal.joins) ?? []);
    const isEnough = proposal.joins === null ? free.length > 1 : free.length > 0 && settled.length > 0;
    const all = [...settled, ...free];
    const isTurnedDown = free.some(({ id }) => all.some((other) => isApart(id, other.id)));
    return isEnough && !isTurnedDown ? [{ ...proposal, free }] : [];
  });
}
