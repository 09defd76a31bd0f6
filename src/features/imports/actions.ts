import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { ReadDocument } from '../../documents/document.ts';
import { readFileApart } from '../../documents/reader/reader-process.ts';
import type { InTransaction } from '../../database/connection.ts';
import { cleanFileName } from '../../files/file-name.ts';
import { change, type Author } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { listReviewItems } from '../reviews/actions.ts';
import type { ImportHouse } from './import-house.ts';
import { partsOfExport } from './export-parts.ts';
import { applyRemembered, findRememberedMapping, isWholeMapping } from './mapping/mapping-actions.ts';
import { memberOf } from './member.ts';
import { importDocuments } from './policy.ts';
import {
  claimImport,
  findImport,
  insertImport,
  insertReadImport,
  insertUpload,
  listUnfinished,
  listWaiting,
  lockImport,
  updateImport,
  type ListedImport,
} from './queries.ts';
import { proposedFields } from './reading.ts';
import { assembleSet, isOfBody, reviewKeyOf, type Member, type ReviewSet } from './review-set.ts';
import {
  CHANGED_MEANWHILE,
  confirmBodyForm,
  confirmForm,
  confirmSourceForm,
  enteredDetails,
  parseReading,
  type ConfirmForm,
  type Entered,
} from './schema.ts';

export const READ_IMPORT = 'import.read';

const MEDIA_TYPES: readonly { start: string; type: string }[] = [
  { start: '%PDF-', type: 'application/pdf' },
  { start: 'PK\u0003\u0004', type: 'application/zip' },
];

/** A file as somebody brings it; `entered` is what was typed beside a text that was entered by hand. */
export type BroughtFile = { name: string; bytes: Uint8Array; entered?: Entered };

/** Takes a document in: keeps the file, queues its reading. Returns the import's id, or why the file cannot be taken. */
export async function requestImport(
  house: ImportHouse,
  viewer: Viewer,
  file: BroughtFile,
): Promise<Outcome<string>> {
  return takeIn(house, requireAuthority(viewer, importDocuments), file);
}

/**
 * Takes in what of several files can be taken, so that one that cannot does not cost the others. Returns the upload's id,
 * which also names the files refused; or why every one of them was refused.
 */
export async function requestUpload(
  house: ImportHouse,
  viewer: Viewer,
  brought: readonly BroughtFile[],
): Promise<Outcome<string>> {
  const author = requireAuthority(viewer, importDocuments);
  const { db, country, clock } = house;
  const problems = brought.flatMap((file) => problemWith(house, file) ?? []);
  if (problems.length === brought.length) return refused(...problems);
  const id = randomUUID();
  await insertUpload(db, {
    country,
    id,
    requested_by: author.person,
    refused: JSON.stringify(problems),
    created_at: clock(),
  });
  for (const file of brought) if (!problemWith(house, file)) await takeIn(house, author, file, id);
  return done(id);
}

/** Why a file is refused before it is read; null when it can be taken in. */
function problemWith({ config }: ImportHouse, { name, bytes }: BroughtFile): Problem | null {
  if (bytes.length === 0) return { code: 'imports.file.empty', field: 'file', values: { name } };
  if (bytes.length <= config.uploadLimit) return null;
  const megabytes = Math.round(config.uploadLimit / 1_048_576);
  return { code: 'imports.file.large', field: 'file', values: { name, megabytes } };
}

/** Takes in a text that was entered by hand, with what was typed beside it; it is kept as a file like any other. */
export async function enterText(
  house: ImportHouse,
  viewer: Viewer,
  text: string,
  entered: Entered,
): Promise<Outcome<string>> {
  const name = `${entered.symbol ?? entered.mechanism}.txt`;
  const bytes = new TextEncoder().encode(text);
  return takeIn(house, requireAuthority(viewer, importDocuments), { name, bytes, entered });
}

/** The same for the operator at the command line and for the sandbox, in the name of `author`. */
export async function takeIn(
  house: ImportHouse,
  author: Author,
  file: BroughtFile,
  upload: string | null = null,
): Promise<Outcome<string>> {
  const { country, clock } = house;
  const problem = problemWith(house, file);
  if (problem) return refused(problem);
  const start = Buffer.from(file.bytes.subarray(0, 5)).toString('latin1');
  const found = MEDIA_TYPES.find((known) => start.startsWith(known.start))?.type;
  const mediaType = file.entered ? 'text/plain; charset=utf-8' : (found ?? 'application/octet-stream');
  const sha256 = await house.files.keep(file.bytes);
  const id = randomUUID();
  const sourceFile = randomUUID();
  await change(house.db, { country, verb: 'import.request', author, clock }, async ({ tx, now, touch }) => {
    await touch('source_file', [sourceFile]);
    await touch('import', [id]);
    await insertImport(
      tx,
      {
        country,
        id: sourceFile,
        sha256,
        name: cleanFileName(file.name) || 'document',
        media_type: mediaType,
        bytes: file.bytes.length,
        public: false,
        recorded_at: now,
      },
      {
        country,
        id,
        state: 'queued',
        upload,
        source_file: sourceFile,
        requested_by: author.person,
        api_key: author.key ?? null,
        organisation: author.organisation,
        reading: null,
        failure: null,
        review: null,
        entered: file.entered ? JSON.stringify(file.entered) : null,
        created_at: now,
        updated_at: now,
      },
    );
    await house.jobs.send(tx, READ_IMPORT, { country, id });
  });
  house.jobs.wake();
  return done(id);
}

