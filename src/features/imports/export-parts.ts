import { isExport, type ReadDocument, type ReadRecommendation } from '../../documents/document.ts';
import { problems } from '../../documents/problems.ts';

/**
 * An export as one reading a cycle of the UPR, so that each review is checked and confirmed with its own rows; rows of no
 * cycle stay together in the last. Rows of other States than `country` are left out and counted; a State that could not
 * be read may be this one. Any other document comes back as it is.
 */
export function partsOfExport(reading: ReadDocument, country: string): [ReadDocument, ...ReadDocument[]] {
  if (!isExport(reading.kind)) return [reading];
  const own = reading.recommendations.filter((row) => !row.country || row.country === country);
  const foreign = reading.recommendations.length - own.length;
  const found = [...reading.problems];
  if (foreign > 0) found.push(problems.rowsLeftOut('other_state', foreign));
  if (own.length === 0 && reading.recommendations.length > 0) found.push(problems.noRows());
  const whole = { ...reading, recommendations: own, problems: found };
  const byCycle = [...Map.groupBy(own, ({ cycle }) => cycle ?? null)].toSorted(
    ([one], [other]) => (one ?? Infinity) - (other ?? Infinity),
  );
  const [first, ...rest] = byCycle.map(([cycle, rows]) => partOf(whole, cycle, rows));
  return first ? [first, ...rest] : [whole];
}

function partOf(whole: ReadDocument, cycle: number | null, rows: ReadRecommendation[]): ReadDocument {
  return {
    ...whole,
    cycle,
    country: agreed(rows, ({ country }) => country),
    symbol: agreed(rows, ({ symbol }) => symbol),
    session: agreed(rows, ({ session }) => session),
    recommendations: rows,
  };
}

function agreed<Value>(
  rows: readonly ReadRecommendation[],
  of: (row: ReadRecommendation) => Value | null | undefined,
): Value | null {
  const values = new Set(rows.map((row) => of(row) ?? null));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}
