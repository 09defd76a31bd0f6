import { expect, test } from 'vitest';
import { headOf, labelListAt, labelLists, paragraphsCited } from './label-lists.ts';

const KNOWN = new Set([109, 122, 140]);
const labels = (text: string): string[] | undefined => labelListAt(text, 0, KNOWN)?.labels;

test.each([
  ['1-3, 14-16', '1 2 3 14 15 16'],
  ['122.17-18', '122.17 122.18'],
  ['122.34- 35', '122.34 122.35'],
  ['140.35. 140.36', '140.35 140.36'],
  ['140.82-85, 87', '140.82 140.83 140.84 140.85 140.87'],
  ['150 – 152', '150 151 152'],
  ['5., 6., 7. The', '5 6 7'],
  ['122.141-142,122.146', '122.141 122.142 122.146'],
  ['122.1 to 122.3 and 122.9', '122.1 122.2 122.3 122.9'],
  ['122.1 (Benin), 122.2 (Chile, Iran)', '122.1 122.2'],
  ['109. 10, 109.11', '109.10 109.11'],
  ['129.53.1, 129.53.2', '129.53.1 129.53.2'],
  ['122.1 à 122.2 et 122.5', '122.1 122.2 122.5'],
  ['122.1 إلى 122.2 و122.5', '122.1 122.2 122.5'],
])('%s', (text, expected) => {
  expect(labels(text)).toEqual(expected.split(' '));
});

test.each([['122.9-3'], ['122.1-999'], ['122.5-140.7']])('%s is no range', (text) => {
  expect(labelListAt(text, 0, KNOWN)).toMatchObject({ labels: [text.split('-')[0]], unread: [text] });
});

test('decimals, dates, symbols and counts are no recommendations', () => {
  const text = 'On 4 May, 142 recommendations (9.4 per cent), see A/HRC/28/15, para. 115, and article 122.';
  expect(labelLists(text, KNOWN)).toEqual([]);
});

test('bare numbers need the word before them', () => {
  const lists = labelLists(
    'Alvera accepts recommendations Nos. 1, 2; recommendations in paragraph 115: 5-6.',
    KNOWN,
  );
  expect(lists.map((list) => list.labels)).toEqual([
    ['1', '2'],
    ['5', '6'],
  ]);
});

test('a single label right behind the verb is a recommendation, a figure with its unit is none', () => {
  const lists = labelLists('Alvera accepts 6.1. The ministry accepted 1.5 million visits.', new Set());
  expect(lists.map((list) => list.labels)).toEqual([['6.1']]);
});

test('paragraphs are known from repetition or from the word', () => {
  expect([...paragraphsCited(['122.1', '122.4, 122.9', 'rose from 9.4 to 15.1'])]).toEqual([122]);
  expect([...paragraphsCited(['recommendation 77.1'])]).toEqual([77]);
});

test.each([
  ['Rec. 18 We consider', '18', 'We consider'],
  ['Recs. 6–8 The Government', '6 7 8', 'The Government'],
  ['140.120, 209', '140.120 140.209', ''],
  ['Recommendation No. 5: Accepted', '5', 'Accepted'],
  ['Recommandation 122.4 : Acceptée', '122.4', 'Acceptée'],
  ['With regard to recommendations 1 and 2, Alvera', '1 2', 'Alvera'],
])('%s heads an answer', (text, expected, rest) => {
  const head = headOf(text, KNOWN, false);
  expect([head?.list.labels.join(' '), head?.rest]).toEqual([expected, rest]);
});

test.each([
  ['Recommendations 1 and 2 enjoy the support'],
  ['3. The Government accepts'],
  ['4 May 2031'],
  ['15.1 deaths'],
])('%s is prose', (text) => {
  expect(headOf(text, KNOWN, false)).toBeNull();
});
