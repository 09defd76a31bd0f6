import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../../tests/support/sandbox-site.ts';

let site: SandboxSite;
let secretary: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  secretary = await site.signedInAs('secretariat');
});
afterAll(() => site.close());

const RULES = '/assignments/rules';
const make = (fields: Record<string, string>) => secretary.post(RULES, fields);
const unowned = async () => {
  const words = readable((await secretary.get('/assignments')).text);
  return Number(/Nobody answers for (\d+) recommendations of/.exec(words)?.[1]);
};

describe('a rule of assignment', () => {
  it.each([
    [
      'nothing to go by',
      { of: '', organisation: 'ministry-of-health', duty: 'lead' },
      'Nothing of the register',
    ],
    [
      'a theme that nothing has',
      { of: 'theme:Nothing', organisation: 'ministry-of-health', duty: 'lead' },
      'Nothing of the register',
    ],
    [
      'an independent voice',
      { of: 'mechanism:UPR', organisation: 'nobody', duty: 'lead' },
      'No organisation was chosen',
    ],
    ['no duty', { of: 'mechanism:UPR', organisation: 'ministry-of-health', duty: '' }, 'No duty was chosen'],
  ])('is refused with %s', async (_, fields, sentence) => {
    const { status, text } = await make(fields);
    expect(status).toBe(400);
    expect(readable(text)).toContain(sentence);
  });

  it('gives nothing by itself, is offered, and is applied by a press', async () => {
    const before = await unowned();
    const { to } = await make({ of: 'mechanism:UPR', organisation: 'ministry-of-health', duty: 'lead' });
    expect(to).toBe(`${RULES}?done=made`);
    expect(await unowned()).toBe(before);
    expect(readable((await secretary.get('/assignments')).text)).toContain(
      `1 rule would give ${before} of these to an organisation.`,
    );
    const preview = await secretary.get(`${RULES}/apply?scope=unowned`);
    expect(readable(preview.text)).toContain(`Ministry of Health will lead on ${before} recommendations`);
    const fields = { scope: 'unowned', version: hiddenField(preview.text, 'version') };
    expect((await secretary.post(`${RULES}/apply`, fields)).to).toBe(`/assignments?given=${before}&ended=0`);
    expect(readable((await secretary.get('/assignments')).text)).toContain(
      'Every recommendation has somebody',
    );
    const stale = await secretary.post(`${RULES}/apply`, fields);
    expect(stale.status).toBe(400);
  });

  it('of another lead for the same is refused, and leaves leads of others where they are', async () => {
    const rival = await make({ of: 'mechanism:UPR', organisation: 'ministry-of-justice', duty: 'lead' });
    expect(readable(rival.text)).toContain('By another rule Ministry of Health leads on the same');
    const twice = await make({ of: 'mechanism:UPR', organisation: 'ministry-of-health', duty: 'lead' });
    expect(readable(twice.text)).toContain('There is a rule for Ministry of Health and the same already');
    expect(
      (await make({ of: 'mechanism:UPR', organisation: 'statistics-agency', duty: 'supporting' })).to,
    ).toBe(`${RULES}?done=made`);
    const all = readable((await secretary.get(`${RULES}/apply?scope=all`)).text);
    expect(all).toMatch(/stays? as (it is|they are): .* leads, not Ministry of Health/);
    expect(all).toMatch(/Statistics Agency will support \d+ recommendations/);
  });

  it('of an organisation that is suspended gives nothing, and says so', async () => {
    await site.db
      .updateTable('organisation')
      .set({ suspended_at: new Date(), suspension_reason: 'closed' })
      .where('slug', '=', 'statistics-agency')
      .execute();
    const { text } = await secretary.get(RULES);
    expect(readable(text)).toContain('Statistics Agency Suspended');
    expect(readable((await secretary.get(`${RULES}/apply?scope=all`)).text)).not.toContain('will support');
  });

  it('ends, and the duties that it gave stand', async () => {
    const { text } = await secretary.get(RULES);
    const ends = [...text.matchAll(/action="(\/assignments\/rules\/[^"]+\/end)"/g)].map(
      ([, end = '']) => end,
    );
    expect(ends).toHaveLength(2);
    for (const end of ends) expect((await secretary.post(end)).to).toBe(`${RULES}?done=ended`);
    expect((await secretary.post(ends[0] ?? '')).status).toBe(404);
    expect((await secretary.post(`${RULES}/nothing/end`)).status).toBe(404);
    expect((await secretary.get(`${RULES}/apply?rule=nothing`)).status).toBe(404);
    expect(readable((await secretary.get(RULES)).text)).toContain('There is no rule yet');
    expect(readable((await secretary.get('/assignments')).text)).toContain(
      'Every recommendation has somebody',
    );
    const history = readable((await secretary.get('/history')).text);
    expect(history).toContain('A rule of assignment was ended');
  });
});
