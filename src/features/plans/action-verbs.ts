import { randomUUID } from 'node:crypto';
import { NotAllowed, type Viewer } from '../../access/policy.ts';
import type { InTransaction } from '../../database/connection.ts';
import type { Row } from '../../database/tables.ts';
import { change, type Author } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { citedLinks, type NewLink } from './link-checks.ts';
import { circleThrough } from './dependencies.ts';
import { organisationProblems, type Deps, type NameOf } from './plan-verbs.ts';
import { authorityForAction, workOnActions, type PartInAction } from './policy.ts';
import {
  dayProblems,
  lengthProblems,
  oneOf,
  pastDayProblems,
  periodProblems,
  titleProblems,
} from './problems.ts';
import {
  actionKinds,
  actionStates,
  parts,
  type ActionInput,
  type MilestoneInput,
  type Part,
} from './schema.ts';
import { formVersion, typedAction } from './typed.ts';
import {
  endRows,
  insertDependencies,
  insertLinks,
  insertParts,
  putAction,
  putMilestones,
  readAction,
  readActionNumbers,
  readDependencies,
  readObjectives,
  readOrganisationsBySlug,
  readPlan,
  readToday,
  updateAction,
  type StandingAction,
} from './write-queries.ts';

/** An action as it stands now, for the verbs of whatever hangs on it: with `plan.public` and `plan.language`. */
export async function findActionForChange(
  tx: InTransaction,
  country: string,
  plan: string,
  number: number,
): Promise<StandingAction | undefined> {
  return readAction(tx, country, plan, number);
}

/** In whose name a viewer changes an action. Throws where they may not: no page offers it then. */
export function requireAuthorityForAction(viewer: Viewer, organisations: readonly PartInAction[]): Author {
  const author = authorityForAction(viewer, organisations);
  if (!author) throw new NotAllowed(workOnActions);
  return author;
}

/**
 * Enters an action into a plan and gives it its number. A focal point enters those that their own organisation leads or
 * supports. Undefined when there is no such plan.
 */
export async function createAction(
  { db, clock }: Deps,
  viewer: Viewer,
  slug: string,
  input: ActionInput & { recommendations: string },
  nameOf: NameOf,
): Promise<Outcome<{ number: number }> | undefined> {
  const author = requireSomeAuthority(viewer);
  const { country } = viewer;
  return change(db, { country, verb: 'action.add', author, clock }, async ({ tx, now, touch }) => {
    const plan = await readPlan(tx, country, slug);
    if (!plan) return undefined;
    const checked = await checkAction(
      tx,
      viewer,
      plan,
      input,
      undefined,
      nameOf,
      await readToday(tx, country, now),
    );
    const links = await citedLinks(tx, viewer, input.recommendations);
    const problems = [...checked.problems, ...links.problems];
    if (problems.length > 0 || !checked.value) return refused(...problems);
    const { columns, organisations, milestones, needs } = checked.value;
    const id = randomUUID();
    const others = await readActionNumbers(tx, country, plan.id);
    const number = Math.max(0, ...others.map((other) => other.number)) + 1;
    const of = { country, action: id, public: plan.public, recorded_at: now };
    const rows = {
      parts: organisations.map((one) => ({ ...of, id: randomUUID(), ...one })),
      milestones: milestones.map((one) => ({ ...of, ...columnsOf(one), id: randomUUID() })),
      needs: needs.map((other) => ({ ...of, id: randomUUID(), needs: other })),
      links: links.value.map((link: NewLink) => ({ ...of, id: randomUUID(), ...link })),
    };
    await touch('action', [id]);
    await touch('action_organisation', idsOf(rows.parts));
    await touch('milestone', idsOf(rows.milestones));
    await touch('action_dependency', idsOf(rows.needs));
    await touch('action_link', idsOf(rows.links));
    await putAction(tx, {
      country,
      id,
      plan: plan.id,
      number,
      ...columns,
      public: plan.public,
      recorded_at: now,
    });
    await insertParts(tx, rows.parts);
    await putMilestones(tx, rows.milestones);
    await insertDependencies(tx, rows.needs);
    await insertLinks(tx, rows.links);
    return done({ number });
  });
}

