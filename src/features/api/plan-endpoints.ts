import { z } from 'zod';
import { everyone } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import type { House } from '../../house.ts';
import type { PageContext } from '../../web/context.ts';
import { listCosts, listLines, listResources } from '../budgets/actions.ts';
import { clusterHref, clusterTitle } from '../clusters/schema.ts';
import { listIndicatorsOf } from '../indicators/actions.ts';
import { listPartnerships } from '../partnerships/actions.ts';
import {
  countLinks,
  findAction,
  findPlan,
  inOrder,
  listObjectives,
  listOrganisationsIn,
  listPlanActions,
  listPlans,
  readAction,
  readPlan,
  todayOf,
  withSight,
  type ActionLink,
  type Finding,
  type Plan,
  type PlanAction,
} from '../plans/actions.ts';
import { foundInWords } from '../plans/components.tsx';
import { actionStates, isOverdue, planHref, type OrganisationInAction } from '../plans/schema.ts';
import { sdgName } from '../subjects/schema.ts';
import * as answers from './answers.ts';
import { endpoint, type Endpoint } from './endpoint.ts';
import {
  actionsParameters,
  listParameters,
  noParameters,
  oneParameters,
  slugParameter,
} from './parameters.ts';
import { createPlanShapes, moneyOf, resourceOf } from './plan-shapes.ts';
import { partOf } from './register-endpoints.ts';
import { createShapes, positionOf } from './shapes.ts';

type Counts = z.input<typeof answers.plan>['counts'];

