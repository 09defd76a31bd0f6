import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { ledgerKinds } from '../../ledger/kinds.ts';
import { SILENT } from './changes.ts';
import { fieldNames } from './field-names.ts';

/** The tables of plans, from the first that a plan has to the last that measures it, and of the calendar beside them. */
const tables = [
  'plan',
  'plan_version',
  'objective',
  'action',
  'action_organisation',
  'milestone',
  'action_dependency',
  'action_link',
  'action_cost',
  'budget_line',
  'budget_amount',
  'resource',
  'partnership',
  'partnership_party',
  'partnership_action',
  'indicator',
  'indicator_method',
  'indicator_target',
  'indicator_link',
  'indicator_value',
  'indicator_figure',
  'assignment_claim',
  'assignment_rule',
  'progress_update',
  'update_obstacle',
  'update_evidence',
  'update_step',
  'calendar_event',
  'discussion',
  'discussion_message',
  'discussion_conclusion',
  'evaluation',
  'evaluation_question',
  'evaluation_finding',
  'evaluation_response',
] as const satisfies (keyof typeof ledgerKinds)[];

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;
beforeAll(async () => {
  site = await createSandboxSite({}, 'whole');
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
}, 60_000);
afterAll(() => site.close());

/** The newest entry that changed a record of a kind which everybody may read: who hears a discussion is asked elsewhere. */
const newestOf = async (kind: string) =>
  site.db
    .selectFrom('ledger_change')
    .select(['seq', 'after', 'before'])
    .where('kind', '=', kind)
    .where(sql<boolean>`coalesce(after ->> 'public', before ->> 'public', 'true') = 'true'`)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
const entry = async (reader: Visitor, kind: string) => {
  const newest = await newestOf(kind);
  return newest && { ...newest, ...(await reader.get(`/history/${newest.seq}?kind=${kind}`)) };
};

describe('what changed of plans', () => {
  it.each(tables)('has a name for each column of %s that is shown', async (table) => {
    const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = ${table} and data_type <> 'uuid'`.execute(site.db);
    const shown = rows.map(({ name }) => name).filter((name) => !SILENT.has(name));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((name) => !(name in fieldNames))).toEqual([]);
  });

  it.each(tables)('is shown of %s without ids and codes of its own', async (table) => {
    const found = await entry(secretary, table);
    if (!found) return;
    expect(found.status).toBe(200);
    const changes = found.text.slice(found.text.indexOf('<ol class="list">'));
    const words = readable(changes.replace(/<script[\s\S]*/, ''));
    expect(words).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/);
    expect(words).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
    expect(changes).not.toMatch(/<th scope="row">[a-z]+(_[a-z]+)*<\/th>/);
  });

  it.each(['indicator_value', 'indicator_figure'])(
    'names whose %s it is and of which indicator',
    async (kind) => {
      const found = await entry(visitor, kind);
      const row = (found?.after ?? found?.before) as Record<string, string>;
      const value = await site.db
        .selectFrom('indicator_value as v')
        .innerJoin('indicator as i', 'i.id', 'v.indicator')
        .innerJoin('organisation as o', 'o.id', 'v.organisation')
        .select(['i.title', 'i.slug', 'o.names', 'o.slug as organisation'])
        .where('v.id', '=', (kind === 'indicator_value' ? row['id'] : row['indicator_value']) ?? '')
        .executeTakeFirstOrThrow();
      expect(found?.text).toContain(`href="/indicators/${value.slug}"`);
      expect(found?.text).toContain(value.title);
      expect(found?.text).toContain(`href="/organisations/${value.organisation}"`);
    },
  );

  it('names the action of a budget line and of its amounts', async () => {
    for (const kind of ['budget_line', 'budget_amount'])
      expect((await entry(visitor, kind))?.text, kind).toMatch(/href="\/plans\/[^"]+\/actions\/\d+"/);
  });

  it('says codes in the reader’s words', async () => {
    const { text = '' } = (await entry(visitor, 'indicator')) ?? {};
    expect(readable(text)).toMatch(/Higher is better|Lower is better|No direction/i);
  });
});
