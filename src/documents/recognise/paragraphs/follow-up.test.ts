import { describe, expect, it } from 'vitest';
import { paragraphReferences } from './follow-up.ts';

describe('the paragraphs that a sentence refers to', () => {
  it.each<[string, string[]]>([
    ['in paragraphs 12 (a) and 30 above', ['12.a', '30']],
    ['in paragraphs 10, 14–16 and 20', ['10', '14', '15', '16', '20']],
    ['in paragraphs 17 (a) and (b) and 9 (c)-(e)', ['17.a', '17.b', '9.c', '9.d', '9.e']],
    ['in paragraphs 11 (prison conditions, 2020), 13 (b) (violence) and 25 (migrants)', ['11', '13.b', '25']],
    ['rule 75, paragraph 1, of the rules of procedure; in paragraph 8', ['8']],
    ['conformément au paragraphe 1 de l’article 75 ; aux paragraphes 12 a) et 30 ci-dessus', ['12.a', '30']],
    ['en los párrafos 12 a) y b) y 30 supra', ['12.a', '12.b', '30']],
    ['الواردة في الفقرات 12 و30 أعلاه', ['12', '30']],
    ['in paragraphs 16-14 above', ['16', '14']],
    ['in 12 towns, within one year', []],
  ])('%s', (sentence, labels) => {
    expect(paragraphReferences(sentence)).toEqual(labels);
  });
});
