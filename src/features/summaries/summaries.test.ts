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
const FORM = `${PAGE}/summary`;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
});

afterAll(() => site.close());

async function write(fields: Record<string, string>) {
  const { text } = await secretary.get(FORM);
  return secretary.post(FORM, { version: hiddenField(text, 'version'), ...fields });
}

describe('a recommendation in plain language', () => {
  it('is for the secretariat to write', async () => {
    expect((await visitor.get(FORM)).to).toContain('/sign-in');
    expect((await (await site.signedInAs('nhri')).post(FORM)).status).toBe(403);
    expect((await secretary.get('/recommendations/A-HRC-90-7/999/summary')).status).toBe(404);
  });

  it('is read by everybody beside the official words, with who wrote it and when', async () => {
    expect(
      (await write({ 'text-en': 'A law against\n\n\n\nviolence at home.', 'text-fr': 'Une loi.' })).to,
    ).toBe(PAGE);
    const { text } = await visitor.get(PAGE);
    expect(text).toContain('A law against\n\nviolence at home.');
    expect(readable(text)).toMatch(/Written by .*, \d.*not the words of the United Nations/);
    expect(text).not.toMatch(/class="words[^>]*>A law against/);
    expect((await visitor.get(`${PAGE}?lang=fr`)).text).toContain('Une loi.');
    const before = await visitor.get(`${PAGE}?lang=en&as-of=2025-01-01`);
    expect(readable(before.text)).not.toContain('violence at home');
  });

  it('is refused over a newer one, and when it is too long', async () => {
    const stale = await secretary.post(FORM, { version: 'older', 'text-en': 'Other words.' });
    expect(stale.status).toBe(400);
    expect(stale.text).toContain('A law against');
    expect((await write({ 'text-en': 'x'.repeat(2_001) })).status).toBe(400);
  });

  it('is withdrawn with its review, comes back with it, and is gone when emptied', async () => {
    await withdraw(secretary, 'upr-3');
    const { rows } = await site.house.pool.query<{ public: boolean }>('select public from summary');
    expect(rows.map((row) => row.public)).toEqual([false, false]);
    await secretary.post('/reviews/upr-3/publish');
    expect((await visitor.get(`${PAGE}?lang=en`)).text).toContain('A law against');
    await write({});
    expect((await visitor.get(PAGE)).text).not.toContain('A law against');
    await withdraw(secretary, 'upr-3');
    await secretary.post('/reviews/upr-3/publish');
    expect((await visitor.get(PAGE)).text).not.toContain('In plain language');
  });
});
