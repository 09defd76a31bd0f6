import { describe, expect, it } from 'vitest';
import { readDocument as documentSchema, type ReadDocument } from '../../document.ts';
import { pdfOf, type FixtureLine } from '../../read/pdf-fixture.ts';
import { readDocument } from '../../read-document.ts';

const COVER = `United Nations                                   CCPR/C/AND/CO/3
International Covenant on Civil and Political Rights
Distr.: General
3 May 2030
Original: English

Human Rights Committee

Concluding observations on the third periodic report of Andorra*
`;
const INTRODUCTION = `
A. Introduction

1. The Committee considered the third periodic report of Andorra at its 9000th meeting, and
adopted the present concluding observations.

B. Positive aspects

2. The Committee welcomes the following legislative measures taken by the State party:

(a) The adoption of the Act on Trees, in 2028;

(b) The amendment of the Act on Wells, in 2029.

C. Principal matters of concern and recommendations
`;

const readText = (text: string, name = 'observations.txt'): Promise<ReadDocument> =>
  readDocument({ name, bytes: new TextEncoder().encode(text) });
const read = (body: string): Promise<ReadDocument> => readText(COVER + INTRODUCTION + body);
const shortly = ({ recommendations }: ReadDocument): [string, string][] =>
  recommendations.map(({ number, text }) => [number, text]);
const codesOf = (document: ReadDocument): string[] => document.problems.map(({ code }) => code);

describe("committees' habits", () => {
  it('read an item that follows another one on its line', async () => {
    const { recommendations, problems } = await read(`
3. The State party should:

(a) Improve the care of bees; (b) Reduce the number of hives; and

(c) Train beekeepers.
`);
    expect(recommendations.map(({ number, text }) => [number, text])).toEqual([
      ['3.a', 'Improve the care of bees'],
      ['3.b', 'Reduce the number of hives'],
      ['3.c', 'Train beekeepers'],
    ]);
    expect(problems.map(({ code }) => code)).not.toContain('missing-numbers');
  });

  it('number paragraphs in brackets, the recommendation without a number below the concern', async () => {
    const document = await readText(`${COVER}
(1) The Human Rights Committee considered the fifth periodic report of Andorra at its 2580th meeting.

C. Principal subjects of concern and recommendations

(2) The Committee regrets the absence of an institution for bees in the State party (art. 2).

The State party should establish an institution for bees in line with the principles.

(3) The Committee is concerned at the number of hives in small gardens (art. 10).

(a) The State party should reduce the number of hives.

(b) The State party should widen the gardens.

(4) The State party should provide, within one year, information on its implementation of the Committee's
recommendations in paragraphs 2 and 3 above.
`);
    expect(document.recommendations.map(({ number, due }) => [number, due])).toEqual([
      ['2', '2031-05-03'],
      ['3.a', '2031-05-03'],
      ['3.b', '2031-05-03'],
    ]);
    expect(document.recommendations[1]?.concern).toContain('number of hives');
  });

  it.each([
    'The Committee would like to draw the State party’s attention to the recommendations contained in paragraphs 3, on bees, and 4, on hives.',
    'Le Comité appelle l’attention de l’État partie sur l’importance particulière des recommandations figurant aux paragraphes 3 et 4 et lui demande d’y donner suite.',
    'El Comité señala a la atención del Estado parte la importancia particular de las recomendaciones que figuran en los párrafos 3 y 4 y le pide que las aplique.',
    'تود اللجنة أن تسترعي انتباه الدولة الطرف إلى الأهمية الخاصة التي تتسم بها التوصيات الواردة في الفقرتين 3 و 4 وتطلب إليها تنفيذها.',
    'In that context, the State party is invited to inform the Committee about its plans for implementing, within the coming reporting period, the remaining recommendations.',
  ])('point to recommendations and make none: %s', async (sentence) => {
    const { recommendations } = await read(`
3. The Committee recommends that the State party plant trees.

4. ${sentence}
`);
    expect(recommendations.map(({ number }) => number)).toEqual(['3']);
  });

  it.each([
    [
      'a letter',
      'CCPR/C/AND/CO/3',
      'In my capacity as Special Rapporteur for Follow-up to Concluding Observations, I refer to the report.',
    ],
    ['a report on follow-up', 'CCPR/C/140/2/Add.1', 'Follow-up progress report on concluding observations'],
    ['a report on follow-up by its symbol', 'CCPR/C/AND/FCO/3', 'Assessment of replies'],
    [
      'a French report',
      'CCPR/C/140/2/Add.1',
      'Rapport intérimaire sur la suite donnée aux observations finales',
    ],
  ])('grade the follow-up: %s is refused with the way out', async (_, symbol, title) => {
    const document = await readText(
      `United Nations ${symbol}\n\n${title}\n\nParagraph 6: [B] Act on Trees\n`,
    );
    expect(document).toMatchObject({ kind: 'unknown', recommendations: [] });
    expect(codesOf(document)).toEqual(['follow-up-assessment']);
  });
});

