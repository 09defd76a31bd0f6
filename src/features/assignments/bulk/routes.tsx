import { readingAs } from '../../../access/reading.ts';
import type { House } from '../../../house.ts';
import type { Problem } from '../../../problem.ts';
import type { Ask } from '../../../web/context.ts';
import { get, post, type Route } from '../../../web/routes.ts';
import { listFound, searchInWords, type RegisterSearch } from '../../recommendations/actions.ts';
import { assignMany, MOST_AT_ONCE } from '../assigning/assign.ts';
import { planAssigning, planVersion, type Wanted } from '../assigning/plan.ts';
import { readOrganisations, readPlaces, readStanding } from '../assigning/queries.ts';
import { giveAssignments } from '../policy.ts';
import { isAssignable } from '../schema.ts';
import { formValues, readChoice, type BulkChoice } from './choice.ts';
import { CheckPage, ChoosePage } from './pages.tsx';

/** As many as a page of the list holds, each with a box. */
const PER_PAGE = 100;

/** Giving one organisation a duty for all that a filter of the register finds, or for some of it. */
export function bulkRoutes(house: Pick<House, 'db' | 'clock' | 'country'>, search: RegisterSearch): Route[] {
  const { db, country } = house;

  const find = (ask: Ask, { filter }: BulkChoice) =>
    listFound(readingAs(db, ask.get('page').viewer), filter, MOST_AT_ONCE + 1);

  const choosePage = async (ask: Ask, choice: BulkChoice, problems: readonly Problem[]) => {
    const page = ask.get('page');
    const { viewer, head } = page;
    const order = { sort: 'newest', page: choice.page, perPage: PER_PAGE } as const;
    const [answer, ids, organisations] = await Promise.all([
      search({ viewer, head, asOf: undefined, filter: choice.filter, order }),
      find(ask, choice),
      readOrganisations(db, country),
    ]);
    const standing = await readStanding(db, country, ids);
    const view = {
      choice: { ...choice, page: answer.page },
      words: searchInWords(page, choice.filter, answer),
      found: answer.found,
      led: standing.filter(({ duty }) => duty === 'lead').length,
      items: answer.items,
      pages: answer.pages,
      organisations: [...organisations.values()],
      problems,
    };
    return ask.html(<ChoosePage page={page} view={view} />, problems.length > 0 ? 400 : 200);
  };

  /** What a choice asks for, or what is missing to it. */
  const wantedBy = async (ask: Ask, choice: BulkChoice) => {
    const organisations = await readOrganisations(db, country);
    const to = [...organisations.values()].find(({ slug }) => slug === choice.to);
    const problems: Problem[] = [];
    if (!to || !isAssignable(to)) problems.push({ code: 'assignments.organisation.unfit', field: 'to' });
    if (!choice.duty) problems.push({ code: 'assignments.duty.missing', field: 'duty' });
    if (choice.which === 'ticked' && choice.ticked.length === 0)
      problems.push({ code: 'assignments.bulk.noneTicked', field: 'which' });
    // who ticks some and leaves "all" chosen, far above, would give duties for what they did not mean
    if (choice.which === 'all' && choice.ticked.length > 0)
      problems.push({
        code: 'assignments.bulk.unclear',
        field: 'which',
        values: { count: choice.ticked.length },
      });
    const ids = choice.which === 'ticked' ? choice.ticked : await find(ask, choice);
    if (ids.length > MOST_AT_ONCE)
      problems.push({ code: 'assignments.bulk.many', field: 'which', values: { most: MOST_AT_ONCE } });
    const places = problems.length === 0 ? await readPlaces(db, country, ids) : new Map();
    const wanted: Wanted[] =
      to && choice.duty && problems.length === 0
        ? [...places.keys()].map((recommendation: string) => ({
            recommendation,
            organisation: to.id,
            duty: choice.duty ?? 'lead',
          }))
        : [];
    return { wanted, problems, names: { organisations, places } };
  };

  const checkPage = async (ask: Ask, choice: BulkChoice, problems: readonly Problem[] = []) => {
    const { wanted, names, problems: wrong } = await wantedBy(ask, choice);
    if (wrong.length > 0) return choosePage(ask, choice, wrong);
    const standing = await readStanding(
      db,
      country,
      wanted.map(({ recommendation }) => recommendation),
    );
    const plan = planAssigning(wanted, standing, choice.others);
    const view = { choice, plan, names, version: planVersion(plan), problems };
    return ask.html(<CheckPage page={ask.get('page')} view={view} />, problems.length > 0 ? 400 : 200);
  };

  return [
    get('/assignments/new', giveAssignments, (ask) => choosePage(ask, readChoice(ask.req.queries()), [])),

    get('/assignments/new/check', giveAssignments, (ask) => checkPage(ask, readChoice(ask.req.queries()))),

    post(
      '/assignments/new',
      giveAssignments,
      async (ask) => {
        const values = formValues(await ask.req.formData());
        const choice = readChoice(values);
        const { wanted, problems } = await wantedBy(ask, choice);
        if (problems.length > 0) return choosePage(ask, choice, problems);
        const version = values['version']?.[0] ?? '';
        const outcome = await assignMany(house, ask.get('page').viewer, {
          way: 'bulk',
          wanted,
          others: choice.others,
          version,
        });
        if (!outcome.ok) return checkPage(ask, choice, outcome.problems);
        const { given, ended } = outcome.value;
        return ask.redirect(`/assignments?given=${given}&ended=${ended}`, 303);
      },
      // as many boxes as can be ticked over all pages of a list
      { bodyLimit: 1024 * 1024 },
    ),
  ];
}
