import { describe, expect, it } from 'vitest';
import { emptyDocument, type ReadCitation, type ReadDocument } from '../document.ts';
import { checkCitations } from './check-citations.ts';

const DIGEST = '0'.repeat(64);

/** A Working Group report with lists, `{ 121: 58 }` for 121.1 to 121.58. */
function report(
  symbol: string,
  cycle: number,
  lists: Record<number, number>,
  more: Partial<ReadDocument> = {},
) {
  const recommendations = Object.entries(lists).flatMap(([paragraph, count]) =>
    Array.from({ length: count }, (_, index) => ({
      number: `${paragraph}.${index + 1}`,
      text: `Dig well ${index + 1}`,
      states: ['CHL'],
      position: null,
      leadIn: null,
      page: 1,
      clauses: [],
      themes: [],
      groups: [],
      sdgs: [],
      confidence: 1,
    })),
  );
  const document = { ...emptyDocument(`${symbol}.pdf`, DIGEST), country: 'AND', recommendations };
  return { ...document, kind: 'working-group-report', symbol, cycle, ...more } satisfies ReadDocument;
}

const FIRST = report('A/HRC/71/5', 1, { 111: 97 });
const SECOND = report('A/HRC/77/5', 2, { 115: 163 });
const THIRD = report('A/HRC/83/5', 3, { 121: 58, 122: 157 });

type Cited = Partial<ReadCitation> & { numbers: string[] };
/** A national report for the review of a cycle; a mid-term report of that cycle if it has no session. */
function citing(cycle: number | null, session: number | null, ...citations: Cited[]): ReadDocument {
  return {
    ...emptyDocument('report.pdf', DIGEST),
    kind: 'national-report',
    country: 'AND',
    cycle,
    session,
    citations: citations.map((one) => ({
      text: one.numbers.join(', '),
      document: null,
      page: 4,
      ...one,
    })),
  };
}

const outcome = (cites: ReadDocument, ...register: ReadDocument[]) => {
  const { citations, problems } = checkCitations(cites, register);
  const numbers = citations.flatMap(({ resolved }) => resolved ?? []);
  return {
    resolved: numbers.map(({ document, label, by, reason }) => reason ?? `${document} ${label} ${by}`),
    likely: numbers.map(({ likely }) => likely.join(' ')),
    codes: problems.map(({ code }) => code),
    problems,
  };
};

describe('numbers that resolve', () => {
  it('goes to the cycle before a national report’s own, and to a mid-term report’s own', () => {
    const register = [THIRD, FIRST, SECOND];
    expect(outcome(citing(3, 34, { numbers: ['14'] }), ...register)).toMatchObject({
      resolved: ['A/HRC/77/5 115.14 item'],
      codes: [],
    });
    expect(outcome(citing(2, null, { numbers: ['14', '115.15'] }), ...register).resolved).toEqual([
      'A/HRC/77/5 115.14 item',
      'A/HRC/77/5 115.15 label',
    ]);
  });

  it('follows the document or cycle that the citation names before all', () => {
    const report = citing(3, 34, { numbers: ['14'], document: 'A/HRC/71/5' }, { numbers: ['15'], cycle: 1 });
    expect(outcome(report, FIRST, SECOND).resolved).toEqual([
      'A/HRC/71/5 111.14 item',
      'A/HRC/71/5 111.15 item',
    ]);
  });

  it('takes the only review there is where the report names no cycle', () => {
    expect(outcome(citing(null, null, { numbers: ['14'] }), SECOND).resolved).toEqual([
      'A/HRC/77/5 115.14 item',
    ]);
  });

  it('puts addendum and matrix to their report, and stands on either alone', () => {
    const positions = ['1', '2', '14'].map((number) => ({
      number,
      position: 'supported' as const,
      comment: null,
      page: 2,
    }));
    const addendum = {
      ...report('A/HRC/77/5/Add.1', 2, {}),
      kind: 'addendum',
      positions,
    } satisfies ReadDocument;
    const source = {
      number: '115.1',
      position: null,
      comment: null,
      page: null,
      source: 'A/HRC/77/5/Add.1 - Para. 3',
    };
    const matrix = {
      ...report('x', 2, { 115: 163 }, { positions: [source] }),
      kind: 'recommendation-matrix',
      symbol: null,
    } satisfies ReadDocument;
    const cites = citing(3, 34, { numbers: ['14'] }, { numbers: ['115.14'], document: 'A/HRC/77/5' });
    const whole = ['A/HRC/77/5 115.14 item', 'A/HRC/77/5 115.14 label'];
    expect(outcome(cites, addendum, matrix, SECOND).resolved).toEqual(whole);
    expect(outcome(cites, matrix).resolved).toEqual(whole);
    expect(outcome(cites, addendum).resolved).toEqual(['A/HRC/77/5 14 item', 'A/HRC/77/5 14 item']);
  });
});

describe('a paragraph whose recommendations are lettered', () => {
  it('is cited by its number: every letter is possible', () => {
    const lettered = report('A/HRC/77/5', 2, { 60: 3 });
    for (const [index, one] of lettered.recommendations.entries()) one.number = `60.${'abc'[index] ?? ''}`;
    const found = outcome(citing(3, 41, { numbers: ['60'] }), lettered);
    expect(found.resolved).toEqual(['ambiguous-citation']);
    expect(found.likely).toEqual(['60.a 60.b 60.c']);
  });
});

