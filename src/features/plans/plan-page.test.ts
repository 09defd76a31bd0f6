import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandboxSite, readable, type SandboxSite } from '../../../tests/support/sandbox-site.ts';
import { PLAN } from '../../sandbox/words/plan.ts';
import { dayIn } from '../../web/formats.ts';

/** Where a morning of UTC is still the day before. */
const TIME_ZONE = 'Pacific/Pago_Pago';

let site: SandboxSite;
beforeAll(async () => {
  site = await createSandboxSite({}, 'whole');
  // before any page is drawn: settings are kept until an entry changes them
  await site.db
    .updateTable('country')
    .set({ time_zone: TIME_ZONE })
    .where('country', '=', site.house.country)
    .execute();
}, 60_000);
afterAll(() => site.close());

/** The part of a plan's page that an objective stands in. */
const objectiveOn = (text: string, ordinal: number) =>
  text.split('<section class="objective"').find((part) => part.includes(`id="objective-${ordinal}"`)) ?? '';

describe('the page of a plan', () => {
  it('shows at each objective what measures it, with the newest value and the target', async () => {
    const { text } = await site.visitor().get(`/plans/${PLAN}`);
    const shelters = objectiveOn(text, 1);
    expect(shelters).toContain('/indicators/places-in-shelters-for-women-who-flee-violence');
    expect(readable(shelters)).toMatch(/240 \S+ by 2028/);
    expect(objectiveOn(text, 3)).not.toContain('/indicators/');
  });

  it('offers to measure an objective to whoever may, and to nobody else', async () => {
    const path = `/plans/${PLAN}`;
    const link = '/indicators/link?objective=';
    expect((await (await site.signedInAs('secretariat')).get(path)).text).toContain(link);
    expect((await site.visitor().get(path)).text).not.toContain(link);
  });

  it('shows a version on the day that it was in the country when it was recorded', async () => {
    const { recorded_at } = await site.db
      .selectFrom('plan_version')
      .select('recorded_at')
      .where('ordinal', '=', 1)
      .limit(1)
      .executeTakeFirstOrThrow();
    const day = dayIn(TIME_ZONE, recorded_at);
    const { text } = await site.visitor().get(`/plans/${PLAN}/versions/1`);
    expect(text).toContain(`/plans?as-of=${day}`);
  });
});
