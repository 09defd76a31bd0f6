import { randomUUID } from 'node:crypto';
import { requireAuthority, type Viewer } from '../../access/policy.ts';
import type { NewRow, Row, Translated } from '../../database/tables.ts';
import type { House } from '../../house.ts';
import { change, type Change } from '../../ledger/change.ts';
import { done, refused, type Outcome, type Problem } from '../../problem.ts';
import { slugOf } from '../../vocabularies/term-slug.ts';
import { newerVersion } from '../../web/newer-version.tsx';
import { isAssignable } from '../assignments/schema.ts';
import { writePlans } from './policy.ts';
import {
  dayProblems,
  lengthProblems,
  oneOf,
  pastDayProblems,
  periodProblems,
  titleProblems,
} from './problems.ts';
import {
  LONGEST,
  planKinds,
  stages,
  type ObjectiveInput,
  type PlanInput,
  type VersionInput,
} from './schema.ts';
import { formVersion, typedObjective, typedPlan } from './typed.ts';
import {
  insertPlan,
  insertVersion,
  putObjective,
  readActionNumbers,
  readObjectives,
  readOrganisationsBySlug,
  readOthers,
  readPlan,
  readToday,
  readVersions,
  setPublic,
  tablesOfPlan,
  updateAction,
  updatePlan,
  readSlugOfOrganisation,
} from './write-queries.ts';

export type Deps = Pick<House, 'db' | 'clock'>;
/** Says an organisation's name in the language of whoever asks. */
export type NameOf = (names: Translated) => string;
/** An objective as a template gives it. */
export type GivenObjective = Pick<ObjectiveInput, 'title' | 'description' | 'measure'>;

/** Addresses beside those of plans. */
const TAKEN_SLUGS = new Set(['new', 'unserved']);
const LONGEST_SLUG = 60;

/** Enters a plan as a draft that is not public, with the objectives that a template gives it. */
export async function createPlan(
  { db, clock }: Deps,
  viewer: Viewer,
  input: PlanInput,
  {
    languages,
    nameOf,
    objectives = [],
  }: {
    languages: readonly string[];
    nameOf: NameOf;
    objectives?: readonly GivenObjective[];
  },
): Promise<Outcome<{ slug: string }>> {
  const author = requireAuthority(viewer, writePlans);
  const { country } = viewer;
  return change(db, { country, verb: 'plan.create', author, clock }, async (changing) => {
    const { tx, now, touch } = changing;
    const checked = await checkPlan(changing, country, input, languages, nameOf);
    if (!checked.ok) return checked;
    const id = randomUUID();
    const slug = await freeSlug(changing, country, input);
    const ids = objectives.map(() => randomUUID());
    await touch('plan', [id]);
    await touch('objective', ids);
    await insertPlan(tx, { country, id, slug, stage: 'draft', ...checked.value, recorded_at: now });
    for (const [at, objective] of objectives.entries())
      await putObjective(tx, {
        country,
        id: ids[at] as string,
        plan: id,
        ordinal: at + 1,
        ...objective,
        due: input.endsOn,
        recorded_at: now,
      });
    return done({ slug });
  });
}

/** Changes what a plan says of itself; its address stays. Undefined when there is no such plan. */
export async function changePlan(
  { db, clock }: Deps,
  viewer: Viewer,
  slug: string,
  input: PlanInput,
  { languages, nameOf }: { languages: readonly string[]; nameOf: NameOf },
): Promise<Outcome<null> | undefined> {
  const author = requireAuthority(viewer, writePlans);
  const { country } = viewer;
  return change(db, { country, verb: 'plan.change', author, clock }, async (changing) => {
    const plan = await readPlan(changing.tx, country, slug);
    if (!plan) return undefined;
    const organisation = await readSlugOfOrganisation(changing.tx, plan);
    const checked = await checkPlan(changing, country, input, languages, nameOf, organisation);
    const isNewer = formVersion(typedPlan(plan, organisation)) !== input.version;
    if (isNewer) return refused(newerVersion, ...(checked.ok ? [] : checked.problems));
    if (!checked.ok) return checked;
    await changing.touch('plan', [plan.id]);
    await updatePlan(changing.tx, plan, checked.value);
    return done(null);
  });
}

type PlanColumns = Omit<NewRow<'plan'>, 'country' | 'id' | 'slug' | 'stage' | 'public' | 'recorded_at'>;

