import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Database, InTransaction } from '../database/connection.ts';
import type { NewRow } from '../database/tables.ts';
import { canonicalJson, commit, GENESIS, hashEntry } from './canonical.ts';
import { ledgerKinds, type LedgerKind } from './kinds.ts';
import { insertEntry, lockHead, snapshot } from './queries.ts';

/**
 * In whose name a change is made; person and organisation null for the operator at the command line. `key` is the one
 * that a program has shown, for the record that it makes.
 */
export type Author = { person: string | null; organisation: string | null; key?: string };

export type ChangeDescription = { country: string; verb: string; author: Author; clock: Clock };

export type Change = {
  tx: InTransaction;
  /** The number of the entry that this change will be; none comes to be where nothing is changed. */
  seq: number;
  /** The instant that the whole change is recorded at. */
  now: Date;
  /** Names records that are about to be written; call it before writing, so that what stood there is kept. */
  touch: (kind: LedgerKind, ids: readonly string[]) => Promise<void>;
};

type JsonRow = Record<string, unknown>;

/**
 * One verb: one transaction, one ledger entry. Whatever `work` writes to the records that it touched is recorded with
 * what stood before and after; when nothing has changed, no entry is made. What `work` throws undoes everything.
 */
export async function change<Result>(
  db: Database,
  description: ChangeDescription,
  work: (change: Change) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (tx) => {
    const { country, verb, author, clock } = description;
    const head = await lockHead(tx, country);
    const now = new Date(Math.max(clock().getTime(), head ? head.recorded_at.getTime() : 0));
    const seq = (head?.seq ?? 0) + 1;
    const touched = new Map<LedgerKind, Map<string, JsonRow | null>>();
    const result = await work({
      tx,
      seq,
      now,
      async touch(kind, ids) {
        const known = touched.get(kind) ?? new Map<string, JsonRow | null>();
        const fresh = ids.filter((id) => !known.has(id));
        const before = await snapshot(tx, country, kind, fresh);
        for (const id of fresh) known.set(id, before.get(id) ?? null);
        touched.set(kind, known);
      },
    });

    const changes: NewRow<'ledger_change'>[] = [];
    for (const [kind, records] of touched) {
      const after = await snapshot(tx, country, kind, [...records.keys()]);
      for (const [id, before] of records) {
        const row = changeRow(kind, before, after.get(id) ?? null);
        if (row) changes.push({ country, seq, ordinal: changes.length, record: id, ...row });
      }
    }
    if (changes.length === 0) return result;

    const personSalt = randomBytes(16);
    const personCommitment = commit(personSalt, author.person);
    const previous = head?.hash ?? GENESIS;
    const hash = hashEntry({
      country,
      seq,
      recordedAt: now.toISOString(),
      verb,
      organisation: author.organisation,
      person: personCommitment.toString('hex'),
      changes: changes.map((row) => ({
        kind: row.kind,
        record: row.record,
        public: row.public,
        commitment: row.commitment.toString('hex'),
      })),
      previous: previous.toString('hex'),
    });
    await insertEntry(
      tx,
      {
        country,
        seq,
        recorded_at: now,
        verb,
        organisation: author.organisation,
        person: author.person,
        person_salt: personSalt,
        person_commitment: personCommitment,
        previous_hash: previous,
        hash,
      },
      changes,
    );
    return result;
  });
}

function changeRow(kind: LedgerKind, before: JsonRow | null, after: JsonRow | null) {
  if (canonicalJson(before) === canonicalJson(after)) return null;
  const salt = randomBytes(16);
  return {
    kind,
    public: isPublic(kind, before) || isPublic(kind, after),
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
    salt,
    commitment: commit(salt, { before, after }),
  };
}

function isPublic(kind: LedgerKind, row: JsonRow | null): boolean {
  if (!row) return false;
  const rule = ledgerKinds[kind];
  return rule === 'public' || (rule === 'own' && row['public'] === true);
}
