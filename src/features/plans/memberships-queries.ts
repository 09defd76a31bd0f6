import { sql } from 'kysely';
import type { Reading } from '../../access/reading.ts';
import type { Translated } from '../../database/tables.ts';
import { sdgOf } from '../../vocabularies/sdg-number.ts';
import { regionalGroupOf } from '../recommendations/schema.ts';
import { NONE, objectiveKey, type ActionGrouping, type GroupFilter } from './schema.ts';

/** In which groups each action is, and what the groups are called where their key does not say it. */
export type Memberships = {
  of: Map<string, string[]>;
  names: Map<string, Translated>;
};

type Member = { action: string; key: string; names: Translated | null };

/** Who leads each action, where it stands in its plan, and what the recommendations bear that it serves. */
export async function listMemberships(reading: Reading, by: ActionGrouping): Promise<Memberships> {
  const of = new Map<string, string[]>();
  const names = new Map<string, Translated>();
  for (const { action, key, names: called } of await membersOf(reading, by)) {
    const keys = of.get(action);
    if (!keys) of.set(action, [key]);
    else if (!keys.includes(key)) keys.push(key);
    if (called) names.set(key, called);
  }
  return { of, names };
}

async function membersOf(reading: Reading, by: ActionGrouping): Promise<readonly Member[]> {
  switch (by) {
    case 'organisation':
      return reading
        .selectFrom('action_organisation as m')
        .innerJoin('organisation as o', 'o.id', 'm.organisation')
        .select(['m.action', 'o.slug as key', 'o.names'])
        .where('m.ended_at', 'is', null)
        .where('m.part', '=', 'lead')
        .execute();
    case 'plan':
      return reading
        .selectFrom('action as a')
        .innerJoin('plan as p', 'p.id', 'a.plan')
        .select(['a.id as action', 'p.slug as key'])
        .select(sql<Translated>`jsonb_build_object(p.language, p.title)`.as('names'))
        .execute();
    case 'objective': {
      const rows = await reading
        .selectFrom('action as a')
        .innerJoin('objective as j', 'j.id', 'a.objective')
        .innerJoin('plan as p', 'p.id', 'a.plan')
        .select(['a.id as action', 'p.slug', 'j.ordinal'])
        .select(sql<Translated>`jsonb_build_object(p.language, j.title)`.as('names'))
        .where('j.removed_at', 'is', null)
        .execute();
      return rows.map(({ action, slug, ordinal, names }) => ({
        action,
        key: objectiveKey(slug, ordinal),
        names,
      }));
    }
    case 'review':
      return unnamed(
        await reading
          .selectFrom('serving_action as s')
          .innerJoin('recommendation as r', 'r.id', 's.recommendation')
          .innerJoin('review as v', 'v.id', 'r.review')
          .select(['s.action', 'v.slug as key'])
          .distinct()
          .execute(),
      );
    case 'region': {
      const rows = await reading
        .selectFrom('serving_action as s')
        .innerJoin('recommendation as r', 'r.id', 's.recommendation')
        .select(['s.action', sql<string>`unnest(r.recommending_states)`.as('state')])
        .distinct()
        .execute();
      return unnamed(
        rows.flatMap(({ action, state }) => {
          const key = regionalGroupOf(state);
          return key === undefined ? [] : [{ action, key }];
        }),
      );
    }
    case 'theme':
    case 'group':
      return unnamed(await listBorne(reading, by));
    case 'sdg': {
      const linked = await reading
        .selectFrom('action_link')
        .select(['action', sql<string>`term`.as('key')])
        .where('kind', '=', 'sdg-target')
        .where('ended_at', 'is', null)
        .execute();
      const goals = [...(await listBorne(reading, 'sdg')), ...linked].flatMap(({ action, key }) => {
        const goal = sdgOf(key)?.split('.')[0];
        return goal === undefined ? [] : [{ action, key: goal }];
      });
      return unnamed(goals);
    }
  }
}

/** The terms of the recommendations that actions serve. */
async function listBorne(reading: Reading, kind: 'theme' | 'group' | 'sdg') {
  return reading
    .selectFrom('serving_action as s')
    .innerJoin('borne_term as t', 't.recommendation', 's.recommendation')
    .select(['s.action', 't.label as key'])
    .where('t.kind', '=', kind)
    .distinct()
    .execute();
}

const unnamed = (rows: readonly { action: string; key: string }[]): Member[] =>
  rows.map((row) => ({ ...row, names: null }));

/** The actions that the groups of a filter have in common; undefined where it names none. */
export async function findActionsIn(reading: Reading, filter: GroupFilter): Promise<string[] | undefined> {
  let found: string[] | undefined;
  for (const [by, wanted] of Object.entries(filter) as [ActionGrouping, string][]) {
    const { of } = await listMemberships(reading, by);
    const isIn = (id: string) => (wanted === NONE ? !of.has(id) : of.get(id)?.includes(wanted) === true);
    found = (found ?? (await listStanding(reading))).filter(isIn);
  }
  return found;
}

async function listStanding(reading: Reading): Promise<string[]> {
  const rows = await reading.selectFrom('action').select('id').where('removed_at', 'is', null).execute();
  return rows.map(({ id }) => id);
}
