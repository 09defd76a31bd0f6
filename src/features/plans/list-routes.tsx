import { everyone } from '../../access/policy.ts';
import type { Ask } from '../../web/context.ts';
import { notFoundPage } from '../../web/error-pages.tsx';
import { get, type Route } from '../../web/routes.ts';
import { inOrder, pageOf } from './actions-list.ts';
import { ActionsPage } from './actions-page.tsx';
import { planOf, readingFor, todayOf, type PlansHouse } from './asked.ts';
import { actionsFile } from './export.ts';
import {
  listMilestones,
  listOrganisationsIn,
  listOrganisationsOfPlan,
  listPlanActions,
} from './action-queries.ts';
import { countLinks, listServed } from './link-queries.ts';
import { listObjectives } from './queries.ts';
import { ACTIONS_A_PAGE, actionsQuery, exportFormats, type ExportFormat } from './schema.ts';

const ACTIONS = '/plans/:plan/actions';

/** The actions of a plan as a table, a board, a timeline and a file. */
export function listRoutes(house: PlansHouse): Route[] {
  /** The plan with the actions that an address asks for, in order. */
  const find = async (ask: Ask) => {
    const page = ask.get('page');
    const plan = await planOf(house, ask);
    if (!plan) return undefined;
    const reading = readingFor(house, ask);
    const today = todayOf(house, ask);
    const query = actionsQuery.parse(Object.fromEntries(page.query));
    const objectives = await listObjectives(reading, plan.id);
    const { organisation, objective, state, kind, overdue, sdg, theme, sort, down } = query;
    const chosen = objectives.find(({ ordinal }) => String(ordinal) === objective);
    const actions = await listPlanActions(reading, plan.id, {
      organisation,
      state,
      kind,
      sdg,
      theme,
      objective: objective === 'none' ? null : chosen?.id,
      overdueOn: overdue && today,
    });
    const found = inOrder(page, actions, sort, down === 'yes');
    return { page, plan, reading, today, query, objectives, found };
  };

  const list = async (ask: Ask) => {
    const asked = await find(ask);
    if (!asked) return notFoundPage(ask, ask.get('page'));
    const { page, plan, reading, today, query, objectives, found } = asked;
    const { shown, current, pages } = pageOf(found, query.page, ACTIONS_A_PAGE);
    const ids = shown.map(({ id }) => id);
    const isTable = query.view === 'table';
    const [organisations, parts, links, milestones] = await Promise.all([
      listOrganisationsOfPlan(reading, plan.id),
      isTable ? listOrganisationsIn(reading, ids) : [],
      isTable ? countLinks(reading, ids) : new Map<string, { recommendations: number; clusters: number }>(),
      query.view === 'timeline' ? listMilestones(reading, ids) : [],
    ]);
    const choices = organisations
      .map(({ slug, names }) => ({ value: slug, label: page.formats.name(names) }))
      .sort((a, b) => page.formats.compare(a.label, b.label));
    const view = { plan, query, found, shown, current, pages, objectives, parts, links, milestones, today };
    return ask.html(<ActionsPage page={page} view={{ ...view, organisations: choices }} />);
  };

  const send = (format: ExportFormat) => async (ask: Ask) => {
    const asked = await find(ask);
    if (!asked) return notFoundPage(ask, ask.get('page'));
    const { page, plan, reading, today, objectives, found } = asked;
    const ids = found.map(({ id }) => id);
    const [parts, served] = await Promise.all([listOrganisationsIn(reading, ids), listServed(reading, ids)]);
    return actionsFile(page, { plan, actions: found, objectives, parts, served, today }, format);
  };

  return [
    get(ACTIONS, everyone, list),
    ...exportFormats.map((format) => get(`${ACTIONS}.${format}`, everyone, send(format))),
  ];
}
