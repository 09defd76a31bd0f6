import { strToU8, zipSync } from 'fflate';
import { pdfOf, type FixtureLine } from '../read/pdf-fixture.ts';

/** For tests: an invented report that cites, in the layouts of national and mid-term reports. */
export interface CitingReport {
  symbol?: string;
  title: readonly string[];
  state: string;
  /** Headings begin with `# `; `---` begins a page. */
  body: readonly string[];
  /** At the foot of the last page, in small type. */
  notes?: readonly string[];
}

/** A national report for a session of the Working Group, in English. */
export function nationalReport(body: readonly string[], notes: readonly string[] = []): CitingReport {
  return {
    symbol: 'A/HRC/WG.6/41/AND/1',
    title: [
      'National report submitted in accordance with paragraph 5 of',
      'the annex to Human Rights Council resolution 16/21*',
    ],
    state: 'Andorra',
    body,
    notes,
  };
}

export function citingPdf({ symbol, title, state, body, notes = [] }: CitingReport): Uint8Array {
  const front: FixtureLine[] = [
    ['United Nations', 120, 50, 14],
    ...(symbol === undefined ? [] : [[symbol, 475, 50, 10] as const]),
    ['Distr.: General', 392, 80],
    ['3 March 2031', 392, 92],
    ['Working Group on the Universal Periodic Review', 57, 150],
    ['Forty-first session', 57, 162],
    ...title.map((line, index): FixtureLine => [line, 113, 298 + index * 16, 14]),
    [state, 113, 346, 14],
  ];
  const pages: FixtureLine[][] = [[]];
  let y = 100;
  for (const line of body) {
    if (line === '---') {
      pages.push([]);
      y = 100;
      continue;
    }
    const isHeading = line.startsWith('# ');
    y += line === '' ? 8 : 12;
    if (line !== '')
      pages.at(-1)?.push([line.replace(/^# /u, ''), isHeading ? 88 : 113, y, isHeading ? 12 : 10]);
  }
  for (const [index, note] of notes.entries()) pages.at(-1)?.push([note, 105, 700 + index * 10, 8]);
  const head = symbol ?? 'Andorra';
  return pdfOf([
    front,
    ...pages.map((lines, index): FixtureLine[] => [
      [head, 57, 65, 9],
      ...lines,
      [String(index + 2), 529, 790, 9],
    ]),
  ]);
}

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** As Word saves it, with its notes in a part of their own, each referred to at the end of the last paragraph. */
export function citingDocx({ symbol, title, state, body, notes = [] }: CitingReport): Uint8Array {
  const references = notes.map((_, index) => `<w:r><w:footnoteReference w:id="${index + 1}"/></w:r>`);
  const front = [
    ...(symbol === undefined ? [] : [symbol]),
    title.join(' '),
    'Universal Periodic Review',
    state,
  ];
  const paragraphs = [...front, ...body].map((line) =>
    line === '---' ? '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' : paragraph(line.replace(/^# /u, '')),
  );
  const footnotes = notes.map(
    (note, index) => `<w:footnote w:id="${index + 1}">${paragraph(note)}</w:footnote>`,
  );
  return zipSync({
    'word/document.xml': part(
      'document',
      `<w:body>${paragraphs.join('')}<w:p><w:r><w:t>The end.</w:t></w:r>${references.join('')}</w:p></w:body>`,
    ),
    'word/footnotes.xml': part('footnotes', footnotes.join('')),
  });
}

function part(root: string, content: string): Uint8Array {
  return strToU8(`<?xml version="1.0"?><w:${root} xmlns:w="${NAMESPACE}">${content}</w:${root}>`);
}

function paragraph(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:p><w:r><w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}
