import { deflateSync } from 'node:zlib';
import type { Random } from './random.ts';

type Part = string | { dictionary: string; stream: Uint8Array };

/** A PDF of these objects, numbered from 1, the first the catalogue. */
function pdfOf(parts: readonly Part[], trailer = ''): Uint8Array {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let length = 9;
  const add = (piece: Buffer): void => {
    pieces.push(piece);
    length += piece.length;
  };
  const offsets = parts.map((part, index) => {
    const offset = length;
    if (typeof part === 'string') add(Buffer.from(`${index + 1} 0 obj\n${part}\nendobj\n`, 'latin1'));
    else {
      add(
        Buffer.from(`${index + 1} 0 obj\n<< /Length ${part.stream.length} ${part.dictionary} >>\nstream\n`),
      );
      add(Buffer.from(part.stream));
      add(Buffer.from('\nendstream\nendobj\n'));
    }
    return offset;
  });
  const start = length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(
    Buffer.from(
      `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${parts.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(pieces));
}

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> /XObject << /X 6 0 R >> >> /Contents 5 0 R >>';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

const stream = (content: string | Uint8Array, dictionary = ''): Part => ({
  dictionary,
  stream: typeof content === 'string' ? new Uint8Array(Buffer.from(content, 'latin1')) : content,
});
const packed = (content: string | Uint8Array, times = 1): Part => {
  let data: Uint8Array = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  for (let time = 0; time < times; time++) data = deflateSync(data);
  return { dictionary: `/Filter [${'/FlateDecode '.repeat(times)}]`, stream: new Uint8Array(data) };
};
const onePage = (content: Part, ...more: readonly Part[]): Uint8Array =>
  pdfOf([CATALOGUE, PAGES, PAGE, FONT, content, ...more]);

/** PDFs made to exhaust or confuse a reader, each by one feature of the format (ISO 32000-1). */
export const HOSTILE_PDFS: readonly ((random: Random) => Uint8Array)[] = [
  // a page tree that holds itself, is endlessly deep, or counts pages that are not there
  () => pdfOf([CATALOGUE, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 3 >>']),
  (random) => {
    const depth = random.between(100, 3000);
    const nodes = Array.from(
      { length: depth },
      (_, at) => `<< /Type /Pages /Kids [${at + 3} 0 R] /Count 1 >>`,
    );
    return pdfOf([CATALOGUE, ...nodes, `<< /Type /Page /Parent ${depth + 1} 0 R /MediaBox [0 0 9 9] >>`]);
  },
  (random) =>
    pdfOf([
      CATALOGUE,
      `<< /Type /Pages /Kids [3 0 R] /Count ${random.pick(['2147483647', '-5', '1e99', '399'])} >>`,
      PAGE,
      FONT,
      stream(''),
    ]),
  (random) =>
    pdfOf([
      CATALOGUE,
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(random.between(300, 3000))}] /Count 400 >>`,
      PAGE,
      FONT,
      stream('BT /F1 9 Tf 9 9 Td (again) Tj ET'),
    ]),
  // streams that unpack to much, once and many times over
  (random) => onePage(packed(' '.repeat(random.between(1, 40) * 1e6))),
  (random) => onePage(packed(new Uint8Array(random.between(1, 60) * 1e6), random.between(2, 4))),
  (random) => onePage(packed('BT /F1 9 Tf (a) Tj ET '.repeat(random.between(1000, 40_000)))),
  (random) => onePage(packed(`BT /F1 9 Tf ${'0 1 Td (word) Tj '.repeat(random.between(1000, 60_000))} ET`)),
  (random) =>
    onePage(
      packed(
        Array.from(
          { length: random.between(1000, 20_000) },
          (_, at) => `BT /F1 9 Tf ${random.below(600)} ${at / 9} Td (w) Tj ET`,
        ).join('\n'),
      ),
    ),
  (random) => onePage(packed(`BT /F1 9 Tf (${'w '.repeat(random.between(1e4, 2e6))}) Tj ET`)),
  // a form that draws itself, or the contents a thousand times
  () =>
    onePage(
      stream('/X Do'),
      stream(
        '/X Do /X Do',
        '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
      ),
    ),
  (random) =>
    pdfOf([
      CATALOGUE,
      PAGES,
      PAGE.replace('5 0 R', `[${'5 0 R '.repeat(random.between(100, 5000))}]`),
      FONT,
      stream('BT /F1 9 Tf (again) Tj ET'),
    ]),
  (random) => onePage(stream('q '.repeat(random.between(1e4, 5e5)))),
  // lengths, sizes and numbers that cannot be
  (random) =>
    onePage({
      dictionary: `/Length ${random.pick(['99999999999', '-1', '5 0 R', '(x)'])}`,
      stream: Buffer.from('BT ET'),
    }),
  (random) =>
    pdfOf([
      CATALOGUE,
      PAGES,
      PAGE.replace('595 842', random.pick(['1e38 1e38', '-1 -1', '0 0', '(a) (b)', 'null null'])),
      FONT,
      stream('BT /F1 1e30 Tf 1e30 0 0 1e30 1e30 1e30 Tm (far away) Tj ET'),
    ]),
  (random) =>
    onePage(
      packed(new Uint8Array(1000)),
      `<< /Predictor 15 /Columns ${random.pick(['2147483647', '1000000000', '-9'])} >>`,
    ),
  (random) =>
    onePage({
      dictionary: `/Filter /FlateDecode /DecodeParms << /Predictor ${random.pick([2, 12, 15])} /Columns ${random.pick([2147483647, 1e9, 5e7, 0])} /Colors ${random.pick([1, 32, 99999])} >>`,
      stream: deflateSync(Buffer.from('BT /F1 9 Tf (predicted) Tj ET')),
    }),
  // nesting, and names, strings and numbers without end
  (random) =>
    pdfOf([
      `<< /Type /Catalog /Pages 2 0 R /A ${'['.repeat(random.between(1000, 200_000))}`,
      PAGES,
      PAGE,
      FONT,
      stream(''),
    ]),
  (random) =>
    pdfOf([
      `<< /Type /Catalog /Pages 2 0 R ${'/A << '.repeat(random.between(1000, 100_000))}`,
      PAGES,
      PAGE,
      FONT,
      stream(''),
    ]),
  (random) => onePage(stream(`BT /F1 9 Tf ${'['.repeat(random.between(1000, 200_000))} TJ ET`)),
  (random) =>
    onePage(
      stream(
        `BT /F1 9 Tf ${random.pick(['(', '<', '/', '9', '<<', '%'])}${'A('.repeat(random.between(1000, 300_000))}`,
      ),
    ),
  (random) => onePage(stream(`BT /F1 ${'9'.repeat(random.between(100, 100_000))} Tf (much) Tj ET`)),
  // objects and cross-references that refer to themselves or never end
  () => pdfOf([CATALOGUE, '2 0 R']),
  () => pdfOf(['1 0 R']),
  () => pdfOf([CATALOGUE, PAGES, PAGE, FONT, stream('')], '/Prev 9'),
  () =>
    Buffer.concat([
      pdfOf([CATALOGUE, PAGES, PAGE, FONT, stream('')]),
      Buffer.from('trailer << /Root 1 0 R /Prev 0 /XRefStm 0 >> startxref 0 %%EOF'),
    ]),
  (random) =>
    Buffer.from(
      `%PDF-1.5\n${'1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj\n'.repeat(random.between(100, 20_000))}`,
    ),
  (random) => Buffer.from(`%PDF-1.5\n${'obj endobj stream '.repeat(random.between(100, 50_000))}`),
  (random) =>
    Buffer.from(
      `%PDF-1.5\nxref\n0 ${random.pick([2147483647, 99999999])}\n${'0000000000 65535 f \n'.repeat(random.between(1, 5000))}`,
    ),
  (random) =>
    pdfOf([
      CATALOGUE,
      PAGES,
      PAGE,
      FONT,
      stream(
        '1 0 '.repeat(200),
        `/Type /ObjStm /N ${random.pick([2147483647, 1e5])} /First ${random.pick([0, 5, 99999])} /Extends 5 0 R`,
      ),
      '<< /Type /XRef >>',
    ]),
  (random) =>
    Buffer.concat([
      Buffer.from('%PDF-1.5\n'),
      Buffer.from(
        `1 0 obj\n<< /Type /XRef /Size ${random.pick([2147483647, 1e8, 5])} /W [${random.pick(['1 2 1', '8 8 8', '0 0 0', '99 99 99'])}] /Index [0 ${random.pick([2147483647, 1e8])}] /Root 1 0 R /Prev 9 /Length 20 >>\nstream\n`,
      ),
      Buffer.alloc(20, 1),
      Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF'),
    ]),
  // fonts whose tables promise everything
  (random) =>
    pdfOf([
      CATALOGUE,
      PAGES,
      PAGE,
      '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [7 0 R] >>',
      stream('BT /F1 9 Tf <0001000200030004> Tj ET'),
      stream(
        `begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <${random.pick(['FFFF', 'FFFFFF', 'FFFFFFFF'])}> <0041> endbfrange endcmap`,
      ),
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 ${random.pick([65535, 2147483647])} 500] >>`,
    ]),
  (random) =>
    pdfOf([
      CATALOGUE,
      PAGES,
      PAGE,
      `<< /Type /Font /Subtype /TrueType /BaseFont /X /FirstChar 0 /LastChar ${random.pick([255, 2147483647])} /Widths [5 0 R] /FontDescriptor << /FontFile2 6 0 R /Flags 4 >> >>`,
      stream('BT /F1 9 Tf (font) Tj ET'),
      stream(Uint8Array.from({ length: 3000 }, () => random.below(256))),
    ]),
  () =>
    pdfOf([
      CATALOGUE,
      PAGES,
      PAGE,
      '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 5 0 R >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1] /Resources << /Font << /F1 4 0 R >> >> >>',
      stream('BT /F1 9 Tf (aaaa) Tj ET'),
    ]),
  // a lock without a key
  () =>
    pdfOf(
      [CATALOGUE, PAGES, PAGE, FONT, stream('')],
      '/Encrypt << /Filter /Standard /V 5 /R 6 /Length 256 /O (x) /U (y) /P -1 >> /ID [(a) (b)]',
    ),
];
