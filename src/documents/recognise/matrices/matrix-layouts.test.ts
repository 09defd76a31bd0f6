import { expect, it } from 'vitest';
import { docxOf, p, tbl } from '../../read/docx-fixture.ts';
import { readDocument } from '../../read-document.ts';

const HEAD = 'UPR of Andorra (4th Cycle – 45th session) Thematic list of recommendations';

const cell = (text: string): string =>
  text
    .split('\n')
    .map((line) => p(line))
    .join('');
const row = (...cells: string[]): string[] => cells.map(cell);
const across = (text: string, columns: number): string[] => [
  `<w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr>${p(text)}`,
];
const merged = (text: string, isFirst: boolean): string =>
  `<w:tcPr><w:vMerge${isFirst ? ' w:val="restart"' : ''}/></w:tcPr>${p(text)}`;

const PLANT = '140.1 Plant trees along all roads (Chile) (Mali);';
const DIG = '140.2 Dig wells in every village (Peru);';
const BUILD = '140.3 Build bridges over the rivers (Togo);';
const HEADER = row('Recommendation', 'Position', 'Full list of themes');
const PLAIN = [
  row(PLANT, 'Supported', 'Education'),
  row(DIG, 'Noted', 'Water'),
  row(BUILD, 'Noted', 'Water'),
];

async function summaryOf(body: string, header = HEAD): Promise<string[]> {
  const document = await readDocument({ name: 'matrix.docx', bytes: docxOf({ body, header: p(header) }) });
  expect(document).toMatchObject({ kind: 'recommendation-matrix', country: 'AND', problems: [] });
  return document.recommendations.map(({ number, states, position, themes, groups, sdgs }) =>
    [number, states.join(), position ?? '', themes.join(), groups.join(), sdgs.join()].join('|'),
  );
}

const SUMMARY = ['140.1|CHL,MLI|supported|Education||', '140.2|PER|noted|Water||', '140.3|TGO|noted|Water||'];

it.each([
  [
    'a header repeated on each page',
    tbl(
      HEADER,
      row(PLANT, 'Supported', 'Education'),
      HEADER,
      row(DIG, 'Noted', 'Water'),
      HEADER,
      row(BUILD, 'Noted', 'Water'),
    ),
  ],
  ['a merged header above the real one', tbl(across('List of recommendations', 3), HEADER, ...PLAIN)],
  ['no header', tbl(...PLAIN)],
  [
    'no header, themes first',
    tbl(...PLAIN.map(([text = '', position = '', theme = '']) => [theme, text, position])),
  ],
  [
    'two tables, the second without a header',
    tbl(HEADER, ...PLAIN.slice(0, 2)) + p('Water') + tbl(...PLAIN.slice(2)),
  ],
  ['a table within a table’s only cell', tbl([tbl(HEADER, ...PLAIN) + p('')])],
  [
    'a column for the States and one for the numbers',
    tbl(
      row('Theme', 'No.', 'Recommendation', 'Recommending State', 'Position'),
      row('Education', '140.1', 'Plant trees along all roads', 'Chile and Mali', 'Supported'),
      row('Water', '140.2', 'Dig wells in every village', 'Peru', 'Noted'),
      row('Water', '140.3.', 'Build bridges over the rivers', 'Togo', 'Noted'),
    ),
  ],
  [
    'themes in rows of their own and no column for them',
    tbl(
      row('Recommendation', 'Position'),
      across('Theme: Education', 2),
      row(PLANT, 'Supported'),
      across('Right or area: Water', 2),
      row(DIG, 'Noted'),
      row(BUILD, 'Noted'),
    ),
  ],
  [
    'a theme merged over several rows',
    tbl(
      row('Theme', 'Recommendation', 'Position'),
      [cell('Education'), cell(PLANT), cell('Supported')],
      [merged('Water', true), cell(DIG), cell('Noted')],
      [merged('', false), cell(BUILD), cell('Noted')],
    ),
  ],
])('a matrix with %s', async (_, body) => {
  expect(await summaryOf(body)).toEqual(SUMMARY);
});

