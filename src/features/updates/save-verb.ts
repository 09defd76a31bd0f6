import { randomUUID } from 'node:crypto';
import { authorityFor, type Viewer } from '../../access/policy.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';
import { cleanFileName } from '../../files/file-name.ts';
import type { House } from '../../house.ts';
import { change, type Author, type Change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { inputProblems } from './check-input.ts';
import { typeOfEvidence } from './evidence-file.ts';
import { authorityToWrite, manageUpdates } from './policy.ts';
import {
  mayAssess,
  obstacleKinds,
  recordedHows,
  sensitivities,
  updateVersion,
  type NewFile,
  type StandingUpdate,
  type UpdateInput,
} from './schema.ts';
import {
  listStatuses,
  putEvidence,
  putObstacles,
  putUpdate,
  readActionSubject,
  readDutySubject,
  readLastOrdinal,
  readReporting,
  readSettings,
  readUpdate,
  type Reporting,
  type StandingSubject,
} from './write-queries.ts';

export type Deps = Pick<House, 'db' | 'clock' | 'files' | 'config'>;
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
  const { db, clock, files, config } = deps;
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
    const { tx, now, touch } = on;
    const standing = known && (await readUpdate(tx, country, known.id));
    if (standing && !isWritable(standing)) return refused({ code: 'updates.state.closed' });
    if (standing && updateVersion(standing) !== input.version) return refused(newerVersion);
    const id = standing?.id ?? randomUUID();
    const of = {
      country,
      action: subject.action,
      assignment: subject.assignment,
      organisation: organisation.id,
    };
    const shared = { country, progress_update: id, public: false, recorded_at: now };
    const obstacles = mergeObstacles(standing, input, shared);
    const evidence = mergeEvidence(standing, input, kept, shared);
    await touch('progress_update', [id]);
    await touch('update_obstacle', idsOf(obstacles));
    await touch('update_evidence', idsOf(evidence));
    await putUpdate(tx, {
      ...of,
      id,
      ordinal: standing?.ordinal ?? (await readLastOrdinal(tx, of)) + 1,
      starts_on: input.startsOn || null,
      ends_on: input.endsOn || null,
      done: input.done,
      changed: input.changed,
      language: input.language,
      ...statusColumns(input.status, statuses, standing),
      is_assessment: isAssessment,
      state: standing?.state ?? 'draft',
      recorded_how: (isRecorded && recordedHows.find((how) => how === input.recordedHow)) || null,
      recorded_on: isRecorded ? input.recordedOn : null,
      public: false,
      recorded_at: standing?.recorded_at ?? now,
    });
    await putObstacles(tx, obstacles);
    await putEvidence(tx, evidence);
    await by?.also(on, id);
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

type KeptFile = Pick<NewRow<'update_evidence'>, 'sha256' | 'file_name' | 'media_type' | 'bytes'>;
type Kept = { files: { file: KeptFile; proves: string; sensitivity: string }[]; record: KeptFile | null };

async function keepFiles(store: House['files'], input: UpdateInput, isRecorded: boolean): Promise<Kept> {
  const keep = async ({ name, bytes }: NewFile): Promise<KeptFile> => ({
    sha256: await store.keep(bytes),
    file_name: cleanFileName(name) || 'evidence',
    media_type: typeOfEvidence(bytes),
    bytes: bytes.length,
  });
  const files: Kept['files'] = [];
  for (const { file, proves, sensitivity } of input.files)
    if (file) files.push({ file: await keep(file), proves, sensitivity });
  return { files, record: input.record && isRecorded ? await keep(input.record) : null };
}

type Shared = { country: string; progress_update: string; public: boolean; recorded_at: Date };

/** The obstacles to write: those that were decided on stay as they are, emptied ones go. */
function mergeObstacles(
  standing: StandingUpdate | undefined,
  { obstacles }: UpdateInput,
  shared: Shared,
): NewRow<'update_obstacle'>[] {
  const before = standing?.obstacles.filter(({ decision }) => decision === null) ?? [];
  const written = obstacles.flatMap(({ id, kind, text }): NewRow<'update_obstacle'>[] => {
    const known = obstacleKinds.find((one) => one === kind);
    if (text === '' || !known) return [];
    const own = before.find((one) => one.id === id);
    return own
      ? [{ ...own, kind: known, text }]
      : [{ ...shared, id: randomUUID(), ordinal: 0, kind: known, text }];
  });
  return [...inOrder(written, lastOf(standing?.obstacles)), ...goneOf(before, written, shared.recorded_at)];
}

function mergeEvidence(
  standing: StandingUpdate | undefined,
  { evidence }: UpdateInput,
  kept: Kept,
  shared: Shared,
): NewRow<'update_evidence'>[] {
  const before = standing?.evidence ?? [];
  const records = before.filter(({ part }) => part === 'record');
  const given = before.filter(({ part }) => part === 'evidence');
  const said = (proves: string, sensitivity: string) => ({
    proves,
    sensitivity: sensitivities.find((one) => one === sensitivity) ?? 'own',
  });
  const fresh = () => ({ ...shared, id: randomUUID(), ordinal: 0 });
  const written: NewRow<'update_evidence'>[] = evidence.flatMap((one): NewRow<'update_evidence'>[] => {
    if (one.isRemoved) return [];
    const own = given.find(({ id }) => id === one.id);
    if (own) return [{ ...own, ...said(one.proves, one.sensitivity) }];
    if (one.address === '') return [];
    return [{ ...fresh(), part: 'evidence', address: one.address, ...said(one.proves, one.sensitivity) }];
  });
  for (const { file, proves, sensitivity } of kept.files)
    written.push({ ...fresh(), part: 'evidence', ...file, ...said(proves, sensitivity) });
  // the letter itself stays between the body and the secretariat
  if (kept.record)
    written.push({ ...fresh(), part: 'record', ...kept.record, proves: '', sensitivity: 'own' });
  const replaced = [...given, ...(kept.record ? records : [])];
  return [...inOrder(written, lastOf(before)), ...goneOf(replaced, written, shared.recorded_at)];
}

function lastOf(rows: readonly { ordinal: number }[] = []): number {
  return Math.max(0, ...rows.map(({ ordinal }) => ordinal));
}

/** New rows come after those that are there. */
function inOrder<Of extends { ordinal: number }>(rows: readonly Of[], last: number): Of[] {
  let next = last;
  return rows.map((row) => (row.ordinal > 0 ? row : { ...row, ordinal: ++next }));
}

function goneOf<Of extends { id: string }>(
  before: readonly Of[],
  written: readonly { id: string }[],
  now: Date,
): (Of & { removed_at: Date })[] {
  return before
    .filter(({ id }) => !written.some((one) => one.id === id))
    .map((one) => ({ ...one, removed_at: now }));
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

/** A status as it is called and counts when it is proposed; one that was retired since stays as it was proposed. */
function statusColumns(
  status: string,
  statuses: readonly Row<'status'>[],
  standing: StandingUpdate | undefined,
): Pick<NewRow<'progress_update'>, 'status' | 'status_names' | 'index_value'> {
  const chosen = statuses.find(({ id }) => id === status);
  if (chosen)
    return { status: chosen.id, status_names: JSON.stringify(chosen.names), index_value: chosen.index_value };
  if (status !== '' && standing?.status === status && standing.status_names)
    return {
      status,
      status_names: JSON.stringify(standing.status_names),
      index_value: standing.index_value,
    };
  return { status: null, status_names: null, index_value: null };
}
