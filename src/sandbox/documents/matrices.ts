import { addendum2014, addendum2024 } from './addenda.ts';
import type { MatrixSource } from './matrix.ts';
import { review2014 } from './review-2014.ts';
import { terms2014 } from './review-2014-terms.ts';
import { review2019 } from './review-2019.ts';
import { terms2019 } from './review-2019-terms.ts';
import { review2024 } from './review-2024.ts';
import { terms2024 } from './review-2024-terms.ts';

/** OHCHR's thematic lists of the three reviews, oldest first. */
export const sandboxMatrices: readonly MatrixSource[] = [
  {
    fileName: 'UPR43-Alvera-thematic-list.docx',
    report: review2014,
    addendum: addendum2014,
    terms: terms2014,
  },
  {
    fileName: 'UPR58-Alvera-thematic-list.docx',
    report: review2019,
    terms: terms2019,
    slips: { '117.36': 'noted', '118.11': 'supported' },
  },
  {
    fileName: 'UPR73-Alvera-thematic-list.docx',
    report: review2024,
    addendum: addendum2024,
    terms: terms2024,
  },
];