it('the columns of the fourth cycle', async () => {
  const body = tbl(
    row(
      'Recommendation and recommending State',
      'Position of the State under review',
      'Human rights themes and groups of persons',
      'Relevant SDGs',
    ),
    across('Theme: Right to education', 4),
    row(
      `${PLANT}\nSource of position: A/HRC/55/7/Add.1 – Para. 3`,
      'Supported',
      'Education\nAffected persons:\n- Children',
      '4 - QUALITY EDUCATION\n4.1 - Ensure',
    ),
    row(DIG, 'Supported/Noted', 'Water', '6'),
    row(BUILD, 'Noted', 'Water', ''),
  );
  expect(await summaryOf(body)).toEqual([
    '140.1|CHL,MLI|supported|Education|Children|4 - QUALITY EDUCATION,4.1 - Ensure',
    '140.2|PER|partially-supported|Water||6',
    '140.3|TGO|noted|Water||',
  ]);
});

it('the first cycle’s bare numbers, with the letter of their list', async () => {
  const body = tbl(
    HEADER,
    row('A - 1. Plant trees along all roads (Chile);', 'Supported', 'Education'),
    row('A - 2. Dig wells in every village (Peru);', 'Noted', 'Water'),
    row('3. Build bridges over the rivers (Togo);', 'Noted', 'Water'),
  );
  expect(await summaryOf(body)).toEqual([
    'A-1|CHL|supported|Education||',
    'A-2|PER|noted|Water||',
    '3|TGO|noted|Water||',
  ]);
});

it.each([
  [
    'French',
    'EPU d’Andorre (4e cycle – 45e session) Liste thématique des recommandations',
    tbl(
      row('Recommandation', 'Position', 'Liste complète des thèmes', 'Évaluation/observations'),
      row(
        '140.1 Planter des arbres (Chili) (Mali) ;\nSource de la position : A/HRC/55/7/Add.1 – par. 3',
        'Acceptée',
        'Éducation\nPersonnes concernées :\n- enfants\nODD :\n- 4',
        '',
      ),
      row('140.2 Creuser des puits (Pérou) ;', 'Notée', 'Eau', ''),
      row('140.3 Bâtir des ponts (Togo).', 'Partiellement acceptée', 'Eau', ''),
    ),
    [
      '140.1|CHL,MLI|supported|Éducation|enfants|4',
      '140.2|PER|noted|Eau||',
      '140.3|TGO|partially-supported|Eau||',
    ],
  ],
  [
    'Spanish',
    'EPU de Andorra (4º ciclo – 45º período de sesiones) Lista temática de recomendaciones',
    tbl(
      row('Recomendación', 'Posición', 'Lista completa de temas', 'Evaluación/comentarios'),
      row(
        '140.1 Plantar árboles (Chile) (Malí);\nFuente de la posición: A/HRC/55/7/Add.1 – Párr. 3',
        'Apoyada',
        'Educación\nPersonas afectadas:\n- niños\nODS:\n- 4',
        '',
      ),
      row('140.2 Cavar pozos (Perú);', 'Anotada', 'Agua', ''),
      row('140.3 Construir puentes (Togo).', 'Se toma nota', 'Agua', ''),
    ),
    ['140.1|CHL,MLI|supported|Educación|niños|4', '140.2|PER|noted|Agua||', '140.3|TGO|noted|Agua||'],
  ],
  [
    'Arabic',
    'الاستعراض الدوري الشامل لأندورا (الجولة الرابعة - الدورة الخامسة والأربعون) القائمة المواضيعية',
    tbl(
      row('التوصية', 'الموقف', 'القائمة الكاملة للمواضيع', 'التقييم/التعليقات'),
      row(
        '140-1 غرس الأشجار (شيلي) (مالي)؛\nمصدر الموقف: A/HRC/55/7/Add.1 - الفقرة 3',
        'مؤيدة',
        'التعليم\nالأشخاص المتأثرون:\n- الأطفال\nأهداف التنمية المستدامة:\n- 4',
        '',
      ),
      row('140-2 حفر الآبار (بيرو)؛', 'أحيط علماً بها', 'المياه', ''),
      row('140-3 بناء الجسور (توغو).', 'محاط بها علماً', 'المياه', ''),
    ),
    ['140.1|CHL,MLI|supported|التعليم|الأطفال|4', '140.2|PER|noted|المياه||', '140.3|TGO|noted|المياه||'],
  ],
])('a matrix in %s', async (_, head, body, summary) => {
  expect(await summaryOf(body, head)).toEqual(summary);
});
