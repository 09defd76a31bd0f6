import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { Row } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change } from '../../ledger/change.ts';
import { versionOf } from '../../ledger/version.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { writeSummaries } from './policy.ts';
import { putSummaries, readSummaries } from './queries.ts';
import { summariesProblems, type SummariesInput } from './schema.ts';

export { listSummaries, type Summary } from './queries.ts';

/** For telling whether somebody else saved since a form was drawn. */
export function summariesVersion(rows: readonly Pick<Row<'summary'>, 'language' | 'text'>[]): string {
  const written = rows
    .filter(({ text }) => text !== '')
    .map(({ language, text }) => [language, text] as const);
  return versionOf(Object.fromEntries(written));
}

/**
 * Writes a recommendation in plain language, in each language that is given; an empty text takes back what stood there.
 * Public when the recommendation is, with the commit.
 */
export async function writeRecommendationSummaries(
  { db, clock }: Pick<House, 'db' | 'clock'>,
  viewer: Viewer,
  recommendation: Pick<Row<'recommendation'>, 'id' | 'public'>,
  input: SummariesInput,
): Promise<Outcome<null>> {
  const author = requireAuthority(viewer, writeSummaries);
  const { country } = viewer;
  return change(db, { country, verb: 'summary.write', author, clock }, async ({ tx, now, touch }) => {
    const standing = await readSummaries(tx, country, recommendation.id);
    const problems = summariesProblems(input);
    if (summariesVersion(standing) !== input.version) problems.unshift(newerVersion);
    if (problems.length > 0) return refused(...problems);
    const rows = Object.entries(input.texts).flatMap(([language, text]) => {
      const before = standing.find((row) => row.language === language);
      if ((before?.text ?? '') === text) return [];
      return {
        country,
        id: before?.id ?? randomUUID(),
        recommendation: recommendation.id,
        language,
        text,
        organisation: author.organisation,
        public: recommendation.public && text !== '',
        recorded_at: now,
      };
    });
    await touch(
      'summary',
      rows.map(({ id }) => id),
    );
    await putSummaries(tx, rows);
    return done(null);
  });
}
