import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { REASON, withdraw } from '../../../tests/support/withdrawing.ts';
import { change } from '../../ledger/change.ts';
import { listReviewRecords, setPublic } from '../reviews/queries.ts';

const FORM = '/reviews/upr-3/withdraw';
const REVIEW = '/reviews/upr-3';
const RECOMMENDATION = '/recommendations/A-HRC-90-7/42.17';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
});

afterAll(() => site.close());

async function newestEntry(verb: string): Promise<number> {
  const { seq } = await site.db
    .selectFrom('ledger')
    .select('seq')
    .where('verb', '=', verb)
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  return seq;
}

async function isPublic(): Promise<boolean> {
  return (await visitor.get(REVIEW)).status === 200;
}

describe('asking to withdraw a review', () => {
  it('is a link on its page, and a form for the secretariat alone', async () => {
    expect((await secretary.get(REVIEW)).text).toContain(`href="${FORM}"`);
    expect((await visitor.get(FORM)).to).toMatch(/^\/sign-in/);
    const administrator = await site.signedInAs('administrator');
    expect((await administrator.get(FORM)).status).toBe(403);
    expect((await secretary.get('/reviews/upr-9/withdraw')).status).toBe(404);
  });

  it('says what disappears: recommendations, and what how many organisations have said', async () => {
    const said = await site.db
      .selectFrom('assessment as a')
      .innerJoin('recommendation as r', 'r.id', 'a.recommendation')
      .select((eb) => [
        eb.fn.count<number>('a.id').as('assessments'),
        eb.fn.count<number>('a.organisation').distinct().as('organisations'),
      ])
      .where('r.address', 'like', 'A-HRC-90-7/%')
      .executeTakeFirstOrThrow();
    expect(said.assessments).toBeGreaterThan(1);
    const words = readable((await secretary.get(FORM)).text);
    expect(words).toContain('Withdraw UPR 3, A/HRC/90/7 from the public');
    expect(words).toContain('92 recommendations disappear');
    expect(words).toContain(`${said.assessments} assessments by ${said.organisations} organisations`);
  });

  it.each([
    ['no reason', '', 'No reason was given'],
    ['only white space', ' \n ', 'No reason was given'],
    ['a reason that is too long', 'x'.repeat(501), 'The reason has 501 characters; 500 is the most'],
    ['a mail address', 'Ask ana@example.org', 'may be a person or a mail address'],
  ])('is refused with %s, which withdraws nothing', async (_, reason, sentence) => {
    const answer = await withdraw(secretary, 'upr-3', reason);
    expect(answer.status).toBe(400);
    expect(readable(answer.text)).toContain(sentence);
    if (reason.trim()) expect(answer.text).toContain(reason);
    expect(await isPublic()).toBe(true);
  });

  it('is refused when somebody has said something since, and shows what disappears now', async () => {
    const version = hiddenField((await secretary.get(FORM)).text, 'version');
    const nhri = await site.signedInAs('nhri');
    const assess = `${RECOMMENDATION}/assess`;
    const { text } = await nhri.get(assess);
    const said = await nhri.post(assess, {
      organisation: hiddenField(text, 'organisation'),
      version: hiddenField(text, 'version'),
      status: /<option value="([0-9a-f-]{36})"/.exec(text)?.[1] ?? '',
      reason: 'Nothing was done.',
      language: 'en',
      evidence: '',
      day: '2026-01-01',
    });
    expect(said.status).toBe(303);
    const refused = await secretary.post(FORM, { version, reason: REASON });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(REASON);
    const fresh = hiddenField(refused.text, 'version');
    expect(fresh).not.toBe(version);
    expect(await isPublic()).toBe(true);
  });
});

