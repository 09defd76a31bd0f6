import { randomUUID } from 'node:crypto';
import type { NewRow, Row } from '../../database/tables.ts';
import { cleanFileName } from '../../files/file-name.ts';
import type { House } from '../../house.ts';
import type { Change } from '../../ledger/change.ts';
import { typeOfEvidence } from './evidence-file.ts';
import {
  obstacleKinds,
  recordedHows,
  sensitivities,
  type NewFile,
  type StandingUpdate,
  type UpdateInput,
} from './schema.ts';
import {
  putEvidence,
  putObstacles,
  putUpdate,
  readLastOrdinals,
  subjectKey,
  type StandingSubject,
} from './write-queries.ts';

/** A draft as it is to stand: a new one of an action or duty, or the one that stood. */
export type Draft = {
  subject: Pick<StandingSubject, 'action' | 'assignment'>;
  standing: StandingUpdate | undefined;
  input: UpdateInput;
  isAssessment: boolean;
  /** Whether the secretariat records it. */
  isRecorded: boolean;
  kept: Kept;
};

/** For drafts without new files. */
export const NOTHING_KEPT: Kept = { files: [], record: null };

/** Writes drafts of one organisation that were checked, as part of a change. Comes back with their ids, in order. */
export async function putDrafts(
  { tx, now, touch }: Pick<Change, 'tx' | 'now' | 'touch'>,
  { country, organisation }: { country: string; organisation: string },
  statuses: readonly Row<'status'>[],
  drafts: readonly Draft[],
): Promise<string[]> {
  const last = await readLastOrdinals(tx, country, organisation);
  const rows = drafts.map(({ subject, standing, input, isAssessment, isRecorded, kept }) => {
    const id = standing?.id ?? randomUUID();
    const shared = { country, progress_update: id, public: false, recorded_at: now };
    const { action, assignment } = subject;
    const key = subjectKey({ action, assignment });
    const ordinal = standing?.ordinal ?? (last.get(key) ?? 0) + 1;
    if (!standing) last.set(key, ordinal);
    const update: NewRow<'progress_update'> = {
      country,
      action,
      assignment,
      organisation,
      id,
      ordinal,
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
    };
    return {
      update,
      obstacles: mergeObstacles(standing, input, shared),
      evidence: mergeEvidence(standing, input, kept, shared),
    };
  });
  await touch(
    'progress_update',
    rows.map(({ update }) => update.id),
  );
  await touch('update_obstacle', idsOf(rows.flatMap(({ obstacles }) => obstacles)));
  await touch('update_evidence', idsOf(rows.flatMap(({ evidence }) => evidence)));
  for (const { update, obstacles, evidence } of rows) {
    await putUpdate(tx, update);
    await putObstacles(tx, obstacles);
    await putEvidence(tx, evidence);
  }
  return rows.map(({ update }) => update.id);
}

type KeptFile = Pick<NewRow<'update_evidence'>, 'sha256' | 'file_name' | 'media_type' | 'bytes'>;
export type Kept = {
  files: { file: KeptFile; proves: string; sensitivity: string }[];
  record: KeptFile | null;
};

export async function keepFiles(
  store: House['files'],
  input: UpdateInput,
  isRecorded: boolean,
): Promise<Kept> {
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
