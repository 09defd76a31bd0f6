import { strToU8, zipSync } from 'fflate';
import { docxOf, sheetRow, wordParagraph, wordPart, xlsxOf } from './office.ts';
import type { Random } from './random.ts';

const LAUGHS = Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  '',
);
const DOCTYPES = [
  `<!DOCTYPE d [<!ENTITY l0 "laugh">${LAUGHS}]>`,
  '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/x.dtd">',
  '<!DOCTYPE d [<!ENTITY % a SYSTEM "file:///dev/zero"> %a;]>',
];
const style = (id: string, basedOn: string): string =>
  `<w:style w:styleId="${id}"><w:basedOn w:val="${basedOn}"/></w:style>`;

/** A zip whose directory names a size that is not its content's. */
function lying(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = Buffer.from(bytes);
  const signature = Buffer.from('PK\u0001\u0002', 'latin1');
  for (let at = copy.indexOf(signature); at >= 0; at = copy.indexOf(signature, at + 4)) {
    // compressed size, size, or the place of the file: APPNOTE.TXT, 4.3.12
    const field = random.pick([20, 24, 42]);
    if (at + field + 4 <= copy.length)
      copy.writeUInt32LE(random.pick([0, 1, 0x7fffffff, 0xffffffff, 100_000]), at + field);
  }
  return new Uint8Array(copy);
}

/** Word documents, workbooks and archives made to exhaust or confuse a reader. */
export const HOSTILE_OFFICE: readonly ((random: Random) => [extension: string, bytes: Uint8Array])[] = [
  (random) => ['docx', docxOf(wordParagraph('&l10;'), {}, `<?xml version="1.0"?>${random.pick(DOCTYPES)}`)],
  (random) => ['xlsx', xlsxOf(sheetRow(['a'], 1), {}, `<?xml version="1.0"?>${random.pick(DOCTYPES)}`)],
  // bombs: one part, many parts, archives in archives
  (random) => ['docx', docxOf(wordParagraph('bomb '.repeat(random.between(1e5, 3e6))))],
  (random) => ['docx', docxOf(`<!--${' '.repeat(random.pick([1e6, 2e7, 1.2e8]))}-->`)],
  (random) => ['docx', docxOf(wordParagraph('a').repeat(random.between(1000, 100_000)))],
  (random) => ['xlsx', xlsxOf(`<!--${' '.repeat(random.pick([1e6, 2e7, 1.2e8]))}-->`)],
  (random) => ['xlsx', xlsxOf(sheetRow(Array(26).fill('cell'), 1).repeat(random.between(100, 10_000)))],
  (random) => {
    let bytes = docxOf(wordParagraph('within'));
    for (let depth = random.between(2, 30); depth > 0; depth--)
      bytes = zipSync({ 'word/document.xml': bytes });
    return ['docx', bytes];
  },
  (random) => {
    const parts = Object.fromEntries(
      Array.from({ length: random.between(100, 3000) }, (_, at) => [
        `word/header${at}.xml`,
        wordPart('hdr', wordParagraph('head')),
      ]),
    );
    return ['docx', docxOf(wordParagraph('a'), parts)];
  },
  (random) => ['docx', lying(docxOf(wordParagraph('text '.repeat(1000))), random)],
  (random) => ['xlsx', lying(xlsxOf(sheetRow(['a', 'b'], 1)), random)],
  // nesting
  (random) => ['docx', docxOf('<w:p>'.repeat(random.between(500, 100_000)))],
  (random) => {
    const depth = random.between(10, 120);
    const open = '<w:tbl><w:tr><w:tc>'.repeat(depth);
    return ['docx', docxOf(`${open}${wordParagraph('cell')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`)];
  },
  (random) => ['xlsx', xlsxOf('<row>'.repeat(random.between(500, 100_000)))],
  // tables
  (random) => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="${random.pick(['2147483647', '-1', 'x', '64'])}"/></w:tcPr>${wordParagraph('1.1 Plant trees (Chile)')}</w:tc>`;
    return [
      'docx',
      docxOf(
        `<w:tbl>${`<w:tr>${cell.repeat(random.between(1, 60))}</w:tr>`.repeat(random.between(1, 300))}</w:tbl>`,
      ),
    ];
  },
  (random) => [
    'xlsx',
    xlsxOf(
      `<row r="${random.pick([1048576, 2147483647, -1])}"><c r="${random.pick(['XFD1048576', 'ZZZZZZZ1', 'A0', 'A99999999999'])}" t="${random.pick(['s', 'n', 'inlineStr', 'x'])}"><v>${random.pick(['4294967295', '-1', '1e999', 'x'])}</v></c></row>`,
    ),
  ],
  (random) => [
    'xlsx',
    xlsxOf(
      `<row r="1"><c r="A1" t="s"><v>0</v></c></row><mergeCells><mergeCell ref="A1:${random.pick(['XFD1048576', 'A1', 'x'])}"/></mergeCells>`,
    ),
  ],
  // numbering that goes in circles, or counts to where no number is
  () => [
    'docx',
    docxOf(wordParagraph('circle', '<w:pPr><w:pStyle w:val="a"/></w:pPr>').repeat(50), {
      'word/styles.xml': wordPart('styles', style('a', 'b') + style('b', 'a')),
    }),
  ],
  (random) => {
    const level = `<w:lvl w:ilvl="0"><w:start w:val="${random.pick(['2147483647', '-99', '3998', 'x'])}"/><w:numFmt w:val="${random.pick(['upperRoman', 'lowerLetter', 'decimal', 'x'])}"/><w:lvlText w:val="${'%1.'.repeat(random.between(1, 5000))}"/></w:lvl>`;
    const numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
    return [
      'docx',
      docxOf(wordParagraph('counted', numbered).repeat(random.between(1, 500)), {
        'word/numbering.xml': wordPart(
          'numbering',
          `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
        ),
      }),
    ];
  },
  // XML that is none, or in another encoding
  (random) => [
    'docx',
    docxOf(
      random.pick([
        '<w:p',
        '</w:p></w:p>',
        '<a b="1" b="2"/>',
        '&bogus;',
        '\u0000',
        '<![CDATA[',
        ']]>',
        '&#0;',
        '&#x110000;',
        '<?xml?>',
      ]),
    ),
  ],
  (random) => {
    const attributes = Array.from({ length: random.between(10, 20_000) }, (_, at) => `a${at}="1"`).join(' ');
    return ['docx', docxOf(`<w:p ${attributes}/>`)];
  },
  () => [
    'docx',
    zipSync({ 'word/document.xml': new Uint8Array(Buffer.from('\ufeff<w:document/>', 'utf16le')) }),
  ],
  // archives that are no documents
  () => ['docx', zipSync({ 'word/other.xml': strToU8('<a/>') })],
  () => ['docx', zipSync({ '../../word/document.xml': strToU8('<a/>'), '/etc/passwd': strToU8('x') })],
  (random) => [
    'zip',
    zipSync(
      Object.fromEntries(
        Array.from({ length: random.between(1, 2000) }, (_, at) => [`f${at}`, strToU8('x')]),
      ),
    ),
  ],
  (random) => ['xlsx', Buffer.from(`PK\u0003\u0004${'xl/'.repeat(random.between(10, 1000))}`, 'latin1')],
];
