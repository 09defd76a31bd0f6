import type { Viewer } from '../../access/policy.ts';
import { change, type Author } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import {
  authorityToWrite,
  inputWith,
  NOTHING_KEPT,
  putDrafts,
  readUpdates,
  saidIn,
  type Said,
} from '../updates/actions.ts';
import { compareUpload } from './compare-upload.ts';
import { resolve, type ComparedRow } from './compare.ts';
import { findOrganisation, findUpload, settleUpload, type Upload } from './queries.ts';
import { movedField, conflictField } from './schema.ts';
import type { Naming, OfflineHouse } from './take-verb.ts';

/** What somebody said to what was shown. */
export type Settling = {
  version: string;
  /** What was chosen, by the names of `conflictField` and `movedField`. */
  choices: Readonly<Record<string, string>>;
  /** Whether rows that cannot be taken are left out. */
  leavesOut: boolean;
};

/**
 * Puts what a file says into drafts: all of it as one entry, or nothing. Refused with everything that is not settled, and
 * where something has changed since it was shown. Undefined when there is no such file that waits.
 */
export async function applyUpload(
  { db, clock, languages }: OfflineHouse,
  viewer: Viewer,
  id: string,
  settling: Settling,
  naming: Naming,
): Promise<Outcome<{ drafts: number }> | undefined> {
  const { country } = viewer;
  const known = await waitingUpload(db, viewer, id);
  if (!known) return undefined;
  const { author } = known;
  return change(db, { country, verb: 'offline.apply', author, clock }, async (under) => {
    const { tx, now } = under;
    const upload = await findUpload(tx, country, id);
    if (upload?.state !== 'waiting') return refused({ code: 'offline.settled' });
    const organisation = await findOrganisation(tx, country, { id: upload.organisation });
    if (!organisation || organisation.suspended_at)
      return refused({ code: 'updates.suspended', values: { name: naming.name(organisation?.names ?? {}) } });
    const compared = await compareUpload(tx, { viewer, languages, now }, upload);
    if (compared.version !== settling.version) return refused(newerVersion);
    const { rows, unfit, statuses, language, check } = compared;
    const problems: Problem[] = [];
    const wanted: { row: ComparedRow; said: Said }[] = [];
    let faulty = unfit.length;
    for (const row of rows) {
      const settled = settleRow(row, settling.choices);
      problems.push(...settled.problems);
      if (settled.isLeft) continue;
      const faults = [...row.problems, ...check(settled.said, saidIn(row.draft))];
      if (faults.length > 0) faulty += 1;
      else wanted.push({ row, said: settled.said });
    }
    if (faulty > 0 && !settling.leavesOut)
      problems.push({ code: 'offline.unfit.choose', field: 'leave-out', values: { count: faulty } });
    if (problems.length > 0) return refused(...problems);
    const standing = await readUpdates(
      tx,
      country,
      wanted.flatMap(({ row }) => row.draft?.id ?? []),
    );
    const changed = wanted.filter(({ row, said }) => differs(said, saidIn(row.draft)));
    const drafts = await putDrafts(
      under,
      { country, organisation: upload.organisation },
      statuses,
      changed.map(({ row, said }) => {
        const stood = row.draft && standing.get(row.draft.id);
        return {
          subject: {
            action: row.subject.kind === 'action' ? row.subject.id : null,
            assignment: row.subject.kind === 'duty' ? row.subject.id : null,
          },
          standing: stood,
          input: inputWith(stood, { ...said, language: said.language || language }),
          isAssessment: stood?.is_assessment ?? false,
          isRecorded: false,
          kept: NOTHING_KEPT,
        };
      }),
    );
    await settleUpload(tx, upload, { state: 'applied', drafts: drafts.length, settled_at: now });
    return done({ drafts: drafts.length });
  });
}

/** Lets a file go with all that it holds. False when there is no such file that waits. */
export async function discardUpload(
  { db, clock }: OfflineHouse,
  viewer: Viewer,
  id: string,
): Promise<boolean> {
  const known = await waitingUpload(db, viewer, id);
  if (!known) return false;
  return settleUpload(db, known.upload, { state: 'discarded', drafts: 0, settled_at: clock() });
}

async function waitingUpload(
  db: OfflineHouse['db'],
  viewer: Viewer,
  id: string,
): Promise<{ upload: Upload; author: Author } | undefined> {
  const upload = await findUpload(db, viewer.country, id);
  const author = upload && authorityToWrite(viewer, upload.organisation);
  return upload?.state === 'waiting' && author ? { upload, author } : undefined;
}

function settleRow(
  row: ComparedRow,
  choices: Settling['choices'],
): { said: Said; isLeft: boolean; problems: Problem[] } {
  const problems: Problem[] = [];
  let isLeft = false;
  if (row.moved) {
    const choice = choices[movedField(row.subject.id)];
    isLeft = choice === 'leave';
    if (choice !== 'new' && choice !== 'leave')
      problems.push({ code: 'offline.choose', field: movedField(row.subject.id), values: { row: row.row } });
  }
  const said = resolve(row, ({ field }) => {
    const name = conflictField(row.subject.id, field);
    const choice = choices[name];
    if (choice === 'filled' || choice === 'standing') return choice;
    if (!isLeft) problems.push({ code: 'offline.choose', field: name, values: { row: row.row } });
    return 'standing';
  });
  return { said, isLeft, problems };
}

function differs(said: Said, standing: Said): boolean {
  return Object.entries(said).some(([field, value]) => standing[field as keyof Said] !== value);
}
