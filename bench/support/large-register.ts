import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import countries from 'i18n-iso-countries';
import type { Pool } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { change } from '../../src/ledger/change.ts';
import { createDatabase } from '../../src/database/connection.ts';
import { knownThemes } from '../../src/vocabularies/theme-rights.ts';
import { createWriter, randomFrom, writtenLanguages, type Random } from './invented-words.ts';

const MECHANISMS = ['UPR', 'CEDAW', 'CRC', 'CERD', 'CCPR', 'CESCR', 'CAT', 'CRPD', 'CED', 'CMW', 'SP'];
const LANGUAGE_SHARES = [0.7, 0.82, 0.92, 1];
const TERMS = { theme: 60, group: 25, sdg: 169 } as const;
const BATCH = 2_000;
/** The first review is recorded on this day, each further one a day later. */
const FIRST_ENTRY = '2021-09-01T12:00:00Z';

/** Themes as documents name them, from all over the vocabulary: about half concern a right. */
export const themes: readonly string[] = knownThemes.filter((_, at) => at % 2 === 0).slice(0, TERMS.theme);

type Value = string | number | null;

/**
 * Fills an installed, empty country with reviews, recommendations, answers and terms in invented words, through COPY. Each
 * review has a ledger entry with all that is its own, so that days of the past can be asked for; what seals these entries
 * is made up, and the ledger cannot be verified.
 */
export async function fillRegister(
  pool: Pool,
  country: string,
  size: { recommendations: number; reviews: number },
): Promise<void> {
  const random = randomFrom(2_026);
  const writers = writtenLanguages.map((language) => createWriter(language, random));
  const states = Object.values(countries.getAlpha3Codes()).map((two) => countries.alpha2ToAlpha3(two) ?? two);
  const pick = <One>(from: readonly One[]): One => from[Math.floor(random() * from.length)] as One;
  const file = randomUUID();
  const reviews = Array.from({ length: size.reviews }, (_, index) => {
    const mechanism = pick(MECHANISMS);
    return { id: randomUUID(), document: randomUUID(), index, mechanism };
  });
  const sha256 = createHash('sha256').update('bench').digest('hex');

  await copy(pool, 'source_file', 'country,id,sha256,name,media_type,bytes,public,recorded_at', [
    [country, file, sha256, 'invented.pdf', 'application/pdf', 1, 't', FIRST_ENTRY],
  ]);
  await copy(
    pool,
    'review',
    'country,id,slug,mechanism,cycle,held_on,public,recorded_at',
    reviews.map(({ id, index, mechanism }) => [
      country,
      id,
      `${mechanism.toLowerCase()}-${index}`,
      mechanism,
      mechanism === 'UPR' ? 1 + (index % 4) : null,
      heldOn(index),
      't',
      recordedAt(index),
    ]),
  );
  await copy(
    pool,
    'document',
    'country,id,review,source_file,kind,symbol,language,issued_on,public,recorded_at',
    reviews.map(({ id, document, index }) => [
      country,
      document,
      id,
      file,
      'working-group-report',
      `A/HRC/${index}/1`,
      'en',
      heldOn(index),
      't',
      recordedAt(index),
    ]),
  );

  const ids: string[] = [];
  const positions: Answered[] = [];
  function* rows(): Generator<Value[]> {
    for (let index = 0; index < size.recommendations; index++) {
      const review = reviews[index % size.reviews] as (typeof reviews)[number];
      const ordinal = Math.floor(index / size.reviews) + 1;
      const share = random();
      const language = LANGUAGE_SHARES.findIndex((limit) => share < limit);
      const topic = Math.floor(TERMS.theme * random() ** 1.7);
      const id = randomUUID();
      const position = positionOf(review.mechanism, random);
      ids.push(id);
      if (position !== null) positions.push({ recommendation: id, review: review.index, position });
      yield [
        country,
        id,
        review.id,
        review.document,
        `A-HRC-${review.index}-1/${100 + (ordinal % 7)}.${ordinal}`,
        `${100 + (ordinal % 7)}.${ordinal}`,
        ordinal,
        writtenLanguages[language] ?? 'en',
        writers[language]?.write(topic) ?? '',
        position,
        review.mechanism === 'UPR' ? statesOf(states, random) : '{}',
        't',
        recordedAt(review.index),
      ];
    }
  }
  await copy(
    pool,
    'recommendation',
    'country,id,review,document,address,number,ordinal,language,text,position,recommending_states,public,recorded_at',
    rows(),
  );
  await copy(
    pool,
    'issued_term',
    'country,id,recommendation,document,kind,ordinal,label,public,recorded_at',
    terms(country, ids, reviews, random),
  );
  await copy(
    pool,
    'answer',
    'country,id,recommendation,document,position,public,recorded_at',
    answersOf(country, positions, reviews),
  );
  await pool.query('analyze');
  await recordPast(pool, country);
  const author = { person: null, organisation: null };
  await change(
    createDatabase(pool),
    { country, verb: 'import.confirm', author, clock: () => new Date() },
    async ({ tx, touch }) => {
      await touch('review', [reviews[0]?.id ?? '']);
      await tx
        .updateTable('review')
        .set({ session: '1' })
        .where('id', '=', reviews[0]?.id ?? '')
        .execute();
    },
  );
  await pool.query('vacuum analyze');
}

