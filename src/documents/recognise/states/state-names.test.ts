import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { walkXml } from '../../read/xml.ts';
import { partsOfRecommendation } from '../reports/clauses.ts';
import { stateOfName } from './state-lookup.ts';

/** The States' names in six languages, kept beside the project and never in it; skipped where it is missing. */
const NAMES = join(process.cwd(), '../shared/data/taxonomies/states-six-languages.xlsx');

/** Columns: English, French, Spanish and Arabic, the short name and the formal one. */
const COLUMNS = ['A', 'B', 'C', 'F', 'G', 'H', 'I', 'L'];

describe.skipIf(!existsSync(NAMES))('the UN’s list of States in six languages', () => {
  it('gives every State one code, whichever of its names is written', () => {
    const states = rowsOf(new Uint8Array(readFileSync(NAMES))).filter((row) => row['G'] !== undefined);
    const wrong: string[] = [];
    for (const row of states.slice(1)) {
      const names = COLUMNS.flatMap((column) => row[column] ?? []);
      const codes = new Set(names.map(stateOfName));
      if (codes.size !== 1 || codes.has(null)) wrong.push(`${names.join(' / ')}: ${[...codes].join()}`);
    }
    expect(states.length).toBeGreaterThan(190);
    expect(wrong).toEqual([]);
  });
});

describe('names of States', () => {
  it.each([
    ['Birmanie', 'MMR'],
    ['Corée du Sud', 'KOR'],
    ['l’ex-République yougoslave de Macédoine', 'MKD'],
    ['Pays-Bas (Royaume des)', 'NLD'],
    ['République du Sénégal', 'SEN'],
    ['Swazilandia', 'SWZ'],
    ['Países Bajos', 'NLD'],
    ['EE. UU.', 'USA'],
    ['Costa de Marfil', 'CIV'],
    ['الجمهورية الفرنسية', 'FRA'],
    ['إيران (جمهورية - الإسلامية)', 'IRN'],
    ['هولندا (مملكة -)', 'NLD'],
    ['سورية', 'SYR'],
    ['Cook Islands', 'COK'],
  ])('%s is %s', (name, code) => {
    expect(stateOfName(name)).toBe(code);
  });

  it.each([
    'Ratify the treaty on migrants (ICRMW)',
    'Accede to the protocol (OP-CAT)',
    'Ratify the protocol (OP-ICESCR) (OP-CEDAW)',
    'Ratify the convention (ILO No. 189)',
    'Carry out the plan of action (2009-2014)',
    'Establish an institution (Paris Principles)',
    'Sign the convention (Istanbul Convention)',
    'Ratifier la convention (OIT n° 169)',
    'Ratificar el convenio (núm. 189)',
    'التصديق على الاتفاقية (منظمة العمل الدولية)',
  ])('what else stands in brackets is none: %s', (words) => {
    const parts = partsOfRecommendation(`${words} (Chile);`);
    expect(parts).toMatchObject({ text: words, states: ['CHL'], guesses: [], unread: [] });
    expect(partsOfRecommendation(words).states).toEqual([]);
  });
});

/** The first sheet's cells by the letters of their columns. */
function rowsOf(workbook: Uint8Array): Record<string, string>[] {
  const files = unzipSync(workbook);
  const strings: string[] = [];
  walkXml(files['xl/sharedStrings.xml'] ?? new Uint8Array(), {
    open: (name) => name === 'si' && strings.push(''),
    close: () => undefined,
    text: (text) => strings.push((strings.pop() ?? '') + text),
  });
  const rows: Record<string, string>[] = [];
  let column: string | null = null;
  walkXml(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array(), {
    open: (name, attributes) => {
      if (name === 'row') rows.push({});
      if (name === 'c') column = /^[A-Z]+/u.exec(attributes['r'] ?? '')?.[0] ?? null;
    },
    close: (name) => {
      if (name === 'c') column = null;
    },
    text: (text) => {
      const row = rows.at(-1);
      if (row && column !== null) row[column] = (strings[Number(text)] ?? '').replace(/\*/gu, '').trim();
    },
  });
  return rows;
}
