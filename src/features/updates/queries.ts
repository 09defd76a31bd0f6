import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Row, Translated } from '../../database/tables.ts';
import type { Evidence, Obstacle, Subject, UpdateList } from './schema.ts';

/** An update as lists show it, with what it speaks of. */
export type ListedUpdate = Row<'progress_update'> & {
  organisation_slug: string;
  organisation_names: Translated;
  organisation_kind: string;
  organisation_suspended_at: Date | null;
  subject: Subject;
  /** Obstacles on which nothing is decided yet, and all. */
  open_obstacles: number;
  obstacles: number;
  evidence: number;
};

export type UpdatesFilter = {
  list?: UpdateList | undefined;
  /** A slug. */
  organisation?: string | undefined;
  /** A plan by its slug, and one of its actions by its number. */
  plan?: string | undefined;
  number?: number | undefined;
  /** The address of a recommendation: of its duties, and of the actions that serve it. */
  recommendation?: string | undefined;
  id?: string | undefined;
};

const isOpen = sql<SqlBool>`b.removed_at is null and b.decision is null`;

/** Which updates are in a list; of obstacles, those that are no drafts any more. */
const inList: Record<UpdateList, RawBuilder<SqlBool>> = {
  drafts: sql`u.state in ('draft', 'returned')`,
  submitted: sql`u.state = 'submitted'`,
  approved: sql`u.state in ('approved', 'signed')`,
  obstacles: sql`u.state not in ('draft', 'returned') and exists (select from update_obstacle b
    where b.progress_update = u.id and ${isOpen})`,
  published: sql`u.state = 'published'`,
};

/** Whether an update `u` is of a duty for a recommendation `r` or of an action that serves it. */
function isOf(address: string): RawBuilder<SqlBool> {
  return sql`(r.address = ${address} or u.action in (select s.action from serving_action s
    join recommendation served on served.id = s.recommendation where served.address = ${address}))`;
}

/** Updates whose subject this viewer may see as well. */
function seen(reading: Reading, filter: UpdatesFilter) {
  const { list, organisation, plan, number, recommendation, id } = filter;
  return reading
    .selectFrom('progress_update as u')
    .innerJoin('organisation as o', 'o.id', 'u.organisation')
    .leftJoin('action as a', 'a.id', 'u.action')
    .leftJoin('plan as p', 'p.id', 'a.plan')
    .leftJoin('assignment as d', 'd.id', 'u.assignment')
    .leftJoin('recommendation as r', 'r.id', 'd.recommendation')
    .where((eb) => eb.or([eb('p.id', 'is not', null), eb('r.id', 'is not', null)]))
    .$if(list !== undefined, (query) => query.where(() => (list ? inList[list] : sql<SqlBool>`true`)))
    .$if(organisation !== undefined, (query) => query.where('o.slug', '=', organisation ?? ''))
    .$if(plan !== undefined, (query) => query.where('p.slug', '=', plan ?? ''))
    .$if(number !== undefined, (query) => query.where('a.number', '=', number ?? 0))
    .$if(recommendation !== undefined, (query) => query.where(isOf(recommendation ?? '')))
    .$if(id !== undefined, (query) => query.where('u.id', '=', id ?? ''));
}

