import { writeXlsx } from 'hucre/xlsx';
import { cedaw2025 } from './cedaw-2025.ts';
import { termsCedaw2025 } from './cedaw-2025-terms.ts';
import { issuedTerms } from './matrix-terms.ts';
import type { ObservationsSource } from './observations-source.ts';
import { settledFile } from './office-file.ts';

/** The columns of the Universal Human Rights Index' export, misspellings as issued. */
const HEADINGS = [
  'Text',
  'Countries Concerned',
  'Reccomending Body',
  'Document Symbol',
  'Themes',
  'Affected Persons',
  'Sdgs',
  'Document Publication Date',
  'UPR Reccomending States',
  'UPR Position',
  'Type',
  'OHCHR Annotation Id',
];
/** 4 March 2025 as Excel counts days. */
const PUBLISHED = 45_720;

/** The paragraphs that recommend something, by their numbers, a lettered list part by part. */
function recommended({ introduction, positive, concerns, closing }: ObservationsSource): Map<string, string> {
  const found = new Map<string, string>();
  let number = introduction.length + positive.length;
  for (const { paragraphs } of [...concerns, ...closing])
    for (const { text, parts = [] } of paragraphs) {
      number += 1;
      if (parts.length === 0) found.set(String(number), text);
      for (const [index, part] of parts.entries())
        found.set(`${number} (${String.fromCodePoint(97 + index)})`, part.replace(/(?:; and|[;.])$/u, ''));
    }
  return found;
}

/** What the Index would give of the concluding observations on Alvera: themes, persons and targets of each. */
export async function writeUhriExport(): Promise<Uint8Array> {
  const words = recommended(cedaw2025);
  const listed = (labels: readonly string[]) => labels.map((label) => `- ${label}`).join('\n');
  const rows = Object.entries(termsCedaw2025).map(([number, short], index) => {
    const text = words.get(number);
    if (text === undefined) throw new Error(`${cedaw2025.symbol} has no paragraph ${number}`);
    const { themes, groups, sdgs } = issuedTerms(short);
    return [
      `${number.replace(/^\d+$/u, '$&.')} ${text}`,
      `- ${cedaw2025.state}`,
      '- CEDAW',
      cedaw2025.symbol,
      listed(themes),
      listed(groups),
      listed(sdgs),
      PUBLISHED,
      '',
      '',
      'Recommendations',
      `specimen-${index + 1}`,
    ];
  });
  return settledFile(await writeXlsx({ sheets: [{ name: 'Search results', rows: [HEADINGS, ...rows] }] }));
}
