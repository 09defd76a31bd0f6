import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { ReadDocument } from '../../documents/document.ts';
import { readFileApart } from '../../documents/reader-process.ts';
import type { House } from '../../house.ts';
import { change, type Author } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { insertReview, isSlugTaken, isSymbolTaken, type ReviewRows } from '../reviews/actions.ts';
import { importDocuments } from './policy.ts';
import {
  claimImport,
  findImport,
  insertImport,
  listUnfinished,
  lockImport,
  publishFile,
  updateImport,
} from './queries.ts';
import { addressesOf, checkedItems, proposedFields } from './reading.ts';
import {
  confirmForm,
  corrections as correctionList,
  parseReading,
  type ConfirmForm,
  type Correction,
} from './schema.ts';

export type ImportHouse = Pick<House, 'db' | 'clock' | 'files' | 'jobs' | 'country' | 'config'>;

export const READ_IMPORT = 'import.read';

const MEDIA_TYPES: readonly { start: string; type: string }[] = [
  { start: '%PDF-', type: 'application/pdf' },
  { start: 'PK\u0003\u0004', type: 'application/zip' },
];

/** Takes a document in: keeps the file, queues its reading. Returns the import's id, or why the file cannot be taken. */
export async function requestImport(
  house: ImportHouse,
  viewer: Viewer,
  file: { name: string; bytes: Uint8Array },
): Promise<Outcome<string>> {
  return takeIn(house, requireAuthority(viewer, importDocuments), file);
}

/** The same for the operator at the command line and for the sandbox, in the name of `author`. */
export async function takeIn(
  house: ImportHouse,
  author: Author,
  file: { name: string; bytes: Uint8Array },
): Promise<Outcome<string>> {
  const { country, clock, config } = house;
  if (file.bytes.length === 0)
    return refused({ code: 'imports.file.empty', field: 'file', values: { name: file.name } });
  if (file.bytes.length > config.uploadLimit)
    return refused({
      code: 'imports.file.large',
      field: 'file',
      values: { name: file.name, megabytes: Math.round(config.uploadLimit / 1_048_576) },
    });
  const start = Buffer.from(file.bytes.subarray(0, 5)).toString('latin1');
  const mediaType =
    MEDIA_TYPES.find((known) => start.startsWith(known.start))?.type ?? 'application/octet-stream';
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
        name: fileName(file.name),
        media_type: mediaType,
        bytes: file.bytes.length,
        public: false,
        recorded_at: now,
      },
      {
        country,
        id,
        state: 'queued',
        source_file: sourceFile,
        requested_by: author.person,
        organisation: author.organisation,
        reading: null,
        failure: null,
        review: null,
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
function fileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(/\p{C}/gu, '').slice(0, 150).trim();
  return clean || 'document';
}

/**
 * Reads a queued import apart from this process and keeps what was read. Bears repetition: what has been read already,
 * or thrown away meanwhile, is left alone.
 */
