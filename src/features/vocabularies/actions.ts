import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { NewRow, Translated } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change, type Author } from '../../ledger/change.ts';
import { versionOf } from '../../ledger/version.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { shippedCodes, type Vocabulary } from '../../vocabularies/vocabularies.ts';
import { mergeNames } from '../../web/names.tsx';
import { newerVersion } from '../../web/newer-version.tsx';
import { listEarlierNames } from './earlier.ts';
import type { ImportedTerm } from './files/imported-term.ts';
import { editVocabularies } from './policy.ts';
import { countLabels, lockCountryTerms, putCountryTerms, type CountryTerm } from './queries.ts';
import { LONGEST, open, type TermInput, type TermRef } from './schema.ts';

export { readTermFile } from './files/read-term-file.ts';
export { readVocabulary, type ListedTerm } from './list.ts';
export { readCountryTerms } from './queries.ts';

type TermsHouse = Pick<House, 'db' | 'clock'>;

/** For telling whether somebody else saved a term since a form was drawn. */
export function termVersion(row: CountryTerm | undefined): string {
  if (!row) return 'none';
  const { names, texts, merged_into, retired } = row;
  return versionOf({ names, texts, merged_into, retired });
}

/** What is said of a term, in the names that its columns have. */
type Said = Pick<CountryTerm, 'vocabulary' | 'code'> & Partial<CountryTerm>;

function rowOf(
  country: string,
  now: Date,
  before: CountryTerm | undefined,
  said: Said,
): NewRow<'vocabulary_term'> {
  const row = { names: {}, texts: {}, merged_into: null, retired: false, own: false, ...before, ...said };
  return {
    country,
    id: before?.id ?? randomUUID(),
    vocabulary: row.vocabulary,
    code: row.code,
    names: JSON.stringify(row.names),
    texts: JSON.stringify(row.texts),
    merged_into: row.merged_into,
    retired: row.retired,
    own: row.own,
    recorded_at: now,
  };
}

/**
 * Enters a term of the country's own, or says something of one that ships or that documents give: its names and official
 * texts, which term has taken its place, whether it is retired. In public with the commit. What had given its place to a
 * term that gives up its own follows it.
 */
export async function saveTerm(
  { db, clock }: TermsHouse,
  viewer: Viewer,
  at: TermRef & { isNew: boolean; languages: readonly string[] },
  input: TermInput,
): Promise<Outcome<string>> {
  const author = requireAuthority(viewer, editVocabularies);
  const { country } = viewer;
  const { vocabulary, isNew } = at;
  const code = isNew ? input.code : at.code;
  const verb = isNew ? 'vocabulary.add' : 'vocabulary.change';
  return change(db, { country, verb, author, clock }, async ({ tx, now, touch }) => {
    const rows = await lockCountryTerms(tx, country, vocabulary);
    const standing = rows.find((row) => row.code === code);
    const names = mergeNames(standing?.names ?? {}, filled(input.names), at.languages);
    const texts = mergeNames(standing?.texts ?? {}, filled(input.texts), at.languages);
    const target = input.merged === '' ? null : findTerm(vocabulary, rows, input.merged);
    const successor = target ? (rows.find((row) => row.code === target)?.merged_into ?? target) : null;
    const problems = isNew ? codeProblems(vocabulary, rows, code) : [];
    problems.push(...lengthProblems(input), ...mergeProblems(code, input.merged, target, successor));
    if (isNew && !names[at.languages[0] ?? 'en'])
      problems.push({
        code: 'shell.name.missing',
        field: `name-${at.languages[0] ?? 'en'}`,
        values: { language: at.languages[0] ?? 'en' },
      });
    if (!isNew && termVersion(standing) !== input.version) problems.unshift(newerVersion);
    if (problems.length > 0) return refused(...problems);
    const own = isNew || (standing?.own ?? false);
    const said = { vocabulary, code, names, texts, merged_into: successor, retired: input.retired, own };
    const followers = successor === null ? [] : rows.filter((row) => row.merged_into === code);
    const saved = [
      rowOf(country, now, standing, said),
      ...followers.map((row) => rowOf(country, now, row, { ...row, merged_into: successor })),
    ];
    await touch(
      'vocabulary_term',
      saved.map(({ id }) => id),
    );
    await putCountryTerms(tx, saved);
    return done(code);
  });
}

function filled(typed: Readonly<Record<string, string>>): Translated {
  return Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''));
}

function codeProblems(vocabulary: Vocabulary, rows: readonly CountryTerm[], code: string): Problem[] {
  const field = 'code';
  if (code === '') return [{ code: 'vocabularies.form.code.missing', field }];
  if (code.length > LONGEST.code)
    return [
      { code: 'vocabularies.form.code.long', field, values: { length: code.length, most: LONGEST.code } },
    ];
  const isTaken = shippedCodes[vocabulary].includes(code) || rows.some((row) => row.code === code && row.own);
  return isTaken ? [{ code: 'vocabularies.form.code.taken', field, values: { code } }] : [];
}

function lengthProblems({ names, texts }: TermInput): Problem[] {
  const tooLong = (kind: 'name' | 'text', of: Readonly<Record<string, string>>) =>
    Object.entries(of)
      .filter(([, text]) => text.length > LONGEST[kind])
      .map(([language, text]): Problem => ({
        code: 'vocabularies.form.long',
        field: `${kind}-${language}`,
        values: { length: text.length, most: LONGEST[kind] },
      }));
  return [...tooLong('name', names), ...tooLong('text', texts)];
}

