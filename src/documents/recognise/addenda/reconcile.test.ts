import { expect, test } from 'vitest';
import { emptyDocument, type Position, type ReadDocument } from '../../document.ts';
import { problems } from '../../problems.ts';
import { answersTo } from './reconcile.ts';

function reportOf(items: Record<string, Position | null>): ReadDocument {
  const recommendations = Object.entries(items).map(([number, position]) => ({
    number,
    position,
    text: 'Protect the lakes',
    states: [],
    leadIn: null,
    page: 7,
    clauses: [],
    themes: [],
    groups: [],
    sdgs: [],
    confidence: 1,
  }));
  return { ...emptyDocument('report.pdf', ''), recommendations };
}
function addendumOf(answers: Record<string, Position | null>): ReadDocument {
  const positions = Object.entries(answers).map(([number, position]) => ({
    number,
    position,
    comment: 'Why',
    page: 2,
  }));
  return { ...emptyDocument('addendum.pdf', ''), positions };
}

test('bare numbers become the labels of the one list', () => {
  const { answers, problems: found } = answersTo(
    reportOf({ '115.1': 'pending', '115.2': 'pending' }),
    addendumOf({ 1: 'supported', 2: 'noted' }),
  );
  expect([...answers]).toEqual([
    ['115.1', { number: '115.1', position: 'supported', comment: 'Why', page: 2 }],
    ['115.2', { number: '115.2', position: 'noted', comment: 'Why', page: 2 }],
  ]);
  expect(found).toEqual([]);
});

test('a bare number in several lists means the one that was left open', () => {
  const { answers } = answersTo(
    reportOf({ '6.1': 'supported', '7.1': 'pending' }),
    addendumOf({ 1: 'noted' }),
  );
  expect([...answers.keys()]).toEqual(['7.1']);
});

test('a bare number that may stand for several open ones is named and answers none', () => {
  const { answers, problems: found } = answersTo(
    reportOf({ '6.1': 'pending', '7.1': 'pending' }),
    addendumOf({ 1: 'noted' }),
  );
  expect(answers.size).toBe(0);
  expect(found.map(({ code, values }) => [code, values])).toEqual([
    ['ambiguous-answer', { labels: '6.1, 7.1' }],
    ['unanswered', { from: '6.1', to: '7.1', count: 2 }],
  ]);
});

test('numbers that the report has not, contradictions and what stays open are named', () => {
  const { answers, problems: found } = answersTo(
    reportOf({ '6.1': 'supported', '7.1': 'pending', '7.2': 'pending', '7.3': 'pending', '7.4': 'noted' }),
    addendumOf({ '6.1': 'noted', '7.1': 'supported', '7.2': null, '9.1': 'noted', '7.4': 'noted' }),
  );
  expect([...answers.keys()]).toEqual(['6.1', '7.1', '7.2', '7.4']);
  expect(found.map(({ code, number }) => [code, number])).toEqual([
    ['answer-differs', '6.1'],
    ['answer-without-recommendation', '9.1'],
    ['unanswered', '7.2'],
  ]);
});

test('an answer for the rest reaches what is open and not named', () => {
  const addendum = addendumOf({ '7.2': null });
  addendum.problems.push(problems.answerForTheRest('partially-supported', 3));
  const report = reportOf({ '6.1': 'noted', '7.1': 'pending', '7.2': 'pending' });
  const { answers, problems: found } = answersTo(report, addendum);
  expect(answers.get('7.1')).toEqual({
    number: '7.1',
    position: 'partially-supported',
    comment: null,
    page: 3,
  });
  expect(answers.has('6.1')).toBe(false);
  expect(found.map(({ code, number }) => [code, number])).toEqual([['unanswered', '7.2']]);
});
