import { addendum2014, addendum2024 } from './addenda.ts';
import { printAddendum, writeAddendum } from './addendum.ts';
import { cedaw2025 } from './cedaw-2025.ts';
import { sandboxMatrices } from './matrices.ts';
import { writeMatrix } from './matrix.ts';
import { printObservations } from './observations.ts';
import { writeRegions } from './regions.ts';
import { review2014Arabic, writeArabicReport } from './review-2014-arabic.ts';
import { review2014 } from './review-2014.ts';
import { review2019 } from './review-2019.ts';
import { review2024French } from './review-2024-french.ts';
import { review2024 } from './review-2024.ts';
import { writeUhriExport } from './uhri-export.ts';
import { printWorkingGroupReport } from './working-group-report.ts';

/** How each file of `sandbox/` is made, by its name. */
export const sandboxFiles: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  [review2014.fileName]: () => printWorkingGroupReport(review2014),
  [review2014Arabic.fileName]: writeArabicReport,
  [addendum2014.fileName]: () => writeAddendum(addendum2014),
  [review2019.fileName]: () => printWorkingGroupReport(review2019),
  [review2024.fileName]: () => printWorkingGroupReport(review2024),
  [review2024French.fileName]: () => printWorkingGroupReport(review2024French),
  [addendum2024.fileName]: () => printAddendum(addendum2024),
  [cedaw2025.fileName]: () => printObservations(cedaw2025),
  ...Object.fromEntries(sandboxMatrices.map((matrix) => [matrix.fileName, () => writeMatrix(matrix)])),
  'uhri-alvera-cedaw.xlsx': writeUhriExport,
  'alvera-regions.geojson': writeRegions,
};
