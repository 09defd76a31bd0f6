import { type Problem, type ReadDocument, type ReadRecommendation } from '../../document.ts';
import { wordsOf } from '../../link/likeness.ts';
import { problems } from '../../problems.ts';

/** What was read of an export, before its rows are put together. */
export interface ExportRows {
  recommendations: ReadRecommendation[];
  /** Rows that make no recommendation, counted by the reason. */
  left: ReadonlyMap<LeftReason, number>;
  problems: Problem[];
}
export type LeftReason = 'no_text' | 'concern' | 'pledge' | 'draft' | 'archived' | 'other_sheet';

export type ReadExport = Pick<
  ReadDocument,
  'symbol' | 'country' | 'cycle' | 'session' | 'recommendations' | 'problems'
>;

/** Counts rows that are left out, by the reason. */
export class LeftRows extends Map<LeftReason, number> {
  count(reason: LeftReason, rows = 1): void {
    if (rows > 0) this.set(reason, (this.get(reason) ?? 0) + rows);
  }
}

/** So many symbols are named in a problem. */
const NAMED = 12;

/**
 * Puts an export's rows together: rows with the same words in one review and one answer are one recommendation of several
 * States; what all rows agree on is said of the document; and every row that became none is accounted for.
 */
export function assembleExport({ recommendations, left, problems: found }: ExportRows): ReadExport {
  const merged = mergeRows(recommendations);
  const all = [...found];
  for (const [reason, count] of left) all.push(problems.rowsLeftOut(reason, count));
  if (merged.length < recommendations.length)
    all.push(problems.rowsMerged(recommendations.length, merged.length));
  const reviews = Map.groupBy(merged, reviewOf);
  if (reviews.size > 1) {
    const counts = [...reviews]
      .toSorted(([, one], [, other]) => other.length - one.length)
      .map(([review, of]) => `${review} (${of.length})`);
    all.push(problems.severalDocuments(reviews.size, counts.slice(0, NAMED).join(', ')));
  }
  const unnumbered = merged.filter(({ number }) => number === '').length;
  if (unnumbered > 0) all.push(problems.unnumberedRows(unnumbered));
  if (merged.length === 0) all.push(problems.noRows());
  return {
    symbol: agreed(merged, ({ symbol }) => symbol),
    country: agreed(merged, ({ country }) => country),
    cycle: agreed(merged, ({ cycle }) => cycle),
    session: agreed(merged, ({ session }) => session),
    recommendations: merged,
    problems: all,
  };
}

/** How a review is named in a list: by its document, else by State and session. */
function reviewOf({ symbol, country, session, cycle }: ReadRecommendation): string {
  if (symbol) return symbol;
  const when = session ? `session ${session}` : cycle ? `cycle ${cycle}` : null;
  return [country, when].filter((part) => part !== null && part !== undefined).join(', ') || '?';
}

function mergeRows(rows: readonly ReadRecommendation[]): ReadRecommendation[] {
  const merged = new Map<string, ReadRecommendation>();
  for (const row of rows) {
    const { symbol, country, cycle, session, number, position } = row;
    const key = JSON.stringify([
      symbol,
      country,
      cycle,
      session,
      number,
      position,
      wordsOf(row.text).join(' '),
    ]);
    const same = merged.get(key);
    merged.set(key, same ? joined(same, row) : row);
  }
  return [...merged.values()];
}

function joined(one: ReadRecommendation, other: ReadRecommendation): ReadRecommendation {
  const both = (field: 'states' | 'themes' | 'groups' | 'sdgs'): string[] => [
    ...new Set([...one[field], ...other[field]]),
  ];
  const issues = [...new Set([...(one.issues ?? []), ...(other.issues ?? [])])];
  return {
    ...one,
    states: both('states'),
    themes: both('themes'),
    groups: both('groups'),
    sdgs: both('sdgs'),
    confidence: Math.min(one.confidence, other.confidence),
    ...(issues.length > 0 ? { issues } : {}),
  };
}

function agreed<Value extends string | number>(
  rows: readonly ReadRecommendation[],
  of: (row: ReadRecommendation) => Value | null | undefined,
): Value | null {
  const values = new Set(rows.map((row) => of(row) ?? null));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

/** One problem for each label that names no State, however many rows have it. */
export function unreadStates(labels: readonly string[]): Problem[] {
  return [...new Set(labels)]
    .slice(0, NAMED)
    .map((label) => problems.unreadState(label.slice(0, 80), null, null));
}
