import { describe, expect, it } from 'vitest';
import { citationBibtex, citationJson, type Cited } from './citation.ts';

const cited: Cited = {
  symbol: 'A/HRC/90/7',
  number: '42.17',
  text: 'Adopt a law',
  language: 'en',
  address: 'A-HRC-90-7/42.17',
  mechanism: 'UPR',
  day: '2024-06-03',
  url: 'https://example.org/recommendations/A-HRC-90-7/42.17',
};

describe('a citation for reference managers', () => {
  it('is CSL-JSON', () => {
    expect(JSON.parse(citationJson(cited))).toEqual([
      {
        id: 'A-HRC-90-7-42-17',
        type: 'report',
        title: 'UPR, A/HRC/90/7, para. 42.17',
        author: [{ literal: 'United Nations' }],
        number: 'A/HRC/90/7',
        section: '42.17',
        language: 'en',
        issued: { 'date-parts': [[2024, 6, 3]] },
        URL: cited.url,
      },
    ]);
  });

  it('is BibTeX, in which no sign of a title runs as a command', () => {
    const text = citationBibtex({ ...cited, symbol: 'A&B_{1}\\input', day: null });
    expect(text).toContain('@techreport{A-HRC-90-7-42-17,');
    expect(text).toContain('A\\&B\\_\\{1\\}\\textbackslash input');
    expect(text).not.toContain('year');
  });
});
