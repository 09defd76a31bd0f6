import { everyone } from '../../access/policy.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { readForm } from '../../web/lines.ts';
import { differingFacts, newerVersion } from '../../web/newer-version.tsx';
import { get, post, type Route } from '../../web/routes.ts';
import { listOrganisations } from '../organisations/actions.ts';
import type { RegisterSearch } from '../recommendations/actions.ts';
import { registerQuery, valuesOf } from '../recommendations/schema.ts';
import { actionFacts, ActionFormPage } from './action-form-page.tsx';
import { ActionPage, actionDone } from './action-page.tsx';
import { actionSections } from './action-sections.ts';
import { changeAction, createAction, removeAction } from './action-verbs.ts';
import { nameOfFor, planOf, readingFor, todayOf, type PlansHouse } from './asked.ts';
import { changeLinks } from './link-verbs.ts';
import { LinksPage } from './links-page.tsx';
import { mayEditAction, workOnActions } from './policy.ts';
import { findAction, listDependencies, listMilestones, type Action } from './action-queries.ts';
import { listHeadings, listLinks } from './link-queries.ts';
import { listObjectives, type Plan } from './queries.ts';
import { readAction } from './read-plan.ts';
import { actionForm, actionHref, linksForm, planHref } from './schema.ts';
import { givenSteps, stepTemplates } from './templates.ts';
import { formVersion, typedAction, type FormOfAction } from './typed.ts';
import type { Problem } from '../../problem.ts';
import type { Typed } from '../../web/forms.ts';
import { translatorFor } from '../../i18n/languages.ts';

const NEW = '/plans/:plan/actions/new';
const ACTION = '/plans/:plan/actions/:action';
/** As many recommendations of a search as are linked at once; no register of one State is larger. */
const MOST_FOUND = 5_000;

/** The actions of a plan. */
export function actionRoutes(house: PlansHouse, search: RegisterSearch): Route[] {
  return [...ofNew(house), ...ofAction(house), ...ofLinks(house, search)];
}

function numberOf(ask: Ask): number {
  const typed = ask.req.param('action') ?? '';
  return /^\d{1,6}$/.test(typed) ? Number(typed) : 0;
}

function actionOf(house: PlansHouse, ask: Ask): Promise<Action | undefined> {
  return findAction(readingFor(house, ask), ask.req.param('plan') ?? '', numberOf(ask));
}

function ofNew(house: PlansHouse): Route[] {
  const show = async (ask: Ask, plan: Plan, typed: Typed, problems: readonly Problem[] = []) => {
    const reading = readingFor(house, ask);
    const [objectives, organisations] = await Promise.all([
      listObjectives(reading, plan.id),
      listOrganisations(reading),
    ]);
    const page = ask.get('page');
    return ask.html(
      <ActionFormPage {...{ page, plan, objectives, organisations, typed, version: '', problems }} />,
      problems.length > 0 ? 400 : 200,
    );
  };

  const form = async (ask: Ask) => {
    const page = ask.get('page');
    const plan = await planOf(house, ask);
    if (!plan) return notFoundPage(ask, page);
    const { query, viewer } = page;
    const steps = stepTemplates.find((known) => known === query.get('steps'));
    const today = todayOf(house, ask);
    const from = today > plan.starts_on && today < plan.ends_on ? today : plan.starts_on;
    const t = translatorFor(house.languages, plan.language, page.country.languages[0] ?? 'en');
    const milestones = steps ? givenSteps(t, steps, from, plan.ends_on) : [];
    const reading = readingFor(house, ask);
    // a focal point plans for the organisation that they answer for
    const own = viewer.memberships.find(({ role }) => role === 'focal-point');
    const home = own && (await listOrganisations(reading)).find(({ id }) => id === own.organisation);
    return show(ask, plan, {
      kind: steps ?? 'policy',
      objective: query.get('objective') ?? '',
      'starts-on': from,
      'ends-on': plan.ends_on,
      recommendations: query.get('recommendation') ?? '',
      ...(home && { 'organisation-0': home.slug, 'part-0': 'lead' }),
      ...Object.fromEntries(
        milestones.flatMap(({ title, due }, at) => [
          [`milestone-${at}`, title],
          [`milestone-due-${at}`, due],
        ]),
      ),
    });
  };

  const create = async (ask: Ask) => {
    const page = ask.get('page');
    const plan = await planOf(house, ask);
    if (!plan) return notFoundPage(ask, page);
    const { value, typed } = await readForm(ask, actionForm);
    const outcome = await createAction(house, page.viewer, plan.slug, value, nameOfFor(ask));
    if (!outcome) return notFoundPage(ask, page);
    if (!outcome.ok) return show(ask, plan, typed, outcome.problems);
    return ask.redirect(`${actionHref(plan.slug, outcome.value.number)}?done=created`, 303);
  };

  return [get(NEW, workOnActions, form), post(NEW, workOnActions, create)];
}

