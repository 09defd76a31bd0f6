/**
 * `node bench/documents.ts`: what it costs to write documents: minutes of three pages, a national report of 10,700 words
 * and a matrix of 300 rows, as Word file and as PDF, in English and in Arabic. The first PDF of a process starts its thread.
 */
import type { Block, Paper } from '../src/documents/write/paper.ts';
import { writeDocx } from '../src/documents/write/docx.ts';
import { writePdf } from '../src/documents/write/pdf.ts';
import { median, milliseconds, printTable, whole } from './support/figures.ts';

const ROUNDS = 5;
const languages = {
  en: {
    direction: 'ltr',
    sentence: 'The Government has adopted a law on free legal aid and has trained its judges.',
  },
  ar: {
    direction: 'rtl',
    sentence: 'اعتمدت الحكومة قانونا بشأن المساعدة القانونية المجانية ودربت قضاتها على تطبيقه كله.',
  },
} as const;
type Language = keyof typeof languages;

const paper = (language: Language, blocks: readonly Block[], more: Partial<Paper> = {}): Paper => ({
  title: 'Alvera',
  showsTitle: true,
  language,
  direction: languages[language].direction,
  author: 'Secretariat',
  blocks,
  ...more,
});

/** So many words, in numbered paragraphs of some hundred under headings. */
function report(language: Language, words: number): Paper {
  const { sentence } = languages[language];
  const each = sentence.split(' ').length;
  const paragraphs = Math.round(words / (each * 8));
  return paper(
    language,
    Array.from({ length: paragraphs }, (_, index): Block[] => [
      ...(index % 10 === 0 ? [{ kind: 'heading', level: 1, text: sentence } as const] : []),
      { kind: 'numbered', number: `${index + 1}.`, text: `${sentence} `.repeat(8) },
    ]).flat(),
  );
}

function matrix(language: Language, rows: number): Paper {
  const { sentence } = languages[language];
  const columns = [1, 5, 2, 5].map((width) => ({ title: sentence.slice(0, 14), width }));
  const row = (index: number) => [
    `42.${index}`,
    `${sentence} `.repeat(3),
    sentence.slice(0, 20),
    `${sentence} `.repeat(3),
  ];
  return paper(
    language,
    [{ kind: 'table', columns, rows: Array.from({ length: rows }, (_, index) => row(index)) }],
    {
      isLandscape: true,
    },
  );
}

const rows: string[][] = [];
for (const language of Object.keys(languages) as Language[])
  for (const [name, one] of [
    ['minutes, 1,000 words', report(language, 1_000)],
    ['report, 10,700 words', report(language, 10_700)],
    ['matrix, 300 rows', matrix(language, 300)],
  ] as const)
    for (const [format, write] of [
      ['docx', writeDocx],
      ['pdf', writePdf],
    ] as const) {
      const times: number[] = [];
      let bytes = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const begin = performance.now();
        // another title each time: what was set before is not set again
        bytes = (
          await write({
            ...one,
            title: `${one.title} ${round}`,
            blocks: [{ kind: 'paragraph', text: String(round) }, ...one.blocks],
          })
        ).length;
        times.push(performance.now() - begin);
      }
      rows.push([
        language,
        name,
        format,
        milliseconds(times[0] ?? 0),
        milliseconds(median(times)),
        whole(bytes),
      ]);
    }
printTable(['language', 'document', 'format', 'first', 'median', 'bytes'], rows);
