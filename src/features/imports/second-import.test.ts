import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bring, sendFrom } from '../../../tests/support/imports.ts';
import {
  createSandboxSite,
  hiddenField,
  readable,
  readSandboxReport,
  type SandboxSite,
  type Visitor,
} from '../../../tests/support/sandbox-site.ts';
import { withdraw } from '../../../tests/support/withdrawing.ts';
import { paragraph, CLOSING, heading, item, reportPdf } from '../../documents/report-fixture.ts';

let site: SandboxSite;
let visitor: Visitor;
let secretary: Visitor;

beforeAll(async () => {
  site = await createSandboxSite();
  visitor = site.visitor();
  secretary = await site.signedInAs('secretariat');
});

afterAll(() => site.close());

const report = (symbol: string) =>
  reportPdf({
    symbol,
    state: 'Alvera',
    blocks: [
      heading('II. Conclusions and/or recommendations'),
      paragraph('6. The recommendations listed below enjoy the support of Alvera:'),
      item('6.1 Plant trees along every road of the country (France);'),
      item('6.2 Open a school in each village of the north (Kenya).'),
      CLOSING,
    ],
  });
const form = { session: '41', heldOn: '2031-05-09', issuedOn: '' };
const confirm = (address: string, fields: Record<string, string>) =>
  sendFrom(secretary, address, `${address}/confirm`, fields);

describe('a draft and other languages of a report', () => {
  const text = (lines: readonly string[]) => Buffer.from(lines.join('\n\n'));
  const draft = text([
    'United Nations A/HRC/WG.6/41/L.3',
    'Draft report of the Working Group on the Universal Periodic Review',
    'Alvera',
    '1. The Working Group on the Universal Periodic Review held its forty-first session from 7 to 18 May 2031.',
    'II. Conclusions and/or recommendations',
    '5. The following recommendations will be examined by Alvera:',
    '5.7 Plant trees along every road of the land (France);',
    '5.8 Open a school in each village of the north (Kenya).',
    '6. All conclusions and/or recommendations contained in the present report reflect the position of the States.',
  ]);
  const french = text([
    'Nations Unies A/HRC/57/9',
    'Rapport du Groupe de travail sur l’Examen périodique universel',
    'Alvera',
    '1. Le Groupe de travail sur l’Examen périodique universel a tenu sa quarante et unième session du 7 au 18 mai 2031.',
    'II. Conclusions et/ou recommandations',
    '6. Les recommandations ci-après ont été examinées par Alvera et recueillent son appui :',
    '6.1 Planter des arbres le long de chaque route du pays (France) ;',
    '6.2 Ouvrir une école dans chaque village du nord (Kenya).',
    '7. Toutes les conclusions et/ou recommandations figurant dans le présent rapport reflètent la position des États.',
  ]);
  const arabic = text([
    'الأمم المتحدة A/HRC/57/9',
    'تقرير الفريق العامل المعني بالاستعراض الدوري الشامل',
    'ألفيرا',
    '1- عقد الفريق العامل المعني بالاستعراض الدوري الشامل دورته الحادية والأربعين في الفترة من 7 إلى 18 أيار/مايو 2031.',
    'ثانياً- الاستنتاجات و/أو التوصيات',
    '6- تحظى التوصيات التالية بتأييد ألفيرا:',
    '6-1 غرس الأشجار على جانبي كل طريق في البلد (فرنسا)؛',
    '6-2 فتح مدرسة في كل قرية من قرى الشمال (كينيا).',
    '7- جميع الاستنتاجات و/أو التوصيات الواردة في هذا التقرير تعبر عن موقف الدول.',
  ]);

  it('stand on the page of a recommendation as parallel text, each in its language and direction', async () => {
    const brought = await bring(site, secretary, [
      { name: 'final.pdf', bytes: report('A/HRC/57/9') },
      { name: 'draft.txt', bytes: draft },
      { name: 'french.txt', bytes: french },
      { name: 'arabic.txt', bytes: arabic },
    ]);
    const states = await site.db.selectFrom('import').select(['state', 'review_key']).execute();
    expect(states.filter(({ state }) => state === 'failed')).toEqual([]);
    const lead = brought.get('final.pdf') ?? '';
    expect((await confirm(lead, { ...form, symbol: 'A/HRC/57/9', cycle: '4' })).to).toBe('/reviews/upr-4');
    // whatever did not say its cycle waits alone, and is added to the review on record
    for (const name of ['draft.txt', 'french.txt', 'arabic.txt']) {
      const at = brought.get(name) ?? '';
      const { text: page } = await secretary.get(at);
      if (page.includes(`action="${at}/confirm"`))
        expect((await confirm(at, { cycle: '4' })).to).toBe('/reviews/upr-4');
    }
    const { text: page } = await visitor.get('/recommendations/A-HRC-57-9/6.1');
    expect(page).toMatch(
      /<span class="words block" lang="en" dir="ltr">\s*Plant trees along every road of the land/,
    );
    expect(readable(page)).toMatch(/5\.7 A\/HRC\/WG\.6\/41\/L\.3/);
    expect(page).toMatch(/lang="fr" dir="ltr">\s*Planter des arbres le long de chaque route du pays/);
    expect(page).toMatch(/lang="ar" dir="rtl">\s*غرس الأشجار على جانبي كل طريق في البلد/);
    // each offers its original file
    const files = new Set([...page.matchAll(/href="\/files\/([0-9a-f]{64})"/g)].map(([, sha]) => sha));
    expect(files.size).toBe(4);
  });
});

