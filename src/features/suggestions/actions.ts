import { randomUUID } from 'node:crypto';
import { may, requireAuthority, type Viewer } from '../../access/policy.ts';
import type { Database } from '../../database/connection.ts';
import type { NewRow, Row } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change, type Author, type Change } from '../../ledger/change.ts';
import { versionOf } from '../../ledger/version.ts';
import { done, refused, type Outcome } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { listDecidedBy } from './decided-queries.ts';
import { modelInUse } from './model.ts';
import { decideTerms } from './policy.ts';
import {
  countProgress,
  listOfReview,
  listOffered,
  listOpenTerms,
  putChoices,
  type Offered,
  type Progress,
} from './queries.ts';
import type { TermMark } from './schema.ts';

export { startSuggesting } from './jobs.ts';
export { requestSuggestions, suggestForReview } from './suggest.ts';
export { readProposed } from './waiting.ts';

export type { Progress as TermProgress } from './queries.ts';
export type { Proposed } from './waiting-queries.ts';

/** How far deciding on a review's terms has come; null for whoever may not decide. */
export async function readTermProgress(
  db: Database,
  viewer: Viewer,
  review: string,
): Promise<Progress | null> {
  if (!may(viewer, decideTerms)) return null;
  const { name } = await modelInUse(db, viewer.country);
  return countProgress(db, viewer.country, review, name);
}

/** What somebody decided on a term: it holds, or it does not. */
export type Decision = TermMark & { choice: 'set' | 'rejected' };

/**
 * How many terms were set and turned down, how many somebody else had decided on meanwhile, and the number of the entry by
 * which it can be taken back.
 */
export type Decided = { set: number; rejected: number; meanwhile: number; entry: number };

type TermHouse = Pick<House, 'db' | 'clock'>;

/**
 * Decides on a page of a review's proposals at once, in one entry of the ledger. What somebody else has decided since the
 * page was drawn stays as they decided it, and recommendations of other reviews are left alone.
 */
export async function decideOnTerms(
  { db, clock }: TermHouse,
  viewer: Viewer,
  review: string,
  decisions: readonly Decision[],
): Promise<Decided> {
  const author = requireAuthority(viewer, decideTerms);
  const { country } = viewer;
  return change(db, { country, verb: 'terms.decide', author, clock }, async (changing) => {
    const ids = [...new Set(decisions.map(({ recommendation }) => recommendation))];
    const there = await listOfReview(changing.tx, country, review, ids);
    const offered = await listOffered(changing.tx, country, [...there]);
    const byId = new Map(offered.map((one) => [one.id, one]));
    const own = decisions.filter(({ recommendation }) => there.has(recommendation));
    const fresh = own.filter((decision) => {
      const { chosen = [], issued = [] } = byId.get(decision.recommendation) ?? {};
      return ![...chosen, ...issued].some((one) => isSame(one, decision));
    });
    await writeChoices(changing, country, author, byId, fresh);
    return { ...count(fresh), meanwhile: own.length - fresh.length, entry: changing.seq };
  });
}

/**
 * Sets every open proposal of a review at or above a probability (0 to 1). Refuses when there are not as many as were
 * shown to the person who asks for it.
 */
export async function acceptAbove(
  { db, clock }: TermHouse,
  viewer: Viewer,
  review: string,
  { above, terms }: { above: number; terms: number },
): Promise<Outcome<Decided>> {
  const author = requireAuthority(viewer, decideTerms);
  const { country } = viewer;
  return change(db, { country, verb: 'terms.accept-above', author, clock }, async (changing) => {
    const open = await listOpenTerms(changing.tx, country, review, above);
    if (open.length !== terms)
      return refused({ code: 'suggestions.bulk.changed', values: { shown: terms, now: open.length } });
    const ids = [...new Set(open.map(({ recommendation }) => recommendation))];
    const offered = await listOffered(changing.tx, country, ids);
    const decisions = open.map((term): Decision => ({ ...term, choice: 'set' }));
    await writeChoices(changing, country, author, new Map(offered.map((one) => [one.id, one])), decisions);
    return done({ ...count(decisions), meanwhile: 0, entry: changing.seq });
  });
}

