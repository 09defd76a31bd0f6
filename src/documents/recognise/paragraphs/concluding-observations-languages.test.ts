import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../document.ts';
import { readDocument } from '../../read-document.ts';

const readText = (text: string): Promise<ReadDocument> =>
  readDocument({ name: 'observations.txt', bytes: new TextEncoder().encode(text) });
const shortly = ({ recommendations }: ReadDocument): [string, string][] =>
  recommendations.map(({ number, text }) => [number, text]);

describe("a treaty body's concluding observations", () => {
  it('in French are read where the text has lost its spaces', async () => {
    const document = await readText(`Nations Unies                            CEDAW/C/AND/CO/5
Distr. générale
1er mars 2030
Original : français

Comité pour l’élimination de la discrimination à l’égard des femmes

Observations finales concernant le cinquième rapport périodique de l’Andorre*

1.Le Comité a examiné le cinquième rapport périodique de l’Andorre à sa 2000e séance.

Accès à l’eau

2.Le Comité est préoccupé par la fermeture des puits. Il note que les clefs manquent.

3.Rappelant sa recommandation générale no 34, le Comité recommande à l’État partie :

a)D’ouvrir les puits ;

b)De former des gardiens.

4.Le Comité prie l’État partie de fournir, dans un délai de deux ans, des renseignements écrits sur les
mesures prises pour donner suite aux recommandations figurant au paragraphe 3 a) ci-dessus.
`);
    expect(document).toMatchObject({ kind: 'concluding-observations', language: 'fr', country: 'AND' });
    expect(document.recommendations).toMatchObject([
      { number: '3.a', text: 'D’ouvrir les puits', due: '2032-03-01', heading: 'Accès à l’eau' },
      { number: '3.b', text: 'De former des gardiens', due: null },
    ]);
    expect(document.recommendations[0]?.concern).toContain('préoccupé par la fermeture');
  });

  it('in Spanish', async () => {
    const document = await readText(`Naciones Unidas                            E/C.12/AND/CO/2
Distr. general
4 de abril de 2030
Original: español

Comité de Derechos Económicos, Sociales y Culturales

Observaciones finales sobre el segundo informe periódico de Andorra*

1. El Comité examinó el segundo informe periódico de Andorra y aprobó las presentes observaciones.

Agua

2. Preocupa al Comité que los pozos estén cerrados y que nadie los abra.

3. El Comité recomienda al Estado parte que:

a) Abra los pozos;

b) Plante árboles.

4. El Estado parte debería publicar un mapa de los pozos.
`);
    expect(document).toMatchObject({ country: 'AND', details: { committee: 'CESCR' } });
    expect(shortly(document)).toEqual([
      ['3.a', 'Abra los pozos'],
      ['3.b', 'Plante árboles'],
      ['4', 'El Estado parte debería publicar un mapa de los pozos.'],
    ]);
    expect(document.recommendations[0]?.concern).toMatch(/^Preocupa al Comité/u);
  });

  it('in Arabic have the labels of the other languages', async () => {
    const document = await readText(`الأمم المتحدة                            CRC/C/AND/CO/4
Distr.: General
3 أيار/مايو 2030

لجنة حقوق الطفل

الملاحظات الختامية بشأن التقرير الدوري الرابع المقدم من أندورا*

1- نظرت اللجنة في التقرير الدوري الرابع المقدم من أندورا واعتمدت هذه الملاحظات الختامية في جلستها.

الماء

2- يساور اللجنة القلق لأن الآبار مغلقة في الليل.

3- توصي اللجنة الدولة الطرف بما يلي:

(أ) فتح الآبار؛

(ب) غرس الأشجار.

٤- ينبغي للدولة الطرف أن تنشر خريطة للآبار.
`);
    expect(document).toMatchObject({ kind: 'concluding-observations', language: 'ar', country: 'AND' });
    expect(shortly(document)).toEqual([
      ['3.a', 'فتح الآبار'],
      ['3.b', 'غرس الأشجار'],
      ['4', 'ينبغي للدولة الطرف أن تنشر خريطة للآبار.'],
    ]);
    expect(document.recommendations[0]?.concern).toContain('القلق');
  });
});
