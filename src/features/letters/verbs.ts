import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { Database } from '../../database/connection.ts';
import type { House } from '../../house.ts';
import type { Language } from '../../i18n/translator.ts';
import { change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import type { InLanguage } from '../../web/in-language.ts';
import { mergeNames, nameProblems } from '../../web/names.tsx';
import { newerVersion } from '../../web/newer-version.tsx';
import { isDay } from '../../web/readable-address.ts';
import type { LetterContent, LetterKind } from '../../database/meeting-tables.ts';
import { composeLetter, namesIn, shippedTemplate, templateProblems } from './compose.ts';
import { setLetterhead, writeLetters } from './policy.ts';
import {
  findLetterhead,
  insertLetters,
  listLetterDuties,
  listTemplates,
  readLastNumber,
  saveLetterheadRow,
  saveTemplateRow,
} from './queries.ts';
import {
  isLetterKind,
  isSpokenOf,
  letterheadVersion,
  LONGEST_BODY,
  templateVersion,
  type LetterDuty,
  type Letterhead,
  type LetterheadInput,
  type LetterInput,
  type Template,
  type TemplateInput,
} from './schema.ts';

type Deps = Pick<House, 'db' | 'clock'>;

/** What stands on top of what the secretariat writes; empty where nobody has said. */
export async function readLetterhead(db: Database, country: string): Promise<Letterhead> {
  const row = await findLetterhead(db, country);
  return row
    ? {
        bodies: row.bodies,
        addresses: row.addresses,
        signatory: row.signatory,
        signatoryTitles: row.signatory_titles,
      }
    : { bodies: {}, addresses: {}, signatory: '', signatoryTitles: {} };
}

/** Saves the letterhead and who signs. */
export async function changeLetterhead(
  { db, clock }: Deps,
  viewer: Viewer,
  languages: readonly string[],
  input: LetterheadInput,
): Promise<Outcome<null>> {
  const author = requireAuthority(viewer, setLetterhead);
  const { country } = viewer;
  return change(db, { country, verb: 'letterhead.change', author, clock }, async ({ tx, now, touch }) => {
    const standing = await readLetterhead(tx, country);
    const problems: Problem[] = nameProblems(input.bodies, languages[0] ?? 'en');
    for (const [code, text] of Object.entries(input.addresses))
      if (text.length > LONGEST_BODY)
        problems.push({
          code: 'meetings.text.long',
          field: `address-${code}`,
          values: { length: text.length, most: LONGEST_BODY },
        });
    if (input.signatory.length > 200)
      problems.push({
        code: 'meetings.text.long',
        field: 'signatory',
        values: { length: input.signatory.length, most: 200 },
      });
    if (input.version !== letterheadVersion(standing)) problems.unshift(newerVersion);
    if (problems.length > 0) return refused(...problems);
    const id = (await findLetterhead(tx, country))?.id ?? randomUUID();
    await touch('letterhead', [id]);
    await saveLetterheadRow(tx, {
      country,
      id,
      bodies: JSON.stringify(mergeNames(standing.bodies, input.bodies, languages)),
      addresses: JSON.stringify(mergeNames(standing.addresses, input.addresses, languages)),
      signatory: input.signatory,
      signatory_titles: JSON.stringify(
        mergeNames(standing.signatoryTitles, input.signatoryTitles, languages),
      ),
      recorded_at: now,
    });
    return done(null);
  });
}

/** A kind of letter in a language: the country's own words, or those that ship. */
export async function readTemplate(
  db: Database,
  country: string,
  kind: LetterKind,
  language: Language,
  english: Language,
): Promise<Template> {
  const own = (await listTemplates(db, country)).find(
    (one) => one.kind === kind && one.language === language.code,
  );
  return own ? { subject: own.subject, body: own.body } : shippedTemplate(language, kind, english);
}

/** Saves the country's own words for a kind of letter in a language. */
export async function changeTemplate(
  { db, clock }: Deps,
  viewer: Viewer,
  of: { kind: LetterKind; language: Language; english: Language },
  { subject, body, version }: TemplateInput,
): Promise<Outcome<null>> {
  const author = requireAuthority(viewer, writeLetters);
  const { country } = viewer;
  const { kind, language, english } = of;
  return change(db, { country, verb: 'letter.template', author, clock }, async ({ tx, now, touch }) => {
    const standing = await readTemplate(tx, country, kind, language, english);
    const problems = templateProblems(kind, { subject, body });
    if (version !== templateVersion(standing)) problems.unshift(newerVersion);
    if (problems.length > 0) return refused(...problems);
    const own = (await listTemplates(tx, country)).find(
      (one) => one.kind === kind && one.language === language.code,
    );
    const id = own?.id ?? randomUUID();
    await touch('letter_template', [id]);
    await saveTemplateRow(tx, {
      country,
      id,
      kind,
      language: language.code,
      subject,
      body,
      recorded_at: now,
    });
    return done(null);
  });
}

/** A letter that is not made yet. */
export type Draft = { organisation: string; slug: string; content: LetterContent };

/** What letters would say, one an organisation; or everything that stands in the way. */
export async function draftLetters(
  db: Database,
  viewer: Viewer,
  input: LetterInput,
  context: InLanguage & { english: Language; today: string; offered: readonly string[] },
): Promise<Outcome<{ kind: LetterKind; letters: readonly Draft[] }>> {
  requireAuthority(viewer, writeLetters);
  const { kind, day, organisations } = input;
  const problems: Problem[] = [];
  if (!isLetterKind(kind)) problems.push({ code: 'letters.kind.missing', field: 'kind' });
  if (!context.offered.includes(input.language))
    problems.push({ code: 'meetings.language.missing', field: 'language' });
  if (day !== '' && !isDay(day))
    problems.push({ code: 'meetings.day.wrong', field: 'day', values: { found: day.slice(0, 60) } });
  if (organisations.length === 0)
    problems.push({ code: 'letters.organisations.none', field: 'organisation' });
  if (!isLetterKind(kind) || problems.length > 0) return refused(...problems);

  const template = await readTemplate(db, viewer.country, kind, context.language, context.english);
  problems.push(
    ...templateProblems(kind, template).map(({ code, values }) => ({ code, ...(values && { values }) })),
  );
  const names = [...(namesIn(template.subject) ?? []), ...(namesIn(template.body) ?? [])];
  if (names.includes('day') && day === '') problems.push({ code: 'letters.day.missing', field: 'day' });
  const duties = (await listLetterDuties(readingAs(db, viewer))).filter((one) => isSpokenOf(one, kind));
  const bySlug = Map.groupBy(duties, ({ slug }) => slug);
  const idle = organisations.filter((slug) => !bySlug.has(slug));
  if (idle.length > 0)
    problems.push({
      code: 'letters.organisations.nothing',
      field: 'organisation',
      values: { count: idle.length },
    });
  if (problems.length > 0) return refused(...problems);

  const letterhead = await readLetterhead(db, viewer.country);
  const letters = organisations.flatMap((slug) => {
    const own = bySlug.get(slug) ?? [];
    const [first] = own;
    if (!first) return [];
    const recommendations = own.map(({ number, source, text, language }: LetterDuty) => ({
      number,
      source,
      text,
      language,
    }));
    const organisation = context.formats.name(first.names);
    const { today } = context;
    const content = composeLetter(context, {
      template,
      organisation,
      recommendations,
      day,
      today,
      letterhead,
    });
    return [{ organisation: first.organisation, slug, content }];
  });
  return done({ kind, letters });
}

/** Makes letters and records that they were made and what they say. Comes back with what they are found by together. */
export async function makeLetters(
  { db, clock }: Deps,
  viewer: Viewer,
  input: LetterInput,
  context: Parameters<typeof draftLetters>[3],
): Promise<Outcome<{ batch: string }>> {
  const author = requireAuthority(viewer, writeLetters);
  const { country } = viewer;
  return change(db, { country, verb: 'letter.make', author, clock }, async ({ tx, now, touch }) => {
    const drafted = await draftLetters(tx, viewer, input, context);
    if (!drafted.ok) return drafted;
    const { kind, letters } = drafted.value;
    const batch = randomUUID();
    const last = await readLastNumber(tx, country);
    const rows = letters.map(({ organisation, content }, index) => ({
      country,
      id: randomUUID(),
      number: last + index + 1,
      batch,
      kind,
      organisation,
      language: context.language.code,
      content: JSON.stringify(content),
      recorded_at: now,
    }));
    await touch(
      'letter',
      rows.map(({ id }) => id),
    );
    await insertLetters(tx, rows);
    return done({ batch });
  });
}