/** `standing` is the slug of the organisation that answers for the plan already, which may have been suspended since. */
async function checkPlan(
  { tx }: Change,
  country: string,
  input: PlanInput,
  languages: readonly string[],
  nameOf: NameOf,
  standing?: string,
): Promise<Outcome<PlanColumns>> {
  const kind = oneOf(planKinds, input.kind, 'plans.kind.unknown', 'kind');
  const language = oneOf(languages, input.language, 'plans.language.unknown', 'language');
  const found = (await readOrganisationsBySlug(tx, country, [input.organisation])).get(input.organisation);
  const problems = [
    ...titleProblems(input.title),
    ...kind.problems,
    ...language.problems,
    ...(input.organisation === standing
      ? []
      : organisationProblems(input.organisation, found, 'organisation', nameOf)),
    ...periodProblems(input.startsOn, input.endsOn, true),
    ...lengthProblems('summary', input.summary),
  ];
  if (problems.length > 0 || !kind.value || !language.value || !found) return refused(...problems);
  return done({
    kind: kind.value,
    title: input.title,
    summary: input.summary,
    language: language.value,
    organisation: found.id,
    starts_on: input.startsOn,
    ends_on: input.endsOn,
  });
}

/** Why an organisation cannot answer for a plan or an action; `isPartner` where it only takes part. */
export function organisationProblems(
  slug: string,
  found: Row<'organisation'> | undefined,
  field: string,
  nameOf: NameOf,
  isPartner = false,
): Problem[] {
  if (slug === '') return [{ code: 'plans.organisation.missing', field }];
  if (!found) return [{ code: 'plans.organisation.gone', field, values: { found: slug } }];
  const values = { name: nameOf(found.names) };
  if (found.suspended_at !== null) return [{ code: 'plans.organisation.suspended', field, values }];
  if (!isPartner && !isAssignable(found)) return [{ code: 'plans.organisation.unfit', field, values }];
  return [];
}

/** An address from the plan's title where that is in Latin letters, else from its kind and first year. */
async function freeSlug({ tx }: Change, country: string, input: PlanInput): Promise<string> {
  const latin = slugOf(input.title)
    .replaceAll(/[^a-z0-9-]+/g, '')
    .replaceAll(/-{2,}/g, '-')
    .slice(0, LONGEST_SLUG)
    .replaceAll(/^-+|-+$/g, '');
  const plain = /[a-z]/.test(latin) ? latin : `${input.kind}-plan-${input.startsOn.slice(0, 4)}`;
  for (let at = 1; ; at++) {
    const slug = at === 1 ? plain : `${plain}-${at}`;
    if (!TAKEN_SLUGS.has(slug) && !(await readPlan(tx, country, slug))) return slug;
  }
}

/** Enters an objective, or changes the one of this ordinal. Undefined when there is no such plan or objective. */
export async function saveObjective(
  { db, clock }: Deps,
  viewer: Viewer,
  { plan: slug, ordinal }: { plan: string; ordinal: number | null },
  input: ObjectiveInput,
): Promise<Outcome<{ ordinal: number }> | undefined> {
  const author = requireAuthority(viewer, writePlans);
  const { country } = viewer;
  const verb = ordinal === null ? 'objective.add' : 'objective.change';
  return change(db, { country, verb, author, clock }, async ({ tx, now, touch }) => {
    const plan = await readPlan(tx, country, slug);
    const standing = plan ? await readObjectives(tx, country, plan.id) : [];
    const before = standing.find((one) => one.ordinal === ordinal && one.removed_at === null);
    if (!plan || (ordinal !== null && !before)) return undefined;
    const problems = [
      ...titleProblems(input.title),
      ...lengthProblems('description', input.description),
      ...lengthProblems('measure', input.measure),
      ...dayProblems('due', input.due, false),
    ];
    if (before && formVersion(typedObjective(before)) !== input.version) problems.unshift(newerVersion);
    if (problems.length > 0) return refused(...problems);
    const id = before?.id ?? randomUUID();
    const place = before?.ordinal ?? Math.max(0, ...standing.map((one) => one.ordinal)) + 1;
    await touch('objective', [id]);
    await putObjective(tx, {
      country,
      id,
      plan: plan.id,
      ordinal: place,
      title: input.title,
      description: input.description,
      measure: input.measure,
      due: input.due === '' ? null : input.due,
      public: plan.public,
      recorded_at: before?.recorded_at ?? now,
    });
    return done({ ordinal: place });
  });
}

