import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSandboxSite,
  hiddenField,
  readable,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { vocabularies } from '../../vocabularies/vocabularies.ts';
import { importTerms, readTermFile } from './actions.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;
const OPERATOR = { person: null, organisation: null };

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
  const items = await site.db
    .selectFrom('recommendation')
    .select(['country', 'id as recommendation', 'document', 'recorded_at'])
    .where('address', 'like', 'A-HRC-90-7/%')
    .orderBy('ordinal')
    .limit(3)
    .execute();
  const labels = [
    ['D29 Domestic violence'],
    ['Sexual & gender-based violence', 'D29 Domestic violence'],
    ['Odd words'],
  ];
  await site.db
    .insertInto('issued_term')
    .values(
      items.flatMap((item, place) =>
        (labels[place] ?? []).map((label, ordinal) => ({
          ...item,
          id: randomUUID(),
          kind: 'theme' as const,
          ordinal,
          label,
          public: true,
        })),
      ),
    )
    .execute();
});

afterAll(() => site.close());

const termAt = (code: string) => `/vocabularies/theme/term?${new URLSearchParams({ code }).toString()}`;

async function change(code: string, fields: Record<string, string>) {
  const version = hiddenField((await secretary.get(termAt(code))).text, 'version');
  return secretary.post(termAt(code), { version, ...fields });
}

describe('the vocabularies', () => {
  it.each(vocabularies)('stand for everybody to read and take along: %s', async (vocabulary) => {
    for (const language of ['en', 'fr', 'es', 'ar'])
      expect((await visitor.get(`/vocabularies/${vocabulary}?lang=${language}`)).status).toBe(200);
    const csv = await visitor.get(`/vocabularies/${vocabulary}/export.csv`);
    expect(csv.text).toMatch(/^vocabulary,code,shipped_name,/);
    expect((await visitor.get(`/vocabularies/${vocabulary}/export.xlsx`)).status).toBe(200);
    const json = JSON.parse((await visitor.get(`/vocabularies/${vocabulary}/export.json`)).text) as {
      rows: unknown[];
    };
    const api = JSON.parse((await visitor.get(`/api/v1/vocabularies?vocabulary=${vocabulary}`)).text) as {
      found: number;
    };
    expect(api.found).toBeGreaterThanOrEqual(json.rows.length);
  });

  it('do not exist under other names, nor for others to edit', async () => {
    for (const path of ['/vocabularies/nothing', '/vocabularies/nothing/export.csv'])
      expect((await visitor.get(path)).status).toBe(404);
    expect((await visitor.get('/api/v1/vocabularies?vocabulary=nothing')).status).toBe(400);
    expect((await visitor.get('/api/v1/vocabularies?per-page=1')).status).toBe(200);
    expect((await visitor.get('/vocabularies/theme/new')).to).toContain('/sign-in');
    expect((await (await site.signedInAs('nhri')).post('/vocabularies/theme/present')).status).toBe(403);
    for (const path of [
      '/vocabularies/right/term?code=health',
      '/vocabularies/sdg/new',
      termAt('nothing like it'),
    ])
      expect((await secretary.get(path)).status).toBe(404);
    expect((await secretary.post('/vocabularies/issue/present')).status).toBe(404);
  });
});

describe('names of earlier cycles', () => {
  it('count together with present ones once somebody says so, and documents keep their words', async () => {
    const counted = async () => {
      const { text } = await visitor.get('/recommendations?lang=en');
      return /value="Sexual &amp; gender-based violence"[^>]*\/><bdi>[^<]*<\/bdi><span>\((\d+)\)/.exec(
        text,
      )?.[1];
    };
    expect(await counted()).toBe('1');
    expect((await secretary.get('/vocabularies/theme')).text).toContain('D29 Domestic violence');
    expect((await secretary.post('/vocabularies/theme/present')).to).toBe('/vocabularies/theme?done=saved');
    expect(await counted()).toBe('2');
    for (const theme of ['D29+Domestic+violence', 'Sexual+%26+gender-based+violence']) {
      const { text } = await visitor.get(`/recommendations?lang=en&theme=${theme}`);
      expect(text.match(/class="thread mini"/g)).toHaveLength(2);
      const past = await visitor.get(`/recommendations.json?theme=${theme}`);
      expect((JSON.parse(past.text) as { recommendations: unknown[] }).recommendations).toHaveLength(2);
    }
    const page = await visitor.get('/themes/sexual-gender-based-violence?lang=en');
    expect(readable(page.text)).toContain('2 recommendations to Alvera bear this term');
    expect(readable(page.text)).toContain('Also issued as D29 Domestic violence');
    expect((await visitor.get('/themes/d29-domestic-violence')).to).toBe(
      '/themes/sexual-gender-based-violence',
    );
    const recommendation = await visitor.get('/recommendations/A-HRC-90-7/42.1?lang=en');
    expect(recommendation.text).toContain('D29 Domestic violence');
    const before = await visitor.get('/recommendations?lang=en&as-of=2025-01-01&theme=D29+Domestic+violence');
    expect(before.status).toBe(200);
  });

  it('can be taken back', async () => {
    expect((await change('D29 Domestic violence', { merged: '' })).status).toBe(303);
    expect((await visitor.get('/themes/d29-domestic-violence')).status).toBe(200);
  });
});

