import { describe, expect, it } from 'vitest';
import type { ReadDocument } from './document.ts';
import { readDocument } from './read-document.ts';
import { abstractNum, docxOf, num, p, tbl } from './read/docx-fixture.ts';

const read = async (bytes: Uint8Array): Promise<ReadDocument> => readDocument({ name: 'report.docx', bytes });

const rowsOf = ({ recommendations }: ReadDocument): string[] =>
  recommendations.map(({ number, text, states, position }) =>
    [number, text, states.join(), position ?? ''].join(' | '),
  );

const front = (symbol: string) =>
  tbl(
    [p('United Nations'), p(symbol, { size: 10 })],
    [p('General Assembly'), p('Distr.: Limited\n9 May 2031\nOriginal: English')],
  ) +
  p('Human Rights Council') +
  p('Working Group on the Universal Periodic Review') +
  p('Thirty-eighth session') +
  p('3–14 May 2031') +
  p('Draft report of the Working Group on the Universal Periodic Review*', { size: 14 }) +
  p('Andorra', { size: 14 }) +
  p('* The annex is circulated as received.');
const intro = (n: (t: string, l?: number) => string) =>
  p('\fIntroduction', { size: 14 }) +
  n(
    'The Working Group on the Universal Periodic Review, established in accordance with Human Rights Council resolution 5/1, held its thirty-eighth session from 3 to 14 May 2031. The review of Andorra was held at the 6th meeting, on 5 May 2031. The delegation of Andorra was headed by the Minister. At its 10th meeting, held on 7 May 2031, the Working Group adopted the report on Andorra.',
  ) +
  n(
    'On 11 January 2031, the Human Rights Council selected the following group of rapporteurs (troika) to facilitate the review of Andorra: Benin, Chile and Viet Nam.',
  ) +
  p('I.\tSummary of the proceedings', { size: 14 }) +
  n('The delegation thanked everybody.') +
  n('Chile welcomed the plan (2020-2030).') +
  n('Mali made recommendations.');

describe('a draft in Word, whose numbers are Word’s own', () => {
  const LEAD_IN =
    'The recommendations formulated during the interactive dialogue/listed below will be examined by Andorra, which will provide responses in due course, but no later than the forty-eighth session of the Human Rights Council:';
  const CLOSING =
    'All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s).';
  const ITEMS = [
    'Ratify the Convention (Chile) (Mali);',
    'Ratify the treaty on seas (OP-CAT) (France);',
    'Plant 30 trees (Peru).',
  ];
  const READ = [
    '6.1 | Ratify the Convention | CHL,MLI | pending',
    '6.2 | Ratify the treaty on seas (OP-CAT) | FRA | pending',
    '6.3 | Plant 30 trees | PER | pending',
  ];
  const draft = (
    numbering: string,
    paragraphOf: (text: string) => string,
    itemOf: (text: string) => string,
  ) =>
    docxOf({
      numbering,
      body:
        front('A/HRC/WG.6/38/L.4') +
        intro(paragraphOf) +
        p('\fII.\tConclusions and/or recommendations', { size: 14 }) +
        paragraphOf(LEAD_IN) +
        ITEMS.map(itemOf).join('') +
        paragraphOf(CLOSING) +
        p('Annex', { size: 14 }) +
        p('Composition of the delegation', { size: 14 }) +
        p('Ms. X (Head)', { list: [1, 0] }),
    });

  it('in one list of two levels', async () => {
    const numbering = abstractNum(1, ['decimal', '%1.'], ['decimal', '%1.%2']) + num(1, 1);
    const document = await read(
      draft(
        numbering,
        (text) => p(text, { list: [1, 0] }),
        (text) => p(text, { list: [1, 1] }),
      ),
    );
    expect(document).toMatchObject({
      kind: 'working-group-draft',
      symbol: 'A/HRC/WG.6/38/L.4',
      country: 'AND',
      cycle: 3,
      session: 38,
      details: { troika: ['BEN', 'CHL', 'VNM'], reviewed: '2031-05-05' },
      problems: [],
    });
    expect(rowsOf(document)).toEqual(READ);
    expect(document.recommendations.map(({ page }) => page)).toEqual([3, 3, 3]);
  });

  it('in a list for the paragraphs and one for the items', async () => {
    const numbering =
      abstractNum(1, ['decimal', '%1.']) + abstractNum(2, ['decimal', '6.%1']) + num(1, 1) + num(2, 2);
    const document = await read(
      draft(
        numbering,
        (text) => p(text, { list: [1, 0] }),
        (text) => p(text, { list: [2, 0] }),
      ),
    );
    expect(document.problems).toEqual([]);
    expect(rowsOf(document)).toEqual(READ);
  });
});

