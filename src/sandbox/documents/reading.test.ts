import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../documents/read-document.ts';
import { projectDirectory } from '../../project.ts';
import { expectedItems2019 } from './review-2019.ts';
import { expectedItems2024 } from './review-2024.ts';

describe.each([
  ['A-HRC-80-12.pdf', 'A/HRC/80/12', expectedItems2019],
  ['A-HRC-90-7.pdf', 'A/HRC/90/7', expectedItems2024],
])('the sandbox’s report %s', (name, symbol, expected) => {
  it('is read as it was written', async () => {
    const bytes = new Uint8Array(await readFile(join(projectDirectory, 'sandbox', name)));
    const read = await readDocument({ name, bytes });
    expect(read).toMatchObject({ kind: 'working-group-report', symbol, language: 'en' });
    expect(
      read.recommendations.map(({ number, states, position }) => ({ number, states, position })),
    ).toEqual(expected.map(({ number, codes, position }) => ({ number, states: [...codes], position })));
    const changed = expected
      .map(({ clauses, slip }, index) => ({ clauses, slip, text: read.recommendations[index]?.text }))
      .filter(({ clauses, slip, text }) => !slip && clauses.length === 1 && text !== clauses[0]?.words);
    expect(changed).toEqual([]);
  });
});
