import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../access/policy.ts';
import { change } from '../../ledger/change.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { requireAuthorityForAction, requireSomeAuthority } from './action-verbs.ts';
import { citedLinks, clusterLinks, headingLinks, recommendationLinks, targetLinks } from './link-checks.ts';
import type { Deps } from './plan-verbs.ts';
import type { LinksInput } from './schema.ts';
import { endRows, insertLinks, readAction, readLinks } from './write-queries.ts';

/**
 * Says what an action serves besides, and ends links that were ticked, in one entry; what it serves already is left as it
 * is. `found` are the recommendations of a search of the register. Comes back with how many links began and ended;
 * undefined when there is no such action.
 */
export async function changeLinks(
  { db, clock }: Deps,
  viewer: Viewer,
  { plan, number }: { plan: string; number: number },
  input: LinksInput,
  found: readonly string[],
): Promise<Outcome<{ added: number; removed: number }> | undefined> {
  const author = requireSomeAuthority(viewer);
  const { country } = viewer;
  return change(db, { country, verb: 'action.link', author, clock }, async ({ tx, now, touch }) => {
    const standing = await readAction(tx, country, plan, number);
    if (!standing) return undefined;
    requireAuthorityForAction(viewer, standing.organisations);
    const checked = [
      await citedLinks(tx, viewer, input.recommendations),
      await clusterLinks(tx, viewer, input.clusters),
      targetLinks(input.targets),
      await headingLinks(tx, viewer, input.headings),
    ];
    const problems = checked.flatMap((one) => one.problems);
    if (problems.length > 0) return refused(...problems);
    const links = await readLinks(tx, country, standing.action.id);
    const ended = links.filter(({ id }) => input.remove.includes(id)).map(({ id }) => id);
    const keyOf = (link: {
      kind: string;
      recommendation?: string | null | undefined;
      cluster?: string | null | undefined;
      term?: string | null | undefined;
    }) => [link.kind, link.recommendation ?? link.cluster ?? link.term].join(' ');
    const there = new Set(links.filter(({ id }) => !ended.includes(id)).map(keyOf));
    const wanted = new Map(
      [...recommendationLinks(found), ...checked.flatMap(({ value }) => value)].map((link) => [
        keyOf(link),
        link,
      ]),
    );
    const rows = [...wanted]
      .filter(([key]) => !there.has(key))
      .map(([, link]) => ({
        country,
        id: randomUUID(),
        action: standing.action.id,
        ...link,
        public: standing.plan.public,
        recorded_at: now,
      }));
    await touch('action_link', [...ended, ...rows.map(({ id }) => id)]);
    await endRows(tx, 'action_link', country, ended, now);
    await insertLinks(tx, rows);
    return done({ added: rows.length, removed: ended.length });
  });
}
