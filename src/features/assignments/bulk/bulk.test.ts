import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../../tests/support/sandbox-site.ts';
import { verifyLedger } from '../../../ledger/verify.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
});
afterAll(() => site.close());

const FILTER = 'review=upr-3&position=supported';
const standing = (slug: string, duty: string) =>
  site.db
    .selectFrom('assignment as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('a.ended_at', 'is', null)
    .where('o.slug', '=', slug)
    .where('a.duty', '=', duty as 'lead')
    .executeTakeFirstOrThrow()
    .then(({ count }) => count);
const entries = () =>
  site.db
    .selectFrom('ledger')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirstOrThrow()
    .then(({ seq }) => seq);
/** The fields of the form that a page shows before anything happens. */
const fieldsOf = (html: string): [string, string][] =>
  [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')],
  );

describe('giving a duty for all that is found', () => {
  it('is offered to the secretariat in the register, with the filter', async () => {
    expect((await visitor.get(`/recommendations?${FILTER}`)).text).not.toContain('/assignments/new');
    const { text } = await secretary.get(`/recommendations?${FILTER}&page=2`);
    expect(text.replaceAll('&amp;', '&')).toContain(
      'href="/assignments/new?review=upr-3&position=supported"',
    );
  });

  it('is for the secretariat alone', async () => {
    expect((await visitor.get('/assignments/new')).to).toContain('/sign-in');
    const focal = await site.signedInAs('focal-point');
    for (const path of [
      '/assignments/new',
      '/assignments/new/check',
      '/assignments/rules',
      '/assignments/sheet',
    ])
      expect((await focal.get(path)).status, path).toBe(403);
    expect((await focal.post('/assignments/new')).status).toBe(403);
  });

  it('says how many are found and how many have a lead', async () => {
    const words = readable((await secretary.get(`/assignments/new?${FILTER}`)).text);
    expect(words).toMatch(/\d+ recommendations are found; \d+ have a lead already: .*Supported/);
  });

  it.each([
    ['no organisation', { duty: 'lead' }, 'No organisation was chosen'],
    [
      'an independent voice',
      { to: 'human-rights-commission-of-alvera', duty: 'lead' },
      'No organisation was chosen',
    ],
    ['no duty', { to: 'statistics-agency' }, 'No duty was chosen'],
    ['nothing ticked', { to: 'statistics-agency', duty: 'lead', which: 'ticked' }, 'none is ticked'],
  ])('is refused with %s, and keeps what was chosen', async (_, fields, sentence) => {
    const query = new URLSearchParams({ search: FILTER, ...fields }).toString();
    const { status, text } = await secretary.get(`/assignments/new/check?${query}`);
    expect(status).toBe(400);
    expect(readable(text)).toContain(sentence);
    expect(hiddenField(text, 'search')).toContain('review=upr-3');
  });

  it('shows exactly what will happen, and does it as one entry', async () => {
    const before = await standing('statistics-agency', 'lead');
    const query = new URLSearchParams({
      search: FILTER,
      to: 'statistics-agency',
      duty: 'lead',
      others: 'leave',
    });
    const check = await secretary.get(`/assignments/new/check?${query.toString()}`);
    const words = readable(check.text);
    const given = Number(/Statistics Agency will lead on (\d+)/.exec(words)?.[1]);
    expect(given).toBeGreaterThan(5);
    expect(words).toMatch(/stays? as (it is|they are): Ministry of \w+.* leads, not Statistics Agency/);
    expect(await standing('statistics-agency', 'lead')).toBe(before);
    const at = await entries();
    const { to } = await secretary.post('/assignments/new', fieldsOf(check.text));
    expect(to).toBe(`/assignments?given=${given}&ended=0`);
    expect(await entries()).toBe(at + 1);
    expect(await standing('statistics-agency', 'lead')).toBe(before + given);
    expect(readable((await secretary.get(to ?? '')).text)).toContain(`${given} duties are given.`);
    const again = readable((await secretary.get(`/assignments/new/check?${query.toString()}`)).text);
    expect(again).toContain('Nothing would change.');
  });

  it('ends the lead of others where told so, and only of those ticked', async () => {
    const { text } = await secretary.get('/assignments/new?organisation=lead:ministry-of-justice');
    const [first = '', second = ''] = [...text.matchAll(/name="ticked" value="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    const query = new URLSearchParams([
      ['search', 'organisation=lead:ministry-of-justice'],
      ['to', 'ministry-of-health'],
      ['duty', 'lead'],
      ['others', 'end'],
      ['which', 'ticked'],
      ['ticked', first],
      ['ticked', second],
      ['ticked', 'no id'],
    ]);
    const before = await standing('ministry-of-justice', 'lead');
    const check = await secretary.get(`/assignments/new/check?${query.toString()}`);
    expect(readable(check.text)).toContain('Ministry of Justice will no longer lead on 2 recommendations');
    const { to } = await secretary.post('/assignments/new', fieldsOf(check.text));
    expect(to).toBe('/assignments?given=2&ended=2');
    expect(await standing('ministry-of-justice', 'lead')).toBe(before - 2);
  });

  it('is refused and shown anew when something has changed since it was shown', async () => {
    const query = new URLSearchParams({
      search: 'organisation=none&review=upr-3',
      to: 'northern-province',
      duty: 'lead',
    });
    const check = await secretary.get(`/assignments/new/check?${query.toString()}`);
    const { text } = await secretary.get('/assignments/new?organisation=none&review=upr-3');
    const [address = ''] = /\/recommendations\/A-HRC-90-7\/[\d.]+/.exec(text) ?? [];
    await secretary.post(`${address}/owners`, { organisation: 'ministry-of-health', duty: 'lead' });
    const at = await entries();
    const refused = await secretary.post('/assignments/new', fieldsOf(check.text));
    expect(refused.status).toBe(400);
    expect(await entries()).toBe(at);
    const { to } = await secretary.post('/assignments/new', fieldsOf(refused.text));
    expect(to).toMatch(/^\/assignments\?given=/);
  });

  it('gives 500 in one entry, which the ledger verifies', async () => {
    const { id: organisation } = await site.db
      .selectFrom('organisation')
      .select('id')
      .where('slug', '=', 'city-of-port-selme')
      .executeTakeFirstOrThrow();
    const { rows } = await site.house.pool.query<{ id: string }>(
      `insert into recommendation (country, id, review, document, address, number, language, text, ordinal, position,
          recommending_states, public, recorded_at)
        select r.country, gen_random_uuid(), r.review, r.document, r.address || '-copy-' || n, r.number || '-' || n,
          r.language, r.text, 10000 + n, r.position, r.recommending_states, true, now()
        from (select * from recommendation where address like 'A-HRC-90-7/%' order by ordinal limit 1) r,
          generate_series(1, 500) n returning id`,
    );
    const { assignMany, planAssigning, planVersion } = await import('../actions.ts');
    const wanted = rows.map(({ id }) => ({ recommendation: id, organisation, duty: 'lead' as const }));
    const version = planVersion(planAssigning(wanted, [], 'leave'));
    const { id: person } = await site.db.selectFrom('person').select('id').limit(1).executeTakeFirstOrThrow();
    const viewer = {
      country: site.house.country,
      person: { id: person, name: 'Tester' },
      memberships: [{ organisation: await site.organisationOf('secretariat'), role: 'secretariat' as const }],
    };
    const outcome = await assignMany(site.house, viewer, { way: 'bulk', wanted, others: 'leave', version });
    expect(outcome).toEqual({ ok: true, value: { given: 500, ended: 0 } });
    expect(await standing('city-of-port-selme', 'lead')).toBeGreaterThanOrEqual(500);
    expect(await verifyLedger(site.db, site.house.country)).toMatchObject({ faults: [] });
  });
});
