import { signedIn } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { isId } from '../../web/ids.ts';
import { readForm } from '../../web/lines.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { listNewSince, searchInWords, type RegisterSearch } from '../recommendations/actions.ts';
import { registerQuery, searchOf, valuesOf } from '../recommendations/schema.ts';
import { openSearch, ownerOf, removeSearch, renameSearch, saveSearch } from './actions.ts';
import { NewSearchPage, SearchesPage, SearchPage, type ShownSearch } from './pages.tsx';
import { findOwnSearch, listOwnSearches } from './queries.ts';
import { LONGEST_NAME, nameForm, searchForm } from './schema.ts';

const SEARCHES = '/account/searches';
/** As many of what is new as stand under a search. */
const SHOWN = 3;

/** The searches that somebody keeps for themselves. */
export function searchRoutes(house: Pick<House, 'db' | 'clock'>, search: RegisterSearch): Route[] {
  const { db } = house;

  /** What a search asks for, in words, and how many it finds now. */
  const lookAt = async (ask: Ask, query: string) => {
    const page = ask.get('page');
    const { page: _page, more: _more, sort = 'newest', ...filter } = registerQuery.parse(valuesOf(query));
    const { viewer, head } = page;
    const order = { sort, page: 1, perPage: 1 };
    const answer = await search({ viewer, head, asOf: undefined, filter, order });
    return { filter, found: answer.found, words: searchInWords(page, filter, answer) };
  };

  const newPage = async (
    ask: Ask,
    query: string,
    typed: string | undefined,
    problems: readonly Problem[] = [],
  ) => {
    const { found, words } = await lookAt(ask, query);
    const name = typed ?? words.slice(0, LONGEST_NAME);
    return ask.html(
      <NewSearchPage page={ask.get('page')} {...{ query, words, found, name, problems }} />,
      problems.length > 0 ? 400 : 200,
    );
  };

  const onePage = async (ask: Ask, typed?: string, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const id = ask.req.param('id') ?? '';
    const found = isId(id) ? await findOwnSearch(db, ownerOf(page.viewer), id) : undefined;
    if (!found) return notFoundPage(ask, page);
    const { words } = await lookAt(ask, found.query);
    return ask.html(
      <SearchPage page={page} search={found} words={words} name={typed ?? found.name} problems={problems} />,
      problems.length > 0 ? 400 : 200,
    );
  };

  return [
    get(SEARCHES, signedIn, async (ask) => {
      const page = ask.get('page');
      const reading = readingAs(db, page.viewer);
      const shown: ShownSearch[] = [];
      // One after the other: a list of searches is no reason to take every connection.
      for (const kept of await listOwnSearches(db, ownerOf(page.viewer))) {
        const { filter, found, words } = await lookAt(ask, kept.query);
        const fresh = await listNewSince(reading, filter, kept.opened_at, SHOWN);
        shown.push({ ...kept, found, words, fresh });
      }
      return ask.html(<SearchesPage page={page} searches={shown} />);
    }),

    get(`${SEARCHES}/new`, signedIn, (ask) => newPage(ask, searchOf(ask.req.queries()), undefined)),

    post(SEARCHES, signedIn, async (ask) => {
      const { value } = await readForm(ask, searchForm);
      const outcome = await saveSearch(house, ask.get('page').viewer, value);
      if (outcome.ok) return ask.redirect(`${SEARCHES}?done=saved`, 303);
      return newPage(ask, searchOf(valuesOf(value.search)), value.name, outcome.problems);
    }),

    get(`${SEARCHES}/:id`, signedIn, (ask) => onePage(ask)),

    post(`${SEARCHES}/:id`, signedIn, async (ask) => {
      const page = ask.get('page');
      const id = ask.req.param('id') ?? '';
      const { value } = await readForm(ask, nameForm);
      const outcome = isId(id) ? await renameSearch(house, page.viewer, id, value.name) : null;
      if (!outcome) return notFoundPage(ask, page);
      return outcome.ok
        ? ask.redirect(`${SEARCHES}?done=renamed`, 303)
        : onePage(ask, value.name, outcome.problems);
    }),

    post(`${SEARCHES}/:id/open`, signedIn, async (ask) => {
      const page = ask.get('page');
      const id = ask.req.param('id') ?? '';
      const found = isId(id) ? await openSearch(house, page.viewer, id) : undefined;
      if (!found) return notFoundPage(ask, page);
      return ask.redirect(found.query ? `/recommendations?${found.query}` : '/recommendations', 303);
    }),

    post(`${SEARCHES}/:id/remove`, signedIn, async (ask) => {
      const page = ask.get('page');
      const id = ask.req.param('id') ?? '';
      const isFound = isId(id) && (await removeSearch(house, page.viewer, id));
      return isFound ? ask.redirect(`${SEARCHES}?done=removed`, 303) : notFoundPage(ask, page);
    }),
  ];
}