/** An entry for each review on the day on which it was recorded, as an import makes it. */
async function recordPast(pool: Pool, country: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    const { rows } = await client.query<{ seq: number }>(
      'select coalesce(max(seq), 0) as seq from ledger where country = $1',
      [country],
    );
    const before = rows[0]?.seq ?? 0;
    await client.query(
      `insert into ledger (country, seq, recorded_at, verb, person_commitment, previous_hash, hash)
        select country, $2 + place, recorded_at, 'import.confirm', '\\x00',
          sha256(convert_to((place - 1)::text, 'utf8')), sha256(convert_to(place::text, 'utf8'))
        from (select country, recorded_at, row_number() over (order by recorded_at) as place from review where country = $1) r`,
      [country, before],
    );
    await client.query(
      `insert into ledger_change (country, seq, ordinal, kind, record, public, after, commitment)
        select $1, $2 + place, row_number() over (partition by place), kind, record, true, after, '\\x00'
        from (select id, row_number() over (order by recorded_at) as place from review where country = $1) v
        join (
          select 'review' as kind, id as record, id as review, to_jsonb(r) as after from review r where country = $1
          union all select 'document', id, review, to_jsonb(d) from document d where country = $1
          union all select 'recommendation', id, review, to_jsonb(r) from recommendation r where country = $1
          union all select 'answer', a.id, d.review, to_jsonb(a) from answer a
            join document d on d.country = a.country and d.id = a.document where a.country = $1
          union all select 'issued_term', i.id, d.review, to_jsonb(i) from issued_term i
            join document d on d.country = i.country and d.id = i.document where i.country = $1
        ) records on records.review = v.id`,
      [country, before],
    );
    await client.query(
      `insert into ledger_head (country, seq, recorded_at, hash)
        select country, seq, recorded_at, hash from ledger where country = $1 order by seq desc limit 1
        on conflict (country) do update
          set seq = excluded.seq, recorded_at = excluded.recorded_at, hash = excluded.hash`,
      [country],
    );
  } finally {
    client.release(true);
  }
}

function recordedAt(index: number): string {
  return new Date(Date.parse(FIRST_ENTRY) + index * 24 * 3_600_000).toISOString();
}

function heldOn(index: number): string {
  return new Date(Date.UTC(2008, 3, 7) + index * 5 * 24 * 3_600_000).toISOString().slice(0, 10);
}

function positionOf(mechanism: string, random: Random): string | null {
  if (mechanism !== 'UPR') return null;
  const share = random();
  if (share < 0.72) return 'supported';
  if (share < 0.92) return 'noted';
  return share < 0.96 ? 'partially-supported' : 'pending';
}

/** One to four States, some of which ask far more often than others. */
function statesOf(states: readonly string[], random: Random): string {
  const asked = new Set<string>();
  const many = 1 + Math.floor(4 * random() ** 3);
  while (asked.size < many) asked.add(states[Math.floor(states.length * random() ** 1.6)] as string);
  return `{${[...asked].join(',')}}`;
}

type Answered = { recommendation: string; review: number; position: string };

/** The answer to each recommendation that has one; to every fortieth a second one, which differs. */
function* answersOf(
  country: string,
  positions: readonly Answered[],
  reviews: readonly { document: string }[],
): Generator<Value[]> {
  for (const [index, { recommendation, review, position }] of positions.entries())
    for (const said of index % 40 === 0 ? [position, 'noted'] : [position])
      yield [
        country,
        randomUUID(),
        recommendation,
        reviews[review]?.document ?? '',
        said,
        't',
        recordedAt(review),
      ];
}

function* terms(
  country: string,
  ids: readonly string[],
  reviews: readonly { document: string }[],
  random: Random,
): Generator<Value[]> {
  const kinds = Object.entries(TERMS);
  for (const [index, recommendation] of ids.entries()) {
    const document = reviews[index % reviews.length]?.document ?? '';
    for (const [kind, values] of kinds) {
      const many = kind === 'group' ? Math.floor(2.4 * random()) : 1 + Math.floor(2.6 * random() ** 2);
      const chosen = new Set(Array.from({ length: many }, () => Math.floor(values * random() ** 1.7)));
      let ordinal = 0;
      for (const value of chosen) {
        const label = labelOf(kind as keyof typeof TERMS, value);
        yield [
          country,
          randomUUID(),
          recommendation,
          document,
          kind,
          ++ordinal,
          label,
          't',
          recordedAt(index % reviews.length),
        ];
      }
    }
  }
}

function labelOf(kind: keyof typeof TERMS, value: number): string {
  if (kind === 'theme') return themes[value] ?? '';
  return kind === 'sdg' ? `${1 + (value % 17)}.${1 + Math.floor(value / 17)}` : `group ${value}`;
}

async function copy(pool: Pool, table: string, columns: string, rows: Iterable<Value[]>): Promise<void> {
  function* lines() {
    let batch: string[] = [];
    for (const row of rows) {
      batch.push(row.map((value) => (value === null ? '\\N' : String(value))).join('\t'));
      if (batch.length === BATCH) {
        yield `${batch.join('\n')}\n`;
        batch = [];
      }
    }
    if (batch.length > 0) yield `${batch.join('\n')}\n`;
  }
  const client = await pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    await pipeline(Readable.from(lines()), client.query(copyFrom(`copy ${table} (${columns}) from stdin`)));
  } finally {
    client.release(true);
  }
}
