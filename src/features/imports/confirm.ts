import { isExport } from '../../documents/document.ts';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { Database, InTransaction } from '../../database/connection.ts';
import { change, type Author } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import {
  findReviewOfDocument,
  insertReview,
  insertSources,
  listReviewItems,
  setDecided,
  setPositions,
} from '../reviews/actions.ts';
import { requestProposals } from '../clusters/actions.ts';
import { requestSuggestions } from '../suggestions/actions.ts';
import type { ImportHouse } from './import-house.ts';
import { importDocuments } from './policy.ts';
import { memberOf } from './member.ts';
import { lockMembers, publishFile, updateImport } from './queries.ts';
import { isOfAnotherState } from './reading.ts';
import {
  assembleSet,
  isOfBody,
  mechanismOf,
  slugOfReview,
  type Member,
  type ReviewSet,
} from './review-set.ts';
import { decisionRows, reviewRows, sourceRows } from './rows.ts';
import { CHANGED_MEANWHILE, confirmForm, parseReading, type ConfirmForm } from './schema.ts';

/**
 * Publishes the documents of one review, all or nothing: the report makes the review, the others are linked to it; where
 * the register has the review already, all are added to it. Returns the review's slug.
 */
export async function confirmImport(
  house: ImportHouse,
  viewer: Viewer,
  id: string,
  form: ConfirmForm,
): Promise<Outcome<string>> {
  return confirmAs(house, requireAuthority(viewer, importDocuments), id, form);
}

/** The same for the operator at the command line and for the sandbox. */
export async function confirmAs(
  house: ImportHouse,
  author: Author,
  id: string,
  form: ConfirmForm,
): Promise<Outcome<string>> {
  const { db, country, clock } = house;
  const description = { country, verb: 'import.confirm', author, clock };
  const outcome = await change(db, description, async ({ tx, now, touch }): Promise<Outcome<string>> => {
    const members = await lockedMembers(tx, country, id, form);
    const own = members?.find((member) => member.id === id);
    if (!members || !own) return refused(CHANGED_MEANWHILE);
    const slug = slugOfReview(form, mechanismOf(own.reading));
    const found = await listReviewItems(tx, country, slug);
    const set = assembleSet(members, id, found);
    const problems = await problemsOf(tx, country, { set, members, form, slug, isOnRecord: found !== null });
    if (problems.length > 0) return refused(...problems);

    await touch(
      'import',
      members.map((member) => member.id),
    );
    await touch(
      'source_file',
      members.map(({ sourceFile }) => sourceFile),
    );
    let review = found?.id ?? '';
    let recommendations = set.recorded.map((recorded) => recorded.id);
    let said: ReturnType<typeof reviewRows>['said'] = { terms: [], wordings: [], entries: [] };
    if (set.lead) {
      const rows = reviewRows(country, set, set.lead, form, author, now);
      review = rows.review.id;
      recommendations = rows.ids;
      said = rows.said;
      await touch('review', [rows.review.id]);
      await touch('document', [rows.document.id]);
      await touch('recommendation', idsOf(rows.recommendations));
      await touch('clause', idsOf(rows.clauses));
      await touch('pledge', idsOf(rows.pledges));
      await touch('correction', idsOf(rows.corrections));
      await insertReview(tx, rows);
    } else {
      const changed = set.recorded
        .map((recorded, index) => ({ ...recorded, after: set.positions[index] ?? null }))
        .filter(({ position, after }) => after !== position)
        .map((recorded) => ({ id: recorded.id, position: recorded.after }));
      const { decided, corrections } = decisionRows(country, set, now);
      await touch('recommendation', idsOf([...changed, ...decided]));
      await touch('correction', idsOf(corrections));
      await setPositions(tx, country, changed);
      await setDecided(tx, country, decided, corrections);
    }
    const sources = sourceRows(country, review, set, recommendations, now);
    sources.terms.push(...said.terms);
    sources.wordings.push(...said.wordings);
    sources.entries.push(...said.entries);
    await touch('document', idsOf(sources.documents));
    await touch('answer', idsOf(sources.answers));
    await touch('issued_term', idsOf(sources.terms));
    await touch('wording', idsOf(sources.wordings));
    await touch('register_entry', idsOf(sources.entries));
    await insertSources(tx, sources);
    for (const member of members) {
      // a country's own register holds what is not meant for the public: names, doubts, money
      if (!set.isWithdrawn && member.reading.kind !== 'country-register')
        await publishFile(tx, country, member.sourceFile);
      const changes = { state: 'confirmed', review, version: member.version + 1 } as const;
      await updateImport(tx, country, member.id, changes, now);
    }
    await requestSuggestions(house, tx, review);
    await requestProposals(house, tx);
    return done(slug);
  });
  house.jobs.wake();
  return outcome;
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

/** The documents as they were shown; null when one of them has changed or gone since. */
async function lockedMembers(
  tx: InTransaction,
  country: string,
  id: string,
  form: ConfirmForm,
): Promise<Member[] | null> {
  const expected = new Map((form.members ?? []).map((member) => [member.id, member.version]));
  expected.set(id, form.version);
  const rows = await lockMembers(tx, country, [...expected.keys()]);
  if (rows.length !== expected.size) return null;
  const members: Member[] = [];
  for (const row of rows) {
    const reading = parseReading(row.reading);
    if (!reading || row.version !== expected.get(row.id)) return null;
    members.push(memberOf(row, reading));
  }
  return members;
}

/** The documents that are sources already, of which nothing is imported twice. */
export async function takenAlready(
  db: Database | InTransaction,
  country: string,
  set: ReviewSet,
  members: readonly Member[],
  { symbol: leadSymbol, slug }: { symbol: string | null; slug: string },
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const member of members) {
    const { reading, fileName, sha256 } = member;
    const symbol = member === set.lead ? leadSymbol : reading.symbol;
    const language = reading.language ?? set.language;
    // a file with rows of several reviews is a source of each of them, once
    const isOfSeveral = isExport(reading.kind) || reading.kind === 'country-register';
    const asked = isOfSeveral ? { sha256, symbol: null, language, slug } : { sha256, symbol, language };
    const review = await findReviewOfDocument(db, country, asked);
    if (review !== undefined)
      problems.push({ code: 'imports.document.taken', field: 'cycle', values: { name: fileName, review } });
  }
  return problems;
}

