import { readingAs } from '../../access/reading.ts';
import type { Translated } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import type { Typed } from '../../web/forms.ts';
import { readForm } from '../../web/lines.ts';
import { get, post, type Route } from '../../web/routes.ts';
import { listOrganisations } from '../organisations/actions.ts';
import { findRecommendation, type RegisterSearch } from '../recommendations/actions.ts';
import { recommendationHref } from '../recommendations/components.tsx';
import { endAssignment, giveAssignment, listOwners } from './actions.ts';
import { answerRoutes } from './answers/routes.tsx';
import { bulkRoutes } from './bulk/routes.tsx';
import { claimRoutes } from './claims/routes.tsx';
import { overviewRoutes } from './overview/routes.tsx';
import { OwnersFormPage, ownersDone } from './pages.tsx';
import { giveAssignments } from './policy.ts';
import { ruleRoutes } from './rules/routes.tsx';
import { assignmentForm } from './schema.ts';
import { sheetRoutes } from './sheet/routes.tsx';

const OWNERS = '/recommendations/:symbol/:number/owners';

type AssignmentHouse = Pick<House, 'db' | 'clock' | 'country' | 'config'>;

/** Saying who answers for what, one by one and many at once, and what organisations say to it. */
export function assignmentRoutes(house: AssignmentHouse, search: RegisterSearch): Route[] {
  const readingFor = (ask: Ask) => readingAs(house.db, ask.get('page').viewer);
  const find = (ask: Ask) =>
    findRecommendation(readingFor(ask), `${ask.req.param('symbol')}/${ask.req.param('number')}`);

  const form = async (ask: Ask, typed: Typed = {}, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const recommendation = await find(ask);
    if (!recommendation) return notFoundPage(ask, page);
    const reading = readingFor(ask);
    const [owners, organisations] = await Promise.all([
      listOwners(reading, [recommendation.id]),
      listOrganisations(reading),
    ]);
    const props = { page, recommendation, organisations, typed, problems };
    const done = problems.length > 0 ? undefined : ownersDone.find((what) => what === page.query.get('done'));
    return ask.html(
      <OwnersFormPage {...props} owners={owners.get(recommendation.id) ?? []} done={done} />,
      problems.length > 0 ? 400 : 200,
    );
  };

  return [
    ...overviewRoutes(house, search),
    ...bulkRoutes(house, search),
    ...ruleRoutes(house, search),
    ...sheetRoutes(house, search),
    ...answerRoutes(house),
    ...claimRoutes(house),

    get(OWNERS, giveAssignments, (ask) => form(ask)),

    post(OWNERS, giveAssignments, async (ask) => {
      const page = ask.get('page');
      const recommendation = await find(ask);
      if (!recommendation) return notFoundPage(ask, page);
      const { value, typed } = await readForm(ask, assignmentForm);
      const nameOf = (names: Translated) => page.formats.name(names);
      const outcome = await giveAssignment(house, page.viewer, recommendation.id, value, nameOf);
      if (!outcome.ok) return form(ask, typed, outcome.problems);
      return ask.redirect(`${recommendationHref(recommendation.address)}/owners?done=given`, 303);
    }),

    post(`${OWNERS}/:assignment/end`, giveAssignments, async (ask) => {
      const page = ask.get('page');
      const recommendation = await find(ask);
      const id = ask.req.param('assignment') ?? '';
      const isEnded = recommendation && (await endAssignment(house, page.viewer, recommendation.id, id));
      if (!isEnded) return notFoundPage(ask, page);
      return ask.redirect(`${recommendationHref(recommendation.address)}/owners?done=ended`, 303);
    }),
  ];
}