/** Updates that a viewer may see, newest first. */
export async function listUpdates(
  reading: Reading,
  filter: UpdatesFilter,
  limit: number,
  offset: number,
): Promise<ListedUpdate[]> {
  const rows = await seen(reading, filter)
    .selectAll('u')
    .select(['o.slug as organisation_slug', 'o.names as organisation_names', 'o.kind as organisation_kind'])
    .select('o.suspended_at as organisation_suspended_at')
    .select(['a.number as action_number', 'a.title as action_title', 'a.removed_at as action_removed_at'])
    .select(['a.public as action_public', 'p.slug as plan_slug', 'p.language as plan_language'])
    .select(['d.ended_at as duty_ended_at', 'r.address', 'r.number', 'r.text', 'r.language as text_language'])
    .select('r.public as text_public')
    .select([
      sql<number>`(select count(*) from update_obstacle b where b.progress_update = u.id and ${isOpen})`.as(
        'open',
      ),
      sql<number>`(select count(*) from update_obstacle b where b.progress_update = u.id
        and b.removed_at is null)`.as('obstacles'),
      sql<number>`(select count(*) from update_evidence e where e.progress_update = u.id
        and e.removed_at is null and e.part = 'evidence')`.as('evidence'),
    ])
    .orderBy(sql`coalesce(u.published_at, u.recorded_at)`, 'desc')
    .orderBy('u.id')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => {
    const { action_number, action_title, action_removed_at, action_public, plan_slug, plan_language } = row;
    const { duty_ended_at, address, number, text, text_language, text_public, open, ...update } = row;
    const subject: Subject =
      update.action !== null
        ? {
            kind: 'action',
            id: update.action,
            plan: plan_slug ?? '',
            number: action_number ?? 0,
            title: action_title ?? '',
            language: plan_language ?? 'en',
            isRemoved: action_removed_at !== null,
            isPublic: action_public === true,
          }
        : {
            kind: 'assignment',
            id: update.assignment ?? '',
            address: address ?? '',
            number: number ?? '',
            text: text ?? '',
            language: text_language ?? 'en',
            isEnded: duty_ended_at !== null,
            isPublic: text_public === true,
          };
    return { ...update, subject, open_obstacles: open };
  });
}