/** A name to show and to download under: no folders, no control characters, of bearable length. */
/**
 * Reads a queued import apart from this process and keeps what was read. Bears repetition: what has been read already,
 * or thrown away meanwhile, is left alone. `read` is another way to the same reading, for who has begun it already.
 */
export async function readImport(
  house: ImportHouse,
  id: string,
  read: typeof readFileApart = readFileApart,
): Promise<void> {
  const { db, country, clock, files } = house;
  const found = await findImport(db, country, id);
  if (!found || (found.state !== 'queued' && found.state !== 'reading')) return;
  if (!(await claimImport(db, country, id, clock()))) return;
  const reading = await read(files.path(found.file_sha256), {
    name: found.file_name,
    isEntered: found.entered !== null,
  });
  await updateImport(db, country, id, { progress: 90 }, clock());
  const [named, ...others] = partsOfExport(withEntered(withoutControls(reading), found.entered), country);
  const mapping = named.sheets && (await findRememberedMapping(house, named.sheets));
  const isReadable =
    named.recommendations.length + named.positions.length > 0 || named.kind === 'entered-text';
  const isMappable = !isReadable && named.sheets !== undefined;
  await change(
    db,
    {
      country,
      verb: isReadable || isMappable ? 'import.read' : 'import.fail',
      author: authorOf(found),
      clock,
    },
    async (changing) => {
      const { tx, now, touch } = changing;
      // Another worker may have read it meanwhile, and somebody confirmed it: then this reading comes too late.
      const row = await lockImport(tx, country, id, 'reading');
      if (!row) return;
      await touch('import', [id]);
      await updateImport(
        tx,
        country,
        id,
        {
          state: isReadable ? 'review' : isMappable ? 'mapping' : 'failed',
          progress: 100,
          reading: JSON.stringify(named),
          review_key: reviewKeyOf(named),
          ...(mapping && { mapping: JSON.stringify(mapping) }),
        },
        now,
      );
      for (const part of others) await insertPart(tx, found, part, now, touch);
      if (isMappable && mapping && isWholeMapping(named.sheets ?? [], mapping))
        await applyRemembered(changing, row, named, mapping);
    },
  );
}

/** A further part of an export waits beside the first, from the same file. */
async function insertPart(
  tx: InTransaction,
  { country, source_file, requested_by, api_key, organisation }: ListedImport,
  part: ReadDocument,
  now: Date,
  touch: (kind: 'import', ids: readonly string[]) => Promise<void>,
): Promise<void> {
  const id = randomUUID();
  await touch('import', [id]);
  await insertReadImport(tx, {
    country,
    id,
    state: 'review',
    source_file,
    requested_by,
    api_key,
    organisation,
    progress: 100,
    reading: JSON.stringify(part),
    review_key: reviewKeyOf(part),
    failure: null,
    review: null,
    created_at: now,
    updated_at: now,
  });
}

/** What was read of an import that waits to be checked. Throws when it is in another state. */
export async function findReading(
  house: Pick<ImportHouse, 'db' | 'country'>,
  id: string,
): Promise<{ reading: ReadDocument; version: number }> {
  const row = await findImport(house.db, house.country, id);
  const reading = row?.state === 'review' ? parseReading(row.reading) : null;
  if (!row || !reading) throw new Error('this import does not wait to be checked');
  return { reading, version: row.version };
}

/** The documents that wait to be checked together with one of them, put together. */
export async function findSet(
  { db, country }: Pick<ImportHouse, 'db' | 'country'>,
  row: ListedImport,
): Promise<ReviewSet> {
  const rows = row.review_key === null ? [row] : await listWaiting(db, country, row.review_key);
  const members = rows.flatMap((one): Member[] => {
    const reading = parseReading(one.reading);
    return reading ? [memberOf(one, reading)] : [];
  });
  const recorded = row.review_key === null ? null : await listReviewItems(db, country, row.review_key);
  return assembleSet(members, row.id, recorded);
}

/** What the document says of the review as a whole, as somebody would confirm it; or what it does not say. */
export function proposeForm(reading: ReadDocument, version: number): Outcome<ConfirmForm> {
  const fields = { version: String(version), ...proposedFields(reading) };
  const whole = isOfBody(reading) ? confirmBodyForm.safeParse(fields) : confirmForm.safeParse(fields);
  // an addendum or a matrix does not say when the review was held, and need not: the register has the review
  const parsed = whole.success ? whole : confirmSourceForm.safeParse(fields);
  return parsed.success
    ? done(parsed.data)
    : refused(...parsed.error.issues.map(({ message }) => ({ code: message as Problem['code'] })));
}

