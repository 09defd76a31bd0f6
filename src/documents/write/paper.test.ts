import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../read/docx.ts';
import { readPdf } from '../read/pdf.ts';
import { writeDocx } from './docx.ts';
import type { Paper } from './paper.ts';
import { writePdf } from './pdf.ts';

const HOSTILE = '#read("/etc/passwd") $x$ \\ *a* _b_ <c> @d `e` // f #panic() ]';

const english: Paper = {
  title: 'Minutes',
  showsTitle: true,
  language: 'en',
  direction: 'ltr',
  author: 'Secretariat',
  letterhead: { country: 'Alvera', body: 'Secretariat', address: ['12 Harbour Street'] },
  blocks: [
    { kind: 'facts', facts: [{ label: 'Place', value: 'Port Selme' }] },
    { kind: 'heading', level: 1, text: 'Agenda' },
    { kind: 'numbered', number: '42.17', text: HOSTILE },
    { kind: 'list', items: [[{ text: 'Adopt the law;', language: 'en', isIssued: true }], 'second'] },
    {
      kind: 'table',
      columns: [
        { title: 'No.', width: 1 },
        { title: 'Decision', width: 4 },
      ],
      rows: Array.from({ length: 60 }, (_, index) => [String(index + 1), 'Write the draft']),
    },
    { kind: 'paragraph', text: 'Salma\u0000\ud800 Rivane', look: 'end' },
  ],
};
const arabic: Paper = {
  title: 'محضر الاجتماع',
  showsTitle: true,
  language: 'ar',
  direction: 'rtl',
  author: 'الأمانة',
  blocks: [
    { kind: 'heading', level: 1, text: 'جدول الأعمال' },
    { kind: 'numbered', number: '1.', text: 'الوثيقة \u2066A/HRC/90/7\u2069 الفقرة 42' },
    { kind: 'paragraph', text: [{ text: 'Adopt the law (France);', language: 'en', isIssued: true }] },
    { kind: 'table', columns: [{ title: 'القرار', width: 1 }], rows: [['إعداد المشروع']] },
  ],
};

const partsOf = (bytes: Uint8Array) => {
  const parts = unzipSync(bytes);
  return (name: string) => strFromU8(parts[name] ?? new Uint8Array());
};
const wordText = (bytes: Uint8Array) => {
  const read = readDocx(bytes);
  return read.ok ? read.lines.map(({ text }) => text).join('\n') : '';
};
const pdfText = async (bytes: Uint8Array) => {
  const read = await readPdf(bytes);
  return read.ok ? read.lines.map(({ text }) => text).join('\n') : '';
};

describe('a paper as a Word file', () => {
  it('has its title, language, headings, repeated headings of tables and page numbers', async () => {
    const bytes = await writeDocx(english);
    const part = partsOf(bytes);
    expect(part('docProps/core.xml')).toMatch(/<dc:title>Minutes<.*<dc:creator>Secretariat</s);
    expect(part('word/styles.xml')).toContain('w:lang w:val="en-GB"');
    const body = part('word/document.xml');
    expect(body).toContain('w:val="Heading1"');
    expect(body).toContain('<w:tblHeader');
    expect(body).not.toMatch(/<w:bidi\/>|bidiVisual|<w:rtl/);
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes('footer')).length).toBeGreaterThan(0);
    const text = wordText(bytes);
    for (const words of ['Alvera', '12 Harbour Street', 'Port Selme', HOSTILE, 'Salma Rivane', '60'])
      expect(text).toContain(words);
  });

  it('goes from right to left where its language does, and from left to right in between', async () => {
    const bytes = await writeDocx(arabic);
    const body = partsOf(bytes)('word/document.xml');
    expect(body).toContain('<w:bidiVisual');
    expect(body).toMatch(/<w:lang w:bidi="ar-SA"/);
    const runs = [...body.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run);
    const runOf = (words: string) => runs.find((run) => run.includes(words)) ?? '';
    expect(runOf('جدول')).toContain('<w:rtl');
    expect(runOf('A/HRC/90/7')).not.toContain('<w:rtl');
    expect(runOf('Adopt')).not.toContain('<w:rtl');
    expect(body).not.toMatch(/[\u2066\u2069]/);
    const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => one);
    expect(paragraphs.find((one) => one.includes('جدول'))).toMatch(/<w:bidi\/>/);
    expect(paragraphs.find((one) => one.includes('Adopt'))).not.toMatch(/<w:bidi\/>/);
    expect(wordText(bytes)).toContain('إعداد المشروع');
  });
});

describe('a paper as PDF', () => {
  it('is tagged, says its title and language, and shows what was typed as it was typed', async () => {
    const bytes = await writePdf(english);
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toContain('/Lang (en)');
    expect(raw).toMatch(/\/Title (\(Minutes\)|<FEFF)/);
    const text = await pdfText(bytes);
    for (const words of [HOSTILE, 'Port Selme', 'Salma Rivane', '1 / 2']) expect(text).toContain(words);
    // on both pages
    expect(text.match(/Decision/g)).toHaveLength(2);
    expect(await writePdf(english)).toEqual(bytes);
  });

  it('is set in Arabic too, and several are set one after the other', async () => {
    const [first, second] = await Promise.all([writePdf(arabic), writePdf(english)]);
    expect(Buffer.from(first).toString('latin1')).toContain('/Lang (ar)');
    expect(await pdfText(first)).toContain('A/HRC/90/7');
    expect(await pdfText(second)).toContain('Alvera');
  });
});