/** Takes an objective out of its plan; its actions stay in the plan, without an objective. False where there is none. */
export async function removeObjective(
  { db, clock }: Deps,
  viewer: Viewer,
  slug: string,
  ordinal: number,
): Promise<boolean> {
  const author = requireAuthority(viewer, writePlans);
  const { country } = viewer;
  return change(db, { country, verb: 'objective.remove', author, clock }, async ({ tx, now, touch }) => {
    const plan = await readPlan(tx, country, slug);
    const objective =
      plan &&
      (await readObjectives(tx, country, plan.id)).find(
        (one) => one.ordinal === ordinal && one.removed_at === null,
      );
    if (!objective) return false;
    const actions = (await readActionNumbers(tx, country, plan.id))
      .filter((action) => action.objective === objective.id)
      .map(({ id }) => id);
    await touch('objective', [objective.id]);
    await touch('action', actions);
    await putObjective(tx, { ...objective, removed_at: now });
    await updateAction(tx, country, actions, { objective: null });
    return true;
  });
}

/** Makes everything of a plan public, or all of it not, in one entry. False when there is no such plan. */
export async function setPlanPublic(
  { db, clock }: Deps,
  viewer: Viewer,
  slug: string,
  isPublic: boolean,
): Promise<boolean> {
  const author = requireAuthority(viewer, writePlans);
  const { country } = viewer;
  const verb = isPublic ? 'plan.publish' : 'plan.withdraw';
  return change(db, { country, verb, author, clock }, async ({ tx, touch }) => {
    const plan = await readPlan(tx, country, slug);
    if (!plan) return false;
    for (const table of tablesOfPlan) {
      const ids = await readOthers(tx, table, plan, isPublic);
      await touch(table, ids);
      await setPublic(tx, table, country, ids, isPublic);
    }
    return true;
  });
}

/**
 * Records that the plan as it stands now is a version: a draft, consulted on, adopted, or revised after it was adopted.
 * Undefined when there is no such plan.
 */
export async function recordVersion(
  { db, clock }: Deps,
  viewer: Viewer,
  slug: string,
  input: VersionInput,
): Promise<Outcome<{ ordinal: number }> | undefined> {
  const author = requireAuthority(viewer, writePlans);
  const { country } = viewer;
  return change(db, { country, verb: 'plan.version', author, clock }, async ({ tx, now, touch }) => {
    const plan = await readPlan(tx, country, slug);
    if (!plan) return undefined;
    const standing = await readVersions(tx, country, plan.id);
    const stage = oneOf(stages, input.stage, 'plans.stage.unknown', 'stage');
    const problems = [
      ...stage.problems,
      ...pastDayProblems('day', input.day, true, await readToday(tx, country, now)),
      ...lengthProblems('note', input.note, LONGEST.note),
    ];
    if (stage.value) problems.push(...stageProblems(stage.value, standing));
    const last = standing.at(-1);
    if (last && problems.length === 0 && input.day < last.day)
      problems.push({ code: 'plans.version.earlier', field: 'day', values: { day: last.day } });
    if (problems.length > 0 || !stage.value) return refused(...problems);
    const id = randomUUID();
    const ordinal = (last?.ordinal ?? 0) + 1;
    await touch('plan', [plan.id]);
    await touch('plan_version', [id]);
    await updatePlan(tx, plan, { stage: stage.value });
    await insertVersion(tx, {
      country,
      id,
      plan: plan.id,
      ordinal,
      stage: stage.value,
      day: input.day,
      note: input.note,
      organisation: author.organisation,
      public: plan.public,
      recorded_at: now,
    });
    return done({ ordinal });
  });
}

/** A plan goes on from draft to consulted to adopted; what is adopted is revised, and adopted no second time. */
function stageProblems(stage: (typeof stages)[number], standing: readonly Row<'plan_version'>[]): Problem[] {
  const isAdopted = standing.some((one) => one.stage === 'adopted');
  if (stage === 'revised') return isAdopted ? [] : [{ code: 'plans.version.notAdopted', field: 'stage' }];
  return isAdopted ? [{ code: 'plans.version.adopted', field: 'stage', values: { stage } }] : [];
}