function mergeProblems(
  code: string,
  typed: string,
  target: string | null | undefined,
  successor: string | null,
): Problem[] {
  const field = 'merged';
  if (target === undefined) return [{ code: 'vocabularies.form.merged.unknown', field, values: { typed } }];
  if (target === code) return [{ code: 'vocabularies.form.merged.self', field }];
  if (successor === code) return [{ code: 'vocabularies.form.merged.circle', field, values: { typed } }];
  return [];
}

/** A term of a vocabulary by its code, or by a name that the country gives it; undefined where none has it. */
function findTerm(vocabulary: Vocabulary, rows: readonly CountryTerm[], typed: string): string | undefined {
  const asked = typed.toLowerCase();
  const isIt = (text: string) => text.toLowerCase() === asked;
  return (
    shippedCodes[vocabulary].find(isIt) ??
    rows.find((row) => row.own && isIt(row.code))?.code ??
    rows.find(({ names }) => Object.values(names).some(isIt))?.code
  );
}

/** Puts what earlier cycles called otherwise under its present name, all that is known at once. Returns how many. */
export async function followPresentNames(
  { db, clock }: TermsHouse,
  viewer: Viewer,
  vocabulary: 'theme' | 'group' | 'sdg',
): Promise<number> {
  const author = requireAuthority(viewer, editVocabularies);
  const { country } = viewer;
  return change(db, { country, verb: 'vocabulary.follow', author, clock }, async ({ tx, now, touch }) => {
    const rows = await lockCountryTerms(tx, country, vocabulary);
    const labels = await countLabels(readingAs(tx, viewer), vocabulary);
    const saved = listEarlierNames(vocabulary, labels, rows).map(({ code, now: present }) => {
      const successor = rows.find((row) => row.code === present)?.merged_into ?? present;
      const standing = rows.find((row) => row.code === code);
      return rowOf(country, now, standing, { vocabulary, code, merged_into: successor });
    });
    await touch(
      'vocabulary_term',
      saved.map(({ id }) => id),
    );
    await putCountryTerms(tx, saved);
    return saved.length;
  });
}

/**
 * Takes in terms as a file gives them, all or nothing: names and texts of the languages that the file has, what has taken a
 * term's place, whether it is retired. What the file does not say stays. Returns how many terms were new or changed.
 */
export async function importTerms(
  { db, clock, country }: TermsHouse & Pick<House, 'country'>,
  author: Author,
  terms: readonly ImportedTerm[],
): Promise<Outcome<{ read: number; changed: number }>> {
  return change(db, { country, verb: 'vocabulary.import', author, clock }, async ({ tx, now, touch }) => {
    const problems: Problem[] = [];
    const saved: NewRow<'vocabulary_term'>[] = [];
    let read = 0;
    for (const [vocabulary, of] of Map.groupBy(terms, (term) => term.vocabulary)) {
      const rows = await lockCountryTerms(tx, country, vocabulary);
      const known = new Map(rows.map((row) => [row.code, row]));
      const given = new Set(of.map(({ code }) => code));
      for (const [code, lines] of Map.groupBy(of, (term) => term.code)) {
        read += 1;
        const before = known.get(code);
        const [first] = lines;
        if (!first) continue;
        const isShipped = shippedCodes[vocabulary].includes(code);
        const names = Object.assign({}, before?.names, ...lines.map((line) => line.names)) as Translated;
        const texts = Object.assign({}, before?.texts, ...lines.map((line) => line.texts)) as Translated;
        const merged = lines.findLast((line) => line.mergedInto !== undefined)?.mergedInto;
        const values = { file: first.file, row: first.row, code };
        if (!isShipped && !before && !merged && !open.includes(vocabulary))
          problems.push({ code: 'vocabularies.import.closed', values: { ...values, vocabulary } });
        else if (!isShipped && !before && !merged && Object.keys(names).length === 0)
          problems.push({ code: 'vocabularies.import.nameless', values });
        if (merged && (merged === code || !isKnown(vocabulary, known, given, merged)))
          problems.push({ code: 'vocabularies.import.merged', values: { ...values, merged } });
        const retired =
          lines.findLast((line) => line.retired !== undefined)?.retired ?? before?.retired ?? false;
        const row = rowOf(country, now, before, {
          vocabulary,
          code,
          names,
          texts,
          merged_into: merged === undefined ? (before?.merged_into ?? null) : merged || null,
          retired,
          own: before?.own ?? (!isShipped && !merged),
        });
        saved.push(before && isUnchanged(before, row) ? { ...row, recorded_at: before.recorded_at } : row);
      }
    }
    if (problems.length > 0) return refused(...problems);
    await touch(
      'vocabulary_term',
      saved.map(({ id }) => id),
    );
    await putCountryTerms(tx, saved);
    return done({ read, changed: saved.filter((row) => row.recorded_at === now).length });
  });
}

function isKnown(
  vocabulary: Vocabulary,
  known: ReadonlyMap<string, CountryTerm>,
  given: ReadonlySet<string>,
  code: string,
): boolean {
  return shippedCodes[vocabulary].includes(code) || known.has(code) || given.has(code);
}

function isUnchanged(before: CountryTerm, after: NewRow<'vocabulary_term'>): boolean {
  return (
    versionOf(before.names) === versionOf(JSON.parse(after.names)) &&
    versionOf(before.texts) === versionOf(JSON.parse(after.texts)) &&
    before.merged_into === (after.merged_into ?? null) &&
    before.retired === after.retired
  );
}