/** Changes an action with its organisations, milestones and what it needs. Undefined when there is no such action. */
export async function changeAction(
  { db, clock }: Deps,
  viewer: Viewer,
  { plan: slug, number }: { plan: string; number: number },
  input: ActionInput,
  nameOf: NameOf,
): Promise<Outcome<null> | undefined> {
  const asked = requireSomeAuthority(viewer);
  const { country } = viewer;
  return change(db, { country, verb: 'action.change', author: asked, clock }, async ({ tx, now, touch }) => {
    const standing = await readAction(tx, country, slug, number);
    if (!standing) return undefined;
    const { action, plan } = standing;
    requireAuthorityForAction(viewer, standing.organisations);
    const checked = await checkAction(
      tx,
      viewer,
      plan,
      input,
      standing,
      nameOf,
      await readToday(tx, country, now),
    );
    const problems = [...checked.problems];
    if (formVersion(typedAction(standing)) !== input.version) problems.unshift(newerVersion);
    if (problems.length > 0 || !checked.value) return refused(...problems);
    const { columns, organisations, milestones, needs } = checked.value;
    const of = { country, action: action.id, public: plan.public, recorded_at: now };

    const isSamePart = (one: PartInAction, other: PartInAction) =>
      one.organisation === other.organisation && one.part === other.part;
    const endedParts = standing.organisations.filter(
      (one) => !organisations.some((other) => isSamePart(one, other)),
    );
    const newParts = organisations
      .filter((one) => !standing.organisations.some((other) => isSamePart(one, other)))
      .map((one) => ({ ...of, id: randomUUID(), ...one }));
    const endedNeeds = standing.needs.filter((one) => !needs.includes(one.needs));
    const newNeeds = needs
      .filter((other) => !standing.needs.some((one) => one.needs === other))
      .map((other) => ({ ...of, id: randomUUID(), needs: other }));
    const keptMilestones = milestones.map((one) => {
      const before = standing.milestones.find(({ id }) => id === one.id);
      return {
        ...of,
        ...columnsOf(one),
        id: before?.id ?? randomUUID(),
        recorded_at: before?.recorded_at ?? now,
      };
    });
    const removedMilestones = standing.milestones
      .filter(({ id }) => !keptMilestones.some((one) => one.id === id))
      .map((one) => ({ ...one, removed_at: now }));

    await touch('action', [action.id]);
    await touch('action_organisation', [...idsOf(endedParts), ...idsOf(newParts)]);
    await touch('milestone', [...idsOf(keptMilestones), ...idsOf(removedMilestones)]);
    await touch('action_dependency', [...idsOf(endedNeeds), ...idsOf(newNeeds)]);
    await putAction(tx, { ...action, ...columns });
    await endRows(tx, 'action_organisation', country, idsOf(endedParts), now);
    await insertParts(tx, newParts);
    await putMilestones(tx, [...keptMilestones, ...removedMilestones]);
    await endRows(tx, 'action_dependency', country, idsOf(endedNeeds), now);
    await insertDependencies(tx, newNeeds);
    return done(null);
  });
}

/** Takes an action out of its plan; that it was there stays on record, and its number is not given again. */
export async function removeAction(
  { db, clock }: Deps,
  viewer: Viewer,
  slug: string,
  number: number,
): Promise<boolean> {
  const author = requireSomeAuthority(viewer);
  const { country } = viewer;
  return change(db, { country, verb: 'action.remove', author, clock }, async ({ tx, now, touch }) => {
    const standing = await readAction(tx, country, slug, number);
    if (!standing) return false;
    requireAuthorityForAction(viewer, standing.organisations);
    await touch('action', [standing.action.id]);
    await updateAction(tx, country, [standing.action.id], { removed_at: now });
    return true;
  });
}

