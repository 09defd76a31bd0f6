import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Row } from '../../database/tables.ts';
import { wordsOf } from '../../documents/link/likeness.ts';
import { alikeness, rarest, type CountedWord, type Likeness } from './alike.ts';

/** A word in more recommendations than this tells nothing, and is not counted further. */
const COUNTED_TO = 2_000;
const CANDIDATES = 200;
const SHOWN = 6;
const LONGEST = 400;

/** A recommendation of another review that asks in the same words, with the words that say so. */
export type AlikeRecommendation = Pick<
  Row<'recommendation'>,
  'address' | 'number' | 'language' | 'text' | 'position'
> & { mechanism: string; cycle: number | null; held_on: string | null } & Likeness;

/**
 * What the country's other reviews asked in the words of this recommendation, in its language, oldest first. Two words
 * that are rare in the register have to be shared before a recommendation is compared at all.
 */
export async function listAlike(
  reading: Reading,
  of: Pick<Row<'recommendation'>, 'review' | 'language' | 'text'>,
): Promise<AlikeRecommendation[]> {
  const words = [...new Set(wordsOf(of.text))].slice(0, LONGEST);
  const { language } = of;
  const counted = await countWords(reading, language, words);
  const searched = rarest(counted);
  if (searched.length < 2) return [];
  const anyTwo = searched.flatMap((one, place) =>
    searched.slice(place + 1).map((other) => `(${quote(one.stem)} & ${quote(other.stem)})`),
  );
  const candidates = await reading
    .selectFrom('recommendation as r')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select([
      'r.address',
      'r.number',
      'r.language',
      'r.text',
      'r.position',
      'v.mechanism',
      'v.cycle',
      'v.held_on',
    ])
    .select(sql<string[]>`tsvector_to_array(search_words(r.language, r.text))`.as('stems'))
    .where('r.review', '<>', of.review)
    .where('r.language', '=', language)
    .where(sql<boolean>`search_words(r.language, r.text) @@ ${anyTwo.join(' | ')}::tsquery`)
    .limit(CANDIDATES)
    .execute();
  return candidates
    .flatMap(({ stems, ...candidate }) => {
      const likeness = alikeness(counted, stems);
      return likeness ? [{ ...candidate, ...likeness }] : [];
    })
    .toSorted((a, b) => b.share - a.share)
    .slice(0, SHOWN)
    .toSorted((a, b) => (a.held_on ?? '').localeCompare(b.held_on ?? ''));
}

function quote(stem: string): string {
  return `'${stem.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
}

/** The words of a text as PostgreSQL stems them, with how many recommendations of the language bear each. */
async function countWords(
  reading: Reading,
  language: string,
  words: readonly string[],
): Promise<CountedWord[]> {
  const stemmed = sql<{ word: string; stem: string }>`(select min(word) as word, stem from (
    select word, (tsvector_to_array(search_words(${language}, word)))[1] as stem
    from unnest(${[...words]}::text[]) as word) s where stem is not null group by stem)`;
  return reading
    .selectFrom(stemmed.as('w'))
    .select((eb) => [
      'w.word',
      'w.stem',
      eb
        .selectFrom(
          eb
            .selectFrom('recommendation as r')
            .select(sql`1`.as('one'))
            .where('r.language', '=', language)
            .where(sql<boolean>`search_words(r.language, r.text) @@ (quote_literal(w.stem))::tsquery`)
            .limit(COUNTED_TO)
            .as('bearing'),
        )
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .$asScalar()
        .$notNull()
        .as('count'),
    ])
    .execute();
}
