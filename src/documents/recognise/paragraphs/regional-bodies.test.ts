import { expect, it } from 'vitest';
import { docxOf, p } from '../../read/docx-fixture.ts';
import { readDocument } from '../../read-document.ts';

const read = async (...lines: string[]) =>
  readDocument({ name: 'report.docx', bytes: docxOf({ body: lines.map((line) => p(line)).join('') }) });

it('reads the African Commission’s concluding observations', async () => {
  const document = await read(
    'AFRICAN UNION',
    'African Commission on Human and Peoples’ Rights',
    'Concluding Observations and Recommendations on the Combined 2nd and 3rd Periodic Report of the Republic of Benin',
    '3 March 2031',
    '\fI. Introduction',
    '1. The Republic of Benin is a State Party to the African Charter and has submitted its report to the Commission.',
    'IV. Areas of concern',
    '2. The Commission is concerned about the prisons and about the length of detention before trial in the State Party.',
    'V. Recommendations',
    '3. The African Commission recommends that the State Party should:',
    '(a) Adopt a law on prisons which protects all persons in detention;',
    '(b) Train the police in the whole country.',
  );
  expect(document).toMatchObject({ kind: 'concluding-observations', country: 'BEN', date: '2031-03-03' });
  expect(document.recommendations.map(({ number }) => number)).toEqual(['3.a', '3.b']);
});

it('reads a monitoring report of the Council of Europe', async () => {
  const document = await read(
    'CRI(2031)5',
    'European Commission against Racism and Intolerance',
    'ECRI REPORT ON ANDORRA',
    '(sixth monitoring cycle)',
    'Adopted on 3 March 2031',
    '\fFOREWORD',
    '1. The authorities of Andorra have a strategy against hate speech which the Government adopted in the year before.',
    '2. ECRI notes with concern that no body collects data on hate crime, as its own previous report had asked.',
    '3. ECRI recommends that the authorities set up a system to collect data on hate crime in all regions.',
    '4. ECRI strongly recommends, as a matter of priority, that the police be trained in all regions of the country.',
  );
  expect(document).toMatchObject({ kind: 'concluding-observations', country: 'AND', date: '2031-03-03' });
  expect(document.recommendations.map(({ number }) => number)).toEqual(['3', '4']);
  expect(document.recommendations[0]?.concern).toContain('notes with concern');
});