it('a final report in Word, its numbers typed with tabs and no-break spaces, under three lead-ins', async () => {
  let number = 0;
  const document = await read(
    docxOf({
      header: p('A/HRC/48/9'),
      body: [
        front('A/HRC/48/9').replace('Draft report', 'Report'),
        intro((text) => p(`${++number}.\t${text}`)),
        p('\fII.\tConclusions and/or recommendations**', { size: 14 }),
        p(
          '121.\tThe recommendations formulated during the interactive dialogue/listed below have been examined by Andorra and enjoy the support of Andorra:',
        ),
        p('121.1\u00A0\tRatify the Convention\u00A0(Chile)\u00A0(Mali);'),
        p('121. 2\tRatify the treaty on self\u2011rule (OP\u2011CAT) (France);'),
        p('121.3.\tPlant 30 trees (Peru);'),
        p('\t121.4 Dig many wells (Peru)'),
        p('A. Children'),
        p('121.5\tTreat all well (Viet Nam).'),
        p(
          '122.\tThe recommendations formulated during the interactive dialogue/listed below have been examined by Andorra and have been partially supported by Andorra:',
        ),
        p('122.1\tBuild roads and rails (Chad);'),
        p(
          '123.\tThe recommendations formulated during the interactive dialogue/listed below have been examined by Andorra and have been noted by Andorra:',
        ),
        p('123.1\tEnd the tax (Türkiye);'),
        p('123.2 End the other tax (Netherlands (Kingdom of the)).'),
        p(
          '124.\tAll conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s).',
        ),
        p('III.\tVoluntary pledges and commitments', { size: 14 }),
        p('125.\tAndorra pledged:'),
        p('(a)\tTo plant;'),
        p('(b)\tTo dig.'),
        p('Annex', { size: 14 }),
        p('1.\tMs. X (Head);'),
      ].join(''),
    }),
  );
  expect(document).toMatchObject({
    kind: 'working-group-report',
    symbol: 'A/HRC/48/9',
    session: 38,
    problems: [],
  });
  expect(rowsOf(document)).toEqual([
    '121.1 | Ratify the Convention | CHL,MLI | supported',
    '121.2 | Ratify the treaty on self-rule (OP-CAT) | FRA | supported',
    '121.3 | Plant 30 trees | PER | supported',
    '121.4 | Dig many wells | PER | supported',
    '121.5 | Treat all well | VNM | supported',
    '122.1 | Build roads and rails | TCD | partially-supported',
    '123.1 | End the tax | TUR | noted',
    '123.2 | End the other tax | NLD | noted',
  ]);
  expect(document.pledges).toMatchObject([{ number: '125 (a)' }, { number: '125 (b)' }]);
});