describe("a treaty body's concluding observations", () => {
  it('separate concern from recommendation and keep the heading and the words that introduce a list', async () => {
    const document = await read(`
Detention of beekeepers

3. The Committee is concerned about the long detention of beekeepers (arts. 7 and 9). It regrets
the lack of statistics.

4. The State party should:

(a) Release all beekeepers who are held without charge;

(b) Publish statistics, by town and by season, and

(c) Train its police.

Right to plant

5. The Committee notes with concern that few may plant. The Committee, recalling its general comment
No. 36 (2018), recommends that the State party revise the Act on Trees.
`);
    expect(documentSchema.safeParse(document).error).toBeUndefined();
    expect(document).toMatchObject({
      kind: 'concluding-observations',
      symbol: 'CCPR/C/AND/CO/3',
      country: 'AND',
      date: '2030-05-03',
      cycle: null,
      session: null,
      details: {
        committee: 'CCPR',
        title: 'Concluding observations on the third periodic report of Andorra',
      },
    });
    expect(shortly(document)).toEqual([
      ['4.a', 'Release all beekeepers who are held without charge'],
      ['4.b', 'Publish statistics, by town and by season'],
      ['4.c', 'Train its police'],
      [
        '5',
        'The Committee, recalling its general comment No. 36 (2018), recommends that the State party revise the Act on Trees.',
      ],
    ]);
    expect(document.recommendations[0]).toMatchObject({
      leadIn: 'The State party should:',
      heading: 'Detention of beekeepers',
      concern:
        'The Committee is concerned about the long detention of beekeepers (arts. 7 and 9). It regrets the lack of statistics.',
      position: null,
      states: [],
      due: null,
      confidence: 1,
    });
    expect(document.recommendations[3]).toMatchObject({
      leadIn: null,
      heading: 'Right to plant',
      concern: 'The Committee notes with concern that few may plant.',
    });
    expect(codesOf(document)).toEqual(['unproven-on-real-documents']);
  });

  it('read a paragraph that lists its concerns and then, under it, what should be done', async () => {
    const document = await read(`
3. The Committee is concerned:

(a) That wells are closed at night (art. 6);

(b) That nobody may open them (art. 7).

The State party should:

(a) Open the wells;

(b) Ensure that:

(i) Each well has a key;

(ii) Each key has a keeper.
`);
    expect(shortly(document)).toEqual([
      ['3.a', 'Open the wells'],
      ['3.b', 'Ensure that: (i) Each well has a key; (ii) Each key has a keeper'],
    ]);
    expect(document.recommendations[0]?.concern).toBe(
      'The Committee is concerned: (a) That wells are closed at night (art. 6); (b) That nobody may open them (art. 7).',
    );
  });

  it('give the named recommendations the day that the text states', async () => {
    const document = await read(`
3. The State party should open the wells.

4. The State party should: (a) Plant trees; (b) Water them; (c) Count them.

5. The State party should publish a map.

D. Dissemination and follow-up

6. The State party should widely disseminate the present concluding observations.

7. In accordance with rule 75, paragraph 1, of the rules of procedure, the State party is requested to
provide, by 6 May 2033, information on the implementation of the recommendations made by the
Committee in paragraphs 3 (wells, open and shut) and 4 (a) and (c) above.

8. The Committee requests the State party to submit its next periodic report by 6 May 2036.
`);
    expect(document.recommendations.map(({ number, due }) => [number, due])).toEqual([
      ['3', '2033-05-06'],
      ['4.a', '2033-05-06'],
      ['4.b', null],
      ['4.c', '2033-05-06'],
      ['5', null],
      ['6', null],
    ]);
    expect(document.details?.nextReport).toBe('2036-05-06');
    expect(codesOf(document)).toEqual(['unproven-on-real-documents']);
  });

  it.each([
    ['CCPR', 'within one year', '2031-05-03', 12],
    ['CEDAW', 'within two years', '2032-05-03', 24],
    ['CERD', 'within 18 months of the adoption of the present observations', '2031-11-03', 18],
  ])(
    'of %s: estimate a day "%s" from the date of the document, and say so',
    async (committee, time, due, months) => {
      const body = `
3. The Committee recommends that the State party open the wells.

4. The Committee requests the State party to provide, ${time}, written information on the steps
taken to implement the recommendations contained in paragraphs 3 and 9 above.
`;
      const document = await readText((COVER + INTRODUCTION + body).replace('CCPR/', `${committee}/`));
      expect(document.recommendations.map((one) => [one.number, one.due])).toEqual([['3', due]]);
      expect(document.problems).toMatchObject([
        { code: 'follow-up-without-recommendation', number: '9', values: { paragraph: '4' } },
        { code: 'due-estimated', severity: 'information', values: { due, months, date: '2030-05-03' } },
        { code: 'unproven-on-real-documents', values: { kind: 'concluding_observations' } },
      ]);
    },
  );

  it('say so when there is no date to count from', async () => {
    const body = `
3. The Committee recommends that the State party open the wells.

4. The Committee requests information, within one year, on how the recommendation in paragraph 3 was
implemented.
`;
    const document = await readText((COVER + INTRODUCTION + body).replace('3 May 2030', ''));
    expect(document.recommendations[0]?.due).toBeNull();
    expect(codesOf(document)).toContain('due-unknown');
  });

  it('do not take the preparation of the next report for a recommendation', async () => {
    const document = await read(`
3. The State party should open the wells.

Preparation of the next report

4. The Committee requests the State party to submit its fourth periodic report, which is due in July
2036. The report should be submitted on time.
`);
    expect(shortly(document)).toEqual([['3', 'The State party should open the wells.']]);
  });

  it('go on behind a page that is missing', async () => {
    const document = await read(`
9. The Committee is concerned about the wells of the northern towns.

10. The State party should open them.
`);
    expect(document.recommendations).toMatchObject([
      { number: '10', concern: expect.stringMatching('wells') },
    ]);
    expect(document.problems).toMatchObject([
      { code: 'missing-numbers', values: { from: '3', to: '8' } },
      { code: 'unproven-on-real-documents' },
    ]);
  });

  it('are read from a text without blank lines', async () => {
    const document = await readText(
      (COVER + INTRODUCTION)
        .replaceAll('\n\n', '\n')
        .replace('of Andorra*', 'of the\nPrincipality of Andorra*') +
        `Open wells
3. The Committee is concerned about:
(a) Closed wells;
(b) Lost keys.
4. The Committee recommends that the State party:
(a) Open the wells of every town, in line with article
9 of the Covenant;
(b) Cut keys.
Trees
5. The State party should plant trees.
`,
    );
    expect(document.details?.title).toMatch(/^Concluding observations on .* Principality of Andorra$/u);
    expect(document.recommendations).toMatchObject([
      { number: '4.a', heading: 'Open wells', concern: expect.stringMatching('Lost keys') },
      { number: '4.b', text: 'Cut keys' },
      { number: '5', heading: 'Trees', concern: null },
    ]);
  });

  it('report missing paragraphs and letters', async () => {
    const document = await read(`
3. The State party should open the wells of every town.

5. The State party should:

(a) Plant trees;

(c) Count them.
`);
    const missing = document.problems.filter(({ code }) => code === 'missing-numbers');
    expect(missing.map(({ number }) => number)).toEqual(['4', '5.b']);
  });

  it('without any recommendation say that none was read', async () => {
    const document = await read('\n3. The Committee thanks the delegation.\n');
    expect(document.recommendations).toEqual([]);
    expect(codesOf(document)).toContain('no-recommendations');
  });

  it('as PDF keep heads and footnotes out, and give each item its page', async () => {
    const symbol = 'CRC/C/OPAC/AND/CO/1';
    const first: FixtureLine[] = [
      ['United Nations', 120, 50, 14],
      [symbol, 475, 50, 10],
      ['Distr.: General', 392, 80],
      ['3 May 2030', 392, 92],
      ['Committee on the Rights of the Child', 79, 130, 14],
      ['Concluding observations on the report submitted by', 113, 160, 14],
      ['Andorra under article 8 (1) of the Optional Protocol*', 113, 175, 14],
      ['I. Introduction', 90, 205, 12],
      ['1. The Committee considered the report of Andorra at its 9000th meeting,', 113, 230],
      ['and adopted the present concluding observations.', 113, 242],
      ['Dissemination of the Protocol', 113, 266],
      ['2. The Committee is concerned that few know the Protocol and that it was never trans-', 113, 284],
      ['lated. The Committee recommends that the State party:', 113, 296],
      ['(a) Translate it into every language that is spoken in its towns and', 142, 314],
      ['* Adopted by the Committee at its ninetieth session (3–27 April 2030).', 113, 760, 8],
    ];
    const second: FixtureLine[] = [
      [symbol, 57, 65, 9],
      ['villages;', 113, 100],
      ['(b) Teach it at school.', 142, 118],
      ['3. The State party should report on the matter in the towns concerned.', 113, 136],
      ['1 Should be taught by teachers.', 113, 740, 8],
      ['2', 57, 790, 9],
    ];
    const document = await readDocument({ name: 'observations.pdf', bytes: pdfOf([first, second]) });
    expect(document).toMatchObject({ symbol, country: 'AND', details: { committee: 'CRC', pages: 2 } });
    expect(document.recommendations.map(({ number, text, page }) => [number, text, page])).toEqual([
      ['2.a', 'Translate it into every language that is spoken in its towns and villages', 1],
      ['2.b', 'Teach it at school', 2],
      ['3', 'The State party should report on the matter in the towns concerned.', 2],
    ]);
    expect(document.recommendations[0]).toMatchObject({
      heading: 'Dissemination of the Protocol',
      leadIn: 'The Committee recommends that the State party:',
    });
  });

  it.each([
    [
      'CCPR/C/AND/CO/3/Add.1',
      'Information received from Andorra on follow-up to the concluding observations',
    ],
    ['CCPR/C/AND/FCO/3', 'Information received from Andorra on follow-up to the concluding observations'],
    ['CCPR/C/AND/QPR/4', 'List of issues prior to submission of the fourth periodic report of Andorra'],
  ])('are not taken for what the State answers: %s', async (symbol, title) => {
    const text = `${symbol}\nDistr.: General\n3 May 2031\n\n${title}\n\n1. The State party should be heard on the wells and on the trees.\n`;
    expect(await readText(text)).toMatchObject({ kind: 'unknown', recommendations: [] });
  });

  it('take no longer than their length allows', async () => {
    const hostile = [
      `3. ${'The Committee, '.repeat(20_000)}`,
      `4. ${'paragraphs 1 (a) '.repeat(20_000)}`,
      `5. ${'(a) '.repeat(20_000)}`,
      Array.from({ length: 20_000 }, (_, index) => `${index + 6}. The State party should:`).join('\n\n'),
    ].join('\n\n');
    const start = performance.now();
    await read(hostile);
    expect(performance.now() - start).toBeLessThan(6000);
  }, 20_000);
});
