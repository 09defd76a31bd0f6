import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import type { Viewer } from '../../access/policy.ts';
import { readingAs } from '../../access/reading.ts';
import { listWaiting } from './actions.ts';

const PLAN = 'national-human-rights-action-plan-2026-2029';
const ONE = '/evaluations/judged-by-others';
let site: SandboxSite;
let visitor: Visitor;
let evaluator: Visitor;
let secretary: Visitor;
let ministry: Visitor;
const slugs = new Map<string, string>();

beforeAll(async () => {
  site = await createSandboxSite({}, 'whole');
  visitor = site.visitor();
  evaluator = await site.signedInAs('nhri');
  secretary = await site.signedInAs('secretariat');
  ministry = await site.signedInAs('focal-point');
  for (const role of ['nhri', 'focal-point', 'secretariat'] as const) {
    const { slug } = await site.db
      .selectFrom('organisation')
      .select('slug')
      .where('id', '=', await site.organisationOf(role))
      .executeTakeFirstOrThrow();
    slugs.set(role, slug);
  }
}, 120_000);
afterAll(() => site.close());

const asked = () => ({
  title: 'Judged by others',
  of: `plan:${PLAN}`,
  evaluator: slugs.get('nhri') ?? '',
  language: 'en',
  'question-0': 'Did it help?',
});
const status = async (who: Visitor, path: string) => (await who.get(path)).status;
const save = async (who: Visitor, fields: Record<string, string>) => {
  const { text } = await evaluator.get(`${ONE}/edit`);
  const version = hiddenField(text, 'version');
  return who.post(`${ONE}/edit`, { ...asked(), version, ...fields });
};
const findingId = async () =>
  (
    await site.db
      .selectFrom('evaluation_finding as f')
      .innerJoin('evaluation as e', 'e.id', 'f.evaluation')
      .select('f.id')
      .where('e.slug', '=', 'judged-by-others')
      .executeTakeFirstOrThrow()
  ).id;

