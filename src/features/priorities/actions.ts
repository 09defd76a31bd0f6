import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { Row } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change } from '../../ledger/change.ts';
import { versionOf } from '../../ledger/version.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { setPriorities } from './policy.ts';
import { putPriorities, readPriorities } from './queries.ts';
import { criteria, prioritiesProblems, type PrioritiesInput } from './schema.ts';

export { listPriorities, type Priority } from './queries.ts';

/** For telling whether somebody else saved since a form was drawn. */
export function prioritiesVersion(
  rows: readonly Pick<Row<'priority'>, 'criterion' | 'level' | 'reason' | 'published'>[],
): string {
  const weighed = rows
    .filter(({ level }) => level !== null)
    .map(({ criterion, level, reason, published }) => [criterion, [level, reason, published]] as const);
  return versionOf(Object.fromEntries(weighed));
}

/**
 * Weighs a recommendation by each criterion that has a level, and takes back what has none any more. Inside unless it is
 * to be published; public then as long as the recommendation is, with the commit.
 */
export async function weighRecommendation(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  viewer: Viewer,
  recommendation: Pick<Row<'recommendation'>, 'id' | 'public'>,
  input: PrioritiesInput,
): Promise<Outcome<null>> {
  const author = requireAuthority(viewer, setPriorities);
  const { country } = viewer;
  return change(db, { country, verb: 'priority.set', author, clock }, async ({ tx, now, touch }) => {
    const standing = await readPriorities(tx, country, recommendation.id);
    const problems = prioritiesProblems(input);
    if (prioritiesVersion(standing) !== input.version) problems.unshift(newerVersion);
    if (problems.length > 0) return refused(...problems);
    const rows = criteria.flatMap((criterion) => {
      const before = standing.find((row) => row.criterion === criterion);
      const { level, reason } = input.weighed[criterion];
      const published = level !== null && input.published;
      const isSame = before
        ? before.level === level && before.reason === reason && before.published === published
        : level === null;
      if (isSame) return [];
      return {
        country,
        id: before?.id ?? randomUUID(),
        recommendation: recommendation.id,
        criterion,
        level,
        reason,
        organisation: author.organisation,
        published,
        public: published && recommendation.public,
        recorded_at: now,
      };
    });
    await touch(
      'priority',
      rows.map(({ id }) => id),
    );
    await putPriorities(tx, rows);
    return done(null);
  });
}
