import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Database } from '../../database/connection.ts';
import type { Translated } from '../../database/tables.ts';
import type { EvidenceFilter, GivenEvidence } from './schema.ts';

/**
 * All that was given as evidence, as a reading shows it: of updates with what they speak of, so that nobody finds here what
 * the update's own page keeps from them, and of assessments. A file's words are reached through its evidence alone.
 */
function given(words: string | undefined): RawBuilder<GivenEvidence> {
  const asked = words ?? '';
  const found = (texts: RawBuilder<unknown>) =>
    words === undefined ? sql`true` : sql`words_of_any(${texts}) @@ asked_of_any(${asked})`;
  const inFile =
    words === undefined
      ? sql``
      : sql`or (e.sha256 is not null and e.sha256 in (select x.sha256 from evidence_words x
          where x.country = e.country and x.words @@ asked_of_any(${asked})))`;
  return sql<GivenEvidence>`(select e.id, 'update' as source, e.address, e.sha256, e.file_name, e.bytes, e.proves,
      u.language, e.sensitivity, e.recorded_at as given_at, o.slug as organisation_slug,
      o.names as organisation_names, u.id as progress_update, p.slug as plan_slug, a.number as action_number,
      a.title as action_title, r.address as recommendation
    from update_evidence e
    join progress_update u on u.id = e.progress_update
    join organisation o on o.id = u.organisation
    left join action a on a.id = u.action
    left join plan p on p.id = a.plan
    left join assignment d on d.id = u.assignment
    left join recommendation r on r.id = d.recommendation
    where e.removed_at is null and e.part = 'evidence' and num_nonnulls(p.id, r.id) = 1
      and (${found(sql`e.proves || ' ' || coalesce(e.file_name, '') || ' ' || coalesce(e.address, '')`)} ${inFile})
    union all
    select s.id, 'assessment', s.evidence, null, null, null, s.reason, s.language, 'public', s.recorded_at,
      o.slug, o.names, null, null, null, null, r.address
    from assessment s
    join organisation o on o.id = s.organisation
    join recommendation r on r.id = s.recommendation
    where s.evidence is not null and s.public and ${found(sql`s.reason || ' ' || s.evidence`)})`;
}

function chosen(reading: Reading, { words, source, form, sensitivity, organisation }: EvidenceFilter) {
  return reading
    .selectFrom(given(words).as('g'))
    .$if(source !== undefined, (query) => query.where('g.source', '=', source ?? 'update'))
    .$if(form !== undefined, (query) =>
      query.where(sql<SqlBool>`(g.sha256 is not null) = ${form === 'file'}`),
    )
    .$if(sensitivity !== undefined, (query) => query.where('g.sensitivity', '=', sensitivity ?? 'public'))
    .$if(organisation !== undefined, (query) => query.where('g.organisation_slug', '=', organisation ?? ''));
}

export async function countEvidence(reading: Reading, filter: EvidenceFilter): Promise<number> {
  const row = await chosen(reading, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Evidence that a viewer may see, newest first. */
export async function listGiven(
  reading: Reading,
  filter: EvidenceFilter,
  limit: number,
  offset: number,
): Promise<GivenEvidence[]> {
  return chosen(reading, filter)
    .selectAll('g')
    .orderBy('g.given_at', 'desc')
    .orderBy('g.id')
    .limit(limit)
    .offset(offset)
    .execute();
}

/** The organisations whose evidence a viewer may see. */
export async function listGivers(reading: Reading): Promise<{ slug: string; names: Translated }[]> {
  return reading
    .selectFrom(given(undefined).as('g'))
    .select(['g.organisation_slug as slug'])
    .select(sql<Translated>`(array_agg(g.organisation_names))[1]`.as('names'))
    .groupBy('g.organisation_slug')
    .execute();
}

/** Files of updates whose words have not been read, a few at a time. */
export async function listUnread(
  db: Database,
  country: string,
  limit: number,
): Promise<{ sha256: string; name: string }[]> {
  return db
    .selectFrom('update_evidence as e')
    .distinctOn('e.sha256')
    .select([sql<string>`e.sha256`.as('sha256'), sql<string>`e.file_name`.as('name')])
    .where('e.country', '=', country)
    .where('e.sha256', 'is not', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('evidence_words as x')
            .select('x.id')
            .whereRef('x.country', '=', 'e.country')
            .whereRef('x.sha256', '=', 'e.sha256'),
        ),
      ),
    )
    .orderBy('e.sha256')
    .limit(limit)
    .execute();
}

export async function insertWords(
  db: Database,
  {
    country,
    id,
    sha256,
    text,
    now,
  }: { country: string; id: string; sha256: string; text: string; now: Date },
): Promise<void> {
  await db
    .insertInto('evidence_words')
    .values({ country, id, sha256, words: sql<string>`words_of_any(${text})`, read_at: now })
    .onConflict((conflict) => conflict.columns(['country', 'sha256']).doNothing())
    .execute();
}
