import { readingAs } from '../../../access/reading.ts';
import type { House } from '../../../house.ts';
import { translatorFor } from '../../../i18n/languages.ts';
import type { PageContext } from '../../../web/context.ts';
import { LONGEST_TYPED, registerQuery, valuesOf } from '../schema.ts';
import { anyOfWords, createMeaning, wordsOf, type Meant } from './meant.ts';
import { listDocumentLanguages } from './meant-queries.ts';
import type { RegisterSearch } from './search.ts';

/** A search that somebody may have meant: by subject and State, or in the words of texts of another language. */
export type FollowUp = {
  /** The address of the register's page, after the question mark. */
  search: string;
  /** Subjects and States, as they are called in the language of the page. */
  names: readonly string[];
  /** The words that it asks texts of a language for; null where it asks for a subject or a State. */
  words: { language: string; any: readonly string[] } | null;
  /** How many recommendations it finds; null where the words typed found some, and nobody needs to know. */
  found: number | null;
};

/**
 * The searches that follow from what was typed: the words of one language find no text in another, and nothing is
 * translated behind anybody's back. So each says what it asks for, and the reader chooses.
 */
export function createFollowUps({ db, languages }: Pick<House, 'db' | 'languages'>, search: RegisterSearch) {
  const meaningOf = createMeaning(db);

  async function count(page: PageContext, query: string): Promise<number> {
    const { page: _page, sort: _sort, more: _more, ...filter } = registerQuery.parse(valuesOf(query));
    const order = { sort: 'newest', page: 1, perPage: 1 } as const;
    const { viewer, head, asOf } = page;
    return (await search({ viewer, head, asOf: asOf?.seq, filter, order })).found;
  }

  return async (page: PageContext, typed: string | undefined, found: number): Promise<FollowUp[]> => {
    if (typed === undefined) return [];
    const meant = await meaningOf(page, typed);
    if (meant.rights.length + meant.states.length === 0) return [];
    const wanted = [...bySubject(page, meant)];
    if (meant.rights.length > 0) {
      const written = await listDocumentLanguages(readingAs(db, page.viewer, page.asOf?.seq));
      for (const language of written.filter((code) => code !== page.language)) {
        if (!languages.some(({ code }) => code === language)) continue;
        const any = wordsOf(translatorFor(languages, language, 'en'), meant.rights);
        wanted.push({
          search: addressOf(page, { q: [anyOfWords(any, LONGEST_TYPED)], state: meant.states }),
          names: meant.states.map((state) => page.formats.state(state)),
          words: { language, any },
        });
      }
    }
    return Promise.all(
      wanted.map(async (one) => ({ ...one, found: found === 0 ? await count(page, one.search) : null })),
    );
  };
}

function bySubject(page: PageContext, { rights, states }: Meant): Omit<FollowUp, 'found'>[] {
  const { t, formats } = page;
  const labels = {
    right: rights.map((right) => t(`right.${right}`)),
    state: states.map((state) => formats.state(state)),
  };
  const one = (right: readonly string[], state: readonly string[], names: readonly string[]) => ({
    search: addressOf(page, { right, state }),
    names,
    words: null,
  });
  const both = one(rights, states, [...labels.right, ...labels.state]);
  if (rights.length === 0 || states.length === 0) return [both];
  return [both, one(rights, [], labels.right), one([], states, labels.state)];
}

/** What the register is asked for now, with other words and with some choices more. */
function addressOf(
  page: PageContext,
  changes: { q?: string[]; right?: readonly string[]; state?: readonly string[] },
): string {
  const query = new URLSearchParams(page.query);
  for (const name of ['q', 'page', 'more', 'sort', 'lang']) query.delete(name);
  for (const [name, values] of Object.entries(changes))
    for (const value of values) if (!query.has(name, value)) query.append(name, value);
  return query.toString();
}

/** The searches that somebody may have meant, above what the words typed found. */
export function FollowUps({ page, followUps }: { page: PageContext; followUps: readonly FollowUp[] }) {
  const { t, formats } = page;
  if (followUps.length === 0) return null;
  const names = new Intl.DisplayNames([page.language, 'en'], { type: 'language' });
  const groups = Map.groupBy(followUps, ({ words }) => words?.language ?? null);
  return (
    <nav class="small" aria-label={t('recommendations.followUps')}>
      {[...groups].map(([language, group]) => (
        <p>
          {language === null
            ? t('recommendations.followUps.subject')
            : t('recommendations.followUps.texts', { language: names.of(language) ?? language })}{' '}
          {group.map(({ search, names: own, words, found }, at) => (
            <>
              {at > 0 && ' | '}
              <a href={`/recommendations?${search}`}>
                {words && <bdi lang={words.language}>{words.any.join(', ')}</bdi>}
                {words && own.length > 0 && ' · '}
                <bdi>{own.join(' · ')}</bdi>
              </a>
              {found !== null && ` (${formats.number(found)})`}
            </>
          ))}
        </p>
      ))}
    </nav>
  );
}
