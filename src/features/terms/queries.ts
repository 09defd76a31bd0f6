import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { InTransaction } from '../../database/connection.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';
import { bearing, type Register, type RegisterIndex } from '../recommendations/actions.ts';
import { termSlug, type TermKind } from '../subjects/schema.ts';

/**
 * A term by the last part of its address, with every spelling of the name that holds for it, the most frequent first;
 * `issued` are the names that documents give it, those that it has taken the place of among them.
 */
export type Term = {
  slug: string;
  labels: string[];
  languages: string[];
  count: number;
  issued: { label: string; language: string }[];
};

/** A name that holds, with the names that documents give for it; `count` where it was counted with them. */
type Spelling = {
  label: string;
  language: string;
  count: number | null;
  issued: { label: string; language: string }[];
};

/** The terms of a kind with how many recommendations bear each, most first. */
export async function listTerms({ reading, index }: Register, kind: TermKind): Promise<Term[]> {
  const spellings = index ? spellingsIn(index, kind) : await listSpellings(reading, kind);
  const bySlug = Map.groupBy(spellings, ({ label }) => termSlug(kind, label));
  const counts = index ? countSlugsIn(index, kind, bySlug) : await countBySlug(reading, kind, bySlug);
  return [...bySlug]
    .map(([slug, of]) => ({
      slug,
      labels: of.map(({ label }) => label),
      languages: of.map(({ language }) => language),
      count: counts.get(slug) ?? 0,
      issued: of.flatMap(({ issued }) => issued),
    }))
    .toSorted((a, b) => b.count - a.count);
}

/** The name with what it is called in documents, in the order of the alphabet. */
function spelled(label: string, count: number | null, issued: Spelling['issued']): Spelling {
  return {
    label,
    language: issued.find((one) => one.label === label)?.language ?? 'en',
    count,
    issued: issued.toSorted((a, b) => (a.label < b.label ? -1 : 1)),
  };
}

function spellingsIn(index: RegisterIndex, kind: TermKind): Spelling[] {
  const writings = index.writingsOf(kind);
  return [...index.counts[kind]]
    .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([label, count]) => {
      const issued = [...(writings.get(label) ?? [])].map(([name, languages]) => ({
        label: name,
        language: [...languages].toSorted()[0] ?? 'en',
      }));
      return spelled(label, count, issued);
    });
}

function countSlugsIn(
  { columns }: RegisterIndex,
  kind: TermKind,
  bySlug: ReadonlyMap<string, readonly Spelling[]>,
): Map<string, number> {
  return new Map(
    [...bySlug].map(([slug, of]) => {
      const labels = of.map(({ label }) => label);
      return [slug, of.length === 1 ? (of[0]?.count ?? 0) : bearing(columns, kind, labels).length];
    }),
  );
}

async function listSpellings(reading: Reading, kind: TermKind): Promise<Spelling[]> {
  const written = await reading
    .selectFrom('borne_term as t')
    .leftJoin('document as d', 'd.id', 't.document')
    .select((eb) => [
      't.label',
      't.spelled',
      sql<string>`coalesce(min(d.language), 'en')`.as('language'),
      eb.fn.count<number>('t.recommendation').distinct().as('count'),
    ])
    .where('t.kind', '=', kind)
    .groupBy(['t.label', 't.spelled'])
    .orderBy('count', 'desc')
    .orderBy('t.label')
    .orderBy('t.spelled')
    .execute();
  return [...Map.groupBy(written, ({ label }) => label)].map(([label, as]) =>
    spelled(
      label,
      // where it has taken the place of others, one recommendation may bear several of them
      as.length === 1 ? (as[0]?.count ?? 0) : null,
      as.map(({ spelled: name, language }) => ({ label: name, language })),
    ),
  );
}

/** A recommendation that bears two spellings of a term counts once. */
async function countBySlug(
  reading: Reading,
  kind: TermKind,
  bySlug: ReadonlyMap<string, readonly { label: string; count: number | null }[]>,
): Promise<Map<string, number>> {
  const once: [slug: string, count: number][] = [];
  const pairs: { slug: string; label: string }[] = [];
  for (const [slug, of] of bySlug) {
    const count = of.length === 1 ? of[0]?.count : null;
    if (typeof count === 'number') once.push([slug, count]);
    else pairs.push(...of.map(({ label }) => ({ slug, label })));
  }
  if (pairs.length === 0) return new Map(once);
  const slugs = pairs.map(({ slug }) => slug);
  const labels = pairs.map(({ label }) => label);
  const rows = await reading
    .selectFrom('borne_term as t')
    .innerJoin(
      sql<{ slug: string; label: string }>`unnest(${slugs}::text[], ${labels}::text[])`.as<'m'>(
        sql`m(slug, label)`,
      ),
      'm.label',
      't.label',
    )
    .select((eb) => ['m.slug', eb.fn.count<number>('t.recommendation').distinct().as('count')])
    .where('t.kind', '=', kind)
    .groupBy('m.slug')
    .execute();
  return new Map([...once, ...rows.map(({ slug, count }) => [slug, count] as const)]);
}

export type Entitlement = Row<'entitlement'> & {
  organisation_names: Translated | null;
  organisation_slug: string | null;
};

/** What is written about some themes, in every language that somebody wrote it in. */
export async function listEntitlements(reading: Reading, themes: readonly string[]): Promise<Entitlement[]> {
  return reading
    .selectFrom('entitlement as e')
    .leftJoin('organisation as o', 'o.id', 'e.organisation')
    .selectAll('e')
    .select(['o.names as organisation_names', 'o.slug as organisation_slug'])
    .where(sql<boolean>`e.theme = any(${sql.val([...themes])}::text[])`)
    .where('e.public', '=', true)
    .orderBy('e.theme')
    .orderBy('e.language')
    .execute();
}

export async function findEntitlement(
  tx: InTransaction,
  country: string,
  theme: string,
  language: string,
): Promise<Row<'entitlement'> | undefined> {
  return tx
    .selectFrom('entitlement')
    .selectAll()
    .where('country', '=', country)
    .where('theme', '=', theme)
    .where('language', '=', language)
    .executeTakeFirst();
}

export async function putEntitlement(tx: InTransaction, row: NewRow<'entitlement'>): Promise<void> {
  const { country: _, id: __, theme: ___, language: ____, ...written } = row;
  await tx
    .insertInto('entitlement')
    .values(row)
    .onConflict((conflict) => conflict.columns(['country', 'id']).doUpdateSet(written))
    .execute();
}
