import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { rights } from '../../vocabularies/rights.ts';

const ISOLATES = /[\u2066\u2069]/g;

let site: SandboxSite;
let visitor: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  await giveThemes();
});

afterAll(() => site.close());

/** Recommendation by recommendation of one review, what a matrix gives. */
const themes = [
  ['Right to health', 'Right to adequate housing', 'SDG 3.7'],
  ['E41 Right to health - General'],
  ['Sexual & reproductive health and rights', 'Right to health'],
  ['Right to food', 'Right to adequate housing'],
  ['Reservations'],
];

async function giveThemes() {
  const items = await site.db
    .selectFrom('recommendation')
    .select(['id', 'document', 'country', 'recorded_at'])
    .where('address', 'like', 'A-HRC-90-7/%')
    .orderBy('ordinal')
    .limit(themes.length)
    .execute();
  await site.db
    .insertInto('issued_term')
    .values(
      items.flatMap(({ country, id: recommendation, document, recorded_at }, place) =>
        (themes[place] ?? []).map((label, ordinal) => {
          const kind = label.startsWith('SDG') ? ('sdg' as const) : ('theme' as const);
          const id = randomUUID();
          return { country, id, recommendation, document, kind, ordinal, label, public: true, recorded_at };
        }),
      ),
    )
    .execute();
}

const wordsOf = async (path: string) => readable((await visitor.get(path)).text).replace(ISOLATES, '');

describe('the page of all rights', () => {
  it('lists every right with how many recommendations concern it, one counted once', async () => {
    const { text } = await visitor.get('/rights?lang=en');
    for (const right of rights) expect(text).toContain(`href="/rights/${right}"`);
    const words = readable(text);
    expect(words).toMatch(/Right to health 3\b/);
    expect(words).toMatch(/Sexual and reproductive health 1\b/);
    expect(words).toMatch(/Adequate standard of living 2\b/);
    expect(words).toMatch(/Freedom of movement 0\b/);
  });

  it('is led to from the ways into the register, and from the sitemap with each right', async () => {
    expect((await visitor.get('/browse')).text).toContain('href="/rights"');
    const { text } = await visitor.get('/sitemap/pages');
    for (const path of ['/rights', ...rights.map((right) => `/rights/${right}`)])
      expect(text).toContain(`<loc>http://127.0.0.1:8080${path}</loc>`);
  });
});

describe('the page of a right', () => {
  it('says what it is, where it is written, and how it stands, each figure with its list', async () => {
    const { text } = await visitor.get('/rights/health?lang=en');
    const words = readable(text).replace(ISOLATES, '');
    expect(words).toContain('3 recommendations to Alvera concern this right, by their themes.');
    expect(words).toContain(
      'International Covenant on Economic, Social and Cultural Rights (1966) Article 12',
    );
    expect(words).toContain('Articles 11(1)(f), 12, 14(2)(b)');
    expect(text).toContain('href="/recommendations?right=health&amp;review=upr-3"');
    expect(text).toMatch(/href="\/recommendations\?right=health&amp;state=[A-Z]{3}"/);
    expect(text).toContain('href="/recommendations.csv?right=health"');
    expect(text).toContain('href="/recommendations.atom?right=health"');
    expect(text).toContain('href="/themes/e41-right-to-health-general"');
    expect(text).toContain('href="/themes/sexual-reproductive-health-and-rights"');
    expect(text).not.toContain('href="/themes/right-to-food"');
  });

  it.each(rights)('stands for %s in every language, with or without recommendations', async (right) => {
    for (const language of ['en', 'fr', 'es', 'ar']) {
      const { status, text } = await visitor.get(`/rights/${right}?lang=${language}`);
      expect(status).toBe(200);
      expect(text).toContain('id="articles"');
    }
  });

  it.each(['/rights/nothing', '/rights/constructor', '/rights/%00', '/rights/HEALTH'])(
    'does not exist at %s',
    async (path) => {
      expect((await visitor.get(path)).status).toBe(404);
    },
  );

  it('stands as of a day on which nothing was recorded, and leads to lists of its own day', async () => {
    expect(await wordsOf('/rights/health?lang=en&as-of=2018-01-01')).toContain('No recommendation to Alvera');
    const { text } = await visitor.get('/mechanisms/upr?as-of=2020-01-01');
    expect(text).toContain('href="/recommendations?mechanism=UPR&amp;review=upr-2&amp;as-of=2020-01-01"');
    expect(text).toContain('href="/recommendations.csv?mechanism=UPR&amp;as-of=2020-01-01"');
  });

  it('shows what somebody wrote for its themes, in its own name', async () => {
    expect(await wordsOf('/rights/health?lang=en')).toContain('Nobody has written yet, for a theme');
    const secretary = await site.signedInAs('secretariat');
    const form = '/themes/right-to-health/entitlement/en';
    const version = hiddenField((await secretary.get(form)).text, 'version');
    await secretary.post(form, { version, complaint: 'At the health ombudsperson.' });
    const words = await wordsOf('/rights/health?lang=en');
    expect(words).toMatch(/Right to health Where you can complain At the health ombudsperson\. Written by/);
    expect(await wordsOf('/rights/food?lang=en')).not.toContain('ombudsperson');
  });
});