/** Plans with their objectives and versions, and their actions with money, people, material and what measures them. */
export function planEndpoints(house: Pick<House, 'db' | 'config' | 'clock'>): Endpoint[] {
  const { db, config } = house;
  const { publicUrl } = config;
  const shapes = createShapes(publicUrl);
  const of = createPlanShapes(publicUrl);
  const readingFor = (page: PageContext) => readingAs(db, page.viewer, page.asOf?.seq);

  const planFields = (plan: Plan, counts: Counts) => ({
    slug: plan.slug,
    kind: plan.kind,
    title: plan.title,
    summary: plan.summary,
    language: plan.language,
    organisation: { slug: plan.organisation_slug, names: plan.organisation_names },
    startsOn: plan.starts_on,
    endsOn: plan.ends_on,
    stage: plan.stage,
    counts,
    url: publicUrl + planHref(plan.slug),
  });

  const actionFields = (
    { slug: plan, language }: Pick<Plan, 'slug' | 'language'>,
    action: Omit<PlanAction, 'objective' | 'lead_slug' | 'lead_names'>,
    beside: {
      objective: { ordinal: number; title: string } | null;
      organisations: readonly OrganisationInAction[];
      links: { recommendations: number; clusters: number };
      today: string;
    },
  ) => ({
    ...of.action({ plan, number: action.number, title: action.title, language }),
    kind: action.kind,
    state: action.state,
    isOverdue: isOverdue(action, beside.today),
    startsOn: action.starts_on,
    endsOn: action.ends_on,
    objective: beside.objective,
    organisations: beside.organisations.map((one) => ({
      organisation: { slug: one.slug, names: one.names },
      part: one.part,
      suspendedAt: one.suspended_at?.toISOString() ?? null,
    })),
    isFunded: action.is_funded,
    ...beside.links,
  });

  const findingsIn = (page: PageContext, findings: readonly Finding[]) =>
    findings.map((finding) => ({
      code: finding.code,
      objective: finding.objective ?? null,
      action: finding.action ?? null,
      sentence: foundInWords(page, finding),
    }));

  const served = (page: PageContext, links: readonly ActionLink[]) => ({
    recommendations: links.flatMap(({ address, number, text, text_language: language, position }) =>
      address === null || number === null || text === null
        ? []
        : [
            {
              address,
              number,
              language: language ?? 'en',
              text,
              position: positionOf(position),
              url: `${publicUrl}/recommendations/${address}`,
            },
          ],
    ),
    clusters: links.flatMap(({ cluster }) =>
      cluster
        ? [{ slug: cluster.slug, title: clusterTitle(cluster), url: publicUrl + clusterHref(cluster.slug) }]
        : [],
    ),
    sdgTargets: links.flatMap(({ kind, term }) =>
      kind === 'sdg-target' && term !== null ? [{ number: term, name: sdgName(page.t, term) }] : [],
    ),
    developmentPlan: links.flatMap(({ kind, term }) =>
      kind === 'development-plan' && term !== null ? [term] : [],
    ),
  });

  return [
    endpoint({
      method: 'get',
      path: '/plans',
      id: 'listPlans',
      tag: 'Reading',
      summary: 'List plans',
      needs: everyone,
      pathParameters: noParameters,
      query: listParameters,
      status: 200,
      answer: answers.plans,
      problems: [],
      changesDaily: true,
      async respond({ ask, page, query }) {
        const all = await listPlans(readingFor(page), todayOf(house, ask));
        const { paging, offset, limit } = partOf(all.length, query);
        const items = all
          .slice(offset, offset + limit)
          .map(({ objectives, actions, done, overdue, ...plan }) =>
            planFields(plan, { objectives, actions, done, overdue }),
          );
        return { items, ...paging, register: shapes.register(page) };
      },
    }),

    endpoint({
      method: 'get',
      path: '/plans/{slug}',
      id: 'readPlan',
      tag: 'Reading',
      summary: 'Read a plan with its objectives and versions',
      needs: everyone,
      pathParameters: slugParameter,
      query: oneParameters,
      status: 200,
      answer: answers.plan,
      problems: ['not-found'],
      changesDaily: true,
      async respond({ ask, page, path }) {
        const reading = readingFor(page);
        const found = await findPlan(reading, path.slug);
        if (!found) return null;
        const { objectives, actions, versions: all, findings } = await readPlan(reading, found);
        const versions = await withSight(db, page.viewer, found.slug, all);
        const today = todayOf(house, ask);
        return {
          ...planFields(found, {
            objectives: objectives.length,
            actions: actions.length,
            done: actions.filter(({ state }) => state === 'done').length,
            overdue: actions.filter((action) => isOverdue(action, today)).length,
          }),
          states: actionStates.map((state) => ({
            state,
            actions: actions.filter((action) => action.state === state).length,
          })),
          objectives: objectives.map(({ id, ordinal, title, description, measure, due }) => ({
            ordinal,
            title,
            description,
            measure,
            due,
            actions: actions.filter(({ objective }) => objective === id).length,
          })),
          versions: versions.map(({ ordinal, stage, day, note, isSeen, ...version }) => ({
            ordinal,
            stage,
            day,
            note,
            organisation: version.organisation_names,
            recordedAt: version.recorded_at.toISOString(),
            url: isSeen ? `${publicUrl}${planHref(found.slug)}/versions/${ordinal}` : null,
          })),
          findings: findingsIn(page, findings),
          register: shapes.register(page),
        };
      },
    }),

    endpoint({
      method: 'get',
      path: '/plans/{slug}/actions',
      id: 'listPlanActions',
      tag: 'Reading',
      summary: 'List the actions of a plan',
      needs: everyone,
      pathParameters: slugParameter,
      query: actionsParameters,
      status: 200,
      answer: answers.actions,
      problems: ['not-found'],
      changesDaily: true,
      async respond({ ask, page, path, query }) {
        const reading = readingFor(page);
        const plan = await findPlan(reading, path.slug);
        if (!plan) return null;
        const today = todayOf(house, ask);
        const objectives = await listObjectives(reading, plan.id);
        const byId = new Map(objectives.map((objective) => [objective.id, objective]));
        const { organisation, objective, state, kind, overdue, sdg, theme, sort, down } = query;
        const chosen = objectives.find(({ ordinal }) => String(ordinal) === objective);
        const isNowhere = objective !== undefined && objective !== 'none' && !chosen;
        const all = isNowhere
          ? []
          : await listPlanActions(reading, plan.id, {
              organisation,
              objective: objective === 'none' ? null : chosen?.id,
              state,
              kind,
              overdueOn: overdue && today,
              sdg,
              theme,
            });
        const { paging, offset, limit } = partOf(all.length, query);
        const shown = inOrder(page, all, sort, down === 'yes').slice(offset, offset + limit);
        const ids = shown.map(({ id }) => id);
        const [parts, links] = await Promise.all([
          listOrganisationsIn(reading, ids),
          countLinks(reading, ids),
        ]);
        const partsOf = Map.groupBy(parts, ({ action }) => action);
        return {
          items: shown.map(({ objective: id, ...action }) => {
            const reached = id === null ? undefined : byId.get(id);
            return actionFields(plan, action, {
              objective: reached ? { ordinal: reached.ordinal, title: reached.title } : null,
              organisations: partsOf.get(action.id) ?? [],
              links: links.get(action.id) ?? { recommendations: 0, clusters: 0 },
              today,
            });
          }),
          ...paging,
          register: shapes.register(page),
        };
      },
    }),

    endpoint({
      method: 'get',
      path: '/plans/{slug}/actions/{number}',
      id: 'readAction',
      tag: 'Reading',
      summary: 'Read an action of a plan: who does what until when, for whose sake, with what',
      needs: everyone,
      pathParameters: slugParameter.extend({ number: z.int().min(1).max(999_999) }),
      query: oneParameters,
      status: 200,
      answer: answers.action,
      problems: ['not-found'],
      changesDaily: true,
      async respond({ ask, page, path }) {
        const reading = readingFor(page);
        const found = await findAction(reading, path.slug, path.number);
        if (!found) return null;
        const [{ milestones, dependencies, links, findings }, costs, lines, resources, indicators, agreed] =
          await Promise.all([
            readAction(reading, found),
            listCosts(reading, found.id),
            listLines(reading, found.id),
            listResources(reading, found.id),
            listIndicatorsOf(reading, { kind: 'action', id: found.id }),
            listPartnerships(reading, { action: found.id }),
          ]);
        const plan = { slug: found.plan_slug, language: found.plan_language };
        const inPlan = (number: number, title: string) =>
          of.action({ plan: plan.slug, number, title, language: plan.language });
        const serves = served(page, links);
        return {
          ...actionFields(plan, found, {
            objective:
              found.objective_ordinal === null || found.objective_title === null
                ? null
                : { ordinal: found.objective_ordinal, title: found.objective_title },
            organisations: found.organisations,
            links: { recommendations: serves.recommendations.length, clusters: serves.clusters.length },
            today: todayOf(house, ask),
          }),
          description: found.description,
          milestones: milestones.map(({ title, due, reached_on: reachedOn }) => ({ title, due, reachedOn })),
          needs: dependencies
            .filter(({ action }) => action === found.id)
            .map((one) => inPlan(one.needs_number, one.needs_title)),
          neededBy: dependencies
            .filter(({ needs }) => needs === found.id)
            .map((one) => inPlan(one.number, one.title)),
          serves,
          money: moneyOf(found.needs_no_money, costs, lines, page.country.currency),
          resources: resources.map(resourceOf),
          indicators: indicators.map((one) => of.indicator(one)),
          partnerships: agreed.map((one) => of.partnership(one)),
          findings: findingsIn(page, findings),
          register: shapes.register(page),
        };
      },
    }),
  ];
}
