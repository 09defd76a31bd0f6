import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { ReadDocument } from '../../documents/document.ts';
import { change } from '../../ledger/change.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { undo, withDrafts, type Draft, type Maker } from './corrections.ts';
import type { ImportHouse } from './import-house.ts';
import { importDocuments } from './policy.ts';
import { lockImport, updateImport, type ImportChanges } from './queries.ts';
import {
  CHANGED_MEANWHILE,
  corrections as correctionList,
  parseReading,
  settlements,
  type Correction,
  type Settlement,
} from './schema.ts';

type Of = { id: string; version: number };
/** What was decided, before it is known who decides. */
type Decided<Kind> = Kind extends unknown ? Omit<Kind, 'person' | 'organisation' | 'at' | 'reason'> : never;

/**
 * Records what a person set right in what was read, beside it. `drafts` gets the reading and the corrections so far.
 */
export async function correctItem(
  house: ImportHouse,
  viewer: Viewer,
  of: Of,
  reason: string | null,
  drafts: (reading: ReadDocument, kept: readonly Correction[]) => readonly Draft[],
): Promise<Outcome<void>> {
  return record(house, viewer, of, ({ reading, kept, maker }) => ({
    corrections: JSON.stringify(withDrafts(kept, drafts(reading, kept), { ...maker, reason })),
  }));
}

/** Takes a correction back, with whatever was done in the same step or rests on it. */
export async function undoCorrection(
  house: ImportHouse,
  viewer: Viewer,
  of: Of,
  which: { index: number; field: string },
): Promise<Outcome<void>> {
  return record(house, viewer, of, ({ reading, kept }) => ({
    corrections: JSON.stringify(undo(reading, kept, which)),
  }));
}

/** Records what a person decided where this document differs from a recommendation on record; published with it. */
export async function settle(
  house: ImportHouse,
  viewer: Viewer,
  of: Of,
  reason: string | null,
  decided: Decided<Settlement>,
): Promise<Outcome<void>> {
  return record(house, viewer, of, ({ settled, maker }) => {
    const fresh: Settlement = { ...decided, ...maker, reason };
    return { settled: JSON.stringify([...settled.filter((old) => !isSame(old, fresh)), fresh]) };
  });
}

/** Opens a point again that a person had decided and that is not published yet. */
export async function undoSettlement(
  house: ImportHouse,
  viewer: Viewer,
  of: Of,
  which: { recommendation: string; field: string },
): Promise<Outcome<void>> {
  return record(house, viewer, of, ({ settled }) => ({
    settled: JSON.stringify(settled.filter((old) => !isSame(old, which))),
  }));
}

type Point = { recommendation: string; field: string };

function isSame(one: Point, other: Point): boolean {
  return one.recommendation === other.recommendation && one.field === other.field;
}

type Kept = {
  reading: ReadDocument;
  kept: Correction[];
  settled: Settlement[];
  maker: Omit<Maker, 'reason'>;
};

/** One change of what was decided about an import that waits to be checked; refused when somebody else was faster. */
async function record(
  house: ImportHouse,
  viewer: Viewer,
  { id, version }: Of,
  changed: (kept: Kept) => ImportChanges,
): Promise<Outcome<void>> {
  const author = requireAuthority(viewer, importDocuments);
  const { db, country, clock } = house;
  return change(db, { country, verb: 'import.correct', author, clock }, async ({ tx, now, touch }) => {
    const row = await lockImport(tx, country, id, 'review');
    const reading = row && parseReading(row.reading);
    if (!row || !reading || row.version !== version) return refused(CHANGED_MEANWHILE);
    await touch('import', [id]);
    const changes = changed({
      reading,
      kept: correctionList.parse(row.corrections),
      settled: settlements.parse(row.settled),
      maker: { ...author, at: now.toISOString() },
    });
    await updateImport(tx, country, id, { ...changes, version: version + 1 }, now);
    return done(undefined);
  });
}