export async function countUpdates(reading: Reading, filter: UpdatesFilter): Promise<number> {
  const row = await seen(reading, filter)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** How many updates are in each of some lists: one question for all of them. */
export async function countLists(
  reading: Reading,
  filter: Omit<UpdatesFilter, 'list'>,
  lists: readonly UpdateList[],
): Promise<{ list: UpdateList; count: number }[]> {
  const row = await seen(reading, filter)
    .select(lists.map((list) => sql<number>`count(*) filter (where ${inList[list]})`.as(list)))
    .executeTakeFirstOrThrow();
  return lists.map((list) => ({ list, count: row[list] }));
}

/** What a duty is for, as far as a viewer may see it; undefined once it is ended. */
export async function findDutySubject(reading: Reading, id: string): Promise<Subject | undefined> {
  const row = await reading
    .selectFrom('standing_assignment as d')
    .innerJoin('recommendation as r', 'r.id', 'd.recommendation')
    .select(['d.id', 'r.address', 'r.number', 'r.text', 'r.language', 'r.public as isPublic'])
    .where('d.id', '=', id)
    .executeTakeFirst();
  return row && { kind: 'assignment', isEnded: false, ...row };
}

/** The organisations whose updates a viewer may see. */
export async function listReporting(reading: Reading): Promise<{ slug: string; names: Translated }[]> {
  return reading
    .selectFrom('organisation as o')
    .select(['o.slug', 'o.names'])
    .where(sql<SqlBool>`o.id in (select organisation from progress_update)`)
    .execute();
}

/** The obstacles of some updates, by update, in their order. */
export async function listObstacles(
  reading: Reading,
  updates: readonly string[],
): Promise<Map<string, Obstacle[]>> {
  if (updates.length === 0) return new Map();
  const rows = await reading
    .selectFrom('update_obstacle as b')
    .leftJoin('organisation as o', 'o.id', 'b.decided_by')
    .selectAll('b')
    .select('o.names as decided_by_names')
    .where(sql<SqlBool>`b.progress_update = any(${sql.val([...updates])}::uuid[])`)
    .where('b.removed_at', 'is', null)
    .orderBy('b.ordinal')
    .execute();
  return Map.groupBy(rows, ({ progress_update }) => progress_update);
}

/** The evidence of some updates that a viewer may see, by update, in its order. */
export async function listEvidence(
  reading: Reading,
  updates: readonly string[],
): Promise<Map<string, Evidence[]>> {
  if (updates.length === 0) return new Map();
  const rows = await reading
    .selectFrom('update_evidence as e')
    .selectAll()
    .where(sql<SqlBool>`e.progress_update = any(${sql.val([...updates])}::uuid[])`)
    .where('e.removed_at', 'is', null)
    .orderBy('e.ordinal')
    .execute();
  return Map.groupBy(rows, ({ progress_update }) => progress_update);
}

export type ListedStep = Row<'update_step'> & { organisation_names: Translated | null };

/** The steps of an update on its way, for its own organisation and the secretariat. */
export async function listSteps(reading: Reading, update: string): Promise<ListedStep[]> {
  return reading
    .selectFrom('update_step as s')
    .leftJoin('organisation as o', 'o.id', 's.organisation')
    .selectAll('s')
    .select('o.names as organisation_names')
    .where('s.progress_update', '=', update)
    .orderBy('s.recorded_at')
    .orderBy('s.id')
    .execute();
}

/** What was decided on the obstacles of a plan's actions, newest first. */
export async function listDecided(reading: Reading, plan: string, limit: number) {
  return reading
    .selectFrom('update_obstacle as b')
    .innerJoin('progress_update as u', 'u.id', 'b.progress_update')
    .innerJoin('organisation as o', 'o.id', 'u.organisation')
    .innerJoin('action as a', 'a.id', 'u.action')
    .leftJoin('organisation as by', 'by.id', 'b.decided_by')
    .selectAll('b')
    .select(['by.names as decided_by_names', 'u.id as update', 'u.language'])
    .select(['o.names as organisation_names', 'a.number', 'a.title', 'a.removed_at as action_removed_at'])
    .where('a.plan', '=', plan)
    .where('b.removed_at', 'is', null)
    .where('b.decision', 'is not', null)
    .orderBy('b.decided_on', 'desc')
    .orderBy('b.id')
    .limit(limit)
    .execute();
}
export type DecidedObstacle = Awaited<ReturnType<typeof listDecided>>[number];

/** What the checks of an update look at besides itself. */
export async function readChecked(
  reading: Reading,
  { id, action, assignment, organisation, ordinal }: Row<'progress_update'>,
): Promise<{ openMilestones: number; before: number | null | undefined }> {
  const milestones =
    action === null
      ? { count: 0 }
      : await reading
          .selectFrom('milestone')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .where('action', '=', action)
          .where('removed_at', 'is', null)
          .where('reached_on', 'is', null)
          .executeTakeFirstOrThrow();
  const earlier = await reading
    .selectFrom('progress_update as u')
    .select('u.index_value')
    .where('u.organisation', '=', organisation)
    .where('u.id', '<>', id)
    .where('u.ordinal', '<', ordinal)
    .where('u.state', '=', 'published')
    .where('u.status', 'is not', null)
    .where(sql<SqlBool>`(u.action = ${action} or u.assignment = ${assignment})`)
    .orderBy('u.ordinal', 'desc')
    .limit(1)
    .executeTakeFirst();
  const said =
    assignment === null
      ? undefined
      : await reading
          .selectFrom('standing_assessment as s')
          .innerJoin('assignment as d', 'd.recommendation', 's.recommendation')
          .select('s.index_value')
          .where('d.id', '=', assignment)
          .where('s.organisation', '=', organisation)
          .executeTakeFirst();
  return { openMilestones: milestones.count, before: (said ?? earlier)?.index_value };
}

/** An update with the first of its obstacles that nothing was decided on. */
export type OwnUpdate = Pick<
  Row<'progress_update'>,
  | 'id'
  | 'action'
  | 'assignment'
  | 'ordinal'
  | 'state'
  | 'recorded_how'
  | 'starts_on'
  | 'ends_on'
  | 'done'
  | 'changed'
  | 'language'
  | 'status'
  | 'status_names'
> & { obstacle: Obstacle | undefined };

/** All updates of an organisation that a viewer may see, the first on each action or duty first. */
export async function listOwnUpdates(reading: Reading, organisation: string): Promise<OwnUpdate[]> {
  const rows = await reading
    .selectFrom('progress_update')
    .select(['id', 'action', 'assignment', 'ordinal', 'state', 'recorded_how', 'starts_on', 'ends_on'])
    .select(['done', 'changed', 'language', 'status', 'status_names'])
    .where('organisation', '=', organisation)
    .orderBy('ordinal')
    .orderBy('id')
    .execute();
  const obstacles = await listObstacles(
    reading,
    rows.filter(({ state }) => state === 'draft' || state === 'returned').map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...row,
    obstacle: obstacles.get(row.id)?.find(({ decision }) => decision === null),
  }));
}
