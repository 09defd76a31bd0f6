import { describe, expect, it } from 'vitest';
import type { TextLine } from '../../read/text-line.ts';
import { readWorkingGroupReport } from './working-group-report.ts';

/** Printed lines from the top of a page, items indented; an empty line leaves a gap as the page does. */
function printed(text: string): TextLine[] {
  let y = 100;
  const lines: TextLine[] = [];
  for (const line of text.split('\n')) {
    y += line.trim() === '' ? 6 : 12;
    if (line.trim() === '') continue;
    const left = 113 + (line.length - line.trimStart().length) * 5;
    lines.push({ page: 1, text: line.trim(), left, right: 480, y, size: 10, role: 'body' });
  }
  return lines;
}

const summaryOf = (text: string) =>
  readWorkingGroupReport(printed(text)).recommendations.map((one) => [
    one.number,
    one.text,
    one.states.join(),
    one.position,
  ]);

describe('reports in other languages', () => {
  it('reads French', () => {
    expect(
      summaryOf(`
        II. Conclusions et/ou recommandations

        6. Les recommandations formulées au cours du dialogue, énumérées ci-après, ont été
        examinées par Andorre et recueillent son adhésion :

            6.1 Planter des arbres le long des routes (République de Corée) (Pays-Bas) ;

            6.2 Ouvrir une école dans chaque village (Côte d’Ivoire et Tchéquie).

        7. Andorre a pris note des recommandations ci-après :

            7.1 Supprimer l’impôt sur le pain (Iran (République islamique d’)).

        8. Toutes les conclusions et/ou recommandations figurant dans le présent rapport
        reflètent la position de l’État.`),
    ).toEqual([
      ['6.1', 'Planter des arbres le long des routes', 'KOR,NLD', 'supported'],
      ['6.2', 'Ouvrir une école dans chaque village', 'CIV,CZE', 'supported'],
      ['7.1', 'Supprimer l’impôt sur le pain', 'IRN', 'noted'],
    ]);
  });

  it('reads Spanish', () => {
    expect(
      summaryOf(`
        II. Conclusiones y/o recomendaciones

        6. Las recomendaciones que figuran a continuación cuentan con el apoyo de Andorra:

            6.1 Plantar árboles en las carreteras (Estados Unidos de América) (Irán
            (República Islámica del));

        7. Andorra examinará las recomendaciones siguientes y les dará respuesta:

            7.1 Abrir una escuela en cada pueblo (Reino Unido de Gran Bretaña e Irlanda
            del Norte y Japón).

        8. Todas las conclusiones y/o recomendaciones que figuran en el presente informe
        reflejan la posición del Estado.`),
    ).toEqual([
      ['6.1', 'Plantar árboles en las carreteras', 'USA,IRN', 'supported'],
      ['7.1', 'Abrir una escuela en cada pueblo', 'GBR,JPN', 'pending'],
    ]);
  });

  it('reads Arabic, whose numbers have a dash and may be in Arabic-Indic figures', () => {
    expect(
      summaryOf(`
        ثانياً - الاستنتاجات و/أو التوصيات

        6- التوصيات الواردة أدناه درستها أندورا وهي تحظى بتأييدها:

            6-1 غرس الأشجار على جانبي الطرق (فرنسا) (تونس)؛

            ٦-٢ فتح مدرسة في كل قرية (الاتحاد الروسي).

        7- جميع الاستنتاجات و/أو التوصيات الواردة في هذا التقرير تعبر عن موقف الدولة.`),
    ).toEqual([
      ['6.1', 'غرس الأشجار على جانبي الطرق', 'FRA,TUN', 'supported'],
      ['6.2', 'فتح مدرسة في كل قرية', 'RUS', 'supported'],
    ]);
  });
});