function ofAction(house: PlansHouse): Route[] {
  const one = async (ask: Ask) => {
    const page = ask.get('page');
    const reading = readingFor(house, ask);
    const action = await actionOf(house, ask);
    if (!action) return notFoundPage(ask, page);
    const mayEdit = !page.asOf && mayEditAction(page.viewer, action.organisations);
    const [said, sections] = await Promise.all([
      readAction(reading, action),
      Promise.all(actionSections.map((section) => section({ page, reading, action, mayEdit }))),
    ]);
    const today = todayOf(house, ask);
    const done = actionDone.find((what) => what === page.query.get('done'));
    const view = { action, ...said, mayEdit, today, done, sections };
    return ask.html(<ActionPage page={page} view={view} />);
  };

  /** The action with its plan and the form that it would fill, for whoever may change it. */
  const standing = async (ask: Ask) => {
    const action = await actionOf(house, ask);
    const plan = action && (await planOf(house, ask));
    if (!action || !plan) return undefined;
    const reading = readingFor(house, ask);
    const [milestones, dependencies, objectives, organisations] = await Promise.all([
      listMilestones(reading, [action.id]),
      listDependencies(reading, plan.id),
      listObjectives(reading, plan.id),
      listOrganisations(reading),
    ]);
    const form: FormOfAction = {
      action,
      objectiveOrdinal: objectives.find(({ id }) => id === action.objective)?.ordinal ?? null,
      organisations: action.organisations,
      milestones,
      needs: dependencies
        .filter((one) => one.action === action.id)
        .map((one) => ({ number: one.needs_number })),
    };
    return { action, plan, objectives, organisations, typed: typedAction(form) };
  };

  const edit = async (ask: Ask) => {
    const page = ask.get('page');
    const found = await standing(ask);
    if (!found) return notFoundPage(ask, page);
    if (!mayEditAction(page.viewer, found.action.organisations)) return notTheirs(ask, found.action);
    return ask.html(<ActionFormPage {...{ page, ...found, version: formVersion(found.typed) }} />);
  };

  const save = async (ask: Ask) => {
    const page = ask.get('page');
    const before = await actionOf(house, ask);
    if (!before) return notFoundPage(ask, page);
    if (!mayEditAction(page.viewer, before.organisations)) return notTheirs(ask, before);
    const { value, typed } = await readForm(ask, actionForm);
    const place = { plan: before.plan_slug, number: before.number };
    const outcome = await changeAction(house, page.viewer, place, value, nameOfFor(ask));
    const found = await standing(ask);
    if (!outcome || !found) return notFoundPage(ask, page);
    if (outcome.ok) return ask.redirect(`${actionHref(place.plan, place.number)}?done=changed`, 303);
    const { problems } = outcome;
    const newer = problems.includes(newerVersion)
      ? differingFacts(actionFacts(page, found.typed), actionFacts(page, typed))
      : undefined;
    const version = formVersion(found.typed);
    return ask.html(<ActionFormPage {...{ page, ...found, typed, version, problems, newer }} />, 400);
  };

  const remove = async (ask: Ask) => {
    const page = ask.get('page');
    const [action, plan] = await Promise.all([actionOf(house, ask), planOf(house, ask)]);
    if (!plan) return notFoundPage(ask, page);
    // somebody else, or the same button twice, has removed it already
    if (!action) return ask.redirect(planHref(plan.slug), 303);
    if (!mayEditAction(page.viewer, action.organisations)) return notTheirs(ask, action);
    await removeAction(house, page.viewer, action.plan_slug, action.number);
    return ask.redirect(`${planHref(action.plan_slug)}?done=action-removed`, 303);
  };

  return [
    get(ACTION, everyone, one),
    get(`${ACTION}/edit`, workOnActions, edit),
    post(`${ACTION}/edit`, workOnActions, save),
    post(`${ACTION}/remove`, workOnActions, remove),
  ];
}

