import { describe, expect, it } from 'vitest';
import { readSessionLines } from './session-lines.ts';

const problemsOf = (text: string) =>
  readSessionLines(text).problems.map(({ code, values }) => [code, values?.['line']]);

describe('pasted sessions', () => {
  it('are read one a line, parted by semicolons or by tabs, whatever the case of the mechanism', () => {
    const { sessions, problems } = readSessionLines(
      'Mechanism\tSession\tFrom\tTo\nCEDAW\t96\t2027-02-08\t2027-02-26\n\nupr; 58 ;2027-11-01; 2027-11-12;',
    );
    expect(problems).toEqual([]);
    expect(sessions).toEqual([
      { mechanism: 'CEDAW', session: '96', from: '2027-02-08', to: '2027-02-26' },
      { mechanism: 'UPR', session: '58', from: '2027-11-01', to: '2027-11-12' },
    ]);
  });

  it('take the Council for a mechanism, which has sessions too', () => {
    expect(readSessionLines('HRC;64;2027-02-22;2027-04-01').problems).toEqual([]);
  });

  it.each([
    ['nothing', '\n ', 'calendar.lines.none', undefined],
    ['headings alone', 'mechanism;session;from;to', 'calendar.lines.none', undefined],
    ['too few cells', 'CAT;80;2027-04-05', 'calendar.line.parts', 1],
    ['an unknown mechanism', 'CATS;80;2027-04-05;2027-04-30', 'calendar.line.mechanism', 1],
    ['no number', 'CAT;;2027-04-05;2027-04-30', 'calendar.line.session', 1],
    ['a day that is none', 'CAT;80;2027-02-29;2027-04-30', 'calendar.line.day', 1],
    ['a day written otherwise', 'CAT;80;2027-04-05;30.4.2027', 'calendar.line.day', 1],
    ['an end before its beginning', 'CAT;80;2027-04-30;2027-04-05', 'calendar.line.order', 1],
  ])('are refused with %s', (_, text, code, line) => expect(problemsOf(text)).toEqual([[code, line]]));

  it('say everything that is wrong at once, each in the line as it was pasted', () => {
    const text = [
      'CAT;80;2027-04-05;2027-04-30',
      '',
      'XX;1;soon;2027-04-05',
      'cat;80;2027-05-05;2027-05-06',
    ].join('\n');
    expect(problemsOf(text)).toEqual([
      ['calendar.line.mechanism', 3],
      ['calendar.line.day', 3],
      ['calendar.line.twice', 4],
    ]);
    expect(readSessionLines(text).problems.at(-1)?.values).toMatchObject({ first: 1 });
  });

  it('are at most as many as ten years have', () => {
    const text = Array.from({ length: 501 }, (_, at) => `CAT;${at};2027-04-05;2027-04-30`).join('\n');
    expect(problemsOf(text)).toEqual([['calendar.lines.many', undefined]]);
  });
});