/** That somebody may work on actions at all; on which, the verb asks when it has read the action. */
export function requireSomeAuthority(viewer: Viewer): Author {
  const own = viewer.memberships
    .filter(({ role }) => role === 'focal-point')
    .map(({ organisation }) => ({ organisation, part: 'lead' as const }));
  return requireAuthorityForAction(viewer, own);
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

function columnsOf({ title, due, reachedOn }: MilestoneInput) {
  return { title, due, reached_on: reachedOn === '' ? null : reachedOn };
}

type CheckedAction = {
  columns: Pick<
    Row<'action'>,
    'kind' | 'title' | 'description' | 'starts_on' | 'ends_on' | 'state' | 'objective'
  >;
  organisations: { organisation: string; part: Part }[];
  milestones: MilestoneInput[];
  /** Ids of the actions that it needs. */
  needs: string[];
};

/** Everything that stands in the way of an action as it was typed; `standing` is what it was before. */
async function checkAction(
  tx: InTransaction,
  viewer: Viewer,
  plan: Row<'plan'>,
  input: ActionInput,
  standing: StandingAction | undefined,
  nameOf: NameOf,
  today: string,
): Promise<{ value: CheckedAction | undefined; problems: Problem[] }> {
  const { country } = viewer;
  const kind = oneOf(actionKinds, input.kind, 'plans.action.kind.unknown', 'kind');
  const state = oneOf(actionStates, input.state, 'plans.state.unknown', 'state');
  const objectives = await readObjectives(tx, country, plan.id);
  const objective = objectives.find(
    (one) => String(one.ordinal) === input.objective && one.removed_at === null,
  );
  const problems = [
    ...titleProblems(input.title),
    ...kind.problems,
    ...state.problems,
    ...lengthProblems('description', input.description),
    ...periodProblems(input.startsOn, input.endsOn, false),
  ];
  if (state.value === 'done' && input.startsOn > today)
    problems.push({ code: 'plans.state.notBegun', field: 'state', values: { day: input.startsOn } });
  if (input.objective !== '' && !objective)
    problems.push({ code: 'plans.objective.gone', field: 'objective', values: { found: input.objective } });
  const organisations = await checkOrganisations(tx, country, input, standing, nameOf);
  const milestones = checkMilestones(input.milestones, today);
  const needs = await checkNeeds(tx, plan, input.needs, standing?.action);
  problems.push(...organisations.problems, ...milestones.problems, ...needs.problems);
  const isTheirs = authorityForAction(viewer, organisations.value) !== null;
  if (organisations.problems.length === 0 && !isTheirs)
    problems.push({ code: 'plans.organisation.own', field: 'organisation-0' });
  if (!kind.value || !state.value) return { value: undefined, problems };
  const columns = {
    kind: kind.value,
    title: input.title,
    description: input.description,
    starts_on: input.startsOn === '' ? null : input.startsOn,
    ends_on: input.endsOn === '' ? null : input.endsOn,
    state: state.value,
    objective: objective?.id ?? null,
  };
  return {
    value: { columns, organisations: organisations.value, milestones: milestones.value, needs: needs.value },
    problems,
  };
}

async function checkOrganisations(
  tx: InTransaction,
  country: string,
  { organisations }: ActionInput,
  standing: StandingAction | undefined,
  nameOf: NameOf,
): Promise<{ value: { organisation: string; part: Part }[]; problems: Problem[] }> {
  const known = await readOrganisationsBySlug(
    tx,
    country,
    organisations.map(({ slug }) => slug),
  );
  const problems: Problem[] = [];
  const value: { organisation: string; part: Part }[] = [];
  for (const [at, { slug, part: typed }] of organisations.entries()) {
    const field = `organisation-${at}`;
    const found = known.get(slug);
    const part = oneOf(parts, typed, 'plans.part.unknown', `part-${at}`);
    problems.push(...part.problems);
    // who has the part already keeps it when they are suspended: the plan says what was agreed
    const isStanding = standing?.organisations.some((one) => one.slug === slug && one.part === part.value);
    if (!isStanding)
      problems.push(...organisationProblems(slug, found, field, nameOf, part.value === 'partner'));
    if (!found || !part.value) continue;
    if (value.some(({ organisation }) => organisation === found.id))
      problems.push({ code: 'plans.organisation.twice', field, values: { name: nameOf(found.names) } });
    else if (part.value === 'lead' && value.some((other) => other.part === 'lead'))
      problems.push({ code: 'plans.lead.two', field, values: { name: nameOf(found.names) } });
    else value.push({ organisation: found.id, part: part.value });
  }
  return { value, problems };
}

/** A row without a title is taken out, unless a new one has a date: then its title was forgotten. */
function checkMilestones(
  typed: readonly MilestoneInput[],
  today: string,
): { value: MilestoneInput[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const value: MilestoneInput[] = [];
  for (const [at, one] of typed.entries()) {
    if (one.title === '') {
      if (one.id === '') problems.push({ code: 'plans.milestone.untitled', field: `milestone-${at}` });
      continue;
    }
    problems.push(
      ...lengthProblems(`milestone-${at}`, one.title, 300),
      ...dayProblems(`milestone-due-${at}`, one.due, true),
      ...pastDayProblems(`milestone-reached-${at}`, one.reachedOn, false, today),
    );
    value.push(one);
  }
  return { value, problems };
}

async function checkNeeds(
  tx: InTransaction,
  { country, id }: Row<'plan'>,
  typed: string,
  action: Row<'action'> | undefined,
): Promise<{ value: string[]; problems: Problem[] }> {
  const words = typed.split(/[\s,;،؛]+/u).filter((word) => word !== '');
  if (words.length === 0) return { value: [], problems: [] };
  const others = await readActionNumbers(tx, country, id);
  const problems: Problem[] = [];
  const value = new Set<string>();
  for (const word of words) {
    const other = others.find(({ number, removed_at }) => String(number) === word && removed_at === null);
    if (!other)
      problems.push({ code: 'plans.needs.unknown', field: 'needs', values: { found: word.slice(0, 40) } });
    else if (other.id === action?.id) problems.push({ code: 'plans.needs.self', field: 'needs' });
    else value.add(other.id);
  }
  // an action that is only now entered is needed by none
  if (action) {
    const standing = (await readDependencies(tx, country, id)).filter((one) => one.action !== action.id);
    const wanted = [...value].map((needs) => ({ action: action.id, needs }));
    const circle = circleThrough(action.id, [...standing, ...wanted]);
    if (circle) {
      const chain = circle.map((of) => others.find((one) => one.id === of)?.number ?? '?').join(' → ');
      problems.push({ code: 'plans.needs.circle', field: 'needs', values: { chain } });
    }
  }
  return { value: [...value], problems };
}