async function problemsOf(
  tx: InTransaction,
  country: string,
  asked: {
    set: ReviewSet;
    members: readonly Member[];
    form: ConfirmForm;
    slug: string;
    isOnRecord: boolean;
  },
): Promise<Problem[]> {
  const { set, members, form, slug, isOnRecord } = asked;
  const problems: Problem[] = [];
  for (const { reading } of members)
    if (isOfAnotherState(reading, country))
      problems.push({ code: 'imports.country.other', values: { found: reading.country ?? '', country } });
  problems.push(...(await takenAlready(tx, country, set, members, { symbol: form.symbol, slug })));
  const files = new Set(members.map(({ sha256 }) => sha256));
  if (files.size < members.length) problems.push({ code: 'imports.document.twice' });
  if (problems.length > 0) return problems;

  if (set.base.length === 0) problems.push({ code: 'imports.noReport', values: { cycle: form.cycle ?? 0 } });
  for (const { linked, fileName } of set.others)
    if (set.base.length > 0 && linked.links.length === 0)
      problems.push({
        code: 'imports.source.other',
        field: 'cycle',
        values: { name: fileName, cycle: form.cycle ?? 0 },
      });
  if (set.lead && isOnRecord)
    problems.push(
      form.cycle === null
        ? { code: 'imports.review.taken', field: 'symbol', values: { review: slug } }
        : { code: 'imports.cycle.taken', field: 'cycle', values: { cycle: form.cycle } },
    );
  if (set.lead) {
    if (set.items.every(({ leftOut }) => leftOut)) problems.push({ code: 'imports.nothing' });
    const wordless = set.items.find(({ leftOut, text }) => !leftOut && text === '');
    if (wordless) problems.push({ code: 'imports.words.missing', values: { number: wordless.number } });
    const isUnsigned = isOfBody(set.lead.reading) && set.lead.reading.mechanism !== undefined;
    const whole = confirmForm
      .pick(isUnsigned ? { heldOn: true } : { symbol: true, heldOn: true })
      .safeParse(form);
    if (!whole.success)
      problems.push(
        ...whole.error.issues.map(({ message, path }) => ({
          code: message as Problem['code'],
          field: String(path[0]),
        })),
      );
  }
  return problems;
}