describe('a term of the country’s own', () => {
  it('is entered, named, taken in place of another, and retired', async () => {
    const made = await secretary.post('/vocabularies/theme/new', {
      code: 'Harm at home',
      'name-en': 'Harm at home',
      'name-fr': 'Violences au foyer',
    });
    expect(made.to).toBe('/vocabularies/theme?done=saved');
    expect((await change('D29 Domestic violence', { merged: 'harm at HOME' })).status).toBe(303);
    expect((await visitor.get('/themes/harm-at-home?lang=fr')).text).toContain('Violences au foyer');
    expect((await visitor.get('/recommendations?lang=fr')).text).toContain('<bdi>Violences au foyer</bdi>');
    // what had given its place to a term follows it on
    await change('Harm at home', { 'name-en': 'Harm at home', merged: 'Violence against women' });
    expect((await visitor.get('/themes/d29-domestic-violence')).to).toBe('/themes/violence-against-women');
    await change('Odd words', { retired: 'yes' });
    expect(readable((await visitor.get('/vocabularies/theme?lang=en')).text)).toContain(
      'Odd words in documents only, retired',
    );
  });

  it.each([
    ['a missing code', '/vocabularies/theme/new', { 'name-en': 'A' }, 'The code is missing'],
    ['a missing name', '/vocabularies/theme/new', { code: 'A' }, 'name'],
    [
      'a code that is taken',
      '/vocabularies/theme/new',
      { code: 'Right to health', 'name-en': 'A' },
      'has a term with the code Right to health',
    ],
    [
      'a code that is too long',
      '/vocabularies/theme/new',
      { code: 'x'.repeat(301), 'name-en': 'A' },
      '300 is the most',
    ],
    [
      'a name that is too long',
      '/vocabularies/theme/new',
      { code: 'A', 'name-en': 'x'.repeat(201) },
      '200 is the most',
    ],
  ])('is refused with %s', async (_, path, fields, sentence) => {
    const { status, text } = await secretary.post(path, fields);
    expect(status).toBe(400);
    expect(readable(text)).toContain(sentence);
  });

  it.each([
    ['nothing like it', 'has no term “nothing like it”'],
    ['Right to food', 'cannot take its own place'],
  ])('cannot give its place to %s', async (merged, sentence) => {
    const { status, text } = await change('Right to food', { merged });
    expect(status).toBe(400);
    expect(readable(text)).toContain(sentence);
  });

  it('is not saved over what somebody else saved meanwhile', async () => {
    const version = hiddenField((await secretary.get(termAt('Right to health'))).text, 'version');
    await change('Right to health', { 'name-en': 'Health' });
    expect((await secretary.post(termAt('Right to health'), { version, 'name-en': 'Other' })).status).toBe(
      400,
    );
    expect((await visitor.get('/vocabularies/theme?lang=en')).text).toContain('>Health<');
  });
});

describe('a file of terms', () => {
  const load = async (name: string, text: string) => {
    const read = await readTermFile(`/x/fr/${name}`, new TextEncoder().encode(text));
    if (!read.ok) throw new Error('the file was refused');
    return importTerms(site.house, OPERATOR, read.value);
  };

  it('gives official texts, all or nothing', async () => {
    const refused = await load('goals.yml', '16-3-title: Des tribunaux\n18-1-title: Rien\n');
    expect(refused).toMatchObject({
      ok: false,
      problems: [{ code: 'vocabularies.import.closed', values: { code: '18.1' } }],
    });
    expect(await load('goals.yml', '16-3-title: Des tribunaux\n')).toEqual({
      ok: true,
      value: { read: 1, changed: 1 },
    });
    const vocabulary = (await visitor.get('/vocabularies/sdg?lang=fr')).text;
    expect(vocabulary).toContain('Des tribunaux');
    expect(vocabulary).toContain('Indicateur 16.3.2 : Part des détenus non encore condamnés');
    expect(await load('goals.yml', '16-3-title: Des tribunaux\n')).toEqual({
      ok: true,
      value: { read: 1, changed: 0 },
    });
  });

  it('names what is wrong with a term', async () => {
    const csv =
      'vocabulary,code,name_en,merged_into\nnational-plan,1,,\nnational-plan,2,Two,9\naction,6,Six,\n';
    const outcome = await load('plan.csv', csv);
    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual([
      'vocabularies.import.nameless',
      'vocabularies.import.merged',
      'vocabularies.import.closed',
    ]);
  });

  it.each(['csv', 'json', 'xlsx'])('comes back from an export unchanged: %s', async (format) => {
    await load(
      'plan.csv',
      'vocabulary,code,name_en,name_fr,retired\nnational-plan,1,Courts,Tribunaux,\nnational-plan,2,Prisons,,yes\n',
    );
    const response = await site.app.request(
      `http://127.0.0.1:8080/vocabularies/national-plan/export.${format}`,
    );
    const read = await readTermFile(`/x/plan.${format}`, new Uint8Array(await response.arrayBuffer()));
    if (!read.ok) throw new Error('the export was refused');
    expect(read.value.map(({ code, names, retired }) => [code, names, retired])).toEqual([
      ['1', { en: 'Courts', fr: 'Tribunaux' }, false],
      ['2', { en: 'Prisons' }, true],
    ]);
    expect(await importTerms(site.house, OPERATOR, read.value)).toEqual({
      ok: true,
      value: { read: 2, changed: 0 },
    });
  });
});
