import type { Page } from 'playwright-core';
import { matrixDocx } from '../../src/documents/matrix-fixture.ts';
import { CLOSING, heading, item, paragraph, reportPdf } from '../../src/documents/report-fixture.ts';

/** A file as a browser's form takes it. */
export const fileOf = (name: string, bytes: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

const report = reportPdf({
  symbol: 'A/HRC/57/9',
  state: 'Alvera',
  blocks: [
    heading('II. Conclusions and/or recommendations'),
    paragraph('6. The recommendations listed below enjoy the support of Alvera:'),
    item('6.1 Plant trees along the roads (France);'),
    item('6.2 Open a school in each village (Kenya, Chile);'),
    item('6.3 Abolish the tax on bread (Norway).'),
    CLOSING,
  ],
});
const row = (text: string, terms: string) => [
  `${text}\nSource of position: A/HRC/57/9/Add.1 - Para. 1`,
  'Supported',
  terms,
  '',
];
const matrix = matrixDocx('UPR of Alvera (4th Cycle - 46th session) Thematic list of recommendations', [
  row('6.1 Plant trees along the roads (France);', 'Forests\nAffected persons:\n- Herders\nSDGs:\n15.2'),
  row(
    '6.2 Open a school in each village (Kenya, Chile);',
    'Education\nAffected persons:\n- Children\nSDGs:\n4',
  ),
  row('6.3 Abolish the tax on bread (Norway).', 'Taxes\nAffected persons:\n- Children\nSDGs:\n2'),
]);

/** Publishes an invented fourth review of Alvera, with a matrix that gives its recommendations their terms. */
export async function publishSmallReview(page: Page): Promise<void> {
  await page.goto('/imports');
  await page.locator('#file').setInputFiles([fileOf('report.pdf', report), fileOf('matrix.docx', matrix)]);
  await page.locator('main form button').click();
  await page.getByRole('heading', { name: 'All 2 files have been looked at' }).waitFor();
  await page.getByRole('link', { name: 'Check A/HRC/57/9' }).first().click();
  await page.getByLabel('Cycle of the Universal Periodic Review').fill('4');
  await page.getByLabel('Day of the review').fill('2031-05-09');
  await page.getByRole('button', { name: 'Publish 3 recommendations' }).click();
  await page.getByRole('heading', { name: 'UPR 4' }).waitFor();
}

const corners = [
  [10, 50],
  [11, 50],
  [11, 51],
  [10, 51],
  [10, 50],
];
const regions = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'Norra' },
      geometry: { type: 'Polygon', coordinates: [corners] },
    },
  ],
});

/** Gives the country a map of one region. */
export async function publishRegions(page: Page): Promise<void> {
  await page.goto('/administration/map');
  await page.getByLabel('GeoJSON file').setInputFiles(fileOf('regions.geojson', regions));
  await page.getByRole('button', { name: 'Upload and publish' }).click();
  await page.getByText('Saved: 1 region.').waitFor();
}