describe('an evaluation', () => {
  it('is begun by whoever evaluates, or commissioned by the secretariat', async () => {
    expect((await visitor.get('/evaluations/new')).to).toContain('/sign-in');
    expect(await status(await site.signedInAs('observer'), '/evaluations/new')).toBe(403);
    const wrong = await ministry.post('/evaluations/new', {
      ...asked(),
      title: '',
      of: 'plan:none',
      'question-0': '',
    });
    expect(wrong.status).toBe(400);
    for (const said of [
      'Give it a title',
      'Choose the plan or the theme',
      'or your own',
      'at least one question',
    ])
      expect(readable(wrong.text)).toContain(said);
    expect((await secretary.post('/evaluations/new', asked())).to).toBe(`${ONE}?done=begun`);
    expect(await status(visitor, ONE)).toBe(404);
    expect(await status(visitor, '/evaluations/none')).toBe(404);
  });

  it('is written by its evaluator alone, and its draft is read by nobody else', async () => {
    const finding = {
      method: 'We asked.',
      independent: 'yes',
      'finding-question-0': '1',
      'finding-0': 'Found it wanting',
    };
    for (const who of [secretary, ministry]) {
      const refused = await save(who, finding);
      expect(refused.status).toBe(400);
      expect(readable(refused.text)).toContain('Only the evaluator’s people write');
    }
    const loose = await save(evaluator, {
      ...finding,
      'finding-question-0': '',
      'recommends-1': 'More of it',
    });
    expect(readable(loose.text)).toMatch(/which question finding 1 is on.*Recommendation 2 has no finding/s);
    expect((await save(evaluator, finding)).to).toBe(`${ONE}?done=saved`);
    const stale = await evaluator.post(`${ONE}/edit`, { ...asked(), version: 'old', title: 'Other' });
    expect(stale.status).toBe(400);
    expect((await evaluator.get(ONE)).text).toContain('Found it wanting');
    for (const who of [secretary, ministry])
      expect((await who.get(ONE)).text).not.toContain('Found it wanting');
    const { seq } = await site.db
      .selectFrom('ledger_change')
      .select('seq')
      .where('record', '=', await findingId())
      .executeTakeFirstOrThrow();
    expect((await secretary.get(`/history/${seq}`)).text).not.toContain('Found it wanting');
  });

  it('is never edited once it is finished: by nobody, the database refuses', async () => {
    expect((await secretary.post(`${ONE}/finish`)).status).toBe(400);
    expect((await evaluator.post(`${ONE}/finish`)).to).toBe(`${ONE}?done=finish`);
    expect((await save(evaluator, {})).status).toBe(400);
    const id = await findingId();
    const change = site.db
      .updateTable('evaluation_finding')
      .set({ text: 'All is well' })
      .where('id', '=', id);
    await expect(change.execute()).rejects.toThrow(/never edited/);
    await expect(
      site.db
        .updateTable('evaluation')
        .set({ method: 'None' })
        .where('slug', '=', 'judged-by-others')
        .execute(),
    ).rejects.toThrow(/never edited/);
    await expect(site.db.deleteFrom('evaluation_finding').where('id', '=', id).execute()).rejects.toThrow(
      /stays/,
    );
    const evaluated = await site.organisationOf('secretariat');
    await expect(
      site.db
        .updateTable('evaluation')
        .set({ evaluator: evaluated })
        .where('slug', '=', 'judged-by-others')
        .execute(),
    ).rejects.toThrow(/stays with its evaluator/);
    expect((await ministry.get(ONE)).text).toContain('Found it wanting');
    expect(await status(visitor, ONE)).toBe(404);
  });

  it('is answered for management, with an owner and a day that wait for that body', async () => {
    const respond = `${ONE}/findings/${await findingId()}/respond`;
    expect(await status(ministry, respond)).toBe(403);
    const wrong = await secretary.post(respond, { answer: 'accepted', language: 'en', due: '2001-01-01' });
    expect(wrong.status).toBe(400);
    for (const said of ['Say what will be done', 'Choose the organisation', 'a day that is not past'])
      expect(readable(wrong.text)).toContain(said);
    const answer = {
      answer: 'accepted',
      text: 'We open earlier.',
      language: 'en',
      owner: slugs.get('focal-point') ?? '',
      due: '2099-06-30',
      version: '',
    };
    expect((await secretary.post(respond, answer)).status).toBe(303);
    const viewer: Viewer = {
      country: site.house.country,
      person: { id: '00000000-0000-4000-8000-000000000001', name: 'Tester' },
      memberships: [{ organisation: await site.organisationOf('focal-point'), role: 'focal-point' }],
    };
    const waiting = async () => listWaiting(readingAs(site.db, viewer), viewer);
    expect(await waiting()).toMatchObject([{ kind: 'adjust', title: 'We open earlier.', due: '2099-06-30' }]);

    const adjust = `${ONE}/findings/${await findingId()}/adjust`;
    const version = hiddenField((await ministry.get(adjust)).text, 'version');
    const unknown = await ministry.post(adjust, {
      adjustment: 'none',
      text: '',
      action: 'plan/999',
      version,
    });
    expect(unknown.status).toBe(400);
    const adjusted = { adjustment: 'date', text: 'Opens in March.', action: `${PLAN}/1`, version };
    expect((await ministry.post(adjust, adjusted)).status).toBe(303);
    expect(await waiting()).toEqual([]);
    expect((await ministry.post(adjust, adjusted)).status).toBe(400);
  });

  it('is published by the evaluator: page, API, data package and history then tell it, and name nobody', async () => {
    expect((await ministry.post(`${ONE}/publish`)).status).toBe(400);
    expect((await evaluator.post(`${ONE}/publish`)).to).toBe(`${ONE}?done=publish`);
    const page = readable((await visitor.get(ONE)).text);
    for (const said of ['Found it wanting', 'We open earlier.', 'Opens in March.', 'Independent'])
      expect(page).toContain(said);
    expect(page).not.toContain('Tester');
    expect((await visitor.get(`/api/v1${ONE}`)).text).toContain('Found it wanting');
    const response = await site.app.request('http://127.0.0.1:8080/data/register.zip');
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(strFromU8(parts['json/evaluation-findings.json'] ?? new Uint8Array())).toContain(
      'Found it wanting',
    );
    expect(strFromU8(parts['json/evaluation-responses.json'] ?? new Uint8Array())).toContain(
      'Opens in March.',
    );
    expect((await visitor.get('/evaluations')).text).toContain('Judged by others');
  });

  it('is gone for the public with the plan that it evaluates', async () => {
    expect((await secretary.post(`/plans/${PLAN}/withdraw`)).status).toBe(303);
    expect(await status(visitor, ONE)).toBe(404);
    expect((await visitor.get('/api/v1/evaluations')).text).not.toContain('Judged by others');
    expect(await status(ministry, ONE)).toBe(200);
  });
});
