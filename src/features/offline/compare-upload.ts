import type { Viewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import type { Row } from '../../database/tables.ts';
import type { Language } from '../../i18n/translator.ts';
import { versionOf } from '../../ledger/version.ts';
import { listOwnUpdates, readSettings, saidProblems, type Said } from '../updates/actions.ts';
import { compareFilled, type Comparison } from './compare.ts';
import { listAllStatuses, listSubjects, type Upload } from './queries.ts';
import { filledShape, type Filled } from './schema.ts';
import { vocabularyIn } from './words.ts';

export type ComparedUpload = Comparison & {
  notices: Filled['notices'];
  /** Every status, those that were retired too. */
  statuses: Row<'status'>[];
  /** In which language a draft is that says none. */
  language: string;
  check: (said: Said, standing: Said) => ReturnType<typeof saidProblems>;
  /** Of all that is shown: nothing is applied that nobody has seen. */
  version: string;
};

/** A file that was brought back beside what stands now and what stood when it was made. */
export async function compareUpload(
  db: Database | InTransaction,
  { viewer, languages, now }: { viewer: Viewer; languages: readonly Language[]; now: Date },
  upload: Upload,
): Promise<ComparedUpload> {
  const { country } = viewer;
  const { organisation, made_from } = upload;
  const filled = filledShape.parse(upload.filled);
  const reading = readingAs(db, viewer);
  const subjects = await listSubjects(reading, organisation);
  const standing = await listOwnUpdates(reading, organisation);
  const before =
    made_from === null ? undefined : await listOwnUpdates(readingAs(db, viewer, made_from), organisation);
  const statuses = await listAllStatuses(db, country);
  const settings = await readSettings(db, country, now);
  const offered = languages.filter(({ code }) => settings.languages.includes(code));
  const language = offered.some(({ code }) => code === upload.language)
    ? upload.language
    : (settings.languages[0] ?? 'en');
  const open = statuses.filter(({ retired_at }) => retired_at === null);
  const check = (said: Said, stood: Said) =>
    saidProblems(
      { ...said, language: said.language || language },
      {
        languages: settings.languages,
        today: settings.today,
        statuses: open,
        standingStatus: stood.status || null,
      },
    );
  const comparison = compareFilled(filled.rows, {
    organisation,
    subjects: new Map(subjects.map((subject) => [subject.id, subject])),
    before,
    now: standing,
    vocabulary: vocabularyIn(offered, statuses),
    check,
  });
  const shown = comparison.rows.map(({ subject, draft, moved, changes, conflicts }) => [
    subject.id,
    draft?.id,
    moved?.id,
    changes,
    conflicts,
  ]);
  return {
    ...comparison,
    notices: filled.notices,
    statuses,
    language,
    check,
    version: versionOf([upload.id, shown]),
  };
}