describe('a right in the register', () => {
  it('is a choice that counts what the list behind it shows, in the page, downloads, feed and API', async () => {
    const counted = async (path: string) => {
      const { text } = await visitor.get(path);
      return [...text.matchAll(/name="right" value="([a-z-]+)"[^>]*\/><bdi>[^<]*<\/bdi><span>\((\d+)\)/g)];
    };
    const choices = await counted('/recommendations?lang=en');
    expect(new Set(choices.map(([, right]) => right))).toEqual(
      new Set(['food', 'health', 'housing', 'living-standard', 'reproductive-health']),
    );
    for (const [, right = '', count = ''] of choices) {
      const address = `right=${right}&lang=en`;
      const page = (await visitor.get(`/recommendations?${address}`)).text;
      expect(page.match(/class="thread mini"/g)).toHaveLength(Number(count));
      const json = JSON.parse((await visitor.get(`/recommendations.json?${address}`)).text) as {
        recommendations: { rights: string[] }[];
      };
      expect(json.recommendations.map((row) => row.rights.includes(right))).toEqual(
        Array.from({ length: Number(count) }, () => true),
      );
      const feed = (await visitor.get(`/recommendations.atom?${address}`)).text;
      expect(feed.match(/<entry>/g)).toHaveLength(Number(count));
      const api = JSON.parse((await visitor.get(`/api/v1/recommendations?right=${right}`)).text) as {
        found: number;
      };
      expect(api.found).toBe(Number(count));
    }
  });

  it('narrows down together with other choices, and is left out where it cannot be read', async () => {
    expect(await wordsOf('/recommendations?lang=en&right=food&right=reproductive-health')).toContain(
      '2 of 162',
    );
    expect(await wordsOf('/recommendations?lang=en&right=health&theme=Right+to+adequate+housing')).toContain(
      '1 of 162',
    );
    expect(await wordsOf('/recommendations?lang=en&right=movement')).toContain('0 of 162');
    expect(await wordsOf('/recommendations?lang=en&right=nothing')).toContain('162 of 162');
    expect((await visitor.get('/api/v1/recommendations?right=nothing')).status).toBe(400);
  });

  it('is named on the pages of its themes and recommendations', async () => {
    const theme = (await visitor.get('/themes/right-to-food?lang=en')).text;
    expect(theme).toContain('href="/rights/food"');
    expect(theme).toContain('href="/rights/living-standard"');
    expect(await wordsOf('/themes/reservations?lang=en')).toContain('ties this theme to no single right');
    const { address } = await site.db
      .selectFrom('recommendation as r')
      .innerJoin('issued_term as t', 't.recommendation', 'r.id')
      .select('r.address')
      .where('t.label', '=', 'SDG 3.7')
      .executeTakeFirstOrThrow();
    const page = await visitor.get(`/recommendations/${address}?lang=en`);
    expect(page.text).toContain('href="/rights/housing"');
    expect(readable(page.text)).toContain('Derived from the themes above');
    const api = JSON.parse((await visitor.get(`/api/v1/recommendations/${address}`)).text) as {
      rights: string[];
    };
    expect(api.rights).toEqual(['living-standard', 'housing', 'health']);
  });
});

describe('the goals and targets', () => {
  it('are called by our own words wherever a number is shown', async () => {
    expect(await wordsOf('/sdgs/3?lang=en')).toContain('Goal 3: Health for everyone');
    expect(await wordsOf('/sdgs/3.7?lang=en')).toContain('Target 3.7: Sexual and reproductive health care');
    expect(await wordsOf('/recommendations?lang=fr&q=nothing-like-it&sdg=SDG+3')).toContain(
      'Objectif 3 : La santé pour tous',
    );
  });
});
