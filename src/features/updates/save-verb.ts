import { authorityFor, type Viewer } from '../../access/policy.ts';
import type { Translated } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change, type Author, type Change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { requestReading } from '../evidence/actions.ts';
import { inputProblems } from './check-input.ts';
import { authorityToWrite, manageUpdates } from './policy.ts';
import { mayAssess, updateVersion, type StandingUpdate, type UpdateInput } from './schema.ts';
import { keepFiles, putDrafts } from './write-drafts.ts';
import {
  listStatuses,
  readActionSubject,
  readDutySubject,
  readReporting,
  readSettings,
  readUpdate,
  type Reporting,
  type StandingSubject,
} from './write-queries.ts';

export type Deps = Pick<House, 'db' | 'clock' | 'files' | 'config' | 'jobs'>;
export type NameOf = (names: Translated) => string;

/** What a new update is of, by its id; or the update that is changed. */
export type SaveTarget = { action: string } | { assignment: string } | { update: string };

/** How a draft is saved other than in its form: under which verb, and what belongs to the same entry. */
export type SaveBy = { verb: string; also: (on: Change, id: string) => Promise<void> };

/** Who speaks in an update: the body itself, or the secretariat that records what it was told. */
export type Speaking = { organisation: Reporting; author: Author; isRecorded: boolean };

export function readSubject(
  db: Deps['db'],
  country: string,
  of: { action?: string | null; assignment?: string | null },
): Promise<StandingSubject | undefined> {
  return of.action
    ? readActionSubject(db, country, of.action)
    : readDutySubject(db, country, of.assignment ?? '');
}

/** As whom a viewer would write in the name of an organisation; null where they may not. */
export function speakingAs(viewer: Viewer, organisation: Reporting, isRecorded?: boolean): Speaking | null {
  const own = isRecorded === true ? null : authorityToWrite(viewer, organisation.id);
  if (own) return { organisation, author: own, isRecorded: false };
  const office = isRecorded === false ? null : authorityFor(viewer, manageUpdates);
  return office ? { organisation, author: office, isRecorded: true } : null;
}

/**
 * Saves a draft: a new one of an action or a duty, or one that is not submitted or was returned. What the body writes itself
 * only its own people change, and what the secretariat recorded only the secretariat. Undefined when there is no such thing.
 */
export async function saveUpdate(
  deps: Deps,
  viewer: Viewer,
  target: SaveTarget,
  input: UpdateInput,
  nameOf: NameOf,
  by?: SaveBy,
): Promise<Outcome<{ id: string }> | undefined> {
  const { db, clock, files, config, jobs } = deps;
  const { country } = viewer;
  const known = 'update' in target ? await readUpdate(db, country, target.update) : undefined;
  if ('update' in target && !known) return undefined;
  const subject = await readSubject(db, country, known ?? ('update' in target ? {} : target));
  if (!subject) return undefined;
  const organisation = known
    ? await readReporting(db, country, known.organisation)
    : subject.organisations.find(({ slug }) => slug === input.organisation);
  if (!organisation) return refused({ code: 'updates.organisation.none', field: 'organisation' });
  const speaking = speakingAs(viewer, organisation, known && known.recorded_how !== null);
  if (!speaking) return refused({ code: 'updates.notYours', values: { name: nameOf(organisation.names) } });
  const blocked = writingProblem(subject, organisation, nameOf);
  if (blocked) return refused(blocked);

  const [settings, statuses] = await Promise.all([
    readSettings(db, country, clock()),
    listStatuses(db, country),
  ]);
  const { isRecorded } = speaking;
  const isAssessment =
    input.isAssessment && !isRecorded && subject.assignment !== null && mayAssess(organisation.kind);
  const problems = inputProblems(
    { ...input, isAssessment },
    {
      ...settings,
      statuses,
      standingStatus: known?.status ?? null,
      uploadLimit: config.uploadLimit,
      isRecorded,
    },
  );
  if (problems.length > 0) return refused(...problems);
  const kept = await keepFiles(files, input, isRecorded);

  const { author } = speaking;
  const verb = by?.verb ?? 'update.save';
  return change(db, { country, verb, author, clock }, async (on) => {
    const standing = known && (await readUpdate(on.tx, country, known.id));
    if (standing && !isWritable(standing)) return refused({ code: 'updates.state.closed' });
    if (standing && updateVersion(standing) !== input.version) return refused(newerVersion);
    const draft = { subject, standing, input, isAssessment, isRecorded, kept };
    const [id = ''] = await putDrafts(on, { country, organisation: organisation.id }, statuses, [draft]);
    await by?.also(on, id);
    if (kept.files.length > 0 || kept.record) await requestReading(jobs, on.tx);
    return done({ id });
  });
}

export function isWritable({ state }: Pick<StandingUpdate, 'state'>): boolean {
  return state === 'draft' || state === 'returned';
}

/** Why nothing new can be said of this by this organisation; undefined when it can. */
export function writingProblem(
  subject: StandingSubject,
  organisation: Reporting,
  nameOf: NameOf,
): Problem | undefined {
  const name = nameOf(organisation.names);
  if (organisation.suspended_at) return { code: 'updates.suspended', values: { name } };
  if (subject.isGone) return { code: subject.action ? 'updates.action.gone' : 'updates.duty.gone' };
  if (!subject.organisations.some(({ id }) => id === organisation.id))
    return { code: 'updates.organisation.left', values: { name } };
  return undefined;
}
