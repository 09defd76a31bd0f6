import type { Database } from '../database/connection.ts';
import { commit, GENESIS, hashEntry } from './canonical.ts';
import { readEntries, readHead } from './queries.ts';

export type LedgerFault = {
  seq: number;
  code:
    'missing-entry' | 'broken-link' | 'altered-entry' | 'altered-content' | 'altered-person' | 'head-differs';
};

export type LedgerReport = {
  entries: number;
  /** Changes whose content was dropped by a redaction; their commitments still hold the chain. */
  redacted: number;
  /** Hex of the newest entry's hash; null for an empty ledger. */
  head: string | null;
  faults: LedgerFault[];
};

/**
 * Walks a country's chain from its first entry and recomputes every commitment and hash. What `head` promised earlier
 * (in a feed, an export, a printed report) is compared by the caller.
 */
export async function verifyLedger(
  db: Database,
  country: string,
  onProgress: (entries: number) => void = () => {},
): Promise<LedgerReport> {
  const report: LedgerReport = { entries: 0, redacted: 0, head: null, faults: [] };
  const page = 200;
  let previous: Buffer = GENESIS;
  let expected = 1;
  for (;;) {
    const entries = await readEntries(db, country, expected - 1, page);
    for (const { entry, changes } of entries) {
      const fault = (code: LedgerFault['code']) => report.faults.push({ seq: entry.seq, code });
      if (entry.seq !== expected) fault('missing-entry');
      if (!entry.previous_hash.equals(previous)) fault('broken-link');
      if (entry.person_salt && !commit(entry.person_salt, entry.person).equals(entry.person_commitment))
        fault('altered-person');
      for (const row of changes) {
        if (!row.salt) report.redacted += 1;
        else if (!commit(row.salt, { before: row.before, after: row.after }).equals(row.commitment))
          fault('altered-content');
      }
      const recomputed = hashEntry({
        country,
        seq: entry.seq,
        recordedAt: entry.recorded_at.toISOString(),
        verb: entry.verb,
        organisation: entry.organisation,
        person: entry.person_commitment.toString('hex'),
        changes: changes.map((row) => ({
          kind: row.kind,
          record: row.record,
          public: row.public,
          commitment: row.commitment.toString('hex'),
        })),
        previous: entry.previous_hash.toString('hex'),
      });
      if (!recomputed.equals(entry.hash)) fault('altered-entry');
      previous = entry.hash;
      expected = entry.seq + 1;
      report.entries += 1;
    }
    onProgress(report.entries);
    if (entries.length < page) break;
  }
  const head = await readHead(db, country);
  if (head ? !head.hash.equals(previous) || head.seq !== expected - 1 : report.entries > 0)
    report.faults.push({ seq: expected - 1, code: 'head-differs' });
  report.head = report.entries > 0 ? previous.toString('hex') : null;
  return report;
}