describe('whole reports in other languages', () => {
  it('French', async () => {
    const french = docxOf({
      header: p('A/HRC/48/9'),
      body:
        tbl(
          [p('Nations Unies'), p('A/HRC/48/9')],
          [p('Assemblée générale'), p('Distr. générale\n3 mars 2031\n\nFrançais\nOriginal : anglais')],
        ) +
        p('Conseil des droits de l’homme') +
        p('Quarante-huitième session') +
        p('13 septembre-1er octobre 2031') +
        p('Point 6 de l’ordre du jour') +
        p('Examen périodique universel') +
        p('Rapport du Groupe de travail sur l’Examen\npériodique universel*', { size: 14 }) +
        p('Côte d’Ivoire', { size: 14 }) +
        p('* L’annexe est distribuée telle qu’elle a été reçue, dans la langue de l’original seulement.') +
        p('\fIntroduction', { size: 14 }) +
        p(
          '1.\tLe Groupe de travail sur l’Examen périodique universel, créé en application de la résolution 5/1 du Conseil des droits de l’homme, a tenu sa trente-huitième session du 3 au 14 mai 2031. L’Examen concernant la Côte d’Ivoire a eu lieu à la 6e séance, le 5 mai 2031. La délégation ivoirienne était dirigée par le Ministre. À sa 10e séance, le 7 mai 2031, le Groupe de travail a adopté le rapport concernant la Côte d’Ivoire.',
        ) +
        p(
          '2.\tLe 11 janvier 2031, afin de faciliter l’Examen concernant la Côte d’Ivoire, le Conseil des droits de l’homme a constitué un groupe de rapporteurs (troïka) composé des pays suivants : Bénin, Chili et Viet Nam.',
        ) +
        p('I.\tRésumé des débats au titre du processus d’examen', { size: 14 }) +
        p('3.\tLa délégation a remercié les États.') +
        p('\fII.\tConclusions et/ou recommandations', { size: 14 }) +
        p(
          '121.\tLes recommandations formulées au cours du dialogue/énumérées ci-après ont été examinées par la Côte d’Ivoire et recueillent son adhésion :',
        ) +
        p(
          '121.1\tRatifier la Convention n° 189 de l’Organisation internationale du Travail (OIT) (Pays-Bas) (Royaume des Pays-Bas) ;',
        ) +
        p(
          '121.2\tAdopter le plan national d’action (2030-2035) (États-Unis d’Amérique) (Iran (République islamique d’)) ;',
        ) +
        p(
          '121.3\tÉtablir une institution nationale conforme aux Principes de Paris (Allemagne) ; garantir l’indépendance des juges (Suisse, Belgique et Grèce) ;',
        ) +
        p('121.4 Planter des arbres (République de Moldova).') +
        p(
          '122.\tLes recommandations ci-après seront examinées par la Côte d’Ivoire, qui y répondra en temps voulu, mais au plus tard à la quarante-neuvième session du Conseil des droits de l’homme :',
        ) +
        p('122.1\tAbolir l’impôt (Türkiye).') +
        p('123.\tLa Côte d’Ivoire a pris note des recommandations ci-après :') +
        p('123.1\tAbolir la taxe sur le sel (Portugal) (Espagne) (Brésil).') +
        p(
          '124.\tToutes les conclusions et/ou recommandations figurant dans le présent rapport reflètent la position de l’État ou des États dont elles émanent et/ou de l’État objet de l’Examen. Elles ne doivent pas être considérées comme approuvées par le Groupe de travail dans son ensemble.',
        ) +
        p('III.\tAnnonces et engagements volontaires', { size: 14 }) +
        p('125.\tLa Côte d’Ivoire s’est engagée à :') +
        p('a)\tPlanter des arbres ;') +
        p('b)\tCreuser des puits.') +
        p('Annexe', { size: 14 }) +
        p('Composition de la délégation', { size: 14 }) +
        p('La délégation était dirigée par...'),
    });

    const document = await read(french);
    expect(document).toMatchObject({
      kind: 'working-group-report',
      language: 'fr',
      country: 'CIV',
      session: 38,
      date: '2031-03-03',
      details: { troika: ['BEN', 'CHL', 'VNM'], reviewed: '2031-05-05', councilSession: 48 },
      problems: [],
    });
    expect(rowsOf(document)).toEqual([
      '121.1 | Ratifier la Convention n° 189 de l’Organisation internationale du Travail (OIT) | NLD | supported',
      '121.2 | Adopter le plan national d’action (2030-2035) | USA,IRN | supported',
      '121.3 | Établir une institution nationale conforme aux Principes de Paris (Allemagne) ; garantir l’indépendance des juges | DEU,CHE,BEL,GRC | supported',
      '121.4 | Planter des arbres | MDA | supported',
      '122.1 | Abolir l’impôt | TUR | pending',
      '123.1 | Abolir la taxe sur le sel | PRT,ESP,BRA | noted',
    ]);
    expect(document.recommendations[2]?.clauses).toEqual([
      { text: 'Établir une institution nationale conforme aux Principes de Paris', states: ['DEU'] },
      { text: 'garantir l’indépendance des juges', states: ['CHE', 'BEL', 'GRC'] },
    ]);
    expect(document.pledges.map(({ number }) => number)).toEqual(['125 (a)', '125 (b)']);
  });

  it('Spanish', async () => {
    const spanish = docxOf({
      header: p('A/HRC/48/9'),
      body:
        tbl(
          [p('Naciones Unidas'), p('A/HRC/48/9')],
          [p('Asamblea General'), p('Distr. general\n3 de marzo de 2031\nEspañol\nOriginal: inglés')],
        ) +
        p('Consejo de Derechos Humanos') +
        p('48º período de sesiones') +
        p('13 de septiembre a 1 de octubre de 2031') +
        p('Tema 6 de la agenda') +
        p('Examen periódico universal') +
        p('Informe del Grupo de Trabajo sobre el Examen\nPeriódico Universal*', { size: 14 }) +
        p('República Dominicana', { size: 14 }) +
        p('* El anexo se distribuye como se recibió.') +
        p('\fIntroducción', { size: 14 }) +
        p(
          '1.\tEl Grupo de Trabajo sobre el Examen Periódico Universal, establecido de conformidad con la resolución 5/1 del Consejo de Derechos Humanos, celebró su 38º período de sesiones del 3 al 14 de mayo de 2031. El examen de la República Dominicana se llevó a cabo en la sexta sesión, el 5 de mayo de 2031. La delegación estuvo encabezada por el Ministro.',
        ) +
        p(
          '2.\tEl 11 de enero de 2031, el Consejo de Derechos Humanos eligió al siguiente grupo de relatores (troika) para facilitar el examen de la República Dominicana: Benin, Chile y Viet Nam.',
        ) +
        p('I.\tResumen del proceso de examen', { size: 14 }) +
        p('3.\tLa delegación dio las gracias.') +
        p('\fII.\tConclusiones y/o recomendaciones', { size: 14 }) +
        p(
          '94.\tLas recomendaciones formuladas durante el diálogo interactivo/enumeradas a continuación han sido examinadas por la República Dominicana y cuentan con su apoyo:',
        ) +
        p(
          '94.1\tRatificar el Convenio núm. 189 de la Organización Internacional del Trabajo (OIT) (Países Bajos);',
        ) +
        p(
          '94.2\tAplicar el plan (2030-2035) (Estados Unidos de América) (Reino Unido de Gran Bretaña e Irlanda del Norte);',
        ) +
        p('94.3 Plantar árboles (España e Italia) (Kenya y Zambia);') +
        p('95.\tLa República Dominicana ha tomado nota de las recomendaciones siguientes:') +
        p('95.1\tSuprimir el impuesto (Turquía).') +
        p(
          '96.\tTodas las conclusiones y/o recomendaciones que figuran en el presente informe reflejan la posición del Estado o los Estados que las formularon y/o del Estado examinado. No debe interpretarse que han sido suscritas por el Grupo de Trabajo en su conjunto.',
        ) +
        p('III.\tPromesas y compromisos voluntarios', { size: 14 }) +
        p('97.\tLa República Dominicana se comprometió a plantar árboles.') +
        p('Anexo', { size: 14 }) +
        p('Composición de la delegación', { size: 14 }),
    });

    const document = await read(spanish);
    expect(document).toMatchObject({
      kind: 'working-group-report',
      language: 'es',
      country: 'DOM',
      session: 38,
      date: '2031-03-03',
      details: { troika: ['BEN', 'CHL', 'VNM'], reviewed: '2031-05-05' },
      problems: [],
    });
    expect(rowsOf(document)).toEqual([
      '94.1 | Ratificar el Convenio núm. 189 de la Organización Internacional del Trabajo (OIT) | NLD | supported',
      '94.2 | Aplicar el plan (2030-2035) | USA,GBR | supported',
      '94.3 | Plantar árboles | ESP,ITA,KEN,ZMB | supported',
      '95.1 | Suprimir el impuesto | TUR | noted',
    ]);
    expect(document.pledges).toMatchObject([{ number: '97' }]);
  });

  it('Arabic', async () => {
    const R = { rightToLeft: true } as const;
    const L = { rightToLeft: true, size: 14 } as const;
    const arabic = docxOf({
      header: p('A/HRC/48/9'),
      body:
        tbl(
          [p('الأمم المتحدة'), p('A/HRC/48/9')],
          [p('الجمعية العامة'), p('Distr.: General\n3 March 2031\nArabic\nOriginal: English')],
        ) +
        p('مجلس حقوق الإنسان', R) +
        p('الدورة الثامنة والأربعون', R) +
        p('13 أيلول/سبتمبر - 1 تشرين الأول/أكتوبر 2031', R) +
        p('البند 6 من جدول الأعمال', R) +
        p('الاستعراض الدوري الشامل', R) +
        p('تقرير الفريق العامل المعني بالاستعراض الدوري الشامل*', L) +
        p('تونس', L) +
        p('* يُعمم المرفق كما ورد، باللغة التي قُدم بها فقط.', R) +
        p('\fمقدمة', L) +
        p(
          '1-\tعقد الفريق العامل المعني بالاستعراض الدوري الشامل، المنشأ عملاً بقرار مجلس حقوق الإنسان 5/1، دورته الثامنة والثلاثين في الفترة من 3 إلى 14 أيار/مايو 2031. واستُعرضت الحالة في تونس في الجلسة السادسة، المعقودة في 5 أيار/مايو 2031. وترأس وفد تونس الوزير. واعتمد الفريق العامل التقرير المتعلق بتونس في جلسته العاشرة، المعقودة في 7 أيار/مايو 2031.',
          R,
        ) +
        p(
          '2-\tوفي 11 كانون الثاني/يناير 2031، اختار مجلس حقوق الإنسان فريق المقررين التالي (المجموعة الثلاثية) لتيسير استعراض الحالة في تونس: بنن وشيلي وفييت نام.',
          R,
        ) +
        p('أولاً-\tموجز وقائع عملية الاستعراض', L) +
        p('3-\tشكر الوفد الدول.', R) +
        p('\fثانياً-\tالاستنتاجات و/أو التوصيات', L) +
        p('94-\tنظرت تونس في التوصيات المقدمة أثناء جلسة التحاور/المدرجة أدناه، وهي تحظى بتأييدها:', R) +
        p('94-1\tالتصديق على اتفاقية منظمة العمل الدولية رقم 189 (هولندا)؛', R) +
        p(
          '94-2\tتنفيذ خطة العمل (2030-2035) (الولايات المتحدة الأمريكية) (إيران (جمهورية - الإسلامية))؛',
          R,
        ) +
        p('94-3\tغرس الأشجار (فرنسا وإسبانيا والأردن).', R) +
        p('95-\tونظرت تونس في التوصيات التالية وأحاطت علماً بها:', R) +
        p('95-1\tإلغاء الضريبة (تركيا).', R) +
        p(
          '96-\tوستنظر تونس في التوصيات التالية وستقدم ردوداً عليها في الوقت المناسب، على ألا يتجاوز ذلك موعد انعقاد الدورة التاسعة والأربعين لمجلس حقوق الإنسان:',
          R,
        ) +
        p('96-1\tفتح مدرسة (المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية).', R) +
        p(
          '97-\tوجميع الاستنتاجات و/أو التوصيات الواردة في هذا التقرير تعبر عن موقف الدولة (الدول) المقدمة لها و/أو الدولة موضوع الاستعراض. ولا ينبغي تأويلها بأنها تحظى بتأييد الفريق العامل بكامله.',
          R,
        ) +
        p('ثالثاً-\tالتعهدات والالتزامات الطوعية', L) +
        p('98-\tتعهدت تونس بغرس الأشجار.', R) +
        p('المرفق', L) +
        p('تشكيلة الوفد', L),
    });

    const document = await read(arabic);
    expect(document).toMatchObject({
      kind: 'working-group-report',
      language: 'ar',
      country: 'TUN',
      session: 38,
      date: '2031-03-03',
      details: { troika: ['BEN', 'CHL', 'VNM'], reviewed: '2031-05-05' },
      problems: [],
    });
    expect(rowsOf(document)).toEqual([
      '94.1 | التصديق على اتفاقية منظمة العمل الدولية رقم 189 | NLD | supported',
      '94.2 | تنفيذ خطة العمل (2030-2035) | USA,IRN | supported',
      '94.3 | غرس الأشجار | FRA,ESP,JOR | supported',
      '95.1 | إلغاء الضريبة | TUR | noted',
      '96.1 | فتح مدرسة | GBR | pending',
    ]);
    expect(document.pledges).toMatchObject([{ number: '98' }]);
  });
});