/** PostgreSQL's jsonb refuses U+0000, and no sentence of a document holds control characters. */
function withoutControls(reading: ReadDocument): ReadDocument {
  return JSON.parse(JSON.stringify(reading).replace(/\\u00(?:0[0-8bcef]|1[0-9a-f])/gi, '')) as ReadDocument;
}

/** A text entered by hand with what was typed beside it: its words win where a reader knows the document. */
function withEntered(reading: ReadDocument, stored: unknown): ReadDocument {
  if (stored === null) return reading;
  const { mechanism, symbol, date, language, cycle } = enteredDetails.parse(stored);
  const known = { ...reading, symbol: reading.symbol ?? symbol, date: reading.date ?? date };
  if (reading.kind !== 'entered-text') return { ...known, cycle: reading.cycle ?? cycle };
  return { ...known, mechanism, cycle, symbol: symbol ?? reading.symbol, date, language };
}

function authorOf(row: { requested_by: string | null; organisation: string | null }): Author {
  return { person: row.requested_by, organisation: row.organisation };
}

/** Queues again what a killed process left unread; called at start. */
export async function resumeImports(house: ImportHouse): Promise<number> {
  const unfinished = await listUnfinished(house.db, house.country);
  for (const id of unfinished)
    await house.db
      .transaction()
      .execute((tx) => house.jobs.send(tx, READ_IMPORT, { country: house.country, id }));
  return unfinished.length;
}

/** Reads once more what could not be read: the reader may have been stopped by a busy machine, or have learnt since. */
export async function retryImport(house: ImportHouse, viewer: Viewer, id: string): Promise<Outcome<void>> {
  const author = requireAuthority(viewer, importDocuments);
  const { db, country, clock } = house;
  const outcome = await change(
    db,
    { country, verb: 'import.retry', author, clock },
    async ({ tx, now, touch }) => {
      const row = await lockImport(tx, country, id, 'failed');
      if (!row) return refused(CHANGED_MEANWHILE);
      await touch('import', [id]);
      const anew = { state: 'queued', progress: 0, reading: null, version: row.version + 1 } as const;
      await updateImport(tx, country, id, anew, now);
      await house.jobs.send(tx, READ_IMPORT, { country, id });
      return done(undefined);
    },
  );
  house.jobs.wake();
  return outcome;
}

/** Puts an import aside; its file and reading are kept, and nothing of it becomes public. */
export async function discardImport(house: ImportHouse, viewer: Viewer, id: string): Promise<Outcome<void>> {
  const author = requireAuthority(viewer, importDocuments);
  const { db, country, clock } = house;
  return change(db, { country, verb: 'import.discard', author, clock }, async ({ tx, now, touch }) => {
    const row =
      (await lockImport(tx, country, id, 'review')) ?? (await lockImport(tx, country, id, 'mapping'));
    if (!row) return refused(CHANGED_MEANWHILE);
    await touch('import', [id]);
    await updateImport(tx, country, id, { state: 'discarded', version: row.version + 1 }, now);
    return done(undefined);
  });
}

/**
 * Takes up again what was put aside, with everything that was set right and decided about it. A review of a spreadsheet
 * is not: it was replaced by what a later choice of columns made of the same rows.
 */
export async function takeUpImport(house: ImportHouse, viewer: Viewer, id: string): Promise<Outcome<void>> {
  const author = requireAuthority(viewer, importDocuments);
  const { db, country, clock } = house;
  return change(db, { country, verb: 'import.take-up', author, clock }, async ({ tx, now, touch }) => {
    const row = await lockImport(tx, country, id, 'discarded');
    const reading = row && parseReading(row.reading);
    if (!row || !reading || !canBeTakenUp(row)) return refused(CHANGED_MEANWHILE);
    const state = reading.sheets && reading.recommendations.length === 0 ? 'mapping' : 'review';
    await touch('import', [id]);
    await updateImport(tx, country, id, { state, version: row.version + 1 }, now);
    return done(undefined);
  });
}

export function canBeTakenUp({ state, part_of }: Pick<ListedImport, 'state' | 'part_of'>): boolean {
  return state === 'discarded' && part_of === null;
}

export { confirmAs, confirmImport, takenAlready } from './confirm.ts';
export { correctItem, settle, undoCorrection, undoSettlement } from './correct.ts';
export { mapColumns } from './mapping/mapping-actions.ts';
export type { ImportHouse } from './import-house.ts';
export { importDocuments } from './policy.ts';
export { findImport, findReviewSlug, type ListedImport } from './queries.ts';
export { parseReading } from './schema.ts';
