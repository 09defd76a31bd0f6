import { describe, expect, it } from 'vitest';
import { shippedLanguages } from '../../i18n/languages.ts';
import { readAnswers, readSheet } from './read-filled.ts';
import { readSaid } from './read-said.ts';
import { writeStamp } from './schema.ts';
import { headingsIn, vocabularyIn } from './words.ts';

const stamp = writeStamp({
  country: 'XAL',
  organisation: '00000000-0000-4000-8000-000000000001',
  seq: 4,
  hash: 'a',
  genesis: 'b',
  madeAt: '2026-03-01T10:00:00.000Z',
  language: 'en',
});
const headings = headingsIn(shippedLanguages);
const read = (rows: string[][], more = {}) => readSheet([{ name: 'a', rows, ...more }], headings);
const TITLES = [stamp, 'Words', 'What was done', 'From'];

describe('a sheet that was filled in', () => {
  it('is read by its headings, wherever they were moved to and whichever language they are in', () => {
    const found = read([['A title'], ['ما أُنجز', 'Mots à nous', stamp], ['Done.', 'x', 'key']]);
    expect(found).toMatchObject({
      ok: true,
      filled: { rows: [{ row: 3, key: 'key', said: { done: 'Done.' } }] },
    });
  });

  it.each([
    ['none of ours', [['number', 'words']], 'offline.file.other'],
    ['one whose stamp was changed', [[`${stamp.slice(0, 30)}x`, 'From']], 'offline.file.stamp'],
    ['one without headings', [[stamp], ['a', 'b']], 'offline.file.headings'],
    ['one without its keys', [['Words', 'From'], [stamp]], 'offline.file.keys'],
    ['one with a column twice', [[...TITLES, 'What was done']], 'offline.file.columnTwice'],
    ['one of too many rows', [TITLES, ...Array.from({ length: 5_001 }, () => ['x'])], 'offline.file.rows'],
  ])('is refused as %s', (_, rows, code) => {
    expect(read(rows)).toMatchObject({ ok: false, problem: { code } });
  });

  it('tells what was merged and reckoned in rows that say something', () => {
    const found = read([TITLES, ['key', '', '=A1', ''], ['', '', '', '']], { merged: [2, 3], reckoned: [2] });
    expect(found).toMatchObject({
      filled: {
        rows: [{ row: 2, isReckoned: true }],
        notices: [
          { code: 'offline.notice.missing' },
          { code: 'offline.notice.merged', values: { found: '2', count: 1 } },
          { code: 'offline.notice.reckoned', values: { found: '2', count: 1 } },
        ],
      },
    });
  });

  it('is not taken for answers of a page', () => {
    expect(readAnswers(Buffer.from('a,b'))).toBeUndefined();
  });
});

describe('what was typed', () => {
  const statuses = [{ id: 'one', names: { en: 'Done', fr: 'Fait' } }];
  const vocabulary = vocabularyIn(shippedLanguages, statuses);
  it.each([
    ['startsOn', '2026-03-31', '2026-03-31'],
    ['startsOn', '2026/3/1', '2026-03-01'],
    ['endsOn', '٢٠٢٦-٠٣-٣١', '2026-03-31'],
    ['endsOn', '2026-02-30', null],
    ['endsOn', '03/04/2026', null],
    ['status', ' fait ', 'one'],
    ['status', 'Undone', null],
    ['obstacleKind', 'Personnel ou compétences', 'staff'],
    ['language', 'français', 'fr'],
    ['done', ' a \r\n b\u0007', 'a\nb'],
  ] as const)('%s “%s” is read as %s', (field, typed, expected) => {
    expect(readSaid(field, typed, vocabulary)).toBe(expected);
  });
});