describe('numbers that run through several lists', () => {
  it('are seen by one beyond every list, and that is said', () => {
    const { resolved, codes, problems } = outcome(
      citing(4, 47, { numbers: ['1', '58', '59', '63'] }, { numbers: ['215', '216'] }),
      THIRD,
    );
    expect(resolved).toEqual([
      'A/HRC/83/5 121.1 running',
      'A/HRC/83/5 121.58 running',
      'A/HRC/83/5 122.1 running',
      'A/HRC/83/5 122.5 running',
      'A/HRC/83/5 122.157 running',
      'unknown-citation',
    ]);
    expect(codes).toEqual(['running-numbers', 'unknown-citation']);
    expect(problems[0]?.values).toMatchObject({ total: 215, evidence: '215' });
  });

  it('are named as ambiguous where nothing shows it', () => {
    const { resolved, likely, codes } = outcome(citing(4, 47, { numbers: ['5', '100'] }), THIRD);
    expect(resolved).toEqual(['ambiguous-citation', 'ambiguous-citation']);
    expect(likely).toEqual(['121.5 122.5', '122.100 122.42']);
    expect(codes).toEqual(['ambiguous-citation', 'ambiguous-citation']);
  });

  it('count within the paragraph that the report names', () => {
    const cites = citing(4, 47, { numbers: ['5'], document: 'A/HRC/83/5', paragraph: '122' });
    expect(outcome(cites, THIRD).resolved).toEqual(['A/HRC/83/5 122.5 item']);
  });

  it('are ambiguous behind a number that is missing from a list', () => {
    const gap = {
      ...THIRD,
      recommendations: THIRD.recommendations.filter(({ number }) => number !== '121.7'),
    };
    const { resolved, likely } = outcome(citing(4, 47, { numbers: ['5', '60', '200'] }), gap);
    expect(resolved).toEqual(['A/HRC/83/5 121.5 running', 'ambiguous-citation', 'ambiguous-citation']);
    expect(likely[1]).toBe('122.3 122.2');
  });
});

describe('numbers that do not resolve are named with the reason', () => {
  it.each<[string, ReadDocument, ReadDocument[], string[], string[], string[]]>([
    [
      'unknown, with the likely one',
      citing(3, 34, { numbers: ['164', '151.14'] }),
      [SECOND],
      ['unknown-citation', 'unknown-citation'],
      ['', '115.14'],
      ['unknown-citation', 'unknown-citation'],
    ],
    [
      'of another cycle, where it exists',
      citing(3, 34, { numbers: ['111.14'] }),
      [FIRST, SECOND],
      ['wrong-cycle'],
      ['111.14'],
      ['wrong-cycle'],
    ],
    [
      'of a document that is not in the register',
      citing(3, 34, { numbers: ['14', '15'], document: 'A/HRC/77/5' }),
      [THIRD],
      ['cited-review-missing', 'cited-review-missing'],
      ['', ''],
      ['cited-review-missing'],
    ],
    [
      'of a cycle that is not in the register',
      citing(3, 34, { numbers: ['14'] }),
      [THIRD],
      ['cited-review-missing'],
      [''],
      ['cited-review-missing'],
    ],
    [
      'of one of several reviews, unless the number is in one alone',
      citing(null, null, { numbers: ['14', '115.14'] }),
      [FIRST, SECOND],
      ['cited-review-unknown', 'A/HRC/77/5 115.14 label'],
      ['', ''],
      ['cited-review-unknown'],
    ],
    [
      'ends of a range that runs backwards',
      citing(3, 34, { numbers: ['57', '54', '60'], brokenRanges: ['57-54'] }),
      [SECOND],
      ['broken-range', 'broken-range', 'A/HRC/77/5 115.60 item'],
      ['115.54 115.55 115.56 115.57', '115.54 115.55 115.56 115.57', ''],
      ['broken-range'],
    ],
    [
      'ends of a range between two paragraphs',
      citing(3, 34, { numbers: ['151.119', '115.120'], brokenRanges: ['151.119–115.120'] }),
      [SECOND],
      ['broken-range', 'broken-range'],
      ['115.119 115.120', '115.119 115.120'],
      ['broken-range'],
    ],
    [
      'twice in one citation: resolved, and said',
      citing(3, 34, { numbers: ['14', '14'] }),
      [SECOND],
      ['A/HRC/77/5 115.14 item', 'A/HRC/77/5 115.14 item'],
      ['', ''],
      ['doubled-citation'],
    ],
    [
      'of another State',
      citing(3, 34, { numbers: ['14'] }),
      [{ ...SECOND, country: 'BEN' }],
      ['cited-review-missing'],
      [''],
      ['register-of-other-country'],
    ],
  ])('%s', (_, cites, register, resolved, likely, codes) => {
    expect(outcome(cites, ...register)).toMatchObject({ resolved, likely, codes });
  });

  it('a register file without recommendations is an error', () => {
    const { problems } = outcome(
      citing(3, 34, { numbers: ['14'] }),
      emptyDocument('note.txt', DIGEST),
      SECOND,
    );
    expect(problems).toMatchObject([{ severity: 'error', code: 'register-without-recommendations' }]);
  });

  it('lists citations unresolved without a register, and says so', () => {
    const { citations, problems } = checkCitations(citing(3, 34, { numbers: ['14'] }), []);
    expect(citations).toMatchObject([{ numbers: ['14'], resolved: null }]);
    expect(problems).toMatchObject([{ code: 'citations-not-resolved', severity: 'information' }]);
  });

  it('says that a report cites nothing, and that a list of recommendations is no report', () => {
    expect(outcome(citing(3, 34), SECOND).codes).toEqual(['no-citations']);
    expect(outcome(SECOND, FIRST).codes).toEqual(['citations-not-sought']);
  });
});