/**
 * Takes back what one entry of the ledger set and turned down in a review: those terms stand open again, but for the ones that
 * somebody has decided on anew since. Refused where there is none left. Returns how many were taken back and how many stay.
 */
export async function undoTerms(
  { db, clock }: TermHouse,
  viewer: Viewer,
  review: string,
  entry: number,
): Promise<Outcome<{ undone: number; stay: number }>> {
  const author = requireAuthority(viewer, decideTerms);
  const { country } = viewer;
  return change(db, { country, verb: 'terms.undo', author, clock }, async ({ tx, now, touch }) => {
    const decided = await listDecidedBy(tx, country, review, entry);
    if (decided.length === 0) return refused({ code: 'suggestions.undo.unknown' });
    const standing = decided.filter(({ stands }) => stands);
    if (standing.length === 0)
      return refused({ code: 'suggestions.undo.changed', values: { count: decided.length } });
    await touch(
      'term_choice',
      standing.map(({ id }) => id),
    );
    await putChoices(
      tx,
      standing.map((one) => {
        const { stands: _, ...row } = one;
        return { ...row, choice: 'open' as const, organisation: author.organisation, recorded_at: now };
      }),
    );
    return done({ undone: standing.length, stay: decided.length - standing.length });
  });
}

/** For telling whether somebody else decided on a recommendation's terms since a form was drawn. */
export function choicesVersion(
  chosen: readonly Pick<Row<'term_choice'>, 'kind' | 'label' | 'choice'>[],
): string {
  return versionOf(chosen.map(({ kind, label, choice }) => [kind, label, choice]));
}

/** Decides anew on the terms of one recommendation, whoever decided on them before. */
export async function changeTerms(
  { db, clock }: TermHouse,
  viewer: Viewer,
  recommendation: string,
  { decisions, version }: { decisions: readonly Decision[]; version: string },
): Promise<Outcome<Decided>> {
  const author = requireAuthority(viewer, decideTerms);
  const { country } = viewer;
  return change(db, { country, verb: 'terms.change', author, clock }, async (changing) => {
    const offered = await listOffered(changing.tx, country, [recommendation]);
    const chosen = offered[0]?.chosen ?? [];
    if (choicesVersion(chosen) !== version) return refused(newerVersion);
    const changed = decisions.filter((decision) => {
      const before = chosen.find((one) => isSame(one, decision));
      return decision.recommendation === recommendation && before?.choice !== decision.choice;
    });
    await writeChoices(changing, country, author, new Map(offered.map((one) => [one.id, one])), changed);
    return done({ ...count(changed), meanwhile: 0, entry: changing.seq });
  });
}

function isSame(one: { kind: string; label: string }, other: { kind: string; label: string }): boolean {
  return one.kind === other.kind && one.label === other.label;
}

function count(decisions: readonly Decision[]): Pick<Decided, 'set' | 'rejected'> {
  const set = decisions.filter(({ choice }) => choice === 'set').length;
  return { set, rejected: decisions.length - set };
}

/** Writes choices, each with what the machine had proposed, public where the recommendation is. */
async function writeChoices(
  { tx, now, touch }: Change,
  country: string,
  author: Author,
  offered: ReadonlyMap<string, Offered>,
  decisions: readonly Decision[],
): Promise<void> {
  const rows = decisions.flatMap((decision): NewRow<'term_choice'>[] => {
    const of = offered.get(decision.recommendation);
    if (!of) return [];
    const before = of.choices.find((one) => isSame(one, decision));
    const proposed = of.open.find((one) => isSame(one, decision));
    return [
      {
        country,
        id: before?.id ?? randomUUID(),
        recommendation: decision.recommendation,
        kind: decision.kind,
        label: decision.label,
        choice: decision.choice,
        probability: before?.probability ?? proposed?.probability ?? null,
        words: before?.words ?? [...(proposed?.because ?? [])],
        model: before?.model ?? proposed?.model ?? null,
        organisation: author.organisation,
        public: of.public,
        recorded_at: now,
      },
    ];
  });
  await touch(
    'term_choice',
    rows.map(({ id }) => id),
  );
  await putChoices(tx, rows);
}
