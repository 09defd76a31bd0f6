import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;
const PAGE = '/recommendations/A-HRC-90-7/42.17';
const FORM = `${PAGE}/priority`;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
}, 60_000);
afterAll(() => site.close());

async function weigh(page: string, fields: Record<string, string>) {
  const form = `${page}/priority`;
  const { text } = await secretary.get(form);
  return secretary.post(form, { version: hiddenField(text, 'version'), ...fields });
}

const grave = { severity: 'high', 'severity-reason': 'People lose their homes.' };
const cheap = { cost: 'low', 'cost-reason': 'A circular would do.' };

describe('weighing a recommendation', () => {
  it('is for the secretariat', async () => {
    expect((await visitor.get(FORM)).to).toContain('/sign-in');
    expect((await (await site.signedInAs('nhri')).post(FORM)).status).toBe(403);
    expect((await secretary.get('/recommendations/A-HRC-90-7/999/priority')).status).toBe(404);
  });

  it('is inside until it is published, with who weighed it named inside alone', async () => {
    expect((await weigh(PAGE, grave)).to).toBe(PAGE);
    expect((await visitor.get('/priorities')).text).not.toContain('People lose their homes.');
    expect((await visitor.get(PAGE)).text).not.toContain('People lose their homes.');
    const { rows } = await site.house.pool.query<{ name: string }>(
      "select p.name from person p join ledger l on l.person = p.id where l.verb = 'priority.set'",
    );
    const name = rows[0]?.name ?? 'nobody';
    const inside = readable((await secretary.get('/priorities')).text);
    expect(inside).toContain('People lose their homes.');
    expect(inside).toContain(name);
    expect(inside).toContain('not published');

    await weigh(PAGE, { ...grave, published: 'yes' });
    const shown = await visitor.get('/priorities');
    expect(shown.text).toContain('People lose their homes.');
    expect(shown.text).not.toContain(name);
    expect((await visitor.get(PAGE)).text).toContain('People lose their homes.');
  });

  it.each([
    ['a level without a reason', { urgency: 'high' }, 'urgency-reason'],
    ['a reason without a level', { 'urgency-reason': 'Winter comes.' }, 'urgency'],
    ['a reason that is too long', { urgency: 'high', 'urgency-reason': 'x'.repeat(1_001) }, 'urgency-reason'],
  ])('refuses %s, and keeps what was typed', async (_, fields, field) => {
    const refused = await weigh(PAGE, { ...grave, ...fields });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(`href="#${field}"`);
    expect(refused.text).toContain(`id="${field}"`);
    expect(refused.text).toContain('People lose their homes.');
  });

  it('is refused over a newer one', async () => {
    const stale = await secretary.post(FORM, { version: 'older', ...cheap });
    expect(stale.status).toBe(400);
    expect(stale.text).toContain('People lose their homes.');
  });
});

describe('the ranked view', () => {
  const OTHER = '/recommendations/A-HRC-90-7/42.18';
  const orderOf = (text: string) =>
    [
      ...(/<ol class="list ranked">[^]*?<\/ol>/.exec(text)?.[0] ?? '').matchAll(
        /<b><bdi dir="ltr">(42\.\d+)<\/bdi><\/b>/g,
      ),
    ].map(([, number]) => number);

  it('puts first what the chosen criterion speaks for', async () => {
    await weigh(OTHER, { ...cheap, published: 'yes' });
    expect(orderOf((await visitor.get('/priorities')).text)).toEqual(['42.17', '42.18']);
    expect(orderOf((await visitor.get('/priorities?by=cost')).text)).toEqual(['42.18', '42.17']);
    expect(orderOf((await visitor.get('/priorities?review=upr-3')).text)).toEqual(['42.17', '42.18']);
    expect(orderOf((await visitor.get('/priorities?review=upr-1')).text)).toEqual([]);
    expect(orderOf((await visitor.get('/priorities?theme=Nothing+bears+this')).text)).toEqual([]);
  });

  it('offers what is not weighed yet to the secretariat alone', async () => {
    expect((await secretary.get('/priorities?review=upr-3')).text).toContain('42.19/priority');
    expect((await visitor.get('/priorities?review=upr-3')).text).not.toContain('/priority"');
    expect((await secretary.get('/priorities?review=upr-3')).text).not.toContain('42.30/priority');
    expect((await secretary.get('/priorities?review=upr-3&more=2')).text).toContain('42.30/priority');
  });

  it('shows a day of the past as it stood, and nothing of a withdrawn review', async () => {
    expect(orderOf((await visitor.get('/priorities?as-of=2025-01-01')).text)).toEqual([]);
    await withdraw(secretary, 'upr-3');
    expect((await visitor.get('/priorities')).text).not.toContain('People lose their homes.');
    await secretary.post('/reviews/upr-3/publish');
    expect(orderOf((await visitor.get('/priorities')).text)).toEqual(['42.17', '42.18']);
  });

  it('drops what is taken back', async () => {
    await weigh(PAGE, {});
    await weigh(OTHER, {});
    expect(orderOf((await secretary.get('/priorities')).text)).toEqual([]);
  });
});