export async function readImport(house: ImportHouse, id: string): Promise<void> {
  const { db, country, clock, files } = house;
  const found = await findImport(db, country, id);
  if (!found || (found.state !== 'queued' && found.state !== 'reading')) return;
  if (!(await claimImport(db, country, id, clock()))) return;
  const reading = await readFileApart(files.path(found.file_sha256), { name: found.file_name });
  await updateImport(db, country, id, { progress: 90 }, clock());
  const named: ReadDocument = withoutControls(reading);
  const isReadable = named.recommendations.length > 0;
  await change(
    db,
    { country, verb: isReadable ? 'import.read' : 'import.fail', author: authorOf(found), clock },
    async ({ tx, now, touch }) => {
      // Another worker may have read it meanwhile, and somebody confirmed it: then this reading comes too late.
      if (!(await lockImport(tx, country, id, 'reading'))) return;
      await touch('import', [id]);
      await updateImport(
        tx,
        country,
        id,
        { state: isReadable ? 'review' : 'failed', progress: 100, reading: JSON.stringify(named) },
        now,
      );
    },
  );
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

/** What the document says of the review as a whole, as somebody would confirm it; or what it does not say. */
export function proposeForm(reading: ReadDocument, version: number): Outcome<ConfirmForm> {
  const parsed = confirmForm.safeParse({ version: String(version), ...proposedFields(reading) });
  return parsed.success
    ? done(parsed.data)
    : refused(...parsed.error.issues.map(({ message }) => ({ code: message as Problem['code'] })));
}

/** PostgreSQL's jsonb refuses U+0000, and no sentence of a document holds control characters. */
function withoutControls(reading: ReadDocument): ReadDocument {
  return JSON.parse(JSON.stringify(reading).replace(/\\u00(?:0[0-8bcef]|1[0-9a-f])/gi, '')) as ReadDocument;
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

const CHANGED_MEANWHILE: Problem = { code: 'imports.changed' };

/** Records what a person set right in one item, beside what was read. */
export async function correctItem(
  house: ImportHouse,
  viewer: Viewer,
  id: string,
  version: number,
  corrected: readonly Correction[],
): Promise<Outcome<void>> {
  const author = requireAuthority(viewer, importDocuments);
  const { db, country, clock } = house;
  return change(db, { country, verb: 'import.correct', author, clock }, async ({ tx, now, touch }) => {
    const row = await lockImport(tx, country, id, 'review');
    if (!row || row.version !== version) return refused(CHANGED_MEANWHILE);
    await touch('import', [id]);
    const kept = correctionList.parse(row.corrections);
    const replaced = kept.filter(
      (old) => !corrected.some((fresh) => fresh.index === old.index && fresh.field === old.field),
    );
    const all = JSON.stringify([...replaced, ...corrected]);
    await updateImport(tx, country, id, { corrections: all, version: version + 1 }, now);
    return done(undefined);
  });
}

/** Puts an import aside; its file and reading are kept, and nothing of it becomes public. */
export async function discardImport(house: ImportHouse, viewer: Viewer, id: string): Promise<Outcome<void>> {
  const author = requireAuthority(viewer, importDocuments);
  const { db, country, clock } = house;
  return change(db, { country, verb: 'import.discard', author, clock }, async ({ tx, now, touch }) => {
    const row = await lockImport(tx, country, id, 'review');
    if (!row) return refused(CHANGED_MEANWHILE);
    await touch('import', [id]);
    await updateImport(tx, country, id, { state: 'discarded', version: row.version + 1 }, now);
    return done(undefined);
  });
}

/** Makes a review of an import and publishes it, all or nothing. Returns the review's slug. */
export async function confirmImport(
  house: ImportHouse,
  viewer: Viewer,
  id: string,
  form: ConfirmForm,
): Promise<Outcome<string>> {
  return confirmAs(house, requireAuthority(viewer, importDocuments), id, form);
}

/** The same for the operator at the command line and for the sandbox. */
export async function confirmAs(
  house: ImportHouse,
  author: Author,
  id: string,
  form: ConfirmForm,
): Promise<Outcome<string>> {
  const { db, country, clock } = house;
  const slug = `upr-${form.cycle}`;
  return change(db, { country, verb: 'import.confirm', author, clock }, async ({ tx, now, touch }) => {
    const row = await lockImport(tx, country, id, 'review');
    if (!row || row.version !== form.version) return refused(CHANGED_MEANWHILE);
    const reading = parseReading(row.reading);
    if (!reading) return refused(CHANGED_MEANWHILE);
    const problems: Problem[] = [];
    if (isOfAnotherState(reading, country))
      problems.push({ code: 'imports.country.other', values: { found: reading.country ?? '', country } });
    if (await isSymbolTaken(tx, country, form.symbol))
      problems.push({ code: 'imports.symbol.taken', field: 'symbol', values: { symbol: form.symbol } });
    if (await isSlugTaken(tx, country, slug))
      problems.push({ code: 'imports.cycle.taken', field: 'cycle', values: { cycle: form.cycle } });
    const rows = rowsOf(
      country,
      row.source_file,
      reading,
      correctionList.parse(row.corrections),
      form,
      author,
      now,
    );
    if (rows.recommendations.length === 0) problems.push({ code: 'imports.nothing' });
    if (problems.length > 0) return refused(...problems);

    await touch('import', [id]);
    await touch('source_file', [row.source_file]);
    await touch('review', [rows.review.id]);
    await touch('document', [rows.document.id]);
    await touch('recommendation', idsOf(rows.recommendations));
    await touch('clause', idsOf(rows.clauses));
    await touch('pledge', idsOf(rows.pledges));
    await touch('correction', idsOf(rows.corrections));
    await insertReview(tx, rows);
    await publishFile(tx, country, row.source_file);
    const changes = { state: 'confirmed', review: rows.review.id, version: row.version + 1 } as const;
    await updateImport(tx, country, id, changes, now);
    return done(slug);
  });
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

/** A report on another State than this installation's. The sandbox's invented State has a name no reader knows. */
export function isOfAnotherState(reading: ReadDocument, country: string): boolean {
  return reading.country !== null && reading.country !== country;
}

function rowsOf(
  country: string,
  sourceFile: string,
  reading: ReadDocument,
  corrections: readonly Correction[],
  form: ConfirmForm,
  author: Author,
  now: Date,
): ReviewRows {
  const review = randomUUID();
  const document = randomUUID();
  const language = reading.language ?? 'en';
  const recorded = { country, public: true, recorded_at: now };
  const items = checkedItems(reading, corrections).filter(({ leftOut }) => !leftOut);
  const addresses = addressesOf(
    form.symbol,
    items.map(({ number }) => number),
  );
  const recommendations = items.map((item, ordinal) => ({
    ...recorded,
    id: randomUUID(),
    review,
    document,
    address: addresses[ordinal] as string,
    number: item.number,
    ordinal,
    language,
    text: item.text,
    lead_in: item.leadIn,
    page: item.page,
    position: item.position,
    recommending_states: item.states,
  }));
  return {
    review: {
      ...recorded,
      id: review,
      slug: `upr-${form.cycle}`,
      mechanism: 'UPR',
      cycle: form.cycle,
      session: form.session || null,
      symbol: form.symbol,
      held_on: form.heldOn,
    },
    document: {
      ...recorded,
      id: document,
      review,
      source_file: sourceFile,
      kind: reading.kind,
      symbol: form.symbol,
      language,
      issued_on: form.issuedOn,
    },
    recommendations,
    clauses: items.flatMap((item, ordinal) =>
      item.clauses.map((clause, position) => ({
        country,
        public: true,
        id: randomUUID(),
        recommendation: recommendations[ordinal]?.id as string,
        ordinal: position,
        text: clause.text,
        recommending_states: clause.states,
      })),
    ),
    pledges: reading.pledges.map((pledge, ordinal) => ({
      ...recorded,
      id: randomUUID(),
      review,
      document,
      number: pledge.number,
      ordinal,
      language,
      text: pledge.text,
      page: pledge.page,
    })),
    corrections: items.flatMap((item, ordinal) =>
      corrections
        .filter(({ index, field }) => index === item.index && field !== 'leftOut')
        .map((corrected) => ({
          ...recorded,
          id: randomUUID(),
          recommendation: recommendations[ordinal]?.id as string,
          field: corrected.field,
          as_read: JSON.stringify(readValue(reading, corrected)),
          corrected: JSON.stringify(corrected.value),
          reason: corrected.reason,
          organisation: author.organisation,
        })),
    ),
  };
}

function readValue(reading: ReadDocument, { index, field }: Correction): unknown {
  if (field === 'leftOut') return false;
  return reading.recommendations[index]?.[field] ?? null;
}

export { findImport, type ListedImport } from './queries.ts';
