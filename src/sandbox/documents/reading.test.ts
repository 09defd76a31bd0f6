import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../documents/read-document.ts';
import { projectDirectory } from '../../project.ts';
import { knownThemes } from '../../vocabularies/theme-rights.ts';
import { addendum2014, addendum2024 } from './addenda.ts';
import { cedaw2025 } from './cedaw-2025.ts';
import { sandboxFiles } from './files.ts';
import { sandboxMatrices } from './matrices.ts';
import { matrixItems } from './matrix.ts';
import { expectedItems2014Arabic, review2014Arabic } from './review-2014-arabic.ts';
import { expectedItems2014, review2014 } from './review-2014.ts';
import { expectedItems2019, review2019 } from './review-2019.ts';
import { expectedItems2024French, review2024French } from './review-2024-french.ts';
import { expectedItems2024, review2024 } from './review-2024.ts';

async function readFileOf(name: string) {
  const bytes = new Uint8Array(await readFile(join(projectDirectory, 'sandbox', name)));
  return readDocument({ name, bytes });
}

describe.each([
  [review2014, 'en', expectedItems2014],
  [review2014Arabic, 'ar', expectedItems2014Arabic],
  [review2019, 'en', expectedItems2019],
  [review2024, 'en', expectedItems2024],
  [review2024French, 'fr', expectedItems2024French],
] as const)('the sandbox’s report $fileName', ({ fileName, symbol }, language, expected) => {
  it('is read as it was written', async () => {
    const read = await readFileOf(fileName);
    expect(read).toMatchObject({ kind: 'working-group-report', symbol, language });
    expect(
      read.recommendations.map(({ number, states, position }) => ({ number, states, position })),
    ).toEqual(expected.map(({ number, codes, position }) => ({ number, states: [...codes], position })));
    const changed = expected
      .map(({ clauses, slip }, index) => ({ clauses, slip, text: read.recommendations[index]?.text }))
      .filter(({ clauses, slip, text }) => !slip && clauses.length === 1 && text !== clauses[0]?.words);
    expect(changed).toEqual([]);
  });
});

describe.each([addendum2014, addendum2024])('the sandbox’s addendum $fileName', (addendum) => {
  it('is read with every answer and its reasons', async () => {
    const read = await readFileOf(addendum.fileName);
    expect(read).toMatchObject({ kind: 'addendum', symbol: addendum.symbol });
    const byNumber = new Map(read.positions.map((one) => [one.number, one]));
    expect(byNumber.size).toBe(addendum.answers.length);
    for (const { number, position, comment } of addendum.answers) {
      expect(byNumber.get(number)).toMatchObject({ position });
      expect(byNumber.get(number)?.comment).toContain(comment);
    }
  });
});

describe.each(sandboxMatrices.map((matrix) => [matrix.fileName, matrix] as const))(
  'the sandbox’s thematic list %s',
  (name, matrix) => {
    it('is read with the terms and the position of each recommendation', async () => {
      const read = await readFileOf(name);
      expect(read.kind).toBe('recommendation-matrix');
      const byNumber = new Map(read.recommendations.map((one) => [one.number, one]));
      const items = matrixItems(matrix);
      expect(byNumber.size).toBe(items.length);
      for (const { number, position, themes, groups, sdgs } of items) {
        // a list gives an answer or none: what is still promised reads as none
        const answer = position === 'pending' ? null : position;
        expect(byNumber.get(number)).toMatchObject({ position: answer, themes, groups, sdgs });
      }
    });

    it('uses themes of the vocabulary alone, so that each leads to its rights', () => {
      const themes = new Set(matrixItems(matrix).flatMap((item) => item.themes));
      expect([...themes].filter((theme) => !knownThemes.includes(theme))).toEqual([]);
    });
  },
);

describe('the sandbox’s treaty body', () => {
  it('asks for information on what its observations name, by a day', async () => {
    const read = await readFileOf(cedaw2025.fileName);
    expect(read).toMatchObject({ kind: 'concluding-observations', symbol: cedaw2025.symbol });
    expect(read.recommendations).toHaveLength(19);
    expect(read.recommendations.filter(({ due }) => due).map(({ number }) => number)).toEqual([
      '10.a',
      '10.c',
      '16',
    ]);
  });

  it('has its recommendations in the export of the Index, with their terms', async () => {
    const [read, observations] = await Promise.all([
      readFileOf('uhri-alvera-cedaw.xlsx'),
      readFileOf(cedaw2025.fileName),
    ]);
    expect(read.kind).toBe('uhri-export');
    const numbers = (of: typeof read) => of.recommendations.map(({ number }) => number).sort();
    expect(numbers(read)).toEqual(numbers(observations));
  });
});

it('holds no file but those that are made from their source', async () => {
  const names = await readdir(join(projectDirectory, 'sandbox'));
  expect(names.sort()).toEqual(Object.keys(sandboxFiles).sort());
});
