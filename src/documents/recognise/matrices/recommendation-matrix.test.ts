import { describe, expect, it } from 'vitest';
import type { Table } from '../../read/table.ts';
import type { TextLine } from '../../read/text-line.ts';
import { isMatrix, readMatrix } from './recommendation-matrix.ts';

const cell = (text: string, span = 1) => ({ text, span });
const table = (...rows: (string | [string, number])[][]): Table => ({
  rows: rows.map((row) => row.map((one) => (typeof one === 'string' ? cell(one) : cell(...one)))),
});
const head = (text: string): TextLine => ({
  page: 1,
  text,
  left: 0,
  right: 0,
  y: 0,
  size: 10,
  role: 'furniture',
});

const SECOND_CYCLE = table(
  ['Recommendation', 'Position', 'Full list of themes', 'Assessment/comments on level of implementation'],
  [['Theme: A12 Acceptance of international norms', 4]],
  [
    '115.2 Ratify the treaty on forests (ILO No. 169) (Kenya, Chile);\nSource of position: A/HRC/90/7/Add.1 - Para. 3',
    'Supported',
    'A12 Acceptance of international norms\nB51 Right to an effective remedy\nAffected persons:\n- general\n- children',
    '',
  ],
  [
    '115.1. Plant trees (France);\nSource of position: A/HRC/90/7/Add.1 - Para. 5',
    'Noted',
    'A12 Acceptance of international norms\nAffected persons:\n- general',
    '',
  ],
  [['Theme: B51 Right to an effective remedy', 4]],
  [
    '115.2 Ratify the treaty on forests (ILO No. 169) (Kenya, Chile);\nSource of position: A/HRC/90/7/Add.1 - Para. 3',
    'Supported',
    'B51 Right to an effective remedy\nAffected persons:\n- women',
    '',
  ],
);

describe("OHCHR's matrix", () => {
  it('gives each recommendation once, with the terms of all its rows', () => {
    const { recommendations, positions, problems } = readMatrix([SECOND_CYCLE], []);
    expect(recommendations).toMatchObject([
      {
        number: '115.2',
        text: 'Ratify the treaty on forests (ILO No. 169)',
        states: ['KEN', 'CHL'],
        position: 'supported',
        themes: ['A12 Acceptance of international norms', 'B51 Right to an effective remedy'],
        groups: ['general', 'children', 'women'],
        sdgs: [],
        confidence: 1,
      },
      { number: '115.1', text: 'Plant trees', states: ['FRA'], position: 'noted' },
    ]);
    expect(positions[0]).toMatchObject({ number: '115.2', source: 'A/HRC/90/7/Add.1 - Para. 3' });
    expect(problems).toEqual([]);
  });

  it('says when an item stands there with two positions', () => {
    const rows = SECOND_CYCLE.rows.map((row, index) =>
      index === 5 ? row.map((one, column) => (column === 1 ? cell('Noted') : one)) : row,
    );
    expect(readMatrix([{ rows }], []).problems).toMatchObject([
      { code: 'positions-differ', number: '115.2' },
    ]);
  });

  it('takes the SDGs from the column of themes or from their own', () => {
    const third = table(
      ['Recommendation', 'Position', 'Full list of themes', 'Assessment'],
      [
        '121.1 Plant (Chad)',
        'Supported',
        '- Forests\nSDGs:\n- 15 - LIFE ON LAND\nAffected persons:\n- Herders',
        '',
      ],
    );
    const fourth = table(
      [
        'Recommendation and recommending State',
        'Position of the State under review',
        'Human rights themes and groups of persons',
        'Relevant SDGs',
      ],
      ['140.1 Plant (Chad)', 'Supported', 'Forests\nAffected persons:\nHerders', '15 - LIFE ON LAND'],
    );
    for (const one of [third, fourth])
      expect(readMatrix([one], []).recommendations).toMatchObject([
        { themes: ['Forests'], groups: ['Herders'], sdgs: ['15 - LIFE ON LAND'], states: ['TCD'] },
      ]);
  });

  it('finds its columns wherever they stand, in another language, or under no header at all', () => {
    const moved = table(
      ['Thèmes', 'État', 'Position', 'Recommandation'],
      ['Forêts', 'Tchad', 'Acceptée', '12.1 Planter des arbres'],
    );
    expect(readMatrix([moved], []).recommendations).toMatchObject([
      {
        number: '12.1',
        text: 'Planter des arbres',
        states: ['TCD'],
        position: 'supported',
        themes: ['Forêts'],
      },
    ]);
    const bare = table(['12.1 Plant trees along every road (Chad);', 'Supported/Noted', 'Forests']);
    expect(readMatrix([bare], []).recommendations).toMatchObject([
      { number: '12.1', position: 'partially-supported', themes: ['Forests'] },
    ]);
  });

  it('takes country, cycle and session from the running head', () => {
    const line = head('UPR of Kenya (3rd Cycle - 35th Session) Thematic list of recommendations Page 1 of 9');
    expect(readMatrix([SECOND_CYCLE], [line])).toMatchObject({ country: 'KEN', cycle: 3, session: 35 });
  });

  it('is told from a table that is none', () => {
    expect(isMatrix([SECOND_CYCLE])).toBe(true);
    expect(isMatrix([table(['Country', 'Position'], ['Chad', 'Supported'], ['Kenya', 'Noted'])])).toBe(false);
  });
});