it('says where a line of an item may be missing, and not where lettered parts stand apart', () => {
  const list = (...lines: string[]): ReturnType<typeof readWorkingGroupReport> =>
    readWorkingGroupReport(
      printed(`
        II. Conclusions and/or recommendations
        6. The recommendations below enjoy the support of Andorra:

            6.1 Plant trees along all the roads of the country and the banks of rivers,
            and choose for them such kinds as have long stood there, and which give
            shade to people on their way and a home to birds, bees and other beings,
            on sandy soil as well as on clay, in the valleys and on the hills alike,
            ${lines.join('\n            ')}

            6.2 Dig wells (Peru).`),
    );
  const gaps = ({ problems }: ReturnType<typeof list>): unknown[] =>
    problems.filter(({ code }) => code === 'gap-in-text').map(({ number }) => number);
  const lost = list('', '', 'and water them in the dry months of each year (Chile);');
  expect(gaps(lost)).toEqual(['6.1']);
  expect(lost.recommendations[0]?.confidence).toBeLessThan(0.8);
  expect(gaps(list('and water them in the dry months of each year (Chile);'))).toEqual([]);
  expect(gaps(list('', '', '(b) Water them in the dry months of each year (Chile);'))).toEqual([]);
});

describe('numbering', () => {
  it('keeps a sub-number', () => {
    const text = `
        II. Conclusions and/or recommendations
        129. The recommendations below enjoy the support of Andorra:

            129.53 Plant trees (Chile);

            129.53.1 Dig wells (Peru);

            129.54 Build roads (Ghana).`;
    expect(summaryOf(text).map(([number]) => number)).toEqual(['129.53', '129.53.1', '129.54']);
  });

  it('keeps a number as printed, with its leading zero', () => {
    const text = `
        II. Conclusions and/or recommendations
        6. The recommendations below enjoy the support of Andorra:

            6.08 Plant trees (Chile);

            6.9 Dig wells (Peru);`;
    expect(summaryOf(text).map(([number]) => number)).toEqual(['6.08', '6.9']);
  });

  it('finds the list in a text that has lost its headings', () => {
    const text = `
        5. The delegation thanked everybody.

        6. The following recommendations enjoy the support of Andorra:

            6.1 Plant trees (Chile).`;
    expect(summaryOf(text).map(([number]) => number)).toEqual(['6.1']);
  });

  it('does not read the heading in the table of contents as the section', () => {
    const text = `
        II. Conclusions and/or recommendations ........ 6 12
        1. The delegation thanked everybody.
        II. Conclusions and/or recommendations**
        6. The following recommendations enjoy the support of Andorra:

            6.1 Plant trees (Chile).`;
    expect(summaryOf(text).map(([number]) => number)).toEqual(['6.1']);
  });

  it('tells an item from the next paragraph by what the paragraph says', () => {
    const items = (last: number): string =>
      Array.from(
        { length: last },
        (_, index) => `            ${index + 1}. Plant trees, row ${index + 1} (Chile);\n`,
      ).join('\n');
    const text = `
        II. Conclusions and/or recommendations
        6. The following recommendations enjoy the support of Andorra:

${items(6)}
        7. The recommendations below did not enjoy the support of Andorra:

${items(8)}`;
    const numbers = summaryOf(text).map(([number]) => number);
    expect(numbers.slice(0, 7)).toEqual(['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '7.1']);
    expect(numbers.at(-1)).toBe('7.8');
  });
});

describe('lists of other shapes', () => {
  it('takes the positions from headings between the items of one list', () => {
    const text = `
        II. Conclusions and/or recommendations
        121. The recommendations made during the dialogue are listed below.

        A. Recommendations that enjoy the support of Andorra

            121.1 Plant trees along
            the roads of the country (Chile);

        B. Recommendations that are noted

            121.2 Dig wells in
            the villages of the country (Peru).`;
    expect(summaryOf(text).map(([number, , states, position]) => [number, states, position])).toEqual([
      ['121.1', 'CHL', 'supported'],
      ['121.2', 'PER', 'noted'],
    ]);
  });

  it('reads items that are lettered', () => {
    const text = `
        II. Conclusions and/or recommendations
        75. The recommendations listed below enjoy the support of Andorra:

            (a) Plant trees (Chile);

            (b) Take these steps: (i) dig wells; (ii) build roads (Peru);

            (c) Build schools (Mali).

        76. All conclusions and/or recommendations contained in the present report.`;
    expect(summaryOf(text).map(([number, , states]) => [number, states])).toEqual([
      ['75.a', 'CHL'],
      ['75.b', 'PER'],
      ['75.c', 'MLI'],
    ]);
  });

  it('keeps lettered parts within their item', () => {
    const text = `
        II. Conclusions and/or recommendations
        121. The recommendations below enjoy the support of Andorra:

            121.1 Take other steps, namely:
              (a) Plant trees;
              (b) Dig wells (Mali);

            121.2 Build schools (Chile).`;
    expect(summaryOf(text).map(([number, , states]) => [number, states])).toEqual([
      ['121.1', 'MLI'],
      ['121.2', 'CHL'],
    ]);
  });
});

describe('a table of recommendations', () => {
  const line = (y: number, text: string, states = ''): TextLine => {
    const words = { text, left: 113, right: 113 + text.length * 5 };
    const beside = { text: states, left: 400, right: 400 + states.length * 5 };
    const place = { page: 1, y, size: 10, role: 'body' } as const;
    if (states === '') return { ...place, ...words };
    if (text === '') return { ...place, ...beside };
    return { ...place, ...words, text: `${text} ${states}`, right: beside.right, cells: [words, beside] };
  };

  it('gives its States in a column beside the words', () => {
    const { recommendations, problems } = readWorkingGroupReport([
      line(100, 'II. Conclusions and/or recommendations'),
      line(120, '56. The recommendations listed below enjoy the support of Andorra:'),
      line(140, '1. Plant trees along every road in', 'France, Kenya'),
      line(152, 'the land and water them', 'and Peru'),
      line(170, '2. Dig wells in every village', 'Islamic Republic'),
      line(182, '', 'of Iran'),
      line(200, '3. Build ports on the sea', 'Chile'),
      line(218, '4. Build roads to the ports', 'Mali'),
      line(236, '5. Paint the ports', 'Chad'),
      line(254, '57. All conclusions and/or recommendations contained in the present report reflect'),
    ]);
    expect(recommendations.map(({ number, text, states }) => [number, text, states.join()])).toEqual([
      ['56.1', 'Plant trees along every road in the land and water them', 'FRA,KEN,PER'],
      ['56.2', 'Dig wells in every village', 'IRN'],
      ['56.3', 'Build ports on the sea', 'CHL'],
      ['56.4', 'Build roads to the ports', 'MLI'],
      ['56.5', 'Paint the ports', 'TCD'],
    ]);
    expect(problems).toEqual([]);
  });

  it('gives its States in a cell of their own, as Word does', () => {
    const text = `
        II. Conclusions and/or recommendations

        56. The recommendations listed below enjoy the support of Andorra:

        56.1 Plant trees along every road

        France, Kenya

        56.2 Dig wells in every village (Chile)

        57. All conclusions and/or recommendations contained in the present report`;
    expect(summaryOf(text)).toEqual([
      ['56.1', 'Plant trees along every road', 'FRA,KEN', 'supported'],
      ['56.2', 'Dig wells in every village', 'CHL', 'supported'],
    ]);
  });
});

describe('numbers that run on from one list to the next', () => {
  const text = `
        II. Conclusions and/or recommendations

        96. The recommendations listed below enjoy the support of Andorra:

            1. Plant trees along every road (Argentina/Brazil/Spain);

            2. Dig wells in every village (Chile).

        97. The following recommendations did not enjoy the support of Andorra:

            3. Abolish the tax on bread (Peru);

            4. Abolish the tax on salt (Mali).

        98. All conclusions and/or recommendations contained in the present report reflect
        the position of the submitting States.`;

  it('are read below their own paragraph', () => {
    expect(summaryOf(text).map(([number, , states, position]) => [number, states, position])).toEqual([
      ['96.1', 'ARG,BRA,ESP', 'supported'],
      ['96.2', 'CHL', 'supported'],
      ['97.3', 'PER', 'noted'],
      ['97.4', 'MLI', 'noted'],
    ]);
    expect(readWorkingGroupReport(printed(text)).problems).toEqual([]);
  });

  it('are missed where one between the lists is missing', () => {
    const { problems } = readWorkingGroupReport(printed(text.replace(/ {12}2\..*\n/u, '')));
    expect(problems.map(({ code }) => code)).not.toEqual([]);
  });
});