/** Somebody who works on actions, but not on this one, is led to it. */
function notTheirs(ask: Ask, action: Action): Response {
  return ask.redirect(actionHref(action.plan_slug, action.number), 303);
}

function ofLinks(house: PlansHouse, search: RegisterSearch): Route[] {
  const show = async (ask: Ask, action: Action, typed: Typed = {}, problems: readonly Problem[] = []) => {
    const page = ask.get('page');
    const reading = readingFor(house, ask);
    const [links, headings] = await Promise.all([listLinks(reading, action.id), listHeadings(reading)]);
    return ask.html(
      <LinksPage {...{ page, action, links, headings, typed, problems }} />,
      problems.length > 0 ? 400 : 200,
    );
  };

  /** The recommendations that the register shows at an address. */
  const findAll = async (ask: Ask, address: string): Promise<string[] | undefined> => {
    const at = address.indexOf('?');
    if (!/(?:^|\/)recommendations(?:\?|$)/.test(address) || at < 0) return undefined;
    const {
      page: _page,
      more: _more,
      sort = 'newest',
      ...filter
    } = registerQuery.parse(valuesOf(address.slice(at + 1)));
    const { viewer, head } = ask.get('page');
    const order = { sort, page: 1, perPage: MOST_FOUND };
    const { items } = await search({ viewer, head, asOf: undefined, filter, order });
    return items.map(({ id }) => id);
  };

  const form = async (ask: Ask) => {
    const page = ask.get('page');
    const action = await actionOf(house, ask);
    if (!action) return notFoundPage(ask, page);
    if (!mayEditAction(page.viewer, action.organisations)) return notTheirs(ask, action);
    return show(ask, action, { recommendations: page.query.get('recommendation') ?? '' });
  };

  const save = async (ask: Ask) => {
    const page = ask.get('page');
    const action = await actionOf(house, ask);
    if (!action) return notFoundPage(ask, page);
    if (!mayEditAction(page.viewer, action.organisations)) return notTheirs(ask, action);
    const { value, typed } = await readForm(ask, linksForm);
    const found = value.search === '' ? [] : await findAll(ask, value.search);
    const values = { found: value.search.slice(0, 120) };
    if (!found) return show(ask, action, typed, [{ code: 'plans.search.unknown', field: 'search', values }]);
    if (value.search !== '' && found.length === 0)
      return show(ask, action, typed, [{ code: 'plans.search.nothing', field: 'search', values }]);
    const place = { plan: action.plan_slug, number: action.number };
    const outcome = await changeLinks(house, page.viewer, place, value, found);
    if (!outcome) return notFoundPage(ask, page);
    if (!outcome.ok) return show(ask, action, typed, outcome.problems);
    return ask.redirect(`${actionHref(place.plan, place.number)}?done=linked#serves`, 303);
  };

  return [get(`${ACTION}/links`, workOnActions, form), post(`${ACTION}/links`, workOnActions, save)];
}
