import type { Problem } from '../../problem.ts';
import {
  isWritable,
  saidFields,
  saidIn,
  type OwnUpdate,
  type Said,
  type SaidField,
} from '../updates/actions.ts';
import type { Subject } from './queries.ts';
import { readSaid, type Vocabulary } from './read-said.ts';
import { readKey, type FilledRow } from './schema.ts';

/** A field that the file changes and nobody else has: what stands, and what is to stand. */
export type FieldChange = { field: SaidField; standing: string; filled: string };
/** A field that both have changed since the file was made; `before` is undefined where what stood then is not known. */
export type FieldConflict = FieldChange & { before: string | undefined };

/** A row that would do something, or cannot. */
export type ComparedRow = {
  row: number;
  subject: Subject;
  /** The draft that it changes; undefined where it begins one. */
  draft: OwnUpdate | undefined;
  changes: FieldChange[];
  conflicts: FieldConflict[];
  /** What was submitted meanwhile of the same, after which this would begin another draft. */
  moved: OwnUpdate | undefined;
  /** What was typed and is none of the choices. */
  problems: Problem[];
  /** What would be wrong with the draft if the file's side is taken everywhere. */
  faults: Problem[];
};

/** A row that nothing can be made of. */
export type UnfitRow = { row: number; problem: Problem; said: string };

export type Comparison = { rows: ComparedRow[]; unfit: UnfitRow[]; same: number };

export type Compared = {
  organisation: string;
  subjects: ReadonlyMap<string, Subject>;
  /** The organisation's updates as the file was made; undefined where that is not known here any more. */
  before: readonly OwnUpdate[] | undefined;
  now: readonly OwnUpdate[];
  vocabulary: Vocabulary;
  /** What is wrong with what a draft would say; `standing` is what it says now. */
  check: (said: Said, standing: Said) => Problem[];
};

/** Every row of a file beside what stands and what stood when the file was made. Nothing is decided here. */
export function compareFilled(rows: readonly FilledRow[], compared: Compared): Comparison {
  const result: Comparison = { rows: [], unfit: [], same: 0 };
  const now = bySubject(compared.now);
  const before = compared.before && bySubject(compared.before);
  const seen = new Map<string, number>();
  for (const filled of rows) {
    const found = subjectOf(filled, compared, seen);
    if ('code' in found) {
      const said = saidFields.flatMap((field) => filled.said[field] || []).join(' · ');
      result.unfit.push({ row: filled.row, problem: found, said: said.slice(0, 500) });
      continue;
    }
    const row = compareRow(
      filled,
      found,
      compared,
      now.get(found.id) ?? [],
      before && (before.get(found.id) ?? []),
    );
    if (row) result.rows.push(row);
    else result.same += 1;
  }
  // a row that was left as it was and cannot be placed says nothing
  result.unfit = result.unfit.filter(({ said }) => said !== '');
  return result;
}

function bySubject(updates: readonly OwnUpdate[]): Map<string, OwnUpdate[]> {
  return Map.groupBy(
    updates.filter(({ recorded_how }) => recorded_how === null),
    ({ action, assignment }) => action ?? assignment ?? '',
  );
}

function subjectOf(
  { row, key }: FilledRow,
  { organisation, subjects }: Compared,
  seen: Map<string, number>,
): Subject | Problem {
  if (key === '') return { code: 'offline.row.added' };
  const read = readKey(organisation, key);
  if (!read) return { code: 'offline.row.key' };
  if (read.isOther) return { code: 'offline.row.other' };
  const first = seen.get(read.id);
  if (first !== undefined) return { code: 'offline.row.twice', values: { first } };
  seen.set(read.id, row);
  return (
    subjects.get(read.id) ?? { code: read.kind === 'duty' ? 'offline.row.ended' : 'offline.row.removed' }
  );
}

function compareRow(
  filled: FilledRow,
  subject: Subject,
  { vocabulary, check }: Compared,
  now: readonly OwnUpdate[],
  before: readonly OwnUpdate[] | undefined,
): ComparedRow | undefined {
  const drafted = before?.findLast(isWritable);
  const draft =
    now.find(({ id, ...one }) => id === drafted?.id && isWritable(one)) ?? now.findLast(isWritable);
  const stood = new Set(before?.filter((one) => !isWritable(one)).map(({ id }) => id));
  const moved = draft ? undefined : now.findLast((one) => before !== undefined && !stood.has(one.id));
  const standing = saidIn(draft);
  // what a file begins is compared with nothing, and what it goes on with as it stood
  const base = before && saidIn(draft && drafted?.id !== draft.id ? undefined : drafted);
  const row: ComparedRow = {
    row: filled.row,
    subject,
    draft,
    changes: [],
    conflicts: [],
    moved,
    problems: [],
    faults: [],
  };
  for (const field of saidFields) {
    const typed = filled.said[field];
    if (typed === undefined) continue;
    const mine = readSaid(field, typed, vocabulary);
    if (mine === null) {
      row.problems.push({ code: 'offline.row.choice', field, values: { found: typed.slice(0, 80) } });
      continue;
    }
    // a formula whose result is not in the file comes as what it says
    if (filled.isReckoned && mine.startsWith('=') && mine !== base?.[field])
      row.problems.push({ code: 'offline.row.formula', field });
    if (mine === standing[field] || mine === base?.[field]) continue;
    if (moved && mine === saidIn(moved)[field]) continue;
    const change = { field, standing: standing[field], filled: mine };
    const isFree = base ? base[field] === standing[field] : standing[field] === '';
    if (isFree || moved) row.changes.push(change);
    else row.conflicts.push({ ...change, before: base?.[field] });
  }
  if (row.changes.length === 0 && row.conflicts.length === 0 && row.problems.length === 0) return undefined;
  // a draft that says nothing but its language is none
  if (!draft && row.problems.length === 0 && row.changes.every(({ field }) => field === 'language'))
    return undefined;
  if (moved) row.changes = begunAnew(filled, saidIn(drafted), row.changes, vocabulary);
  row.faults = check(
    resolve(row, () => 'filled'),
    standing,
  );
  return row;
}

/** All that a file says of what was submitted meanwhile: another draft begins with it. */
function begunAnew(
  filled: FilledRow,
  base: Said,
  changes: readonly FieldChange[],
  vocabulary: Vocabulary,
): FieldChange[] {
  return saidFields.flatMap((field): FieldChange[] => {
    const known = changes.find((change) => change.field === field);
    const typed = filled.said[field];
    const mine = known?.filled ?? (typed === undefined ? base[field] : readSaid(field, typed, vocabulary));
    return mine ? [{ field, standing: '', filled: mine }] : [];
  });
}

/** What a draft says once each conflict is settled. */
export function resolve(
  { draft, changes, conflicts }: Pick<ComparedRow, 'draft' | 'changes' | 'conflicts'>,
  settle: (conflict: FieldConflict) => 'filled' | 'standing',
): Said {
  const said = saidIn(draft);
  for (const { field, filled } of changes) said[field] = filled;
  for (const conflict of conflicts) if (settle(conflict) === 'filled') said[conflict.field] = conflict.filled;
  return said;
}
