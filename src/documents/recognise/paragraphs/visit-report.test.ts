import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../document.ts';
import { readDocument } from '../../read-document.ts';

const COVER = `United Nations                                   A/HRC/77/40/Add.2
General Assembly
Distr.: General
3 May 2030
Original: English

Human Rights Council
Seventy-seventh session

Visit to Andorra

Report of the Special Rapporteur on the right to wells*

Summary

The Special Rapporteur recommends that the Government open the wells.
\f
Annex

Report of the Special Rapporteur on the right to wells on her visit to Andorra

Contents

I. Introduction ................................ 1-2     3

II. Conclusions and recommendations ............ 3-9     4
\f
I. Introduction

1. The Special Rapporteur visited Andorra from 3 to 10 May 2029 at the invitation of the Government.

2. The Special Rapporteur learned that wells should be open under the Act on Wells.
`;
const readText = (text: string): Promise<ReadDocument> =>
  readDocument({ name: 'visit.txt', bytes: new TextEncoder().encode(text) });
const shortly = ({ recommendations }: ReadDocument): [string, string][] =>
  recommendations.map(({ number, text }) => [number, text]);

describe("a special procedure's report on a visit", () => {
  it('gives the recommendations of its closing chapter alone', async () => {
    const document = await readText(`${COVER}
II. Conclusions and recommendations

A. Conclusions

3. The Special Rapporteur welcomes the openness of the Government and of all whom she met.

B. Recommendations to the Government

4. The Special Rapporteur recommends that the Government of Andorra:

(a) Open the wells;

(b) Plant trees.

5. With regard to keys, the Government should cut more of them.

C. Recommendations to the international community

6. The Special Rapporteur calls upon donors to pay for the keys.
\f
Annex II

1. The Government should be thanked for the wells that it showed.
`);
    expect(document).toMatchObject({
      kind: 'visit-report',
      symbol: 'A/HRC/77/40/Add.2',
      country: 'AND',
      date: '2030-05-03',
      cycle: null,
      session: null,
      details: { title: 'Visit to Andorra' },
    });
    expect(shortly(document)).toEqual([
      ['4.a', 'Open the wells'],
      ['4.b', 'Plant trees'],
      ['5', 'With regard to keys, the Government should cut more of them.'],
      ['6', 'The Special Rapporteur calls upon donors to pay for the keys.'],
    ]);
    expect(document.recommendations[0]).toMatchObject({
      heading: 'Recommendations to the Government',
      leadIn: 'The Special Rapporteur recommends that the Government of Andorra:',
      position: null,
      page: 3,
    });
    expect(document.problems).toMatchObject([
      { code: 'addressed-to-others', number: '6' },
      { code: 'unproven-on-real-documents', severity: 'information', values: { kind: 'visit_report' } },
    ]);
  });

  it('reads paragraphs that continue a sentence above them', async () => {
    const document = await readText(`${COVER}
II. Conclusions and recommendations

3. The Special Rapporteur recommends that the Government:

4. Open the wells of every town before the summer;

5. Plant trees beside them.
`);
    expect(shortly(document)).toEqual([
      ['4', 'Open the wells of every town before the summer'],
      ['5', 'Plant trees beside them'],
    ]);
    expect(document.recommendations[1]?.leadIn).toBe(
      'The Special Rapporteur recommends that the Government:',
    );
  });

  it('warns when the sentence that announces a list is not followed by one', async () => {
    const document = await readText(`${COVER}
II. Conclusions and recommendations

3. The Special Rapporteur recommends that the Government:
`);
    expect(document.problems).toMatchObject([
      { code: 'no-recommendations' },
      { code: 'empty-list', number: '3' },
      { code: 'unproven-on-real-documents' },
    ]);
  });

  it('without a closing chapter is read whole, each recommendation one to look at', async () => {
    const document = await readText(`${COVER}
3. The Special Rapporteur recommends that the Government open the wells.
`);
    expect(document.recommendations).toMatchObject([{ number: '3', confidence: 0.7 }]);
  });

  it.each([
    ['Visite en Andorre', 'Rapport de la Rapporteuse spéciale sur le droit aux puits', 'fr'],
    ['Visita a Andorra', 'Informe del Relator Especial sobre el derecho a los pozos', 'es'],
    ['زيارة إلى أندورا', 'تقرير المقرر الخاص المعني بالحق في الآبار', 'ar'],
    ['Mission to Andorra', 'Report of the Working Group on Wells', 'en'],
  ])('is recognised by its title: %s', async (visit, report) => {
    const document = await readText(
      `A/HRC/77/40/Add.2\nDistr.: General\n3 May 2030\n\n${visit}\n\n${report}\n\n1. The Government should open the wells.\n`,
    );
    expect(document).toMatchObject({ kind: 'visit-report', country: 'AND' });
  });

  it('is not what the State says about it', async () => {
    const document = await readText(
      'A/HRC/77/40/Add.3\nDistr.: General\n3 May 2030\n\nReport of the Special Rapporteur on the right to wells on her visit to Andorra\n\nComments by the State\n\n1. The Government should be thanked.\n',
    );
    expect(document.kind).toBe('unknown');
  });
});
