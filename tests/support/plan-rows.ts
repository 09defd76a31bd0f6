import { randomUUID } from 'node:crypto';
import type { Database } from '../../src/database/connection.ts';
import type { NewRow } from '../../src/database/tables.ts';

type PlanRows = {
  plan?: Partial<NewRow<'plan'>>;
  action?: Partial<NewRow<'action'>>;
  /** By part, the slugs of the organisations that have it. */
  organisations?: Partial<Record<'lead' | 'supporting' | 'partner', readonly string[]>>;
};

/**
 * A plan of 2026 to 2029 with one action, as its verbs would have made it, without entries in the ledger; public unless
 * told otherwise.
 */
export async function addPlan(
  db: Database,
  country: string,
  { plan = {}, action = {}, organisations = {} }: PlanRows = {},
): Promise<{ plan: string; action: string; slug: string; number: number; address: string }> {
  const shared = { country, public: true, recorded_at: new Date('2026-01-05T09:00:00Z') };
  const { id: owner } = await db
    .selectFrom('organisation')
    .select('id')
    .where('country', '=', country)
    .orderBy('slug')
    .limit(1)
    .executeTakeFirstOrThrow();
  const made = {
    ...shared,
    id: randomUUID(),
    slug: `plan-${randomUUID().slice(0, 8)}`,
    kind: 'national' as const,
    title: 'National human rights action plan',
    summary: '',
    language: 'en',
    organisation: owner,
    starts_on: '2026-01-01',
    ends_on: '2029-12-31',
    stage: 'adopted' as const,
    ...plan,
  };
  await db.insertInto('plan').values(made).execute();
  const of = await addAction(db, country, made.id, { public: made.public, ...action }, organisations);
  const address = `/plans/${made.slug}/actions/${of.number}`;
  return { plan: made.id, action: of.id, slug: made.slug, number: of.number, address };
}

/** One more action of a plan. */
export async function addAction(
  db: Database,
  country: string,
  plan: string,
  action: Partial<NewRow<'action'>> = {},
  organisations: PlanRows['organisations'] = {},
): Promise<{ id: string; number: number }> {
  const shared = { country, public: action.public ?? true, recorded_at: new Date('2026-01-05T09:00:00Z') };
  const row = {
    ...shared,
    id: randomUUID(),
    plan,
    number: 1,
    kind: 'training' as const,
    title: 'Train police officers to hear victims',
    description: '',
    state: 'planned' as const,
    ...action,
  };
  await db.insertInto('action').values(row).execute();
  for (const part of ['lead', 'supporting', 'partner'] as const)
    for (const slug of organisations?.[part] ?? []) {
      const { id } = await db
        .selectFrom('organisation')
        .select('id')
        .where('slug', '=', slug)
        .executeTakeFirstOrThrow();
      await db
        .insertInto('action_organisation')
        .values({ ...shared, id: randomUUID(), action: row.id, organisation: id, part })
        .execute();
    }
  return { id: row.id, number: row.number };
}
