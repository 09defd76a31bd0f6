import { may } from '../../access/policy.ts';
import type { Database } from '../../database/connection.ts';
import type { PageContext } from '../../web/context.ts';
import { decideClusters } from '../clusters/schema.ts';
import { decideTerms } from './policy.ts';
import { countProposed, type Proposed } from './waiting-queries.ts';

/** What was counted, and until when (as `performance.now` counts) it is said again where nobody has decided since. */
type Counted = { country: string; entry: number; until: number; proposed: Promise<Proposed> };

/** Decisions are seen at once; what the machine proposes meanwhile is seen after so long at the latest. */
const KEPT_MS = 10_000;
const counted = new WeakMap<Database, Counted>();

/**
 * How much is proposed that nobody has decided on, terms and clusters of the whole register; null, and no question to the
 * database, for whoever may decide on neither, and on days of the past. One question, asked at most once for a ledger entry
 * within ten seconds: over 5,000 recommendations it took a quarter of a second on two busy cores.
 */
export async function readProposed(
  db: Database,
  { viewer, asOf, head }: Pick<PageContext, 'viewer' | 'asOf' | 'head'>,
): Promise<Proposed | null> {
  const mayDecide = may(viewer, decideTerms) || may(viewer, decideClusters);
  if (!mayDecide || asOf || !head) return null;
  const { country } = viewer;
  const known = counted.get(db);
  const isFresh = known?.country === country && known.entry === head.seq && performance.now() < known.until;
  if (known && isFresh) return known.proposed;
  const proposed = countProposed(db, country);
  counted.set(db, { country, entry: head.seq, until: performance.now() + KEPT_MS, proposed });
  // a question that failed is asked anew
  proposed.catch(() => counted.delete(db));
  return proposed;
}
