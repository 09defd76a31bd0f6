import { everyone } from '../../access/policy.ts';
import { translatorFor } from '../../i18n/languages.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { readForm } from '../../web/lines.ts';
import { differingFacts, newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import { listOrganisations } from '../organisations/actions.ts';
import { findRecommendation, type RegisterSearch } from '../recommendations/actions.ts';
import { actionRoutes } from './action-routes.tsx';
import { listRoutes } from './list-routes.tsx';
import { versionRoutes } from './version-routes.tsx';
import { objectiveFacts, ObjectiveFormPage, planFacts, PlanFormPage } from './plan-form-page.tsx';
import { listIndicatorsOfObjectives } from '../indicators/actions.ts';
import { PlanPage, planDone } from './plan-page.tsx';
import { changePlan, createPlan, removeObjective, saveObjective, setPlanPublic } from './plan-verbs.ts';
import { PlansPage, UnservedPage } from './plans-page.tsx';
import { nameOfFor, planOf, readingFor, todayOf, type PlansHouse } from './asked.ts';
import { writePlans } from './policy.ts';
import { listObjectives, listPlans } from './queries.ts';
import { listUnserved } from './link-queries.ts';
import { readPlan } from './read-plan.ts';
import { actionsQuery, objectiveForm, planForm, planHref } from './schema.ts';
import { givenObjectives, templates } from './templates.ts';
import { formVersion, typedObjective, typedPlan } from './typed.ts';

const PLAN = '/plans/:plan';
/** As many recommendations as a page lists that no action serves. */
const UNSERVED_A_PAGE = 50;
const OBJECTIVE = `${PLAN}/objectives/:objective`;

/** Plans with their objectives, actions and versions. */
export function planRoutes(house: PlansHouse, search: RegisterSearch): Route[] {
  return [
    ...ofPlans(house),
    ...ofObjectives(house),
    ...versionRoutes(house),
    ...listRoutes(house),
    ...actionRoutes(house, search),
  ];
}

function ofPlans(house: PlansHouse): Route[] {
  const list = async (ask: Ask) => {
    const page = ask.get('page');
    const reading = readingFor(house, ask);
    const wanted = page.query.get('for');
    const [plans, planned] = await Promise.all([
      listPlans(reading, todayOf(house, ask)),
      wanted === null ? undefined : findRecommendation(reading, wanted),
    ]);
    return ask.html(<PlansPage page={page} plans={plans} planned={planned} />);
  };

  const one = async (ask: Ask) => {
    const page = ask.get('page');
    const reading = readingFor(house, ask);
    const plan = await planOf(house, ask);
    if (!plan) return notFoundPage(ask, page);
    const { objectives, actions, versions, findings } = await readPlan(reading, plan);
    const done = planDone.find((what) => what === page.query.get('done'));
    const today = todayOf(house, ask);
    const indicators = await listIndicatorsOfObjectives(
      reading,
      objectives.map(({ id }) => id),
    );
    const [newestVersion] = versions;
    const view = { plan, objectives, actions, findings, indicators, newestVersion, today, done };
    return ask.html(<PlanPage page={page} view={view} />);
  };

  const unserved = async (ask: Ask) => {
    const page = ask.get('page');
    const reading = readingFor(house, ask);
    const { page: wanted } = actionsQuery.parse(Object.fromEntries(page.query));
    const { count, items } = await listUnserved(reading, UNSERVED_A_PAGE, (wanted - 1) * UNSERVED_A_PAGE);
    const pages = Math.max(1, Math.ceil(count / UNSERVED_A_PAGE));
    return ask.html(<UnservedPage {...{ page, count, items, current: wanted, pages }} />);
  };

  const form = async (ask: Ask) => {
    const page = ask.get('page');
    const organisations = await listOrganisations(readingFor(house, ask));
    const year = Number(todayOf(house, ask).slice(0, 4)) + 1;
    const typed = { 'starts-on': `${year}-01-01`, 'ends-on': `${year + 3}-12-31` };
    return ask.html(<PlanFormPage {...{ page, organisations, typed, version: '' }} />);
  };

  const create = async (ask: Ask) => {
    const page = ask.get('page');
    const { value, typed } = await readForm(ask, planForm);
    const template = templates.find((known) => known === value.template);
    const t = translatorFor(house.languages, value.language, page.country.languages[0] ?? 'en');
    const outcome = await createPlan(house, page.viewer, value, {
      languages: page.country.languages,
      nameOf: nameOfFor(ask),
      objectives: template ? givenObjectives(t, template) : [],
    });
    if (outcome.ok) return ask.redirect(`${planHref(outcome.value.slug)}?done=created`, 303);
    const organisations = await listOrganisations(readingFor(house, ask));
    const { problems } = outcome;
    return ask.html(<PlanFormPage {...{ page, organisations, typed, version: '', problems }} />, 400);
  };

  const edit = async (ask: Ask) => {
    const page = ask.get('page');
    const plan = await planOf(house, ask);
    if (!plan) return notFoundPage(ask, page);
    const organisations = await listOrganisations(readingFor(house, ask));
    const typed = typedPlan(plan, plan.organisation_slug);
    return ask.html(<PlanFormPage {...{ page, plan, organisations, typed, version: formVersion(typed) }} />);
  };

  const save = async (ask: Ask) => {
    const page = ask.get('page');
    const { value, typed } = await readForm(ask, planForm);
    const outcome = await changePlan(house, page.viewer, ask.req.param('plan') ?? '', value, {
      languages: page.country.languages,
      nameOf: nameOfFor(ask),
    });
    const plan = await planOf(house, ask);
    if (!outcome || !plan) return notFoundPage(ask, page);
    if (outcome.ok) return ask.redirect(`${planHref(plan.slug)}?done=changed`, 303);
    const { problems } = outcome;
    const standing = typedPlan(plan, plan.organisation_slug);
    const newer = problems.includes(newerVersion)
      ? differingFacts(planFacts(page, standing), planFacts(page, typed))
      : undefined;
    const organisations = await listOrganisations(readingFor(house, ask));
    const version = formVersion(standing);
    return ask.html(
      <PlanFormPage {...{ page, plan, organisations, typed, version, problems, newer }} />,
      400,
    );
  };

  const setPublic = (isPublic: boolean) => async (ask: Ask) => {
    const page = ask.get('page');
    const slug = ask.req.param('plan') ?? '';
    const isThere = await setPlanPublic(house, page.viewer, slug, isPublic);
    if (!isThere) return notFoundPage(ask, page);
    return ask.redirect(`${planHref(slug)}?done=${isPublic ? 'published' : 'withdrawn'}`, 303);
  };

  return [
    get('/plans', everyone, list),
    get('/plans/unserved', everyone, unserved),
    get('/plans/new', writePlans, form),
    post('/plans/new', writePlans, create),
    get(PLAN, everyone, one),
    get(`${PLAN}/edit`, writePlans, edit),
    post(`${PLAN}/edit`, writePlans, save),
    post(`${PLAN}/publish`, writePlans, setPublic(true)),
    post(`${PLAN}/withdraw`, writePlans, setPublic(false)),
  ];
}

function ofObjectives(house: PlansHouse): Route[] {
  const ordinalOf = (ask: Ask) => Number(ask.req.param('objective') ?? NaN);
  const find = async (ask: Ask) => {
    const plan = await planOf(house, ask);
    const objectives = plan ? await listObjectives(readingFor(house, ask), plan.id) : [];
    return { plan, objective: objectives.find(({ ordinal }) => ordinal === ordinalOf(ask)) };
  };

  const form = async (ask: Ask) => {
    const page = ask.get('page');
    const plan = await planOf(house, ask);
    if (!plan) return notFoundPage(ask, page);
    const typed = { due: plan.ends_on };
    return ask.html(<ObjectiveFormPage {...{ page, plan, objective: undefined, typed, version: '' }} />);
  };

  const edit = async (ask: Ask) => {
    const page = ask.get('page');
    const { plan, objective } = await find(ask);
    if (!plan || !objective) return notFoundPage(ask, page);
    const typed = typedObjective(objective);
    return ask.html(<ObjectiveFormPage {...{ page, plan, objective, typed, version: formVersion(typed) }} />);
  };

  const save = (isNew: boolean) => async (ask: Ask) => {
    const page = ask.get('page');
    const { value, typed } = await readForm(ask, objectiveForm);
    const place = { plan: ask.req.param('plan') ?? '', ordinal: isNew ? null : ordinalOf(ask) };
    const outcome = await saveObjective(house, page.viewer, place, value);
    const { plan, objective } = await find(ask);
    if (!outcome || !plan) return notFoundPage(ask, page);
    if (outcome.ok)
      return ask.redirect(`${planHref(plan.slug)}?done=objective#objective-${outcome.value.ordinal}`, 303);
    const { problems } = outcome;
    const standing = objective ? typedObjective(objective) : {};
    const newer = problems.includes(newerVersion)
      ? differingFacts(objectiveFacts(page, standing), objectiveFacts(page, typed))
      : undefined;
    const version = objective ? formVersion(standing) : '';
    return ask.html(
      <ObjectiveFormPage {...{ page, plan, objective, typed, version, problems, newer }} />,
      400,
    );
  };

  const remove = async (ask: Ask) => {
    const page = ask.get('page');
    const slug = ask.req.param('plan') ?? '';
    const isRemoved = await removeObjective(house, page.viewer, slug, ordinalOf(ask));
    if (!isRemoved) return notFoundPage(ask, page);
    return ask.redirect(`${planHref(slug)}?done=objective-removed`, 303);
  };

  return [
    get(`${PLAN}/objectives/new`, writePlans, form),
    post(`${PLAN}/objectives/new`, writePlans, save(true)),
    get(OBJECTIVE, writePlans, edit),
    post(OBJECTIVE, writePlans, save(false)),
    post(`${OBJECTIVE}/remove`, writePlans, remove),
  ];
}
