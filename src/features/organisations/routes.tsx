import { everyone, requireAuthority } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { Problem } from '../../problem.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { problemsInWords } from '../../web/kinds-and-roles.ts';
import { readForm } from '../../web/lines.ts';
import { namesAsTyped, offeredLanguages } from '../../web/names.tsx';
import { differingFacts, newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import { countAssessed } from '../assessments/actions.ts';
import { countDuties } from '../assignments/actions.ts';
import { listActionsOfOrganisation } from '../plans/actions.ts';
import {
  changeOrganisation,
  createOrganisation,
  liftOrganisation,
  organisationVersion,
  suspendOrganisation,
} from './actions.ts';
import {
  AdministerOrganisationsPage,
  OrganisationFormPage,
  organisationDone,
  organisationFacts,
} from './pages.tsx';
import { administerOrganisations } from './policy.ts';
import { OrganisationPage, OrganisationsPage } from './public-pages.tsx';
import {
  countMembers,
  findOrganisation,
  listOrganisations,
  listSuspensions,
  type Organisation,
} from './queries.ts';
import { organisationForm, reasonForm } from './schema.ts';

type Deps = Pick<House, 'db' | 'clock' | 'country'>;

const ADMINISTER = '/administration/organisations';
const ONE = `${ADMINISTER}/:slug`;

/** The public list and page of organisations, and their administration. */
export function organisationRoutes(deps: Deps): Route[] {
  return [...publicRoutes(deps), ...administrationRoutes(deps)];
}

function publicRoutes({ db }: Deps): Route[] {
  return [
    get(
      '/organisations',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const organisations = await listOrganisations(readingAs(db, page.viewer, page.asOf?.seq));
        return ask.html(<OrganisationsPage page={page} organisations={organisations} />);
      },
      { follows: 'register' },
    ),
    get(
      '/organisations/:slug',
      everyone,
      async (ask) => {
        const page = ask.get('page');
        const reading = readingAs(db, page.viewer, page.asOf?.seq);
        const organisation = await findOrganisation(reading, slugOf(ask));
        if (!organisation) return notFoundPage(ask, page);
        const [suspensions, duties, assessed, actions] = await Promise.all([
          listSuspensions(reading, organisation.id),
          countDuties(reading, organisation.id),
          countAssessed(reading, organisation.id),
          listActionsOfOrganisation(reading, organisation.id),
        ]);
        const figures = { ...duties, assessed };
        return ask.html(<OrganisationPage {...{ page, organisation, suspensions, figures, actions }} />);
      },
      { follows: 'register' },
    ),
  ];
}

function administrationRoutes(deps: Deps): Route[] {
  const { db } = deps;
  const formOf = (ask: Ask) => organisationForm(ask.get('page').country.languages);
  const find = (ask: Ask) => findOrganisation(readingAs(db, ask.get('page').viewer), slugOf(ask));

  const list = async (ask: Ask) => {
    const page = ask.get('page');
    const organisations = await listOrganisations(readingAs(db, page.viewer));
    const members = await countMembers(db, page.country.code);
    const added = organisations.find(({ slug }) => slug === page.query.get('added'));
    return ask.html(<AdministerOrganisationsPage {...{ page, organisations, members, added }} />);
  };

  const add = async (ask: Ask) => {
    const page = ask.get('page');
    const { value, typed } = await readForm(ask, formOf(ask));
    const author = requireAuthority(page.viewer, administerOrganisations);
    const outcome = await createOrganisation(deps, author, value);
    if (outcome.ok) return ask.redirect(`${ADMINISTER}?added=${outcome.value.slug}`, 303);
    const { problems } = outcome;
    return ask.html(<OrganisationFormPage {...{ page, typed, version: '', problems }} />, 400);
  };

  const show = async (ask: Ask) => {
    const organisation = await find(ask);
    return organisation ? showOne(ask, organisation) : notFoundPage(ask, ask.get('page'));
  };

  const save = async (ask: Ask) => {
    const page = ask.get('page');
    const { value, typed } = await readForm(ask, formOf(ask));
    const outcome = await changeOrganisation(deps, page.viewer, slugOf(ask), value);
    const organisation = await find(ask);
    if (!outcome || !organisation) return notFoundPage(ask, page);
    if (outcome.ok) return ask.redirect(`${ADMINISTER}/${organisation.slug}?done=changed`, 303);
    const languages = offeredLanguages(page);
    const standing = outcome.problems.includes(newerVersion)
      ? differingFacts(
          organisationFacts(page, languages, organisation),
          organisationFacts(page, languages, value),
        )
      : undefined;
    const version = organisationVersion(organisation);
    const problems = problemsInWords(page, outcome.problems);
    return ask.html(
      <OrganisationFormPage {...{ page, organisation, typed, version, problems, standing }} />,
      400,
    );
  };

  const suspend = async (ask: Ask) => {
    const page = ask.get('page');
    const { value } = await readForm(ask, reasonForm);
    const outcome = await suspendOrganisation(deps, page.viewer, slugOf(ask), value.reason);
    const organisation = await find(ask);
    if (!outcome || !organisation) return notFoundPage(ask, page);
    if (outcome.ok) return ask.redirect(`${ADMINISTER}/${organisation.slug}?done=suspended`, 303);
    return showOne(ask, organisation, { problems: outcome.problems, reason: value.reason });
  };

  const lift = async (ask: Ask) => {
    const page = ask.get('page');
    const outcome = await liftOrganisation(deps, page.viewer, slugOf(ask));
    return outcome ? ask.redirect(`${ADMINISTER}/${slugOf(ask)}?done=lifted`, 303) : notFoundPage(ask, page);
  };

  return [
    get(ADMINISTER, administerOrganisations, list),
    get(`${ADMINISTER}/new`, administerOrganisations, (ask) =>
      ask.html(<OrganisationFormPage page={ask.get('page')} typed={{}} version="" />),
    ),
    post(`${ADMINISTER}/new`, administerOrganisations, add),
    get(ONE, administerOrganisations, show),
    post(ONE, administerOrganisations, save),
    post(`${ONE}/suspend`, administerOrganisations, suspend),
    post(`${ONE}/lift`, administerOrganisations, lift),
  ];
}

function showOne(
  ask: Ask,
  organisation: Organisation,
  refusal?: { problems: readonly Problem[]; reason: string },
): Response | Promise<Response> {
  const page = ask.get('page');
  const typed = { ...namesAsTyped(organisation.names), kind: organisation.kind };
  const version = organisationVersion(organisation);
  const done = refusal ? undefined : organisationDone.find((what) => what === page.query.get('done'));
  return ask.html(
    <OrganisationFormPage {...{ page, organisation, typed, version, done, ...refusal }} />,
    refusal ? 400 : 200,
  );
}

function slugOf(ask: Ask): string {
  return ask.req.param('slug') ?? '';
}
