import { seePlans } from '../../access/policy.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { asLine, readForm } from '../../web/lines.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { saveEntry } from './actions.ts';
import { DirectoryPage, OwnEntryPage } from './pages.tsx';
import { findEntry, listPeopleInside } from './queries.ts';
import { entryForm } from './schema.ts';

const LONGEST_WORDS = 100;

/** Whom to reach inside the mechanism, for those who are in it, and what each lets be known of themselves. */
export function directoryRoutes(house: Pick<House, 'db' | 'clock'>): Route[] {
  const { db } = house;

  const list = async (ask: Ask) => {
    const page = ask.get('page');
    const { query, viewer } = page;
    const words = asLine(query.get('q') ?? '').slice(0, LONGEST_WORDS);
    const organisation = query.get('organisation') || undefined;
    const everybody = await listPeopleInside(db, viewer.country);
    const people =
      words === '' && organisation === undefined
        ? everybody
        : await listPeopleInside(db, viewer.country, { words: words || undefined, organisation });
    const organisations = [
      ...new Map(
        everybody.map(({ organisation_slug: slug, organisation_names: names }) => [slug, { slug, names }]),
      ).values(),
    ];
    return ask.html(<DirectoryPage page={page} view={{ people, organisations, organisation, words }} />);
  };

  const own = async (ask: Ask, attempt?: { typed: Typed; problems: readonly Problem[] }) => {
    const page = ask.get('page');
    const entry = await findEntry(db, page.viewer.country, page.viewer.person?.id ?? '');
    const standing: Typed = {
      office: entry?.office ?? '',
      telephone: entry?.telephone ?? '',
      email: entry?.shows_email ? 'yes' : '',
      listed: !entry || entry.is_listed ? 'yes' : '',
    };
    const { typed = standing, problems = [] } = attempt ?? {};
    const isDone = !attempt && page.query.get('done') === 'saved';
    return ask.html(<OwnEntryPage {...{ page, typed, problems, isDone }} />, problems.length > 0 ? 400 : 200);
  };

  return [
    get('/directory', seePlans, list),
    get('/account/directory', seePlans, (ask) => own(ask)),
    post('/account/directory', seePlans, async (ask) => {
      const { value, typed } = await readForm(ask, entryForm);
      const outcome = await saveEntry(house, ask.get('page').viewer, value);
      if (!outcome.ok) return own(ask, { typed, problems: outcome.problems });
      return ask.redirect('/account/directory?done=saved', 303);
    }),
  ];
}
