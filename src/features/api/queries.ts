import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Register } from '../recommendations/actions.ts';
import type { Row } from '../../database/tables.ts';

export type ListedDocument = Row<'document'> & {
  review_slug: string;
  /** Null where the public may not have the file. */
  file_sha256: string | null;
  file_name: string | null;
};

function documents(reading: Reading) {
  return reading
    .selectFrom('document as d')
    .innerJoin('review as v', 'v.id', 'd.review')
    .leftJoin('source_file as f', 'f.id', 'd.source_file')
    .selectAll('d')
    .select(['v.slug as review_slug', 'f.sha256 as file_sha256', 'f.name as file_name']);
}

/** Documents, newest first, with how many there are in all. */
export async function listDocuments(
  reading: Reading,
  review: string | undefined,
  limit: number,
  offset: number,
): Promise<{ found: number; items: ListedDocument[] }> {
  const found = documents(reading).$if(review !== undefined, (query) =>
    query.where('v.slug', '=', review ?? ''),
  );
  const [items, { count }] = await Promise.all([
    found
      .orderBy('d.issued_on', (order) => order.desc().nullsLast())
      .orderBy('d.id')
      .limit(limit)
      .offset(offset)
      .execute(),
    found
      .clearSelect()
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
  ]);
  return { found: count, items };
}

export async function findDocument(reading: Reading, id: string): Promise<ListedDocument | undefined> {
  return documents(reading).where('d.id', '=', id).executeTakeFirst();
}

/** The status scale in its order, as a viewer sees it on the day asked for. */
export async function listStatuses(reading: Reading): Promise<Row<'status'>[]> {
  return reading.selectFrom('status').selectAll().orderBy('ordinal').orderBy('id').execute();
}

export type Term = Pick<Row<'issued_term'>, 'kind' | 'label'> & { recommendations: number };

/** The terms that documents give recommendations, each once. */
export async function listTerms(
  { reading, index }: Register,
  kind: Term['kind'] | undefined,
): Promise<Term[]> {
  if (index)
    return (kind ? [kind] : (['group', 'sdg', 'theme'] as const)).flatMap((of) =>
      [...index.counts[of]]
        .map(([label, recommendations]) => ({ kind: of, label, recommendations }))
        .toSorted((a, b) => (a.label < b.label ? -1 : 1)),
    );
  return reading
    .selectFrom('borne_term as i')
    .innerJoin('recommendation as r', 'r.id', 'i.recommendation')
    .select(['i.kind', 'i.label', sql<number>`count(distinct i.recommendation)`.as('recommendations')])
    .$if(kind !== undefined, (query) => query.where('i.kind', '=', kind ?? 'theme'))
    .groupBy(['i.kind', 'i.label'])
    .orderBy('i.kind')
    .orderBy(sql`i.label collate "C"`)
    .execute();
}
