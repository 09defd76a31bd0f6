import { createHash, randomUUID } from 'node:crypto';
import type { Viewer } from '../../access/policy.ts';
import type { Translated } from '../../database/tables.ts';
import { readSheetsApart } from '../../documents/reader/reader-process.ts';
import { cleanFileName } from '../../files/file-name.ts';
import type { House } from '../../house.ts';
import type { MessageKey } from '../../i18n/languages.ts';
import { readHead } from '../../ledger/queries.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { authorityToWrite } from '../updates/actions.ts';
import { shortHash } from './outgoing.ts';
import {
  countWaiting,
  findOrganisation,
  insertUpload,
  listSame,
  readEntryHash,
  type OfflineOrganisation,
} from './queries.ts';
import { readAnswers, readSheet, type ReadFile } from './read-filled.ts';
import { MOST_WAITING, type Stamp } from './schema.ts';
import { headingsIn } from './words.ts';

export type OfflineHouse = Pick<House, 'db' | 'clock' | 'config' | 'languages'>;
/** How whoever asks calls organisations and States. */
export type Naming = { name: (names: Translated) => string; state: (code: string) => string };

/** What no reader of spreadsheets takes. */
const NO_SHEET: ReadonlySet<string> = new Set(['not-a-document', 'format-not-read', 'old-office']);

/**
 * Takes in a file that was filled in and keeps it until somebody applies or discards it. Nothing else is changed. The same
 * file twice is kept once. Refused with what is wrong where it is no file of ours, or one of somebody else.
 */
export async function takeUpload(
  { db, clock, languages }: OfflineHouse,
  viewer: Viewer,
  organisation: OfflineOrganisation,
  file: { name: string; bytes: Uint8Array },
  naming: Naming,
): Promise<Outcome<{ id: string }>> {
  const { country } = viewer;
  const author = authorityToWrite(viewer, organisation.id);
  if (!author?.person)
    return refused({ code: 'updates.notYours', values: { name: naming.name(organisation.names) } });
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const same = await listSame(db, { country, organisation: organisation.id, sha256 });
  const waiting = same.find(({ state }) => state === 'waiting');
  if (waiting) return done({ id: waiting.id });
  if ((await countWaiting(db, country, organisation.id)) >= MOST_WAITING)
    return refused({ code: 'offline.file.many', field: 'file', values: { most: MOST_WAITING } });
  const read = readAnswers(file.bytes) ?? (await readWorkbook(file, headingsIn(languages)));
  if (!read.ok) return refused(read.problem);
  const { stamp, filled } = read;
  if (filled.rows.length === 0) return refused({ code: 'offline.file.empty', field: 'file' });
  const found = await checkStamp(db, viewer, organisation, stamp, naming);
  if ('code' in found) return refused({ ...found, field: 'file' });
  const id = randomUUID();
  await insertUpload(db, {
    country,
    id,
    organisation: organisation.id,
    person: author.person,
    file_name: cleanFileName(file.name) || 'file',
    sha256,
    content: file.bytes,
    made_from: found.isKnown ? stamp.seq : null,
    made_at: new Date(stamp.madeAt),
    language: stamp.language,
    filled: JSON.stringify(filled),
    state: 'waiting',
    uploaded_at: clock(),
    settled_at: null,
  });
  // somebody may have brought the same in this moment
  const kept = await listSame(db, { country, organisation: organisation.id, sha256 });
  return done({ id: kept.find(({ state }) => state === 'waiting')?.id ?? id });
}

async function readWorkbook(
  { name, bytes }: { name: string; bytes: Uint8Array },
  headings: ReturnType<typeof headingsIn>,
): Promise<ReadFile> {
  const read = await readSheetsApart(name, bytes);
  if (read.ok) return readSheet(read.sheets, headings);
  const { code, values } = read.problem;
  const problem: Problem = NO_SHEET.has(code)
    ? { code: 'offline.file.unfit' }
    : { code: `problem.${code}` as MessageKey, values };
  return { ok: false, problem: { ...problem, field: 'file' } };
}

/** Whether what stood when the file was made is known here; or why it is a file of somebody else. */
async function checkStamp(
  db: House['db'],
  { country }: Viewer,
  organisation: OfflineOrganisation,
  stamp: Stamp,
  naming: Naming,
): Promise<{ isKnown: boolean } | Problem> {
  if (stamp.country !== country)
    return { code: 'offline.file.country', values: { found: naming.state(stamp.country) } };
  const genesis = await readEntryHash(db, country, 1);
  if (stamp.genesis !== shortHash(genesis)) return { code: 'offline.file.installation' };
  if (stamp.organisation !== organisation.id) {
    const other = await findOrganisation(db, country, { id: stamp.organisation });
    const values = { found: other ? naming.name(other.names) : '–', name: naming.name(organisation.names) };
    return { code: 'offline.file.organisation', values };
  }
  const head = await readHead(db, country);
  const hash = await readEntryHash(db, country, stamp.seq);
  return { isKnown: stamp.seq <= (head?.seq ?? 0) && shortHash(hash) === stamp.hash };
}