describe('an addendum whose answers stand in a table', () => {
  const row = (...cells: string[]): string[] => cells.map((cell) => p(cell));
  const merged = (text: string, value = ''): string => `<w:tcPr><w:vMerge${value}/></w:tcPr>${p(text)}`;
  const cover =
    tbl(row('United Nations', 'A/HRC/55/7/Add.1'), row('General Assembly', 'Distr.: General 3 March 2031')) +
    p('Report of the Working Group on the Universal Periodic Review*', { size: 14 }) +
    p('Andorra', { size: 14 }) +
    p('Addendum', { size: 14 }) +
    p(
      'Views on conclusions and/or recommendations, voluntary commitments and replies presented by the State under review',
    ) +
    p('\f1. Andorra thanks all States for the recommendations that they made.');
  const first = '115.1 Ratify the Convention (Benin)';
  const second = '115.2 End the tax (Chile)';
  const third = '115.3 Plant trees (Peru)';

  it.each([
    [
      'text, position and comment',
      tbl(
        row('Recommendation', 'Position', 'Comments'),
        row(first, 'Supported', 'It was sent.'),
        row(second, 'Noted', ''),
        row(third, 'Partially supported', ''),
      ),
      ['supported', 'noted', 'partially-supported'],
    ],
    [
      'a column of numbers',
      tbl(
        row('No.', 'Recommendation', 'Response'),
        row('115.1', 'Ratify (Benin)', 'Accepted. It was sent.'),
        row('115.2', 'End the tax (Chile)', 'Noted'),
        row('115.3', 'Plant (Peru)', 'Partially accepted'),
      ),
      ['supported', 'noted', 'partially-supported'],
    ],
    [
      'lists of numbers',
      tbl(row('Recommendations', 'Answer'), row('115.1, 115.3', 'Accepted'), row('115.2', 'Noted')),
      ['supported', 'noted', 'supported'],
    ],
    [
      'crosses',
      tbl(
        row('Recommendation', 'Supported', 'Noted'),
        row(first, 'X', ''),
        row(second, '', 'X'),
        row(third, '✓', ''),
      ),
      ['supported', 'noted', 'supported'],
    ],
    [
      'one answer for several rows',
      tbl(
        row('Recommendation', 'Position'),
        [p(first), merged('Supported', ' w:val="restart"')],
        [p(second), merged('')],
        row(third, 'Noted'),
      ),
      ['supported', 'supported', 'noted'],
    ],
  ])('%s', async (_, table, positions) => {
    const document = await read(docxOf({ body: cover + table }));
    expect(document).toMatchObject({ kind: 'addendum', problems: [] });
    const byNumber = document.positions.toSorted((one, other) => one.number.localeCompare(other.number));
    expect(byNumber.map(({ number }) => number)).toEqual(['115.1', '115.2', '115.3']);
    expect(byNumber.map(({ position }) => position)).toEqual(positions);
  });
});
