import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Row } from '../../database/tables.ts';
import { wordsOf } from '../../documents/link/likeness.ts';
import { alikeness, rarest, type CountedWord, type Likeness } from './alike.ts';
import { countTexts, findAlikeTexts, mostAlike } from './register/alike-texts.ts';
import { searchedLanguages } from './register/filter-queries.ts';
import type { RegisterIndex } from './register/register-index.ts';
import type { Register } from './register/register.ts';

/** A word in more recommendations than this tells nothing, and is not counted further. */
const COUNTED_TO = 2_000;
const CANDIDATES = 200;
const SHOWN = 6;
const LONGEST = 400;

/** A recommendation of another review that asks in the same words, with the words that say so. */
export type AlikeRecommendation = Pick<
  Row<'recommendation'>,
  'id' | 'address' | 'number' | 'language' | 'text' | 'position'
> & { mechanism: string; cycle: number | null; held_on: string | null } & Likeness;

type Of = Pick<Row<'recommendation'>, 'review' | 'language' | 'text'>;

/**
 * What the country's other reviews asked in the words of this recommendation, in its language, oldest first. Two words
 * that are rare in the register have to be shared before a recommendation is compared at all.
 */
export async function listAlike({ reading, index }: Register, of: Of): Promise<AlikeRecommendation[]> {
  const words = [...new Set(wordsOf(of.text))].slice(0, LONGEST);
  // The index holds languages that have no search of their own as one.
  const isSearched = of.language !== 'other' && searchedLanguages.some((known) => known === of.language);
  const alike =
    index && isSearched
      ? await findInIndex(reading, index, of, words)
      : await findInTables(reading, of, words);
  return alike.toSorted((a, b) => (a.held_on ?? '').localeCompare(b.held_on ?? ''));
}

async function findInIndex(
  reading: Reading,
  index: RegisterIndex,
  { language, review }: Of,
  words: readonly string[],
): Promise<AlikeRecommendation[]> {
  const stemmed = await reading
    .selectFrom(stems(language, words).as('w'))
    .select(['word', 'stem'])
    .orderBy('stem')
    .execute();
  const counted = countTexts(index, language, stemmed, COUNTED_TO);
  const found = findAlikeTexts(index, language, review, counted).slice(0, SHOWN);
  if (found.length === 0) return [];
  const rows = await candidates(reading)
    .where(
      'r.id',
      'in',
      found.map(({ id }) => id),
    )
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return found.flatMap((likeness) => {
    const row = byId.get(likeness.id);
    return row ? [{ ...row, ...likeness }] : [];
  });
}

async function findInTables(
  reading: Reading,
  { language, review }: Of,
  words: readonly string[],
): Promise<AlikeRecommendation[]> {
  const counted = await countWords(reading, language, words);
  const searched = rarest(counted);
  if (searched.length < 2) return [];
  const anyTwo = searched.flatMap((one, place) =>
    searched.slice(place + 1).map((other) => `(${quote(one.stem)} & ${quote(other.stem)})`),
  );
  const rows = await candidates(reading)
    .select(sql<string[]>`tsvector_to_array(search_words(r.language, r.text))`.as('stems'))
    .where('r.review', '<>', review)
    .where('r.language', '=', language)
    .where(sql<boolean>`search_words(r.language, r.text) @@ ${anyTwo.join(' | ')}::tsquery`)
    .limit(CANDIDATES)
    .execute();
  return rows
    .flatMap(({ stems: borne, ...candidate }) => {
      const likeness = alikeness(counted, borne);
      return likeness ? [{ ...candidate, ...likeness }] : [];
    })
    .toSorted(mostAlike)
    .slice(0, SHOWN);
}

function candidates(reading: Reading) {
  return reading
    .selectFrom('recommendation as r')
    .innerJoin('review as v', 'v.id', 'r.review')
    .select([
      'r.id',
      'r.address',
      'r.number',
      'r.language',
      'r.text',
      'r.position',
      'v.mechanism',
      'v.cycle',
      'v.held_on',
    ]);
}

function quote(stem: string): string {
  return `'${stem.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
}

/** Some words as PostgreSQL stems them. */
function stems(language: string, words: readonly string[]) {
  return sql<{ word: string; stem: string }>`(select min(word) as word, stem from (
    select word, (tsvector_to_array(search_words(${language}, word)))[1] as stem
    from unnest(${[...words]}::text[]) as word) s where stem is not null group by stem)`;
}

/** The words of a text as PostgreSQL stems them, with how many recommendations of the language bear each. */
async function countWords(
  reading: Reading,
  language: string,
  words: readonly string[],
): Promise<CountedWord[]> {
  return reading
    .selectFrom(stems(language, words).as('w'))
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
    .orderBy('w.stem')
    .execute();
}