describe('a withdrawn review', () => {
  let entry: number;

  beforeAll(async () => {
    expect((await withdraw(secretary, 'upr-3')).to).toBe(REVIEW);
    entry = await newestEntry('review.withdraw');
  });

  const outside = [
    REVIEW,
    RECOMMENDATION,
    `${RECOMMENDATION}/history`,
    `${RECOMMENDATION}/citation.bib`,
    `${REVIEW}?as-of=2026-01-01`,
  ];
  it.each(outside)('says at %s when it was withdrawn, by whom and why', async (path) => {
    const { status, text } = await visitor.get(path);
    expect(status).toBe(404);
    const words = readable(text);
    expect(words).toContain('UPR 3, A/HRC/90/7 was withdrawn from the public');
    expect(words).toMatch(/withdrawn on .+ by Secretariat of the National Mechanism for Human Rights\./);
    expect(words).toContain(REASON);
    expect(words).toContain('Nothing was deleted');
    expect(text).toContain(`href="/history/${entry}"`);
  });

  it('lets out neither its words nor which numbers it has', async () => {
    const { text: words } = await site.db
      .selectFrom('recommendation')
      .select('text')
      .where('address', '=', 'A-HRC-90-7/42.17')
      .executeTakeFirstOrThrow();
    const body = async (path: string) => {
      const { text, status } = await visitor.get(path);
      const main = /<main.*<\/main>/s.exec(text)?.[0] ?? '';
      expect(status).toBe(404);
      expect(text).not.toContain(words.slice(0, 40));
      expect(main).not.toMatch(/42\.17|\/files\/|92/);
      return main;
    };
    const there = await body(RECOMMENDATION);
    expect(await body('/recommendations/A-HRC-90-7/999.9')).toBe(there);
    expect(readable((await visitor.get('/recommendations/A-HRC-99-9/1.1')).text)).not.toContain('withdrawn');
  });

  it.each([
    ['fr', 'Rien n’a été supprimé'],
    ['es', 'No se borró nada'],
    ['ar', 'لم يُحذف شيء'],
  ])('is told of in %s, with the reason in its own language', async (language, sentence) => {
    const { text } = await site.visitor().get(`${REVIEW}?lang=${language}`, { 'accept-language': language });
    expect(text).toContain(sentence);
    expect(text).toContain(`lang="en" dir="auto">${REASON}`);
  });

  it.each(['/api/v1/reviews/upr-3', '/api/v1/recommendations/A-HRC-90-7/42.17'])(
    'is told of to programs at %s',
    async (path) => {
      const { status, text, headers } = await visitor.get(path);
      expect(status).toBe(404);
      expect(headers.get('content-type')).toContain('application/problem+json');
      const problem = JSON.parse(text) as { code: string; detail: string };
      expect(problem.code).toBe('withdrawn');
      expect(problem.detail).toMatch(
        /^UPR 3, A\/HRC\/90\/7: It was withdrawn on .+ by Secretariat .+ Reason given: The wrong file/,
      );
    },
  );

  it('is named in the history, with the reason', async () => {
    const { text } = await visitor.get(`/history/${entry}`);
    const words = readable(text);
    expect(words).toMatch(/Review UPR 3, A\/HRC\/90\/7 Reason The wrong file was brought in\./);
    expect(words).toContain('1 withdrawal');
    // a record without its words has no address either
    expect(text).not.toContain('—"');
    const changes = JSON.parse((await visitor.get(`/api/v1/history/${entry}?kind=withdrawal`)).text) as {
      changes: { fields: { field: string; after: unknown }[] }[];
    };
    expect(changes.changes[0]?.fields).toContainEqual({ field: 'reason', before: null, after: REASON });
  });

  it('is not withdrawn twice', async () => {
    expect((await secretary.get(FORM)).to).toBe(REVIEW);
    const again = await secretary.post(FORM, { version: 'any', reason: 'Another one' });
    expect(again.status).toBe(400);
    expect(readable(again.text)).toContain('This review is withdrawn already');
    expect(await newestEntry('review.withdraw')).toBe(entry);
  });

  it('of the time before reasons says that none was asked for', async () => {
    const { country, id } = await site.db
      .selectFrom('review')
      .select(['country', 'id'])
      .where('slug', '=', 'upr-2')
      .executeTakeFirstOrThrow();
    const author = { person: null, organisation: null };
    const description = { country, verb: 'review.withdraw', author, clock: () => new Date() };
    await change(site.db, description, async ({ tx, touch }) => {
      for (const { kind, ids } of await listReviewRecords(tx, country, id)) {
        await touch(kind, ids);
        await setPublic(tx, country, kind, ids, false);
      }
    });
    for (const path of ['/reviews/upr-2', `/history/${await newestEntry('review.withdraw')}`]) {
      const words = readable((await visitor.get(path)).text);
      expect(words).toContain('UPR 2, A/HRC/80/12');
      expect(words).toContain('No reason is on record: none was asked for at the time.');
    }
    await secretary.post('/reviews/upr-2/publish');
    expect((await visitor.get('/reviews/upr-2')).status).toBe(200);
  });

  it('is cleared by publishing it again, and another withdrawal has its own reason', async () => {
    await secretary.post('/reviews/upr-3/publish');
    expect((await visitor.get(RECOMMENDATION)).status).toBe(200);
    const published = readable((await visitor.get(`/history/${await newestEntry('review.publish')}`)).text);
    expect(published).toContain('Review UPR 3, A/HRC/90/7');
    await withdraw(secretary, 'upr-3', 'A court ordered it.');
    const words = readable((await visitor.get(REVIEW)).text);
    expect(words).toContain('A court ordered it.');
    expect(words).not.toContain(REASON);
    await secretary.post('/reviews/upr-3/publish');
    expect(await isPublic()).toBe(true);
  });
});