describe('a second import', () => {
  it('publishes nothing twice when two people confirm the same file at once', async () => {
    const other = await site.signedInAs('administrator');
    const one = await site.importAs(secretary, 'mine.pdf', report('A/HRC/95/31'));
    const two = await site.importAs(other, 'theirs.pdf', report('A/HRC/95/31'));
    const version = async (person: Visitor, at: string) =>
      hiddenField((await person.get(at)).text, 'version');
    const fields = { ...form, symbol: 'A/HRC/95/31', cycle: '6' };
    const answers = await Promise.all([
      secretary.post(`${one.address}/confirm`, { ...fields, version: await version(secretary, one.address) }),
      other.post(`${two.address}/confirm`, { ...fields, version: await version(other, two.address) }),
    ]);
    expect(answers.filter(({ to }) => to === '/reviews/upr-6')).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(1);
    const rows = await site.db
      .selectFrom('recommendation')
      .select('address')
      .where('address', 'like', 'A-HRC-95-31/%')
      .execute();
    expect(rows).toHaveLength(2);
  });

  it('of a review that was withdrawn is refused and leaves it withdrawn', async () => {
    await withdraw(secretary, 'upr-2');
    const made = await site.importAs(secretary, 'second.pdf', await readSandboxReport('A-HRC-80-12.pdf'));
    // nobody is to compare it line by line first
    const screen = readable((await secretary.get(made.address)).text);
    expect(screen).toContain('second.pdf is a source of the review upr-2 already');
    const { status, text } = await confirm(made.address, { ...form, symbol: 'A/HRC/80/12', cycle: '2' });
    expect(status).toBe(400);
    expect(readable(text)).toContain('second.pdf is a source of the review upr-2 already');
    expect((await visitor.get('/reviews/upr-2')).status).toBe(404);
  });

  it('that adds to a withdrawn review says so, and stays unseen with it', async () => {
    const later = reportPdf({
      symbol: 'A/HRC/80/12/Add.1',
      state: 'Alvera',
      blocks: [paragraph('1. Alvera notes the following recommendations: 117.1-117.5.')],
    });
    const made = await site.importAs(secretary, 'later.pdf', later);
    await site.db.updateTable('import').set({ review_key: 'upr-2' }).where('id', '=', made.id).execute();
    const page = readable((await secretary.get(made.address)).text);
    expect(page).toContain('This review was withdrawn from the public');
    expect((await confirm(made.address, { cycle: '2' })).to).toBe('/reviews/upr-2');
    const answers = await site.db
      .selectFrom('answer as a')
      .innerJoin('document as d', 'd.id', 'a.document')
      .select('a.public')
      .where('d.symbol', '=', 'A/HRC/80/12/Add.1')
      .execute();
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.every(({ public: isPublic }) => !isPublic)).toBe(true);
    const file = await site.db
      .selectFrom('source_file')
      .select(['public', 'sha256'])
      .where('name', '=', 'later.pdf')
      .executeTakeFirstOrThrow();
    expect((await visitor.get(`/files/${file.sha256}`)).status).toBe(404);
    await secretary.post('/reviews/upr-2/publish');
    expect((await visitor.get(`/files/${file.sha256}`)).status).toBe(200);
  });
});
